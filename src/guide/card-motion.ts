import type {Answers} from '../tree/tree.js';
import {focusId, type FeatureHost} from './view.js';

/**
 * Lets each new card fade in and rise, unless the visitor prefers reduced motion. The card has focus and answers from the
 * first moment: nothing waits for the motion, and another act replaces it. A title also takes focus when it is clicked,
 * and when the visitor comes back to the window: then nothing moves.
 */
export function moveNewCards(guide: FeatureHost & {readonly answers: Answers}): void {
  const position = () => JSON.stringify(guide.answers);
  let last = position();
  guide.renderRoot.addEventListener('mousedown', () => (last = position()), true);
  guide.renderRoot.addEventListener('focusin', ({target}) => {
    const {id, parentElement: card} = target as Element;
    if (id !== focusId || position() === last) return;
    last = position();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    card?.animate({opacity: [0, 1], transform: ['translateY(0.5em)', 'none']}, {duration: 150, easing: 'ease-out'});
  });
}
