// Draws the folders of src from their imports: `npm run architecture` writes the picture and the table in ARCHITECTURE.md.
// With --check it writes nothing, and says whether they are up to date. Fails where an import runs up or files form a circle.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {circles, floorOf, floors, folderOf, folders, importsIn, importsThatRunUp} from './lib/imports.mjs';

/** For each folder, the other folders that it imports, from the top. */
function folderImports(imports) {
  const importedBy = (folder) => {
    const found = [...imports].filter(([file]) => folderOf(file) === folder).flatMap(([, imported]) => imported);
    const others = new Set(found.map(folderOf).filter((other) => other !== folder));
    return folders.filter((each) => others.has(each));
  };
  return new Map(folders.map((folder) => [folder, importedBy(folder)]).filter(([folder]) => hasFiles(imports, folder)));
}

const hasFiles = (imports, folder) => [...imports.keys()].some((file) => folderOf(file) === folder);

/** Whether a folder leads to another, by one import or more. */
const leadsTo = (graph, from, to) => (graph.get(from) ?? []).some((next) => next === to || leadsTo(graph, next, to));

/** The picture. It leaves out an arrow where a longer way leads to the same folder; the table has them all. */
function picture(graph) {
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

async function withPicture(text, graph) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md has no ${start} followed by ${end}.`);
  const content = `${picture(graph)}\n\n${table(graph)}`;
  const written = `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  return prettier.format(written, {...(await prettier.resolveConfig(file)), parser: 'markdown'});
}

const check = process.argv.includes('--check');
const file = fileURLToPath(new URL('../ARCHITECTURE.md', import.meta.url));
const imports = importsIn(fileURLToPath(new URL('../src/', import.meta.url)));
const upward = [...importsThatRunUp(imports)];
const faults = [...upward, ...circles(imports)];

// Where an import runs up, folders may form a circle, and the picture has no top.
if (upward.length === 0) {
  const before = readFileSync(file, 'utf8');
  const after = await withPicture(before, folderImports(imports));
  if (before !== after && check) faults.push('ARCHITECTURE.md is out of date: run `npm run architecture`.');
  else if (before !== after) writeFileSync(file, after);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
