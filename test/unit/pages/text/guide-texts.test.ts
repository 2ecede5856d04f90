import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currentEdition, editions} from '../../../../src/content/editions.js';
import {recordOf} from '../../../../src/content/records.js';
import {statementsOf} from '../../../../src/content/text-places.js';
import {languages, loadMsg} from '../../../../src/locale/languages.js';
import {danishMsg} from '../../../../src/locale/msg.js';
import type {Language} from '../../../../src/locale/language-names.js';
import {changesMarkdown} from '../../../../src/pages/text/changes-markdown.js';
import {guideJson, guideOutline, guideTextFiles, languagesOf} from '../../../../src/pages/text/guide-texts.js';
import {truthOf} from '../../../../src/pages/text/truth.js';
import {profileIn} from '../../../../src/settings/profiles.js';

const entry = currentEdition();

/** What a host's `profiles.json` says, as the command line reads it. */
const organisation = profileIn(
  {
    nordby: {
      'organisation-type': 'municipality',
      organisation: 'Nordby <Kommune>',
      booking: 'not-needed',
      'booking-url': 'https://www.nordby.dk/tid',
      phone: '12 34 56 78',
      'home-visit': 'yes',
      'link-requirements': 'https://www.nordby.dk/krav',
      'details-checked': '2026-11-20',
    },
  },
  'nordby',
  'profiles.json',
  (issue) => assert.fail(issue.message),
);

describe('The guide as text and as data', () => {
  it('says which languages there are to a developer who asks for another', async () => {
    const language = 'xx' as Language;
    for (const written of [guideOutline({entry, language}), guideJson({entry, language})])
      await assert.rejects(written, {name: 'RangeError', message: /"xx".*da, en, /});
  });
});

describe('guide.json', () => {
  for (const each of editions) {
    it(`has the tree and exactly its words, in every language the edition is in: ${each.id}`, async () => {
      const edition = await each.load();
      for (const language of await languagesOf(each)) {
        const json = JSON.parse(JSON.stringify(await guideJson({entry: each, language}))) as unknown;
        const {id, from, until, checked, reviewBy} = each;
        const {tree, plans, links, slots} = edition;
        const {sources} = recordOf(id);
        const words = edition.words(await loadMsg(language));
        const expected = {
          format: 1,
          id,
          language,
          from,
          until,
          checked,
          reviewBy,
          tree,
          plans,
          words,
          links,
          slots,
          sources,
        };
        assert.deepEqual(json, JSON.parse(JSON.stringify(expected)));
      }
    });
  }

  it('has for each source of a statement its page and the day it was read', async () => {
    const {words, sources = {}} = await guideJson({entry});
    for (const {text, sources: ids} of statementsOf(words)) {
      assert.ok(ids.length, text);
      for (const id of ids) assert.match(`${sources[id]?.url} ${sources[id]?.checked}`, /^https:\S+ 2026-\d\d-\d\d$/);
    }
  });

  it('leads where the organisation of a profile leads, and says whose profile it is', async () => {
    const {links = {}, organisation: whose} = await guideJson({entry, organisation});
    assert.equal(links['requirements'], 'https://www.nordby.dk/krav');
    assert.equal(links['support'], 'tel:+4533980010');
    assert.equal(whose?.['organisation'], 'Nordby <Kommune>');
  });
});

