// Runs in each page of these tests before any other script: keeps what goes wrong, and does what a visitor does. Tests
// reach it as `visitor`.
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Answers} from '../../src/tree/index.js';

/** Where a guide is, as its visitor sees it. */
export interface Seen {
  readonly heading: string | null;
  readonly answers: Answers;
  readonly done: boolean;
  /** The labels of the answers to choose from. */
  readonly offered: readonly string[];
  /** The text of the heading that has the focus, if one has. */
  readonly focused: string | null;
}

/** Errors, warnings, violations of the page's policy, and files that failed to load, in order. */
export const problems: string[] = [];

/** In a frame, WebKit says so at times of sizes that it tells of in the next frame. Nothing is lost by it. */
const isLate = (message: string): boolean =>
  message.startsWith('ResizeObserver loop') && !/Chrome|Firefox/.test(navigator.userAgent);

addEventListener(
  'error',
  ({message, target}) => {
    if (message && isLate(message)) return;
    const file = target instanceof Element ? (target.getAttribute('src') ?? target.getAttribute('href')) : undefined;
    problems.push(file === undefined ? message : `not loaded: ${file ?? ''}`);
  },
  true,
);
addEventListener('unhandledrejection', ({reason}) => problems.push(`not handled: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
  problems.push(['violates', effectiveDirective, blockedURI, sample].join(' ').trim()),
);
const keep = (...words: unknown[]) => problems.push(words.map(String).join(' '));
console.error = keep;
console.warn = keep;

export const textOf = (element: Element | null | undefined): string | null =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? null;

/** The guide of the page, also in its only frame. */
export function guide(): MitidGuideElement {
  const pages = [document, ...[...document.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument)];
  const [found] = pages.flatMap((page) => page?.querySelector('mitid-guide') ?? []);
  if (!found) throw new Error('no guide on the page');
  return found;
}

/** Everything in the guide that matches. */
export const all = <Found extends HTMLElement = HTMLElement>(selector: string): Found[] => [
  ...(guide().shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The element that has the focus, also inside shadow roots. */
export function focusedElement(): Element | null {
  let element = guide().ownerDocument.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export const cardTitle = () => all('[role=heading][tabindex]')[0];

/** Resolves once this is so, or cannot be hoped for any more: then the assertion after it fails, and says why. */
export async function until(isSo: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 4));
}

/** Resolves once the guide has drawn all that it shows at first. */
export async function ready(): Promise<void> {
  await until(() => document.querySelector('mitid-guide, iframe'));
  await until(() => guide().shadowRoot?.querySelector('[part~=answer], [part=plan]'));
  await guide().updateComplete;
}

export function look(): Seen {
  const focused = focusedElement();
  return {
    heading: textOf(cardTitle()),
    answers: {...guide().answers},
    done: guide().done,
    offered: all('[part~=answer]').map((each) => textOf(each) ?? ''),
    focused: focused?.getAttribute('role') === 'heading' ? textOf(focused) : null,
  };
}

let before: string | null = null;

/** Remembers the card that is there, before an act that leads to another. */
export function expectCard(): void {
  before = textOf(cardTitle());
}

/** Looks at the other card, once its heading has the focus. */
export async function cardExpected(): Promise<Seen> {
  await until(() => textOf(cardTitle()) !== before && focusedElement() === cardTitle());
  return look();
}

/** Does something that leads to another card, and looks at that. */
export function actAndLook(act: () => void): Promise<Seen> {
  expectCard();
  act();
  return cardExpected();
}

const nameOf = (element: Element): string => element.ariaLabel ?? textOf(element) ?? '';

/** What has the focus, and whether it is marked for a visitor without a mouse. */
export function focused(): {name: string; isMarked: boolean} {
  const element = focusedElement() ?? document.body;
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return {name: nameOf(element), isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2};
}

/** The button with this name. */
export function button(name: string): HTMLElement {
  const found = all('button').find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

export const press = (name: string): Promise<Seen> => actAndLook(() => button(name).click());

/** Goes Back or Forward in the history, from one card to another. */
export const travel = (delta: number): Promise<Seen> => actAndLook(() => history.go(delta));

/** Changes the entry of the history in some way, and looks at the guide once it has reacted, if only by staying. */
export async function changeEntry(change: () => void): Promise<Seen> {
  const changed = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  change();
  await changed;
  // The guide reacts in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  await guide().updateComplete;
  return look();
}

/** The answers that the guide has told the page of, from `keepAnswers` on. */
export const answersKept: string[] = [];

export function keepAnswers(): void {
  guide().addEventListener('mitid-guide-answer', ({box, answer}) => answersKept.push(`${box}.${answer}`));
}

/** The middle of an element, in what is in the window. */
export function placeOf(element: Element): {x: number; y: number} {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/** Everything that went wrong, also in the page's frame. */
export const allProblems = (): string[] => [
  ...problems,
  ...[...document.querySelectorAll('iframe')].flatMap(
    ({contentWindow}) => (contentWindow as unknown as {visitor?: {problems: string[]}} | null)?.visitor?.problems ?? [],
  ),
];

/** Whether an element can be seen, and takes up some room. */
export function isSeen(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return element.checkVisibility({visibilityProperty: true}) && width > 10 && height > 10;
}
