import {html, type LitElement, type ReactiveController} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import {reviewed} from '../locale/generated/reviewed.js';
import {sourceLanguage, type Language} from '../locale/language-names.js';
import type {LocalizeController} from '../locale/localize-controller.js';
import * as messages from '../settings/editor-messages.js';
import {unusualNumber} from '../settings/phone-numbers.js';
import type {KnownNames} from './controllers/deferred-settings.js';
import type {problemsInCode} from './debug-code.js';
import {textContrast} from './ground.js';

/** What the panel needs to know about the script. `otherVersions` grows while the page is open. */
export interface ScriptFacts {
  readonly version: string;
  readonly otherVersions: readonly string[];
  readonly profilesUrl: string;
}

/** What the panel needs to know about its guide. */
export interface GuideFacts {
  readonly entry: EditionEntry;
  readonly today: string;
  readonly localize: LocalizeController;
  readonly issues: readonly messages.SettingIssue[];
  /** `undefined` until the deferred chunk is loaded. */
  readonly known: KnownNames | undefined;
  readonly profile: string | undefined;
  readonly organisation: object | undefined;
  readonly hasProfile: boolean;
  readonly languages: readonly Language[];
  /** Whether the whole edition and the deferred chunk are loaded. */
  readonly isWhole: boolean;
}

/** Of text to its ground, for WCAG level AA. */
const minContrast = 4.5;

/** In CSS pixels. In a narrower guide, long words break in the middle. */
const minWidth = 240;

/** In milliseconds: how long the rest of the guide may be on its way before the panel tells of it. */
const patience = 3000;

/** Whether a person has reviewed the translation. */
function proofreadingOf(language: Language): messages.PanelFacts['proofreading'] {
  if (language === sourceLanguage) return 'original';
  return reviewed.includes(language) ? 'reviewed' : 'unreviewed';
}

const problemList = (problems: readonly string[]) =>
  html`<ul>
    ${problems.map((each) => html`<li>${each}</li>`)}
  </ul>`;

/** Shows editors, in Danish, what the guide shows, what is wrong, and how to fix it. */
export class DebugPanel implements ReactiveController {
  readonly #host: LitElement;
  readonly #script: ScriptFacts;
  /** The guide's own files that the page's CSP blocked, by URL and directive, including before the panel opened. */
  readonly #blocked = new Map<string, string>();
  /** Deferred a frame to avoid "ResizeObserver loop" errors: drawing the panel changes the size. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  /** Chromium tells this way what was blocked before the panel opened. */
  readonly #reports: ReportingObserver | undefined;
  #inCode: typeof problemsInCode | undefined;
  /** Whether the chunk with `problemsInCode` is loaded, or has failed to load. Until then there is no panel. */
  #isReady = false;
  #hasAskedAgain = false;
  /** Runs while the rest of the guide is on its way. */
  #wait: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;
  #width: number | undefined;

