import {adoptStyles, html, LitElement, nothing, render, unsafeCSS, type CSSResult, type TemplateResult} from 'lit';
import {currentEdition, today} from '../content/editions.js';
import type {Edition} from '../content/edition.js';
import type {GuideJson, ImportedGuideJson} from '../content/guide-json.js';
import {directionOf, type Language} from '../locale/language-names.js';
import {languages} from '../locale/languages.js';
import {onServer} from '../locale/on-server.js';
import {LocalizeController} from '../locale/localize-controller.js';
import type {Msg} from '../locale/msg.js';
import {guideSettings, type HeadingLevel} from '../settings/settings.js';
import {own, type Answers} from '../tree/tree.js';
import {walk, type Walk} from '../tree/walk.js';
import {isAnswers, without} from './answers.js';
import {
  ContentController,
  isOutdated,
  type LoadedEdition,
  type WholeEdition,
} from './controllers/content-controller.js';
import {mirrorAttributes, SettingsController} from './controllers/settings-controller.js';
import type {DebugPanel} from './debug-panel.js';
import type * as Deferred from './deferred.js';
import {styles} from './mitid-guide.styles.js';
import {version} from './version.js';
import {focusId, headingLevel, type Actions, type View} from './view.js';
import {card} from './views/card.js';
import {progress} from './views/progress.js';
import {inEditionLanguage} from './views/statements.js';
import {firstPaintWords} from './words/first-paint-words.js';

/** The deferred style sheet, shared by all guides on the page. */
// eslint-disable-next-line no-restricted-syntax -- No chunk imports this module, so there is one copy of it.
let deferredStyles: CSSResult | undefined;

/** The words of an edition in one language. */
type ShownWords = Pick<View, 'msg' | 'guide' | 'words' | 'checked'>;

/** The words of each edition, by language, shared by all guides on the page. */
// eslint-disable-next-line no-restricted-syntax -- No chunk imports this module, so there is one copy of it.
const shownWords = new WeakMap<Edition, Map<Msg, ShownWords>>();

/** What led to new answers. */
interface Change {
  /** The box that the visitor answered; missing after Back, Start over and the like. */
  readonly answered?: {readonly box: string; readonly answer: string};
  /** Whether to add the answers to the history: `false` if they came from it. Default: `true`. */
  readonly updateHistory?: boolean;
}

/**
 * The guide "Sådan får du MitID": one question at a time, then a plan to take home.
 *
 * The content inside the tag is the fallback. A page shows it until the guide is loaded, and where the script never runs.
 * The guide stores nothing, asks for nothing personal, and sends no answer anywhere.
 *
 * @summary How to get MitID, as interactive cards.
 * @slot - The fallback: shown until the guide is loaded, and where the script does not run.
 * @slot citizen-service - Shown with the advice to go to Borgerservice, and in the plan: branches, opening hours.
 * @slot home-visit - Shown with the advice for those who cannot come.
 * @slot bank - Shown with the advice for those who cannot wait.
 * @slot library - Shown where the MitID app is to be used: who helps with it.
 * @slot footer - Shown below the guide.
 * @csspart title - The guide's own heading.
 * @csspart notice - Warns that the edition shown is outdated.
 * @csspart progress - The steps, and how far the visitor has come.
 * @csspart card - The current question, attempt or outcome.
 * @csspart plan - The plan at the end, in place of the card.
 * @csspart answer - A button that answers.
 * @csspart button - Any other button.
 * @csspart organisation - The organisation's details.
 * @csspart aside - Extra information: always available, or at one outcome.
 * @cssprop [--mitid-guide-accent=#0b5a5c] - The one accent colour. Needs a contrast of 5.2:1 or more to white.
 * @cssprop [--mitid-guide-accent-dark=#86d6cf] - The accent colour on a page whose `color-scheme` is dark.
 * @cssprop [--mitid-guide-radius=0.5em] - How round the corners are.
 * @cssprop [--mitid-guide-font-size=1em] - The size of running text; never under 16 px.
 * @fires {MitidGuideAnswerEvent} mitid-guide-answer - The visitor answered a box.
 * @fires {MitidGuideStepEvent} mitid-guide-step - The visitor came to another step.
 * @fires {MitidGuideCompleteEvent} mitid-guide-complete - The visitor came to the plan.
 * @fires {MitidGuideLanguageEvent} mitid-guide-language - The visitor chose a language.
 */
export class MitidGuideElement extends LitElement {
  static override get styles() {
    return styles;
  }

  /**
   * URL of the `profiles.json` that `profile` names an entry of; `edition-file` names a file beside it. Script-tag
   * builds: beside the script.
   */
  declare static profilesUrl: string;

  /** Versions of the script that were loaded after the one that registered the element. */
  declare static readonly otherVersions: string[];

