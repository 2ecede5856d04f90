import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {EditionWords, Statement} from '../../../src/content/edition.js';
import {statementsOf, textPlacesOf} from '../../../src/content/text-places.js';

const say = (text: string): Statement => ({text, sources: []});
const aside = (id: string) => ({id, title: `About ${id}`, text: [say(`Of ${id}.`)]});

const words: EditionWords = {
  title: 'Guide',
  steps: ['Only'],
  boxes: {
    box: {
      title: 'Box?',
      text: [say('First.')],
      lists: [
        {kind: 'bring', title: 'Bring', items: [say('This.')]},
        {kind: 'how', items: [say('So.')]},
      ],
      aside: aside('box aside'),
    },
  },
  tasks: {task: {title: 'Do it'}},
  asides: [aside('aside')],
  reserve: [say('Have a spare.')],
};

it('A fact-checker finds every part of an edition, in order, with all its titles and statements', () => {
  const empty = {listTitles: [], text: [], items: []};
  assert.deepEqual(textPlacesOf(words), [
    {
      part: 'box',
      id: 'box',
      title: 'Box?',
      listTitles: ['Bring'],
      text: [say('First.')],
      items: [say('This.'), say('So.')],
    },
    {...empty, part: 'aside', id: 'box aside', title: 'About box aside', text: [say('Of box aside.')]},
    {...empty, part: 'task', id: 'task', title: 'Do it'},
    {...empty, part: 'aside', id: 'aside', title: 'About aside', text: [say('Of aside.')]},
    {...empty, part: 'reserve', id: 'reserve', title: '', text: [say('Have a spare.')]},
  ]);
  assert.deepEqual(
    statementsOf(words).map(({text}) => text),
    ['First.', 'This.', 'So.', 'Of box aside.', 'Of aside.', 'Have a spare.'],
  );
});
