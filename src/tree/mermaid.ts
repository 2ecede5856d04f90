import {orderFrom} from './order.js';
import {answersOf, nextStep, type Tree} from './tree.js';

const shapes = {question: '{"}', attempt: '[["]]', outcome: '(["])'} as const;

/** Any text as a label that Mermaid shows as that text, and takes for neither syntax nor Markdown. */
const quoted = (text: string) => `"${text.replace(/[^\w ]/gu, (char) => `#${char.codePointAt(0) ?? ''};`) || ' '}"`;

/** The tree as a Mermaid flowchart. Its boxes and arrows bear their ids, or what `label` says instead. */
export function mermaid<Id extends string>(
  tree: Tree<Id>,
  label: (box: Id, answer?: string) => string = (box, answer) => answer ?? box,
): string {
  // Numbers for names: to Mermaid, ids such as `end` or `a--b` are syntax.
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
