import {html, type LitElement, type ReactiveController} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import {reviewed} from '../locale/generated/reviewed.js';
import {sourceLanguage, type Language} from '../locale/language-names.js';
import type {LocalizeController} from '../locale/localize-controller.js';
import {closestName} from '../settings/closest-name.js';
import {guideClass, readDivSettings, slotTaken} from '../settings/div-settings.js';
import * as messages from '../settings/editor-messages.js';
import {isGlobalAttribute} from '../settings/global-attributes.js';
import {unknownNamesIn} from '../settings/names-in-url.js';
import {unusualNumber} from '../settings/phone-numbers.js';
import type {KnownNames} from './controllers/deferred-settings.js';
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

/** In the name of an attribute: the end of a value of several words, or all of one without a space before it. */
const quotes = /[“”„»«‘’‚′″]/;

/** A value of one word, whose first and last letters are quotation marks, or the first word of a value. */
const crookedValue = /^[“”„‘’‚′″]\S*$/;

/** In CSS pixels. In a narrower guide, long words break in the middle. */
const minWidth = 240;

/** In milliseconds: how long the rest of the guide may be on its way before the panel tells of it. */
const patience = 3000;

const slots = ['citizen-service', 'home-visit', 'bank', 'library', 'footer'];

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
    const {entry, localize, profile, hasProfile, issues, isWhole} = facts;
    const isMissing = issues.some(({where}) => where === 'profile');
    const isSettled = isWhole && (profile === undefined || hasProfile || isMissing);
    if (isMissing) this.#askAgain();
    if (isWhole) this.#stopWaiting();
    else this.#wait ??= setTimeout(this.#onLate, patience);
    const problems = [...this.#problems(facts)];
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
    const {version, otherVersions} = this.#script;
    const isCrooked = this.#hasCrookedQuotes();
    if (isCrooked) yield messages.crookedQuotes;
    for (const {where, message} of issues) {
      if (!isCrooked || !quotes.test(this.#host.getAttribute(where) ?? '')) yield message;
    }
    for (const [name, value] of Object.entries(organisation)) {
      const unusual = typeof value === 'string' && unusualNumber(value);
      if (unusual) yield messages.unusualNumber[unusual](name, value);
    }
    if ('booking-category' in organisation && !('booking-url' in organisation)) yield messages.categoryWithoutUrl;
    const leftOut = this.#leftOut(known?.attributes);
    if (leftOut.length) yield messages.detailsLeftOut(leftOut);
    const attributes = known ? [...known.attributes, 'lang'] : [];
    // Of code with crooked quotes, each word is an attribute.
    for (const name of known && !isCrooked ? this.#host.getAttributeNames() : []) {
      if (!attributes.includes(name) && !isGlobalAttribute(name)) {
        yield messages.unknownAttribute(name, closestName(name, attributes), attributes);
      }
    }
    const inUrl = known && this.#isOwnPage() ? unknownNamesIn(location.search, known.inUrl) : [];
    if (known && inUrl.length) {
      const meant = inUrl.flatMap((name) => closestName(name, known.inUrl) ?? []);
      yield messages.unknownInUrl(inUrl.length, meant, known.inUrl);
    }
    for (const name of [...this.#host.children].flatMap(({slot}) => slot || [])) {
      if (!slots.includes(name)) yield messages.unknownSlot(name, slots);
    }
    if (!entry.isCustom && this.#leadsElsewhere()) yield messages.fallbackElsewhere;
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

  /** Whether the one link of the fallback leads away. Of several, such as those of the whole guide as text, all may. */
  #leadsElsewhere(): boolean {
    const [link, ...others] = this.#host.querySelectorAll<HTMLAnchorElement>('a:not([slot], [slot] *)');
    return !!link && !others.length && !link.pathname.endsWith('/guide.html');
  }

  #hasCrookedQuotes(): boolean {
    return [...this.#host.attributes].some(({name, value}) => quotes.test(name) || crookedValue.test(value));
  }

  /** Whether this is the guide's own page. On another page, the names in the URL belong to that page. */
  #isOwnPage(): boolean {
    return new URL('guide.html', new URL(this.#script.profilesUrl, location.href)).pathname === location.pathname;
  }

  /** What the `div` around the guide has, and the guide did not get, because the page's webmaster has not allowed it. */
  #leftOut(knownAttributes: readonly string[] = []): string[] {
    const {parentElement, children} = this.#host;
    if (!parentElement?.classList.contains(guideClass)) return [];
    const {settings} = readDivSettings(parentElement, knownAttributes);
    const slotsTaken = [...children].flatMap((child) => child.getAttribute(slotTaken) ?? []);
    return [
      ...[...settings.keys()].filter((name) => !this.#host.hasAttribute(name)),
      // Whoever may write a `div` chooses the name of the slot, too.
      ...slotsTaken.map((slot) => (slots.includes(slot) ? `slot="${slot}"` : 'slot')),
    ];
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
