// The guide as somebody would write it by hand, without a library: HTML as text, and one listener.
import cards from 'cards';
import {follow, planOf} from './follow.js';
import {bottom, contentOf, escape, paragraphs, task, top} from './html.js';

const {boxes, words, steps, reserve} = cards;

const button = (name, value, label) => `<button data-${name}="${value}">${escape(label)}</button>`;

const card = (title, content) => `<div class="card"><h3 tabindex="-1">${escape(title)}</h3>${content}</div>`;

function boxCard({title, ask, answers, ...content}, passed) {
  const buttons = answers.map(({id, label}) => button('answer', id, label)).join('');
  return card(
    title,
    `${contentOf(content, passed)}${ask ? `<p>${escape(ask)}</p>` : ''}<div class="answers">${buttons}</div>`,
  );
}

const planCard = (endings, passed) =>
  card(
    words.plan,
    `<ol>${planOf(cards, endings)
      .map((each) => task(each, passed))
      .join('')}</ol><p>${escape(words.takeHome)}</p><h4>${escape(words.reserve)}</h4>${paragraphs(reserve, passed)}`,
  );

function guideHtml(given) {
  const {at, passed, endings} = follow(cards, given);
  const box = boxes[at];
  const place = box ?? {step: steps.length, position: words.finished, remaining: ''};
  const navigation = given.length ? button('back', '', words.back) + button('restart', '', words.restart) : '';
  return `<div class="guide">${top(cards, place, !given.length)}${
    box ? boxCard(box, passed) : planCard(endings, passed)
  }${navigation}${bottom(cards, passed)}</div>`;
}

for (const element of document.querySelectorAll('.mitid')) {
  let given = [];
  const show = () => {
    element.innerHTML = guideHtml(given);
  };
  element.addEventListener('click', ({target}) => {
    const {answer, back, restart} = target.closest('button')?.dataset ?? {};
    if (answer !== undefined) given = [...given, answer];
    else if (back !== undefined) given = given.slice(0, -1);
    else if (restart !== undefined) given = [];
    else return;
    show();
    element.querySelector('h3').focus();
  });
  show();
}
