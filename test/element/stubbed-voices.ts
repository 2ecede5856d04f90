/** A device that speaks: it remembers what it was asked to say, and says nothing by itself. */
export interface StubbedSpeech {
  /** What was said so far: the text, and the name of the voice. */
  readonly said: {readonly text: string; readonly voice: string | undefined; readonly lang: string}[];
  /** What it says now; `undefined` while it is silent. */
  now(): string | undefined;
  /** Says what it says now to the end. */
  finish(): void;
  /** Cannot say what it says now. */
  fail(error: string): void;
  /** Gives the device these voices, and tells the page so. */
  setVoices(voices: readonly SpeechSynthesisVoice[]): void;
  /** How many listen to changes of its voices. */
  listeners(): number;
}

/** A voice of the device; `localService: false` for one that sends the text away. */
export const voice = (lang: string, others: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: `${lang} of the device`,
  voiceURI: lang,
  localService: true,
  default: false,
  ...others,
});

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;
  constructor(readonly text: string) {}
}

const replaced = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
const originals = replaced.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

const define = (name: (typeof replaced)[number], value: unknown) =>
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});

/** Gives the page a device with these voices, until the test ends. */
export function stubSpeech(voices: readonly SpeechSynthesisVoice[]): StubbedSpeech {
  const said: StubbedSpeech['said'] = [];
  const listening = new Set<() => void>();
  let current: Utterance | undefined;
  let known = voices;
  define('SpeechSynthesisUtterance', Utterance);
  define('speechSynthesis', {
    getVoices: () => [...known],
    addEventListener: (_: string, listener: () => void) => listening.add(listener),
    removeEventListener: (_: string, listener: () => void) => listening.delete(listener),
    speak(utterance: Utterance) {
      if (current) throw new Error(`"${utterance.text}" while it says "${current.text}"`);
      current = utterance;
      said.push({text: utterance.text, voice: utterance.voice?.name, lang: utterance.lang});
    },
    cancel() {
      const cancelled = current;
      current = undefined;
      cancelled?.onerror?.({error: 'canceled'});
    },
  });
  const take = () => {
    const taken = current;
    if (!taken) throw new Error('it says nothing');
    current = undefined;
    return taken;
  };
  return {
    said,
    now: () => current?.text,
    finish: () => take().onend?.(),
    fail: (error) => take().onerror?.({error}),
    setVoices(now) {
      known = now;
      for (const listener of listening) listener();
    },
    listeners: () => listening.size,
  };
}

/** Gives the page a browser that cannot speak. */
export function withoutSpeech(): void {
  define('speechSynthesis', undefined);
}

afterEach(() => {
  for (const [name, descriptor] of originals) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
});
