import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EditionWords} from '../../../src/content/edition.js';
import {editions} from '../../../src/content/editions.js';
import {danishMsg, type Msg} from '../../../src/locale/msg.js';
import {outlineHtml} from '../../../src/pages/outline-html.js';
import {smallEdition as small} from '../../support/trees/small-edition.js';

/** The text that a visitor reads, without the markup. */
const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Every text in the words. */
function textsIn(words: unknown, key = ''): string[] {
  if (typeof words === 'string') return ['title', 'text', 'label', 'steps'].includes(key) ? [words] : [];
  if (Array.isArray(words)) return words.flatMap((each) => textsIn(each, key));
  return Object.entries(Object(words) as object).flatMap(([name, value]) => textsIn(value, name));
}

const tags = (html: string): string[] => [...html.matchAll(/<\/?([a-z0-9]+)/g)].flatMap(([, name]) => name ?? []);
const times = (text: string, part: string): number => text.split(part).length - 1;

/** The words of the boxes, without those that appear only after a certain answer: a visitor who reads the text gives no answers. */
const forEveryone = (boxes: EditionWords['boxes']) =>
  Object.values(boxes).map(({text = [], ...box}) => ({...box, text: text.filter(({onlyAfter}) => !onlyAfter)}));

describe('The guide as text', () => {
  for (const {id, load, checked} of editions) {
    it(`contains every text of the edition: ${id}`, async () => {
      const edition = await load();
      const shown = textIn(outlineHtml({edition, checked}));
      const {boxes, ...words} = edition.words(danishMsg);
      const texts = textsIn({...words, title: '', boxes: forEveryone(boxes)}).filter(Boolean);
      assert.ok(texts.length > 20);
      assert.deepEqual(
        texts.filter((text) => !shown.includes(text)),
        [],
      );
    });

    it(`uses only tags that every CMS keeps, and closes each of them: ${id}`, async () => {
      const html = outlineHtml({edition: await load(), checked});
      assert.deepEqual(
        tags(html).filter((tag) => !['h2', 'h3', 'p', 'strong', 'ul', 'ol', 'li', 'a'].includes(tag)),
        [],
      );
      assert.doesNotMatch(html, /\s(?:id|class|style)=/);
      for (const tag of new Set(tags(html))) {
        assert.equal(times(html, `<${tag}>`) + times(html, `<${tag} `), times(html, `</${tag}>`), tag);
      }
    });
  }

  it('says for each answer where it leads', async () => {
    const {load} = editions.find(({id}) => id === '2026-11') ?? assert.fail();
    const edition = await load();
    const shown = textIn(outlineHtml({edition}));
    const {boxes} = edition.words(danishMsg);
    const wordsOf = (box: string) => boxes[box] ?? assert.fail(box);
    const label = (box: string, answer: string) => wordsOf(box).answers?.[answer]?.label ?? assert.fail(answer);
    for (const way of [
      `${label('chip', 'yes')}: ${wordsOf('scan').title}`,
      `${label('chip', 'no')}: ${wordsOf('citizen-service').title}`,
      `${label('passport-app', 'worked')}: Gå til trin 2`,
      `${label('passport-app', 'failed')}: ${wordsOf('citizen-service').title}`,
      `${label('passport-app', 'later')}: Gå til trin 2`,
      `${label('device', 'no')}: ${wordsOf('code-device').title}`,
    ]) {
      assert.ok(shown.includes(way), way);
    }
  });

  it('shows a question once, and refers to it where another answer leads there too', () => {
    const shown = textIn(outlineHtml({edition: small}));
    assert.equal(times(shown, 'Second?'), 2);
    assert.ok(shown.includes('Unsure? Second? (se ovenfor)'));
    assert.equal(times(shown, 'No: End & done'), 1);
  });

  it('escapes all words, so that none becomes markup', () => {
    const html = outlineHtml({edition: small});
    assert.ok(html.includes('&lt;script&gt;"quoted"&lt;/script&gt;'));
    assert.ok(html.includes('href="https://example.org/?a=1&amp;b=&quot;2&quot;"'));
    assert.ok(html.includes('&lt;More&gt; (example.org)'));
    assert.ok(html.includes('End &amp; done'));
  });

  it('lists the tasks of each plan by how the steps ended, and explains each task', async () => {
    const {load} = editions.find(({id}) => id === '2026-11') ?? assert.fail();
    const edition = await load();
    const {tasks} = edition.words(danishMsg);
    const html = outlineHtml({edition});
    const text = textIn(html);
    assert.ok(text.includes('Få MitID i MitID appen: Jeg gør det senere + Brug en MitID kodeviser'));
    for (const title of new Set(Object.values(tasks).map((task) => task.title))) {
      assert.ok(times(html, `<li>${title}</li>`) >= 1, title);
      assert.ok(times(html, `<h3>${title}</h3>`) >= 1, title);
    }
  });

  it('says on which day its content was checked, if it was', () => {
    assert.ok(textIn(outlineHtml({edition: small, checked: '2026-11-22'})).includes('22. november 2026'));
    assert.doesNotMatch(textIn(outlineHtml({edition: small})), /kontrolleret/);
  });

  it('starts its headings at the level that the page requests, and has none below the sixth', () => {
    const levels = (level: number) =>
      new Set(tags(outlineHtml({edition: small, level})).filter((tag) => /^h\d/.test(tag)));
    assert.deepEqual(levels(3), new Set(['h3', 'h4']));
    assert.deepEqual(levels(6), new Set(['h6']));
  });

  it('is in the requested language', () => {
    const english = ((message: string, {id}: {id: string}) => (id === 'page.again' ? 'see above' : message)) as Msg;
    assert.ok(textIn(outlineHtml({edition: small, msg: english})).includes('(see above)'));
  });
});
