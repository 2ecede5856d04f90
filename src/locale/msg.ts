import type {msg} from '@lit/localize';
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';

/**
 * Returns a message in the language of one element. It has the type of `msg` from @lit/localize, because the tool that
 * extracts messages finds them by that type. That `msg` itself is not used: its language is that of the whole page.
 */
export type Msg = typeof msg;

/**
 * A language's generated messages, by id. The values of a `str` message are the positions of the values in the Danish.
 */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** The `msg` of one language. A message without a translation is in Danish. */
export function msgIn(templates: Templates): Msg {
  // Inherits nothing: the page may have added to `Object.prototype`.
  const written: Templates = Object.assign(Object.create(null) as object, templates);
  return ((message: string | StrResult, {id}: {id: string}) => {
    const translated = written[id] ?? message;
    if (typeof translated === 'string') return translated;
    const values = (message as StrResult).values;
    return translated === message
      ? joinStringsAndValues(translated.strings, values)
      : joinStringsAndValues(translated.strings, values, translated.values as number[]);
  }) as Msg;
}

/** The `msg` of Danish, the language in which the messages are written. */
export const danishMsg = msgIn({});
