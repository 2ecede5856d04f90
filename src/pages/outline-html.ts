import type {Aside, BoxWords, Content, EditionWords, IsoDate, StatementList} from '../content/edition.js';
import {dateInWords, longDate} from '../guide/dates.js';
import {firstPaintWords} from '../guide/words/first-paint-words.js';
import {deferredWords} from '../guide/words/deferred-words.js';
import {organisationWords} from '../guide/words/organisation-words.js';
import {sourceLanguage} from '../locale/language-names.js';
import {danishMsg} from '../locale/msg.js';
import type {Plans} from '../tree/plan.js';
import {outline, type OutlineBox, type OutlineExit} from '../tree/outline.js';
import {escapeText} from './html.js';
import {pageWords} from './stand-alone/page-words.js';
import {list, paragraph, StatementWriter, strong, type StatementContext} from './statements-html.js';
import {textWords} from './text/text-words.js';

/** What to write, and in which language. Default: Danish. */
export interface OutlineOptions extends Omit<StatementContext, 'language' | 'msg'>, Partial<StatementContext> {
  readonly edition: StatementContext['edition'];
  /** The day the edition's content was last checked. */
  readonly checked?: IsoDate | undefined;
  /** The first and last day of an edition that is no longer valid: the outline warns of it. */
  readonly outdated?: {readonly from: IsoDate; readonly until: IsoDate} | undefined;
  /** The level of the outline's headings; those within a step are one level below. */
  readonly level?: number;
}

/**
 * The whole guide as plain HTML, for readers without scripts: the questions of each step, what each answer leads to,
 * what to try or do, then the plans and their tasks, and the sources by their numbers. It contains only headings,
 * paragraphs, lists, `strong` and links, without classes or ids, because every CMS keeps these.
 */
export function outlineHtml({
  language = sourceLanguage,
  msg = danishMsg,
  level = 2,
  checked,
  outdated,
  ...given
}: OutlineOptions): string {
  const {edition, organisation} = given;
  const words = edition.words(msg);
  const guide = firstPaintWords(msg);
  const later = deferredWords(msg);
  const statements = new StatementWriter({...given, language, msg});
  const html = new OutlineWriter(words, {...given, language, msg}, statements);
  const last = edition.tree.steps.length - 1;
  const steps = outline(edition.tree).flatMap(({start}, index) => [
    heading(level, `${guide.step(index + 1, words.steps.length)}: ${words.steps[index] ?? ''}`),
    html.question(start, index),
    // In an edition with plans, the tasks repeat what the last step's outcomes say.
    ...(edition.plans && index === last ? [] : instructions(start)).map(
      (box) => heading(level + 1, html.wordsOf(box).title) + html.text(box, html.wordsOf(box)),
    ),
  ]);
  const detailsChecked = organisation?.['details-checked'];
  const period = outdated && longDate(language).formatRange(new Date(outdated.from), new Date(outdated.until));
  const text = [
    period ? paragraph(`${strong(later.outdated)} ${escapeText(later.outdatedPeriod(period))}`) : '',
    words.lead ? paragraph(escapeText(words.lead)) : '',
    checked ? paragraph(escapeText(later.checked(dateInWords(language, checked)))) : '',
    detailsChecked ? paragraph(escapeText(organisationWords(msg).checked(dateInWords(language, detailsChecked)))) : '',
    language === sourceLanguage ? '' : paragraph(escapeText(later.authoritative)),
    ...steps,
    ...(edition.plans ? html.plans(edition.plans, level) : []),
    ...(words.reserve.length
      ? [heading(level, later.reserve), statements.paragraphs(words.reserve, {conditional: true})]
      : []),
    ...(words.asides.length ? [heading(level, later.asides)] : []),
    ...words.asides.map((each) => heading(level + 1, each.title) + html.asideText(each)),
  ].join('');
  const sources = statements.sourceList();
  return sources ? `${text}${heading(level, textWords(msg).sources)}${sources}` : text;
}

/** The attempts and outcomes of an outlined step, in order: the boxes that say what to do. */
function instructions({box, kind, repeated, exits}: OutlineBox): string[] {
  if (repeated) return [];
  return [...(kind === 'question' ? [] : [box]), ...exits.flatMap(({to}) => (to ? instructions(to) : []))];
}

