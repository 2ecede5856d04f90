import {currentEdition, editionOn} from '../../src/content/editions.js';
import type {Language} from '../../src/locale/language-names.js';
import {boxOf, walk, type Answers} from '../../src/tree/index.js';
import {exitsOf} from '../../src/tree/walk.js';
import {current, editionsTested, type TestedEdition} from './visit.js';

interface HistoryEntry {
  readonly edition: string;
  readonly answers: Answers;
}

const isSame = (some: Answers, others: Answers | undefined) => JSON.stringify(some) === JSON.stringify(others);

/**
 * What a guide with its answers in the URL should know, as plain data without a page: each act of a visitor or of the
 * page is a method. The tests do the same to a guide and compare the two.
 */
export class Model {
  given: Answers = {};
  language: Language = 'da';
  /** The `lang` that the page has set. */
  #lang: Language = 'da';
  /** The attributes that the page has set. */
  pinned: string | undefined;
  date: string | undefined;
  /** The page's history since the guide came. */
  #history: HistoryEntry[] = [{edition: current.id, answers: {}}];
  #at = 0;

  get edition(): TestedEdition {
    const pinned = editionsTested.find(({id}) => id === this.pinned);
    const {id} = (this.date === undefined ? undefined : editionOn(this.date)) ?? currentEdition();
    return pinned ?? editionsTested.find((each) => each.id === id) ?? current;
  }

  get walk() {
    return walk(this.edition.edition.tree, this.given);
  }

  /** The answers that the visitor can give now. */
  get choices(): string[] {
    const {current: at} = this.walk;
    const box = at === undefined ? undefined : boxOf(this.edition.edition.tree, at);
    return box ? exitsOf(box).map(({id}) => id) : [];
  }

  get canGoBack(): boolean {
    // A browser keeps some fifty entries.
    return this.#at > 0 && this.#history.length - this.#at < 40;
  }

  get canGoForward(): boolean {
    return this.#at < this.#history.length - 1;
  }

  answer(answer: string): void {
    const {current: at} = this.walk;
    if (at !== undefined) this.#go({...this.given, [at]: answer});
  }

  change(box: string): void {
    this.#go(Object.fromEntries(Object.entries(this.given).filter(([id]) => id !== box)));
  }

  back(): void {
    const last = this.walk.passed.at(-1);
    if (last) this.change(last.box);
  }

  restart(): void {
    this.#go({});
  }

  showCurrentEdition(): void {
    this.pin(currentEdition().id);
    this.restart();
  }

  /** The visitor's choice holds until the page changes `lang`. */
  chooseLanguage(language: Language): void {
    this.language = language;
  }

  setLang(lang: Language): void {
    if (lang !== this.#lang) this.language = lang;
    this.#lang = lang;
  }

  pin(edition: string | undefined): void {
    this.#changeEdition(() => (this.pinned = edition));
  }

  preview(date: string | undefined): void {
    this.#changeEdition(() => (this.date = date));
  }

  /** The browser's Back (-1) or Forward (1). */
  travel(by: -1 | 1): void {
    this.#at += by;
    const entry = this.#history[this.#at];
    if (!entry || !this.#fits(entry)) this.#history[this.#at] = this.#entry;
    // Where the visitor already is, answers off the way stay.
    else if (!isSame(entry.answers, this.#entry.answers)) this.given = entry.answers;
  }

  get #entry(): HistoryEntry {
    const answers = Object.fromEntries(this.walk.passed.map(({box, answer}) => [box, answer]));
    return {edition: this.edition.id, answers};
  }

  /** Answers belong to one edition; no answers fit all. */
  #fits({edition, answers}: HistoryEntry): boolean {
    return edition === this.edition.id || !Object.keys(answers).length;
  }

  #go(given: Answers): void {
    this.given = given;
    const entry = this.#entry;
    if (isSame(entry.answers, this.#history[this.#at]?.answers)) return;
    this.#history = [...this.#history.slice(0, this.#at + 1), entry];
    this.#at += 1;
  }

  #changeEdition(change: () => void): void {
    const before = this.edition;
    change();
    const entry = this.#history[this.#at];
    if (this.edition !== before && entry?.edition === this.edition.id && Object.keys(entry.answers).length) {
      this.given = entry.answers;
    }
  }
}
