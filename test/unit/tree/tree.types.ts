// Compiled, never run: each line that must not compile is one that the compiler is expected to reject.
import {defineTree, nextStep} from '../../../src/tree/index.js';

defineTree({
  steps: [{id: 'only', start: 'chip'}],
  boxes: {
    chip: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'app'},
        // @ts-expect-error An answer leads to a box that is not there.
        {id: 'no', to: 'ofice'},
      ],
    },
    // @ts-expect-error An attempt leads to a box that is not there when it failed.
    app: {kind: 'attempt', worked: nextStep, failed: 'ofice'},
    // @ts-expect-error So does this one when it worked.
    letter: {kind: 'attempt', worked: 'ofice', failed: 'office'},
    office: {kind: 'outcome'},
  },
});

defineTree({
  // @ts-expect-error A step starts at a box that is not there.
  steps: [{id: 'only', start: 'chp'}],
  boxes: {chip: {kind: 'outcome'}},
});

defineTree({
  steps: [{id: 'only', start: 'chip'}],
  boxes: {
    chip: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'office'},
        // @ts-expect-error Only an attempt can end a step itself.
        {id: 'no', to: nextStep},
      ],
    },
    office: {kind: 'outcome'},
  },
});
