import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {continueAnswer, nextStep, walk, type Answers, type Tree} from '../../../src/tree/index.js';
import {length, longTree} from '../../support/trees/long-tree.js';
import {smallTree} from '../../support/trees/small-tree.js';

/** The boxes passed and the one to answer now, as a line. */
const way = (answers: Answers, tree: Tree = smallTree) => {
  const {passed, current, done} = walk(tree, answers);
  return [...passed.map(({box, answer}) => `${box} ${answer}`), done ? 'done' : current].join(' > ');
};

describe('A visitor', () => {
  it('begins at the start of the first step', () => {
    assert.deepEqual(walk(smallTree, {}), {
      passed: [],
      current: 'passport',
      endings: [],
      step: 0,
      remaining: {min: 1, max: 2},
      done: false,
    });
  });

  it('goes where the answer leads', () => {
    assert.equal(way({passport: 'yes'}), 'passport yes > phone');
  });

  it('goes on at the same box, asked nothing twice, when an attempt failed', () => {
    assert.equal(way({passport: 'unsure', website: 'failed'}), 'passport unsure > website failed > phone');
  });

  it('who puts an attempt off goes where the tree says, and the ending tells so', () => {
    const tree: Tree = {
      steps: [
        {id: 'get', start: 'try'},
        {id: 'use', start: 'office'},
      ],
      boxes: {
        try: {kind: 'attempt', worked: nextStep, failed: 'other', later: nextStep},
        other: {kind: 'outcome'},
        office: {kind: 'outcome'},
      },
    };
    const {endings, done} = walk(tree, {try: 'later'});
    assert.deepEqual(
      endings.map(({id}) => id),
      ['try.later', 'office'],
    );
    assert.ok(done);
    assert.equal(walk(smallTree, {passport: 'unsure', website: 'later'}).current, 'website');
  });

  it('goes straight to the next step when the attempt that ends its step worked', () => {
    const {passed, current, endings, step} = walk(smallTree, {passport: 'unsure', website: 'worked'});
    assert.deepEqual(
      {boxes: passed.map(({box}) => box), current, endings, step},
      {
        boxes: ['passport', 'website'],
        current: 'device',
        endings: [{id: 'website.worked', box: 'website'}],
        step: 1,
      },
    );
  });

  it('stands at the outcome of a step, with nothing left to answer, until they go on', () => {
    const {current, endings, step, remaining, done} = walk(smallTree, {passport: 'no'});
    assert.deepEqual(
      {current, endings, step, remaining, done},
      {
        current: 'office',
        endings: [],
        step: 0,
        remaining: {min: 0, max: 0},
        done: false,
      },
    );
  });

  it('leaves an outcome for the next step by going on, which is remembered like an answer', () => {
    const {passed, current, endings, step} = walk(smallTree, {passport: 'no', office: continueAnswer});
    assert.deepEqual(passed.at(-1), {step: 0, box: 'office', answer: continueAnswer});
    assert.deepEqual({current, endings, step}, {current: 'device', endings: [{id: 'office', box: 'office'}], step: 1});
  });

  it('is done at the outcome of the last step, with what ended each step at hand', () => {
    assert.deepEqual(walk(smallTree, {passport: 'no', office: continueAnswer, device: 'yes'}), {
      passed: [
        {step: 0, box: 'passport', answer: 'no'},
        {step: 0, box: 'office', answer: continueAnswer},
        {step: 1, box: 'device', answer: 'yes'},
      ],
      current: undefined,
      endings: [
        {id: 'office', box: 'office'},
        {id: 'app', box: 'app'},
      ],
      step: 1,
      remaining: {min: 0, max: 0},
      done: true,
    });
  });

  it('is done when the attempt that ends the last step worked', () => {
    const tree: Tree = {
      steps: [{id: 'only', start: 'try'}],
      boxes: {try: {kind: 'attempt', worked: nextStep, failed: 'office'}, office: {kind: 'outcome'}},
    };
    const {passed, current, endings, done} = walk(tree, {try: 'worked'});
    assert.deepEqual(
      {passed, current, endings, done},
      {
        passed: [{step: 0, box: 'try', answer: 'worked'}],
        current: undefined,
        endings: [{id: 'try.worked', box: 'try'}],
        done: true,
      },
    );
  });

  it('who changes an earlier answer keeps the later ones that are still reached', () => {
    const later = {phone: 'yes', scan: continueAnswer, device: 'no'};
    assert.equal(way({passport: 'yes', ...later}), 'passport yes > phone yes > scan continue > device no > done');
    assert.equal(
      way({passport: 'unsure', website: 'failed', ...later}),
      'passport unsure > website failed > phone yes > scan continue > device no > done',
    );
    assert.equal(way({passport: 'no', ...later}), 'passport no > office');
  });

  it('is told how many questions are left in the step, at least and at most; an attempt is none', () => {
    const left = (answers: Answers) => walk(smallTree, answers).remaining;
    assert.deepEqual(left({}), {min: 1, max: 2});
    assert.deepEqual(left({passport: 'unsure'}), {min: 0, max: 1});
    assert.deepEqual(left({passport: 'yes'}), {min: 1, max: 1});
    assert.deepEqual(left({passport: 'no', office: continueAnswer}), {min: 1, max: 1});
  });

  it('gets through 100,000 boxes', () => {
    const yes = Object.fromEntries(Object.keys(longTree.boxes).map((id) => [id, 'yes']));
    assert.deepEqual(walk(longTree, {}).remaining, {min: length / 2, max: length - 1});
    const {passed, endings, done} = walk(longTree, yes);
    assert.deepEqual(
      {passed: passed.length, endings, done},
      {passed: length - 1, endings: [{id: String(length), box: String(length)}], done: true},
    );
  });
});

