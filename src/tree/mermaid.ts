import {orderFrom} from './order.js';
import type {Plans} from './plan.js';
import {answersOf, nextStep, type Tree} from './tree.js';

const shapes = {question: '{"}', attempt: '[["]]', outcome: '(["])'} as const;

/** Escapes a label, so that Mermaid shows the text unchanged and finds neither syntax nor Markdown in it. */
const quoted = (text: string) => `"${text.replace(/[^\w ]/gu, (char) => `#${String(char.codePointAt(0))};`) || ' '}"`;

/** The tree as a Mermaid flowchart. `label` names boxes and answers. Default: their ids. */
export function mermaid<Id extends string>(
  tree: Tree<Id>,
  label: (box: Id, answer?: string) => string = (box, answer) => answer ?? box,
): string {
  // Boxes are numbered, because ids such as `end` or `a--b` are syntax in Mermaid.
  const names = new Map(Object.keys(tree.boxes).map((id, index) => [id, `b${index}`]));
  const name = (id: string) => names.get(id) ?? 'nowhere(("?"))';
  const lines = tree.steps.flatMap(({start}, step) => {
    const nextStart = tree.steps[step + 1]?.start;
    const next = nextStart === undefined ? 'done(((" ")))' : name(nextStart);
    return [...orderFrom(tree, start)]
      .reverse()
      .flatMap(([id, box]) => [
        name(id) + shapes[box.kind].replace('"', quoted(label(id))),
        ...(box.kind === 'outcome' ? [`${name(id)} --> ${next}`] : []),
        ...answersOf(box).map(
          ({id: answer, to}) => `${name(id)} -->|${quoted(label(id, answer))}| ${to === nextStep ? next : name(to)}`,
        ),
      ]);
  });
  return ['flowchart TD', ...lines, ''].join('\n');
}

/**
 * The plans as a Mermaid flowchart: a chain of tasks for each pair of endings. `label` names endings and tasks.
 * Default: their ids.
 */
export function mermaidPlans(plans: Plans, label: (id: string) => string = (id) => id): string {
  const chains = Object.entries(plans).flatMap(([first, bySecond]) =>
    Object.entries(bySecond).map(([second, planned]) => [
      `([${quoted(`${label(first)}, ${label(second)}`)}])`,
      ...planned.map(({task, as}) => {
        if (as === 'fallback') return `{{${quoted(label(task))}}}`;
        return as === 'done' ? `(${quoted(label(task))})` : `[${quoted(label(task))}]`;
      }),
    ]),
  );
  const lines = chains.map((chain, plan) => chain.map((shape, index) => `p${plan}t${index}${shape}`).join(' --> '));
  return ['flowchart TD', ...lines, ''].join('\n');
}
