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

/** What is to be told, and how. */
export interface OutlineOptions {
  readonly edition: Edition;
  /** The day the edition's content was last checked. */
  readonly checked?: IsoDate | undefined;
  readonly language?: string;
  /** The `msg` of that language. */
  readonly msg?: Msg;
  /** The level of its headings; those inside a step stand one below. */
  readonly level?: number;
}

/**
 * The whole guide as plain HTML, to read where no script runs: the questions of each step, each answer with what it leads
 * to, what to try or do, then the plans and their tasks. Only headings, paragraphs, lists, `strong` and links, without
 * classes or ids: every CMS keeps these.
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
  const html = new OutlineWriter(edition, words, msg);
  const last = edition.tree.steps.length - 1;
  const steps = outline(edition.tree).flatMap(({start}, index) => [
    heading(level, `${guide.step(index + 1, words.steps.length)}: ${words.steps[index] ?? ''}`),
    html.question(start, index),
    // With plans, the last step's outcomes only name what their tasks say in full.
    ...(edition.plans && index === last ? [] : instructions(start)).map(
      (box) => heading(level + 1, html.wordsOf(box).title) + html.text(html.wordsOf(box)),
    ),
  ]);
  return [
    words.lead ? paragraph(escapeHtml(words.lead)) : '',
    checked ? paragraph(escapeHtml(guide.checked(dateInWords(language, checked)))) : '',
    ...steps,
    ...(edition.plans ? html.plans(edition.plans, level) : []),
    heading(level, deferredWords(msg).reserve),
    html.paragraphs(words.reserve, {conditional: true}),
    heading(level, guide.asides),
    ...words.asides.map(({title, text}) => heading(level + 1, title) + html.paragraphs(text)),
  ].join('');
}

/** The attempts and outcomes of an outlined step, in order: what to do, not what to answer. */
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

  /** A step's first question, with all that follows from it. */
  question(box: OutlineBox, step: number): string {
    const {title, text} = this.wordsOf(box.box);
    return paragraph(strong(title)) + this.paragraphs(text) + this.#ways(box, step);
  }

  #ways({box, exits: ways}: OutlineBox, step: number): string {
    return ways.length
      ? list(
          'ul',
          ways.map((way) => this.#way(box, way, step)),
        )
      : '';
  }

  /** An answer, and what it leads to. What is to be done is only named: it has a heading of its own further down. */
  #way(box: string, {answer, to}: OutlineExit, step: number): string {
    const label = this.wordsOf(box).answers?.[answer]?.label ?? answer;
    const before = `${strong(/[.?!]$/.test(label) ? label : `${label}:`)} `;
    if (!to) return before + escapeHtml(this.#afterStep(step));
    const {title, text} = this.wordsOf(to.box);
    if (to.kind !== 'question') return `${before + escapeHtml(title)}\n${this.#ways(to, step)}`;
    if (to.repeated) return before + escapeHtml(`${title} (${pageWords(this.#msg).again})`);
    return `${before + escapeHtml(title)}\n${this.paragraphs(text)}${this.#ways(to, step)}`;
  }

  #afterStep(step: number): string {
    return step + 1 < this.#words.steps.length
      ? deferredWords(this.#msg).goOn(step + 2)
      : firstPaintWords(this.#msg).finished;
  }

  /** Each plan as a list of its tasks, by how the steps ended; then each task once. */
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

  /** How a step ended, in words: the outcome, or the attempt and its answer. */
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

  /** Leaves out what is said only after a certain answer, unless `conditional`: a reader of the outline has given none. */
  paragraphs(statements: readonly Statement[] = [], {conditional = false} = {}): string {
    return statements
      .filter(({onlyAfter}) => conditional || !onlyAfter)
      .map((each) => paragraph(this.#statement(each)))
      .join('');
  }

  #statement({text, link}: Statement): string {
    const address = link && this.#edition.links[link.to];
    if (!address) return escapeHtml(text);
    const site = hostnameOf(address);
    const label = site ? `${link.label} (${site})` : link.label;
    return `${escapeHtml(text)} <a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
  }
}
