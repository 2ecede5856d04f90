import {orderFrom} from './order.js';
import {endingsOf, type Plans} from './plan.js';
import {answersOf, boxOf, nextStep, ownValue, type Step, type Tree} from './tree.js';

/** Every code, and how to fix what it names. */
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
  'missing-plan': 'Write a plan for this pair of endings.',
  'empty-plan': 'Give the plan a task.',
  'unknown-ending': 'Name two endings of the tree.',
  'unknown-task': 'Write the words of the task.',
  'unused-task': 'Use the task in a plan, or delete it.',
  'done-after-undone': 'List what is done first.',
} as const;

export type TreeIssueCode = keyof typeof fixes;

/** Something wrong with a tree, its plans or their words, as data, for a test, a linter or an editor's panel to report. */
export interface TreeIssue {
  readonly code: TreeIssueCode;
  /** The id of the box concerned; for a step, of its first box; for a plan, of its endings or its task. */
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

/** Collects issues. */
function collectIssues() {
  const issues: TreeIssue[] = [];
  const issueIf = (wrong: boolean, code: TreeIssueCode, box: string, where = '') => {
    if (wrong) issues.push({code, box, message: `"${box}"${where}: ${code.replace(/-/g, ' ')}`, fix: fixes[code]});
  };
  return {issues, issueIf};
}

/** Everything that is wrong with a tree and its words; empty if visitors can walk it. */
export function checkTree(tree: Tree, words: TreeWords): TreeIssue[] {
  const {issues, issueIf} = collectIssues();

  const entered = new Set<string>();
  const stepOf = new Map<string, Step>();
  for (const step of tree.steps) {
    const {id: stepId, start} = step;
    const asStart = `, start of "${stepId}"`;
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

/** Everything that is wrong with the plans of a tree, given the words of the tasks; empty if every visitor gets a plan. */
export function checkPlans(tree: Tree, plans: Plans, tasks: TreeWords): TreeIssue[] {
  const {issues, issueIf} = collectIssues();
  const [firsts = [], seconds = []] = [0, 1].map((step) => endingsOf(tree, step).map(({id}) => id));
  for (const first of firsts) {
    for (const second of seconds) {
      issueIf(!ownValue(ownValue(plans, first), second), 'missing-plan', `${first}, ${second}`);
    }
  }
  const used = new Set<string>();
  for (const [first, bySecond] of Object.entries(plans)) {
    for (const [second, planned] of Object.entries(bySecond)) {
      const pair = `${first}, ${second}`;
      issueIf(!firsts.includes(first) || !seconds.includes(second), 'unknown-ending', pair);
      issueIf(planned.length === 0, 'empty-plan', pair);
      planned.forEach(({task, as}, index) => {
        used.add(task);
        const words = ownValue(tasks, task) as TreeWords[string] | undefined;
        issueIf(!words, 'unknown-task', task, ` in the plan of ${pair}`);
        issueIf(!!words && !words.title?.trim(), 'missing-words', task);
        issueIf(
          as === 'done' && planned.slice(0, index).some((before) => before.as !== 'done'),
          'done-after-undone',
          task,
          ` in the plan of ${pair}`,
        );
      });
    }
  }
  for (const task of Object.keys(tasks)) issueIf(!used.has(task), 'unused-task', task);
  return issues;
}
