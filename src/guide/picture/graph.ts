import {boxOf, nextStep, type Tree} from '../../tree/tree.js';
import {orderFrom} from '../../tree/order.js';
import {exitsOf} from '../../tree/walk.js';

/** A place in the picture: the name of a step, a box of it, or the plan at the end. */
export interface Place {
  /** The id within the picture, which no other place has. */
  readonly key: string;
  readonly kind: 'step' | 'box' | 'plan';
  /** Index of the step, from 0; for the plan, how many steps there are. */
  readonly step: number;
  /** The id of the box; empty for other places. */
  readonly box: string;
}

/** An arrow of the picture, between the keys of two places. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The answer that it is drawn for; `undefined` from the name of a step to its first box. */
  readonly answer: string | undefined;
}

export interface Graph {
  readonly places: readonly Place[];
  readonly arrows: readonly Arrow[];
}

export const keyOfStep = (step: number) => `step ${step}`;
export const keyOfBox = (box: string) => `box ${box}`;

/** What the picture shows: the name of each step, its boxes, the plan at the end, and every arrow between them. */
export function graphOf(tree: Tree): Graph {
  const places: Place[] = [];
  const arrows: Arrow[] = [];
  const steps = tree.steps.length;
  const entered = new Set<string>();
  tree.steps.forEach(({start}, step) => {
    const boxes = [...orderFrom(tree, start, entered)].reverse();
    places.push({key: keyOfStep(step), kind: 'step', step, box: ''});
    if (boxOf(tree, start)) arrows.push({from: keyOfStep(step), to: keyOfBox(start), answer: undefined});
    for (const [box, content] of boxes) {
      places.push({key: keyOfBox(box), kind: 'box', step, box});
      for (const {id, to} of exitsOf(content)) {
        if (to === nextStep) arrows.push({from: keyOfBox(box), to: keyOfStep(step + 1), answer: id});
        else if (boxOf(tree, to)) arrows.push({from: keyOfBox(box), to: keyOfBox(to), answer: id});
      }
    }
  });
  places.push({key: keyOfStep(steps), kind: 'plan', step: steps, box: ''});
  return {places, arrows};
}
