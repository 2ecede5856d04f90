// The parts of a card as HTML: for the hand-written contenders and the static one.
import {isFor} from './follow.js';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text) => text.replace(/[&<>"]/g, (char) => escapes[char]);

const statement = ({text, link}) =>
  escape(text) + (link ? ` <a href="${escape(link.href)}">${escape(link.text)}</a>` : '');

export const paragraphs = (statements, passed) =>
  statements
    .filter(isFor(passed))
    .map((each) => `<p>${statement(each)}</p>`)
    .join('');

function list({kind, title, items}, passed) {
  const rows = items.filter(isFor(passed)).map((each) => `<li>${statement(each)}</li>`);
  const name = kind === 'how' ? 'ol' : 'ul';
  return `${title ? `<h4>${escape(title)}</h4>` : ''}<${name}>${rows.join('')}</${name}>`;
}

export const disclosure = (title, content) =>
  `<details><summary>${escape(title)}</summary><div>${content}</div></details>`;

/** Everything under the title of a box or a task. */
export const contentOf = ({text, lists, aside}, passed) =>
  paragraphs(text, passed) +
  lists.map((each) => list(each, passed)).join('') +
  (aside ? `<h4>${escape(aside.title)}</h4>${paragraphs(aside.text, passed)}` : '');

export function task({title, as, ...content}, passed) {
  if (as === 'done') return `<li><p>✓ ${escape(title)}</p></li>`;
  if (as === 'fallback') return `<li>${disclosure(title, contentOf(content, passed))}</li>`;
  return `<li><h4>${escape(title)}</h4>${contentOf(content, passed)}</li>`;
}

/** The heading and everything above the card. */
export const top = ({title, lead, steps}, {step, position, remaining}, isFirst) =>
  `<h2>${escape(title)}</h2>${isFirst ? `<p>${escape(lead)}</p>` : ''}<ol class="steps">${steps
    .map((name, index) => `<li${index === step ? ' aria-current="step"' : ''}>${index + 1}. ${escape(name)}</li>`)
    .join('')}</ol><p class="position"><span>${escape(position)}</span><span>${escape(remaining)}</span></p>`;

/** Everything below the card. */
export const bottom = ({asides, checked, words}, passed) =>
  `<h3>${escape(words.asides)}</h3>${asides
    .map(({title, text}) => disclosure(title, paragraphs(text, passed)))
    .join('')}<p class="checked">${escape(checked)}</p>`;
