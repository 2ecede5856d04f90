import {orderFrom} from './order.js';
import {answersOf, boxOf, nextStep, type Step, type Tree} from './tree.js';

/** Every code, and how to mend what it names. */
const fixes = {
  'unknown-target': 'Name a box that exists.',
  'unreachable-box': 'Let an answer lead here.',
  cycle: 'Lead on to a later box.',
  'dead-end': 'Lead on, or make it an outcome.',
  'duplicate-answer': 'Give each answer its own id.',
  'too-few-answers': 'Give it two to five answers.',
  'too-many-answers': 'Give it two to five answers.',
  'missing-words': 'Write its title or label.',
  'missing-why': 'Write why it leads there.',
  'step-without-end': 'Let an answer lead to an outcome.',
  'box-in-two-steps': 'Give each step its own boxes.',
  'reserved-id': 'Give it another id.',
} as const;

export type TreeIssueCode = keyof typeof fixes;

/** Something wrong with a tree or its words, as data, for a test, a linter or an editor's panel to tell. */
export interface TreeIssue {
  readonly code: TreeIssueCode;
  /** The id of the box concerned; for a step, of the one that it starts with. */
  readonly box: string;
  /** Where it is and what: `"chip", answer "yes" to "scan": unknown target`. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** The words that a tree needs: a title for each box; for each answer a label, and why it leads where it leads. */
export type TreeWords = Readonly<
  Record<
    string,
    {
      readonly title?: string;
      readonly answers?: Readonly<Record<string, {readonly label?: string; readonly why?: string}>>;
    }
  >
>;

/** Everything that is wrong with a tree and its words; nothing, if the tree is fit to be walked. */
export function checkTree(tree: Tree, words: TreeWords): TreeIssue[] {
  const issues: TreeIssue[] = [];
  const issueIf = (wrong: boolean, code: TreeIssueCode, box: string, where = '') => {
    if (wrong) issues.push({code, box, message: `"${box}"${where}: ${code.replace(/-/g, ' ')}`, fix: fixes[code]});
  };

  const entered = new Set<string>();
  const stepOf = new Map<string, Step>();
  for (const step of tree.steps) {
    const {id, start} = step;
    const asStart = `, start of "${id}"`;
    issueIf(!boxOf(tree, start), 'unknown-target', start, asStart);
    issueIf(entered.has(start), 'box-in-two-steps', start, asStart);
    const order = orderFrom(tree, start, entered);
    let ends = !order.size;
    for (const [id, box] of order) {
      const said = words[id];
      const ways = answersOf(box);
      const answers = new Set<string>();
      let leads = box.kind === 'outcome';
      ends ||= leads;
      for (const {id: answer, to} of ways) {
        const where = `, answer "${answer}" to "${to}"`;
        const {label, why} = said?.answers?.[answer] ?? {};
        const leaves = to === nextStep;
        const known = leaves || !!boxOf(tree, to);
        const home = stepOf.get(to);
        const strays = !!home && home !== step;
        leads ||= known;
        ends ||= leaves || strays;
        issueIf(!known, 'unknown-target', id, where);
        issueIf(known && !leaves && !home, 'cycle', id, where);
        issueIf(strays, 'box-in-two-steps', to);
        issueIf(answers.has(answer), 'duplicate-answer', id, where);
        issueIf(!label?.trim(), 'missing-words', id, where);
        issueIf(!why?.trim(), 'missing-why', id, where);
        answers.add(answer);
      }
      issueIf(!leads, 'dead-end', id);
      issueIf(box.kind === 'question' && ways.length < 2, 'too-few-answers', id);
      issueIf(ways.length > 5, 'too-many-answers', id);
      issueIf(!said?.title?.trim(), 'missing-words', id);
      stepOf.set(id, step);
    }
    issueIf(!ends, 'step-without-end', start, asStart);
  }
  for (const id of Object.keys(tree.boxes)) {
    issueIf(!entered.has(id), 'unreachable-box', id);
    issueIf(id === nextStep, 'reserved-id', id);
  }
  return issues;
}
