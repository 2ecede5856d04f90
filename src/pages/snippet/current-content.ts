import type {Edition} from '../../content/edition.js';
import {currentEdition} from '../../content/editions.js';
import {loadMsg} from '../../locale/languages.js';
import type {Language} from '../../locale/language-names.js';
import type {Msg} from '../../locale/msg.js';

/** The current edition, and its words in a language. */
export interface Content {
  readonly edition: Edition;
  readonly msg: Msg;
}

const loaded = new Map<Language, Promise<Content>>();

async function load(language: Language): Promise<Content> {
  const [edition, msg] = await Promise.all([currentEdition().load(), loadMsg(language)]);
  return {edition, msg};
}

/** Loads the content in a language, once. */
export function contentIn(language: Language): Promise<Content> {
  const found = loaded.get(language) ?? load(language);
  loaded.set(language, found);
  return found;
}
