import {html, type LitElement, type ReactiveController} from 'lit';
import type {SlotName, Topic} from '../../content/edition.js';
import {hostnameOf} from '../../content/hostname.js';
import type {Msg} from '../../locale/msg.js';
import {keepable, localSettings, readLocalSettings, type LocalSettings} from '../../settings/local-settings.js';
import {flag, name, readSettings, type Fault, type Tell} from '../../settings/setting.js';
import {dateInWords} from '../views/dates.js';
import type {OrganisationDetails} from '../view.js';
import {accentOnDark} from '../accent.js';
import {organisationWords} from '../words/organisation-words.js';
import {profileNamed} from '../profiles.js';

/** Of what is set of the guide itself, what is not read elsewhere, or is by whether it stands there at all. */
const otherSettings = {profile: name, 'language-menu': flag, 'answers-in-url': flag, debug: flag};

const names = [...Object.keys(localSettings), ...Object.keys(otherSettings)];

/** Den Digitale Hotline, of the kommuner that are members of it. */
const hotline = '70 20 00 00';

/** What the host has written, in Danish whatever the guide speaks. */
const hostWords = (text: string) => html`<bdi lang="da">${text}</bdi>`;

/** What `OrganisationController` needs of the guide. */
export interface Tools {
  readonly tell: Tell;
  /** Address of `profiles.json`. */
  readonly profiles: string;
}

/**
 * What whoever hosts the guide has set, by attributes and profile, and what the guide says of it. An attribute goes
 * before the profile. Follows both as they change; a profile that could not be had is asked for again when the network
 * is back.
 */
export class OrganisationController implements ReactiveController, OrganisationDetails {
  settings: LocalSettings = {};

  /** What can't be used of what is set now. */
  faults: readonly Fault[] = [];

  readonly #host: LitElement;
  readonly #tools: Tools;
  readonly #observer = new MutationObserver(() => void this.#read());

  constructor(host: LitElement, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {attributes: true, attributeFilter: names});
    addEventListener('online', this.#readAgain);
    void this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('online', this.#readAgain);
  }

  hostUpdated(): void {
    const {accent} = this.settings;
    const style = this.#host.renderRoot.querySelector<HTMLElement>('.guide')?.style;
    style?.setProperty('--mitid-guide-accent', accent ?? '');
    style?.setProperty('--mitid-guide-accent-dark', accent ? accentOnDark(accent) : '');
  }

  /** What the host says of a matter, in place of the guide's own words; `undefined` where it says nothing. */
  replacementFor(topic: Topic | undefined, msg: Msg): unknown {
    const {organisation: host, booking, 'bank-phone': bankPhone, ...settings} = this.settings;
    const words = organisationWords(msg);
    switch (topic) {
      case 'booking':
        return booking && html`<p>${words.booking[booking]}</p>`;
      case 'home-visit':
        if (settings['home-visit'] === 'no') {
          return html`<p>${host ? words.noHomeVisit(host) : words.noneHomeVisit}</p>`;
        }
        if (settings['home-visit'] !== 'yes') return undefined;
        return html`<p>
          ${host ? words.homeVisit(host) : words.someHomeVisit}
          ${settings['home-visit-phone'] ? html`${words.call} ${this.#phone(settings['home-visit-phone'])}` : ''}
          ${this.#link(settings['home-visit-url'], words.homeVisitLink)}
        </p>`;
      case 'bank':
        return bankPhone && html`<p>${host ? words.bank(host) : words.namelessBank} ${this.#phone(bankPhone)}</p>`;
      case undefined:
        return undefined;
    }
  }

  /** What the host adds somewhere; `undefined` where it adds nothing. */
  detailsFor(place: SlotName, msg: Msg): unknown {
    const {organisation, 'organisation-type': type = 'municipality', 'it-help': itHelp, ...settings} = this.settings;
    const words = organisationWords(msg);
    const here = settings['citizen-service-here'];
    const home: SlotName = type === 'bank' ? 'bank' : type === 'library' && !here ? 'library' : 'citizen-service';
    const rows = [
      place === 'library' && itHelp && html`<li>${words.itHelp}: ${hostWords(itHelp)}</li>`,
      place === 'citizen-service' && here && organisation && html`<li>${words.here(organisation)}</li>`,
      place === 'citizen-service' &&
        settings['booking-url'] &&
        html`<li>${this.#link(settings['booking-url'], words.book)}</li>`,
      place === 'citizen-service' &&
        settings['booking-category'] &&
        html`<li>${words.category(settings['booking-category'])}</li>`,
      place === home && settings.phone && html`<li>${words.phone}: ${this.#phone(settings.phone)}</li>`,
      place === home && settings.email && html`<li>${words.email}: ${this.#email(settings.email)}</li>`,
      place === home &&
        settings['opening-hours'] &&
        html`<li>${words.openingHours}: ${hostWords(settings['opening-hours'])}</li>`,
      place === 'citizen-service' &&
        settings['documents-url'] &&
        html`<li>${this.#link(settings['documents-url'], words.documents)}</li>`,
      place === 'support' && settings.hotline && html`<li>${words.hotline} ${this.#phone(hotline)}</li>`,
    ].filter(Boolean);
    if (!rows.length) return undefined;
    return html`<div class="organisation" part="organisation">
      ${organisation && (place === home || place === 'library') ? html`<strong>${hostWords(organisation)}</strong>` : ''}
      <ul role="list">
        ${rows}
      </ul>
    </div>`;
  }

  /** What the host has put in the place of one of the guide's links. */
  link(id: string): {readonly href: string; readonly text?: string} | undefined {
    const own = this.settings[`link-${id}` as keyof LocalSettings] as string | undefined;
    if (!own) return undefined;
    return /^\w+:/.test(own) ? {href: own} : {href: `tel:${own.replaceAll(' ', '')}`, text: own};
  }

  /** When the host last checked what it set. */
  checked(msg: Msg, language: string): string | undefined {
    const date = this.settings['details-checked'];
    return date && organisationWords(msg).checked(dateInWords(language, date));
  }

  #phone(number: string | undefined) {
    return number && html`<a class="link" dir="ltr" href="tel:${number.replaceAll(' ', '')}">${number}</a>`;
  }

  #email(address: string) {
    return html`<a class="link" dir="ltr" href="mailto:${address}">${address}</a>`;
  }

  #link(address: string | undefined, label: string) {
    return address && html`<a class="link" href=${address}>${label} (${hostnameOf(address)})</a>`;
  }

  async #read(): Promise<void> {
    const faults: Fault[] = [];
    const tell: Tell = (fault) => {
      faults.push(fault);
      this.#tools.tell(fault);
    };
    this.faults = faults;
    const written = Object.fromEntries(names.map((each) => [each, this.#host.getAttribute(each)]));
    const own = readLocalSettings(written, tell);
    const {profile} = readSettings(otherSettings, written, tell);
    this.#use(own);
    if (!profile) return;
    const inProfile = await profileNamed(profile, this.#tools.profiles, tell);
    // Unless all of it has been read again meanwhile.
    if (faults === this.faults) this.#use(keepable({...inProfile, ...own}, tell));
  }

  readonly #readAgain = (): void => {
    if (this.faults.some(({where}) => where === 'profile')) void this.#read();
  };

  #use(settings: LocalSettings): void {
    this.settings = settings;
    this.#host.requestUpdate();
  }
}
