import {bring, citizenService, codeDevice, passport, phone} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import {links, type LinkId} from '../links.js';
import {own} from '../../tree/tree.js';
import {firstQuestion} from './first-question.js';
import {plans, type TaskId} from './plans.js';
import type {SourceId} from './sources.js';
import type {BoxId} from './tree.js';
import {words} from './words.js';

/** The guide as it is valid since 5 June 2023, checked against its sources in November 2026. */
export const november2026: Edition<BoxId, SourceId, LinkId, TaskId> = own({
  ...firstQuestion,
  words,
  links,
  plans,
  slots: {
    'passport-app': 'library',
    'get-in-app': 'library',
    'own-app': 'library',
    'fetch-app': 'library',
    'citizen-service': 'citizen-service',
    book: 'citizen-service',
    'citizen-service-for-app': 'citizen-service',
    'citizen-service-for-code-device': 'citizen-service',
    'home-visit': 'home-visit',
    'cannot-wait': 'bank',
    support: 'support',
  },
  icons: own({
    ...firstQuestion.icons,
    scan: phone,
    'passport-app': passport,
    'citizen-service': citizenService,
    device: phone,
    'authenticator-app': phone,
    'code-device': codeDevice,
    'own-phone': phone,
    'own-app': phone,
    'order-code-device': codeDevice,
    'activate-code-device': codeDevice,
    'get-in-app': passport,
    'choose-app': phone,
    'choose-code-device': codeDevice,
    book: citizenService,
    'fetch-app': phone,
    'bring-phone': bring,
    bring,
    'ask-activation-code': citizenService,
    'enter-activation-code': phone,
    'ask-code-device': citizenService,
  }),
});
