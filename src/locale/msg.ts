import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';

/**
 * What `str` from @lit/localize returns. Its own type leads to those of Lit, which do not compile in Node without the
 * types of a browser, where the content is data and nothing is drawn.
 */
interface StrResult {
  strTag: true;
  strings: TemplateStringsArray;
  values: unknown[];
}

/**
 * Returns a message in the language of one element. `msg` from @lit/localize is not used: its language is that of the
 * whole page.
 */
export interface Msg {
  (message: string | StrResult, options?: {id?: string; desc?: string}): string;
  /** The tool that extracts messages finds them by this. */
  _LIT_LOCALIZE_MSG_?: never;
}

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
