/** How many answers have a digit. */
const most = 8;

/** The buttons that a digit presses: the answers from 1, Back by 0, the next citizen by 9. */
function buttonsByDigit(root: ParentNode): ReadonlyMap<string, HTMLElement> {
  const one = (selector: string) => root.querySelector<HTMLElement>(selector);
  const answers = [...root.querySelectorAll<HTMLElement>('[part~=answer]')].slice(0, most);
  const all = [one('.back'), ...answers];
  const next = one('.new-citizen');
  return new Map([
    ...all.flatMap((button, digit) => (button ? [[String(digit), button] as const] : [])),
    ...(next ? [['9', next] as const] : []),
  ]);
}

const attributes = ['data-digit', 'aria-keyshortcuts'];

/** Shows each button's digit; or none, where the guide is on no desk. */
export function markDigits(root: ParentNode, isOnDesk: boolean): void {
  for (const button of root.querySelectorAll('[data-digit]'))
    for (const each of attributes) button.removeAttribute(each);
  if (!isOnDesk) return;
  for (const [digit, button] of buttonsByDigit(root)) for (const each of attributes) button.setAttribute(each, digit);
}

const isTyping = ([target]: readonly EventTarget[]): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/**
 * Presses the button of a digit. Listen on the guide: WCAG 2.1.4 allows a key without a modifier only while what it acts
 * on has focus. A key that is held down presses once.
 */
export function pressDigit(event: KeyboardEvent, root: ParentNode): void {
  const {key, altKey, ctrlKey, metaKey, shiftKey, repeat, defaultPrevented} = event;
  if (altKey || ctrlKey || metaKey || shiftKey || repeat || defaultPrevented || isTyping(event.composedPath())) return;
  const button = buttonsByDigit(root).get(key);
  if (!button) return;
  event.preventDefault();
  button.click();
}