describe('An answer that is no answer ends the walk where it was given', () => {
  const cases: Record<string, unknown> = {
    'an id that the box does not have': {passport: 'maybe'},
    'an id that every object answers to': {passport: 'constructor'},
    'a number': {passport: 0},
    'an object that turns into the id': {passport: {toString: () => 'yes'}},
    'an array of the id': {passport: ['yes']},
    'an inherited one': Object.create({passport: 'yes'}) as unknown,
    'a getter, which is not even run': {
      get passport() {
        throw new Error('run');
      },
    },
    'answers that refuse to be read': new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('refused');
        },
      },
    ),
    'answers that are null': null,
    'answers that are undefined': undefined,
    'answers that are an array': ['yes'],
    'answers that are text': 'yes',
  };
  for (const [name, answers] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(way(answers as Answers), 'passport');
    });
  }

  it('and whatever was answered after it is out of reach', () => {
    assert.equal(way({passport: 'maybe', phone: 'yes', scan: continueAnswer}), 'passport');
  });

  it('such as any but going on at an outcome', () => {
    assert.equal(way({passport: 'no', office: 'yes'}), 'passport no > office');
  });
});

describe('In a broken tree the walk ends at the last box that there is', () => {
  const tree: Tree = {
    steps: [
      {id: 'first', start: 'a'},
      {id: 'second', start: 'nowhere'},
    ],
    boxes: {
      a: {
        kind: 'question',
        answers: [
          {id: 'gone', to: 'nowhere'},
          {id: 'inherited', to: 'constructor'},
          {id: 'self', to: 'a'},
          {id: 'on', to: 'b'},
        ],
      },
      b: {kind: 'attempt', worked: 'a', failed: 'c'},
      c: {kind: 'outcome'},
    },
  };

  it('when an arrow leads to no box', () => {
    assert.equal(way({a: 'gone'}, tree), 'a');
    assert.equal(way({a: 'inherited'}, tree), 'a');
  });

  it('when the arrows go round in a circle', () => {
    assert.equal(way({a: 'self'}, tree), 'a');
    assert.equal(way({a: 'on', b: 'worked'}, tree), 'a on > b');
    assert.deepEqual(walk(tree, {}).remaining, {min: 1, max: 1});
  });

  it('when the next step starts at no box', () => {
    assert.equal(way({a: 'on', b: 'failed', c: continueAnswer}, tree), 'a on > b failed > c');
  });

  it('and is nowhere when not even the first step starts at a box', () => {
    const {current, done} = walk({...tree, steps: tree.steps.slice(1)}, {});
    assert.deepEqual({current, done}, {current: undefined, done: false});
  });
});