  constructor(host: LitElement, script: ScriptFacts) {
    this.#host = host;
    this.#script = script;
    if ('ReportingObserver' in globalThis) {
      this.#reports = new ReportingObserver(this.#onReports, {types: ['csp-violation'], buffered: true});
    }
    host.addController(this);
    // If the chunk fails to load, the panel says that the rest is not loaded; the browser logs the error.
    void import('./debug-code.js')
      .then(
        (code) => void (this.#inCode = code.problemsInCode),
        () => undefined,
      )
      .then(() => {
        this.#isReady = true;
        this.#update();
      });
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
    this.#reports?.observe();
    addEventListener('securitypolicyviolation', this.#onViolation);
    addEventListener('load', this.#update);
    addEventListener('resize', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    this.#sizes.disconnect();
    this.#reports?.disconnect();
    removeEventListener('securitypolicyviolation', this.#onViolation);
    removeEventListener('load', this.#update);
    removeEventListener('resize', this.#update);
  }

  panel(facts: GuideFacts) {
    if (!this.#isReady) return undefined;
    const {entry, localize, profile, hasProfile, issues} = facts;
    const isWhole = facts.isWhole && !!this.#inCode;
    const isMissing = issues.some(({where}) => where === 'profile');
    const isSettled = isWhole && (profile === undefined || hasProfile || isMissing);
    if (isMissing) this.#askAgain();
    if (isWhole) this.#stopWaiting();
    else this.#wait ??= setTimeout(this.#onLate, patience);
    const problems = [...this.#problems({...facts, isWhole})];
    return html`<div class="debug" part="debug" role="group" aria-label=${messages.panelTitle} lang="da" dir="ltr">
      <p><strong>${messages.panelTitle}</strong> ${messages.panelHint}</p>
      <p>
        ${messages.panelFacts({
          version: this.#script.version,
          edition: entry.id,
          contentFrom: entry.checked ?? entry.from,
          reviewBy: entry.reviewBy,
          language: localize.language,
          proofreading: proofreadingOf(localize.language),
          profile,
          profileIs: hasProfile ? 'found' : isSettled ? 'missing' : 'loading',
        })}
      </p>
      ${problems.length ? problemList(problems) : html`<p>${isSettled ? messages.panelAllWell : messages.panelWaits}</p>`}
    </div>`;
  }

  /** What is wrong with an edition that cannot be shown. */
  faults(issues: readonly messages.SettingIssue[]) {
    if (!issues.length) return undefined;
    return html`<div class="debug" part="debug" role="group" aria-label=${messages.panelTitle} lang="da" dir="ltr">
      <p><strong>${messages.panelTitle}</strong> ${messages.panelHint}</p>
      ${problemList(issues.map(({message}) => message))}
    </div>`;
  }

  /** Everything that an editor should fix, one Danish sentence each. */
  *#problems({
    issues,
    entry,
    today,
    localize,
    known,
    languages,
    isWhole,
    organisation = {},
  }: GuideFacts): Generator<string> {
    const {version, otherVersions, profilesUrl} = this.#script;
    if (known && this.#inCode)
      yield* this.#inCode(this.#host, {issues, known, isCustom: !!entry.isCustom, profilesUrl});
    else yield* issues.map(({message}) => message);
    for (const [name, value] of Object.entries(organisation)) {
      if (typeof value !== 'string') continue;
      const unusual = unusualNumber(value);
      if (unusual) yield messages.unusualNumber[unusual](name, value);
      if (name === 'details-checked' && value > today) yield messages.dayToCome(name, value);
    }
    if ('booking-category' in organisation && !('booking-url' in organisation)) yield messages.categoryWithoutUrl;
    const {language, requestedLanguage, unknownLanguage} = localize;
    if (unknownLanguage !== undefined) yield messages.unknownLanguage(this.#quoted(unknownLanguage), languages);
    if (requestedLanguage !== language) yield messages.languageNotLoaded(requestedLanguage, language);
    if (
      this.#host.getAttribute('beside') === language &&
      (this.#host.getAttribute('language-menu') ?? 'false') === 'false'
    )
      yield messages.besideItself(language);
    if (otherVersions.length) yield messages.scriptVersions([version, ...otherVersions]);
    const needed = this.#heightWithoutPanel();
    if (window.parent !== window && window.innerHeight < needed) yield messages.frameTooLow(window.innerHeight, needed);
    if (this.#width && this.#width < minWidth) yield messages.tooNarrow(this.#width, minWidth);
    const contrast = textContrast(this.#host.renderRoot.querySelector('.guide') ?? this.#host);
    if (contrast && contrast < minContrast) yield messages.lowContrast(contrast, minContrast);
    if (entry.reviewBy && today > entry.reviewBy) yield messages.reviewOverdue(entry.reviewBy);
    if (!isWhole && this.#isLate) yield messages.restNotLoaded;
    for (const [url, directive] of this.#blocked) yield messages.blockedByPolicy(url, directive);
  }

  #heightWithoutPanel(): number {
    const [whole, panel = 0] = [this.#host, this.#host.renderRoot.querySelector('.debug')].map(
      (each) => each?.getBoundingClientRect().height,
    );
    return Math.round((whole ?? 0) - panel);
  }

  /** A tag that is not the guide's own is of somebody who may write on the page, and need not be a language. */
  #quoted(tag: string): string {
    if (this.#host.hasAttribute('lang')) return tag;
    return /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0] ?? '?';
  }

  #stopWaiting(): void {
    clearTimeout(this.#wait);
    this.#wait = undefined;
    this.#isLate = false;
  }

  readonly #onLate = (): void => {
    this.#isLate = true;
    this.#update();
  };

  readonly #update = (): void => this.#host.requestUpdate();

  /** A hidden guide, such as one in a closed tab, has width 0, which is not a problem to report. */
  #measure(): void {
    const width = Math.round(this.#host.getBoundingClientRect().width);
    if (width === this.#width) return;
    this.#width = width;
    this.#update();
  }

  /** Firefox and WebKit keep no reports: there a policy blocks the profile once more, while the panel listens. */
  #askAgain(): void {
    if (this.#hasAskedAgain) return;
    this.#hasAskedAgain = true;
    const options = {method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error'} as const;
    void fetch(this.#script.profilesUrl, options).catch(() => undefined);
  }

  readonly #onReports = (reports: readonly Report[]): void => {
    for (const {body} of reports) {
      const {blockedURL, disposition, effectiveDirective} = body as CSPViolationReportBody;
      this.#keepBlocked(blockedURL, disposition, effectiveDirective);
    }
  };

  readonly #onViolation = ({blockedURI, disposition, effectiveDirective}: SecurityPolicyViolationEvent): void =>
    this.#keepBlocked(blockedURI, disposition, effectiveDirective);

  #keepBlocked(url: string | null, disposition: SecurityPolicyViolationEventDisposition, directive: string): void {
    const folder = new URL('.', new URL(this.#script.profilesUrl, location.href)).href;
    if (disposition !== 'enforce' || !url?.startsWith(folder)) return;
    this.#blocked.set(url, directive);
    this.#update();
  }
}
