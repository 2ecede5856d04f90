import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as messages from '../../../src/settings/editor-messages.js';
import {defaultSeconds, maxTextLength} from '../../../src/settings/setting-kinds.js';
import {guideSettings, organisationSettings, type Schema} from '../../../src/settings/settings.js';

const schema: Schema = {...guideSettings, ...organisationSettings};

/** What stands between straight quotation marks. */
const quotedIn = (text: string) => Array.from(text.matchAll(/"([^"]*)"/g), ([, quoted = '']) => quoted);

const assertNames = (message: string, ...named: string[]) => {
  for (const each of named) assert.ok(message.includes(each), `"${message}" does not name "${each}"`);
};

describe('The message about an unusable value', () => {
  for (const [name, setting] of Object.entries(schema)) {
    it(`tells the editor of ${name} a value that is accepted`, () => {
      const {where, message} = messages.unusableValue(name, 'x', setting);
      assert.equal(where, name);
      assertNames(message, `${name}="x"`);
      const example = quotedIn(messages.expected(setting)).filter((each) => setting.read(each) !== undefined);
      if (setting.kind === 'text') assertNames(message, String(maxTextLength));
      else if (setting.kind === 'url')
        assert.ok(setting.read(`${quotedIn(messages.expected(setting))[0] ?? ''}nordby.dk`));
      else assert.ok(example.length > 0, message);
      if (setting.kind === 'flag') assert.deepEqual(example, ['true', 'false']);
      if (setting.kind === 'choice') assert.deepEqual(example, setting.choices);
    });
  }

  it('tells the editor of a time what the guide does until then', () => {
    const {message} = messages.unusableValue('idle-reset', '5', guideSettings['idle-reset']);
    assertNames(message, 'idle-reset="5"', `Indtil da bruger guiden ${defaultSeconds} sekunder`);
  });

  it('names the property answers', () => {
    const {where, message} = messages.unusableAnswers('x');
    assert.equal(where, 'answers');
    assertNames(message, 'answers="x"', '{"chip": "yes"}');
  });
});

