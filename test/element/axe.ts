import type {ElementContext, RunOptions, run} from 'axe-core';
import 'axe-core/axe.min.js';

const {axe} = globalThis as unknown as {axe: {run: typeof run}};

/** WCAG 2.2 A and AA, and what is good practice beside it. */
export const wcagAndBestPractice = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and each contrast that it cannot compute. */
export async function axeFindings(
  context: ElementContext,
  options: RunOptions = {runOnly: wcagAndBestPractice},
): Promise<string[]> {
  const {violations, incomplete} = await axe.run(context, options);
  return [...violations, ...incomplete.filter(({id}) => id.startsWith('color-contrast'))].flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${id}: ${html} ${failureSummary}`),
  );
}
