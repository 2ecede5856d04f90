import {currentEdition} from '../../src/content/editions.js';
import {dateInWords} from '../../src/guide/dates.js';
import {assert, fixture, fixtureSync, html} from '@open-wc/testing';
import {configureLocalization, msg} from '@lit/localize';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {languageNames, type Language} from '../../src/locale/language-names.js';
import {languages} from '../../src/locale/languages.js';
import {handles} from '../support/handles.js';
import {findAll, answersAt, current, focusedElement, leaflet, findOne, positions, settled, textOf} from './visit.js';
import {accessibleNodes, press} from '../support/page.js';
import {guidesIn, languageOf, showIn, waitForLanguage, translatedWords} from './speech.js';

/** The first of a page's guides. */
function firstIn(page: Element): MitidGuideElement {
  const [guide] = guidesIn(page);
  if (!guide) throw new Error('no guide on the page');
  return guide;
}

async function assertSpeaks(guide: MitidGuideElement, language: Language): Promise<void> {
  await waitForLanguage(guide, language);
  const {words} = await translatedWords(language, current.edition);
  assert.equal(textOf(findOne(guide, handles.guideTitle)), words.title);
}

describe('A guide speaks', () => {
  for (const [lang, language] of [
    ['en', 'en'],
    [' EN_us ', 'en'],
    ['da-DK', 'da'],
    ['uk-Cyrl-UA', 'uk'],
    ['sv', 'da'],
  ] as const) {
    it(`${languageNames[language]} where its own lang is "${lang}"`, async () => {
      await assertSpeaks(await showIn({lang}), language);
    });
  }

  it('Danish where no lang is set', async () => {
    await assertSpeaks(await showIn({}), 'da');
  });

  it('the language of its nearest ancestor with a lang, and follows each change of it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <section lang="de"><mitid-guide></mitid-guide></section>
      </div>`,
    );
    const guide = firstIn(page);
    await assertSpeaks(guide, 'de');
    page.querySelector('section')?.setAttribute('lang', 'pl');
    await assertSpeaks(guide, 'pl');
    page.querySelector('section')?.removeAttribute('lang');
    await assertSpeaks(guide, 'en');
    page.removeAttribute('lang');
    await assertSpeaks(guide, 'da');
  });

  it('the language of the element whose shadow root contains it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ro"></div>`);
    const root = page.attachShadow({mode: 'open'});
    root.innerHTML = '<div><mitid-guide></mitid-guide></div>';
    const guide = root.querySelector('mitid-guide') ?? assert.fail('no guide inside');
    await assertSpeaks(guide, 'ro');
    page.lang = 'tr';
    await assertSpeaks(guide, 'tr');
  });

  it('the language of the place that the page moves it to', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div lang="en"><mitid-guide></mitid-guide></div>
        <div lang="tr"></div>
      </div>`,
    );
    const guide = firstIn(page);
    await assertSpeaks(guide, 'en');
    page.lastElementChild?.append(guide);
    await assertSpeaks(guide, 'tr');
  });

  it('its own language rather than that of an ancestor or of another guide on the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="de">
        <mitid-guide lang="ar"></mitid-guide>
        <mitid-guide></mitid-guide>
        <mitid-guide lang="da"></mitid-guide>
      </div>`,
    );
    const [first, second, third] = guidesIn(page);
    assert.isTrue(first && second && third && true);
    if (!first || !second || !third) return;
    await assertSpeaks(first, 'ar');
    await assertSpeaks(second, 'de');
    await assertSpeaks(third, 'da');
    await settled(first);
    assert.deepEqual(guidesIn(page).map(languageOf), ['ar', 'de', 'da']);
  });

  it('the requested language from the start, and shows no Danish before it', async () => {
    const guide = fixtureSync<MitidGuideElement>(html`<mitid-guide lang="pl"></mitid-guide>`);
    const seen = new Set<string | undefined>();
    const observer = new MutationObserver(() => seen.add(languageOf(guide)));
    observer.observe(guide.renderRoot, {attributes: true, childList: true, subtree: true});
    await waitForLanguage(guide, 'pl');
    observer.disconnect();
    assert.notInclude([...seen], 'da');
  });
});

