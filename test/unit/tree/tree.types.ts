// The tests compile this file but never run it. They expect the compiler to reject each marked line.
import {definePlans, defineTree, nextStep} from '../../../src/tree/index.js';
import type {BoxWordsOf} from '../../../src/content/edition.js';

defineTree({
  steps: [{id: 'only', start: 'chip'}],
  boxes: {
    chip: {
      kind: 'question',
      // @ts-expect-error An answer leads to a box that does not exist.
      answers: [
        {id: 'yes', to: 'app'},
        {id: 'no', to: 'ofice'},
      ],
    },
    // @ts-expect-error A failed attempt leads to a box that does not exist.
    app: {kind: 'attempt', worked: nextStep, failed: 'ofice'},
    // @ts-expect-error A successful attempt leads to a box that does not exist.
    letter: {kind: 'attempt', worked: 'ofice', failed: 'office'},
    // @ts-expect-error A postponed attempt leads to a box that does not exist.
    call: {kind: 'attempt', worked: nextStep, failed: 'office', later: 'ofice'},
    office: {kind: 'outcome'},
  },
});

defineTree({
  // @ts-expect-error A step starts at a box that does not exist.
  steps: [{id: 'only', start: 'chp'}],
  boxes: {chip: {kind: 'outcome'}},
});

defineTree({
  steps: [{id: 'only', start: 'chip'}],
  boxes: {
    chip: {
      kind: 'question',
      // @ts-expect-error Only an attempt can end a step itself.
      answers: [
        {id: 'yes', to: 'office'},
        {id: 'no', to: nextStep},
      ],
    },
    office: {kind: 'outcome'},
  },
});

const tree = defineTree({
  steps: [
    {id: 'get', start: 'scan'},
    {id: 'use', start: 'app'},
  ],
  boxes: {
    scan: {kind: 'attempt', worked: nextStep, failed: 'office', later: nextStep},
    office: {kind: 'outcome'},
    app: {kind: 'outcome'},
  },
});

definePlans(tree, {
  'scan.worked': {app: [{task: 'use'}]},
  'scan.later': {app: [{task: 'scan'}, {task: 'use'}]},
  office: {app: [{task: 'book'}, {task: 'use'}]},
});

// @ts-expect-error The plan for visitors who put the attempt off is missing.
definePlans(tree, {
  'scan.worked': {app: [{task: 'use'}]},
  office: {app: [{task: 'book'}]},
});

definePlans(tree, {
  'scan.worked': {app: [{task: 'use'}]},
  'scan.later': {app: [{task: 'scan'}]},
  office: {app: [{task: 'book'}]},
  // @ts-expect-error No step ends like this: a failed attempt leads on.
  'scan.failed': {app: [{task: 'book'}]},
});

definePlans(tree, {
  'scan.worked': {app: [{task: 'use'}]},
  'scan.later': {app: [{task: 'scan'}]},
  // @ts-expect-error A task is done, a fallback, or neither.
  office: {app: [{task: 'book', as: 'perhaps'}]},
});

const office = {title: 'Go there'};
const app = {title: 'Use the app'};

export const words: BoxWordsOf<typeof tree.boxes> = {
  office,
  app,
  scan: {
    title: 'Scan it',
    // @ts-expect-error The answer `later` has no words.
    answers: {worked: {label: 'Yes', why: 'It worked.'}, failed: {label: 'No', why: 'It failed.'}},
  },
};

// @ts-expect-error A box has no words.
export const fewer: BoxWordsOf<typeof tree.boxes> = {office, app};
