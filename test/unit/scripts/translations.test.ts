import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {issuesOf, untranslated} from '../../../scripts/lib/translation-issues.mjs';
import {isReviewed, isTranslated, unitsOf} from '../../../scripts/lib/xliff.mjs';
import {jsonOf, readText} from '../../support/project.js';

/** The text of an XLIFF file with one message. */
const xliff = (
  source: string,
  target: string,
  state = 'needs-review-translation',
  qualifier = '',
) => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="en" source-language="da" original="x" datatype="plaintext">
<body>
<trans-unit id="one">
  <source>${source}</source>
  <target state="${state}"${qualifier && ` state-qualifier="${qualifier}"`}>${target}</target>
</trans-unit>
</body>
</file>
</xliff>`;

const issues = (...file: Parameters<typeof xliff>) => unitsOf(xliff(...file)).flatMap((unit) => [...issuesOf(unit)]);

const step = '<x id="0" equiv-text="${step}"/>';
const steps = '<x id="1" equiv-text="${steps}"/>';

describe('The check of translations accepts a translation', () => {
  it('that has the values, numbers and sites of the Danish, with the values in any order', () => {
    assert.deepEqual(
      issues(`Trin ${step} af ${steps}, 5-48 tegn, mitid.dk`, `Of ${steps}: ${step}. 5-48 on mitid.dk`),
      [],
    );
  });

  it('that is the same word as in Danish', () => {
    assert.deepEqual(issues('Telefon', 'Telefon'), []);
  });

  it('that is the same sentence as in Danish, if it is marked as such', () => {
    assert.deepEqual(issues('Min plan', 'Min plan', 'final', 'x-same-as-danish'), []);
  });

  it('that is missing or stale, since the guide shows the Danish', () => {
    assert.deepEqual(issues('Tilbage', ' '), []);
    assert.deepEqual(issues('I 60 dage', 'For 6 days', 'needs-translation'), []);
  });
});

describe('The check of translations refuses a translation', () => {
  for (const [what, source, target, state, expected, qualifier] of [
    ['that is the Danish sentence', 'Gå til trin', 'Gå til trin', undefined, /still in Danish/],
    [
      'that is marked as the same as the Danish but is different',
      'Min plan',
      'My plan',
      'final',
      /marked as x-same-as-danish/,
      'x-same-as-danish',
    ],
    ['whose state is unknown', 'Tilbage', 'Back', 'new', /state="new"/],
    ['that lacks a value', `Trin ${step}`, 'Step', undefined, /values/],
    ['that has one value too many', 'Trin', `Step ${step}`, undefined, /values/],
    ['with another number', 'I 60 dage', 'For 6 days', undefined, /numbers in Danish: 60; translated: 6/],
    ['with a number in Arabic digits', 'Ring til os', 'Call ٩٠٩٠٩٠٩٠', undefined, /none; translated: ٩٠٩٠٩٠٩٠/],
    ['with two numbers swapped', '5-48 tegn', '48-5 characters', undefined, /5, 48; translated: 48, 5/],
    ['with another phone number', 'Ring 33 98 00 10', 'Call 33 98 00 01', undefined, /33 98 00 10/],
    ['that leads to another site', 'Se mitid.dk', 'See mitid.com', undefined, /mitid\.dk; translated: mitid\.com/],
  ] as const) {
    it(what, () => {
      const [issue, ...others] = issues(source, target, state, qualifier);
      assert.match(issue ?? '', expected);
      assert.deepEqual(others, []);
    });
  }
});

describe('The list of untranslated messages', () => {
  const english = unitsOf(xliff('Tilbage', 'Back', 'needs-translation'));
  const polish = unitsOf(xliff('Tilbage', ' '));
  const german = unitsOf(xliff('Tilbage', 'Zurück', 'final'));

  it('has one line for each message, with the languages in which it is stale or missing', () => {
    const languages = [
      ['en', english],
      ['pl', polish],
      ['de', german],
    ] as const;
    assert.deepEqual(untranslated(languages), ['one: "Tilbage": stale in en; missing in pl']);
  });

  it('is empty when all is translated', () => {
    assert.deepEqual(untranslated([['de', german]]), []);
  });
});

describe('A person has reviewed a language', () => {
  const units = (...states: string[]) => states.flatMap((state) => unitsOf(xliff('Tilbage', 'Back', state)));

  it('when every one of its translations is marked as reviewed, and not before', () => {
    assert.ok(isReviewed(units('final', 'signed-off')));
    assert.ok(!isReviewed(units('final', 'needs-review-translation')));
    assert.ok(!isReviewed(units('final', 'needs-translation')));
  });
});

describe('Every language of the guide', () => {
  const {targetLocales} = jsonOf('lit-localize.json') as {targetLocales: string[]};
  const units = targetLocales.map((locale) => [locale, unitsOf(readText(`src/locale/xliff/${locale}.xlf`))] as const);

  it('has only translations that match the Danish', () => {
    const found = units.flatMap(([locale, all]) =>
      all.flatMap((unit) => [...issuesOf(unit)].map((each) => `${locale}: ${each}`)),
    );
    assert.deepEqual(found, []);
  });

  it('has the same messages as the others', () => {
    const ids = units.map(([, all]) => all.map(({id}) => id).sort());
    assert.ok((ids[0]?.length ?? 0) > 100);
    for (const each of ids) assert.deepEqual(each, ids[0]);
  });

  it('has the Danish name in brackets where a visitor needs it', () => {
    for (const [locale, all] of units) {
      for (const [id, term] of [
        ['citizen-service.title', '(Borgerservice)'],
        ['code-device.title', '(kodeviser)'],
        ['code-device.reader', '(kodeoplæser)'],
        ['home-visit.ask', '(udkørende service)'],
        ['aside.no-cpr.p-code', '(P-kode)'],
      ]) {
        const unit = all.find((each) => each.id === id);
        assert.ok(unit, id);
        if (!isTranslated(unit)) continue;
        const text = unit.target?.text ?? '';
        assert.ok(text.includes(term ?? '?'), `${locale}: ${id ?? ''} has no ${term ?? ''}: ${text}`);
      }
    }
  });
});
