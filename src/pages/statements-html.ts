import type {Edition, SlotName, Source, Statement} from '../content/edition.js';
import {hostnameOf} from '../content/hostname.js';
import {detailsAt, replacementLink, sentenceOn, type Sentence} from '../guide/organisation-sentences.js';
import {dateInWords} from '../guide/dates.js';
import type {Msg} from '../locale/msg.js';
import type {OrganisationValues} from '../settings/settings.js';
import {ownValue} from '../tree/tree.js';
import {escapeHtml, escapeText} from './html.js';
import {textWords} from './text/text-words.js';

export const paragraph = (content: string) => `<p>${content}</p>\n`;
export const strong = (text: string) => `<strong>${escapeText(text)}</strong>`;
export const list = (name: 'ol' | 'ul', items: readonly string[]) =>
  `<${name}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</${name}>\n`;
const anchor = (href: string, label: string) => `<a href="${escapeHtml(href)}">${escapeText(label)}</a>`;

/** What the statements of an outline depend on. */
export interface StatementContext {
  readonly edition: Edition;
  readonly language: string;
  readonly msg: Msg;
  /** The pages that confirm the statements. Default: the outline names none. */
  readonly sources?: Readonly<Record<string, Source>> | undefined;
  /** The details of the organisation whose page the outline is for. Default: none. */
  readonly organisation?: OrganisationValues | undefined;
}

/** Writes statements as HTML. It numbers their sources, in the order in which they first appear. */
export class StatementWriter {
  readonly #context: StatementContext;
  readonly #numbers = new Map<string, number>();
  readonly #slotsShown = new Set<SlotName>();

  constructor(context: StatementContext) {
    this.#context = context;
  }

  /** Without `conditional`, omits statements with `onlyAfter`: a reader of the outline has given no answer. */
  paragraphs(statements: readonly Statement[] = [], {conditional = false} = {}): string {
    const {organisation, msg} = this.#context;
    return statements
      .filter(({onlyAfter}) => conditional || !onlyAfter)
      .map((each) => {
        const ofOrganisation = sentenceOn(each.topic, organisation, msg);
        if (!ofOrganisation) return paragraph(this.statement(each));
        return ofOrganisation.length ? paragraph(sentenceHtml(ofOrganisation)) : '';
      })
      .join('');
  }

  statement({text, link, sources}: Statement): string {
    return [escapeText(text), link && this.#link(link), this.#numbersOf(sources)].filter(Boolean).join(' ');
  }

  #link({to, label}: NonNullable<Statement['link']>): string {
    const {edition, organisation} = this.#context;
    const {href, text = label} = replacementLink(organisation, to) ?? {href: edition.links[to]};
    if (!href) return '';
    const site = hostnameOf(href);
    return anchor(href, site ? `${text} (${site})` : text);
  }

  /** What the organisation adds to a box, a task or an aside. Each of its details appears once. */
  organisationAdditions(id: string): string {
    const {edition, organisation, msg} = this.#context;
    const slot = ownValue(edition.slots, id) as SlotName | undefined;
    const details = slot && !this.#slotsShown.has(slot) && detailsAt(slot, organisation, msg);
    if (!details) return '';
    this.#slotsShown.add(slot);
    return (details.name ? paragraph(strong(details.name)) : '') + list('ul', details.sentences.map(sentenceHtml));
  }

  /** The sources by their numbers: call it last. Empty if there are none. */
  sourceList(): string {
    const {sources = {}, language, msg} = this.#context;
    const items = [...this.#numbers.keys()].flatMap((id) => {
      const {url, checked} = sources[id] ?? {};
      if (!url || !checked) return [];
      const label = `${hostnameOf(url) ?? ''}${new URL(url).pathname}`;
      return [`${anchor(url, label)}, ${escapeText(textWords(msg).read(dateInWords(language, checked)))}`];
    });
    return items.length ? list('ol', items) : '';
  }

  #numbersOf(ids: readonly string[]): string {
    const {sources} = this.#context;
    if (!sources || !ids.length) return '';
    const numbers = ids.map((id) => {
      if (!sources[id]) throw new RangeError(`no source "${id}"`);
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return number;
    });
    return `[${numbers.sort((one, other) => one - other).join(', ')}]`;
  }
}

const sentenceHtml = (parts: Sentence): string =>
  parts
    .map((each) => {
      if (typeof each === 'string') return escapeText(each);
      return 'danish' in each ? escapeText(each.danish) : anchor(each.href, each.label);
    })
    .join('');
