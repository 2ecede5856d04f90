// Reads the imports of the files of src, and finds those that are not allowed.
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import ts from 'typescript';

/**
 * The floors, from the top. A file may import from its own folder, and from folders on the floors below.
 * @type {readonly Readonly<Record<string, string>>[]}
 */
export const floors = [
  {cli: 'The command line: the guide as text, data and code, and checks.'},
  {pages: 'The stand-alone page, and the page that writes the code for editors.'},
  {
    embed: 'The ways into a page: registers the element, mounts it at a class or a link, sizes frames.',
    'index.ts': 'What the package exports. Registers nothing.',
    ssr: 'Renders the first card on a server, and lets the element take it over.',
  },
  {guide: 'The element and everything it draws.'},
  {settings: 'What an editor may set: one schema, and the code that reads it.'},
  {content: 'The editions: boxes, arrows, plans, words, sources, dates.'},
  {
    locale: 'The language of one element, and the translations.',
    tree: 'A decision tree in general: types, walks, journeys, checks, outlines. Runs in Node too.',
    icons: 'Paths of icons, generated.',
  },
];

/** Every folder, from the top. */
export const folders = floors.flatMap((floor) => Object.keys(floor));

/**
 * The floor of a folder, counted from the top; -1 if the folder is on no floor.
 * @param {string} folder
 */
export const floorOf = (folder) => floors.findIndex((floor) => Object.hasOwn(floor, folder));

/**
 * The folder of a file in src.
 * @param {string} file
 */
export const folderOf = (file) => file.split('/')[0];

/** The source files, by their path in src. */
const sourceFiles = (src) =>
  readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(sep).join('/'))
    .sort();

/**
 * The specifiers of all imports in a source text, in order: also those of re-exports, dynamic imports and import types.
 * @param {string} text
 * @returns {string[]}
 */
export function specifiersIn(text) {
  const found = [];
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/**
 * The files that each file imports. All paths are relative to src.
 * @param {string} src the path of the folder
 * @returns {Map<string, string[]>}
 */
export function importsIn(src) {
  const files = sourceFiles(src);
  const known = new Set(files);
  const importsOf = (file) =>
    specifiersIn(readFileSync(join(src, file), 'utf8'))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'))
      .filter((imported) => known.has(imported));
  return new Map(files.map((file) => [file, [...new Set(importsOf(file))]]));
}

/**
 * A message for each import from a floor that is not below, and for each file on no floor.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {Generator<string>}
 */
export function* importsThatRunUp(imports) {
  for (const [file, imported] of imports) {
    if (floorOf(folderOf(file)) < 0) yield `src/${file} stands on no floor: add its folder to the list of floors.`;
    for (const each of imported) {
      const [from, to] = [folderOf(file), folderOf(each)];
      if (from !== to && floorOf(to) <= floorOf(from)) yield `src/${file} imports src/${each}, which is not below it.`;
    }
  }
}

/**
 * A message for each circle of files that import each other.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {Generator<string>}
 */
export function* circles(imports) {
  const done = new Set();
  for (const start of imports.keys()) {
    if (done.has(start)) continue;
    const circle = shortestCircle(imports, start);
    if (!circle) continue;
    for (const file of circle) done.add(file);
    yield `These files import each other in a circle: ${[...circle, start].map((file) => `src/${file}`).join(' → ')}`;
  }
}

function shortestCircle(imports, start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    for (const next of imports.get(path.at(-1)) ?? []) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}
