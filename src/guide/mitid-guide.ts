import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Edition} from '../content/edition.js';
import {currentEdition, editionOn, editions, today, type EditionEntry} from '../content/editions.js';
import {LocalizeController} from '../locale/localize-controller.js';
import {guideSettings} from '../settings/guide-settings.js';
import {faultInWords, readSettings, type Fault, type Read} from '../settings/setting.js';
import type {Answers} from '../tree/tree.js';
import {walk, type Walk} from '../tree/walk.js';
import {asides} from './asides.js';
import {card} from './card.js';
import {MitidGuideAnswerEvent, MitidGuideCompleteEvent, MitidGuideStepEvent} from './events.js';
import {guideWords} from './guide-words.js';
import type * as Debug from './debug/debug.js';
import type {Facts} from './debug/debug.js';
import type * as Rest from './rest/rest.js';
import {styles} from './mitid-guide.styles.js';
import {dateInWords} from './dates.js';
import {PrintController} from './print.js';
import {progress} from './progress.js';
import {version} from './version.js';
import {focusId, heading, type Acts, type View} from './view.js';

/** An edition whose content is at hand. */
interface Shown {
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** Comes with the whole edition; without it, there is just enough to ask the first question. */
  readonly rest: typeof Rest | undefined;
}

/** What the visitor did to come to other answers. */
interface Act {
  readonly answered?: {readonly box: string; readonly answer: string};
  /** Whether the address bar is to keep them; not where they came from it. */
  readonly keep?: boolean;
}

/**
 * The guide "Sådan får du MitID": one question at a time, then a plan to take home.
 *
 * Whatever stands inside the tag is the fallback: it is shown until the guide is there, and where the script never
 * runs. The guide stores nothing, asks for nothing personal, and sends no answer anywhere.
 *
 * @summary How to get MitID, as interactive cards.
 * @slot - The fallback: what a page shows until, and unless, the guide is there.
 * @slot citizen-service - Shown with the advice to go to Borgerservice, and in the plan: branches, opening hours.
 * @slot home-visit - Shown with the advice for whoever cannot come.
 * @slot bank - Shown with the advice for whoever cannot wait.
 * @slot library - Shown where the MitID app is to be used: who helps with it.
 * @slot footer - Shown below the guide.
 * @csspart title - The guide's own heading.
 * @csspart notice - Says that the edition shown does not hold today.
 * @csspart progress - The steps, and where in them the visitor stands.
 * @csspart card - The question, attempt or outcome to deal with now.
 * @csspart plan - The plan at the end; it is a `card` too.
 * @csspart answer - A button that answers.
 * @csspart button - Any other button.
 * @csspart local - What whoever hosts the guide has set.
 * @csspart aside - Something beside the way: always at hand, or at one outcome.
 * @cssprop [--mitid-guide-accent=#0b5a5c] - The one accent colour. Wants a contrast of 4.5:1 or more to white.
 * @cssprop [--mitid-guide-accent-dark=#86d6cf] - The accent colour on a page whose `color-scheme` is dark.
 * @cssprop [--mitid-guide-radius=0.5em] - How round the corners are.
 * @cssprop [--mitid-guide-font-size=1em] - The size of running text; never under 16 px.
 * @fires {MitidGuideAnswerEvent} mitid-guide-answer - The visitor answered a box.
 * @fires {MitidGuideStepEvent} mitid-guide-step - The visitor came to another step.
 * @fires {MitidGuideCompleteEvent} mitid-guide-complete - The visitor came to the plan.
 */
export class MitidGuideElement extends LitElement {
  static override get styles() {
    return styles;
  }

  /** Address of the `profiles.json` that `profile` names an entry of. Script-tag builds: beside the script. */
  declare static profiles: string;

  /** Versions of the script that were loaded after the one that registered the element. */
  declare static readonly otherVersions: string[];

  /** The version of the package. */
  static get version(): string {
    return version;
  }

  static override get properties() {
    return {
      edition: {},
      date: {},
      headingLevel: {attribute: 'heading-level'},
      appearance: {},
      addressBar: {type: Boolean, attribute: 'address-bar'},
      debug: {type: Boolean},
      answers: {attribute: false, noAccessor: true},
    };
  }

  /**
   * Pins an edition: `leaflet-2022` or `today-2026`. Without it the guide shows the one that holds on `date`.
   * An unknown edition is passed over, and the console says so.
   */
  declare edition: string | null;

  /**
   * The day whose edition is shown, as `2026-11-22`: a preview. Without it the guide goes by today's date, in Denmark.
   * A date that is none, or lies before the first edition, is passed over, and the console says so.
   */
  declare date: string | null;

