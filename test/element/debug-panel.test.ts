import {assert, fixtureSync, html} from '@open-wc/testing';
import {currentEdition} from '../../src/content/editions.js';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {dateInWords} from '../../src/guide/dates.js';
import {panelAllWell} from '../../src/settings/editor-messages.js';
import {handles} from '../support/handles.js';
import {axeFindings, wcagAndBestPractice} from './axe.js';
import {entryOf, replaceLoad} from './edition-loads.js';
import {
  requests,
  answersFor,
  mountGuide,
  guideText,
  waitForText,
  respondWith,
  serveProfiles,
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {findAll, clickButton, current, goTo, labelOf, leaflet, findOne, settled, stylePage, textOf} from './visit.js';
import {warnings} from './warnings.js';

/** The requests of this page for the panel's file. */
const fetchedPanel = () =>
  performance.getEntriesByType('resource').filter(({name}) => /\/guide\/debug-panel\./.test(name));

/** All issues that the panel lists; empty while the panel is missing. */
const issuesIn = (guide: MitidGuideElement): string[] => findAll(guide, '[part=debug] li').map(textOf);

/** Shows a guide with the panel, and waits until the panel appears. */
async function mountWithPanel(attributes: AttributeValues, content = ''): Promise<MitidGuideElement> {
  const guide = await mountGuide({debug: '', ...attributes}, undefined, content);
  await waitUntil(guide, () => findAll(guide, '[part=debug]').length > 0);
  return guide;
}

const nothingWrong = panelAllWell;

/** A warning as the panel shows it: only the console needs the name of the element. */
const withoutTag = (warning: string) => warning.replace('<mitid-guide>: ', '');

describe('The panel for editors', () => {
  it('is neither shown nor fetched where debug is off, however many settings are wrong', async () => {
    assert.lengthOf(fetchedPanel(), 0);
    for (const off of [{}, {debug: 'false'}, {debug: 'nej'}]) {
      const guide = await mountGuide(
        {...off, phone: 'x', edition: 'leaflet-2021', lang: 'xx', telefon: '1'},
        answersFor.citizenService,
      );
      assert.lengthOf(findAll(guide, '[part=debug]'), 0);
      assert.notInclude(guideText(guide), 'redaktør');
    }
    assert.lengthOf(fetchedPanel(), 0);
    await mountWithPanel({});
    assert.isNotEmpty(fetchedPanel());
  });

  it('appears and disappears with its attribute', async () => {
    const guide = await mountGuide({});
    await setAttributes(guide, {debug: ''});
    await waitForText(guide, nothingWrong);
    await setAttributes(guide, {debug: null});
    assert.lengthOf(findAll(guide, '[part=debug]'), 0);
    await setAttributes(guide, {debug: 'true'});
    assert.lengthOf(findAll(guide, '[part=debug]'), 1);
  });

  it('shows the version, the edition, its review date, the language and the profile', async () => {
    serveProfiles({nordby: {}});
    const guide = await mountWithPanel({profile: 'nordby'});
    const {id, reviewBy = ''} = currentEdition();
    const panel = textOf(findOne(guide, '[part=debug]'));
    const review = dateInWords('da', reviewBy);
    for (const part of [MitidGuideElement.version, id, review, 'Sprog: dansk', 'Profil: nordby', nothingWrong]) {
      assert.include(panel, part);
    }
    await setAttributes(guide, {edition: leaflet.id, profile: null});
    await waitForText(guide, `udgave ${leaflet.id})`);
    assert.include(guideText(guide), 'Profil: ingen');
  });

  it('stays wherever the visitor goes', async () => {
    const guide = await mountWithPanel({phone: 'x'});
    for (const answers of [answersFor.citizenService, answersFor.planWithKodeviser]) {
      await goTo(guide, answers);
      assert.lengthOf(issuesIn(guide), 1);
    }
  });

  it('is in Danish where the guide speaks another language', async () => {
    const guide = await mountWithPanel({lang: 'ar'});
    await waitUntil(guide, () => guide.renderRoot.querySelector(`${handles.root}[dir=rtl]`) !== null);
    const {lang, dir} = findOne(guide, '[part=debug]');
    assert.deepEqual([lang, dir], ['da', 'ltr']);
    assert.include(guideText(guide), 'endnu ikke gennemlæst af et menneske');
  });
});

describe('The panel lists', () => {
  it('each unusable value with the same message as the console', async () => {
    serveProfiles({nordby: {email: 'nordby', telefon: '12 34 56 78'}});
    const guide = await mountWithPanel({
      edition: 'leaflet-2021',
      'heading-level': '9',
      appearance: 'mørk',
      'language-menu': 'ja',
      phone: 'ring til os',
      'booking-url': 'javascript:alert(1)',
      accent: '#ffff00',
      profile: 'nordby',
    });
    await waitUntil(guide, () => issuesIn(guide).length >= 9);
    assert.deepEqual(issuesIn(guide).sort(), warnings.map(withoutTag).sort());
    assert.lengthOf(warnings, 9);
  });

  it('a frame that is lower than the guide, until it is high enough', async () => {
    const own = {parent: window.parent, innerHeight: window.innerHeight};
    // A page can replace both.
    const become = (values: object) => {
      for (const [name, value] of Object.entries(values))
        Object.defineProperty(window, name, {value: value as unknown, configurable: true, writable: true});
      window.dispatchEvent(new Event('resize'));
    };
    try {
      const guide = await mountWithPanel({});
      become({parent: {}, innerHeight: 300});
      await waitForText(guide, 'Rammen er kun 300 pixel høj');
      become({innerHeight: 9000});
      await waitForText(guide, nothingWrong);
    } finally {
      become(own);
    }
  });

  it('a category without the link to where it is chosen', async () => {
    const guide = await mountWithPanel({'booking-category': 'MitID'});
    await waitForText(guide, 'Skriv også linket');
    await setAttributes(guide, {'booking-url': 'https://www.nordby.dk/tid'});
    await waitForText(guide, nothingWrong);
  });

  it('a profile that fails to load', async () => {
    serveProfiles('', 404);
    const guide = await mountWithPanel({profile: 'nordby'});
    await waitUntil(guide, () => issuesIn(guide).length > 0);
    assert.deepEqual(issuesIn(guide), warnings.map(withoutTag));
    assert.include(warnings[0] ?? '', '404');
  });

  it('an unusable value only until the editor corrects it', async () => {
    serveProfiles({vesterby: {phone: 'x'}, nordby: {}});
    const guide = await mountWithPanel({
      edition: 'leaflet-2021',
      phone: 'x',
      profile: 'vesterby',
      'answers-in-history': 'ja',
    });
    await waitUntil(guide, () => issuesIn(guide).length === 4);
    await setAttributes(guide, {edition: current.id});
    assert.lengthOf(issuesIn(guide), 3);
    await setAttributes(guide, {phone: '12 34 56 78', 'answers-in-history': ''});
    await waitUntil(guide, () => issuesIn(guide).length === 1);
    await setAttributes(guide, {profile: 'nordby'});
    await waitForText(guide, nothingWrong);
    await setAttributes(guide, {phone: 'x'});
    await waitUntil(guide, () => issuesIn(guide).length === 1);
    assert.lengthOf(warnings, 4);
  });

  it('unusable values as plain text, even if they contain markup', async () => {
    const guide = await mountWithPanel({
      phone: '<img src=x onerror="document.title = \'broken\'">',
      'b<i': '1'.slice(1),
    });
    assert.lengthOf(findOne(guide, '[part=debug]').querySelectorAll('img, i'), 0);
    assert.include(issuesIn(guide)[0] ?? '', '<img src=x');
    assert.notEqual(document.title, 'broken');
  });

  it('unknown attributes and slots, with the names of the known ones', async () => {
    const guide = await mountWithPanel(
      {telefon: '12 34 56 78', booking_url: 'https://nordby.dk'},
      '<p slot="borgerservice">Filialer</p><p slot="support">Ring</p><p>The fallback</p>',
    );
    const issues = issuesIn(guide);
    assert.lengthOf(issues, 4);
    const slots = /\(slot\).*citizen-service, .*footer/;
    for (const [name, help] of [
      ['telefon', /Den kender: .*booking-url, .*phone/],
      ['booking_url', /Mente I booking-url\?$/],
      ['borgerservice', slots],
      ['support', slots],
    ] as const)
      assert.match(issues.find((each) => each.includes(`»${name}«`)) ?? '', help);
  });

  it('beside a misspelt attribute the one that the editor meant', async () => {
    const issues = issuesIn(await mountWithPanel({fone: '12 34 56 78', openinghours: '10-15', lange: 'en', xyz: '1'}));
    const meant = ['phone', 'opening-hours', 'lang'];
    for (const [index, name] of meant.entries()) assert.include(issues[index] ?? '', `Mente I ${name}?`);
    assert.lengthOf(issues, 4);
    assert.notInclude(issues[3] ?? '', 'Mente');
    assert.match(issues[3] ?? '', /Den kender: .*\blang\b/);
  });

  it('crooked quotation marks once, and none of what follows from them', async () => {
    for (const tag of [
      '<mitid-guide debug profile=”nordby” phone=”12 34 56 78”></mitid-guide>',
      '<mitid-guide debug profile=”nordby”></mitid-guide>',
      '<mitid-guide debug phone=»12 34 56 78«></mitid-guide>',
    ]) {
      const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
      wrapper.innerHTML = tag;
      const guide = wrapper.querySelector('mitid-guide');
      if (!guide) throw new Error('no guide');
      await waitForText(guide, 'Anførselstegnene i koden er skæve');
      await settled(guide);
      assert.lengthOf(issuesIn(guide), 1);
    }
  });

  it('no quotation marks that belong to a text', async () => {
    const guide = await mountWithPanel({organisation: '”Nordby” Kommune', 'booking-category': '»MitID«', phone: 'x'});
    assert.notInclude(issuesIn(guide).join(), 'skæve');
    assert.lengthOf(issuesIn(guide), 2);
  });

  it('a fallback whose one link leads elsewhere, and no other link', async () => {
    const wrong = await mountWithPanel({}, '<p><a href="https://www.nordby.dk/mitid">Sådan får du MitID</a></p>');
    assert.lengthOf(issuesIn(wrong), 1);
    assert.include(issuesIn(wrong)[0] ?? '', 'fører ikke til guide.html');
    for (const right of [
      '<p><a href="https://www.nordby.dk/mitid-guide/guide.html?lang=da">Sådan får du MitID</a></p>',
      '<p slot="bank"><a href="https://www.nordby.dk/bank">Banken</a></p>',
      '<p><a href="https://www.mitid.dk/">MitID</a> <a href="https://www.borger.dk/">Borger.dk</a></p>',
    ])
      assert.deepEqual(issuesIn(await mountWithPanel({}, right)), []);
  });

  it('details that were checked on a day to come', async () => {
    const guide = await mountWithPanel({phone: '12 34 56 78', 'details-checked': '2999-01-01'});
    await waitUntil(guide, () => issuesIn(guide).length === 1);
    assert.match(issuesIn(guide)[0] ?? '', /^details-checked="2999-01-01" er ikke kommet endnu\. Skriv den dag/);
  });

  it('a phone number that is dear to call, or abroad, though visitors see it', async () => {
    const numbers = {phone: '90 12 34 56', 'home-visit-phone': '+44 20 7946 0018', 'link-support': '+298 12 34 56'};
    const guide = await mountWithPanel({'home-visit': 'yes', ...numbers});
    await waitUntil(guide, () => issuesIn(guide).length === 2);
    assert.match(issuesIn(guide)[0] ?? '', /^phone="90 12 34 56".*dyrt/);
    assert.match(issuesIn(guide)[1] ?? '', /^home-visit-phone=.*udenlandsk/);
    await goTo(guide, answersFor.citizenService);
    assert.include(guideText(guide), '90 12 34 56');
    await setAttributes(guide, {...numbers, phone: '12 34 56 78', 'home-visit-phone': null});
    await waitForText(guide, nothingWrong);
  });

  it('no attribute that any element may have or that the guide knows', async () => {
    const guide = await mountWithPanel(
      {
        id: 'guide',
        class: 'a',
        style: 'margin: 0',
        'data-v-1': '',
        'aria-label': 'Guide',
        onclick: '',
        slot: '',
        title: '',
        lang: 'da',
        'heading-level': '3',
        'language-menu': '',
        languages: 'da en',
        'answers-in-history': '',
        'preview-date': '2026-11-22',
        edition: current.id,
        appearance: 'auto',
        'organisation-type': 'municipality',
        'link-mitid': 'https://nordby.dk',
      },
      '<p slot="citizen-service">Filialer</p><p slot="footer">Nordby</p>',
    );
    assert.deepEqual(issuesIn(guide), []);
  });

  it('a language that the guide does not speak', async () => {
    const guide = await mountWithPanel({lang: 'fo'});
    assert.lengthOf(issuesIn(guide), 1);
    assert.include(issuesIn(guide)[0] ?? '', '»fo«');
    await setAttributes(guide, {lang: 'da-DK'});
    assert.deepEqual(issuesIn(guide), []);
  });

  it('a script that is loaded twice or in two versions, even if that happens after the panel has appeared', async () => {
    const {otherVersions, version} = MitidGuideElement;
    try {
      const guide = await mountWithPanel({});
      await import(new URL('../../src/embed/define.ts?once-more', import.meta.url).href);
      dispatchEvent(new Event('load'));
      await settled(guide);
      assert.lengthOf(issuesIn(guide), 1);
      assert.include(issuesIn(guide)[0] ?? '', `2 gange på siden (${version}, ${version})`);
      otherVersions.push('0.2.0');
      assert.include(issuesIn(await mountWithPanel({}))[0] ?? '', `3 gange på siden (${version}, ${version}, 0.2.0)`);
    } finally {
      otherVersions.length = 0;
    }
  });

  it('a guide that is too narrow, only while it is both too narrow and visible', async () => {
    const wrapper = fixtureSync<HTMLElement>(html`<div style="width: 200px"></div>`);
    const guide = await mountWithPanel({});
    wrapper.append(guide);
    await waitUntil(guide, () => issuesIn(guide).length > 0);
    assert.match(issuesIn(guide)[0] ?? '', /200 pixel.*mindst 240/);
    wrapper.style.width = '240px';
    await waitForText(guide, nothingWrong);
    wrapper.style.width = '200px';
    await waitUntil(guide, () => issuesIn(guide).length > 0);
    wrapper.style.display = 'none';
    await waitUntil(guide, () => issuesIn(guide).length === 0);
  });

  it('content that is past its review date, from the day after that date', async () => {
    const {Date: clock} = globalThis;
    const {reviewBy = ''} = currentEdition();
    const setToday = (day: string) => {
      globalThis.Date = class extends clock {
        constructor(...given: [] | [number | string | Date]) {
          super(...((given.length ? given : [`${day}T12:00`]) as [string]));
        }
      } as DateConstructor;
    };
    try {
      setToday(reviewBy);
      assert.deepEqual([...issuesIn(await mountWithPanel({})), ...warnings], []);
      setToday(new clock(clock.parse(reviewBy) + 86_400_000).toISOString().slice(0, 10));
      const guide = await mountWithPanel({});
      assert.lengthOf(issuesIn(guide), 1);
      assert.include(issuesIn(guide)[0] ?? '', `senest ${dateInWords('da', reviewBy)}`);
      warnings.length = 0;
      const visited = await mountGuide({}, answersFor.planWithKodeviser);
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0] ?? '', dateInWords('da', reviewBy));
      assert.lengthOf(findAll(visited, '[part=debug]'), 0);
      assert.notInclude(guideText(visited), reviewBy);
    } finally {
      globalThis.Date = clock;
    }
  });

  it('that the rest of the guide failed to load, until it loads', async () => {
    const {load} = entryOf(current);
    replaceLoad(current, () => Promise.reject(new Error('offline')));
    const guide = await mountWithPanel({});
    assert.notInclude(guideText(guide), nothingWrong);
    await waitForText(guide, 'mappen chunks');
    assert.lengthOf(issuesIn(guide), 1);
    replaceLoad(current, load);
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'no'}));
    assert.deepEqual(issuesIn(guide), []);
  });

  it('nothing while the rest of the guide is on its way, and does not say either that all is well', async () => {
    const {load} = entryOf(current);
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    replaceLoad(current, () => arrival.then(load));
    const guide = fixtureSync<MitidGuideElement>(html`<mitid-guide debug></mitid-guide>`);
    await waitUntil(guide, () => findAll(guide, '[part=debug]').length > 0);
    assert.deepEqual(issuesIn(guide), []);
    assert.notInclude(guideText(guide), nothingWrong);
    void guide.updateComplete;
    arrive();
    await waitForText(guide, nothingWrong);
  });

  it('no "all is well" beside a profile that is not found yet', async () => {
    let answer: (response: Response) => void = () => undefined;
    respondWith(() => new Promise<Response>((resolve) => (answer = resolve)));
    const guide = await mountWithPanel({profile: 'nordby'});
    await waitForText(guide, 'Profil: hentes');
    assert.notInclude(guideText(guide), nothingWrong);
    answer(new Response('', {status: 404}));
    await waitForText(guide, 'Profil: ikke fundet');
    assert.lengthOf(issuesIn(guide), 1);
  });

  it("each file of the guide that the page's policy has blocked, even before the panel appeared, and no other file", async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="700" height="3000"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const script = new URL('../../src/embed/define.ts', import.meta.url).href;
    const policy = "connect-src 'none'; img-src 'none'";
    frame.srcdoc = `<!doctype html><html lang="da"><meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="${script}"></script><img src="/blocked.png" alt="">
      <mitid-guide></mitid-guide></html>`;
    await loaded;
    const guide = frame.contentDocument?.querySelector('mitid-guide');
    if (!guide) throw new Error('no guide');
    await guide.updateComplete;
    const blocked = new Promise((resolve) => {
      guide.ownerDocument.addEventListener('securitypolicyviolation', resolve, {once: true});
    });
    guide.setAttribute('profile', 'nordby');
    await blocked;
    guide.setAttribute('debug', '');
    await waitUntil(guide, () => issuesIn(guide).some((issue) => issue.includes('spærrer for')));
    await waitUntil(guide, () => issuesIn(guide).length === 2);
    const profiles = new URL('../../src/embed/profiles.json', import.meta.url).href;
    const issues = issuesIn(guide);
    assert.isTrue(issues.some((issue) => issue.includes(`spærrer for ${profiles} (connect-src)`)));
    assert.isTrue(issues.some((issue) => issue.includes('Profilen kunne ikke hentes')));
    assert.notInclude(issues.join(), 'blocked.png');
  });
});

