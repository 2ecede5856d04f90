import {html, type ReactiveController} from 'lit';
import type {Tree} from '../../tree/tree.js';
import type {Feature, FeatureHost, View} from '../view.js';
import {adoptStyles} from '../adopt-styles.js';
import {arrange, type Room} from './arrange.js';
import {graphOf, type Graph} from './graph.js';
import {pictureView} from './picture-view.js';
import {pictureWords} from './picture-words.js';
import {styles} from './picture.styles.js';

/** The space between rows on a screen, in em. */
const gaps = [1.125];

/** The same on paper, where the whole picture must fit a page. */
const gapsOnPaper = [1, 0.75, 0.5, 0.375];

/** The picture of the whole guide, as a flowchart where there is room for one, else as nested lists. */
export class Picture implements Feature, ReactiveController {
  readonly #host: FeatureHost;
  // In the next frame: an observer that changes sizes itself is reported to the page as an error.
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#arrange()));
  #tree: Tree | undefined;
  #graph: Graph = {places: [], arrows: []};
  #picture: HTMLElement | null = null;
  /** What the picture was last arranged for. */
  #arranged = '';

  constructor(host: FeatureHost) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, styles);
    host.addController(this);
  }

  render(view: View) {
    if (view.edition.tree !== this.#tree) this.#graph = graphOf((this.#tree = view.edition.tree));
    return html`<p>${pictureWords(view.msg).hint}</p>
      <div class="picture-ground">${pictureView(view, this.#graph)}</div>`;
  }

  /** The picture for a page, without a visitor's way, and what arranges it there. */
  onPaper(view: View) {
    const graph = graphOf(view.edition.tree);
    return {
      content: pictureView(view, graph, {onPaper: true}),
      styles,
      arrange: (paper: HTMLElement, {width, height}: Room) => {
        const picture = paper.querySelector<HTMLElement>('.picture');
        if (!picture) return;
        const taken = paper.offsetHeight - picture.offsetHeight;
        arrange(picture, graph, {width, height: height - taken}, gapsOnPaper);
      },
    };
  }

  /** Also when the page moves the guide. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const picture = this.#host.renderRoot.querySelector<HTMLElement>('.feature .picture');
    if (picture !== this.#picture) {
      this.#resized.disconnect();
      if (picture) this.#resized.observe(picture);
      this.#picture = picture;
    }
    this.#arranged = '';
    this.#arrange();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#picture = null;
  }

  #arrange(): void {
    const picture = this.#picture;
    if (!picture?.clientWidth) return;
    const room = picture.clientWidth;
    const key = `${room} ${getComputedStyle(picture).fontSize}`;
    if (key === this.#arranged) return;
    this.#arranged = key;
    arrange(picture, this.#graph, {width: room, height: Infinity}, gaps);
  }
}