  /**
   * The level of the guide's own heading, 1 to 6; those inside it follow on. Anything else is passed over for 2, and
   * the console says so.
   */
  declare headingLevel: number | string | null;

  /**
   * `light`, `dark`, or `auto`: as the page's own `color-scheme` has it. Anything else is passed over for `auto`, and
   * the console says so.
   */
  declare appearance: string | null;

  /**
   * Whether the answers are kept in the fragment of the page's address, beside whatever the page keeps there, so that
   * Back and Forward walk the guide.
   */
  declare addressBar: boolean;

  /** Whether to show editors, in Danish, what is wrong on this page and how to mend it. */
  declare debug: boolean;

  /** The state: every answer given, also those that no longer lie on the way, in case the visitor comes by again. */
  #given: Answers = {};
  #chosen: EditionEntry | undefined;
  #shown: Shown | undefined;
  #fetched = Promise.resolve();
  /** Whether the visitor wanted to go on, and the rest of the content could not be fetched. */
  #unreachable = false;
  #settings: Read<typeof guideSettings> = {};
  #local: Rest.Local | undefined;
  #addressBar: Rest.AddressBar | undefined;
  #debug: typeof Debug | undefined;
  readonly #faults = new Map<string, Fault>();
  readonly #localize = new LocalizeController(this);

  constructor() {
    super();
    this.edition = null;
    this.date = null;
    this.headingLevel = null;
    this.appearance = null;
    this.addressBar = false;
    this.debug = false;
    new PrintController(this);
  }

  /**
   * The answers that lead to where the visitor stands: box id to answer id, such as `{chip: 'yes'}`. Set them to take
   * the guide there; answers that do not fit the edition are passed over. `go-on` leaves an outcome for the next step.
   * Setting them moves no focus and fires no event. Anything but an object of strings counts as no answers, and the
   * console says so.
   */
  get answers(): Answers {
    const way = this.#walk();
    return way ? Object.fromEntries(way.passed.map(({box, answer}) => [box, answer])) : this.#given;
  }

  set answers(answers: Answers) {
    const usable = isAnswers(answers);
    this.#given = usable ? {...answers} : {};
    this.requestUpdate();
    if (!usable) this.#tell({where: 'answers', value: inBrief(answers), allowed: `et objekt som {"chip": "yes"}`});
  }

  /** Whether the visitor has come to the plan at the end. */
  get done(): boolean {
    return this.#walk()?.done ?? false;
  }

  /** Forgets every answer and asks the first question, which takes focus. Resolves once it is shown. */
  async restart(): Promise<void> {
    await this.#become({});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {edition, date, headingLevel, appearance} = this;
    const written = {edition, date, 'heading-level': headingLevel === null ? null : String(headingLevel), appearance};
    this.#settings = readSettings(guideSettings, written, this.#tell);
    if (this.debug && !this.#debug) {
      void import('./debug/debug.js').then((debug) => {
        this.#debug = debug;
        this.requestUpdate();
      });
    }
    if (!this.hasUpdated || changed.has('edition') || changed.has('date')) this.#chooseEdition();
  }

  protected override updated(): void {
    const accent = this.#local?.settings.accent;
    const style = this.renderRoot.querySelector<HTMLElement>('.guide')?.style;
    style?.setProperty('--mitid-guide-accent', accent ?? '');
    style?.setProperty('--mitid-guide-accent-dark', accent ? `color-mix(in oklab, ${accent} 45%, white)` : '');
  }

