// `npm run architecture`: generates the diagram and the table of the folders of src in ARCHITECTURE.md, from their
// imports. With `--check`, it writes nothing, and fails if they are out of date. It also fails if a file imports
// from a floor that is not below its own, or if files import each other in a circle.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {circles, floorOf, floors, folderOf, folders, importsIn, importsThatRunUp} from './lib/imports.mjs';

/** For each folder, the other folders that it imports. Both are ordered from the top floor down. */
function folderImports(imports) {
  const importedBy = (folder) => {
    const found = [...imports].filter(([file]) => folderOf(file) === folder).flatMap(([, imported]) => imported);
    const others = new Set(found.map(folderOf).filter((other) => other !== folder));
    return folders.filter((each) => others.has(each));
  };
  return new Map(folders.map((folder) => [folder, importedBy(folder)]).filter(([folder]) => hasFiles(imports, folder)));
}

const hasFiles = (imports, folder) => [...imports.keys()].some((file) => folderOf(file) === folder);

/** Whether a folder imports another, directly or through others. */
const leadsTo = (graph, from, to) => (graph.get(from) ?? []).some((next) => next === to || leadsTo(graph, next, to));

/** The diagram. It omits an arrow if a longer path leads to the same folder; the table lists all imports. */
function diagram(graph) {
  const idOf = (folder) => folder.replace(/\W/g, '_');
  const nodes = [...graph.keys()].map((folder) => `  ${idOf(folder)}["${folder}"]`);
  const arrows = [...graph].flatMap(([from, imported]) =>
    imported
      .filter((to) => !imported.some((other) => other !== to && leadsTo(graph, other, to)))
      .map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n');
}

function table(graph) {
  const code = (folder) => `\`${folder}\``;
  const rows = [...graph].map(([folder, imported]) => {
    const meaning = floors[floorOf(folder)]?.[folder];
    return [code(`src/${folder}`), meaning, imported.map(code).join(', ') || 'nothing'];
  });
  const lines = [['Folder', 'What it is', 'Imports'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const [start, end] = ['<!-- imports:start -->', '<!-- imports:end -->'];

/** The text with the diagram and the table between its markers. */
async function withDiagram(text, graph) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md has no ${start} followed by ${end}.`);
  const content = `${diagram(graph)}\n\n${table(graph)}`;
  const updated = `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  return prettier.format(updated, {...(await prettier.resolveConfig(file)), parser: 'markdown'});
}

const check = process.argv.includes('--check');
const file = fileURLToPath(new URL('../ARCHITECTURE.md', import.meta.url));
const imports = importsIn(fileURLToPath(new URL('../src/', import.meta.url)));
const upward = [...importsThatRunUp(imports)];
const issues = [...upward, ...circles(imports)];

// An import that runs up may close a circle of folders, in which `leadsTo` would never end.
if (upward.length === 0) {
  const before = readFileSync(file, 'utf8');
  const after = await withDiagram(before, folderImports(imports));
  if (before !== after && check) issues.push('ARCHITECTURE.md is out of date: run `npm run architecture`.');
  else if (before !== after) writeFileSync(file, after);
}
for (const issue of issues) console.error(issue);
process.exitCode = issues.length ? 1 : 0;
