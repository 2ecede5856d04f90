import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {criteria, limits, review} from '../../../../docs/accessibility/criteria.mjs';
import {settingsFromQuery} from '../../../../src/embed/guide-url.js';
import {systems, embedMethods, type Keeps, type System} from '../../../../src/pages/snippet/cms.js';
import {fieldsIn, formFields} from '../../../../src/pages/snippet/fields.js';
import {fileUrlsFor} from '../../../../src/pages/snippet/file-urls.js';
import {organisationTexts} from '../../../../src/pages/snippet/organisation-texts.js';
import {profileNameFor, profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {detailsGo, piecesOf, type Choices} from '../../../../src/pages/snippet/snippet-code.js';
import {snippetHtml} from '../../../../src/pages/snippet/snippet-html.js';
import {answersTo, previewPositions} from '../../../../src/pages/snippet/preview-positions.js';
import {senderHeight} from '../../../../src/pages/snippet/generated/guide-heights.js';
import {withVisitors} from '../../../../src/pages/snippet/visitors.js';
import {snippetWords} from '../../../../src/pages/snippet/words.js';
import type {FormSection} from '../../../../src/settings/descriptions.js';
import {readOrganisationSettings} from '../../../../src/settings/read-settings.js';
import {guideSettings, organisationSettings} from '../../../../src/settings/settings.js';
import {tree} from '../../../../src/content/2026-11/tree.js';
import {walk} from '../../../../src/tree/walk.js';
import {build, choices, hostile, fileUrls} from '../../../support/choices.js';
import {elementIn, elementsIn} from '../../../support/elements.js';

const all = Object.keys(systems) as System[];

/** The attributes of the first such tag, without the room it reserves. */
function attributesIn(code: string, tag: string) {
  const {style, ...attributes} = elementIn(code, tag).attributes;
  assert.match(style ?? '', /min-height:/);
  return attributes;
}

const details = {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  phone: '12 34 56 78',
  hotline: '',
};

describe('The code that an editor pastes into a page', () => {
  it('has the script and the guide, with the local details as attributes, where the system keeps both', () => {
    const {page = '', ...others} = piecesOf(choices({details, guide: {appearance: 'dark', 'language-menu': ''}}));
    assert.deepEqual(elementIn(page, 'script').attributes, {type: 'module', src: fileUrls.script});
    assert.deepEqual(attributesIn(page, 'mitid-guide'), {appearance: 'dark', 'language-menu': '', ...details});
    assert.deepEqual(others, {});
  });

  it('has no script where the template has it', () => {
    const {page = '', template = ''} = piecesOf(choices({scriptInTemplate: true}));
    assert.doesNotMatch(page, /<script/);
    assert.equal(elementIn(template, 'script').attributes['src'], fileUrls.script);
  });

  it('has the local details as data-* on a div where the system keeps them, and the other settings as class names', () => {
    const {page = '', profile} = piecesOf(
      choices({
        system: 'typo3',
        method: 'div',
        details,
        lang: 'en',
        guide: {'answers-in-history': '', languages: 'da en'},
      }),
    );
    assert.deepEqual(attributesIn(page, 'div'), {
      class: 'mitid-guide mitid-guide--lang-en mitid-guide--answers-in-history mitid-guide--languages-da,en',
      lang: 'en',
      'data-organisation-type': 'municipality',
      'data-organisation': 'Nordby Kommune',
      'data-phone': '12 34 56 78',
      'data-hotline': '',
    });
    assert.equal(profile, undefined);
  });

  it('allows details on a div in the URL of the script, only where the div has details', () => {
    const div = choices({system: 'typo3', method: 'div', scriptInTemplate: true, details});
    for (const [chosen, src] of [
      [div, `${fileUrls.script}?div=details`],
      [{...div, details: {}}, fileUrls.script],
      [{...div, system: 'umbraco-tinymce'}, fileUrls.script],
    ] as const) {
      assert.equal(elementIn(piecesOf(chosen).template ?? '', 'script').attributes['src'], src);
    }
  });

  it('has a line of PHP for the webmaster of a WordPress, which prints the same tag', () => {
    const urls = {...fileUrls, script: "https://www.nordby.dk/o'b/mitid-guide.js"};
    const chosen = choices({system: 'wordpress', method: 'div', scriptInTemplate: true, details, urls});
    const [, tag = ''] =
      /^add_action\('wp_head', fn\(\) => print '(.*)'\);$/.exec(piecesOf(chosen).template ?? '') ?? [];
    const [, script] = piecesOf({...chosen, system: 'typo3'}).template?.split('\n') ?? [];
    assert.equal(tag.replaceAll(String.raw`\'`, "'"), script);
  });

  it('starts with what every user may save, in a WordPress with the script in its theme', () => {
    assert.deepEqual(embedMethods('wordpress', true).slice(0, 2), embedMethods('wordpress-filtered', true));
  });

  it('names a profile in the class names of a div where the system keeps no data-*', () => {
    const {page = '', profile = ''} = piecesOf(choices({system: 'umbraco-tinymce', method: 'div', details}));
    assert.deepEqual(attributesIn(page, 'div'), {class: 'mitid-guide mitid-guide--profile-nordby'});
    assert.deepEqual(Object.keys(JSON.parse(profile) as object), ['$schema', 'nordby']);
  });

  for (const way of ['iframe', 'link'] as const) {
    it(`has an address that sets only what an address may set: ${way}`, () => {
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
        ['debug', ''],
        ['profile', 'nordby'],
      ]);
      assert.deepEqual(settingsFromQuery(address.search, guideSettings), new Map(query));
      assert.equal(address.searchParams.has('embed'), way === 'link');
      assert.equal(element?.attributes['lang'], 'ar');
      assert.equal(element.attributes['dir'], 'rtl');
    });
  }

  it('names no profile where there are no local details', () => {
    const {url, page, profile} = piecesOf(choices({method: 'link'}));
    assert.equal(url, `${fileUrls.guide}?embed`);
    assert.equal(elementIn(page ?? '', 'a').attributes['href'], url);
    assert.equal(profile, undefined);
  });

  it('has a frame with a title, and with a height that works without a script', () => {
    const {title, height, style} = elementIn(piecesOf(choices({method: 'iframe'})).page ?? '', 'iframe').attributes;
    assert.equal(title, 'Sådan får du MitID');
    assert.match(style ?? '', /display:block;border:0;.*min-height:/);
    assert.ok(Number(height) >= 600);
  });

  it('keeps every character of a local detail in HTML', () => {
    const {page = ''} = piecesOf(choices({details: hostile}));
    assert.deepEqual(attributesIn(page, 'mitid-guide'), hostile);
    assert.deepEqual(
      elementsIn(page).map(({tag}) => tag),
      ['script', 'mitid-guide', 'a'],
    );
  });

  it('keeps every character of a local detail in the JSON of a profile', () => {
    const {nordby} = JSON.parse(profilesWith('nordby', {...hostile, hotline: ''})) as Record<string, unknown>;
    assert.deepEqual(nordby, {...hostile, hotline: true});
  });

  it('still becomes the guide, with its profile, where a CMS removes all but the link', () => {
    const {page = ''} = piecesOf(choices({system: 'umbraco-tinymce', method: 'div', details, lang: 'en'}));
    const {url} = piecesOf(choices({system: 'umbraco-tinymce', method: 'link', details, lang: 'en'}));
    assert.equal(elementIn(page, 'a').attributes['href'], url);
    assert.equal(page.split('\n').length, 1);
    assert.doesNotMatch(page, /<p>/);
  });

  it('lets details on a div into the guide, by the URL of the script for the template', () => {
    const srcWith = (chosen: Partial<Choices>) =>
      elementIn(piecesOf(choices({method: 'div', scriptInTemplate: true, ...chosen})).template ?? '', 'script')
        .attributes['src'];
    assert.equal(srcWith({details}), `${fileUrls.script}?div=details`);
    assert.equal(srcWith({}), fileUrls.script);
    assert.equal(srcWith({details, system: 'umbraco-tinymce'}), fileUrls.script);
  });

  it('leads visitors without a script to the stand-alone page, in their language', () => {
    const {page = ''} = piecesOf(choices({lang: 'en'}));
    assert.deepEqual(elementIn(page, 'a').attributes, {
      href: `${fileUrls.guide}?embed&lang=en`,
      lang: 'en',
      hreflang: 'en',
    });
  });

  it('contains the whole guide as text, when the editor chooses that', () => {
    const {page = ''} = piecesOf(choices({outline: '<h3>Trin 1</h3>'}));
    assert.match(page, /<mitid-guide[^>]*>\n<h3>Trin 1<\/h3>\n<\/mitid-guide>$/);
  });
});

