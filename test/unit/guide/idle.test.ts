import assert from 'node:assert/strict';
import {describe, it, mock, type TestContext} from 'node:test';
import {Idle, warningSeconds} from '../../../src/guide/desk/idle.js';

/** A wait whose clock the test moves. */
function idle({mock: own}: TestContext, isThereSomething = true) {
  own.timers.enable({apis: ['setTimeout']});
  const [warn, count, end] = [mock.fn(() => isThereSomething), mock.fn(), mock.fn()];
  return {
    wait: new Idle({warn, count, end}),
    pass: (seconds: number) => {
      for (let each = 0; each < seconds; each += 1) own.timers.tick(1000);
    },
    happened: () => ({
      warned: warn.mock.callCount(),
      counted: count.mock.calls.map(({arguments: [left]}) => left as number),
      ended: end.mock.callCount(),
    }),
  };
}

describe('Where citizens come one after the other, the guide', () => {
  it('warns for 20 seconds, and then ends, so long after the last touch', (context) => {
    const {wait, pass, happened} = idle(context);
    wait.putOff(120);
    pass(99);
    assert.equal(happened().warned, 0);
    pass(1);
    assert.deepEqual(happened(), {warned: 1, counted: [20], ended: 0});
    pass(19);
    assert.deepEqual([happened().counted.at(-1), happened().ended], [1, 0]);
    pass(1);
    assert.deepEqual([happened().counted.length, happened().ended], [warningSeconds, 1]);
    assert.equal(wait.isWaiting, false);
    pass(1000);
    assert.equal(happened().ended, 1);
  });

  it('does not end while somebody puts it off, before the warning or in its last second', (context) => {
    const {wait, pass, happened} = idle(context);
    for (const touchAfter of [30, 99, 100, 119]) {
      wait.putOff(120);
      pass(touchAfter);
    }
    wait.putOff(120);
    pass(119);
    assert.equal(happened().ended, 0);
    pass(1);
    assert.equal(happened().ended, 1);
  });

  it('says nothing where there is nothing to clear', (context) => {
    const {wait, pass, happened} = idle(context, false);
    wait.putOff(60);
    pass(1000);
    assert.deepEqual(happened(), {warned: 1, counted: [], ended: 0});
  });
});
