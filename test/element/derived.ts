import {assert} from '@open-wc/testing';
import type {Content} from '../../src/content/edition.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {answersOf, boxOf, planFor, walk, type Answers} from '../../src/tree/index.js';
import {handles} from '../support/handles.js';
import type {Translated} from './speech.js';
import {findAll, textOf, type TestedEdition} from './visit.js';

/** Everything in the guide that depends on the answers, as a visitor reads it. */
export interface Screen {
  readonly title: string;
  /** Each step, as a screen reader reads it. */
  readonly steps: readonly string[];
  readonly progress: string;
  readonly heading: string;
  readonly answers: readonly string[];
  readonly buttons: readonly string[];
  /** Each answer given, with its question. */
  readonly given: readonly string[];
  /** The tasks of the plan; none before it. */
  readonly tasks: readonly string[];
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What the guide has to show to a visitor with these answers: derived from the tree by `walk`, and from the words. With
 * `answersInHistory` it also offers a link to the answers.
 */
export function derivedScreen(
  {edition}: TestedEdition,
  {guide: says, words}: Translated,
  given: Answers,
  {answersInHistory = false} = {},
): Screen {
  const {tree, plans} = edition;
  const walked = walk(tree, given);
  const {passed, current, step, remaining, endings, done} = walked;
  const box = current === undefined ? undefined : boxOf(tree, current);
  const titleOf = (id: string) => words.boxes[id]?.title ?? '';
  const labelOf = (id: string, answer: string) => words.boxes[id]?.answers?.[answer]?.label;

  const asked = passed.filter((each) => each.step === step && boxOf(tree, each.box)?.kind === 'question').length;
  const labels = {question: says.question(asked + 1), attempt: says.attempt, outcome: says.result};
  const label = box ? labels[box.kind] : says.finished;
  const isFirst = !passed.some((each) => each.step === step);
  const after = remaining.max - (box?.kind === 'question' ? 1 : 0);
  const left = after > 0 ? says.left(after, step + 1) : box?.kind === 'question' ? says.lastQuestion(step + 1) : '';
  const planned = plans && planFor(plans, walked);
  const tasks: readonly (Content | undefined)[] = !done
    ? []
    : planned
      ? planned.map(({task}) => words.tasks[task])
      : endings.map((ending) => words.boxes[ending.box]);

  return {
    title: words.title,
    steps: words.steps.map((name, index) =>
      collapse(
        `${index < endings.length ? '' : index + 1} ${says.step(index + 1, words.steps.length)}: ${name}${
          index < endings.length ? `, ${says.stepDone}` : ''
        }`,
      ),
    ),
    progress: collapse(`${done ? '' : `${says.step(step + 1, words.steps.length)} · `}${label} ${left}`),
    heading:
      current === undefined
        ? says.plan
        : `${isFirst ? `${says.step(step + 1, words.steps.length)}, ` : ''}${label}: ${titleOf(current)}`,
    answers:
      current === undefined || !box
        ? []
        : box.kind === 'outcome'
          ? [says.goOn(step + 2)]
          : answersOf(box).map(({id}) => labelOf(current, id) ?? ''),
    buttons: passed.length ? [says.back, ...(answersInHistory ? [says.copyLink] : []), says.restart] : [],
    given: passed.flatMap((each) => {
      const chosen = labelOf(each.box, each.answer);
      return chosen === undefined ? [] : [`${titleOf(each.box)} ${chosen}`];
    }),
    tasks: tasks.map((task) => task?.title ?? 'a task without words'),
  };
}

/** Asserts that the guide shows this. */
export function assertScreen(guide: MitidGuideElement, expected: Screen): void {
  const shown = shownScreen(guide);
  for (const part of Object.keys(expected) as (keyof Screen)[]) {
    const [is, should] = [shown, expected].map((screen) => JSON.stringify(screen[part]));
    assert.isTrue(is === should, `${part}: the guide shows ${is}, not ${should}`);
  }
}

/** What the guide shows. */
function shownScreen(guide: MitidGuideElement): Screen {
  const texts = (selector: string) => findAll(guide, selector).map(textOf);
  return {
    title: texts(handles.guideTitle).join(),
    steps: texts(handles.steps),
    progress: texts('[part=progress] > p').join(),
    heading: texts(handles.cardTitle).join(),
    answers: texts('[part=answer]'),
    buttons: texts(handles.backAndRestart),
    given: findAll(guide, `${handles.answersGiven} li`).map((row) =>
      [...row.children].slice(0, 2).map(textOf).join(' '),
    ),
    tasks: findAll(guide, '[part=plan] > ol > li').map(taskTitle),
  };
}

/** The title of a task, without what is hidden before it: its number, or that it is done. */
function taskTitle(task: Element): string {
  const title = task.querySelector('[role=heading], summary, p');
  const hidden = title?.querySelector(handles.visuallyHidden);
  return textOf(title ?? task)
    .slice(hidden ? textOf(hidden).length : 0)
    .trim();
}
