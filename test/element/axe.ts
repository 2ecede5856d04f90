import type {ElementContext, RunOptions, run} from 'axe-core';
import 'axe-core/axe.min.js';

const {axe} = globalThis as unknown as {axe: {run: typeof run}};

/** The rules of WCAG 2.2 A and AA, and axe's own best practices. */
export const wcagAndBestPractice = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Ends what moves: axe would take a card that fades in for one without contrast. */
function endMotion(): void {
  for (const {shadowRoot} of document.querySelectorAll('mitid-guide'))
    for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** All violations that axe finds, and each contrast that it cannot compute. */
export async function axeFindings(
  context: ElementContext,
  options: RunOptions = {runOnly: wcagAndBestPractice},
): Promise<string[]> {
  endMotion();
  const {violations, incomplete} = await axe.run(context, options);
  return [...violations, ...incomplete.filter(({id}) => id.startsWith('color-contrast'))].flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${id}: ${html} ${failureSummary}`),
  );
}
