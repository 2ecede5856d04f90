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

/** Any day, and often the first or last day of an edition. */
const anyDay = fc.oneof(
  fc.date({min: new Date('2022-10-01'), max: new Date('2150-12-31'), noInvalidDate: true}).map(day),
  fc.constantFrom(...editions.flatMap(({from, until}) => (until ? [from, until] : [from]))),
);

describe('A visitor', () => {
  it('gets, on any day from October 2022 on, the only edition that is valid that day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const valid = editions.filter(({from, until = '9999-12-31'}) => from <= date && date <= until);
        assert.equal(valid.length, 1);
        assert.equal(editionOn(date), valid[0]);
      }),
      {numRuns: 2000},
    );
  });

  it('gets no edition before October 2022', () => {
    assert.equal(editionOn('2022-09-30'), undefined);
  });

  it('gets the leaflet of 2022 up to and including 4 June 2023', () => {
    assert.equal(editionOn('2022-10-01')?.id, 'leaflet-2022');
    assert.equal(editionOn('2023-06-04')?.id, 'leaflet-2022');
  });

  it('gets the edition of 2026 from 5 June 2023 on', () => {
    assert.equal(editionOn('2023-06-05')?.id, '2026-11');
    assert.equal(editionOn('2026-11-22')?.id, '2026-11');
  });
});

/** A journey in one line: each box with its answer, then the box where the journey ends. */
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
    it('has the id that the list of editions gives it', () => {
      assert.equal(edition.id, entry.id);
    });

    it('is checked again some day if it is no quotation', () => {
      const {checked, reviewBy} = entry;
      assert.equal(reviewBy === undefined, checked === undefined);
      if (checked) assert.ok(reviewBy && reviewBy > checked && editionOn(reviewBy) === entry);
    });

    it('has no error in its tree, its plans or their words', () => {
      const {boxes, tasks} = edition.words(danishMsg);
      assert.deepEqual(checkTree(tree, boxes), []);
      assert.deepEqual(edition.plans ? checkPlans(tree, edition.plans, tasks) : Object.keys(tasks), []);
    });

    it('has a plan for every journey, if it has plans', () => {
      for (const journey of journeys(tree)) {
        const planned = edition.plans && planFor(edition.plans, journey);
        assert.equal(planned !== undefined, edition.plans !== undefined, inWords(journey));
      }
    });

    it('lists its boxes in the order in which a visitor meets them: every arrow leads further down', () => {
      const order = Object.keys(tree.boxes);
      for (const [id, box] of Object.entries(tree.boxes)) {
        for (const {to} of answersOf(box)) {
          assert.ok(to === 'next-step' || order.indexOf(to) > order.indexOf(id), `${id} to ${to}`);
        }
      }
    });

    it('has two steps, to get MitID and to use it, each with a name', () => {
      assert.deepEqual(
        tree.steps.map(({id}) => id),
        ['get', 'use'],
      );
      assert.equal(edition.words(danishMsg).steps.length, 2);
    });

    it(`leads visitors along ${expected[entry.id]?.length} different journeys`, () => {
      assert.deepEqual(journeys(tree).map(inWords), expected[entry.id]);
    });
  });
}

describe('The leaflet of 2022', () => {
  it('asks visitors to try the website in half of its journeys', async () => {
    const leaflet = await editions.find(({id}) => id === 'leaflet-2022')?.load();
    assert.ok(leaflet);
    const tried = journeys(leaflet.tree).filter(({answers}) => 'try-website' in answers);
    assert.equal(tried.length, 8);
  });
});
