/** How long the warning stays at least, in seconds: what WCAG 2.2.1 asks for. */
export const warningSeconds = 20;

/** What happens when nobody is there. */
export interface IdleActs {
  /** The warning comes. Returns whether there is anything to warn of. */
  readonly warn: () => boolean;
  /** So many seconds are left. */
  readonly count: (seconds: number) => void;
  /** Nobody has put it off. */
  readonly end: () => void;
}

/**
 * Waits until nobody has been there for some time, warns, and ends. Each second of the warning is a timer of its own: a
 * browser that holds timers back, as in a tab that nobody sees, makes the warning longer and never shorter.
 */
export class Idle {
  readonly #acts: IdleActs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(acts: IdleActs) {
    this.#acts = acts;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** Somebody is there: the warning comes so late that everything ends after that many seconds. */
  putOff(seconds: number): void {
    this.stop();
    this.#timer = setTimeout(
      () => {
        if (this.#acts.warn()) this.#count(warningSeconds);
        else this.stop();
      },
      (seconds - warningSeconds) * 1000,
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #count(seconds: number): void {
    if (!seconds) {
      this.stop();
      this.#acts.end();
      return;
    }
    this.#acts.count(seconds);
    this.#timer = setTimeout(() => this.#count(seconds - 1), 1000);
  }
}