describe('A message to the editor', () => {
  it('names what is unknown, and everything that is known', () => {
    for (const message of [
      messages.unknownClass('x', 'ab', ['ab', 'cd']),
      messages.unknownAttribute('x', ['ab', 'cd']),
      messages.unknownSlot('x', ['ab', 'cd']),
      messages.unknownLanguage('x', ['ab', 'cd']),
    ])
      assertNames(message, '»x«', 'ab', 'cd');
  });

  it('names a language in Danish, or by its code where it has no name', () => {
    assert.equal(messages.languageInDanish('da'), 'dansk');
    assertNames(messages.languageNotLoaded('de', 'ar'), 'tysk', 'arabisk');
  });

  it('writes out a day in Danish', () => {
    assertNames(messages.reviewOverdue('2027-05-22'), '22. maj 2027');
    assertNames(messages.reviewOverdue('2027-01-01'), '1. januar 2027');
  });

  it('lists choices with "eller" before the last', () => {
    const listed = (choices: string[]) => messages.profileMissing('url', {usable: choices}).message;
    assertNames(listed(['ab']), 'har "ab".');
    assertNames(listed(['ab', 'cd', 'ef']), 'har "ab", "cd" eller "ef".');
    assert.deepEqual(quotedIn(listed([])), []);
  });

  it('gives the numbers, versions and URLs that it is about', () => {
    assertNames(messages.scriptVersions(['0.1.0', '0.2.0']), '2', '0.1.0, 0.2.0');
    assertNames(messages.tooNarrow(100, 240), '100', '240');
    assertNames(messages.blockedByPolicy('https://nordby.dk/x', 'connect-src'), 'https://nordby.dk/x', 'connect-src');
    assertNames(messages.detailsLeftOut(['phone', 'email']), 'phone, email', 'mitid-guide.js?div=details');
  });

  it('says what a profiles.json is not, and where the fault is told, and promises no line: UTF-16 and HTML have none', () => {
    const {message} = messages.profileUnreachable('url', {kind: 'invalid', error: 'SyntaxError: Expected'});
    assertNames(message, 'ikke JSON i UTF-8', 'Er profilen på plads?');
    assert.doesNotMatch(message, /Expected|linje/);
  });

  it('asks whether an unusual phone number is right', () => {
    assertNames(messages.unusualNumber.premiumRate('phone', '90 12 34 56'), 'phone="90 12 34 56"', 'dyrt');
    assertNames(messages.unusualNumber.foreign('phone', '+46 8 123 45 67'), 'phone="+46 8 123 45 67"', 'udenlandsk');
  });

  it('shows a long value by its start, and one of a hundred letters in full', () => {
    const shown = (value: string) => messages.unusableAnswers(value).message;
    assertNames(shown('x'.repeat(100)), `answers="${'x'.repeat(100)}" `);
    assertNames(shown('x'.repeat(101)), `answers="${'x'.repeat(100)} …" `);
  });

  it('tells of a missing profile what its file has, and what it lacks', () => {
    const sentences = (names: messages.NamesInFile) => messages.profileMissing('url', names).message.split(/(?<=\.) /);
    const [none, usable, unusable, both] = [
      {usable: []},
      {usable: ['ab']},
      {usable: [], unusable: ['A B']},
      {usable: ['ab'], unusable: ['A B']},
    ].map(sentences);
    assert.ok(none && usable && unusable && both);
    assert.notEqual(none.at(-1), both.at(-1));
    assert.equal(usable.at(-1), both.at(-1));
    assert.equal(unusable.at(-1), both.at(-1));
    assert.deepEqual([...unusable.slice(0, -1), ...usable.slice(2)], both);
  });

  it('names what it is about', () => {
    assertNames(messages.unknownClasses(['profile', 'phone']), 'profile eller phone');
    assertNames(messages.unknownClasses([]), 'stavet rigtigt');
    assertNames(messages.linkNotAlone('Få MitID'), '»Få MitID«');
    assertNames(messages.besideItself('da'), 'beside="da"', 'dansk', 'language-menu');
    assertNames(messages.dayToCome('details-checked', '2027-05-22'), 'details-checked="2027-05-22"');
    assertNames(messages.frameTooLow(200, 900), '200', '900');
    assertNames(messages.lowContrast(3.27, 4.5), ' 3,2:1', ' 4,5:1');
  });

  it('concerns the attribute profile where a profile is missing or its file does not load', () => {
    assert.equal(messages.profileMissing('url', {usable: []}).where, 'profile');
    assert.equal(messages.profileUnreachable('url', {kind: 'no-answer'}).where, 'profile');
  });
});

describe('The facts in the debug panel', () => {
  const facts = {
    version: '0.1.0',
    edition: '2026-11',
    contentFrom: '2026-11-22',
    reviewBy: '2027-05-22',
    language: 'de',
    proofreading: 'unreviewed',
    profile: 'nordby',
    profileIs: 'found',
  } as const;

  it('are the year, the day of the next check, the language, the profile, the version and the edition', () => {
    assertNames(messages.panelFacts(facts), '2026 ', '22. maj 2027', 'tysk (', 'Profil: nordby.', '0.1.0', '2026-11)');
  });

  it('name no profile that has not been found, since its name may be from a URL', () => {
    const text = messages.panelFacts({...facts, profile: 'ring-90909090', profileIs: 'missing'});
    assertNames(text, 'Profil: ikke fundet.');
    assert.doesNotMatch(text, /90909090/);
    assertNames(messages.panelFacts({...facts, profileIs: 'loading'}), 'Profil: hentes');
  });

  it('leave out a check and a profile that are not set, and say nothing of proofreading in Danish', () => {
    const text = messages.panelFacts({
      ...facts,
      reviewBy: undefined,
      profile: undefined,
      proofreading: 'original',
      language: 'da',
    });
    assertNames(text, 'Sprog: dansk. Profil: ingen. (');
    assert.doesNotMatch(text, /2027|undefined/);
  });
});
