import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {november2026} from '../../../src/content/2026-11/edition.js';
import {leaflet2022} from '../../../src/content/leaflet-2022/edition.js';
import type {Edition} from '../../../src/content/edition.js';
import {danishMsg} from '../../../src/locale/msg.js';
import {answersOf} from '../../../src/tree/tree.js';
import {statementsOf, textPlacesOf} from '../../../src/content/text-places.js';
import {nameOf, sentencesOf, texts} from './text-of.js';

const {tree} = leaflet2022;
const words = leaflet2022.words(danishMsg);

/** The printed leaflet: the words and arrows of each part. */
const leaflet = new Map(
  readFileSync(new URL('leaflet.md', import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n').filter(Boolean);
      return [
        name,
        {words: lines.filter((line) => !line.startsWith('- ')), arrows: lines.filter((line) => line.startsWith('- '))},
      ];
    }),
);

/** The edition, divided into the same parts. */
const edition = new Map([
  ['title', words.title],
  ...tree.steps.map(({id}, step): [string, string] => [`step ${id}`, words.steps[step] ?? '']),
  ...textPlacesOf(words).map((place): [string, string] => [
    nameOf(place),
    [place.title, texts(place.text)].filter(Boolean).join(' '),
  ]),
]);

describe('The edition of 2022', () => {
  it('has the same parts as the leaflet', () => {
    assert.deepEqual([...edition.keys()].sort(), [...leaflet.keys()].sort());
  });

  for (const [part, {words: paragraphs}] of leaflet) {
    it(`has exactly the sentences of the leaflet, in the same order, at "${part}"`, () => {
      assert.deepEqual(sentencesOf(edition.get(part) ?? ''), sentencesOf(paragraphs.join(' ')));
    });
  }

  it('has the same arrows as the leaflet, with the same labels', () => {
    for (const [id, box] of Object.entries(tree.boxes)) {
      const arrows = answersOf(box).map((answer) => {
        const label =
          box.kind === 'attempt' ? answer.id : words.boxes[id as keyof typeof tree.boxes].answers?.[answer.id]?.label;
        return `- ${label}: ${answer.to}`;
      });
      assert.deepEqual(arrows, leaflet.get(id)?.arrows, id);
    }
  });

  it('asks visitors who tried the website whether it worked', () => {
    const {worked, failed} = words.boxes['try-website'].answers ?? {};
    assert.deepEqual([worked?.label, failed?.label], ['Ja, det lykkedes', 'Nej, det lykkedes ikke']);
  });

  it('adds nothing to the leaflet but the reason why each answer leads on', () => {
    const added = textPlacesOf(words).flatMap(({text, items}) => [...items, ...text.filter(({link}) => link)]);
    assert.deepEqual(added, []);
    assert.deepEqual(leaflet2022.links, {});
  });

  it('is a quotation in Danish, which names no source but itself', () => {
    assert.equal(leaflet2022.ownLanguage, 'da');
    for (const {sources} of statementsOf(words)) assert.deepEqual(sources, []);
  });

  it("has the same icons as today's edition at the boxes that both have", () => {
    const both = Object.keys(tree.boxes).filter((id) => id in november2026.tree.boxes);
    assert.ok(both.length > 3);
    const [before, now]: readonly Edition[] = [leaflet2022, november2026];
    for (const id of both) assert.equal(before?.icons[id], now?.icons[id], id);
  });

  it('has only those reasons, and the buttons of the attempt, to translate', () => {
    const messages: string[] = [];
    leaflet2022.words(((text: string) => (messages.push(text), text)) as typeof danishMsg);
    const own = Object.values(words.boxes).flatMap(({answers = {}}) => Object.values(answers).map(({why}) => why));
    assert.deepEqual(messages.sort(), [...own, 'Ja, det lykkedes', 'Nej, det lykkedes ikke'].sort());
  });
});
