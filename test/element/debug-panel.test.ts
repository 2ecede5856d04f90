import {assert, fixtureSync, html} from '@open-wc/testing';
import {currentEdition} from '../../src/content/editions.js';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {dateInWords} from '../../src/guide/views/dates.js';
import {panelAllWell} from '../../src/settings/editor-messages.js';
import {handles} from '../support/handles.js';
import {axeFindings, wcagAndBestPractice} from './axe.js';
import {
  requests,
  answersFor,
  mountGuide,
  guideText,
  waitForText,
  serveProfiles,
  warnings,
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {findAll, clickButton, current, goTo, labelOf, leaflet, findOne, settled, stylePage, textOf} from './visit.js';

/** The panel's file, as far as this page has fetched it. */
const fetchedPanel = () =>
  performance.getEntriesByType('resource').filter(({name}) => /\/guide\/debug-panel\./.test(name));

/** All that the panel finds wrong; nothing while it is not there. */
const found = (guide: MitidGuideElement): string[] => findAll(guide, '[part=debug] li').map(textOf);

/** Shows a guide with the panel, and waits until that is there. */
async function debugged(attributes: AttributeValues, content = ''): Promise<MitidGuideElement> {
  const guide = await mountGuide({debug: '', ...attributes}, undefined, content);
  await waitUntil(guide, () => findAll(guide, '[part=debug]').length > 0);
  return guide;
}

const nothingWrong = panelAllWell;

/** A warning as the panel says it: only the console needs to know of which element it is. */
const withoutTag = (warning: string) => warning.replace('<mitid-guide>: ', '');

describe('the panel for editors', () => {
  it('is neither shown nor fetched where nobody asks for it, whatever is wrong', async () => {
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
    await debugged({});
    assert.isNotEmpty(fetchedPanel());
  });

  it('comes and goes with its attribute', async () => {
    const guide = await mountGuide({});
    await setAttributes(guide, {debug: ''});
    await waitForText(guide, nothingWrong);
    await setAttributes(guide, {debug: null});
    assert.lengthOf(findAll(guide, '[part=debug]'), 0);
    await setAttributes(guide, {debug: 'true'});
    assert.lengthOf(findAll(guide, '[part=debug]'), 1);
  });

  it('says which version and edition is shown, by when it is to be checked, in which language, and by which profile', async () => {
    serveProfiles({nordby: {}});
    const guide = await debugged({profile: 'nordby'});
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

  it('stays where the visitor goes', async () => {
    const guide = await debugged({phone: 'x'});
    for (const answers of [answersFor.citizenService, answersFor.planWithKodeviser]) {
      await goTo(guide, answers);
      assert.lengthOf(found(guide), 1);
    }
  });

  it('is in Danish where the guide is not', async () => {
    const guide = await debugged({lang: 'ar'});
    await waitUntil(guide, () => guide.renderRoot.querySelector(`${handles.root}[dir=rtl]`) !== null);
    const {lang, dir} = findOne(guide, '[part=debug]');
    assert.deepEqual([lang, dir], ['da', 'ltr']);
    assert.include(guideText(guide), 'endnu ikke gennemlæst af et menneske');
  });
});

describe('the panel names', () => {
  it('each value that cannot be used, as the console does', async () => {
    serveProfiles({nordby: {email: 'nordby', telefon: '12 34 56 78'}});
    const guide = await debugged({
      edition: 'leaflet-2021',
      'heading-level': '9',
      appearance: 'mørk',
      'language-menu': 'ja',
      phone: 'ring til os',
      'booking-url': 'javascript:alert(1)',
      accent: '#ffff00',
      profile: 'nordby',
    });
    await waitUntil(guide, () => found(guide).length >= 9);
    assert.deepEqual(found(guide).sort(), warnings.map(withoutTag).sort());
    assert.lengthOf(warnings, 9);
  });

  it('a profile that is not there', async () => {
    serveProfiles('', 404);
    const guide = await debugged({profile: 'nordby'});
    await waitUntil(guide, () => found(guide).length > 0);
    assert.deepEqual(found(guide), warnings.map(withoutTag));
    assert.include(warnings[0] ?? '', '404');
  });

  it('nothing any more once the editor has corrected it', async () => {
    serveProfiles({vesterby: {phone: 'x'}, nordby: {}});
    const guide = await debugged({edition: 'leaflet-2021', phone: 'x', profile: 'vesterby', 'answers-in-url': 'ja'});
    await waitUntil(guide, () => found(guide).length === 4);
    await setAttributes(guide, {edition: current.id});
    assert.lengthOf(found(guide), 3);
    await setAttributes(guide, {phone: '12 34 56 78', 'answers-in-url': ''});
    await waitUntil(guide, () => found(guide).length === 1);
    await setAttributes(guide, {profile: 'nordby'});
    await waitForText(guide, nothingWrong);
    await setAttributes(guide, {phone: 'x'});
    await waitUntil(guide, () => found(guide).length === 1);
    assert.lengthOf(warnings, 4);
  });

  it('what is written as text, whatever it is', async () => {
    const guide = await debugged({phone: '<img src=x onerror="document.title = \'broken\'">', 'b<i': '1'.slice(1)});
    assert.lengthOf(findOne(guide, '[part=debug]').querySelectorAll('img, i'), 0);
    assert.include(found(guide)[0] ?? '', '<img src=x');
    assert.notEqual(document.title, 'broken');
  });

  it('attributes and slots that the guide does not know, and which it does', async () => {
    const guide = await debugged(
      {telefon: '12 34 56 78', booking_url: 'https://nordby.dk'},
      '<p slot="borgerservice">Filialer</p><p slot="support">Ring</p><p>The fallback</p>',
    );
    const troubles = found(guide);
    assert.lengthOf(troubles, 4);
    for (const name of ['telefon', 'booking_url', 'borgerservice', 'support']) {
      const trouble = troubles.find((each) => each.includes(`»${name}«`)) ?? '';
      const known =
        name === 'borgerservice' || name === 'support' ? /\(slot\).*citizen-service, .*footer/ : /booking-url, .*phone/;
      assert.match(trouble, known);
    }
  });

  it('no attribute that any element may have, or that the guide does know', async () => {
    const guide = await debugged(
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
        'answers-in-url': '',
        'preview-date': '2026-11-22',
        edition: current.id,
        appearance: 'auto',
        'organisation-type': 'municipality',
        'link-mitid': 'https://nordby.dk',
      },
      '<p slot="citizen-service">Filialer</p><p slot="footer">Nordby</p>',
    );
    assert.deepEqual(found(guide), []);
  });

  it('a language that the guide does not speak', async () => {
    const guide = await debugged({lang: 'fo'});
    assert.lengthOf(found(guide), 1);
    assert.include(found(guide)[0] ?? '', '»fo«');
    await setAttributes(guide, {lang: 'da-DK'});
    assert.deepEqual(found(guide), []);
  });

  it('that the script is loaded twice, or in two versions, also where that happens after the panel came up', async () => {
    const {otherVersions, version} = MitidGuideElement;
    try {
      const guide = await debugged({});
      await import(new URL('../../src/embed/define.ts?once-more', import.meta.url).href);
      dispatchEvent(new Event('load'));
      await settled(guide);
      assert.lengthOf(found(guide), 1);
      assert.include(found(guide)[0] ?? '', `2 gange på siden (${version}, ${version})`);
      otherVersions.push('0.2.0');
      assert.include(found(await debugged({}))[0] ?? '', `3 gange på siden (${version}, ${version}, 0.2.0)`);
    } finally {
      otherVersions.length = 0;
    }
  });

  it('that the guide is too narrow, while it is; and not where it is not shown', async () => {
    const place = fixtureSync<HTMLElement>(html`<div style="width: 200px"></div>`);
    const guide = await debugged({});
    place.append(guide);
    await waitUntil(guide, () => found(guide).length > 0);
    assert.match(found(guide)[0] ?? '', /200 pixel.*mindst 240/);
    place.style.width = '240px';
    await waitForText(guide, nothingWrong);
    place.style.width = '200px';
    await waitUntil(guide, () => found(guide).length > 0);
    place.style.display = 'none';
    await waitUntil(guide, () => found(guide).length === 0);
  });

  it('that the content is past its review date, on the day after and not before', async () => {
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
      assert.deepEqual([...found(await debugged({})), ...warnings], []);
      setToday(new clock(clock.parse(reviewBy) + 86_400_000).toISOString().slice(0, 10));
      const guide = await debugged({});
      assert.lengthOf(found(guide), 1);
      assert.include(found(guide)[0] ?? '', `senest ${dateInWords('da', reviewBy)}`);
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

  it('that the rest of the guide could not be fetched, until it could', async () => {
    const entry = currentEdition();
    const {load} = entry;
    const loadBy = (value: typeof load) => Object.defineProperty(entry, 'load', {value, configurable: true});
    try {
      loadBy(() => Promise.reject(new Error('offline')));
      const guide = await debugged({});
      assert.lengthOf(found(guide), 1);
      assert.include(found(guide)[0] ?? '', 'chunks');
      loadBy(load);
      await clickButton(guide, labelOf(current, {box: 'chip', answer: 'no'}));
      assert.deepEqual(found(guide), []);
    } finally {
      loadBy(load);
    }
  });

  it("what the page's policy keeps the guide from fetching, also before the panel came up, and nothing else that it blocks", async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="700" height="900"></iframe>`);
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
    await waitUntil(guide, () => found(guide).some((trouble) => trouble.includes('spærrer for')));
    await waitUntil(guide, () => found(guide).length === 2);
    const profiles = new URL('../../src/embed/profiles.json', import.meta.url).href;
    const told = found(guide);
    assert.isTrue(told.some((trouble) => trouble.includes(`spærrer for ${profiles} (connect-src)`)));
    assert.isTrue(told.some((trouble) => trouble.includes('Profilen "nordby" kunne ikke hentes')));
    assert.notInclude(told.join(), 'blocked.png');
  });
});

describe('axe finds nothing in the panel', () => {
  for (const scheme of ['light', 'dark']) {
    it(`with much that is wrong, in two guides on a page that is ${scheme}`, async () => {
      stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
      const first = await debugged({phone: 'x', lang: 'fo', telefon: '1', profile: 'Nordby', accent: 'red'});
      await debugged({lang: 'ar'});
      assert.lengthOf(found(first), 5);
      const options = {runOnly: wcagAndBestPractice.filter((tag) => tag !== 'best-practice')};
      assert.deepEqual(await axeFindings(document.body, options), []);
    });
  }
});

describe('a guide with the panel that is taken off the page', () => {
  it('is not drawn again for what happens there', async () => {
    const guide = await debugged({});
    // The pictures may arrive late, and redraw the guide wherever it is.
    await waitUntil(guide, () => findAll(guide, `${handles.illustration} path`).length > 0);
    const parent = guide.parentElement;
    guide.remove();
    await settled(guide);
    MitidGuideElement.otherVersions.push('0.2.0');
    dispatchEvent(new Event('load'));
    await settled(guide);
    assert.deepEqual(found(guide), []);
    parent?.append(guide);
    await settled(guide);
    assert.lengthOf(found(guide), 1);
    MitidGuideElement.otherVersions.length = 0;
    assert.deepEqual(requests, []);
  });
});
