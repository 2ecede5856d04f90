/** What is wrong at a place in JSON, in terms of how people edit `profiles.json` by hand. */
export type JsonMistake =
  | 'empty'
  | 'web-page'
  | 'comma-missing'
  | 'comma-too-many'
  | 'colon-missing'
  | 'quotes-missing'
  | 'quotes-curly'
  | 'text-not-closed'
  | 'not-closed'
  | 'file-after-file'
  | 'entry-after-end'
  | 'pasted-inside'
  | 'comment'
  | 'other';

/** The first mistake in a text that is not JSON. Lines begin with 1. */
export interface JsonFault {
  readonly mistake: JsonMistake;
  readonly line: number;
}

interface Token {
  readonly text: string;
  readonly index: number;
}

const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const word = /[^\s"'“”„»«{}[\],:]+|\S/y;
const plainValue = /^(?:"|true$|false$|null$|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$)/i;

/** Strings, punctuation and words, in order. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  for (;;) {
    while (/\s/.test(text.charAt(index))) index++;
    if (index >= text.length) return tokens;
    string.lastIndex = word.lastIndex = index;
    const [found = ''] = string.exec(text) ?? word.exec(text) ?? [];
    tokens.push({text: found, index});
    index += found.length;
  }
}

const isString = (text: string) => text.length > 1 && text.startsWith('"');

/**
 * The first mistake in a text; `undefined` if it is JSON. Browsers say only at which character they gave up, each in its
 * own words, while an editor needs to know which line to correct, and how.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return firstFault(text);
  }
}

/** A name that stands again in the same object, so that what it said before is lost. */
export interface RepeatedName {
  readonly name: string;
  readonly line: number;
  /** Whether it is that of a profile, and not of something in one. */
  readonly isProfile: boolean;
}

/** The names that stand again in the same object of a text that is JSON. */
export function repeatedNames(text: string): RepeatedName[] {
  const tokens = tokensOf(text);
  const open: Set<string>[] = [];
  const found: RepeatedName[] = [];
  for (const [position, {text: each, index}] of tokens.entries()) {
    if (each === '{' || each === '[') open.push(new Set());
    else if (each === '}' || each === ']') open.pop();
    else if (isString(each) && tokens[position + 1]?.text === ':') {
      const [names, name] = [open.at(-1), JSON.parse(each) as string];
      const line = text.slice(0, index).split('\n').length;
      if (names?.has(name)) found.push({name, line, isProfile: open.length === 1});
      names?.add(name);
    }
  }
  return found;
}

function firstFault(text: string): JsonFault {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (!first) return {mistake: 'empty', line: 1};
  if (first.text.startsWith('<')) return {mistake: 'web-page', line: 1};
  let position = 0;
  const next = () => tokens[position]?.text;

  const lineAt = (index: number) => text.slice(0, index).split('\n').length;
  const here = (mistake: JsonMistake): JsonFault => ({mistake, line: lineAt(tokens[position]?.index ?? text.length)});
  /** The line of the token before: something is missing at its end. */
  const before = (mistake: JsonMistake): JsonFault => ({mistake, line: lineAt(tokens[position - 1]?.index ?? 0)});

  const notAString = (found: string | undefined): JsonFault => {
    if (found === undefined) return here('not-closed');
    if (/^[“”„»«]/.test(found)) return here('quotes-curly');
    if (/^\/[/*]/.test(text.slice(tokens[position]?.index))) return here('comment');
    return here(found === '"' ? 'text-not-closed' : found === '{' ? 'pasted-inside' : 'quotes-missing');
  };

  function value(): JsonFault | undefined {
    const found = next();
    if (found === '{') return members('}', () => member());
    if (found === '[') return members(']', () => value());
    if (found !== undefined && found !== '"' && plainValue.test(found)) {
      position++;
      return undefined;
    }
    return found === ',' || found === '}' ? here('other') : notAString(found);
  }

  function member(): JsonFault | undefined {
    const found = next();
    if (!found || !isString(found)) return notAString(found);
    position++;
    if (next() !== ':') return next() === undefined ? here('not-closed') : before('colon-missing');
    position++;
    return value();
  }

  function members(end: string, each: () => JsonFault | undefined): JsonFault | undefined {
    position++;
    if (next() !== end) {
      for (;;) {
        const fault = each();
        if (fault) return fault;
        if (next() !== ',') break;
        position++;
        if (next() === end) return before('comma-too-many');
      }
    }
    const found = next();
    if (found === end) {
      position++;
      return undefined;
    }
    if (found === undefined) return here('not-closed');
    if (found === '{') return here('pasted-inside');
    return isString(found) ? before('comma-missing') : notAString(found);
  }

  const fault = value();
  if (fault) return fault;
  return here(next() === '{' ? 'file-after-file' : next() === undefined ? 'other' : 'entry-after-end');
}
