import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Opens every `<details>` of the guide while the page is printed, so that nothing is missing on paper. Features are not on paper. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .feature)')];
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
