import type {Content, Edition, EditionWords} from '../../src/content/edition.js';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {firstPaintWords} from '../../src/guide/words/first-paint-words.js';
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

/** The first position at each box, and the first plan. */
export const onceAtEachBox = (edition: TestedEdition): Position[] => [
  ...new Map([...positions(edition)].reverse().map((position) => [position.current, position])).values(),
];

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

/** The label of the button that gives this answer. */
export function labelOf({words, edition}: TestedEdition, {box, answer}: {box: string; answer: string}): string {
  const label = words.boxes[box]?.answers?.[answer]?.label;
  const step = edition.tree.steps.length;
  return label ?? guideWords.goOn(step);
}

/** The labels of the answers that the tree has at a position, in order. */
export function labelsAt(edition: TestedEdition, {passed}: Position): string[] {
  const begins = JSON.stringify(passed);
  const ways = edition.journeys
    .filter((journey) => JSON.stringify(journey.passed.slice(0, passed.length)) === begins)
    .flatMap((journey) => journey.passed[passed.length] ?? []);
  return [...new Set(ways.map((way) => labelOf(edition, way)))];
}

export const titleOf = ({words}: TestedEdition, box: string): string => words.boxes[box]?.title ?? '';

/** The name of the button that changes the answer at a box. */
export const changeButtonName = (edition: TestedEdition, box: string): string =>
  `${guideWords.change}: ${titleOf(edition, box)}`;

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