function heading(level: number, text: string): string {
  const name = `h${Math.min(level, 6)}`;
  return `<${name}>${escapeText(text)}</${name}>\n`;
}

class OutlineWriter {
  readonly #words: EditionWords;
  readonly #context: StatementContext;
  readonly #statements: StatementWriter;

  constructor(words: EditionWords, context: StatementContext, statements: StatementWriter) {
    this.#words = words;
    this.#context = context;
    this.#statements = statements;
  }

  wordsOf(box: string): BoxWords {
    const words = this.#words.boxes[box];
    if (!words) throw new RangeError(`no words for box "${box}"`);
    return words;
  }

  /** A step's first question, with everything that follows from it. */
  question(box: OutlineBox, step: number): string {
    const {title, text} = this.wordsOf(box.box);
    return paragraph(strong(title)) + this.#statements.paragraphs(text) + this.#exits(box, step);
  }

  #exits({box, exits}: OutlineBox, step: number): string {
    return exits.length
      ? list(
          'ul',
          exits.map((exit) => this.#exit(box, exit, step)),
        )
      : '';
  }

  /** An answer, and what it leads to. Of an attempt or outcome, only the title: the rest comes further down. */
  #exit(box: string, {answer, to}: OutlineExit, step: number): string {
    const label = this.wordsOf(box).answers?.[answer]?.label ?? answer;
    const answerHtml = `${strong(/[.?!]$/.test(label) ? label : `${label}:`)} `;
    if (!to) return answerHtml + escapeText(this.#afterStep(step));
    const {title, text} = this.wordsOf(to.box);
    if (to.kind !== 'question') return `${answerHtml + escapeText(title)}\n${this.#exits(to, step)}`;
    if (to.repeated) return answerHtml + escapeText(`${title} (${pageWords(this.#context.msg).again})`);
    return `${answerHtml + escapeText(title)}\n${this.#statements.paragraphs(text)}${this.#exits(to, step)}`;
  }

  #afterStep(step: number): string {
    return step + 1 < this.#words.steps.length
      ? deferredWords(this.#context.msg).goOn(step + 2)
      : firstPaintWords(this.#context.msg).finished;
  }

  /** Each plan as a list of the titles of its tasks, by how the steps ended; then the words of each task, once. */
  plans(plans: Plans, level: number): string[] {
    const {plan} = deferredWords(this.#context.msg);
    const tasks = Object.entries(this.#words.tasks);
    const lists = Object.entries(plans).flatMap(([first, bySecond]) =>
      Object.entries(bySecond).map(
        ([second, planned]) =>
          paragraph(strong(`${this.#endingName(first)} + ${this.#endingName(second)}`)) +
          list(
            'ol',
            planned.map(({task}) => escapeText(this.#words.tasks[task]?.title ?? task)),
          ),
      ),
    );
    return [
      heading(level, plan),
      ...lists,
      ...tasks.map(([id, content]) => heading(level + 1, content.title) + this.text(id, content)),
    ];
  }

  /** The name of an ending: the outcome, or the attempt and its answer. */
  #endingName(ending: string): string {
    const [box = '', answer] = ending.split('.');
    const {title, answers} = this.wordsOf(box);
    return answer === undefined ? title : `${title}: ${answers?.[answer]?.label ?? answer}`;
  }

  /** Everything under the title of a box or a task. */
  text(id: string, {text, lists = [], aside}: Content): string {
    return [
      this.#statements.paragraphs(text),
      ...lists.map((each) => this.#list(each)),
      this.#statements.organisationAdditions(id),
      aside ? paragraph(strong(aside.title)) + this.asideText(aside) : '',
    ].join('');
  }

  asideText({id, text}: Aside): string {
    return this.#statements.paragraphs(text) + this.#statements.organisationAdditions(id);
  }

  #list({kind, title, items}: StatementList): string {
    return (
      (title === undefined ? '' : paragraph(strong(title))) +
      list(
        kind === 'how' ? 'ol' : 'ul',
        items.map((each) => this.#statements.statement(each)),
      )
    );
  }
}
