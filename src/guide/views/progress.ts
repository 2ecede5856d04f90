import {html, nothing} from 'lit';
import {tick} from '../../icons/icons.js';
import {icon} from './icon.js';
import {inEditionLanguage} from './statements.js';
import type {View} from '../view.js';

/** Which question of the current step this is, from 1. */
export function questionNumber({walk, edition}: View): number {
  return (
    1 + walk.passed.filter(({step, box}) => step === walk.step && edition.tree.boxes[box]?.kind === 'question').length
  );
}

const currentKind = ({walk, edition}: View) =>
  walk.current === undefined ? undefined : edition.tree.boxes[walk.current]?.kind;

/**
 * Where the visitor is in the step: "Question 2".
 */
export function positionLabel(view: View): string {
  const {guide} = view;
  switch (currentKind(view)) {
    case 'question':
      return guide.question(questionNumber(view));
    case 'attempt':
      return guide.attempt;
    case 'outcome':
      return guide.result;
    case undefined:
      return guide.finished;
  }
}

/** The same for a screen reader, which reads the heading alone: at the first box of a step also which step it is. */
export function spokenPosition(view: View): string {
  const {walk, words, guide} = view;
  const label = positionLabel(view);
  return walk.passed.some(({step}) => step === walk.step)
    ? label
    : `${guide.step(walk.step + 1, words.steps.length)}, ${label}`;
}

/** How many questions may follow, in a sentence; empty if that says nothing. */
function remaining(view: View): string {
  const {walk, guide} = view;
  const isQuestion = currentKind(view) === 'question';
  const most = walk.remaining.max - (isQuestion ? 1 : 0);
  if (most > 0) return guide.left(most, walk.step + 1);
  return isQuestion ? guide.lastQuestion(walk.step + 1) : '';
}

/**
 * The names of the steps, with the current one marked and the finished ones ticked, and the position within the step.
 */
export function progress(view: View) {
  const {walk, words, guide} = view;
  return html`<div class="progress" part="progress" role="group" aria-label=${guide.progress}>
    <ol class="steps" role="list">
      ${words.steps.map((name, index) => {
        const done = index < walk.endings.length;
        const current = !walk.done && index === walk.step;
        return html`<li
          class="step ${done ? 'done' : current ? 'current' : ''}"
          aria-current=${current ? 'step' : nothing}
        >
          <span class="marker" aria-hidden="true">${done ? icon(tick) : index + 1}</span>
          <span class="step-name"
            ><span class="visually-hidden">${`${guide.step(index + 1, words.steps.length)}: `}</span>${inEditionLanguage(view, name)}<span
              class="visually-hidden"
              >${done ? `, ${guide.stepDone}` : nothing}</span
            ></span
          >
        </li>`;
      })}
    </ol>
    <p class="position">
      <span class="current-position"
        >${walk.done ? nothing : `${guide.step(walk.step + 1, words.steps.length)} · `}${positionLabel(view)}</span
      >
      <span>${remaining(view)}</span>
    </p>
  </div>`;
}