describe('A change of language', () => {
  it('keeps the answers and the position of the visitor', async () => {
    const guide = await showIn({});
    for (const position of positions(current)) {
      guide.answers = answersAt(position);
      guide.lang = guide.lang === 'uk' ? 'en' : 'uk';
      await waitForLanguage(guide, guide.lang as Language);
      const {guide: says, words} = await translatedWords(guide.lang as Language, current.edition);
      assert.deepEqual(guide.answers, answersAt(position));
      const title = position.current === undefined ? says.plan : (words.boxes[position.current]?.title ?? '');
      assert.include(textOf(findOne(guide, handles.cardTitle)), title);
    }
  });

  it('fires no event and does not move the focus', async () => {
    const guide = await showIn({});
    const fired: string[] = [];
    for (const type of ['mitid-guide-answer', 'mitid-guide-step', 'mitid-guide-complete', 'mitid-guide-language']) {
      guide.addEventListener(type, () => fired.push(type));
    }
    const [answer] = findAll(guide, '[part=answer]');
    answer?.focus();
    guide.lang = 'de';
    await waitForLanguage(guide, 'de');
    assert.isTrue(focusedElement() === answer);
    assert.deepEqual(fired, []);
  });
});

describe('A page that uses @lit/localize itself', () => {
  it('keeps its own language, and receives no event about that of the guide', async () => {
    const {getLocale, setLocale} = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['fr'],
      loadLocale: () => Promise.resolve({templates: {greeting: 'Bonjour'}}),
    });
    const heard: string[] = [];
    const hear = ({detail}: CustomEvent<{status: string}>) => void heard.push(detail.status);
    addEventListener('lit-localize-status', hear);
    const guide = await showIn({lang: 'de'});
    await assertSpeaks(guide, 'de');
    assert.deepEqual([getLocale(), msg('Hello', {id: 'greeting'}), heard.length], ['en', 'Hello', 0]);
    await setLocale('fr');
    await settled(guide);
    assert.deepEqual([getLocale(), msg('Hello', {id: 'greeting'}), languageOf(guide)], ['fr', 'Bonjour', 'de']);
    removeEventListener('lit-localize-status', hear);
  });
});

describe('A guide in', () => {
  for (const language of languages) {
    it(`${languageNames[language]} ${language === 'da' ? 'mentions no translation' : 'says once that the Danish text is the authoritative one'}`, async () => {
      const guide = await showIn({lang: language});
      await waitForLanguage(guide, language);
      const {authoritative} = (await translatedWords(language, current.edition)).guide;
      const notes = findAll(guide, 'p').filter((each) => textOf(each) === authoritative);
      assert.equal(notes.length, language === 'da' ? 0 : 1);
    });

    it(`${languageNames[language]} shows the day of the last check as that language writes it, in Western digits`, async () => {
      const guide = await showIn({lang: language});
      await waitForLanguage(guide, language);
      const read = textOf(findOne(guide, handles.root));
      const {checked} = currentEdition();
      assert.include(read, dateInWords(language, checked ?? '?'));
      assert.match(read, /22\D+(11|[^\d]{3,})\D*2026/);
      assert.notMatch(textOf(findOne(guide, handles.root)), /[٠-٩]/);
    });
  }
});

describe('The leaflet, a Danish document,', () => {
  const marked = (guide: MitidGuideElement) =>
    findAll(guide, '[lang=da]').map((each) => ({text: textOf(each), dir: each.dir}));

  it('is marked as Danish wherever its words appear in a guide that speaks another language', async () => {
    const guide = await showIn({lang: 'ar', edition: leaflet.id});
    await waitForLanguage(guide, 'ar');
    // Only the leaflet's own words are marked: a message that waits for its translation is Danish, too.
    const {guide: ofTheGuide, words} = await translatedWords('ar', leaflet.edition);
    const why = Object.values(words.boxes).flatMap(({answers = {}}) => Object.values(answers).map((each) => each.why));
    const messages = new Set<unknown>([...Object.values(ofTheGuide), ...why]);
    for (const position of positions(leaflet)) {
      guide.answers = answersAt(position);
      await guide.updateComplete;
      const walker = document.createTreeWalker(findOne(guide, handles.root), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const isDanish = /[a-zæøå]{3}/i.test(text) && !/\p{Script=Arabic}/u.test(text) && !messages.has(text);
        const language = walker.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang;
        if (isDanish) assert.equal(language, 'da', text);
      }
    }
  });

  it('is surrounded by the words of the guide in the language that the guide speaks', async () => {
    const guide = await showIn({lang: 'en', edition: leaflet.id});
    await waitForLanguage(guide, 'en');
    guide.answers = {'identity-check': 'unsure'};
    await guide.updateComplete;
    const {guide: says, words} = await translatedWords('en', leaflet.edition);
    assert.deepEqual(
      findAll(guide, '[part=answer]').map(textOf),
      Object.values(words.boxes['try-website']?.answers ?? {}).map(({label}) => label),
    );
    assert.equal(findAll(guide, '[part=answer] [lang]').length, 0);
    assert.include(textOf(findOne(guide, '[part=notice]')), says.outdated);
    assert.isNotEmpty(marked(guide));
    for (const {text, dir} of marked(guide)) assert.equal(dir, 'ltr', text);
  });

  it('needs no marks inside a guide that speaks Danish', async () => {
    const guide = await showIn({edition: leaflet.id});
    assert.lengthOf(marked(guide), 1);
  });
});

