import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {CompatData, CompatStatement, Identifier} from '@mdn/browser-compat-data';
import {transformSync} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {nodesOf} from '../../scripts/lib/syntax-tree.mjs';

/** The oldest version of each browser that is to work. */
export interface Oldest {
  readonly chrome: number;
  readonly firefox: number;
  readonly safari: number;
}

type Browser = keyof Oldest;

/** A node of a syntax tree, as far as this reads it. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly key?: Node;
  readonly property?: Node;
  readonly properties?: readonly Node[];
}

const browsers: readonly Browser[] = ['chrome', 'firefox', 'safari'];

/** The syntax in a script that one of the browsers cannot parse, by the first line in which it is. */
export function syntaxTooNew(code: string, oldest: Oldest): string[] {
  const supported = {
    // In each of the browsers since 2020; esbuild replaces them wherever it is told of a browser.
    'regexp-unicode-property-escapes': true,
  };
  const compiled = (target: string) =>
    transformSync(code, {target, supported, legalComments: 'none', logLevel: 'silent'}).code.split('\n');
  const plain = compiled('esnext');
  return browsers.flatMap((browser) => {
    const lines = compiled(`${browser}${oldest[browser]}`);
    const different = plain.find((line, index) => line !== lines[index]);
    return different === undefined ? [] : [`${browser} ${oldest[browser]}: ${different.trim().slice(0, 200)}`];
  });
}

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData;

/** Whether the browser has it in that version, for everyone and as it is called today. */
function has({support}: CompatStatement, browser: Browser, version: number): boolean {
  const known = support[browser] ?? [];
  return (Array.isArray(known) ? known : [known]).some(
    ({version_added: added, version_removed: removed, flags, prefix, alternative_name: other}) =>
      typeof added === 'string' &&
      parseFloat(added.replace('≤', '')) <= version &&
      !(removed ?? flags ?? prefix ?? other),
  );
}

/** The names of what some interfaces have, such as `structuredClone` and `.at`: what the browsers all have, and the rest. */
function namesOf(interfaces: Readonly<Record<string, Identifier>>, oldest: Oldest) {
  const old = new Set<string>();
  const recent = new Set<string>();
  const note = (name: string, statement: CompatStatement | undefined) => {
    if (!statement) return;
    const isOld = browsers.every((browser) => has(statement, browser, oldest[browser]));
    (isOld ? old : recent).add(name);
  };
  for (const [name, {__compat: itself, ...members}] of Object.entries(interfaces)) {
    note(name, itself);
    for (const [key, member] of Object.entries(members as Record<string, Identifier>)) {
      if (key.endsWith('_event')) continue;
      note(`.${key.replace(/_static$/, '')}`, member.__compat);
      if (name === 'Window') note(key, member.__compat);
    }
  }
  return {old, recent};
}

/** Globals, the members that a script reads of anything, and those that it defines itself, such as `.at`. */
function namesIn(code: string): {used: Set<string>; own: Set<string>} {
  const used = new Set<string>();
  const own = new Set<string>();
  const memberName = ({computed, key}: Node) => (computed || !key?.name ? [] : [`.${key.name}`]);
  for (const node of nodesOf(parseAst(code)) as Iterable<Node>) {
    const {type, name, computed, property, properties = []} = node;
    if (type === 'MemberExpression' && !computed && property?.name) used.add(`.${property.name}`);
    else if (type === 'Identifier' && name) used.add(name);
    else if (/^(Method|Property)Definition$/.test(type)) memberName(node).forEach((each) => own.add(each));
    else if (type === 'ObjectExpression') properties.flatMap(memberName).forEach((each) => own.add(each));
    else if (type === 'ObjectPattern') properties.flatMap(memberName).forEach((each) => used.add(each));
  }
  return {used, own};
}

/**
 * What scripts use by name that one of the browsers does not have, by the name of the script. Which object a member is
 * read of is not known, so one of the web's objects that the scripts define themselves counts as their own; not so a
 * member of the language's, such as `.at`.
 */
export function namesTooNew(scripts: Readonly<Record<string, string>>, oldest: Oldest): Record<string, string[]> {
  const web = namesOf(data.api, oldest);
  const language = namesOf(data.javascript['builtins'] ?? {}, oldest);
  const names = Object.entries(scripts).map(([script, code]) => ({script, ...namesIn(code)}));
  const own = new Set(names.flatMap((each) => [...each.own]));
  const isTooNew = (name: string) =>
    !web.old.has(name) &&
    !language.old.has(name) &&
    (language.recent.has(name) || (web.recent.has(name) && !own.has(name)));
  return Object.fromEntries(
    names.flatMap(({script, used}) => {
      const found = [...used].filter(isTooNew).sort();
      return found.length ? [[script, found]] : [];
    }),
  );
}
