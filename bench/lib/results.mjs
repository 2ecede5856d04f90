import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {tableOf} from './table.mjs';

const folder = new URL('../results/', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

/** What the numbers are: the sentences above the table. */
function introduction({date, rounds, machine}) {
  const {browser, processors, memory, system, load} = machine;
  const busy =
    load > parseInt(processors)
      ? ` The machine was busy (load average ${load}): trust the times of the processor (script CPU, main thread), and take those of the clock (painted, long tasks, answers) for rough.`
      : '';
  return `Measured on ${date} in ${browser.replace('/', ' ')}, ${processors}, ${memory}, ${system}: medians of ${rounds} interleaved rounds, and in brackets how many times the hand-written page's.${busy}`;
}

/** The results as Markdown, as the README quotes them. */
export const markdownOf = (report) => `${introduction(report)}\n\n${tableOf(report)}\n`;

const markers = {start: '<!-- bench:start -->', end: '<!-- bench:end -->'};

/** The text with the table between its markers. */
export function withTable(text, markdown) {
  const [before, rest] = text.split(markers.start);
  const after = rest?.split(markers.end)[1];
  if (after === undefined) throw new Error(`There is no ${markers.start} … ${markers.end} in the README.`);
  return `${before}${markers.start}\n\n${markdown}\n${markers.end}${after}`;
}

const pretty = async (text, file) => format(text, {...(await resolveConfig(file)), filepath: file.pathname});

/** Writes the results of the day, and quotes them in the README. */
export async function writeResults(report) {
  await mkdir(folder, {recursive: true});
  const json = new URL(`${report.date}.json`, folder);
  const markdown = new URL(`${report.date}.md`, folder);
  await writeFile(json, `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(markdown, await pretty(`# Benchmark\n\n${markdownOf(report)}`, markdown));
  await writeFile(readme, await pretty(withTable(await readFile(readme, 'utf8'), markdownOf(report)), readme));
  return [json, markdown, readme];
}

/** The newest results. */
export async function newestResults() {
  const newest = (await readdir(folder))
    .filter((file) => /^\d{4}-\d\d-\d\d\.json$/.test(file))
    .sort()
    .at(-1);
  return JSON.parse(await readFile(new URL(newest, folder), 'utf8'));
}