describe('In Arabic', () => {
  const arabic = async (inside = html``) => {
    const guide = await showIn({lang: 'ar', inside});
    await waitForLanguage(guide, 'ar');
    return guide;
  };

  const middle = (element: Element) => {
    const {left, right} = element.getBoundingClientRect();
    return (left + right) / 2;
  };

  it('the whole guide runs from right to left, including the steps', async () => {
    const guide = await arabic();
    assert.equal(getComputedStyle(findOne(guide, handles.root)).direction, 'rtl');
    const [first, second] = findAll(guide, handles.stepMarkers).map(middle);
    assert.isAbove(first ?? 0, second ?? 0);
    const line = getComputedStyle(findOne(guide, '[part=progress] [aria-current=step]'), '::before');
    assert.isBelow(parseFloat(line.left), parseFloat(line.right));
  });

  it('the arrows back and forward are mirrored, and other icons are not', async () => {
    const guide = await arabic();
    guide.answers = {chip: 'no'};
    await guide.updateComplete;
    const mirrored = findAll(guide, 'button svg').map((icon) => getComputedStyle(icon).transform);
    assert.deepEqual(mirrored, ['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)', 'none']);
    guide.lang = 'da';
    await waitForLanguage(guide, 'da');
    assert.isTrue(findAll(guide, 'button svg').every((icon) => getComputedStyle(icon).transform === 'none'));
  });

  it('phone numbers keep their order', async () => {
    const guide = await arabic();
    await settled(guide);
    const numbers = findAll(guide, '[href^="tel:"]');
    assert.isNotEmpty(numbers);
    for (const number of numbers) assert.equal(getComputedStyle(number).direction, 'ltr', textOf(number));
  });

  it('the slotted content of a Danish page keeps its own direction', async () => {
    const guide = await arabic(html`<p slot="footer">Rådhuset, Torvet 1.</p>`);
    await settled(guide);
    const footer = guide.querySelector('p');
    assert.equal(footer && getComputedStyle(footer).direction, 'ltr');
  });

  it('a page leaves a guide that speaks Danish running from left to right', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"><mitid-guide lang="da"></mitid-guide></div>`);
    const guide = firstIn(page);
    await waitForLanguage(guide, 'da');
    assert.equal(getComputedStyle(findOne(guide, handles.root)).direction, 'ltr');
  });
});

