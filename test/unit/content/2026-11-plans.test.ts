import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {november2026} from '../../../src/content/2026-11/edition.js';
import {plans, type TaskId} from '../../../src/content/2026-11/plans.js';
import {deferredWords} from '../../../src/guide/words/deferred-words.js';
import {danishMsg} from '../../../src/locale/msg.js';
import {journeys, planFor, type Journey, type PlannedTask} from '../../../src/tree/index.js';
import {statementsOf, textPlacesIn} from '../../../src/content/text-places.js';
import {joinedText} from './text-of.js';

const words = november2026.words(danishMsg);
const all = journeys(november2026.tree);

const planOf = (journey: Journey): readonly PlannedTask[] => planFor(plans, journey) ?? [];

/** The text of a plan's tasks: of all of them, or only of those that match. */
const textOf = (journey: Journey, which: (task: PlannedTask) => boolean = () => true) =>
  planOf(journey)
    .filter(which)
    .map(({task}) => joinedText(textPlacesIn('task', task, words.tasks[task as TaskId])))
    .join(' ');

const isOpen = ({as}: PlannedTask) => as === undefined;
const endsWith = (first: string, second: string) =>
  all.filter(({endings}) => endings[0]?.id === first && endings[1]?.id === second);

const inWords = ({passed}: Journey) => passed.map(({box, answer}) => `${box} ${answer}`).join(', ');

/** Makes an assertion about each of these journeys; there must be at least one. */
function forEach(found: readonly Journey[], assertOn: (journey: Journey) => void): void {
  assert.ok(found.length > 0);
  for (const journey of found) assertOn(journey);
}

const apps = all.filter(({answers}) => answers['device'] === 'yes');

describe('Every plan', () => {
  for (const journey of all) {
    it(`repeats no text: ${inWords(journey)}`, () => {
      const texts = planOf(journey).flatMap(({task}) =>
        textPlacesIn('task', task, words.tasks[task as TaskId]).flatMap(({title, text, items}) => [
          title,
          ...[...text, ...items].map((statement) => statement.text),
        ]),
      );
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });

    it(`names in each task a place to do it: ${inWords(journey)}`, () => {
      for (const {task, as} of planOf(journey)) {
        if (as === 'done') continue;
        const text = joinedText(textPlacesIn('task', task, words.tasks[task as TaskId]));
        assert.match(text, /MitID app|mitid\.dk|Borgerservice|telefon|hjemmeside/, task);
      }
    });
  }

  it('explains how the visitor can take it home', () => {
    assert.match(deferredWords(danishMsg).takeHome, /Skriv planen ud.*billede/);
  });
});

describe('The plan of a visitor who succeeded in the app', () => {
  const done = all.filter(({endings}) => endings[0]?.id === 'passport-app.worked');

  it('begins with one ticked line, and gives no instruction for what is done', () => {
    forEach(done, (journey) => {
      const [first, ...rest] = planOf(journey);
      assert.equal(first?.as, 'done');
      assert.equal(
        statementsOf({...words, tasks: {done: words.tasks[first.task as TaskId]}, boxes: {}, asides: [], reserve: []})
          .length,
        0,
      );
      assert.ok(rest.every(({as}) => as !== 'done'));
      assert.doesNotMatch(textOf(journey), /Scan (koden|dit ansigt)|12 cm|Slå op|Bestil tid|vidne/);
    });
  });

  it('says, for the app, that they are ready on their own phone, or how to get the app after borrowing one', () => {
    forEach(endsWith('passport-app.worked', 'authenticator-app'), (journey) => {
      assert.match(textOf(journey), /din egen telefon\? Så er du klar/);
      assert.match(textOf(journey), /en andens telefon\? Hent MitID appen på din egen.*ved hånden/);
    });
  });

  it('explains, for a kodeviser, where to order it and where to activate it later', () => {
    forEach(endsWith('passport-app.worked', 'code-device'), (journey) => {
      assert.match(
        textOf(journey),
        /Bestil den i MitID appen.*eller på mitid\.dk.*Aktivér kodeviseren.*MitID appen eller i Borgerservice/,
      );
    });
  });
});

describe('A visitor who puts the app off', () => {
  const later = all.filter(({endings}) => endings[0]?.id === 'passport-app.later');

  it('gets the full instructions, with what to have ready and what to choose at the end', () => {
    forEach(later, (journey) => {
      assert.match(
        textOf(journey, isOpen),
        /Hav det her klar.*driller.*CPR-nummer.*Scan dit ansigt.*12 cm.*Vælg til sidst i appen/,
      );
    });
  });

  it('gets Borgerservice only as the last resort, in a closed disclosure at the end of the plan', () => {
    forEach(later, (journey) => {
      const tasks = planOf(journey);
      assert.deepEqual(
        tasks.map(({as}) => as === 'fallback'),
        tasks.map((_, index) => index === tasks.length - 1),
      );
      assert.match(
        textOf(journey, ({as}) => as === 'fallback'),
        /Borgerservice.*Bestil tid/,
      );
      assert.doesNotMatch(textOf(journey, isOpen), /Bestil tid|vidne|legitimation, fx/);
    });
  });
});

describe('The plan of a visitor who goes to Borgerservice', () => {
  const visits = all.filter(({endings}) => endings[0]?.id === 'citizen-service');

  it('needs only one visit: it has one booking, then one list of what to bring', () => {
    forEach(visits, (journey) => {
      const titles = planOf(journey).map(({task}) => words.tasks[task as TaskId].title);
      assert.equal(titles.filter((title) => /Bestil tid/.test(title)).length, 1);
      assert.equal(titles.filter((title) => /Tag det her med/.test(title)).length, 1);
      assert.match(titles.join(' > '), /^Bestil tid.* > .*Tag det her med.* > Bed i Borgerservice/);
      assert.doesNotMatch(textOf(journey), /samme besøg|trin 2/);
    });
  });

  it('says, for the app, to bring the phone, request an activation code and use it at once', () => {
    forEach(endsWith('citizen-service', 'authenticator-app'), (journey) => {
      const text = textOf(journey);
      assert.match(
        text,
        /Hent MitID appen, før du tager af sted.*Din telefon.*Bed i Borgerservice om en aktiveringskode/,
      );
      assert.match(text, /Åbn MitID appen med det samme.*bruger-ID og aktiveringskoden/);
      assert.doesNotMatch(text, /kodeviser/);
    });
  });

  it('says, for a kodeviser, to request and activate it there, and to order one only as the last resort', () => {
    forEach(endsWith('citizen-service', 'code-device'), (journey) => {
      const open = textOf(journey, isOpen);
      assert.match(open, /Bed i Borgerservice om en kodeviser.*Få den aktiveret, før du går/);
      assert.doesNotMatch(open, /[Bb]estil en|hverdage|telefon/);
      assert.equal(planOf(journey).at(-1)?.as, 'fallback');
      assert.match(
        textOf(journey, ({as}) => as === 'fallback'),
        /bestil en på mitid\.dk.*3-7 hverdage/,
      );
    });
  });
});

describe('The advice under the plan', () => {
  it('mentions copying the app only to visitors who have the app', () => {
    const copying = words.reserve.filter(({text}) => /kopiere appen/.test(text));
    assert.equal(copying.length, 1);
    assert.equal(copying[0]?.onlyAfter, 'device.yes');
    assert.ok(apps.length > 0 && apps.every(({endings}) => endings[1]?.id === 'authenticator-app'));
  });
});
