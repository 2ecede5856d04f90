import type {Msg} from '../../locale/msg.js';
import type {EditionWords} from '../edition.js';
import type {LinkId} from '../links.js';
import {asides, reserve} from './aside-words.js';
import {boxes} from './box-words.js';
import {firstQuestionWords} from './first-question-words.js';
import type {TaskId} from './plans.js';
import type {SourceId} from './sources.js';
import {tasks} from './task-words.js';
import type {BoxId} from './tree.js';

export const words = (msg: Msg): EditionWords<BoxId, SourceId, LinkId, TaskId> => {
  const first = firstQuestionWords(msg);
  return {
    ...first,
    boxes: {...first.boxes, ...boxes(msg)},
    tasks: tasks(msg),
    reserve: reserve(msg),
    asides: asides(msg),
  };
};
