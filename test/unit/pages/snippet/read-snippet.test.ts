import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {languages} from '../../../../src/locale/languages.js';
import {embedMethods, systems, type System} from '../../../../src/pages/snippet/cms.js';
import {fileUrlsFor} from '../../../../src/pages/snippet/file-urls.js';
import {contentOf, tagsIn, textIn} from '../../../../src/pages/snippet/html-tags.js';
import {readSnippet} from '../../../../src/pages/snippet/read-snippet.js';
import {canSet, piecesOf, type Choices} from '../../../../src/pages/snippet/snippet-code.js';
import {escapeHtml} from '../../../../src/pages/html.js';
import {namesAllowedIn, organisationSettings, settingNamed} from '../../../../src/settings/settings.js';
import {build, choices, fileUrls, hostile} from '../../../support/choices.js';

/** What the form has for these choices. A flag is a ticked box. */
function fieldsOf(
  {method, scriptInTemplate, urls, lang, guide, details, profile, outline}: Choices,
  needsProfile: boolean,
) {
  const inCode = Object.entries(guide).filter(([name]) => canSet(name, method));
  const tick = (value: string) => (value === '' ? 'on' : value);
  const isInPage = method === 'element' || method === 'div';
  const hasUrl = scriptInTemplate || !isInPage || method === 'element';
  return new Map<string, string>([
    ['method', method],
    ...(hasUrl ? [['version', urls.integrity ? 'fixed' : 'moving'] as [string, string]] : []),
    ...(isInPage && outline ? [['outline', 'on'] as [string, string]] : []),
    ['lang', lang ?? ''],
    ...(needsProfile ? [['profile', profile] as [string, string]] : []),
    ...[...inCode, ...Object.entries(details)].map(([name, value]): [string, string] => [name, tick(value)]),
  ]);
}

const without = (fields: ReadonlyMap<string, string> | undefined, ...names: string[]) =>
  Object.fromEntries([...(fields ?? [])].filter(([name]) => !names.includes(name)).sort());

const line = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}).map((text) => text.trim() || 'x');

const someDetails = fc.record(
  {
    organisation: line,
    'organisation-type': fc.constantFrom('municipality', 'bank', 'library'),
    phone: fc.constant('12 34 56 78'),
    'opening-hours': fc.oneof(line, fc.constant(hostile['opening-hours'])),
    'booking-url': fc.constantFrom('https://www.nordby.dk/tid?a=1&b="2"', 'https://nordby.dk/'),
    hotline: fc.constant(''),
    accent: fc.constant('#7a1f3d'),
  },
  {requiredKeys: []},
);

const someChoices = fc
  .constantFrom(...(Object.keys(systems) as System[]))
  .chain((system) =>
    fc.boolean().chain((scriptInTemplate) =>
      fc.record({
        system: fc.constant(system),
        scriptInTemplate: fc.constant(scriptInTemplate),
        method: fc.constantFrom(...embedMethods(system, scriptInTemplate)),
        lang: fc.option(fc.constantFrom(...languages), {nil: undefined}),
        details: someDetails,
        guide: fc.record(
          {
            appearance: fc.constantFrom('light', 'dark'),
            languages: fc.constantFrom('da en', 'da'),
            'language-menu': fc.constant(''),
            'answers-in-history': fc.constant(''),
            'heading-level': fc.constantFrom('1', '3'),
          },
          {requiredKeys: []},
        ),
        urls: fc.boolean().map((fixed) => fileUrlsFor('https://www.nordby.dk/mitid/0/snippet.html', build, fixed)),
        outline: fc.option(fc.constant('<h3>Trin 1</h3>\n<p>Tekst</p>'), {nil: undefined}),
      }),
    ),
  )
  .map((chosen) => choices(chosen));