describe('The outline of a guide', () => {
  it('names after each statement the sources that confirm it, each with the day it was read', async () => {
    const html = await guideOutline({entry});
    const {sources} = recordOf(entry.id);
    const items = html.slice(html.lastIndexOf('<h2>Kilder</h2>')).split('<li>').slice(1);
    const {words} = await entry.load();
    for (const statement of statementsOf(words(danishMsg))) {
      // A reader without answers gets no sentence that follows from one.
      const [, after = ''] = html.split(statement.text);
      if (!after) continue;
      const [, numbers = ''] = /^[^[]*?\[([\d, ]+)\]/.exec(after) ?? assert.fail(statement.text);
      const named = numbers.split(', ').map((number) => items[Number(number) - 1] ?? assert.fail(number));
      for (const id of statement.sources) {
        const {url} = sources[id] ?? assert.fail(id);
        assert.ok(
          named.some((item) => item.includes(`href="${url}"`) && /læst \d+\. november 2026/.test(item)),
          url,
        );
      }
    }
  });

  it('says what the organisation of a profile says, each detail once, as text', async () => {
    const html = await guideOutline({entry, organisation});
    assert.ok(html.includes('Du behøver ikke at bestille tid.'));
    assert.ok(!html.includes('Det er et krav de fleste steder.'));
    assert.ok(
      html.includes('Nordby &lt;Kommune> tilbyder hjemmebesøg.') ||
        html.includes('Nordby &lt;Kommune&gt; tilbyder hjemmebesøg.'),
    );
    assert.equal(html.split('href="tel:12345678"').length, 2);
    assert.equal(html.split('href="https://www.nordby.dk/tid"').length, 2);
    assert.ok(html.includes('href="https://www.nordby.dk/krav"') && !html.includes('mitid.dk/tekniske-krav">Se'));
    assert.ok(html.includes('Lokale oplysninger sidst kontrolleret 20. november 2026'));
  });

  it('says in every other language that it is a translation', async () => {
    for (const language of languages) {
      const html = await guideOutline({entry, language});
      assert.equal(html.includes('Dette er en oversættelse'), false);
      assert.equal(/This is a translation/.test(html), language === 'en');
    }
  });

  it('warns of an edition that is no longer valid', async () => {
    const [leaflet = assert.fail()] = editions;
    assert.match(await guideOutline({entry: leaflet}), /^<p><strong>Denne guide gælder ikke længere<\/strong>/);
    assert.doesNotMatch(await guideOutline({entry}), /gælder ikke længere/);
  });
});

describe('The addresses of the texts', () => {
  it('are the same for each edition and language, and one that follows the current edition', async () => {
    const files = await guideTextFiles(editions, entry);
    const paths = [
      ...['current', '2026-11'].flatMap((edition) => languages.map((language) => `${edition}/${language}`)),
      'leaflet-2022/da',
    ].flatMap((folder) => [`text/${folder}/guide.json`, `text/${folder}/outline.html`]);
    assert.deepEqual(Object.keys(files).sort(), paths.sort());
    for (const path of paths.filter((each) => each.includes('/current/'))) {
      assert.equal(files[path], files[path.replace('current', entry.id)], path);
    }
  });
});

describe('truth.json', async () => {
  const {editions: told} = await truthOf(editions);

  it('has every statement of every edition, its sources, and when to check it again', async () => {
    for (const [index, each] of editions.entries()) {
      const {id, statements} = told[index] ?? assert.fail(each.id);
      assert.equal(id, each.id);
      const {words} = await each.load();
      assert.deepEqual(
        statements.map(({statement}) => statement),
        statementsOf(words(danishMsg)).map(({text, link}) => (link ? `${text} ${link.label}` : text)),
      );
      for (const {sources, checked, reviewBy} of statements) {
        assert.equal(reviewBy, each.reviewBy);
        assert.deepEqual(checked, sources.map((source) => source.checked).sort()[0]);
      }
    }
    assert.ok(told.at(-1)?.statements.every(({sources, checked}) => sources.length && checked));
  });

  it('lists what changed, when, why, and by which pages', () => {
    const {changes} = told.at(-1) ?? assert.fail();
    assert.equal(changes.length, recordOf(entry.id).changes.length);
    for (const {when, what, why, sources} of changes) {
      assert.ok(when && what && why && sources.every(({url}) => url.startsWith('https://')), what);
    }
  });
});

describe('The notes of a release', () => {
  it('say what the edition changed and why, as a list', () => {
    const notes = changesMarkdown(entry.id);
    const {changes} = recordOf(entry.id);
    assert.equal(notes.split('\n- ').length, changes.length);
    for (const {what, why} of changes) assert.ok(notes.includes(`${what} ${why}`), what);
    assert.equal(changesMarkdown('leaflet-2022'), '');
  });
});
