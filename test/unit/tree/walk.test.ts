import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {continueAnswer, nextStep, walk, type Answers, type Tree} from '../../../src/tree/index.js';
import {smallTree} from '../../support/trees/small-tree.js';

/** The boxes that a visitor has passed and the current one, in one line. */
const pathOf = (answers: Answers, tree: Tree = smallTree) => {
  const {passed, current, done} = walk(tree, answers);
  return [...passed.map(({box, answer}) => `${box} ${answer}`), done ? 'done' : current].join(' > ');
};

describe('A visitor who walks through a tree', () => {
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
    assert.equal(pathOf({passport: 'yes'}), 'passport yes > phone');
  });

  it('goes on to the next question when an attempt failed, and gets no question twice', () => {
    assert.equal(pathOf({passport: 'unsure', website: 'failed'}), 'passport unsure > website failed > phone');
  });

  it('and puts an attempt off goes where the tree says, and the ending records it', () => {
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

  it('stays at the outcome of a step, with no questions left, until they go on', () => {
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

  it('goes on from an outcome to the next step, and the walk records that like an answer', () => {
    const {passed, current, endings, step} = walk(smallTree, {passport: 'no', office: continueAnswer});
    assert.deepEqual(passed.at(-1), {step: 0, box: 'office', answer: continueAnswer});
    assert.deepEqual({current, endings, step}, {current: 'device', endings: [{id: 'office', box: 'office'}], step: 1});
  });

  it('is done at the outcome of the last step, and the walk lists what ended each step', () => {
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

  it('and changes an earlier answer keeps the later answers that the new path still reaches', () => {
    const later = {phone: 'yes', scan: continueAnswer, device: 'no'};
    assert.equal(pathOf({passport: 'yes', ...later}), 'passport yes > phone yes > scan continue > device no > done');
    assert.equal(
      pathOf({passport: 'unsure', website: 'failed', ...later}),
      'passport unsure > website failed > phone yes > scan continue > device no > done',
    );
    assert.equal(pathOf({passport: 'no', ...later}), 'passport no > office');
  });

  it('sees how many questions are left in the step, at least and at most; an attempt does not count', () => {
    const left = (answers: Answers) => walk(smallTree, answers).remaining;
    assert.deepEqual(left({}), {min: 1, max: 2});
    assert.deepEqual(left({passport: 'unsure'}), {min: 0, max: 1});
    assert.deepEqual(left({passport: 'yes'}), {min: 1, max: 1});
    assert.deepEqual(left({passport: 'no', office: continueAnswer}), {min: 1, max: 1});
  });
});

describe('The walk stops at a box with an invalid answer', () => {
  const cases: Record<string, unknown> = {
    'an id that the box does not have': {passport: 'maybe'},
    'an id that is a property of every object': {passport: 'constructor'},
    'a number': {passport: 0},
    'an object that converts to the id': {passport: {toString: () => 'yes'}},
    'an array of the id': {passport: ['yes']},
    'an inherited answer': Object.create({passport: 'yes'}) as unknown,
    'a getter, which is not even run': {
      get passport() {
        throw new Error('run');
      },
    },
    'answers that throw when they are read': new Proxy(
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
    it(`such as ${name}`, () => {
      assert.equal(pathOf(answers as Answers), 'passport');
    });
  }

  it('and ignores the answers after it', () => {
    assert.equal(pathOf({passport: 'maybe', phone: 'yes', scan: continueAnswer}), 'passport');
  });

  it('such as any answer but "continue" at an outcome', () => {
    assert.equal(pathOf({passport: 'no', office: 'yes'}), 'passport no > office');
  });
});

describe('The walk through a broken tree ends at the last box that exists', () => {
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

  it('when an arrow leads to a box that does not exist', () => {
    assert.equal(pathOf({a: 'gone'}, tree), 'a');
    assert.equal(pathOf({a: 'inherited'}, tree), 'a');
  });

  it('when the arrows form a circle', () => {
    assert.equal(pathOf({a: 'self'}, tree), 'a');
    assert.equal(pathOf({a: 'on', b: 'worked'}, tree), 'a on > b');
    assert.deepEqual(walk(tree, {}).remaining, {min: 1, max: 1});
  });

  it('and goes on from a later step to a box of an earlier one, unless the visitor was there', () => {
    const back: Tree = {
      steps: [
        {id: 'first', start: 'a'},
        {id: 'second', start: 'b'},
      ],
      boxes: {
        a: {kind: 'attempt', worked: nextStep, failed: 'c'},
        b: {kind: 'attempt', worked: 'c', failed: 'a'},
        c: {kind: 'attempt', worked: nextStep, failed: 'd'},
        d: {kind: 'outcome'},
      },
    };
    assert.equal(pathOf({a: 'worked', b: 'worked'}, back), 'a worked > b worked > c');
    assert.equal(pathOf({a: 'worked', b: 'failed'}, back), 'a worked > b');
    assert.equal(pathOf({a: 'worked', b: 'worked', c: 'worked'}, back), 'a worked > b worked > c worked > done');
  });

  it('when the next step starts at a box that does not exist', () => {
    assert.equal(pathOf({a: 'on', b: 'failed', c: continueAnswer}, tree), 'a on > b failed > c');
  });

  it('and has no current box when even the first step starts at a box that does not exist', () => {
    const {current, done} = walk({...tree, steps: tree.steps.slice(1)}, {});
    assert.deepEqual({current, done}, {current: undefined, done: false});
  });
});
