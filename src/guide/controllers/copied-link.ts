import type {ReactiveControllerHost} from 'lit';
import type {AnswersLink} from '../view.js';

/** A link to where the visitor is, for them to copy. */
export class CopiedLink implements AnswersLink {
  state: AnswersLink['state'];

  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #write: () => string;
  readonly url: AnswersLink['url'];

  /** `write` puts the answers into the page's URL and returns it. */
  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: ParentNode},
    write: () => string,
    url: AnswersLink['url'],
  ) {
    this.#host = host;
    this.#write = write;
    this.url = url;
  }

  /** Copies the link. Where the browser refuses that, shows it, selected. */
  async copy(): Promise<void> {
    const url = this.#write();
    try {
      await navigator.clipboard.writeText(url);
      this.state = {kind: 'copied'};
    } catch {
      this.state = {kind: 'shown', url};
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>('.link-url')?.select();
  }

  /** Forgets the link, which leads to other answers than the guide shows. */
  reset(): void {
    this.state = undefined;
    this.#host.requestUpdate();
  }
}
