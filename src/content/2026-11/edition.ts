import {citizenService, codeDevice, passport, phone} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import type {LinkId} from '../links.js';
import {firstQuestion} from './first-question.js';
import type {SourceId} from './sources.js';
import type {BoxId} from './tree.js';
import {words} from './words.js';

/** The guide as it is right since 5 June 2023, held against its sources on 22 November 2026. */
export const november2026: Edition<BoxId, SourceId, LinkId> = {
  ...firstQuestion,
  words,
  icons: {
    ...firstQuestion.icons,
    scan: phone,
    'passport-app': passport,
    'citizen-service': citizenService,
    device: phone,
    'authenticator-app': phone,
    'code-device': codeDevice,
  },
};
