import {html, nothing} from 'lit';
import type {EditionEntry} from '../../content/editions.js';
import {localSettings} from '../../settings/local-settings.js';
import {faultInWords, type Fault} from '../../settings/setting.js';

/** What the panel is told of the guide it stands in. */
export interface Facts {
  readonly version: string;
  /** Versions of the script that were loaded after this one. */
  readonly otherVersions: readonly string[];
  readonly entry: EditionEntry;
  readonly today: string;
  readonly language: string;
  /** A `lang` that the guide does not speak. */
  readonly unknownLanguage: string | undefined;
  readonly faults: readonly Fault[];
  /** The attributes that the element itself declares. */
  readonly attributes: readonly string[];
}

/** Narrower than this, the words break in ugly places. */
const narrowest = 240;

/** Attributes that any element may have. */
const anywhere = /^(?:id|class|style|lang|dir|slot|hidden|title|role|part|tabindex|translate|inert|aria-.*|data-.*)$/;

/** What an editor ought to know of, in Danish; each says how to mend it. */
function* troubles(host: HTMLElement, facts: Facts): Generator<string> {
  const {faults, entry, today, version, otherVersions, unknownLanguage} = facts;
  yield* faults.map(faultInWords);
  const known = [...facts.attributes, 'profile', ...Object.keys(localSettings)];
  for (const name of host.getAttributeNames()) {
    if (!known.includes(name) && !anywhere.test(name)) {
      yield `Attributten ${name} kender guiden ikke. Kendte navne er ${known.join(', ')}.`;
    }
  }
  for (const name of [...host.children].flatMap(({slot}) => slot || [])) {
    if (!slots.includes(name)) yield `slot="${name}" kender guiden ikke. Kendte navne er ${slots.join(', ')}.`;
  }
  if (unknownLanguage !== undefined) {
    yield `lang="${unknownLanguage}" taler guiden ikke. Den viser dansk. Sæt lang på elementet til et sprog, den taler.`;
  }
  if (otherVersions.length) {
    yield (
      `Scriptet er indlæst ${otherVersions.length + 1} gange på siden (${[version, ...otherVersions].join(', ')}). ` +
      'Den første udgave bruges. Fjern de andre.'
    );
  }
  const width = Math.round(host.getBoundingClientRect().width);
  if (width < narrowest) yield `Guiden har kun ${width} pixel i bredden. Giv den mindst ${narrowest}.`;
  if (entry.reviewBy && today > entry.reviewBy) {
    yield `Indholdet skulle være kontrolleret senest ${entry.reviewBy}. Hent en nyere udgave af guiden.`;
  }
  for (const blocked of blockedHere) {
    yield `Sidens sikkerhedspolitik (CSP) spærrer for ${blocked}. Tillad adressen i politikken.`;
  }
}

const slots = ['citizen-service', 'home-visit', 'bank', 'library', 'footer'];

/** What the page's policy has kept from loading since the panel came up. */
const blockedHere = new Set<string>();

document.addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
  blockedHere.add(`${blockedURI} (${effectiveDirective})`);
});

/** For whoever puts the guide on a page: what is shown, what is wrong, and how to mend it. In Danish. */
export function debugPanel(host: HTMLElement, facts: Facts) {
  const found = [...troubles(host, facts)];
  const {version, entry, language} = facts;
  return html`<div class="debug" part="debug" role="region" aria-label="Til redaktøren" lang="da" dir="ltr">
    <p><strong>Til redaktøren</strong> (fjern attributten debug, når siden er færdig)</p>
    <p>
      Version ${version}. Udgave ${entry.id}${entry.reviewBy ? html`, kontrolleres senest ${entry.reviewBy}` : nothing}.
      Sprog: ${language}. Profil: ${host.getAttribute('profile') ?? 'ingen'}.
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
