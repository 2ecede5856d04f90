import {defineTree} from '../../tree/tree.js';

/** The leaflet's boxes and arrows. */
export const tree = defineTree({
  steps: [
    {id: 'get', start: 'identity-check'},
    {id: 'use', start: 'device'},
  ],
  boxes: {
    'identity-check': {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'chip'},
        {id: 'no', to: 'website'},
        {id: 'unsure', to: 'try-website'},
      ],
    },
    'try-website': {kind: 'attempt', worked: 'website', failed: 'chip'},
    chip: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'scan-phone'},
        {id: 'no', to: 'citizen-service'},
      ],
    },
    'scan-phone': {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'app'},
        {id: 'no', to: 'citizen-service'},
      ],
    },
    website: {kind: 'outcome'},
    app: {kind: 'outcome'},
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