describe('The addresses of the guide’s files', () => {
  const page = 'https://www.nordby.dk/mitid/0/snippet.html?x=1#y';

  it('are in the folder that always has the newest version, when the editor accepts updates', () => {
    assert.deepEqual(fileUrlsFor(page, build, false), {
      script: 'https://www.nordby.dk/mitid/0/mitid-guide.js',
      guide: 'https://www.nordby.dk/mitid/0/guide.html',
      profiles: 'https://www.nordby.dk/mitid/0/profiles.json',
    });
  });

  it('are in the folder of this exact version, with the integrity of its script, when the editor wants a fixed version', () => {
    const {script, integrity} = fileUrlsFor(page, build, true);
    assert.equal(script, 'https://www.nordby.dk/mitid/0.1.0/mitid-guide.iife.js');
    assert.equal(integrity, build.integrity);
    const code = piecesOf(choices({urls: fileUrlsFor(page, build, true)})).page ?? '';
    assert.deepEqual(elementIn(code, 'script').attributes, {
      src: script,
      integrity,
      crossorigin: 'anonymous',
      defer: '',
    });
  });

  it('lead to the newest version, also from a snippet page in the folder of a version', () => {
    const {script} = fileUrlsFor('https://www.nordby.dk/mitid/0.1.0/snippet.html', build, false);
    assert.equal(script, 'https://www.nordby.dk/mitid/0/mitid-guide.js');
  });

  it('are in the folder of the snippet page, if that is not the folder of a version', () => {
    for (const fixed of [false, true]) {
      const {script} = fileUrlsFor('https://www.nordby.dk/dist/snippet.html', build, fixed);
      assert.equal(script, `https://www.nordby.dk/dist/mitid-guide${fixed ? '.iife' : ''}.js`);
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
    it(`comes from the name of the organisation: ${organisation.slice(0, 30)}`, () => {
      assert.equal(profileNameFor(organisation), name);
      assert.equal(guideSettings.profile.read(name), name);
    });
  }
});

describe('The ways to embed that an editor can choose', () => {
  it('always include the link, since every system keeps it', () => {
    for (const system of all) {
      assert.ok(embedMethods(system, false).includes('link'), system);
      assert.ok(embedMethods(system, true).includes('link'), system);
    }
  });

  it('include only ways that the system keeps, and no div where the template has no script', () => {
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

  it('begin with the link for an unknown system', () => {
    assert.equal(embedMethods('other', true)[0], 'link');
  });

  it('begin with a way that keeps the local details on the page itself, if there is one', () => {
    for (const system of all.filter((each) => each !== 'other')) {
      const [first = 'link'] = embedMethods(system, true);
      const kept = embedMethods(system, true).some((way) => detailsGo({system, method: way}) !== 'profile');
      assert.equal(detailsGo({system, method: first}) !== 'profile', kept, system);
    }
  });

  it('each have sentences that say where to paste the code, and what then', () => {
    for (const system of all) {
      for (const way of embedMethods(system, true)) {
        for (const {paste} of snippetWords) {
          const text = paste(system, way);
          assert.ok((text.match(/\.(?= [A-ZÆØÅ]|$)/g)?.length ?? 0) >= 2, text);
          assert.match(text, /[Ss]æt .* ind|[Pp]ut .* in/);
        }
      }
    }
  });
});

describe('The form of the snippet page', () => {
  const sections: readonly FormSection[] = ['details', 'links', 'look', 'more'];
  const inSections = sections.flatMap((section) => fieldsIn(section).map(({name}) => name));

  it('has one field for every local detail of an organisation, and only one for the phone of a bank', () => {
    const missing = Object.keys(organisationSettings).filter((name) => !inSections.includes(name));
    assert.deepEqual(missing, ['organisation-type', 'bank-phone']);
    assert.equal(new Set(inSections).size, inSections.length);
  });

  it('has a label in each language for every choice, except for numbers', () => {
    for (const {name, setting, description} of formFields) {
      if (setting.kind !== 'choice') continue;
      for (const {language} of snippetWords) {
        const options: Readonly<Record<string, string>> = description[language].options ?? {};
        for (const value of setting.choices) assert.ok(options[value] ?? /^\d$/.test(value), `${language}: ${name}`);
      }
    }
  });

  it('has no quotation marks in a label, which sentences quote', () => {
    for (const {name, description} of formFields)
      for (const {language} of snippetWords) assert.doesNotMatch(description[language].label, /[»«“”"]/, name);
  });

  it('has a choice of no value that fits a language beside the guide, which nobody mentions', () => {
    for (const words of snippetWords) {
      const html = snippetHtml(build, words);
      const fieldIn = (name: string) => new RegExp(`<select id="${name}"[^]*?</select>`).exec(html)?.[0] ?? '';
      assert.ok(!fieldIn('beside').includes(words.notSet), words.language);
      assert.match(fieldIn('beside'), /<option value selected>(?:Kun ét sprog|Only one language)</);
      assert.ok(fieldIn('home-visit').includes(words.notSet), words.language);
    }
  });

  it('has only valid values as defaults', () => {
    for (const {setting, description} of formFields) {
      if (description.formDefault) assert.notEqual(setting.read(description.formDefault), undefined);
    }
  });
});

describe('The preview of the snippet page', () => {
  for (const view of previewPositions) {
    it(`can show ${view} at once`, () => {
      const {current, endings, passed} = walk(tree, answersTo(tree, view));
      if (view === 'start') assert.equal(passed.length, 0);
      else assert.ok([current, ...endings.map(({id}) => id)].includes(view));
    });
  }

  for (const view of ['authenticator-app', 'code-device'] as const) {
    it(`can show ${view} on a journey through Borgerservice, where most details of an organisation are`, () => {
      const {endings} = walk(tree, answersTo(tree, view));
      assert.ok(endings.some(({id}) => id === 'citizen-service'));
    });
  }
});

describe('The texts for an organisation’s own pages', () => {
  const facts = {version: '0.1.0', site: 'cdn.nordby.dk', answersInHistory: false};

  it('say in the fields of WAS-Tool which version the project tested and how, and who has not tried it', () => {
    const text = organisationTexts.accessibility(facts);
    assert.match(text, /0\.1\.0/);
    const fields = new Map(
      text
        .split('\n\n')
        .slice(1)
        .map((field) => field.split(/: (.*)/s) as [string, string]),
    );
    assert.match(fields.get('Ikke-tilgængeligt indhold') ?? '', /ingen kendte fejl efter WCAG 2\.2/);
    for (const name of ['Uforholdsmæssig stor byrde', 'Ikke omfattet af loven']) assert.ok(fields.has(name), name);
    const method = fields.get('Vurderingsmetode') ?? '';
    const said = [review.screenReader, review.engine, ...limits.flatMap(({da}) => da ?? [])];
    for (const each of [...said, 'ikke gennemgået af en uvildig ekspert', 'skærmlæser til daglig'])
      assert.ok(method.includes(each), each);
    const shared = criteria.filter(({whose}) => whose === 'shared').map(({number}) => number);
    assert.equal(fields.get('Afhænger også af siden omkring guiden'), `${shared.join(', ')}.`);
  });

  it('say which site the browser requests files from, and whether answers are in the address', () => {
    const {privacy: text} = organisationTexts;
    assert.match(text(facts), /cdn\.nordby\.dk/);
    assert.doesNotMatch(text(facts), /din browsers egen historik husker svarene/);
    assert.match(text({...facts, answersInHistory: true}), /din browsers egen historik husker svarene/);
  });
});

describe('The code from the snippet page', () => {
  it('gives the guide exactly the local details that the editor entered', () => {
    const issues: unknown[] = [];
    const {page = ''} = piecesOf(choices({details}));
    const read = readOrganisationSettings(elementIn(page, 'mitid-guide').attributes, (issue) => issues.push(issue));
    assert.deepEqual({...read}, {...details, hotline: true});
    assert.deepEqual(issues, []);
  });
});

describe('The frame of an organisation', () => {
  it('has room for its name above the guide, which a profile puts there', () => {
    const heightWith = (own: Readonly<Record<string, string>>) => {
      const {page = ''} = piecesOf(choices({method: 'iframe', details: own}));
      return Number(elementIn(page, 'iframe').attributes['height']);
    };
    const without = heightWith({});
    assert.equal(heightWith(details) - without, senderHeight);
    assert.equal(heightWith({phone: '12 34 56 78'}), without);
    const long = {organisation: 'Borgerservice og Biblioteker i Nordby Kommune', 'site-url': 'https://www.nordby.dk/'};
    assert.ok(heightWith(long) > without + senderHeight + 20);
  });
});

describe('An editor who writes the URL of the page of the guide itself', () => {
  it('may ask for help with debug, with debug=1, and with debug=true', () => {
    const debugIn = (query: string) =>
      guideSettings.debug.read(settingsFromQuery(query, guideSettings).get('debug') ?? '-');
    for (const query of ['?debug', '?debug=1', '?debug=true']) assert.equal(debugIn(query), true, query);
    for (const query of ['', '?debug=0', '?debug=false']) assert.notEqual(debugIn(query), true, query);
  });
});

describe('The words for the visitors of a bank', () => {
  it('are changed in sentences, and not in names that are code', () => {
    assert.match(withVisitors('en', 'for citizens'), /data-customers="customers"/);
    assert.equal(withVisitors('en', 'citizen-service-here'), 'citizen-service-here');
  });
});
