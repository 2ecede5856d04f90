import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What comes first from a visitor: of a mouse, a finger, a keyboard, a screen reader, and the menu of the browser. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'click', 'beforeprint'];

/**
 * Notices the first sign of a visitor, anywhere on the page, and updates its host. Until then the guide leaves what is
 * closed empty: that is a third of its elements. A visitor who searches in the page has given a sign before.
 */
export class VisitorController implements ReactiveController {
  isHere = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isHere) return;
    for (const sign of signs) addEventListener(sign, this.notice, true);
  }

  hostDisconnected(): void {
    if (this.isHere) return;
    for (const sign of signs) removeEventListener(sign, this.notice, true);
  }

  readonly notice = (): void => {
    this.hostDisconnected();
    if (this.isHere) return;
    this.isHere = true;
    this.#host.requestUpdate();
  };
}
