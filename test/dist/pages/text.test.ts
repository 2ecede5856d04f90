import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathOf, readText} from '../../support/project.js';
import {through, type ListName} from '../../hosts/allow-lists.js';

const files = readdirSync(pathOf('dist/text'), {recursive: true, encoding: 'utf8'}).map((file) =>
  file.replaceAll('\\', '/'),
);
const outlines = files.filter((file) => file.endsWith('outline.html'));
const outline = (file: string) => readText(`dist/text/${file}`);

/** The text fields of the systems: each keeps headings, paragraphs, lists and links. */
const textFields: readonly ListName[] = ['os2webCode', 'ddb', 'drupal', 'typo3', 'wordpress'];

const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('The outline that a system imports every night', () => {
  for (const list of textFields) {
    it(`passes its filter unchanged, in every edition and language: ${list}`, () => {
      assert.ok(outlines.length > 8);
      for (const file of outlines) assert.equal(through(outline(file), list), outline(file), file);
    });
  }

  it('keeps every word and every link where a filter leaves paragraphs and links only', () => {
    for (const file of outlines) {
      const kept = through(outline(file), 'onlyLinks');
      assert.equal(textIn(kept), textIn(outline(file)), file);
      assert.deepEqual(linksIn(kept), linksIn(outline(file)), file);
    }
  });
});

describe('The stand-alone page', () => {
  const html = readText('dist/guide.html');
  const alternates = [...html.matchAll(/<link rel="alternate" href="([^"]+)" type="([^"]+)">/g)];

  it('says where its text and its data are', () => {
    assert.deepEqual(
      alternates.map(([, , type]) => type),
      ['text/html', 'application/json'],
    );
    for (const [, href = ''] of alternates) assert.ok(files.includes(href.replace('text/', '')), href);
  });

  it('has this very text inside its tag, for whoever runs no script', () => {
    const [[, href = ''] = []] = alternates;
    const [, inTag = ''] = /<mitid-guide[^>]*>(.*)<\/mitid-guide>/s.exec(html) ?? [];
    assert.ok(inTag.includes(readText(`dist/${href}`)));
  });
});
