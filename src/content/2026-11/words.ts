import type {Msg} from '../../locale/msg.js';
import type {EditionWords} from '../edition.js';
import {asideTexts, reserve} from './aside-words.js';
import {boxes} from './box-words.js';
import type {LinkId} from '../links.js';
import {firstQuestionWords} from './first-question-words.js';
import type {SourceId} from './sources.js';
import type {BoxId} from './tree.js';

export const words = (msg: Msg): EditionWords<BoxId, SourceId, LinkId> => {
  const begun = firstQuestionWords(msg);
  const texts = asideTexts(msg);
  return {
    ...begun,
    boxes: {...begun.boxes, ...boxes(msg)},
    reserve: reserve(msg),
    asides: begun.asides.map(({id, title}) => ({id, title, text: texts[id]})),
  };
};