describe('Axe finds no violation in the panel', () => {
  for (const scheme of ['light', 'dark']) {
    it(`of a guide with many issues, beside another guide on a ${scheme} page`, async () => {
      stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
      const first = await mountWithPanel({phone: 'x', lang: 'fo', telefon: '1', profile: 'Nordby', accent: 'red'});
      await mountWithPanel({lang: 'ar'});
      assert.lengthOf(issuesIn(first), 5);
      const options = {runOnly: wcagAndBestPractice.filter((tag) => tag !== 'best-practice')};
      assert.deepEqual(await axeFindings(document.body, options), []);
    });
  }
});

describe('A guide with the panel that is removed from the page', () => {
  it('is not drawn again for a new issue until it is put back', async () => {
    const guide = await mountWithPanel({});
    const parent = guide.parentElement;
    guide.remove();
    await settled(guide);
    MitidGuideElement.otherVersions.push('0.2.0');
    dispatchEvent(new Event('load'));
    await settled(guide);
    assert.deepEqual(issuesIn(guide), []);
    parent?.append(guide);
    await settled(guide);
    assert.lengthOf(issuesIn(guide), 1);
    MitidGuideElement.otherVersions.length = 0;
    assert.deepEqual(requests, []);
  });
});

describe('The panel measures the contrast of the page,', () => {
  for (const [what, css, isReadable] of [
    ['tells of grey text on a grey ground', 'body {background: #ddd; color: #888}', false],
    [
      'tells of black text on a ground around it that is dark',
      'body > div {background: rgb(20 32 43); color: #000}',
      false,
    ],
    ['accepts white text on a dark ground', 'body {background: #14202b; color: #fff}', true],
    ['accepts the colours of a page that is dark by its scheme', ':root {color-scheme: dark}', true],
    ['says nothing of a picture behind the text', 'body {background: linear-gradient(#888, #888); color: #888}', true],
  ] as const) {
    it(`and ${what}`, async () => {
      stylePage(css);
      const issues = issuesIn(await mountWithPanel({}));
      assert.lengthOf(issues, isReadable ? 0 : 1);
      if (!isReadable) assert.match(issues[0] ?? '', /kontrasten er \d+(,\d)?:1/);
    });
  }
});
