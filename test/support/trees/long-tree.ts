import type {Box, Tree} from '../../../src/tree/index.js';

/** One question after the other, 100,000 boxes deep: deeper than any engine's stack. `no` skips one. */
export const length = 100_000;

export const longTree: Tree = {
  steps: [{id: 'only', start: '1'}],
  boxes: Object.fromEntries(
    Array.from({length}, (_, index): [string, Box] => {
      const to = (number: number) => String(Math.min(number, length));
      const answers = [
        {id: 'yes', to: to(index + 2)},
        {id: 'no', to: to(index + 3)},
      ];
      return [String(index + 1), index + 1 < length ? {kind: 'question', answers} : {kind: 'outcome'}];
    }),
  ),
};
