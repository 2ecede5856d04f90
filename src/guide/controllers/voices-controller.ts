import type {ReactiveController} from 'lit';
import {flag} from '../../settings/setting-kinds.js';
import {localVoice} from '../local-voice.js';
import type {FeatureHost, View} from '../view.js';

/** Some old browsers have voices, but no events of theirs, and some have neither. */
type Speech = (Pick<SpeechSynthesis, 'getVoices'> & Partial<EventTarget>) | undefined;

const speech = () => (globalThis as {speechSynthesis?: Speech}).speechSynthesis;

/** Knows which voices the device has. Many browsers list them late, and then the guide is drawn again. */
export class VoicesController implements ReactiveController {
  readonly #host: FeatureHost;
  #voices: readonly SpeechSynthesisVoice[] = [];

  constructor(host: FeatureHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    speech()?.addEventListener?.('voiceschanged', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.('voiceschanged', this.#read);
  }

  /** Whether to offer to read this card aloud: the page allows it, and the device has a voice for its words. */
  canRead({edition, language}: View): boolean {
    const isWithout = flag.read(this.#host.getAttribute('without-read-aloud') ?? 'false');
    return !isWithout && !!localVoice(this.#voices, edition.ownLanguage ?? language);
  }

  readonly #read = (): void => {
    const voices = speech()?.getVoices() ?? [];
    // Chromium says that voices have changed even if the device has none.
    const hasAny = voices.length > 0 || this.#voices.length > 0;
    this.#voices = voices;
    if (hasAny) this.#host.requestUpdate();
  };
}
