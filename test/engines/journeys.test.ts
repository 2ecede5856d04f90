import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {amount} from '../support/amounts.js';
import {everyAnswerAndPlan} from '../support/chosen-journeys.js';
import {describePosition, editionsTested, guideWords, labelOf, positionsOn} from '../support/positions.js';
import {useEngine} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts, seenAt, seenFirst} from './visits.js';

declare const visitor: typeof inPage;

for (const edition of editionsTested) {
  describe(`A visitor of ${edition.id}`, () => {
    const engine = useEngine();

    for (const journey of amount(edition.journeys, everyAnswerAndPlan(edition.journeys))) {
      const [first, ...later] = positionsOn(journey);
      const plan = later.at(-1);
      assert.ok(first && plan);

      it(`goes forwards, back at every position, and forwards again: ${describePosition(plan)}`, async () => {
        const tab = await engine.visit({
          head: scripts.module,
          body: `<mitid-guide edition="${edition.id}" answers-in-history></mitid-guide>`,
        });
        const seen = await tab.evaluate(
          async (answers: readonly string[], back: string) => {
            await visitor.ready();
            const start = visitor.look();
            const forwards: inPage.Seen[] = [];
            const byHistory: inPage.Seen[] = [];
            const again: inPage.Seen[] = [];
            const byButton: inPage.Seen[] = [];
            for (const answer of answers) forwards.push(await visitor.press(answer));
            for (let left = answers.length; left > 0; left -= 1) byHistory.push(await visitor.travel(-1));
            for (let left = answers.length; left > 0; left -= 1) again.push(await visitor.travel(1));
            for (let left = answers.length; left > 0; left -= 1) byButton.push(await visitor.press(back));
            return {start, forwards, byHistory, again, byButton, problems: visitor.problems};
          },
          journey.passed.map((each) => labelOf(edition, each)),
          guideWords.back,
        );
        const ahead = later.map((position) => seenAt(edition, position));
        const back = [first, ...later.slice(0, -1)].reverse().map((position) => seenAt(edition, position));
        assert.deepEqual(seen.start, seenFirst(edition, first), 'at first');
        assert.deepEqual(seen.forwards, ahead, 'forwards, by the answers');
        assert.deepEqual(seen.byHistory, back, 'back, by the browser');
        assert.deepEqual(seen.again, ahead, 'forwards, by the browser');
        assert.deepEqual(seen.byButton, back, 'back, by the guide’s own button');
        assert.deepEqual(seen.problems, []);
      });
    }
  });
}
