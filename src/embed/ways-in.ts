// The ways into a page other than the tag itself. A chunk of its own, so that they do not delay whoever uses the tag.
import {fitFrames} from './frame.js';
import {mount, type Known} from './mount.js';

export function openWaysIn(known: Known): void {
  mount(known);
  fitFrames();
}
