import {adoptStyles, html, LitElement, nothing, unsafeCSS, type CSSResult} from 'lit';
import {currentEdition, today} from '../content/editions.js';
import {directionOf, sourceLanguage} from '../locale/language-names.js';
import {languages} from '../locale/languages.js';
import {LocalizeController} from '../locale/localize-controller.js';
import {guideSettings} from '../settings/guide-settings.js';
import {faultInWords, flag, readSettings, type Fault, type Read} from '../settings/setting.js';
import type {Answers} from '../tree/tree.js';
import {walk, type Walk} from '../tree/walk.js';
import {asides} from './views/asides.js';
import {card} from './views/card.js';
import {ContentController} from './controllers/content-controller.js';
import {MitidGuideAnswerEvent, MitidGuideCompleteEvent, MitidGuideStepEvent} from './events.js';
import {describeValue, isAnswers, without} from './answers.js';
import {firstPaintWords} from './words/first-paint-words.js';
import type {DebugPanel} from './debug-panel.js';
import type * as Deferred from './deferred.js';
import {styles} from './mitid-guide.styles.js';
import {dateInWords} from './views/dates.js';
import {PrintController} from './controllers/print-controller.js';
import {progress} from './views/progress.js';
import {inEditionLanguage} from './views/statements.js';
import {version} from './version.js';
import {focusId, heading, type Actions, type View} from './view.js';

/** One style sheet for all guides on the page. */
// eslint-disable-next-line no-restricted-syntax -- No chunk imports this module, so there is one copy of it.
let deferredStyles: CSSResult | undefined;

