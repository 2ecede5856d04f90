import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {jsonOf, pathOf, readText} from '../support/project.js';

const text = readText('publiccode.yml');
const {targetLocales, sourceLocale} = jsonOf('lit-localize.json') as {targetLocales: string[]; sourceLocale: string};
const {name, license} = jsonOf('package.json') as {readonly name: string; readonly license: string};

/** The items of a list, by its key. */
const listOf = (key: string) =>
  [...(new RegExp(`^ *${key}:\\n((?: +- .*\\n?)+)`, 'm').exec(text)?.[1] ?? '').matchAll(/- (.*)/g)].map(
    ([, item = '']) => item,
  );

/** The lines below a key of the top level. */
const sectionOf = (key: string) => new RegExp(`^${key}:(.*(?:\\n .*)*)`, 'm').exec(text)?.[1]?.trim();

describe('The description of the guide for catalogues of public software', () => {
  it('has everything that the standard asks for', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'categories',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ]) {
      assert.ok(sectionOf(key), key);
    }
  });

  it('keeps to the lengths that the standard allows', () => {
    for (const [, short = ''] of text.matchAll(/shortDescription: (.*)/g)) assert.ok(short.length <= 150, short);
    for (const [, long = ''] of text.matchAll(/longDescription: >\n((?: {6}.*\n)+)/g)) assert.ok(long.length >= 150);
    for (const [, features = ''] of text.matchAll(/features:\n((?: {6}- .*\n)+)/g)) {
      for (const feature of features.trim().split('\n')) assert.ok(feature.trim().length <= 102, feature);
    }
  });

  it('names the languages, the licence and the pictures that the guide has', () => {
    assert.deepEqual(listOf('availableLanguages').sort(), [sourceLocale, ...targetLocales].sort());
    assert.match(sectionOf('legal') ?? '', new RegExp(`license: ${license}$`, 'm'));
    assert.equal(sectionOf('name'), name);
    assert.deepEqual(
      listOf('screenshots').filter((file) => !existsSync(pathOf(file))),
      [],
    );
  });
});
