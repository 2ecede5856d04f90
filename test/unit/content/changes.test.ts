import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkChanges, differencesBetween, keyedStatements, type Change} from '../../../src/content/changes.js';
import type {Edition, EditionWords} from '../../../src/content/edition.js';
import {editions} from '../../../src/content/editions.js';
import {recordOf, records} from '../../../src/content/records.js';
import {date} from '../../../src/settings/setting-kinds.js';
import {smallEdition, smallWords} from '../../support/trees/small-edition.js';

const change = (statements: readonly string[], removed: readonly string[] = []): Change => ({
  when: '2027-05-01',
  what: 'Et udsagn er nyt.',
  why: 'Reglen er ny.',
  sources: [],
  statements,
  removed,
});

/** The next edition, in which these boxes have other words. */
const withBoxes = (boxes: EditionWords['boxes']): Edition => {
  const {boxes: before, ...words} = smallWords;
  return {...smallEdition, words: () => ({...words, boxes: {...before, ...boxes}})};
};

describe('The changes of an edition', () => {
  it('are recorded for every edition, and for no other', () => {
    assert.deepEqual(
      Object.keys(records),
      editions.map(({id}) => id),
    );
  });

  editions.slice(1).forEach(({id, load}, index) => {
    it(`say of every statement that differs from the edition before why it does: ${id}`, async () => {
      const before = editions[index] ?? assert.fail();
      assert.deepEqual(checkChanges(await before.load(), await load(), recordOf(id).changes), []);
    });

    it(`each name a day, what changed, why, and a page that shows it: ${id}`, () => {
      const {changes, sources} = recordOf(id);
      for (const {when, what, why, sources: ids} of changes) {
        assert.ok(date.read(when) && what && why && ids.length, what);
        for (const source of ids) assert.ok(sources[source], `${what}: ${source}`);
      }
    });
  });

  it('cannot be forgotten: a statement or a title that is new or gone needs a note', () => {
    const changed = withBoxes({end: {title: 'Færdig!', text: [{text: 'Ring til os.', sources: []}]}});
    assert.deepEqual(checkChanges(smallEdition, changed, []), [
      '"end" differs, and no change says why (statements)',
      '"end" differs, and no change says why (removed)',
    ]);
    assert.deepEqual(checkChanges(smallEdition, changed, [change(['end'], ['end'])]), []);
  });

  it('need no note for a statement that stays the same', () => {
    assert.deepEqual(checkChanges(smallEdition, withBoxes({}), []), []);
  });

  it('name nothing that is the same, alone or among others that begin alike', async () => {
    assert.deepEqual(checkChanges(smallEdition, withBoxes({}), [change(['end'])]), [
      'a change names "end", which does not differ (statements)',
    ]);
    const {load} = editions.find(({id}) => id === '2026-11') ?? assert.fail();
    const edition = await load();
    const words = (...[msg]: Parameters<Edition['words']>): EditionWords => {
      const all = edition.words(msg);
      const changed = {
        ...(all.boxes['scan'] ?? assert.fail()),
        title: msg('Kan telefonen scanne?', {id: 'scan.title.2'}),
      };
      return {...all, boxes: {...all.boxes, scan: changed}};
    };
    const next: Edition = {...edition, words};
    assert.deepEqual(differencesBetween(edition, next), {statements: ['scan.title.2'], removed: ['scan.title']});
    assert.deepEqual(checkChanges(edition, next, [change(['scan.*'], ['scan.title'])]), [
      'a change names "scan.*", which does not differ (statements)',
    ]);
    assert.deepEqual(checkChanges(edition, next, [change(['scan.title.2'], ['scan.title'])]), []);
  });

  it('name a statement by its whole key, or by its beginning with an asterisk', () => {
    const changed = withBoxes({end: {title: 'Færdig!', text: []}});
    assert.deepEqual(checkChanges(smallEdition, changed, [change(['en*'], ['en*'])]), []);
    assert.deepEqual(checkChanges(smallEdition, changed, [change(['end', 'en'], ['end'])]), [
      'a change names "en", which does not differ (statements)',
    ]);
  });

  it('are none, and from no sources, in the first edition', () => {
    assert.deepEqual(recordOf('leaflet-2022'), {sources: {}, changes: []});
  });

  it('of an edition that does not exist are an error', () => {
    assert.throws(() => recordOf('leaflet-2023'), RangeError);
  });
});

describe('The key of a statement', () => {
  it('is the id of its message, and in the leaflet, which is a quotation, the box it stands in', async () => {
    const [leaflet = assert.fail(), newest = assert.fail()] = await Promise.all(editions.map(({load}) => load()));
    const keysOf = (edition: Edition) => keyedStatements(edition).map(({key}) => key);
    assert.ok(keysOf(newest).includes('chip.hint.id-card'));
    assert.ok(keysOf(leaflet).includes('try-website'));
    for (const key of [...keysOf(newest), ...keysOf(leaflet)]) assert.doesNotMatch(key, /\s/);
    for (const {text} of keyedStatements(newest)) assert.ok(text);
  });
});
