import type {Edition, EditionWords} from '../content/edition.js';
import {danishMsg} from '../locale/msg.js';
import {journeys, planFor, type Journey} from '../tree/index.js';
import {chosen, editionOf} from './options.js';
import type {Command} from './command.js';

const header = ['Nr.', 'Svar', 'Plan'];

/** Every way through the guide, and the plan it ends with: the table that a fact-checker reads. Its words are Danish. */
export const journeysTable: Command = async (options) => {
  const edition = await editionOf(options).load();
  const words = edition.words(danishMsg);
  const rows = journeys(edition.tree).map((journey, index) => [
    String(index + 1),
    answersIn(journey, words).join('; '),
    planOf(journey, edition, words).join('; '),
  ]);
  const format = chosen('format', options.format, ['markdown', 'csv'], 'markdown');
  return {output: format === 'csv' ? csv([header, ...rows]) : markdown(rows), exitCode: 0};
};

const answersIn = ({passed}: Journey, {boxes}: EditionWords): string[] =>
  passed.map(({box, answer}) => {
    const {title = box, answers} = boxes[box] ?? {};
    return `${title} ${answers?.[answer]?.label ?? ''}`.trim();
  });

/** The titles of the tasks; in an edition without plans, those of the outcomes. */
function planOf(journey: Journey, {plans}: Edition, {boxes, tasks}: EditionWords): string[] {
  const planned = plans && planFor(plans, journey);
  if (planned) return planned.map(({task}) => tasks[task]?.title ?? task);
  return journey.endings.map(({box}) => boxes[box]?.title ?? box);
}

/** As RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
const csv = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) => cells.map((cell) => `"${cell.replace(/^[=+@-]/, "'$&").replaceAll('"', '""')}"`).join(','))
    .map((line) => `${line}\r\n`)
    .join('');

const markdown = (rows: readonly (readonly string[])[]) =>
  [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |\n`)
    .join('');
