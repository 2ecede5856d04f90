import {assert, fixture, html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Aside, Content, Edition, EditionWords, Statement} from '../../src/content/edition.js';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import '../../src/embed/define.js';
import {firstPaintWords} from '../../src/guide/words/first-paint-words.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {
  journeys,
  planFor,
  walk,
  type AnsweredBox,
  type Answers,
  type Journey,
  type PlannedTask,
} from '../../src/tree/index.js';
import {handles} from '../support/handles.js';

/** The guide's own words. */
export const guideWords = {...firstPaintWords(danishMsg), ...deferredWords(danishMsg)};

/** An edition, its words in Danish, and every journey through it. */
export interface TestedEdition {
  readonly id: string;
  readonly edition: Edition;
  readonly words: EditionWords;
  readonly journeys: readonly Journey[];
}

const testedEdition = (edition: Edition): TestedEdition => ({
  id: edition.id,
  edition,
  words: edition.words(danishMsg),
  journeys: journeys(edition.tree),
});

export const leaflet = testedEdition(leaflet2022);
export const current = testedEdition(november2026);
export const editionsTested: readonly TestedEdition[] = [leaflet, current];

/** A position on a journey: the boxes passed, and the one to answer now, which is `undefined` at the plan. */
export interface Position {
  readonly passed: readonly AnsweredBox[];
  readonly current: string | undefined;
  /** Index of the step, from 0. */
  readonly step: number;
}

const kindOf = ({edition}: TestedEdition, box: string) => edition.tree.boxes[box]?.kind;

const isQuestion = (edition: TestedEdition, box: string) => kindOf(edition, box) === 'question';

/** Every position on a journey, including the first question and the plan. */
export const positionsOn = (journey: Journey): Position[] =>
  [...journey.passed, undefined].map((next, index) => ({
    passed: journey.passed.slice(0, index),
    current: next?.box,
    step: next?.step ?? journey.step,
  }));

/** Every position of an edition, each once. */
export function positions({journeys}: TestedEdition): Position[] {
  const all = journeys.flatMap(positionsOn).map((position) => [JSON.stringify(position), position] as const);
  return [...new Map(all).values()];
}

export const answersAt = ({passed}: Position): Answers =>
  Object.fromEntries(passed.map(({box, answer}) => [box, answer]));

/** The position in words, for the message of a failed test. */
export const describePosition = ({passed, current: at}: Position): string =>
  [...passed.map(({box, answer}) => `${box} ${answer}`), at ?? 'plan'].join(', ');

/** The number of the question in its step; `undefined` at an attempt, an outcome and the plan. */
export function questionNumber(edition: TestedEdition, {passed, current: at, step}: Position): number | undefined {
  if (at === undefined || !isQuestion(edition, at)) return undefined;
  return 1 + passed.filter((each) => each.step === step && isQuestion(edition, each.box)).length;
}

/** The most questions that any journey through this position still asks in this step, the current one included. */
export function maxRemaining(edition: TestedEdition, {passed, step}: Position): number {
  const begins = JSON.stringify(passed);
  const ahead = edition.journeys
    .filter((journey) => JSON.stringify(journey.passed.slice(0, passed.length)) === begins)
    .map((journey) => journey.passed.slice(passed.length))
    .map((rest) => rest.filter((each) => each.step === step && isQuestion(edition, each.box)).length);
  return Math.max(...ahead);
}

/** The position to which these answers lead in the tree. */
export function positionFrom({edition}: TestedEdition, answers: Answers): Position {
  const {passed, current: at, step} = walk(edition.tree, answers);
  return {passed, current: at, step};
}

/** The position before any answer. */
export const firstOf = (edition: TestedEdition): Position => positionFrom(edition, {});

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

/** The label of the button that gives this answer. */
export function labelOf({words, edition}: TestedEdition, {box, answer}: {box: string; answer: string}): string {
  const label = words.boxes[box]?.answers?.[answer]?.label;
  const step = edition.tree.steps.length;
  return label ?? guideWords.goOn(step);
}

export const titleOf = ({words}: TestedEdition, box: string): string => words.boxes[box]?.title ?? '';

/** The name of the button that changes the answer at a box. */
export const changeButtonName = (edition: TestedEdition, box: string): string =>
  `${guideWords.change}: ${titleOf(edition, box)}`;

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

/** The label of a position in the progress line, such as the number of the question. */
export function expectedLabel(edition: TestedEdition, position: Position): string {
  if (position.current === undefined) return guideWords.finished;
  if (kindOf(edition, position.current) === 'attempt') return guideWords.attempt;
  const number = questionNumber(edition, position);
  return number === undefined ? guideWords.result : guideWords.question(number);
}

/** The heading at a position as a screen reader reads it: the title, after the label of the position and, at first, of the step. */
export function expectedHeading(edition: TestedEdition, position: Position): string {
  if (position.current === undefined) return guideWords.plan;
  const {steps} = edition.edition.tree;
  const isFirst = !position.passed.some(({step}) => step === position.step);
  const step = isFirst ? `${guideWords.step(position.step + 1, steps.length)}, ` : '';
  return `${step}${expectedLabel(edition, position)}: ${titleOf(edition, position.current)}`;
}

/** One task of the plan at the end of a journey. */
export interface ExpectedTask {
  readonly content: Content;
  readonly as: PlannedTask['as'];
}

/** The plan at the end of a journey, from the edition's data. */
export function expectedPlan({edition, words}: TestedEdition, journey: Journey): ExpectedTask[] {
  const contentOf = (from: Readonly<Record<string, Content>>, id: string) => {
    const content = from[id];
    if (!content) throw new Error(`no words for ${id}`);
    return content;
  };
  const planned = edition.plans && planFor(edition.plans, journey);
  return planned
    ? planned.map(({task, as}) => ({content: contentOf(words.tasks, task), as}))
    : journey.endings.map(({box}) => ({content: contentOf(words.boxes, box), as: undefined}));
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
  const ways = edition.journeys
    .filter(
      (journey) => JSON.stringify(journey.passed.slice(0, position.passed.length)) === JSON.stringify(position.passed),
    )
    .flatMap((journey) => journey.passed[position.passed.length] ?? []);
  const labels = new Set(ways.map((way) => labelOf(edition, way)));
  assert.deepEqual(findAll(guide, '[part=answer]').map(textOf), [...labels], where);
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
