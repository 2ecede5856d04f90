import {answersOf, type Tree, type TreeWords} from '../../../src/tree/index.js';

/** Words for every box and answer of a tree. */
export const wordsFor = (tree: Tree): TreeWords =>
  Object.fromEntries(
    Object.entries(tree.boxes).map(([id, box]) => [
      id,
      {
        title: `Title of ${id}`,
        answers: Object.fromEntries(
          answersOf(box).map(({id: answer}) => [answer, {label: `Say ${answer}`, why: 'Because.'}]),
        ),
      },
    ]),
  );
