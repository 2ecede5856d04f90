import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {editionOn, editions} from '../../../src/content/editions.js';
import {danishMsg} from '../../../src/locale/msg.js';
import {checkPlans, checkTree} from '../../../src/tree/check.js';
import {planFor} from '../../../src/tree/plan.js';
import {answersOf} from '../../../src/tree/tree.js';
import {journeys, type Journey} from '../../../src/tree/journeys.js';

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Any day, and often one on which an edition begins or ends. */
const anyDay = fc.oneof(
  fc.date({min: new Date('2022-10-01'), max: new Date('2150-12-31'), noInvalidDate: true}).map(day),
  fc.constantFrom(...editions.flatMap(({from, until}) => (until ? [from, until] : [from]))),
);

describe('On any day', () => {
  it('from October 2022 on, exactly one edition holds, and it is the one a visitor gets', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const held = editions.filter(({from, until = '9999-12-31'}) => from <= date && date <= until);
        assert.equal(held.length, 1);
        assert.equal(editionOn(date), held[0]);
      }),
      {numRuns: 2000},
    );
  });

  it('before that, none does', () => {
    assert.equal(editionOn('2022-09-30'), undefined);
  });

  it('up to and including 4 June 2023 the leaflet holds', () => {
    assert.equal(editionOn('2022-10-01')?.id, 'leaflet-2022');
    assert.equal(editionOn('2023-06-04')?.id, 'leaflet-2022');
  });

  it('from 5 June 2023 the edition of 2026 holds', () => {
    assert.equal(editionOn('2023-06-05')?.id, '2026-11');
    assert.equal(editionOn('2026-11-22')?.id, '2026-11');
  });
});

/** A journey in one line: each box and the answer given there, and the box it ends with. */
const inWords = ({passed, endings}: Journey) =>
  [...passed.map(({box, answer}) => `${box} ${answer}`), endings.at(-1)?.id].join(', ');

const expected: Record<string, string[]> = {
  'leaflet-2022': [
    'identity-check yes, chip yes, scan-phone yes, app continue, device yes, authenticator-app',
    'identity-check yes, chip yes, scan-phone yes, app continue, device no, code-device',
    'identity-check yes, chip yes, scan-phone no, citizen-service continue, device yes, authenticator-app',
    'identity-check yes, chip yes, scan-phone no, citizen-service continue, device no, code-device',
    'identity-check yes, chip no, citizen-service continue, device yes, authenticator-app',
    'identity-check yes, chip no, citizen-service continue, device no, code-device',
    'identity-check no, website continue, device yes, authenticator-app',
    'identity-check no, website continue, device no, code-device',
    'identity-check unsure, try-website worked, website continue, device yes, authenticator-app',
    'identity-check unsure, try-website worked, website continue, device no, code-device',
    'identity-check unsure, try-website failed, chip yes, scan-phone yes, app continue, device yes, authenticator-app',
    'identity-check unsure, try-website failed, chip yes, scan-phone yes, app continue, device no, code-device',
    'identity-check unsure, try-website failed, chip yes, scan-phone no, citizen-service continue, device yes, authenticator-app',
    'identity-check unsure, try-website failed, chip yes, scan-phone no, citizen-service continue, device no, code-device',
    'identity-check unsure, try-website failed, chip no, citizen-service continue, device yes, authenticator-app',
    'identity-check unsure, try-website failed, chip no, citizen-service continue, device no, code-device',
  ],
  '2026-11': [
    'chip yes, scan yes, passport-app worked, device yes, authenticator-app',
    'chip yes, scan yes, passport-app worked, device no, code-device',
    'chip yes, scan yes, passport-app failed, citizen-service continue, device yes, authenticator-app',
    'chip yes, scan yes, passport-app failed, citizen-service continue, device no, code-device',
    'chip yes, scan yes, passport-app later, device yes, authenticator-app',
    'chip yes, scan yes, passport-app later, device no, code-device',
    'chip yes, scan no, citizen-service continue, device yes, authenticator-app',
    'chip yes, scan no, citizen-service continue, device no, code-device',
    'chip no, citizen-service continue, device yes, authenticator-app',
    'chip no, citizen-service continue, device no, code-device',
    'chip unsure, scan yes, passport-app worked, device yes, authenticator-app',
    'chip unsure, scan yes, passport-app worked, device no, code-device',
    'chip unsure, scan yes, passport-app failed, citizen-service continue, device yes, authenticator-app',
    'chip unsure, scan yes, passport-app failed, citizen-service continue, device no, code-device',
    'chip unsure, scan yes, passport-app later, device yes, authenticator-app',
    'chip unsure, scan yes, passport-app later, device no, code-device',
    'chip unsure, scan no, citizen-service continue, device yes, authenticator-app',
    'chip unsure, scan no, citizen-service continue, device no, code-device',
  ],
};

for (const entry of editions) {
  const edition = await entry.load();
  const {tree} = edition;

  describe(`The edition "${entry.id}"`, () => {
    it('is the one that its entry promises', () => {
      assert.equal(edition.id, entry.id);
    });

    it('has nothing wrong in its tree, its plans or their words', () => {
      const {boxes, tasks} = edition.words(danishMsg);
      assert.deepEqual(checkTree(tree, boxes), []);
      assert.deepEqual(edition.plans ? checkPlans(tree, edition.plans, tasks) : Object.keys(tasks), []);
    });

    it('gives every journey a plan, if it has plans', () => {
      for (const journey of journeys(tree)) {
        const planned = edition.plans && planFor(edition.plans, journey);
        assert.equal(planned !== undefined, edition.plans !== undefined, inWords(journey));
      }
    });

    it('tells its boxes in the order in which a visitor meets them: every arrow leads further down', () => {
      const order = Object.keys(tree.boxes);
      for (const [id, box] of Object.entries(tree.boxes)) {
        for (const {to} of answersOf(box)) {
          assert.ok(to === 'next-step' || order.indexOf(to) > order.indexOf(id), `${id} to ${to}`);
        }
      }
    });

    it('names two steps', () => {
      assert.equal(tree.steps.length, 2);
      assert.equal(edition.words(danishMsg).steps.length, 2);
    });

    it(`can be walked in ${expected[entry.id]?.length} ways`, () => {
      assert.deepEqual(journeys(tree).map(inWords), expected[entry.id]);
    });
  });
}

describe('The leaflet', () => {
  it('sends half of its journeys through the attempt', async () => {
    const leaflet = await editions.find(({id}) => id === 'leaflet-2022')?.load();
    assert.ok(leaflet);
    const tried = journeys(leaflet.tree).filter(({answers}) => 'try-website' in answers);
    assert.equal(tried.length, 8);
  });
});
