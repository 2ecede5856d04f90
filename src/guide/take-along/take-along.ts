import {html, nothing} from 'lit';
import type {Beside} from '../beside/beside.js';
import type {Picture} from '../picture/picture.js';
import {adoptStyles} from '../adopt-styles.js';
import {canPrint, printSheet, room} from '../print/paper.js';
import {details, guideSheet, isFull, planSheet, posterSheet} from '../print/sheets.js';
import {heading, type Draw, type Feature, type FeatureHost, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';
import {linkHasAnswers, linkHere} from './link-here.js';
import {mailLink, textHere} from './plan-text.js';
import {qrCode} from './qr-code.js';
import {styles} from './take-along.styles.js';
import {takeAlongWords} from './take-along-words.js';

/** What a visitor takes along: paper, or the way to where they are on another device. */
export class TakeAlong implements Feature {
  readonly #host: FeatureHost;
  readonly #draw: Draw;
  /** The URL to copy by hand, where the device refused to share it. */
  #refused: string | undefined;
  #isPictureMissing = false;

  constructor(host: FeatureHost, draw: Draw) {
    this.#host = host;
    this.#draw = draw;
    adoptStyles(host.renderRoot as ShadowRoot, styles);
  }

  render(view: View) {
    const words = takeAlongWords(view.msg);
    const url = linkHere(view);
    return html`<div class="take-along">
      ${
        view.features?.withoutLinks
          ? nothing
          : html`<div>
              ${heading(view, {below: 1, class: 'small-title'}, words.paper)}
              ${canPrint() ? this.#printButtons(view) : html`<p>${words.cannotPrint}</p>`}
            </div>`
      }
      <div>
        ${heading(view, {below: 1, class: 'small-title'}, deferredWords(view.msg).device)}
        ${url === undefined ? html`<p>${words.noAddress}</p>` : this.#ways(view, url)}
      </div>
    </div>`;
  }

  #printButtons(view: View) {
    const words = takeAlongWords(view.msg);
    const button = (label: string, print: () => void) =>
      html`<li><button class="quiet" part="button" @click=${print}>${label}</button></li>`;
    return html`<ul role="list">
        ${view.walk.done ? button(words.printPlan, () => this.#printPlan(view)) : nothing}
        ${button(words.printGuide, () => void this.#printGuide(view))}
        ${button(words.printPoster, () => printSheet(this.#draw, {content: posterSheet(view)}))}
      </ul>
      <p role="status">${this.#isPictureMissing ? view.guide.failed : nothing}</p>`;
  }

  #ways(view: View, url: string) {
    const words = takeAlongWords(view.msg);
    const {withoutLinks} = view.features ?? {};
    const mail = withoutLinks ? undefined : mailLink(view, url);
    const code = qrCode(url, words.scan);
    return html`<div class="scan">${code ?? nothing}<p>${code ? words.scan : words.tooLong}</p></div>
      <p>${linkHasAnswers(view) ? words.withAnswers : view.walk.passed.length ? words.withoutAnswers : nothing}</p>
      <ul role="list">
        ${mail ? html`<li><a class="link" href=${mail}>${words.mail}</a></li>` : nothing}
        ${
          !withoutLinks && 'share' in navigator
            ? html`<li>
                <button class="quiet" part="button" @click=${() => void this.#share(view, url)}>${words.share}</button>
              </li>`
            : nothing
        }
      </ul>
      ${
        !withoutLinks && (this.#refused || !mail)
          ? html`<label class="copied"
              >${deferredWords(view.msg).linkToCopy} <input class="link-url" readonly dir="ltr" .value=${url}
            /></label>`
          : nothing
      }`;
  }

  /** Prints as much of the plan as a page has room for, and the same in the language beside it on a page of its own. */
  #printPlan(view: View): void {
    const [all = 0, ...shorter] = details;
    const slotted = [...this.#host.children].filter(({slot}) => slot && slot !== 'footer');
    const pages = [view, ...this.#shownBeside(view)].map((each) => ({view: each, detail: all}));
    const content = () => pages.map((page) => planSheet(page.view, page.detail));
    printSheet(this.#draw, {
      content: content(),
      slotted,
      fit: (paper) => {
        const root = paper.getRootNode() as ShadowRoot;
        for (const detail of shorter) {
          const full = [...root.querySelectorAll<HTMLElement>('.paper')].map(isFull);
          if (!full.includes(true)) return;
          for (const [index, page] of pages.entries()) if (full[index]) page.detail = detail;
          this.#draw(content(), root);
        }
      },
    });
  }

  /** The plan in the language beside it, unless it is hidden, or failed to load. */
  #shownBeside(view: View): View[] {
    const state = view.beside && view.features?.get(`beside-${view.beside}`);
    const isShown = !!this.#host.renderRoot.querySelector('.beside[open]:not([hidden])');
    return isShown && typeof state === 'object'
      ? [(state as Feature & Pick<Beside, 'inItsLanguage'>).inItsLanguage(view)]
      : [];
  }

  /** Prints the picture, which may have to load first. */
  async #printGuide(view: View): Promise<void> {
    await view.features?.load('picture');
    const state = view.features?.get('picture');
    this.#isPictureMissing = typeof state !== 'object';
    this.#host.requestUpdate();
    if (typeof state !== 'object') return;
    const {content, styles: pictureStyles, arrange} = (state as Feature & Pick<Picture, 'onPaper'>).onPaper(view);
    printSheet(this.#draw, {
      content: guideSheet(view, content),
      styles: pictureStyles,
      fit: (paper) => arrange(paper, room),
    });
  }

  /** Opens the device's own menu. A visitor who closes it has not failed; a device that refuses leaves the link. */
  async #share(view: View, url: string): Promise<void> {
    try {
      await navigator.share({title: view.words.title, text: textHere(view, url)});
      this.#refused = undefined;
    } catch (error) {
      this.#refused = error instanceof DOMException && error.name === 'AbortError' ? undefined : url;
    }
    this.#host.requestUpdate();
  }
}
