import {assert, fixture, html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Aside, Content, Statement} from '../../src/content/edition.js';
import '../../src/embed/define.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {AnsweredBox, Answers} from '../../src/tree/index.js';
import {handles} from '../support/handles.js';
import {
  answersAt,
  describePosition,
  expectedHeading,
  labelsAt,
  type Position,
  type TestedEdition,
} from '../support/positions.js';

export * from '../support/positions.js';

export interface Attributes {
  readonly edition?: string | undefined;
  readonly previewDate?: string | undefined;
  readonly headingLevel?: string | undefined;
}

/** Puts a guide on the page, and waits until it is drawn. */
export async function show({edition, previewDate, headingLevel}: Attributes = {}, answers: Answers = {}) {
  const guide = await fixture<MitidGuideElement>(
    html` <mitid-guide edition=${ifDefined(edition)} preview-date=${ifDefined(previewDate)} heading-level=${ifDefined(headingLevel)}>
      <p>The fallback</p>
    </mitid-guide>`,
  );
  await goTo(guide, answers);
  return guide;
}

/** Puts an edition on the page, at the position that the answers lead to. */
export const showEdition = ({id}: TestedEdition, answers: Answers = {}) => show({edition: id}, answers);

export async function goTo(guide: MitidGuideElement, answers: Answers): Promise<void> {
  guide.answers = answers;
  await guide.updateComplete;
}

/** The text of an element, with its white space collapsed. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** All elements of the guide that match. */
export const findAll = (guide: MitidGuideElement, selector: string): HTMLElement[] => [
  ...guide.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The only element of the guide that matches. */
export function findOne(guide: MitidGuideElement, selector: string): HTMLElement {
  const [found, ...others] = findAll(guide, selector);
  if (!found || others.length) throw new Error(`${others.length + (found ? 1 : 0)} of "${selector}", not one`);
  return found;
}

/** The heading with these words. */
export function headingNamed(guide: MitidGuideElement, words: string): HTMLElement {
  const found = findAll(guide, '[role=heading]').find((heading) => textOf(heading) === words);
  if (!found) throw new Error(`no heading "${words}"`);
  return found;
}

/** Every button by its spoken name. */
export const buttons = (guide: MitidGuideElement): Map<string, HTMLElement> =>
  new Map(findAll(guide, 'button').map((button) => [button.ariaLabel ?? textOf(button), button]));

export function button(guide: MitidGuideElement, name: string): HTMLElement {
  const named = buttons(guide);
  const found = named.get(name);
  if (!found) throw new Error(`no button "${name}" among "${[...named.keys()].join('", "')}"`);
  return found;
}

/** Opens every disclosure, so that the whole text is visible. */
export function openAll(guide: MitidGuideElement): void {
  for (const details of findAll(guide, 'details')) details.toggleAttribute('open', true);
}

/** Waits until the tasks that are already queued have run. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits until the guide has reacted to an action, and is drawn again. */
export async function settled(guide: MitidGuideElement): Promise<void> {
  await nextTask();
  await guide.updateComplete;
  await nextTask();
}

/** Clicks a button by script, and waits until the guide has reacted. */
export async function clickButton(guide: MitidGuideElement, name: string): Promise<void> {
  button(guide, name).click();
  await settled(guide);
}

/** The element that has the focus, also inside shadow roots. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const isShown = ({onlyAfter}: Statement, passed: readonly AnsweredBox[]) =>
  !onlyAfter || passed.some(({box, answer}) => `${box}.${answer}` === onlyAfter);

/** The texts of the statements that a visitor with these answers can read. */
export const readStatements = (statements: readonly Statement[], passed: readonly AnsweredBox[]): string[] =>
  statements
    .filter((statement) => isShown(statement, passed))
    .flatMap(({text, link}) => (link ? [text, link.label] : [text]));

export const readAside = (aside: Aside | undefined, passed: readonly AnsweredBox[]): string[] =>
  aside ? [aside.title, ...readStatements(aside.text, passed)] : [];

/** The texts that a visitor can read under a title, in order. */
export const readBody = ({text = [], lists = [], aside}: Content, passed: readonly AnsweredBox[]): string[] => [
  ...readStatements(text, passed),
  ...lists.flatMap(({title, items}) => [...(title === undefined ? [] : [title]), ...readStatements(items, passed)]),
  ...readAside(aside, passed),
];

/** Asserts that the guide shows this position, and offers exactly the answers of the tree. */
export function assertPosition(guide: MitidGuideElement, edition: TestedEdition, position: Position): void {
  const where = describePosition(position);
  assert.equal(textOf(findOne(guide, handles.cardTitle)), expectedHeading(edition, position), where);
  assert.deepEqual(guide.answers, answersAt(position), where);
  assert.equal(guide.done, position.current === undefined, where);
  assert.deepEqual(findAll(guide, '[part=answer]').map(textOf), labelsAt(edition, position), where);
}

/** Asserts that the heading of this position has the focus. */
export function assertFocusOnHeading(edition: TestedEdition, position: Position): void {
  const heading = focusedElement();
  assert.equal(heading?.role, 'heading', describePosition(position));
  assert.equal(heading && textOf(heading), expectedHeading(edition, position));
}

/** All visible texts, each with the element that contains it. */
export function visibleTexts(guide: MitidGuideElement): {text: string; element: Element}[] {
  const walker = document.createTreeWalker(guide.renderRoot, NodeFilter.SHOW_TEXT);
  const found: {text: string; element: Element}[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim();
    const element = walker.currentNode.parentElement;
    if (!text || !element || element.localName === 'style' || element.closest(handles.visuallyHidden)) continue;
    if (element.checkVisibility({visibilityProperty: true})) found.push({text, element});
  }
  return found;
}

/** Asserts that an element contains these texts, in this order. */
export function assertTextsInOrder(element: Element, texts: readonly string[]): void {
  const read = textOf(element);
  let from = 0;
  for (const text of texts) {
    const found = read.indexOf(text, from);
    assert.isAtLeast(found, 0, `"${text}" is not read there, after "${read.slice(0, from)}"`);
    from = found + text.length;
  }
}

let pageStyle: HTMLStyleElement | undefined;

/** Gives the page these styles, until the test ends. */
export function stylePage(css: string): void {
  pageStyle ??= document.head.appendChild(document.createElement('style'));
  pageStyle.textContent = css;
}

afterEach(() => {
  pageStyle?.remove();
  pageStyle = undefined;
});
