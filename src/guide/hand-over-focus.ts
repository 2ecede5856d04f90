/** In milliseconds. Shorter, and Orca has not noticed yet. */
const pause = 50;

/**
 * Before an act of the visitor is drawn, moves focus from the pressed button to the root of the guide, which stays, and
 * gives screen readers time to notice. Orca says nothing of a heading that takes focus in the moment in which the
 * element that had it is removed. The root has no name, so it is not announced. Does nothing if focus is elsewhere.
 *
 * After a click by mouse, finger or pen there is no pause: it was most of the time until the next card. Such a click has
 * a `detail` above 0. Clicks by keyboard and most clicks by assistive technology have 0, as a click by script has.
 */
export class FocusHandOver {
  readonly #root: ShadowRoot;
  #isByPointer = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('click', (event) => (this.#isByPointer = (event as MouseEvent).detail > 0), true);
  }

  /** Resolves once the act may be drawn. */
  async done(): Promise<void> {
    const guide = this.#root.querySelector<HTMLElement>('.guide');
    if (!guide || !this.#root.activeElement || this.#isByPointer) return;
    // Only for now: with a permanent `tabindex`, a click on any text of the guide would move the focus.
    guide.tabIndex = -1;
    guide.addEventListener('blur', () => guide.removeAttribute('tabindex'), {once: true});
    guide.focus({preventScroll: true});
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
