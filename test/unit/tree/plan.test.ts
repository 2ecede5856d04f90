import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  checkPlans,
  continueAnswer,
  definePlans,
  defineTree,
  endingsOf,
  mermaidPlans,
  nextStep,
  planFor,
  walk,
  type Plans,
  type Tree,
  type TreeWords,
} from '../../../src/tree/index.js';

const tree = defineTree({
  steps: [
    {id: 'get', start: 'scan'},
    {id: 'use', start: 'device'},
  ],
  boxes: {
    scan: {kind: 'attempt', worked: nextStep, failed: 'office', later: nextStep},
    office: {kind: 'outcome'},
    device: {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'app'},
        {id: 'no', to: 'display'},
      ],
    },
    app: {kind: 'outcome'},
    display: {kind: 'outcome'},
  },
});

const sound: Plans = {
  'scan.worked': {app: [{task: 'scanned', as: 'done'}, {task: 'use'}], display: [{task: 'order'}]},
  'scan.later': {app: [{task: 'scan'}, {task: 'book', as: 'fallback'}], display: [{task: 'scan'}, {task: 'order'}]},
  office: {app: [{task: 'book'}, {task: 'use'}], display: [{task: 'book'}]},
};

const words = Object.fromEntries(['scanned', 'use', 'order', 'scan', 'book'].map((id) => [id, {title: id}]));

const issues = (plans: Plans, tasks: TreeWords = words) =>
  checkPlans(tree, plans, tasks).map(({code, box}) => `${code} ${box}`);

describe('A step of a tree with plans', () => {
  it('ends at an outcome, or by an answer to an attempt that leads to the next step', () => {
    const ids = [0, 1].map((step) => endingsOf(tree, step).map(({id}) => id));
    assert.deepEqual(ids, [
      ['scan.worked', 'scan.later', 'office'],
      ['app', 'display'],
    ]);
  });

  it('has no endings if it does not exist', () => {
    assert.deepEqual(endingsOf(tree, 2), []);
  });
});

describe('A visitor to a tree with plans', () => {
  const tasksFor = (answers: Record<string, string>) => planFor(sound, walk(tree, answers))?.map(({task}) => task);

  it('gets the plan for how both steps ended', () => {
    assert.deepEqual(tasksFor({scan: 'worked', device: 'yes'}), ['scanned', 'use']);
    assert.deepEqual(tasksFor({scan: 'later', device: 'yes'}), ['scan', 'book']);
    assert.deepEqual(tasksFor({scan: 'failed', office: continueAnswer, device: 'no'}), ['book']);
  });

  it('has no plan before the end', () => {
    assert.equal(tasksFor({scan: 'worked'}), undefined);
    const longer: Tree = {
      steps: [...tree.steps, {id: 'last', start: 'again'}],
      boxes: {...tree.boxes, again: {kind: 'attempt', worked: nextStep, failed: nextStep}},
    };
    assert.equal(planFor(sound, walk(longer, {scan: 'worked', device: 'yes', app: continueAnswer})), undefined);
  });

  it('has no plan in a tree of one step', () => {
    const walked = walk({...tree, steps: [{id: 'use', start: 'device'}]}, {device: 'yes'});
    assert.equal(walked.done, true);
    assert.equal(planFor(sound, walked), undefined);
  });

  it('gets the plans as they are written', () => {
    const plans = {
      'scan.worked': {app: [{task: 'use'}], display: [{task: 'order'}]},
      'scan.later': {app: [{task: 'scan'}], display: [{task: 'scan'}]},
      office: {app: [{task: 'book'}], display: [{task: 'book'}]},
    } as const;
    assert.equal(definePlans(tree, plans), plans);
  });

  it('gets no plan that the plans only inherit', () => {
    assert.equal(planFor(Object.create(sound) as Plans, walk(tree, {scan: 'worked', device: 'yes'})), undefined);
  });
});

describe('The check of plans', () => {
  it('finds no error where every pair of endings has a plan and every task has words', () => {
    assert.deepEqual(issues(sound), []);
  });

  it('finds a pair of endings without a plan', () => {
    const {office, ...rest} = sound;
    assert.deepEqual(issues({...rest, office: {app: office?.['app'] ?? []}}), ['missing-plan office, display']);
    assert.deepEqual(issues(rest), ['missing-plan office, app', 'missing-plan office, display']);
  });

  it('finds a plan without tasks', () => {
    assert.deepEqual(issues({...sound, office: {app: [], display: [{task: 'book'}]}}), ['empty-plan office, app']);
  });

  it('finds a plan for an ending that the tree does not have', () => {
    const unknown = {...sound, 'scan.failed': {app: [{task: 'book'}]}};
    assert.deepEqual(issues(unknown), ['unknown-ending scan.failed, app']);
  });

  it('finds a task without words or without a title, and a task that is in no plan', () => {
    const fewer = Object.fromEntries(Object.entries(words).filter(([id]) => id !== 'order'));
    assert.deepEqual(issues(sound, fewer), ['unknown-task order', 'unknown-task order']);
    assert.deepEqual(issues(sound, {...words, use: {title: ' '}}), ['missing-words use', 'missing-words use']);
    assert.deepEqual(issues(sound, {...words, use: {}}), ['missing-words use', 'missing-words use']);
    assert.deepEqual(issues(sound, {...words, rest: {title: 'Rest'}}), ['unused-task rest']);
  });

  it('finds a done task after one that is not done', () => {
    const late: Plans = {
      ...sound,
      office: {app: [{task: 'book'}, {task: 'use', as: 'done'}], display: [{task: 'book'}]},
    };
    assert.deepEqual(issues(late), ['done-after-undone use']);
  });

  it('finds no error where all tasks that are done come first', () => {
    const office = {
      app: [{task: 'scanned', as: 'done'}, {task: 'book', as: 'done'}, {task: 'use'}],
      display: [{task: 'book'}],
    };
    assert.deepEqual(issues({...sound, office} as Plans), []);
  });
});

describe('The plans as a flowchart', () => {
  it('show the tasks of each pair of endings as a chain, in order', () => {
    const lines = mermaidPlans(sound).trim().split('\n');
    assert.equal(lines.length, 1 + 6);
    assert.match(lines[1] ?? '', /scan.*worked.*app.*--> .*scanned.*--> .*use/);
  });

  it('show by their shapes what is done, what is to do, and what only if the rest fails', () => {
    const shapesOf = (first: string) =>
      mermaidPlans({end: {app: sound[first]?.['app'] ?? []}})
        .split('\n')[1]
        ?.split(' --> ')
        .slice(1);
    assert.deepEqual(shapesOf('scan.worked'), ['p0t1("scanned")', 'p0t2["use"]']);
    assert.deepEqual(shapesOf('scan.later'), ['p0t1["scan"]', 'p0t2{{"book"}}']);
  });
});
