import {passport} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import {links, type LinkId} from '../links.js';
import {firstQuestionWords} from './first-question-words.js';
import type {SourceId} from './sources.js';
import {tree, type BoxId} from './tree.js';

/** The edition with only the words of the first question. The entry contains no more of the edition than this. */
export const firstQuestion = {
  id: '2026-11',
  tree,
  words: firstQuestionWords,
  icons: {chip: passport},
  slots: {},
  links,
} as const satisfies Omit<Edition<BoxId, SourceId, LinkId>, 'words'> & Pick<Edition<'chip', SourceId, LinkId>, 'words'>;
