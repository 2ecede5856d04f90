import type {msg} from '@lit/localize';
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';

/**
 * Says a message in the language of one element. Of the type of @lit/localize's own `msg`, by which its extraction
 * finds every message; but looked up per element, where that one is per page.
 */
export type Msg = typeof msg;

/** A language's generated messages, by id. A `str` message holds the positions of the Danish one's values. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** The `msg` of one language. What it has no message for, it says in Danish. */
export function msgIn(templates: Templates): Msg {
  return ((message: string | StrResult, {id}: {id: string}) => {
    const translated = templates[id] ?? message;
    if (typeof translated === 'string') return translated;
    const values = (message as StrResult).values;
    return translated === message
      ? joinStringsAndValues(translated.strings, values)
      : joinStringsAndValues(translated.strings, values, translated.values as number[]);
  }) as Msg;
}

/** Says every message in Danish, the language it is written in. */
export const danishMsg = msgIn({});
