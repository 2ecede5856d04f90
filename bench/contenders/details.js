// The guide without a script: nested disclosures, written when the page is made.
import {bottom, contentOf, disclosure, escape, paragraphs, task, top} from './html.js';

/** The guide as HTML. Each answer discloses the card it leads to; the last one the plan. */
export function detailsHtml(cards) {
  const {boxes, start, words} = cards;
  const card = (title, content) => `<div class="card"><h3 tabindex="-1">${escape(title)}</h3>${content}</div>`;
  const after = ({to, ending}, passed, endings) => {
    const all = ending ? [...endings, ending] : endings;
    return to === 'plan' ? planCard(all, passed) : boxCard(to, passed, all);
  };
  const boxCard = (id, passed, endings) => {
    const {title, ask, answers, ...content} = boxes[id];
    const ways = answers.map((answer) =>
      disclosure(answer.label, after(answer, [...passed, `${id}.${answer.id}`], endings)),
    );
    return card(title, `${contentOf(content, passed)}${ask ? `<p>${escape(ask)}</p>` : ''}${ways.join('')}`);
  };
  const planCard = ([first, second], passed) => {
    const items = cards.plans[first][second].map(({task: id, as}) => task({...cards.tasks[id], as}, passed));
    const reserve = `<h4>${escape(words.reserve)}</h4>${paragraphs(cards.reserve, passed)}`;
    return card(words.plan, `<ol>${items.join('')}</ol><p>${escape(words.takeHome)}</p>${reserve}`);
  };
  const content = `${top(cards, boxes[start], true)}${boxCard(start, [], [])}${bottom(cards, [])}`;
  return `<div class="guide">${content}</div>`;
}
