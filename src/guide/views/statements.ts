import {html} from 'lit';
import type {Statement} from '../../content/edition.js';
import {directionOf} from '../../locale/language-names.js';
import {boxOf, own} from '../../tree/tree.js';
import {illustrated} from './illustration.js';
import {wordsOf, type View} from '../view.js';

/** Words of the edition, marked with their language if it is not the guide's. */
export const inEditionLanguage = ({edition, language}: View, words: string | undefined) =>
  !edition.ownLanguage || edition.ownLanguage === language
    ? words
    : html`<span lang=${edition.ownLanguage} dir=${directionOf(edition.ownLanguage)}>${words}</span>`;

/** The label of an answer. In the guide's own editions an attempt's labels are the guide's words, and so translated. */
export function answerLabel(view: View, box: string, answer: string) {
  const label = wordsOf(view, box).answers?.[answer]?.label;
  return !view.entry.isCustom && boxOf(view.edition.tree, box)?.kind === 'attempt'
    ? label
    : inEditionLanguage(view, label);
}

/** A sentence, with its picture and its link. Most have no link, and then need no template of their own. */
export function statement(view: View, each: Statement) {
  const {text, link, illustration} = own(each);
  const sentence = inEditionLanguage(view, text);
  return illustrated(
    view,
    illustration,
    link ? html`${sentence} ${view.deferred?.statementLink(view, link)}` : sentence,
  );
}

/** The statements for this visitor: `onlyAfter` limits some to visitors who gave a certain answer. */
export const shownStatements = ({walk}: View, statements: readonly Statement[]) =>
  statements.filter(
    (each) => !own(each).onlyAfter || walk.passed.some(({box, answer}) => `${box}.${answer}` === each.onlyAfter),
  );

export const paragraphs = (view: View, statements: readonly Statement[] = []) =>
  shownStatements(view, statements).map(
    (each) => view.deferred?.replacementFor(view, own(each).topic) ?? html`<p>${statement(view, each)}</p>`,
  );
