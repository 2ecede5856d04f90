import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {settingsFromQuery} from '../../../../src/embed/guide-url.js';
import {systems, embedMethods, type Keeps, type System} from '../../../../src/pages/snippet/cms.js';
import {fieldsIn, formFields} from '../../../../src/pages/snippet/fields.js';
import {fileUrlsFor} from '../../../../src/pages/snippet/file-urls.js';
import {organisationTexts} from '../../../../src/pages/snippet/organisation-texts.js';
import {profileNameFor, profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {detailsGo, piecesOf} from '../../../../src/pages/snippet/snippet-code.js';
import {answersTo, previewPositions} from '../../../../src/pages/snippet/preview-positions.js';
import {snippetWords} from '../../../../src/pages/snippet/words.js';
import type {FormSection} from '../../../../src/settings/descriptions.js';
import {readOrganisationSettings} from '../../../../src/settings/read-settings.js';
import {guideSettings, organisationSettings} from '../../../../src/settings/settings.js';
import {tree} from '../../../../src/content/2026-11/tree.js';
import {walk} from '../../../../src/tree/walk.js';
import {build, choices, hostile, fileUrls} from '../../../support/choices.js';
import {elementIn, elementsIn} from '../../../support/elements.js';

const all = Object.keys(systems) as System[];
const details = {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  phone: '12 34 56 78',
  hotline: '',
};

describe('The code for a page', () => {
  it('has script and guide, with the local details as attributes, where the system keeps both', () => {
    const {page = '', ...others} = piecesOf(choices({details, guide: {appearance: 'dark', 'language-menu': ''}}));
    assert.deepEqual(elementIn(page, 'script').attributes, {type: 'module', src: fileUrls.script});
    assert.deepEqual(elementIn(page, 'mitid-guide').attributes, {appearance: 'dark', 'language-menu': '', ...details});
    assert.deepEqual(others, {});
  });

  it('leaves the script to the template where that has it', () => {
    const {page = '', template = ''} = piecesOf(choices({scriptInTemplate: true}));
    assert.doesNotMatch(page, /<script/);
    assert.equal(elementIn(template, 'script').attributes['src'], fileUrls.script);
  });

  it('has local details as data-* on a div that keeps them, and the rest among its classes', () => {
    const {page = '', profile} = piecesOf(
      choices({system: 'typo3', method: 'div', details, lang: 'en', guide: {'answers-in-url': '', languages: 'da en'}}),
    );
    assert.deepEqual(elementIn(page, 'div').attributes, {
      class: 'mitid-guide mitid-guide--lang-en mitid-guide--answers-in-url mitid-guide--languages-da,en',
      lang: 'en',
      'data-organisation-type': 'municipality',
      'data-organisation': 'Nordby Kommune',
      'data-phone': '12 34 56 78',
      'data-hotline': '',
    });
    assert.equal(profile, undefined);
  });

  it('names a profile among the classes of a div that keeps no data-*', () => {
    const {page = '', profile = ''} = piecesOf(choices({system: 'umbraco-tinymce', method: 'div', details}));
    assert.deepEqual(elementIn(page, 'div').attributes, {class: 'mitid-guide mitid-guide--profile-nordby'});
    assert.deepEqual(Object.keys(JSON.parse(profile) as object), ['$schema', 'nordby']);
  });

  for (const way of ['iframe', 'link'] as const) {
    it(`has an address that sets what an address may set, and nothing else: ${way}`, () => {
      const {page = ''} = piecesOf(
        choices({
          method: way,
          details: hostile,
          lang: 'ar',
          guide: {appearance: 'light', 'heading-level': '3', debug: ''},
        }),
      );
      const [element] = elementsIn(page);
      const address = new URL(element?.attributes[way === 'link' ? 'href' : 'src'] ?? '');
      const query = [...address.searchParams].filter(([name]) => name !== 'embed');
      assert.deepEqual(query, [
        ['lang', 'ar'],
        ['appearance', 'light'],
        ['profile', 'nordby'],
      ]);
      assert.deepEqual([...settingsFromQuery(address.search, guideSettings)], query);
      assert.equal(address.searchParams.has('embed'), way === 'link');
      assert.equal(element?.attributes['lang'], 'ar');
      assert.equal(element.attributes['dir'], 'rtl');
    });
  }

  it('names no profile where there is nothing to keep in one', () => {
    const {url, page, profile} = piecesOf(choices({method: 'link'}));
    assert.equal(url, `${fileUrls.guide}?embed`);
    assert.equal(elementIn(page ?? '', 'a').attributes['href'], url);
    assert.equal(profile, undefined);
  });

  it('has a frame with a name, and a height that does without a script', () => {
    const {title, height} = elementIn(piecesOf(choices({method: 'iframe'})).page ?? '', 'iframe').attributes;
    assert.equal(title, 'Sådan får du MitID');
    assert.ok(Number(height) >= 600);
  });

  it('brings every sign of a detail through HTML', () => {
    const {page = ''} = piecesOf(choices({details: hostile}));
    assert.deepEqual(elementIn(page, 'mitid-guide').attributes, hostile);
    assert.deepEqual(
      elementsIn(page).map(({tag}) => tag),
      ['script', 'mitid-guide', 'p', 'a'],
    );
  });

  it('brings every sign of a detail through JSON', () => {
    const {nordby} = JSON.parse(profilesWith('nordby', {...hostile, hotline: ''})) as Record<string, unknown>;
    assert.deepEqual(nordby, {...hostile, hotline: true});
  });

  it('leads visitors whom no script reaches to the stand-alone page, in their language', () => {
    const {page = ''} = piecesOf(choices({lang: 'en'}));
    assert.deepEqual(elementIn(page, 'a').attributes, {href: `${fileUrls.guide}?lang=en`, lang: 'en', hreflang: 'en'});
  });

  it('has the whole guide as text inside, when the editor wants it so', () => {
    const {page = ''} = piecesOf(choices({outline: '<h3>Trin 1</h3>'}));
    assert.match(page, /<mitid-guide>\n<h3>Trin 1<\/h3>\n<\/mitid-guide>$/);
  });
});

describe('The addresses of the files', () => {
  const page = 'https://www.nordby.dk/mitid/0/snippet.html?x=1#y';

  it('are in the folder that always has the newest version, and then the script may change', () => {
    assert.deepEqual(fileUrlsFor(page, build, false), {
      script: 'https://www.nordby.dk/mitid/0/mitid-guide.js',
      guide: 'https://www.nordby.dk/mitid/0/guide.html',
      profiles: 'https://www.nordby.dk/mitid/0/profiles.json',
    });
  });

  it('are in the folder of this very version, with what its script must be', () => {
    const {script, integrity} = fileUrlsFor(page, build, true);
    assert.equal(script, 'https://www.nordby.dk/mitid/0.1.0/mitid-guide.js');
    assert.equal(integrity, build.integrity);
    const code = piecesOf(choices({urls: fileUrlsFor(page, build, true)})).page ?? '';
    assert.equal(elementIn(code, 'script').attributes['integrity'], build.integrity);
  });

  it('lead from a version’s folder to the newest, too', () => {
    const {script} = fileUrlsFor('https://www.nordby.dk/mitid/0.1.0/snippet.html', build, false);
    assert.equal(script, 'https://www.nordby.dk/mitid/0/mitid-guide.js');
  });

  it('are where the page lies, in a folder that is no version’s', () => {
    for (const fixed of [false, true]) {
      const {script} = fileUrlsFor('https://www.nordby.dk/dist/snippet.html', build, fixed);
      assert.equal(script, 'https://www.nordby.dk/dist/mitid-guide.js');
    }
  });
});

describe('A profile’s name', () => {
  for (const [organisation, name] of [
    ['Ærø Kommune', 'aeroe-kommune'],
    ['Aabenraa Kommune', 'aabenraa-kommune'],
    ['  Sparekassen "Øst" & Søn  ', 'sparekassen-oest-soen'],
    ['Ménage à Trois', 'menage-a-trois'],
    ['北京', 'vores'],
    ['x'.repeat(300), 'x'.repeat(64)],
  ] as const) {
    it(`is made from the organisation’s: ${organisation.slice(0, 30)}`, () => {
      assert.equal(profileNameFor(organisation), name);
      assert.equal(guideSettings.profile.read(name), name);
    });
  }
});

describe('The ways that are offered', () => {
  it('always have the link among them, since it survives everywhere', () => {
    for (const system of all) {
      assert.ok(embedMethods(system, false).includes('link'), system);
      assert.ok(embedMethods(system, true).includes('link'), system);
    }
  });

  it('are none that the system does not keep, and no div where the template has no script', () => {
    for (const system of all) {
      const {methods: ways}: Keeps = systems[system];
      for (const inTemplate of [false, true]) {
        const offered = embedMethods(system, inTemplate);
        assert.deepEqual(
          offered.filter((way) => !ways.includes(way)),
          [],
        );
        assert.equal(offered.includes('div'), inTemplate && ways.includes('div'));
      }
    }
  });

  it('begin with the link where nobody knows what the system keeps', () => {
    assert.equal(embedMethods('other', true)[0], 'link');
  });

  it('begin with what keeps the details on the page itself, where there is such a way', () => {
    for (const system of all.filter((each) => each !== 'other')) {
      const [first = 'link'] = embedMethods(system, true);
      const kept = embedMethods(system, true).some((way) => detailsGo({system, method: way}) !== 'profile');
      assert.equal(detailsGo({system, method: first}) !== 'profile', kept, system);
    }
  });

  it('are each told where to be pasted in two sentences', () => {
    for (const system of all) {
      for (const way of embedMethods(system, true)) {
        for (const {paste} of snippetWords) {
          const said = paste(system, way);
          assert.equal(said.match(/\.(?= [A-ZÆØÅ]|$)/g)?.length, 2, said);
          assert.match(said, /[Ss]æt .* ind|Put .* in/);
        }
      }
    }
  });
});

describe('The form', () => {
  const sections: readonly FormSection[] = ['details', 'links', 'look', 'more'];
  const inSections = sections.flatMap((section) => fieldsIn(section).map(({name}) => name));

  it("has one field for every detail of an organisation's", () => {
    const missing = Object.keys(organisationSettings).filter((name) => !inSections.includes(name));
    assert.deepEqual(missing, ['organisation-type']);
    assert.equal(new Set(inSections).size, inSections.length);
  });

  it('has a name in each language for every choice but numbers', () => {
    for (const {name, setting, description} of formFields) {
      if (setting.kind !== 'choice') continue;
      for (const {language} of snippetWords) {
        const options: Readonly<Record<string, string>> = description[language].options ?? {};
        for (const value of setting.choices) assert.ok(options[value] ?? /^\d$/.test(value), `${language}: ${name}`);
      }
    }
  });

  it('takes for a default only what can be set', () => {
    for (const {setting, description} of formFields) {
      if (description.formDefault) assert.notEqual(setting.read(description.formDefault), undefined);
    }
  });
});

describe('The preview', () => {
  for (const view of previewPositions) {
    it(`can show ${view} at once, and what is shown there leads by Borgerservice`, () => {
      const {current, endings, passed} = walk(tree, answersTo(tree, view));
      const shown = [current, ...endings.map(({id}) => id)];
      assert.ok(view === 'start' ? passed.length === 0 : shown.includes(view));
      if (view !== 'start') assert.ok(shown.includes('citizen-service'));
    });
  }
});

describe('The texts for the organisation’s own pages', () => {
  const facts = {version: '0.1.0', site: 'cdn.nordby.dk', answersInUrl: false};

  it('say which version was tested, and that no expert has reviewed it', () => {
    const text = organisationTexts.accessibility(facts);
    assert.match(text, /0\.1\.0/);
    assert.match(text, /WCAG 2\.2/);
    assert.match(text, /ikke gennemgået af en uvildig ekspert/);
  });

  it('say whom the browser asks for files, and that answers stand in the address where they do', () => {
    const {privacy: text} = organisationTexts;
    assert.match(text(facts), /cdn\.nordby\.dk/);
    assert.doesNotMatch(text(facts), /Svarene står i adressen/);
    assert.match(text({...facts, answersInUrl: true}), /Svarene står i adressen/);
  });
});

describe('What the code says', () => {
  it('is understood by the guide as it was meant', () => {
    const issues: unknown[] = [];
    const {page = ''} = piecesOf(choices({details}));
    const read = readOrganisationSettings(elementIn(page, 'mitid-guide').attributes, (issue) => issues.push(issue));
    assert.deepEqual(read, {...details, hotline: true});
    assert.deepEqual(issues, []);
  });
});
