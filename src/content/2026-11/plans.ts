import {definePlans, type TaskIdOf} from '../../tree/plan.js';
import {tree} from './tree.js';

/**
 * The tasks to do, in order. What the visitor has already done is one ticked line. No plan says anything twice, or
 * sends anybody to two places if one visit is enough.
 */
export const plans = definePlans(tree, {
  'passport-app.worked': {
    'authenticator-app': [{task: 'have-mitid', as: 'done'}, {task: 'own-phone'}, {task: 'own-app'}],
    'code-device': [{task: 'have-mitid', as: 'done'}, {task: 'order-code-device'}, {task: 'activate-code-device'}],
  },
  'passport-app.later': {
    'authenticator-app': [
      {task: 'get-in-app'},
      {task: 'choose-app'},
      {task: 'citizen-service-for-app', as: 'fallback'},
    ],
    'code-device': [
      {task: 'get-in-app'},
      {task: 'choose-code-device'},
      {task: 'activate-code-device'},
      {task: 'citizen-service-for-code-device', as: 'fallback'},
    ],
  },
  'citizen-service': {
    'authenticator-app': [
      {task: 'book'},
      {task: 'fetch-app'},
      {task: 'bring-phone'},
      {task: 'ask-activation-code'},
      {task: 'enter-activation-code'},
    ],
    'code-device': [
      {task: 'book'},
      {task: 'bring'},
      {task: 'ask-code-device'},
      {task: 'order-if-none', as: 'fallback'},
    ],
  },
});

/** A task of any plan. */
export type TaskId = TaskIdOf<typeof plans>;
