import {orderFrom} from './order.js';
import {endingsOf, type Plans} from './plan.js';
import {answersOf, boxOf, nextStep, ownValue, type Step, type Tree} from './tree.js';

/** Every code, and how to fix the issue. */
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

/**
 * Something wrong with a tree, its plans or their words. It is data, which a test, a linter or an editor can report.
 */
export interface TreeIssue {
  readonly code: TreeIssueCode;
  /** The id of the box concerned; for a step, of its first box; for a plan, of its endings or its task. */
  readonly box: string;
  /** The place and the problem: `"chip", answer "yes" to "scan": unknown target`. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** The words that a tree needs: a title for each box; for each answer a label, and why it leads where it does. */
export type TreeWords = Readonly<
  Record<
    string,
    {
      readonly title?: string;
      readonly answers?: Readonly<Record<string, {readonly label?: string; readonly why?: string}>>;
    }
  >
>;

/** A list of issues, and a function that adds one to it if something is wrong. */
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
    let stepEnds = !order.size;
    for (const [id, box] of order) {
      const boxWords = words[id];
      const answers = answersOf(box);
      const answerIds = new Set<string>();
      let leadsOn = box.kind === 'outcome';
      stepEnds ||= leadsOn;
      for (const {id: answer, to} of answers) {
        const where = `, answer "${answer}" to "${to}"`;
        const {label, why} = boxWords?.answers?.[answer] ?? {};
        const endsStep = to === nextStep;
        const exists = endsStep || !!boxOf(tree, to);
        // In this order, a target comes before the boxes that lead to it: a target that has no step yet closes a cycle.
        const targetStep = stepOf.get(to);
        const isInOtherStep = !!targetStep && targetStep !== step;
        leadsOn ||= exists;
        stepEnds ||= endsStep || isInOtherStep;
        issueIf(!exists, 'unknown-target', id, where);
        issueIf(exists && !endsStep && !targetStep, 'cycle', id, where);
        issueIf(isInOtherStep, 'box-in-two-steps', to);
        issueIf(answerIds.has(answer), 'duplicate-answer', id, where);
        issueIf(!label?.trim(), 'missing-words', id, where);
        issueIf(!why?.trim(), 'missing-why', id, where);
        answerIds.add(answer);
      }
      issueIf(!leadsOn, 'dead-end', id);
      issueIf(box.kind === 'question' && answers.length < 2, 'too-few-answers', id);
      issueIf(answers.length > 5, 'too-many-answers', id);
      issueIf(!boxWords?.title?.trim(), 'missing-words', id);
      stepOf.set(id, step);
    }
    issueIf(!stepEnds, 'step-without-end', start, asStart);
  }
  for (const id of Object.keys(tree.boxes)) {
    issueIf(!entered.has(id), 'unreachable-box', id);
    issueIf(id === nextStep, 'reserved-id', id);
  }
  return issues;
}

/**
 * Everything that is wrong with the plans of a tree, given the words of the tasks; empty if every visitor gets a plan.
 */
export function checkPlans(tree: Tree, plans: Plans, tasks: TreeWords): TreeIssue[] {
  const {issues, issueIf} = collectIssues();
  const idsOfEndings = (step: number) => endingsOf(tree, step).map(({id}) => id);
  const firsts = idsOfEndings(0);
  const seconds = idsOfEndings(1);
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
