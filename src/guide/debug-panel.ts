import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import {reviewed} from '../locale/generated/reviewed.js';
import {sourceLanguage, type Language} from '../locale/language-names.js';
import type {LocalizeController} from '../locale/localize-controller.js';
import {localSettings} from '../settings/local-settings.js';
import {faultInWords, type Fault} from '../settings/setting.js';
import type {MitidGuideElement} from './mitid-guide.js';

/** What the panel is told of the guide it stands in. */
export interface Facts {
  readonly entry: EditionEntry;
  readonly today: string;
  readonly localize: LocalizeController;
  /** What can't be used of what is set now. */
  readonly faults: readonly Fault[];
  /** Whether all of the edition, and of the guide, has been fetched. */
  readonly whole: boolean;
}

/** Narrower than this, the words break in ugly places. */
const narrowest = 240;

/** Attributes that any element may have. */
const anywhere =
  /^(?:id|class|style|lang|dir|slot|hidden|title|role|part|exportparts|tabindex|translate|inert|nonce|on.*|(?:aria|data|item).*)$/;

const slots = ['citizen-service', 'home-visit', 'bank', 'library', 'footer'];

/** Whether a person has read what is shown. */
const proofreading = (language: Language): string =>
  language === sourceLanguage
    ? 'originalen'
    : reviewed.includes(language)
      ? 'oversættelsen er gennemlæst'
      : 'oversættelsen er endnu ikke gennemlæst af et menneske, der taler sproget';

/** For whoever puts the guide on a page: what is shown, what is wrong, and how to mend it. In Danish. */
export class DebugPanel implements ReactiveController {
  readonly #host: LitElement;
  /** Of what the page's policy has kept from loading, the guide's own files; also of before the panel came up. */
  readonly #blocked = new Set<string>();
  /** A frame later: what is drawn changes the size, and that is no loop that the page should be told of. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #reports: ReportingObserver | undefined;
  #width: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    if ('ReportingObserver' in globalThis) {
      this.#reports = new ReportingObserver(this.#note, {types: ['csp-violation'], buffered: true});
    }
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
    this.#reports?.observe();
    addEventListener('load', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#reports?.disconnect();
    removeEventListener('load', this.#update);
  }

  panel(facts: Facts) {
    const {entry, localize} = facts;
    const {version} = this.#guide;
    const found = [...this.#troubles(facts)];
    return html`<div class="debug" part="debug" role="group" aria-label="Til redaktøren" lang="da" dir="ltr">
      <p><strong>Til redaktøren</strong> (fjern attributten debug, når siden er færdig)</p>
      <p>
        Version ${version}. Udgave ${entry.id}${
          entry.reviewBy ? html`, kontrolleres senest ${entry.reviewBy}` : nothing
        }. Sprog: ${localize.language} (${proofreading(localize.language)}). Profil:
        ${this.#host.getAttribute('profile') ?? 'ingen'}.
      </p>
      ${
        found.length
          ? html`<ul>
              ${found.map((each) => html`<li>${each}</li>`)}
            </ul>`
          : html`<p>Ingen fejl fundet.</p>`
      }
    </div>`;
  }

  get #guide() {
    return this.#host.constructor as typeof MitidGuideElement;
  }

  /** What an editor ought to know of, in Danish; each says how to mend it. */
  *#troubles({faults, entry, today, localize, whole}: Facts): Generator<string> {
    const {version, otherVersions, observedAttributes} = this.#guide;
    yield* faults.map(faultInWords);
    const known = [...observedAttributes, 'profile', ...Object.keys(localSettings)];
    for (const name of this.#host.getAttributeNames()) {
      if (!known.includes(name) && !anywhere.test(name)) {
        yield `Attributten ${name} kender guiden ikke. Kendte navne er ${known.join(', ')}.`;
      }
    }
    for (const name of [...this.#host.children].flatMap(({slot}) => slot || [])) {
      if (!slots.includes(name)) yield `slot="${name}" kender guiden ikke. Kendte navne er ${slots.join(', ')}.`;
    }
    const {language, requestedLanguage: wanted, unknownLanguage} = localize;
    if (unknownLanguage !== undefined) {
      yield `lang="${unknownLanguage}" taler guiden ikke. Den viser dansk. Sæt lang på elementet til et sprog, den taler.`;
    }
    if (wanted !== language) yield `Sproget ${wanted} er ikke hentet. Guiden viser ${language} imens, og prøver igen.`;
    if (otherVersions.length) {
      yield (
        `Scriptet er indlæst ${otherVersions.length + 1} gange på siden (${[version, ...otherVersions].join(', ')}). ` +
        'Den første udgave bruges. Fjern de andre.'
      );
    }
    if (this.#width && this.#width < narrowest) {
      yield `Guiden har kun ${this.#width} pixel i bredden. Giv den mindst ${narrowest}.`;
    }
    if (entry.reviewBy && today > entry.reviewBy) {
      yield `Indholdet skulle være kontrolleret senest ${entry.reviewBy}. Hent en nyere udgave af guiden.`;
    }
    if (!whole) {
      yield 'Resten af guiden er ikke hentet. Bliver det ved, så tjek, at mappen chunks ligger ved siden af scriptet.';
    }
    for (const blocked of this.#blocked) {
      yield `Sidens sikkerhedspolitik (CSP) spærrer for ${blocked}. Tillad adressen i politikken.`;
    }
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** Of a guide that is not shown, such as in a closed tab, the width says nothing. */
  #measure(): void {
    const width = Math.round(this.#host.getBoundingClientRect().width);
    if (width === this.#width) return;
    this.#width = width;
    this.#update();
  }

  readonly #note = (reports: readonly Report[]): void => {
    const beside = new URL('.', new URL(this.#guide.profilesUrl, location.href)).href;
    for (const {body} of reports) {
      const {blockedURL, disposition, effectiveDirective} = body as CSPViolationReportBody;
      if (disposition === 'enforce' && blockedURL?.startsWith(beside)) {
        this.#blocked.add(`${blockedURL} (${effectiveDirective})`);
      }
    }
    this.#update();
  };
}
