import {html, nothing} from 'lit';
import {tick} from '../../icons/icons.js';
import {icon} from './icon.js';
import {inEditionLanguage} from './statements.js';
import {visuallyHidden, type View} from '../view.js';

/** Questions asked so far in the present step, outcomes not counted. */
export function questionNumber({walk, edition}: View): number {
  return (
    1 + walk.passed.filter(({step, box}) => step === walk.step && edition.tree.boxes[box]?.kind !== 'outcome').length
  );
}

/** Whether something is to be answered now, other than to go on. */
const asks = ({walk}: View) => walk.remaining.max > 0;

function place(view: View): string {
  const {walk, guide} = view;
  if (walk.done) return guide.finished;
  return asks(view) ? guide.question(questionNumber(view)) : guide.result;
}

function left({walk, guide}: View) {
  const most = walk.remaining.max - 1;
  if (most < 0) return nothing;
  return html`<span class="left">${most ? guide.left(most, walk.step + 1) : guide.lastQuestion(walk.step + 1)}</span>`;
}

/** Where we stand: the steps by name, the present one marked, the finished ones ticked. */
export function progress(view: View) {
  const {walk, words, guide} = view;
  return html`<div class="progress" part="progress" role="group" aria-label=${guide.progress}>
    <ol class="steps" role="list">
      ${words.steps.map((name, index) => {
        const done = index < walk.ends.length;
        const current = !walk.done && index === walk.step;
        return html`<li
          class="step ${done ? 'done' : current ? 'current' : ''}"
          aria-current=${current ? 'step' : nothing}
        >
          <span class="marker" aria-hidden="true">${done ? icon(tick) : index + 1}</span>
          <span class="step-name"
            >${visuallyHidden(`${guide.step(index + 1, words.steps.length)}: `)}${inEditionLanguage(view, name)}${
              done ? visuallyHidden(`, ${guide.stepDone}`) : nothing
            }</span
          >
        </li>`;
      })}
    </ol>
    <p class="place">
      <span class="here">${guide.step(walk.step + 1, words.steps.length)} · ${place(view)}</span> ${left(view)}
    </p>
  </div>`;
}