  /** The version of the package. */
  static get version(): string {
    return version;
  }

  /**
   * `mirrorAttributes` and the class define the accessors, so Lit must not. The properties are listed here so that Lit
   * keeps values that a page set before the script was loaded.
   */
  static override get properties() {
    return {
      edition: {noAccessor: true},
      editionFile: {attribute: 'edition-file', noAccessor: true},
      previewDate: {attribute: 'preview-date', noAccessor: true},
      headingLevel: {attribute: 'heading-level', noAccessor: true},
      appearance: {noAccessor: true},
      languageMenu: {attribute: 'language-menu', noAccessor: true},
      languages: {noAccessor: true},
      beside: {noAccessor: true},
      answersInHistory: {attribute: 'answers-in-history', noAccessor: true},
      debug: {noAccessor: true},
      answers: {attribute: false, noAccessor: true},
    };
  }

  /** Adds the settings that have an attribute but no property. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(guideSettings)];
  }

  /**
   * Pins an edition. Without it the guide shows the one that is valid on `preview-date`. Unknown ones are ignored. As a
   * property it takes an object, too: a guide of your own, in the form of `guide.json`. It is checked and copied; if
   * anything is wrong with it, the fallback stays, and the console has an `EditionError`.
   */
  declare edition: string | GuideJson | ImportedGuideJson | null;

  /**
   * Shows a guide of your own: names a file beside `profiles.json`, without `.json`, in the form of `guide.json`. In a
   * bundle, `MitidGuideElement.profilesUrl` says where that is. Until the file is loaded, and if anything is wrong with
   * it, the fallback stays. Default: none.
   */
  declare editionFile: string | null;

  /**
   * Previews another day, written as `2026-11-22`. Without it the guide goes by today's date in Denmark. Anything but a
   * day on which an edition was valid is ignored.
   */
  declare previewDate: string | null;

  /** The level of the guide's own heading, 1 to 6; those inside it follow on. Default: 2. */
  declare headingLevel: HeadingLevel | null;

  /** `light`, `dark`, or `auto`: follows the page's own `color-scheme`. Default: `auto`. */
  declare appearance: 'auto' | 'light' | 'dark' | null;

  /**
   * Whether to offer a choice of languages. A choice leaves `lang` as it is, and holds until `lang`, here or around the
   * guide, changes.
   */
  declare languageMenu: boolean;

  /** The languages to choose from, as codes with spaces between: `da en ar`. Default: all languages of the guide. */
  declare languages: readonly Language[] | null;

  /**
   * A language whose words are shown beside the visitor's own, for whoever helps: a code, such as `da`. Where the guide
   * is narrow, they are under them. Nothing is added while the guide is in that language itself. Default: none.
   */
  declare beside: Language | null;

  /**
   * Whether to keep the answers in the page's history, beside whatever the page keeps in `history.state`: Back and
   * Forward walk the guide, a reload keeps the answers, and visitors may copy a link to them. Only such a link has the
   * answers in its URL.
   */
  declare answersInHistory: boolean;

  /** Whether to show editors, in Danish, what is wrong on this page and how to fix it. */
  declare debug: boolean;

  /** The state: every answer given, including those off the current path, in case the visitor returns to it. */
  #given: Answers = {};
  /** How it goes with loading what the visitor's answer needs. */
  #loading: View['loading'];
  #handOver: Deferred.FocusHandOver | undefined;
  /** Resolves once the visitor's last act may be drawn. */
  #handedOver: Promise<void> | undefined;
  #features: Deferred.FeaturesController | undefined;
  #answersHistory: Deferred.AnswersHistoryController | undefined;
  #debug: DebugPanel | undefined;
  readonly #settings: SettingsController = new SettingsController(this);
  readonly #localize = new LocalizeController(this);
  readonly #content = new ContentController(this, (shown) => this.#onWholeEdition(shown));

  /**
   * The answers that lead to where the visitor is: box id to answer id, such as `{chip: 'yes'}`. Set them to take the
   * guide there; answers that do not fit the edition are ignored. `continue` leaves an outcome for the next step. Setting
   * them moves no focus and fires no event. Anything but an object of strings counts as no answers.
   */
  get answers(): Answers {
    const current = this.#walk();
    return current ? Object.fromEntries(current.passed.map(({box, answer}) => [box, answer])) : this.#given;
  }

