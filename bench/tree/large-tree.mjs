import {defineTree} from '../../dist/esm/tree/index.js';

/** The title and labels of every box: checking needs some. */
const words = {
  question: {title: 'Title', answers: {yes: {label: 'Yes', why: 'Why'}, no: {label: 'No', why: 'Why'}}},
  outcome: {title: 'Title'},
};

/** A sound tree of so many boxes: questions in a row, each with an outcome beside it. */
export function largeTree(count) {
  const questions = Math.floor(count / 2);
  const boxes = {};
  for (let index = 0; index < questions; index++) {
    const last = index === questions - 1;
    boxes[`question-${index}`] = {
      kind: 'question',
      answers: [
        {id: 'yes', to: last ? 'outcome-last' : `question-${index + 1}`},
        {id: 'no', to: `outcome-${index}`},
      ],
    };
    if (!last) boxes[`outcome-${index}`] = {kind: 'outcome'};
  }
  boxes[`outcome-${questions - 1}`] = {kind: 'outcome'};
  boxes['outcome-last'] = {kind: 'outcome'};
  return defineTree({steps: [{id: 'only', start: 'question-0'}], boxes});
}

export const wordsOf = ({boxes}) => Object.fromEntries(Object.entries(boxes).map(([id, {kind}]) => [id, words[kind]]));

/** The answers that lead by every question. */
export const longestAnswers = ({boxes}) =>
  Object.fromEntries(Object.entries(boxes).flatMap(([id, {kind}]) => (kind === 'question' ? [[id, 'yes']] : [])));
