/** In milliseconds. Shorter, and Orca has not noticed yet; nobody sees so short a pause. */
const pause = 50;

/**
 * Before an act of the visitor is drawn, moves focus from the pressed button to the root of the guide, which stays, and
 * gives screen readers time to notice. Orca says nothing of a heading that takes focus in the moment in which the
 * element that had it is removed. The root has no name, so it is not announced. Does nothing if focus is elsewhere.
 */
export async function handOverFocus(root: DocumentOrShadowRoot & ParentNode): Promise<void> {
  const guide = root.querySelector<HTMLElement>('.guide');
  if (!guide || !root.activeElement) return;
  // Only for now: with a permanent `tabindex`, a click on any text of the guide would move the focus.
  guide.tabIndex = -1;
  guide.addEventListener('blur', () => guide.removeAttribute('tabindex'), {once: true});
  guide.focus({preventScroll: true});
  await new Promise((resolve) => setTimeout(resolve, pause));
}