describe('The language menu', () => {
  const choices = (guide: MitidGuideElement) => findAll(guide, handles.languageButtons);

  const choice = (guide: MitidGuideElement, language: Language) => {
    const found = choices(guide).find(({lang}) => lang === language);
    if (!found) throw new Error(`${language} is not offered`);
    return found;
  };

  it('is missing until the page requests it', async () => {
    const guide = await showIn({});
    assert.equal(choices(guide).length, 0);
    guide.languageMenu = true;
    await guide.updateComplete;
    assert.isNotEmpty(choices(guide));
  });

  it('offers every language by its own name, marked with its lang, and shows which one the guide speaks', async () => {
    const guide = await showIn({menu: true, lang: 'ro'});
    await waitForLanguage(guide, 'ro');
    await settled(guide);
    assert.deepEqual(
      choices(guide).map((each) => [each.lang, textOf(each)]),
      Object.entries(languageNames),
    );
    assert.deepEqual(
      choices(guide)
        .filter(({ariaCurrent}) => ariaCurrent === 'true')
        .map(({lang}) => lang),
      ['ro'],
    );
    assert.equal(choice(guide, 'ar').dir, 'rtl');
  });

  it('offers only the languages that the editor lists, in that order', async () => {
    const guide = await showIn({menu: true, languages: 'da en_GB ar'});
    await settled(guide);
    assert.deepEqual(
      choices(guide).map(({lang}) => lang),
      ['da', 'en', 'ar'],
    );
  });

  it('offers all languages where the editor lists one that the guide does not speak, and the console warns once', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    const guide = await showIn({menu: true, languages: 'da klingon'});
    await settled(guide);
    console.warn = warn;
    assert.equal(choices(guide).length, languages.length);
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0] ?? '', /languages="da klingon"/);
  });

  it('opens and works by keyboard, keeps the answers and the focus, and can be used again', async () => {
    const guide = await showIn({menu: true});
    guide.answers = {chip: 'yes'};
    await settled(guide);
    await press('Tab');
    assert.equal(focusedElement()?.localName, 'summary');
    await press('Enter');
    await press('Tab');
    await press('Tab');
    assert.isTrue(focusedElement() === choice(guide, 'en'));
    await press('Enter');
    await waitForLanguage(guide, 'en');
    assert.deepEqual(guide.answers, {chip: 'yes'});
    assert.isTrue(focusedElement() === choice(guide, 'en'));
    await press('Tab');
    await press('Space');
    await waitForLanguage(guide, 'de');
    assert.isTrue(focusedElement() === choice(guide, 'de'));
  });

  it('does not change the language of the page or of another guide on it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="da"><mitid-guide language-menu></mitid-guide><mitid-guide></mitid-guide></div>`,
    );
    const [first, second] = guidesIn(page);
    if (!first || !second) throw new Error('no two guides');
    await settled(first);
    choice(first, 'tr').click();
    await waitForLanguage(first, 'tr');
    assert.deepEqual([page.lang, languageOf(second), document.documentElement.lang], ['da', 'da', '']);
  });

  it('leaves what the page has put inside in the language of the page, and tells the page of the choice', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="da">
        <mitid-guide language-menu><p slot="citizen-service">Rådhuset, mandag til onsdag</p></mitid-guide>
      </div>`,
    );
    const [guide] = guidesIn(page);
    if (!guide) throw new Error('no guide');
    await settled(guide);
    const chosen: string[] = [];
    page.addEventListener('mitid-guide-language', ({language}) => chosen.push(language));
    choice(guide, 'ar').click();
    await waitForLanguage(guide, 'ar');
    assert.isTrue(page.querySelector('p')?.matches(':lang(da)'));
    assert.deepEqual(chosen, ['ar']);
  });

  it('holds until the language of the page changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="da"><mitid-guide language-menu></mitid-guide></div>`);
    const [guide] = guidesIn(page);
    if (!guide) throw new Error('no guide');
    await settled(guide);
    choice(guide, 'tr').click();
    await waitForLanguage(guide, 'tr');
    page.lang = 'de';
    await waitForLanguage(guide, 'de');
  });

  it('is announced by a screen reader as a group of buttons, under a title that says "Language" in English, too', async () => {
    const guide = await showIn({menu: true});
    await settled(guide);
    findOne(guide, handles.languageMenu).toggleAttribute('open', true);
    const nodes = await accessibleNodes();
    const says = (await translatedWords('da', current.edition)).guide;
    const [title] = nodes.filter(({role}) => role === 'DisclosureTriangle');
    assert.include(title?.name ?? '', says.language);
    assert.include(title?.name ?? '', 'Language');
    assert.isTrue(nodes.some(({role, name}) => role === 'group' && name === says.language));
    assert.isFalse(nodes.some(({properties}) => 'pressed' in properties));
  });
});

describe('The debug panel warns the editor', () => {
  const panel = async (lang: string) => {
    const guide = await showIn({lang, debug: true});
    await settled(guide);
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!guide.renderRoot.querySelector('[part=debug]')) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(guide.renderRoot, {childList: true, subtree: true});
      look();
    });
    return textOf(findOne(guide, '[part=debug]'));
  };

  it('about a language that the guide does not speak, by name', async () => {
    assert.include(await panel('sv'), '»sv«');
  });

  it('that nobody who speaks the language has reviewed the translation yet', async () => {
    assert.match(await panel('pl'), /Sprog: polsk \(.*ikke gennemlæst/);
    assert.notMatch(await panel('da'), /gennemlæst/);
  });
});
