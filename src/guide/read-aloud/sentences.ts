import {languageOfTag} from '../local-voice.js';

/** A sentence on the card, or the part of one that is in one language. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
  /** The paragraph, the heading or the button that has it. */
  readonly block: Element;
}

/** What nobody hears: what is hidden, closed or drawn, messages, and buttons that do not answer. */
const unread = [
  '[aria-hidden=true]',
  '[hidden]',
  'details:not([open]) > :not(summary)',
  '[role=status]',
  '[role=alert]',
  'button:not([part=answer])',
].join();

const blocks = 'p, li, summary, button, div';

/** Consecutive text nodes of one block. */
interface Block {
  readonly element: Element;
  readonly texts: Text[];
}

function blocksOf(card: Element): Block[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: Block[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement?.closest(blocks);
    if (!element || !text.data.trim() || text.parentElement?.closest(unread)) continue;
    const last = found[found.length - 1];
    if (last?.element === element) last.texts.push(text);
    else found.push({element, texts: [text]});
  }
  return found;
}

/** Where each sentence begins and ends. One without letters, such as "1.", belongs to the next. */
function bordersIn(text: string, language: string): [number, number][] {
  const {Segmenter} = Intl as Partial<typeof Intl>;
  if (!Segmenter) return [[0, text.length]];
  const borders: [number, number][] = [];
  let start = 0;
  for (const {index, segment} of new Segmenter(language, {granularity: 'sentence'}).segment(text)) {
    const end = index + segment.length;
    if (!/\p{L}/u.test(text.slice(start, end))) continue;
    borders.push([start, end]);
    start = end;
  }
  if (/\p{N}/u.test(text.slice(start))) borders.push([start, text.length]);
  return borders;
}

const languageAt = (text: Text) => languageOfTag(text.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '');

function* sentencesOf({element, texts}: Block): Generator<Sentence> {
  const all = texts.map(({data}) => data).join('');
  for (const [start, end] of bordersIn(all, texts[0] ? languageAt(texts[0]) : '')) {
    let run: {language: string; range: Range; text: string} | undefined;
    let before = 0;
    for (const text of texts) {
      const from = Math.max(start - before, 0);
      const to = Math.min(end - before, text.length);
      before += text.length;
      const read = text.data.slice(from, to);
      if (from >= to || !read.trim()) continue;
      const language = languageAt(text);
      if (run && run.language !== language) {
        yield {...run, block: element};
        run = undefined;
      }
      if (!run) {
        run = {language, range: document.createRange(), text: ''};
        run.range.setStart(text, from + read.length - read.trimStart().length);
      }
      run.range.setEnd(text, from + read.trimEnd().length);
      run.text += read;
    }
    if (run) yield {...run, block: element};
  }
}

/**
 * Everything that a card says, sentence by sentence, as a screen reader reads it, so that a task that is done is not read
 * as one to do. Without what the page has put into slots, which is the page's.
 */
export const sentencesOn = (card: Element): Sentence[] =>
  blocksOf(card)
    .flatMap((block) => [...sentencesOf(block)])
    .map((sentence) => ({...sentence, text: sentence.text.replace(/\s+/g, ' ').trim()}))
    .filter(({text}) => /[\p{L}\p{N}]/u.test(text));
