import {parseAnswers} from '../guide/answers-codec.js';
import type {Setting} from '../settings/setting.js';
import type {Answers} from '../tree/tree.js';

type Schema = Readonly<Record<string, Setting>>;

/** Whether an address is one of the guide's stand-alone page. */
export const isGuideUrl = (address: string): boolean => /^https?:\/\/[^?#]+\/guide\.html(?:[?#]|$)/.test(address);

/**
 * The settings that an address chooses, as they are written there. Whoever sends out a link chooses the address, so
 * that it may set the language and what the schema marks with `byAddress`, and nothing else.
 */
export function settingsFromQuery(search: string, schema: Schema): Map<string, string> {
  const query = new URLSearchParams(search);
  const settings = new Map<string, string>();
  for (const name of ['lang', ...Object.keys(schema)]) {
    const value = query.get(name);
    if (value !== null && (name === 'lang' || schema[name]?.byAddress)) settings.set(name, value);
  }
  return settings;
}

/** The answers that a fragment holds for that edition, as the guide's `answers-in-url` writes them. */
export function answersFromFragment(fragment: string, edition: string | undefined): Answers {
  const [, kept = ''] = /[#&]mitid-guide=([^&]*)/.exec(fragment) ?? [];
  return parseAnswers(kept, edition ?? '') ?? {};
}