  override render() {
    const view = this.#view();
    if (!view) return html`<slot></slot>`;
    const {walk, words, guide, language, entry, local, rest, msg} = view;
    return html`<div
      class="guide ${this.#settings.appearance ?? ''}"
      lang=${language}
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
    >
      ${entry === currentEdition() ? nothing : rest?.notice(view)}
      <div part="title">${heading(view, {below: 0, class: 'guide-title'}, words.title)}</div>
      ${progress(view)} ${walk.at === undefined ? rest?.plan(view) : card(view, walk.at)} ${rest?.navigation(view)}
      ${walk.done ? nothing : rest?.way(view)} ${asides(view)}
      ${checked(entry.checked && guide.checked(dateInWords(language, entry.checked)))}
      ${checked(local?.checked(msg, language))}
      <slot name="footer"></slot>
      ${this.debug ? this.#debug?.debugPanel(this, this.#facts(entry)) : nothing}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetched;
    return super.getUpdateComplete();
  }

  #chooseEdition(): void {
    const {edition, date} = this.#settings;
    const entry = editions.find(({id}) => id === edition) ?? editionOn(date ?? today()) ?? currentEdition();
    this.#chosen = entry;
    if (entry.opening && entry !== this.#shown?.entry) this.#shown = {entry, edition: entry.opening, rest: undefined};
    this.#fetched = this.#fetch(entry);
  }

  /** Fetches an edition, whole, and shows it if it is still the one chosen. Where it can't be had, the current one. */
  async #fetch(entry: EditionEntry): Promise<void> {
    try {
      const [edition, rest] = await Promise.all([entry.load(), import('./rest/rest.js')]);
      this.#local ??= new rest.Local(this, {tell: this.#tell, profiles: MitidGuideElement.profiles});
      if (entry !== this.#chosen) return;
      this.#shown = {entry, edition, rest};
      if (!this.#addressBar) {
        this.#addressBar = new rest.AddressBar(this, () => void this.#become(this.#kept() ?? {}, {keep: false}));
        this.#given = this.#kept() ?? this.#given;
      }
      this.requestUpdate();
    } catch {
      const current = currentEdition();
      if (entry !== current) await this.#fetch((this.#chosen = current));
    }
  }

  /** The answers that the address bar has kept. */
  #kept(): Answers | undefined {
    return this.#shown && this.#addressBar?.read(this.#shown.entry.id);
  }

  #view(): View | undefined {
    const way = this.#walk();
    if (!this.#shown || !way || (way.passed.length && !this.#shown.rest)) return undefined;
    const {msg, language} = this.#localize;
    return {
      ...this.#shown,
      language,
      msg,
      guide: guideWords(msg),
      words: this.#shown.edition.words(msg),
      local: this.#shown.entry === currentEdition() ? this.#local : undefined,
      walk: way,
      unreachable: this.#unreachable,
      headingLevel: this.#settings['heading-level'] ?? 2,
      acts: this.#acts,
    };
  }

  #walk(): Walk | undefined {
    return this.#shown && walk(this.#shown.edition.tree, this.#given);
  }

  readonly #acts: Acts = {
    answer: (box, answer) => void this.#become({...this.#given, [box]: answer}, {answered: {box, answer}}),
    change: (box) => void this.#become(without(this.#given, box)),
    back: () => {
      const last = this.#walk()?.passed.slice(-1)[0];
      if (last) void this.#become(without(this.#given, last.box));
    },
    restart: () => void this.restart(),
    showCurrent: () => {
      this.edition = currentEdition().id;
      void this.restart();
    },
  };

  /** Takes the visitor to where these answers lead: shows it, moves focus there, and only then tells the page. */
  async #become(given: Answers, {answered, keep = true}: Act = {}): Promise<void> {
    await this.#fetched;
    if (this.#shown && !this.#shown.rest) await (this.#fetched = this.#fetch(this.#shown.entry));
    this.#unreachable = !this.#shown?.rest;
    const before = this.#walk();
    if (!this.#unreachable) this.#given = given;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#unreachable) return;
    this.renderRoot.querySelector<HTMLElement>(`#${focusId}`)?.focus();
    const after = this.#walk();
    if (!this.#shown || !before || !after) return;

    const {entry, edition} = this.#shown;
    if (keep) this.#addressBar?.write(entry.id, this.answers);
    if (answered) this.dispatchEvent(new MitidGuideAnswerEvent(entry.id, answered.box, answered.answer));
    if (after.step !== before.step) {
      this.dispatchEvent(new MitidGuideStepEvent(entry.id, after.step + 1, edition.tree.steps.length));
    }
    if (after.done) this.dispatchEvent(new MitidGuideCompleteEvent(entry.id, after.ends, this.answers));
  }

  #facts(entry: EditionEntry): Facts {
    const {language, unknownLanguage} = this.#localize;
    return {
      version,
      otherVersions: MitidGuideElement.otherVersions,
      entry,
      today: today(),
      language,
      unknownLanguage,
      faults: [...this.#faults.values()],
      attributes: MitidGuideElement.observedAttributes,
    };
  }

  /** Tells the editor, once. */
  readonly #tell = (fault: Fault): void => {
    const message = faultInWords(fault);
    if (this.#faults.has(message)) return;
    this.#faults.set(message, fault);
    console.warn(message);
    this.requestUpdate();
  };
}

// Not in the class: a static block is more than the browsers of some old phones can read.
Object.assign(MitidGuideElement, {profiles: 'profiles.json', otherVersions: []});

const checked = (sentence: string | undefined) => (sentence ? html`<p class="checked">${sentence}</p>` : nothing);

const without = (answers: Answers, box: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== box));

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((answer) => typeof answer === 'string');

const inBrief = (value: unknown): string => (typeof value === 'string' ? value : Object.prototype.toString.call(value));

declare global {
  interface HTMLElementTagNameMap {
    'mitid-guide': MitidGuideElement;
  }
}
