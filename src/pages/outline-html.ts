import type {
  Aside,
  BoxWords,
  Content,
  Edition,
  EditionWords,
  IsoDate,
  Statement,
  StatementList,
} from '../content/edition.js';
import {hostnameOf} from '../content/hostname.js';
import {dateInWords} from '../guide/views/dates.js';
import {firstPaintWords} from '../guide/words/first-paint-words.js';
import {deferredWords} from '../guide/words/deferred-words.js';
import {sourceLanguage} from '../locale/language-names.js';
import {danishMsg, type Msg} from '../locale/msg.js';
import type {Plans} from '../tree/plan.js';
import {outline, type OutlineBox, type OutlineExit} from '../tree/outline.js';
import {escapeHtml} from './html.js';
import {pageWords} from './stand-alone/page-words.js';

/** What to write, and in which language. */
export interface OutlineOptions {
  readonly edition: Edition;
  /** The day the edition's content was last checked. */
  readonly checked?: IsoDate | undefined;
  readonly language?: string;
  /** The `msg` of that language. */
  readonly msg?: Msg;
  /** The level of the outline's headings; those within a step are one level below. */
  readonly level?: number;
}

/**
 * The whole guide as plain HTML, for readers without scripts: the questions of each step, what each answer leads to,
 * what to try or do, then the plans and their tasks. It contains only headings, paragraphs, lists, `strong` and links,
 * without classes or ids, because every CMS keeps these.
 */
export function outlineHtml({
  edition,
  checked,
  language = sourceLanguage,
  msg = danishMsg,
  level = 2,
}: OutlineOptions): string {
  const words = edition.words(msg);
  const guide = firstPaintWords(msg);
  const later = deferredWords(msg);
  const html = new OutlineWriter(edition, words, msg);
  const last = edition.tree.steps.length - 1;
  const steps = outline(edition.tree).flatMap(({start}, index) => [
    heading(level, `${guide.step(index + 1, words.steps.length)}: ${words.steps[index] ?? ''}`),
    html.question(start, index),
    // In an edition with plans, the tasks repeat what the last step's outcomes say.
    ...(edition.plans && index === last ? [] : instructions(start)).map(
      (box) => heading(level + 1, html.wordsOf(box).title) + html.text(html.wordsOf(box)),
    ),
  ]);
  return [
    words.lead ? paragraph(escapeHtml(words.lead)) : '',
    checked ? paragraph(escapeHtml(later.checked(dateInWords(language, checked)))) : '',
    ...steps,
    ...(edition.plans ? html.plans(edition.plans, level) : []),
    heading(level, later.reserve),
    html.paragraphs(words.reserve, {conditional: true}),
    heading(level, later.asides),
    ...words.asides.map(({title, text}) => heading(level + 1, title) + html.paragraphs(text)),
  ].join('');
}

/** The attempts and outcomes of an outlined step, in order: the boxes that say what to do. */
function instructions({box, kind, repeated, exits}: OutlineBox): string[] {
  if (repeated) return [];
  return [...(kind === 'question' ? [] : [box]), ...exits.flatMap(({to}) => (to ? instructions(to) : []))];
}

const paragraph = (content: string) => `<p>${content}</p>\n`;
const strong = (text: string) => `<strong>${escapeHtml(text)}</strong>`;
const list = (name: 'ol' | 'ul', items: readonly string[]) =>
  `<${name}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</${name}>\n`;

function heading(level: number, text: string): string {
  const name = `h${Math.min(level, 6)}`;
  return `<${name}>${escapeHtml(text)}</${name}>\n`;
}

class OutlineWriter {
  readonly #edition: Edition;
  readonly #words: EditionWords;
  readonly #msg: Msg;

  constructor(edition: Edition, words: EditionWords, msg: Msg) {
    this.#edition = edition;
    this.#words = words;
    this.#msg = msg;
  }

  wordsOf(box: string): BoxWords {
    const words = this.#words.boxes[box];
    if (!words) throw new RangeError(`no words for box "${box}"`);
    return words;
  }

  /** A step's first question, with everything that follows from it. */
  question(box: OutlineBox, step: number): string {
    const {title, text} = this.wordsOf(box.box);
    return paragraph(strong(title)) + this.paragraphs(text) + this.#exits(box, step);
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
    if (!to) return answerHtml + escapeHtml(this.#afterStep(step));
    const {title, text} = this.wordsOf(to.box);
    if (to.kind !== 'question') return `${answerHtml + escapeHtml(title)}\n${this.#exits(to, step)}`;
    if (to.repeated) return answerHtml + escapeHtml(`${title} (${pageWords(this.#msg).again})`);
    return `${answerHtml + escapeHtml(title)}\n${this.paragraphs(text)}${this.#exits(to, step)}`;
  }

  #afterStep(step: number): string {
    return step + 1 < this.#words.steps.length
      ? deferredWords(this.#msg).goOn(step + 2)
      : firstPaintWords(this.#msg).finished;
  }

  /** Each plan as a list of the titles of its tasks, by how the steps ended; then the words of each task, once. */
  plans(plans: Plans, level: number): string[] {
    const {plan} = deferredWords(this.#msg);
    const tasks = Object.entries(this.#words.tasks);
    const lists = Object.entries(plans).flatMap(([first, bySecond]) =>
      Object.entries(bySecond).map(
        ([second, planned]) =>
          paragraph(strong(`${this.#endingName(first)} + ${this.#endingName(second)}`)) +
          list(
            'ol',
            planned.map(({task}) => escapeHtml(this.#words.tasks[task]?.title ?? task)),
          ),
      ),
    );
    return [
      heading(level, plan),
      ...lists,
      ...tasks.map(([, content]) => heading(level + 1, content.title) + this.text(content)),
    ];
  }

  /** The name of an ending: the outcome, or the attempt and its answer. */
  #endingName(ending: string): string {
    const [box = '', answer] = ending.split('.');
    const {title, answers} = this.wordsOf(box);
    return answer === undefined ? title : `${title}: ${answers?.[answer]?.label ?? answer}`;
  }

  text({text, lists = [], aside}: Content): string {
    return this.paragraphs(text) + lists.map((each) => this.#list(each)).join('') + (aside ? this.#aside(aside) : '');
  }

  #list({kind, title, items}: StatementList): string {
    return (
      (title === undefined ? '' : paragraph(strong(title))) +
      list(
        kind === 'how' ? 'ol' : 'ul',
        items.map((each) => this.#statement(each)),
      )
    );
  }

  #aside({title, text}: Aside): string {
    return paragraph(strong(title)) + this.paragraphs(text);
  }

  /** Without `conditional`, omits statements with `onlyAfter`: a reader of the outline has given no answer. */
  paragraphs(statements: readonly Statement[] = [], {conditional = false} = {}): string {
    return statements
      .filter(({onlyAfter}) => conditional || !onlyAfter)
      .map((each) => paragraph(this.#statement(each)))
      .join('');
  }

  #statement({text, link}: Statement): string {
    const href = link && this.#edition.links[link.to];
    if (!href) return escapeHtml(text);
    const site = hostnameOf(href);
    const label = site ? `${link.label} (${site})` : link.label;
    return `${escapeHtml(text)} <a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
  }
}
