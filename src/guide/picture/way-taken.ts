import type {Walk} from '../../tree/walk.js';
import {continueAnswer} from '../../tree/tree.js';
import {keyOfBox, keyOfStep, type Arrow, type Graph} from './graph.js';

/** The places that a visitor has come by, the present one included, and the arrows between them. */
export interface WayTaken {
  readonly places: ReadonlySet<string>;
  readonly arrows: ReadonlySet<Arrow>;
}

export function wayTaken({passed, current, endings, done}: Walk, {arrows}: Graph): WayTaken {
  const last = done ? endings.at(-1)?.box : undefined;
  const answers = new Map<string, string | undefined>([
    ...(last === undefined ? [] : [[keyOfBox(last), continueAnswer] as const]),
    ...passed.map(({box, answer}) => [keyOfBox(box), answer] as const),
    // From the name of each step that has begun.
    ...[...endings, current].map((_, step) => [keyOfStep(step), undefined] as const),
  ]);
  const places = new Set(answers.keys());
  if (current !== undefined) places.add(keyOfBox(current));
  return {
    places,
    arrows: new Set(arrows.filter(({from, answer}) => answers.has(from) && answers.get(from) === answer)),
  };
}