describe('Code that an editor pastes back', () => {
  it('fills the form with everything that made it, by every way', () => {
    fc.assert(
      fc.property(someChoices, (chosen) => {
        const pieces = piecesOf(chosen);
        const {fields} = readSnippet([pieces.template, pieces.page, pieces.profile].filter(Boolean).join('\n\n'));
        assert.deepEqual(
          without(fields, 'template'),
          without(fieldsOf(chosen, pieces.profile !== undefined), 'template'),
        );
      }),
      {numRuns: 200},
    );
  });

  it('says that the script is in the template, where the page has none', () => {
    for (const method of ['element', 'div'] as const) {
      const {page = ''} = piecesOf(choices({method, scriptInTemplate: true}));
      assert.equal(readSnippet(page).fields?.get('template'), 'on');
    }
    assert.equal(readSnippet(piecesOf(choices()).page ?? '').fields?.has('template'), false);
  });

  it('keeps every character of a detail', () => {
    const {fields} = readSnippet(piecesOf(choices({details: hostile})).page ?? '');
    assert.deepEqual(without(fields, 'method', 'version', 'lang'), Object.fromEntries(Object.entries(hostile).sort()));
  });

  it('keeps a hard space that the editor has written in a detail', () => {
    const own = {'opening-hours': 'kl.\u00a010-15'};
    const {fields} = readSnippet(piecesOf(choices({details: own})).page ?? '');
    assert.equal(fields?.get('opening-hours'), own['opening-hours']);
  });

  it('may be the URL of a link alone, or code that a CMS shows as text', () => {
    const link = readSnippet(`${fileUrls.guide}?embed&lang=en&profile=nordby`);
    assert.equal(link.fields?.get('profile'), 'nordby');
    assert.equal(link.fields.get('lang'), 'en');
    assert.match(link.findings.map(({text}) => text).join(), /Sæt den ind i samme felt/);
    const {page = ''} = piecesOf(choices({details: {phone: '12 34 56 78'}}));
    assert.equal(readSnippet(escapeHtml(page)).fields?.get('phone'), '12 34 56 78');
  });

  it('brings values that the guide cannot use into the form, which says so, and names what the guide does not know', () => {
    const {fields, findings} = readSnippet('<mitid-guide phone="ring" telefon="1"></mitid-guide>');
    assert.equal(fields?.get('phone'), 'ring');
    assert.match(findings.map(({text}) => text).join(), /»telefon«/);
  });

  it('leaves the choice of the form where it names none that there is, keeps the other details, and says so', () => {
    const {fields, findings} = readSnippet(
      '<mitid-guide organisation-type="kommune" booking="ja" phone="12 34 56 78"></mitid-guide>',
    );
    assert.deepEqual(without(fields, 'method', 'lang', 'template'), {phone: '12 34 56 78'});
    const wrongs = findings.flatMap(({kind, text}) => (kind === 'wrong' ? text : []));
    assert.match(wrongs.join(), /»Hvem er I\?«: "kommune" kan ikke bruges.*: "ja" kan ikke bruges/);
  });

  it('may be a profile alone, if the file has one or the form names it', () => {
    const one = '{"$schema": "profiles.schema.json", "nordby": {"phone": "12 34 56 78"}}';
    assert.deepEqual(without(readSnippet(one).fields), {profile: 'nordby', phone: '12 34 56 78'});
    const two = '{"skagen": {"phone": "87 65 43 21"}, "nordby": {"phone": "12 34 56 78"}}';
    assert.equal(readSnippet(two, 'skagen').fields?.get('phone'), '87 65 43 21');
    const {fields, findings} = readSnippet(two, 'andenby');
    assert.equal(fields, undefined);
    assert.match(findings[0]?.text ?? '', /flere profiler: skagen, nordby/);
  });

  it('fills in nothing from code with a broken profiles.json, and says in which line what is wrong', () => {
    const {page = ''} = piecesOf(choices({method: 'link', details: {phone: '12 34 56 78'}, profile: 'nordby'}));
    for (const broken of [
      '{"nordby": {\n"phone": "12 34 56 78"\n"email": "a@b.dk"}}',
      '{“nordby”: {}}',
      '{"nordby": {',
    ]) {
      for (const pasted of [`${page}\n${broken}`, `${broken}\n<style>.a{color: red}</style>${page}`, broken]) {
        const {fields, findings} = readSnippet(pasted);
        assert.equal(fields, undefined, pasted);
        assert.match(findings.map(({kind, text}) => kind + text).join(), /^wrongIngen af profilerne.*Linje \d/);
      }
    }
    const {fields, findings} = readSnippet('{"nordby": {"organisation": "BÃ¸rn"}}');
    assert.equal(fields?.get('organisation'), 'BÃ¸rn');
    assert.match(findings.map(({text}) => text).join(), /gået i stykker/);
  });

  it('changes nothing in the form if it has no guide', () => {
    for (const text of ['', 'Hej', '<p>Ring</p>', '{"nordby": {}}']) {
      const {fields, findings} = readSnippet(text);
      assert.equal(fields, undefined);
      assert.equal(findings[0]?.kind, 'wrong');
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSnippet(`<mitid-guide ${text}<a href="${text}">{"`)));
  });
});

