import {defineTree, nextStep} from '../../../src/tree/index.js';

/** Two steps, and all that a tree can have: each kind of box, an attempt that ends its step, ways that meet. */
export const smallTree = defineTree({
  steps: [
    {id: 'get', start: 'passport'},
    {id: 'use', start: 'device'},
  ],
  boxes: {
    passport: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'phone'},
        {id: 'no', to: 'office'},
        {id: 'unsure', to: 'website'},
      ],
    },
    website: {kind: 'attempt', worked: nextStep, failed: 'phone'},
    phone: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'scan'},
        {id: 'no', to: 'office'},
      ],
    },
    scan: {kind: 'outcome'},
    office: {kind: 'outcome'},
    device: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'app'},
        {id: 'no', to: 'display'},
      ],
    },
    app: {kind: 'outcome'},
    display: {kind: 'outcome'},
  },
});