/** Whether an attribute switches something on: unlike Lit's own booleans, not where it says `false`. */
const isOn = (value: string | null): boolean => value !== null && flag.read(value) === true;

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
 * @csspart organisation - What whoever hosts the guide has set.
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
  declare static profilesUrl: string;

  /** Versions of the script that were loaded after the one that registered the element. */
  declare static readonly otherVersions: string[];

  /** The version of the package. */
  static get version(): string {
    return version;
  }

  static override get properties() {
    return {
      edition: {},
      previewDate: {attribute: 'preview-date'},
      headingLevel: {attribute: 'heading-level'},
      appearance: {},
      languageMenu: {attribute: 'language-menu', converter: isOn},
      languages: {},
      answersInUrl: {attribute: 'answers-in-url', converter: isOn},
      debug: {converter: isOn},
      answers: {attribute: false, noAccessor: true},
    };
  }

  /**
   * Pins an edition: `leaflet-2022` or `2026-11`. Without it the guide shows the one that holds on `date`.
   * An unknown edition is passed over, and the console says so.
   */
  declare edition: string | null;

  /**
   * The day whose edition is shown, as `2026-11-22`: a preview. Without it the guide goes by today's date, in Denmark.
   * A date that is none, or lies before the first edition, is passed over, and the console says so.
   */
  declare previewDate: string | null;

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

  /** Whether to offer a choice of languages. What is chosen becomes the element's own `lang`. */
  declare languageMenu: boolean;

  /**
   * The languages to choose from, as `da en ar`; without it, all that the guide speaks. Anything else is passed over,
   * and the console says so.
   */
  declare languages: string | null;

  /**
   * Whether the answers are kept in the fragment of the page's address, beside whatever the page keeps there, so that
   * Back and Forward walk the guide.
   */
  declare answersInUrl: boolean;

  /** Whether to show editors, in Danish, what is wrong on this page and how to mend it. */
  declare debug: boolean;

  /** The state: every answer given, also those that no longer lie on the way, in case the visitor comes by again. */
  #given: Answers = {};
  /** Whether the visitor wanted to go on, and the rest of the content could not be fetched. */
  #unreachable = false;
  #settings: Read<typeof guideSettings> = {};
  #organisation: Deferred.OrganisationController | undefined;
  #illustrations: Deferred.IllustrationsController | undefined;
  #answersUrl: Deferred.AnswersUrlController | undefined;
  #debug: DebugPanel | undefined;
  /** What can't be used of what is set now. */
  #faults: Fault[] = [];
  readonly #told = new Set<string>();
  readonly #localize = new LocalizeController(this);
  readonly #content = new ContentController(this, ({entry, deferred}) => {
    if (!this.#organisation) {
      deferredStyles ??= unsafeCSS(deferred.styles);
      adoptStyles(this.renderRoot as ShadowRoot, [styles, deferredStyles]);
      deferred.warnIfReviewOverdue(entry, today());
      this.#organisation = new deferred.OrganisationController(this, {
        tell: this.#tell,
        profiles: MitidGuideElement.profilesUrl,
      });
      this.#illustrations = new deferred.IllustrationsController(this);
      this.#answersUrl = new deferred.AnswersUrlController(this, (answers) => void this.#goTo(answers, {keep: false}));
    }
    this.#given = this.#answersUrl?.restoreFor(entry.id) ?? this.#given;
  });

  constructor() {
    super();
    this.edition = null;
    this.previewDate = null;
    this.headingLevel = null;
    this.appearance = null;
    this.languageMenu = false;
    this.languages = null;
    this.answersInUrl = false;
    this.debug = false;
    new PrintController(this);
  }

  /**
   * The answers that lead to where the visitor stands: box id to answer id, such as `{chip: 'yes'}`. Set them to take
   * the guide there; answers that do not fit the edition are passed over. `continue` leaves an outcome for the next step.
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
    if (!usable)
      this.#tell({where: 'answers', value: describeValue(answers), allowed: `et objekt som {"chip": "yes"}`});
  }

  /** Whether the visitor has come to the plan at the end. */
  get done(): boolean {
    return this.#walk()?.done ?? false;
  }

  /** Forgets every answer and asks the first question, which takes focus. Resolves once it is shown. */
  async restart(): Promise<void> {
    await this.#goTo({});
  }

  protected override willUpdate(): void {
    const {edition, previewDate, headingLevel, appearance, languages} = this;
    const level = headingLevel === null ? null : String(headingLevel);
    const written = {edition, 'preview-date': previewDate, 'heading-level': level, appearance, languages};
    this.#faults = [];
    this.#settings = readSettings(guideSettings, written, (fault) => {
      this.#faults.push(fault);
      this.#tell(fault);
    });
    if (this.debug && !this.#debug) {
      // Where it can't be had, the console has the browser's word of it.
      void import('./debug-panel.js').then(
        ({DebugPanel}) => (this.#debug ??= new DebugPanel(this)),
        () => undefined,
      );
    }
    this.#content.choose(this.#settings.edition, this.#settings['preview-date']);
  }

  override render() {
    const view = this.#view();
    if (!view) return html`<slot></slot>`;
    const {walk, words, guide, language, entry, organisation, deferred, msg} = view;
    return html`<div
      class="guide ${this.#settings.appearance ?? ''}"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${this.languageMenu ? html`<div class="languages">${deferred?.languageMenu(view)}</div>` : nothing}
      ${entry === currentEdition() ? nothing : deferred?.outdatedNotice(view)}
      <div part="title">${heading(view, {below: 0, class: 'guide-title'}, inEditionLanguage(view, words.title))}</div>
      ${words.lead && !walk.passed.length ? html`<p class="lead">${words.lead}</p>` : nothing}
      ${progress(view)} ${walk.current === undefined ? deferred?.plan(view) : card(view, walk.current)} ${deferred?.backAndRestart(view)}
      ${walk.done ? nothing : deferred?.answersGiven(view)} ${asides(view)}
      ${checked(entry.checked && guide.checked(dateInWords(language, entry.checked)))}
      ${checked(organisation?.checked(msg, language))}
      ${checked(language === sourceLanguage ? '' : guide.authoritative)}
      <slot name="footer" dir="auto"></slot>
      ${this.debug ? this.#debugPanel(view) : nothing}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.loaded;
    return super.getUpdateComplete();
  }

  #view(): View | undefined {
    const {shown} = this.#content;
    const way = this.#walk();
    if (!shown || !way || this.#localize.isLoading || (way.passed.length && !shown.deferred)) return undefined;
    const {msg, language} = this.#localize;
    return {
      ...shown,
      language,
      languages: this.#settings.languages ?? languages,
      msg,
      guide: firstPaintWords(msg),
      words: shown.edition.words(msg),
      organisation: shown.entry === currentEdition() ? this.#organisation : undefined,
      illustrations: this.#illustrations,
      walk: way,
      unreachable: this.#unreachable,
      headingLevel: this.#settings['heading-level'] ?? 2,
      actions: this.#acts,
    };
  }

  #walk(): Walk | undefined {
    const {shown} = this.#content;
    return shown && walk(shown.edition.tree, this.#given);
  }

  readonly #acts: Actions = {
    answer: (box, answer) => void this.#goTo({...this.#given, [box]: answer}, {answered: {box, answer}}),
    change: (box) => void this.#goTo(without(this.#given, box)),
    back: () => {
      const last = this.#walk()?.passed.slice(-1)[0];
      if (last) void this.#goTo(without(this.#given, last.box));
    },
    restart: () => void this.restart(),
    setLanguage: (language) => {
      this.lang = language;
    },
    showCurrent: () => {
      this.edition = currentEdition().id;
      void this.restart();
    },
  };

  /** Takes the visitor to where these answers lead: shows it, moves focus there, and only then tells the page. */
  async #goTo(given: Answers, {answered, keep = true}: Act = {}): Promise<void> {
    this.#unreachable = !(await this.#content.loadAll());
    const before = this.#walk();
    if (!this.#unreachable) this.#given = given;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#unreachable) return;
    this.renderRoot.querySelector<HTMLElement>(`#${focusId}`)?.focus();
    const after = this.#walk();
    const {shown} = this.#content;
    if (!shown || !before || !after) return;
    const {entry, edition} = shown;
    if (keep) this.#answersUrl?.push(entry.id, this.answers);
    if (answered) this.dispatchEvent(new MitidGuideAnswerEvent(entry.id, answered.box, answered.answer));
    if (after.step !== before.step) {
      this.dispatchEvent(new MitidGuideStepEvent(entry.id, after.step + 1, edition.tree.steps.length));
    }
    if (after.done)
      this.dispatchEvent(
        new MitidGuideCompleteEvent(
          entry.id,
          after.endings.map(({id}) => id),
          this.answers,
        ),
      );
  }

  #debugPanel({entry, deferred}: View): unknown {
    const faults = [...this.#faults, ...(this.#organisation?.faults ?? [])];
    return this.#debug?.panel({entry, today: today(), localize: this.#localize, faults, whole: !!deferred});
  }

  /** Tells the editor, once. */
  readonly #tell = (fault: Fault): void => {
    const message = faultInWords(fault);
    if (!this.#told.has(message)) console.warn(message);
    this.#told.add(message);
  };
}

// Not in the class: a static block is more than the browsers of some old phones can read.
Object.assign(MitidGuideElement, {profilesUrl: 'profiles.json', otherVersions: []});

const checked = (sentence: string | undefined) => (sentence ? html`<p class="checked">${sentence}</p>` : nothing);

declare global {
  interface HTMLElementTagNameMap {
    'mitid-guide': MitidGuideElement;
  }
}
