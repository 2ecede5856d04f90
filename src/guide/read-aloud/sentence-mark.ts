import type {Sentence} from './sentences.js';

const name = 'mitid-guide-read-aloud';
const attribute = 'data-read-aloud';

/**
 * Marks the sentence that is read. Where the browser can, it marks the text itself, without touching it. Elsewhere it
 * marks the paragraph around, by an attribute that no template of the guide sets: Lit keeps its text nodes as they are.
 */
export class SentenceMark {
  #highlight: Highlight | undefined;
  #block: Element | undefined;

  show({range, block}: Sentence): void {
    this.clear();
    // Old browsers have neither.
    const {highlights} = (globalThis.CSS as Partial<typeof CSS> | undefined) ?? {};
    if (highlights) highlights.set(name, (this.#highlight = new Highlight(range)));
    else (this.#block = block).setAttribute(attribute, '');
  }

  clear(): void {
    // Another guide on the page may have marked a sentence since.
    if (this.#highlight && CSS.highlights.get(name) === this.#highlight) CSS.highlights.delete(name);
    this.#block?.removeAttribute(attribute);
    this.#highlight = this.#block = undefined;
  }
}
