import type {Edition} from '../../content/edition.js';
import type {Language} from '../../locale/language-names.js';
import {loadMsg} from '../../locale/languages.js';
import type {Msg} from '../../locale/msg.js';
import {own} from '../../tree/tree.js';
import {adoptStyles} from '../adopt-styles.js';
import type {Feature, FeatureHost, View} from '../view.js';
import {firstPaintWords} from '../words/first-paint-words.js';
import {besideText} from './beside-text.js';
import {styles} from './beside.styles.js';

/** The words of a view in one more language. */
type Words = Pick<View, 'msg' | 'guide' | 'words' | 'checked'>;

/** The words of the guide in one more language, for whoever reads along. */
export class Beside implements Feature {
  readonly #language: Language;
  readonly #msg: Msg;
  #edition: Edition | undefined;
  #words: Words | undefined;

  constructor(language: Language, msg: Msg) {
    this.#language = language;
    this.#msg = msg;
  }

  render(view: View) {
    return besideText(this.inItsLanguage(view));
  }

  /** The same place of the guide in its language, for reading only. */
  inItsLanguage(view: View): View {
    if (view.edition !== this.#edition || !this.#words) this.#words = this.#wordsOf(view);
    this.#edition = view.edition;
    // The pictures are beside the visitor's own words.
    return {...view, ...this.#words, language: this.#language, isText: true, illustrations: {}};
  }

  /** Built only when the edition has changed, not at every answer. */
  #wordsOf({edition, entry, deferred}: View): Words {
    const msg = this.#msg;
    return {
      msg,
      guide: firstPaintWords(msg),
      words: own(edition.words(msg)),
      checked: entry.checked && deferred?.editionChecked(msg, this.#language, entry.checked),
    };
  }
}

/** Loads the translation of a language. Rejects if that fails. */
export async function besideIn(language: Language, host: FeatureHost): Promise<Beside> {
  const msg = await loadMsg(language);
  adoptStyles(host.renderRoot as ShadowRoot, styles);
  return new Beside(language, msg);
}
