import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Place, Topic} from '../../content/edition.js';
import type {Msg} from '../../locale/msg.js';
import {localSettings, readLocalSettings, type LocalSettings} from '../../settings/local-settings.js';
import {name} from '../../settings/setting.js';
import type {Tell, Written} from '../../settings/setting.js';
import {dateInWords} from '../dates.js';
import {localWords} from './local-words.js';
import {profileNamed} from './profile.js';

const names = Object.keys(localSettings);

/** Den Digitale Hotline, of the kommuner that are members of it. */
const hotline = '70 20 00 00';

/** What `Local` needs of the guide. */
export interface Tools {
  readonly tell: Tell;
  /** Address of `profiles.json`. */
  readonly profiles: string;
}

/**
 * What whoever hosts the guide has set, by attributes and profile, and what the guide says of it. An attribute goes
 * before the profile.
 */
export class Local implements ReactiveController {
  settings: LocalSettings = {};

  /** Resolves once attributes and profile are read. */
  read: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  readonly #tools: Tools;
  readonly #observer = new MutationObserver(() => this.#follow());

  constructor(host: ReactiveControllerHost & Element, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {attributes: true, attributeFilter: ['profile', ...names]});
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What the host says of a matter, in place of the guide's own words; `undefined` where it says nothing. */
  instead(topic: Topic | undefined, msg: Msg): unknown {
    const {organisation: host, booking, 'bank-phone': bankPhone, ...settings} = this.settings;
    const words = localWords(msg);
    switch (topic) {
      case 'booking':
        return booking && html`<p>${words.booking[booking]}</p>`;
      case 'homeVisit':
        if (settings['home-visit'] === 'no') {
          return html`<p>${host ? words.noHomeVisit(host) : words.noneHomeVisit}</p>`;
        }
        if (settings['home-visit'] !== 'yes') return undefined;
        return html`<p>
          ${host ? words.homeVisit(host) : words.someHomeVisit} ${this.#phone(settings['home-visit-phone'])}
          ${this.#link(settings['home-visit-url'], words.homeVisitLink)}
        </p>`;
      case 'bank':
        return bankPhone && html`<p>${words.bank} ${this.#phone(bankPhone)}</p>`;
      case undefined:
        return undefined;
    }
  }

  /** What the host adds somewhere; `undefined` where it adds nothing. */
  at(place: Place | undefined, msg: Msg): unknown {
    const {organisation, kind = 'kommune', 'it-help': itHelp, ...settings} = this.settings;
    const words = localWords(msg);
    const here = settings['citizen-service-here'];
    const home: Place = kind === 'bank' ? 'bank' : kind === 'bibliotek' && !here ? 'library' : 'citizen-service';
    const rows = [
      place === 'library' && itHelp && html`<li>${words.itHelp}: ${itHelp}</li>`,
      place === 'citizen-service' && here && organisation && html`<li>${words.here(organisation)}</li>`,
      place === 'citizen-service' &&
        settings['booking-url'] &&
        html`<li>${this.#link(settings['booking-url'], words.book)}</li>`,
      place === 'citizen-service' &&
        settings['booking-category'] &&
        html`<li>${words.category(settings['booking-category'])}</li>`,
      place === home && settings.phone && html`<li>${words.phone}: ${this.#phone(settings.phone)}</li>`,
      place === home && settings.email && html`<li>${words.email}: ${this.#email(settings.email)}</li>`,
      place === home && settings['opening-hours'] && html`<li>${words.openingHours}: ${settings['opening-hours']}</li>`,
      place === 'citizen-service' &&
        settings['documents-url'] &&
        html`<li>${this.#link(settings['documents-url'], words.documents)}</li>`,
      place === 'support' && settings.hotline && html`<li>${words.hotline} ${this.#phone(hotline)}</li>`,
    ].filter(Boolean);
    if (!rows.length) return undefined;
    return html`<div class="local" part="local">
      ${place === home && organisation ? html`<strong>${organisation}</strong>` : ''}
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
    const date = this.settings['local-checked'];
    return date && localWords(msg).checked(dateInWords(language, date));
  }

  #phone(number: string | undefined) {
    return number && html`<a class="link" dir="ltr" href="tel:${number.replaceAll(' ', '')}">${number}</a>`;
  }

  #email(address: string) {
    return html`<a class="link" dir="ltr" href="mailto:${address}">${address}</a>`;
  }

  #link(address: string | undefined, label: string) {
    return (
      address && html`<a class="link" href=${address}>${label} (${new URL(address).hostname.replace('www.', '')})</a>`
    );
  }

  #follow(): void {
    this.read = this.#readNow();
  }

  async #readNow(): Promise<void> {
    const host = this.#host;
    const written: Written = Object.fromEntries(names.map((each) => [each, host.getAttribute(each)]));
    this.#use(readLocalSettings(written, this.#tools.tell));
    const profile = name.read(host.getAttribute('profile') ?? '');
    if (!profile) return;
    const inProfile = await profileNamed(profile, this.#tools.profiles, this.#tools.tell);
    if (profile === host.getAttribute('profile')) this.#use({...inProfile, ...this.settings});
  }

  #use(settings: LocalSettings): void {
    this.settings = settings;
    this.#host.requestUpdate();
  }
}
