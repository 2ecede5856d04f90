import {html, nothing, type ReactiveController} from 'lit';
import {restart} from '../../icons/icons.js';
import type {Language} from '../../locale/language-names.js';
import {defaultSeconds, flag, seconds} from '../../settings/setting-kinds.js';
import type {Answers} from '../../tree/tree.js';
import {adoptStyles} from '../adopt-styles.js';
import {paperAttribute} from '../print/paper-attribute.js';
import {icon} from '../views/icon.js';
import {heading, type Desk, type FeatureHost, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';
import {deskWords} from './desk-words.js';
import {styles} from './desk.styles.js';
import {markDigits, pressDigit} from './digits.js';
import {elsewhere} from './elsewhere.js';
import {Idle} from './idle.js';

/** In em of the guide: from here on the picture has room beside the cards. */
const wideFrom = 56;

/** What people do who are there. Assistive technology clicks without a pointer. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'click'];

/** A guide that a new citizen makes start again. */
type DeskHost = FeatureHost & {answers: Answers; restart(): Promise<void>};

/** The guide on a desk, where staff answer by keys, or in a kiosk, which citizens use one after the other. */
export class AtDesk implements Desk, ReactiveController {
  readonly #host: DeskHost;
  readonly #idle: Idle;
  // In the next frame: an observer that changes sizes itself is reported to the page as an error.
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #view: View | undefined;
  #isWide = false;
  /** The language before the visitor chose another. */
  #ownLanguage: Language | undefined;
  /** Where a link of the page leads that the visitor has tried to follow. */
  #refused: {readonly href: string; readonly label: string} | undefined;
  #listening = new AbortController();

  constructor(host: FeatureHost) {
    this.#host = host as DeskHost;
    this.#idle = new Idle({
      warn: () => this.#warn(),
      count: (left) => this.#find('.seconds')?.replaceChildren(String(left)),
      end: () => void this.#begin(),
    });
    adoptStyles(host.renderRoot as ShadowRoot, styles);
    host.addController(this);
  }

  get hasRestart(): boolean {
    return this.#isSet('desk');
  }

  get hasPicture(): boolean {
    return this.#isSet('desk') && this.#isWide && this.#view?.features?.get('picture') !== 'failed';
  }

  /** After how many seconds everything is cleared; `undefined` for never. */
  get #seconds(): number | undefined {
    const text = this.#host.getAttribute('idle-reset');
    return text === null ? undefined : (seconds.read(text) ?? defaultSeconds);
  }

  hostConnected(): void {
    const {signal} = (this.#listening = new AbortController());
    const host = this.#host;
    const isHere = (event: Event) => this.#isHere(event);
    for (const type of acts) addEventListener(type, isHere, {signal, capture: true, passive: type !== 'keydown'});
    host.addEventListener('keydown', (event) => this.hasRestart && pressDigit(event, host.renderRoot), {signal});
    host.addEventListener('mitid-guide-language', () => (this.#ownLanguage ??= this.#view?.language), {signal});
    for (const type of ['click', 'auxclick']) host.addEventListener(type, this.#refuse, {signal, capture: true});
    host.addEventListener('contextmenu', (event) => this.#isSet('without-links') && event.preventDefault(), {signal});
    host.renderRoot.addEventListener('pointerdown', () => this.hasRestart && this.#takesFocus(), {signal});
    host.renderRoot.addEventListener(
      'click',
      ({target}) => {
        // Whatever covers the screen goes by a touch anywhere.
        (target as Element).closest('dialog')?.close();
      },
      {signal},
    );
    this.#resized.observe(host);
    void host.updateComplete.then(() => this.#startWithFocus());
  }

  hostUpdate(): void {
    const {features} = this.#view ?? {};
    if (this.hasPicture && !features?.get('picture')) void features?.load('picture');
  }

  hostUpdated(): void {
    markDigits(this.#host.renderRoot, this.hasRestart);
    const looks = {digits: this.hasRestart, wide: this.hasPicture, 'without-links': this.#isSet('without-links')};
    const shown = Object.entries(looks).flatMap(([look, is]) => (is ? look : []));
    this.#find('.guide')?.setAttribute('data-desk', shown.join(' '));
    if (this.#seconds === undefined) this.#idle.stop();
    else if (this.#isUnderway && !this.#idle.isWaiting) this.#putOff();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#idle.stop();
  }

  link(view: View, href: string, label: string) {
    return elsewhere(view, href, label);
  }

  render(view: View) {
    this.#view = view;
    const words = deskWords(view.msg);
    const wait = this.#seconds;
    const isBank = view.organisation?.['organisation-type'] === 'bank';
    const isPhoto = view.walk.done && this.#isSet('without-links');
    return html`${isPhoto ? html`<p class="photo">${words.photo}</p>` : nothing}
    ${
      this.hasRestart || wait !== undefined
        ? html`<div class="desk">
            ${
              this.hasRestart
                ? html`<button class="new-citizen" part="button" @click=${() => void this.#begin()}>
                      ${icon(restart)}${isBank ? words.newCustomer : words.newCitizen}
                    </button>
                    <p>${words.keys}</p>`
                : nothing
            }
            ${wait === undefined ? nothing : html`<p>${words.clears(wait)}</p>`} ${this.hasPicture ? this.#picture(view) : nothing}
          </div>`
        : nothing
    }
    ${this.#warning(view)} ${this.#elsewhere(view)}`;
  }

  #picture(view: View) {
    const picture = view.features?.get('picture');
    return html`<div class="feature">
      ${heading(view, {below: 1, class: 'small-title'}, deferredWords(view.msg).picture)}
      ${typeof picture === 'object' ? picture.render(view) : nothing}
    </div>`;
  }

  #warning({msg}: View) {
    const words = deskWords(msg);
    return html`<dialog
      class="still-there"
      role="alertdialog"
      aria-labelledby="still-there"
      aria-describedby="starts-over"
      @cancel=${() => this.#putOff()}
    >
      <div>
        <p id="still-there"><strong>${words.stillThere}</strong></p>
        <p class="seconds" aria-hidden="true"></p>
        <p id="starts-over">${words.startsOver}</p>
        <button class="primary" part="button">${words.stay}</button>
      </div>
    </dialog>`;
  }

  #elsewhere(view: View) {
    const words = deskWords(view.msg);
    return html`<dialog class="page-elsewhere" aria-labelledby="page-elsewhere">
      <div>
        <p id="page-elsewhere"><strong>${words.elsewhere}</strong></p>
        ${this.#refused === undefined ? nothing : html`<p>${elsewhere(view, this.#refused.href, this.#refused.label)}</p>`}
        <button class="primary" part="button">${words.close}</button>
      </div>
    </dialog>`;
  }

  #isSet(name: 'desk' | 'without-links'): boolean {
    return !!flag.read(this.#host.getAttribute(name) ?? 'false');
  }

  get #isUnderway(): boolean {
    return !!this.#view?.walk.passed.length;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #dialog(selector: string): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>(selector);
  }

  #measure(): void {
    const guide = this.#find('.guide');
    const isWide = !!guide && this.#host.clientWidth >= wideFrom * parseFloat(getComputedStyle(guide).fontSize);
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    this.#host.requestUpdate();
  }

  /**
   * On a page that is the guide's alone the digits answer from the start. Where something has focus, or a frame shows the
   * page, the guide takes none.
   */
  #startWithFocus(): void {
    if (!this.hasRestart || window.parent !== window || document.activeElement !== document.body) return;
    this.#takesFocus();
    this.#find('.guide')?.focus({preventScroll: true});
  }

  /** Whoever touches the guide beside its buttons means the guide: otherwise the digits would no longer answer. */
  #takesFocus(): void {
    this.#find('.guide')?.setAttribute('tabindex', '-1');
  }

  #putOff(): void {
    const wait = this.#seconds;
    if (wait !== undefined) this.#idle.putOff(wait);
  }

  /**
   * Puts the end off. While the warning is there, a key does nothing else. A finger that is lifted clicks where it was,
   * and so the warning stays until the click.
   */
  #isHere(event: Event): void {
    const isWarning = !!this.#dialog('.still-there')?.open;
    // A browser reports a move, too, when something comes under a pointer that rests; and one on its way to the button
    // must not take the button away.
    if (
      event instanceof PointerEvent &&
      event.type === 'pointermove' &&
      (isWarning || !(event.movementX || event.movementY))
    )
      return;
    this.#putOff();
    if (!isWarning || event.type !== 'keydown') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close('.still-there');
  }

  /** Nobody is warned where a new citizen would find the same. Answers that no longer lie on the way go without a word. */
  #warn(): boolean {
    const isTouched = this.#isUnderway || this.#ownLanguage || scrollY > 0 || this.#find('details[open], dialog[open]');
    if (isTouched) this.#open('.still-there');
    else this.#host.answers = {};
    return !!isTouched;
  }

  /** Modal, unless the page is a frame that has no focus: then somebody writes beside it. */
  #open(selector: string): void {
    const dialog = this.#dialog(selector);
    if (!dialog || dialog.open) return;
    if (window.parent !== window && !document.hasFocus()) dialog.setAttribute('open', '');
    else dialog.showModal();
  }

  #close(selector: string): void {
    this.#dialog(selector)?.close();
  }

  /** A link that the page has put into a slot. Its own content is the page's, so it stays a link that leads nowhere. */
  readonly #refuse = (event: Event): void => {
    const link = event
      .composedPath()
      .find((each) => each instanceof HTMLAnchorElement || each instanceof HTMLAreaElement);
    const isHere = link?.hash && link.href.split('#')[0] === location.href.split('#')[0];
    if (!link?.href || isHere || !this.#isSet('without-links')) return;
    event.preventDefault();
    this.#refused = {href: link.href, label: link.textContent.trim()};
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#open('.page-elsewhere'));
  };

  /** Makes the guide what the next citizen should find: no answer anywhere, everything closed, at the top. */
  async #begin(): Promise<void> {
    this.#idle.stop();
    this.#close('.still-there');
    this.#close('.page-elsewhere');
    this.#refused = undefined;
    for (const details of this.#host.renderRoot.querySelectorAll('details')) details.open = false;
    document.querySelector(`[${paperAttribute}]`)?.remove();
    const language = this.#ownLanguage;
    if (language) this.#view?.actions.setLanguage(language);
    this.#ownLanguage = undefined;
    await this.#host.restart();
    scrollTo({top: 0, behavior: 'instant'});
  }
}
