import {editions, type EditionEntry} from '../../src/content/editions.js';
import type {TestedEdition} from './visit.js';

export const entryOf = ({id}: TestedEdition): EditionEntry => {
  const entry = editions.find((each) => each.id === id);
  if (!entry) throw new Error(`no edition ${id}`);
  return entry;
};

let restores: (() => void)[] = [];

/** Replaces the way in which an edition is fetched, until the test ends. */
export function replaceLoad(edition: TestedEdition, load: EditionEntry['load']): void {
  const entry = entryOf(edition);
  const {load: previous} = entry;
  const put = (value: EditionEntry['load']) => Object.defineProperty(entry, 'load', {value, configurable: true});
  put(load);
  restores.unshift(() => put(previous));
}

afterEach(() => {
  for (const restore of restores) restore();
  restores = [];
});