describe('The tags of a page', () => {
  it('are found with their attributes, however these are written', () => {
    const [tag] = tagsIn(
      `<MITID-Guide Phone='1' email=a@b.dk debug organisation="R&oslash;dby &amp; &#229;" phone="2">`,
    );
    assert.deepEqual(Object.fromEntries(tag?.attributes ?? []), {
      phone: '1',
      email: 'a@b.dk',
      debug: '',
      organisation: 'Rødby & å',
    });
  });

  it('are not those in comments and scripts', () => {
    const html = `<!-- <b> --><script>"<i>" + '<u title="'</script><p>x</p><textarea><mitid-guide></textarea>`;
    assert.deepEqual(
      tagsIn(html).flatMap(({name, isEnd}) => (isEnd ? [] : name)),
      ['script', 'p', 'textarea'],
    );
  });

  it('have content up to their own end', () => {
    const html = '<div id="a"><div>1</div>2</div>3';
    const tags = tagsIn(html);
    assert.equal(contentOf(html, tags, tags[0] ?? assert.fail()), '<div>1</div>2');
    assert.equal(textIn('<p>a<!-- b --><script>c</script>d &lt;e&gt;</p>'), 'ad <e>');
  });

  it('has every setting that an attribute may have among what is read back', () => {
    for (const name of namesAllowedIn(organisationSettings, 'attribute')) {
      const setting = settingNamed(organisationSettings, name);
      const value = setting?.kind === 'choice' ? setting.choices[0] : '';
      const {fields} = readSnippet(`<mitid-guide ${name}="${value}"></mitid-guide>`);
      assert.ok(fields?.has(name), name);
    }
  });
});

describe('An editor who pastes code with mistakes', () => {
  it('does not read that all is well, and reads the labels of the fields', () => {
    const {findings} = readSnippet('<mitid-guide phone="63 52 50" booking-url="nordby.dk"><a>x</a></mitid-guide>');
    assert.ok(findings.every(({kind}) => kind !== 'right'));
    const texts = findings.map(({text}) => text).join();
    for (const label of ['»Telefon«: "63 52 50"', '»Link til tidsbestilling«']) assert.ok(texts.includes(label), label);
    assert.doesNotMatch(texts, /phone|booking/);
  });

  it('gets the fields of code with curly quotes and no-break spaces, and is told once to copy it again', () => {
    const {fields, findings} = readSnippet('<mitid-guide\u00a0phone=“63 52 50 11” email=”a@nordby.dk”></mitid-guide>');
    assert.deepEqual([fields?.get('phone'), fields?.get('email')], ['63 52 50 11', 'a@nordby.dk']);
    const told = findings.map(({text}) => text).filter((text) => /Kopiér koden igen/.test(text));
    assert.equal(told.length, 1);
    assert.match(told.join(), /skæve/);
    assert.match(
      readSnippet('<mitid-guide\u00a0phone="63 52 50 11">')
        .findings.map(({text}) => text)
        .join(),
      /hårde mellemrum/,
    );
  });

  it('is told where the details are that the code needs', () => {
    const link = '<a href="/mitid/0/guide.html?embed&profile=nordby">x</a>';
    const {missingProfiles} = readSnippet(link, '', 'https://www.nordby.dk/mitid/0/snippet.html');
    assert.equal(missingProfiles?.href, 'https://www.nordby.dk/mitid/0/profiles.json');
    assert.equal(readSnippet(`${link} {"nordby": {"phone": "12 34 56 78"}}`).missingProfiles, undefined);
  });
});
