import {defineTree, nextStep} from '../../tree/tree.js';

/** The boxes and arrows of the time in which NemID can no longer be used to get MitID. */
export const tree = defineTree({
  steps: [
    {id: 'get', start: 'chip'},
    {id: 'use', start: 'device'},
  ],
  boxes: {
    chip: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'scan'},
        {id: 'no', to: 'citizen-service'},
        {id: 'unsure', to: 'scan'},
      ],
    },
    scan: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'passport-app'},
        {id: 'no', to: 'citizen-service'},
      ],
    },
    'passport-app': {kind: 'attempt', worked: nextStep, failed: 'citizen-service', later: nextStep},
    'citizen-service': {kind: 'outcome'},
    device: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'authenticator-app'},
        {id: 'no', to: 'code-device'},
      ],
    },
    'authenticator-app': {kind: 'outcome'},
    'code-device': {kind: 'outcome'},
  },
});

export type BoxId = keyof typeof tree.boxes;
