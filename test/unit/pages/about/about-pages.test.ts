import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {november2026} from '../../../../src/content/2026-11/edition.js';
import {currentEdition} from '../../../../src/content/editions.js';
import {recordOf} from '../../../../src/content/records.js';
import {statementsOf} from '../../../../src/content/text-places.js';
import {danishMsg} from '../../../../src/locale/msg.js';
import {decisionMakersHtml} from '../../../../src/pages/about/decision-makers-html.js';
import {day, factCheckHtml, usedSources} from '../../../../src/pages/about/fact-check-html.js';
import {escapeHtml} from '../../../../src/pages/html.js';

const entry = currentEdition();
const record = recordOf(entry.id);
const words = november2026.words(danishMsg);

describe('The page for fact-checkers', async () => {
  const html = await factCheckHtml(entry, record);

  it('has every statement of the edition, each with at least one source to open', () => {
    const rows = html.slice(0, html.indexOf('<h2>Ændret')).split('<tr><td>').slice(1);
    assert.equal(rows.length, statementsOf(words).length);
    for (const {text} of statementsOf(words)) {
      const row = rows.find((each) => each.startsWith(escapeHtml(text)));
      assert.match(row ?? '', /<a href="https:/, text);
    }
  });

  it('says where a statement stands by the question or title that a visitor sees, not by an id', () => {
    for (const id of Object.keys({...words.boxes, ...words.tasks})) assert.doesNotMatch(html, new RegExp(`>${id}<`));
    assert.ok(html.includes(`<caption>${escapeHtml(words.boxes.scan.title)}</caption>`));
  });

  it('names the day of the last check and the day of the next', () => {
    assert.ok(html.includes(`Sidst kontrolleret ${day(entry.checked ?? '')}.`));
    assert.ok(html.includes(`senest ${day(entry.reviewBy ?? '')}.`));
  });

  it('is not built if a statement names a source that does not exist', async () => {
    const sources = Object.fromEntries(Object.entries(record.sources).filter(([id]) => id !== 'scan'));
    await assert.rejects(factCheckHtml(entry, {...record, sources}), /no source "scan"/);
  });

  it('says what changed since the edition before, when, why, and by which pages', () => {
    const [, changed = ''] = html.split('<h2>Ændret');
    assert.ok(record.changes.length > 0);
    for (const {what, why, when, sources} of record.changes) {
      const row = changed.split('<tr>').find((each) => each.includes(escapeHtml(what))) ?? assert.fail(what);
      assert.ok(row.includes(escapeHtml(why)) && row.includes(day(when)), what);
      for (const id of sources) assert.ok(row.includes(record.sources[id]?.url ?? id), id);
    }
  });
});

describe('The page for decision makers', async () => {
  const html = await decisionMakersHtml(entry);

  it('says how much there is to check again, and what happens if nobody does', () => {
    assert.ok(html.includes(`${statementsOf(words).length} udsagn efter på ${usedSources(words).length} sider`));
    assert.ok(html.includes(`Hvad sker der ${day(entry.reviewBy ?? '')}, hvis ingen har kontrolleret?`));
  });

  it('does not claim that somebody has read the translations, while nobody has', () => {
    assert.match(html, /Ingen, der taler sprogene, har læst 7 af de 8 sprog efter/);
  });
});
