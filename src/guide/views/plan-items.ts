import type {Content} from '../../content/edition.js';
import {own} from '../../tree/tree.js';
import {planFor, type PlannedTask} from '../../tree/plan.js';
import {wordsOf, type View} from '../view.js';

/** One entry of the plan at the end. */
export interface PlanItem {
  /** The id of the task, or of the outcome. */
  readonly id: string;
  readonly content: Content;
  readonly as: PlannedTask['as'];
}

/**
 * The entries of the visitor's plan: the tasks of the edition's plan; in an edition without plans, each step's ending.
 */
export function planItems(view: View): PlanItem[] {
  const {edition, walk, words} = view;
  const tasks = edition.plans && planFor(edition.plans, walk);
  if (!tasks) return walk.endings.map(({box}) => ({id: box, content: wordsOf(view, box), as: undefined}));
  return tasks.flatMap((planned) => {
    const {task, as} = own(planned);
    const content = words.tasks[task];
    return content ? [{id: task, content: own(content), as}] : [];
  });
}
