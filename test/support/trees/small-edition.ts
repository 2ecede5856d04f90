import type {Edition, EditionWords} from '../../../src/content/edition.js';
import {defineTree} from '../../../src/tree/index.js';

export const smallWords: EditionWords = {
  title: 'Small',
  steps: ['Only'],
  boxes: {
    first: {title: 'First?', answers: {a: {label: 'Yes', why: ''}, b: {label: 'Unsure?', why: ''}}},
    second: {title: 'Second?', answers: {a: {label: 'Yes', why: ''}, b: {label: 'No', why: ''}}},
    end: {
      title: 'End & done',
      text: [{text: '<script>"quoted"</script>', sources: [], link: {to: 'elsewhere', label: '<More>'}}],
    },
  },
  tasks: {},
  reserve: [],
  asides: [],
};

/** A step where two answers lead to the second question, with words that must be escaped. */
export const smallEdition: Edition = {
  id: 'small',
  tree: defineTree({
    steps: [{id: 'only', start: 'first'}],
    boxes: {
      first: {
        kind: 'question',
        answers: [
          {id: 'a', to: 'second'},
          {id: 'b', to: 'second'},
        ],
      },
      second: {
        kind: 'question',
        answers: [
          {id: 'a', to: 'end'},
          {id: 'b', to: 'end'},
        ],
      },
      end: {kind: 'outcome'},
    },
  }),
  words: () => smallWords,
  icons: {},
  slots: {},
  links: {elsewhere: 'https://example.org/?a=1&b="2"'},
};
