// The guide as a survey of SurveyJS: each box is a page that is visible where the answers lead, and answering a question
// goes on to the next page. What a survey has no place for is HTML around it.
import cards from 'cards';
import {Model} from 'survey-core';
import 'survey-js-ui';
import {bottom, contentOf, escape, paragraphs, task} from './html.js';

const {boxes, plans, tasks, words, reserve} = cards;

/** The condition under which a visitor comes to this box. */
function leadsTo(box) {
  const ways = Object.entries(boxes).flatMap(([from, {answers}]) =>
    answers.filter(({to}) => to === box).map(({id}) => `{${from}} = '${id}'`),
  );
  return ways.length ? ways.join(' or ') : undefined;
}

const html = (name, content, visibleIf) => ({type: 'html', name, html: content, ...(visibleIf && {visibleIf})});

/** The condition under which a statement is shown. */
const conditionOf = (onlyAfter) => `{${onlyAfter.split('.')[0]}} = '${onlyAfter.split('.')[1]}'`;

const page = ([id, {title, ask, kind, text, lists, aside, answers, position}]) => {
  const conditional = text.filter(({onlyAfter}) => onlyAfter);
  const always = {text: text.filter(({onlyAfter}) => !onlyAfter), lists, aside};
  const continues = kind === 'outcome';
  return {
    name: id,
    description: position,
    ...(leadsTo(id) && {visibleIf: leadsTo(id)}),
    elements: [
      ...(continues || ask ? [html(`${id}-title`, `<h3>${escape(title)}</h3>`)] : []),
      ...conditional.map((each, index) =>
        html(`${id}-${index}`, paragraphs([each], [each.onlyAfter]), conditionOf(each.onlyAfter)),
      ),
      ...(continues || ask ? [html(`${id}-text`, contentOf(always, []))] : []),
      {
        type: 'radiogroup',
        name: id,
        title: continues ? answers[0].label : (ask ?? title),
        ...(!continues && !ask && {description: always.text.map((each) => each.text).join('\n')}),
        isRequired: true,
        choices: answers.map((answer) => ({value: answer.id, text: answer.label})),
      },
    ],
  };
};

/** The condition under which a step ended so. */
const ended = (ending) => {
  const ways = Object.entries(boxes).flatMap(([box, {answers}]) =>
    answers.filter((answer) => answer.ending === ending).map(({id}) => `{${box}} = '${id}'`),
  );
  return `(${ways.join(' or ')})`;
};

const planHtml = (planned) =>
  `<h3>${escape(words.plan)}</h3><ol>${planned
    .map(({task: id, as}) => task({...tasks[id], as}, []))
    .join('')}</ol><p>${escape(words.takeHome)}</p><h4>${escape(words.reserve)}</h4>${paragraphs(reserve, [])}`;

const survey = {
  title: cards.title,
  description: cards.lead,
  locale: 'da',
  showProgressBar: true,
  autoAdvanceEnabled: true,
  clearInvisibleValues: 'onHidden',
  showCompletePage: true,
  completeText: words.plan,
  pages: Object.entries(boxes)
    .sort(([, {step: one}], [, {step: other}]) => one - other)
    .map(page),
  completedHtmlOnCondition: Object.entries(plans).flatMap(([first, bySecond]) =>
    Object.entries(bySecond).map(([second, planned]) => ({
      expression: `${ended(first)} and ${ended(second)}`,
      html: planHtml(planned),
    })),
  ),
};

for (const element of document.querySelectorAll('.mitid')) {
  element.innerHTML = `<div class="survey"></div><div class="guide">${bottom(cards, [])}</div>`;
  new Model(survey).render(element.querySelector('.survey'));
}
