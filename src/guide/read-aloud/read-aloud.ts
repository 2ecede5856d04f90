import {html, type ReactiveController, type TemplateResult} from 'lit';
import {readAloud, stop} from '../../icons/icons.js';
import {adoptStyles} from '../adopt-styles.js';
import {localVoice} from '../local-voice.js';
import type {FeatureHost, Reader, View} from '../view.js';
import {icon} from '../views/icon.js';
import {readAloudWords} from './read-aloud-words.js';
import {styles} from './read-aloud.styles.js';
import {SentenceMark} from './sentence-mark.js';
import {sentencesOn, type Sentence} from './sentences.js';

interface Spoken extends Sentence {
  readonly voice: SpeechSynthesisVoice;
}

type State = 'silent' | 'reading' | 'waiting' | 'failed';

/** What was said on the card when it was last read: once it says something else, reading stops. */
const said = (sentences: readonly Sentence[]) => sentences.map(({text}) => text).join('\n');

/**
 * Reads the card aloud, sentence by sentence, with voices that are on the device. It never begins by itself: when the
 * visitor leaves the page for another, it falls silent, and waits for a press. (`pause()` of the browser is not used: on
 * Android it ends the speech.) A sentence in a language for which the device has no voice is left out.
 */
export class ReadAloud implements Reader, ReactiveController {
  readonly #host: FeatureHost;
  readonly #mark = new SentenceMark();
  #state: State = 'silent';
  #left: Spoken[] = [];
  #said = '';
  /** Kept, or some browsers forget it, and never say that it has ended. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, styles);
    host.addController(this);
  }

  render({msg}: View): TemplateResult | undefined {
    const words = readAloudWords(msg);
    if (this.#state === 'reading') return html`${icon(stop)}${words.stop}`;
    return this.#state === 'waiting' ? html`${icon(readAloud)}${words.goOn}` : undefined;
  }

  problem({msg}: View): string | undefined {
    return this.#state === 'failed' ? readAloudWords(msg).failed : undefined;
  }

  /** Starts, stops or goes on. */
  press(): void {
    if (this.#state === 'reading') {
      this.#stop();
      return;
    }
    if (this.#state !== 'waiting') this.#begin();
    // Whatever is spoken now, by the page or by another guide: the visitor asks for this.
    speechSynthesis.cancel();
    this.#become('reading');
    this.#next();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.#state !== 'silent' && said(this.#sentences()) !== this.#said) this.#stop();
  }

  #sentences(): Sentence[] {
    const card = this.#host.renderRoot.querySelector('[part=card], [part=plan]');
    return card ? sentencesOn(card) : [];
  }

  #begin(): void {
    const voices = speechSynthesis.getVoices();
    const sentences = this.#sentences();
    this.#said = said(sentences);
    this.#left = sentences.flatMap((sentence) => {
      const voice = localVoice(voices, sentence.language);
      return voice ? {...sentence, voice} : [];
    });
  }

  #next(): void {
    const [sentence] = this.#left;
    if (!sentence) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = sentence.voice;
    utterance.lang = sentence.voice.lang;
    utterance.onend = () => {
      if (utterance !== this.#utterance) return;
      this.#left.shift();
      this.#next();
    };
    utterance.onerror = ({error}) => {
      if (utterance !== this.#utterance) return;
      this.#utterance = undefined;
      // Something else on the page has spoken, or silenced everything.
      this.#end(error === 'canceled' || error === 'interrupted' ? 'silent' : 'failed');
    };
    this.#utterance = utterance;
    this.#mark.show(sentence);
    speechSynthesis.speak(utterance);
  }

  #stop(): void {
    this.#hush();
    this.#end('silent');
  }

  /** Ends what it says itself, and nothing else. */
  #hush(): void {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  #end(state: 'silent' | 'failed'): void {
    this.#mark.clear();
    this.#left = [];
    this.#become(state);
  }

  #become(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  readonly #onVisibility = (): void => {
    if (!document.hidden || this.#state !== 'reading') return;
    this.#hush();
    this.#become('waiting');
  };
}
