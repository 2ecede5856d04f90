import {html} from 'lit';
import {boxTitle} from './card.js';
import {paragraphs} from './statements.js';
import {heading, wordsOf, type View} from '../view.js';
import {boxBody} from './box-body.js';
import {deferredWords} from '../words/deferred-words.js';

import {answersGiven} from './answers-given.js';

/** The end of the way: what to do in each step, and why. */
export function plan(view: View) {
  const {walk, words} = view;
  const {plan: title, reserve} = deferredWords(view.msg);
  return html`<div class="card plan" part="plan">
    ${heading(view, {below: 1, class: 'title', takesFocus: true}, title)}
    <ol class="plan-steps" role="list">
      ${walk.ends.map((id, index) => {
        return html`<li>
          ${boxTitle(view, id, {below: 2}, `${index + 1}. `)} ${boxBody(view, id, wordsOf(view, id), 3)}
        </li>`;
      })}
    </ol>
    <div class="reserve">
      ${heading(view, {below: 2, class: 'list-title'}, reserve)} ${paragraphs(view, words.reserve)}
    </div>
    ${answersGiven(view)}
  </div>`;
}