  set answers(answers: Answers) {
    const usable = isAnswers(answers);
    this.#given = usable ? {...answers} : {};
    this.requestUpdate();
    if (!usable) void this.updateComplete.then(() => this.#settings.reportAnswers(answers));
  }

  /** Whether the visitor has come to the plan at the end. */
  get done(): boolean {
    return this.#walk()?.done ?? false;
  }

  /** Clears every answer and asks the first question, which takes focus. Resolves once it is shown. */
  async restart(): Promise<void> {
    await this.#goTo({});
  }

  /** Replaces Lit's, which would set the property. Ours reads the attribute, so an update is enough. */
  override attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Drops a card that a server has rendered: only `src/ssr/hydrate.ts` takes one over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(): void {
    this.#settings.read();
    const {edition, 'preview-date': previewDate, debug} = this.#settings.values;
    // Read unparsed: where a guide of another subject belongs, a misspelt name must not show this one.
    const custom = (typeof this.edition === 'object' && this.edition) || this.getAttribute('edition-file');
    if (!custom) this.#content.choose(edition, previewDate);
    else if (!onServer) this.#content.chooseCustom(custom, () => MitidGuideElement.profilesUrl);
    if (onServer) {
      // A server calls no other callback, and draws the first question only.
      this.#localize.hostUpdated();
      return;
    }
    if (debug && !this.#debug) {
      // If the chunk fails to load, there is no panel; the browser logs the error.
      void import('./debug-panel.js').then(
        ({DebugPanel}) => (this.#debug ??= new DebugPanel(this, MitidGuideElement)),
        () => undefined,
      );
    }
    if (this.#isUnderway()) void this.#content.loaded();
  }

  override render(): TemplateResult {
    const view = this.#view();
    if (!view) return html`<slot></slot>${this.#debug?.faults(this.#content.issues)}`;
    const {walk, words, language, entry, deferred, loading} = view;
    const {appearance, debug, 'language-menu': languageMenu} = this.#settings.values;
    return html`<div
      class="guide ${appearance ?? ''}"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${languageMenu ? html`<div class="languages">${deferred?.languageMenu(view)}</div>` : nothing}
      <div part="title">
        <div role="heading" aria-level=${headingLevel(view, 0)} class="guide-title">
          ${inEditionLanguage(view, words.title)}
        </div>
      </div>
      ${isOutdated(entry) ? deferred?.outdatedNotice(view) : nothing}
      ${words.lead && !walk.passed.length ? html`<p class="lead">${words.lead}</p>` : nothing}
      ${progress(view)}
      <div class="pair">
        ${walk.current === undefined ? deferred?.plan(view) : card(view, walk.current)}
        ${deferred ? deferred.beside(view) : this.#roomBeside(view)}
      </div>
      ${deferred?.backAndRestart(view)}
      ${walk.done ? nothing : deferred?.answersGiven(view)} ${deferred?.belowCard(view)}
      ${deferred || loading === 'failed' ? html`<slot name="footer" dir="auto"></slot>` : nothing}
      ${debug ? this.#debugPanel(view) : nothing}
    </div>`;
  }

  /** What comes beside the card must not make it narrower when it comes. */
  #roomBeside({beside, language, entry}: View): unknown {
    return beside && beside !== language && !entry.isCustom ? html`<div class="beside"></div>` : nothing;
  }

  protected override updated(): void {
    this.#content.shown?.deferred?.applyAccent(this.renderRoot, this.#settings.values.accent);
  }

  /**
   * Resolves once the whole guide is drawn in its language, and requests it at once: whoever waits for it wants it now.
   * Waits for two updates: the first may show only the fallback or the first question. An act of the visitor is drawn a
   * moment later: see `FocusHandOver`.
   */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#content.loaded(), this.#localize.loaded]);
    this.#features?.expectVisitor();
    await this.#handedOver;
    return super.getUpdateComplete();
  }

  /** Whether the guide is to show more than the first question: answers were set, or the history or the URL may hold some. */
  #isUnderway(): boolean {
    return Object.keys(this.#given).length > 0 || (this.answersInHistory && !!(location.hash || history.state));
  }

  #onWholeEdition({entry, deferred}: WholeEdition): void {
    if (!this.#answersHistory) {
      // In a built chunk, the `css` tag returns text, because the chunk does not contain Lit: see
      // scripts/rollup/lit-tags.mjs. Only the entry's Lit can turn that text into a style sheet.
      deferredStyles ??= unsafeCSS(deferred.styles);
      adoptStyles(this.renderRoot as ShadowRoot, [styles, deferredStyles]);
      deferred.warnIfReviewOverdue(entry, today());
      this.#settings.continueWith(deferred.DeferredSettings, MitidGuideElement.profilesUrl);
      deferred.ignoreHastyClicks(this.renderRoot as ShadowRoot);
      this.#handOver = new deferred.FocusHandOver(this.renderRoot as ShadowRoot);
      new deferred.PrintController(this);
      this.#features = new deferred.FeaturesController(this, render);
      this.#answersHistory = new deferred.AnswersHistoryController(
        this,
        (answers) => void this.#goTo(answers, {updateHistory: false}),
      );
    }
    // Answers in the history belong to one edition, so they are restored each time an edition has loaded.
    this.#given = this.#answersHistory.restoreFor(entry.id) ?? this.#given;
  }

  #view(): View | undefined {
    const {shown} = this.#content;
    const current = this.#walk();
    if (!shown || !current || this.#localize.isLoading || (current.passed.length && !shown.deferred)) return undefined;
    const {msg, language} = this.#localize;
    const {values} = this.#settings;
    return {
      ...shown,
      language,
      languages: values.languages ?? languages,
      beside: values.beside,
      ...this.#wordsOf(shown, msg),
      organisation: isOutdated(shown.entry) ? undefined : values,
      illustrations: shown.deferred?.illustrations,
      features: this.#features,
      answersLink: this.#answersHistory?.link,
      walk: current,
      loading: this.#loading,
      headingLevel: values['heading-level'] ?? 2,
      actions: this.#actions,
    };
  }

  /** The words to show: built once for all guides. */
  #wordsOf({edition, entry, deferred}: LoadedEdition, msg: Msg): ShownWords {
    const known = shownWords.get(edition) ?? new Map<Msg, ShownWords>();
    shownWords.set(edition, known);
    let words = known.get(msg);
    if (!words) {
      const checked = entry.checked && deferred?.editionChecked(msg, this.#localize.language, entry.checked);
      words = {msg, guide: firstPaintWords(msg), words: own(edition.words(msg)), checked};
      known.set(msg, words);
    }
    return words;
  }

  #walk(): Walk | undefined {
    const {shown} = this.#content;
    return shown && walk(shown.edition.tree, this.#given);
  }

  readonly #actions: Actions = {
    answer: (box, answer) => void this.#goTo({...this.#given, [box]: answer}, {answered: {box, answer}}),
    change: (box) => void this.#goTo(without(this.#given, box)),
    goTo: (answers) => void this.#goTo({...this.#given, ...answers}),
    back: () => {
      const last = this.#walk()?.passed.slice(-1)[0];
      if (last) void this.#goTo(without(this.#given, last.box));
    },
    restart: () => void this.restart(),
    setLanguage: (language) => {
      this.#localize.choose(language);
      this.#content.shown?.deferred?.announceLanguage(this, language);
    },
    showCurrent: () => {
      this.edition = currentEdition().id;
      void this.restart();
    },
  };

  /** Takes the visitor to where these answers lead: renders, moves focus, updates the history and fires events. */
  async #goTo(given: Answers, change: Change = {}): Promise<void> {
    if (!(await this.#loadAll())) return;
    await (this.#handedOver = this.#handOver?.done());
    const before = this.#walk();
    this.#given = given;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${focusId}`)?.focus();
    this.#announce(change, before, this.#walk());
  }

  /** Loads what an answer needs, and tells the visitor if that takes long or fails. Resolves to whether it is loaded. */
  async #loadAll(): Promise<boolean> {
    if (this.#content.shown?.deferred) return this.#content.loadAll();
    const tell = (loading: View['loading']) => {
      this.#loading = loading;
      this.requestUpdate();
    };
    // Cleared first, so that a screen reader says it again where loading fails again.
    tell(undefined);
    const late = setTimeout(tell, 500, 'late');
    const loaded = await this.#content.loadAll();
    clearTimeout(late);
    tell(loaded ? undefined : 'failed');
    await this.updateComplete;
    return loaded;
  }

  /** Lets a new card move in, updates the history and fires the events of a change. */
  #announce({answered, updateHistory = true}: Change, before: Walk | undefined, after: Walk | undefined): void {
    const {shown} = this.#content;
    if (!shown || !before || !after) return;
    const {entry, edition, deferred} = shown;
    if (after.current !== before.current) deferred?.moveIn(this.renderRoot.querySelector('.card'));
    if (updateHistory) this.#answersHistory?.push(entry.id, before);
    deferred?.announce(this, {edition: entry.id, tree: edition.tree, answered, before, after});
  }

  #debugPanel({entry, deferred, organisation}: View): unknown {
    const {issues, known, values, hasProfile} = this.#settings;
    return this.#debug?.panel({
      entry,
      today: today(),
      localize: this.#localize,
      issues,
      known,
      profile: values.profile,
      organisation,
      hasProfile,
      languages,
      isWhole: !!deferred,
    });
  }
}

mirrorAttributes(MitidGuideElement.prototype, MitidGuideElement.properties);

// Set outside the class, because browsers on some old phones cannot parse a static block.
Object.assign(MitidGuideElement, {profilesUrl: 'profiles.json', otherVersions: []});

declare global {
  interface HTMLElementTagNameMap {
    'mitid-guide': MitidGuideElement;
  }
}
