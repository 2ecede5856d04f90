import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Edition, EditionWords} from '../../src/content/edition.js';
import '../../src/embed/define.js';
import {firstPaintWords} from '../../src/guide/words/first-paint-words.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import type {Language} from '../../src/locale/language-names.js';
import {loadMsg} from '../../src/locale/languages.js';
import {handles} from '../support/handles.js';

/** The words in a language: those of the guide itself, and those of an edition. */
export interface Translated {
  readonly guide: ReturnType<typeof firstPaintWords> & ReturnType<typeof deferredWords>;
  readonly words: EditionWords;
}

export async function translatedWords(language: Language, {words}: Edition): Promise<Translated> {
  const msg = await loadMsg(language);
  return {guide: {...firstPaintWords(msg), ...deferredWords(msg)}, words: words(msg)};
}

/** The language that the guide says it speaks. */
export const languageOf = (guide: MitidGuideElement): string | undefined =>
  guide.renderRoot.querySelector<HTMLElement>(handles.root)?.lang;

/** Waits until the guide speaks that language. */
export const waitForLanguage = (guide: MitidGuideElement, language: Language): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (languageOf(guide) !== language) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(guide.renderRoot, {attributes: true, childList: true, subtree: true});
    look();
  });

/** The guides on a page, in order. */
export const guidesIn = (page: Element): MitidGuideElement[] => [...page.querySelectorAll('mitid-guide')];

export interface Attributes {
  readonly lang?: string;
  readonly edition?: string;
  readonly languages?: string;
  readonly menu?: boolean;
  readonly debug?: boolean;
  readonly inside?: TemplateResult;
}

/** Puts a guide on the page, and waits until it is drawn. */
export async function showIn({lang, edition, languages, menu = false, debug = false, inside}: Attributes) {
  const guide = await fixture<MitidGuideElement>(
    html`<mitid-guide
      lang=${ifDefined(lang)}
      edition=${ifDefined(edition)}
      languages=${ifDefined(languages)}
      ?language-menu=${menu}
      ?debug=${debug}
      >${inside}</mitid-guide
    >`,
  );
  return guide;
}
