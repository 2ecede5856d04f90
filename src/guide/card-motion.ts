/**
 * Lets a new card fade in and rise, unless the visitor prefers reduced motion. The card has focus and answers from the
 * first moment: nothing waits for the motion, and another act replaces it.
 */
export function moveIn(card: Element | null): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  card?.animate({opacity: [0, 1], transform: ['translateY(0.5em)', 'none']}, {duration: 150, easing: 'ease-out'});
}
