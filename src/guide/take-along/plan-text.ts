import type {Content, Statement} from '../../content/edition.js';
import {ownValue} from '../../tree/tree.js';
import {detailsAt, sentenceOn, type Sentence} from '../organisation-sentences.js';
import {planItems, type PlanItem} from '../views/plan-items.js';
import {shownStatements} from '../views/statements.js';
import type {View} from '../view.js';
import type {SlotName} from '../../content/edition.js';

/** How much of a plan to write: everything, what to bring, or the tasks alone. */
type Detail = 'all' | 'bring' | 'tasks';

const plain = (sentence: Sentence): string =>
  sentence
    .map((part) => (typeof part === 'string' ? part : 'danish' in part ? part.danish : part.label))
    .join('')
    .trim();

const statementText = (view: View, {text, link, topic}: Statement): string => {
  const replaced = sentenceOn(topic, view.organisation, view.msg);
  if (replaced) return plain(replaced);
  return link ? `${text} ${link.label}: ${view.edition.links[link.to] ?? ''}` : text;
};

function linesOf(view: View, {id, content, as}: PlanItem, detail: Detail): string[] {
  if (detail === 'tasks' || as === 'done') return [];
  const {text = [], lists = []}: Content = content;
  const write = (statements: readonly Statement[]) =>
    shownStatements(view, statements).map((each) => statementText(view, each));
  const slot = ownValue(view.edition.slots, id) as SlotName | undefined;
  const details = slot && detailsAt(slot, view.organisation, view.msg);
  return [
    ...(detail === 'all' ? write(text) : []),
    ...lists
      .filter(({kind}) => detail === 'all' || kind === 'bring')
      .flatMap(({title, items}) => [
        ...(title === undefined ? [] : [title]),
        ...write(items).map((item) => `- ${item}`),
      ]),
    ...(details ? [details.name ?? '', ...details.sentences.map(plain)] : []),
  ].filter(Boolean);
}

function planText(view: View, detail: Detail): string {
  let number = 0;
  const tasks = planItems(view).map((item) => {
    const mark = item.as === 'done' ? '✓' : item.as === 'fallback' ? '–' : `${(number += 1)}.`;
    return [`${mark} ${item.content.title}`, ...linesOf(view, item, detail)].join('\n');
  });
  return tasks.join(detail === 'tasks' ? '\n' : '\n\n');
}

/** The visitor's plan as plain text, and where it is; before the plan only where to go on. */
export function textHere(view: View, url: string, detail: Detail = 'all'): string {
  const {words, walk, checked} = view;
  return [words.title, ...(walk.done ? [planText(view, detail)] : []), ...(checked ? [checked] : []), url].join('\n\n');
}

/** Longer, and Chrome and Outlook on Windows open no e-mail at all. */
const maxLength = 2000;

/** A link to an e-mail with as much of the plan as there is room for; `undefined` if not even the link has room. */
export function mailLink(view: View, url: string): string | undefined {
  const subject = encodeURIComponent(view.words.title);
  const bodies = (['all', 'bring', 'tasks'] as const).map((detail) => textHere(view, url, detail));
  return [...bodies, url]
    .map((body) => `mailto:?subject=${subject}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`)
    .find(({length}) => length <= maxLength);
}
