import {focusId} from './view.js';

/** In milliseconds. A click so soon after a new card has come was meant for what was there before. */
const grace = 400;

/**
 * Ignores the second click of a double click, and any click too soon after a new card. Otherwise people who double-click
 * everything, or whose hand shakes, answer a question that they have not read. Clicks by keyboard, and most clicks by
 * assistive technology, have a `detail` of 0: none of them is ignored.
 */
export function ignoreHastyClicks(root: ShadowRoot): void {
  let shown = -grace;
  root.addEventListener('focusin', ({target}) => {
    if ((target as Element).id === focusId) shown = performance.now();
  });
  root.addEventListener(
    'click',
    (event) => {
      const {detail, target} = event as MouseEvent;
      // What the page has put into a slot is the page's.
      if (!detail || !root.contains(target as Node)) return;
      if (detail === 1 && performance.now() - shown >= grace) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
