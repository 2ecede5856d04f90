import {passport} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import {firstQuestionWords} from './first-question-words.js';
import type {SourceId} from './sources.js';
import {own} from '../../tree/tree.js';
import {tree, type BoxId} from './tree.js';

/** The edition with only the words of the first question, which link to nothing. The entry contains no more of it. */
export const firstQuestion = /* @__PURE__ */ own({
  id: '2026-11',
  tree,
  words: firstQuestionWords,
  icons: own({chip: passport}),
  slots: {},
  links: {},
} as const satisfies Omit<Edition<BoxId, SourceId>, 'words' | 'links'> &
  Pick<Edition<'chip', SourceId, never>, 'words' | 'links'>);
