import {passport} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import {links, type LinkId} from '../links.js';
import {firstQuestionWords} from './first-question-words.js';
import type {SourceId} from './sources.js';
import {tree, type BoxId} from './tree.js';

/** The edition, with as many words as it takes to ask the first question. */
export const firstQuestion = {
  id: '2026-11',
  tree,
  words: firstQuestionWords,
  icons: {chip: passport},
  slots: {
    'citizen-service': 'citizen-service',
    'home-visit': 'home-visit',
    'cannot-wait': 'bank',
    'passport-app': 'library',
    'authenticator-app': 'library',
    support: 'support',
  },
  links,
} as const satisfies Omit<Edition<BoxId, SourceId, LinkId>, 'words'> & Pick<Edition<'chip', SourceId, LinkId>, 'words'>;
