import {assert} from '@open-wc/testing';
import {hostnameOf} from '../../src/content/hostname.js';
import {besideWords} from '../../src/guide/beside/beside-words.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {directionOf, type Language} from '../../src/locale/language-names.js';
import {languages, loadMsg} from '../../src/locale/languages.js';
import {answersOf, boxOf} from '../../src/tree/index.js';
import {amount, printFigure} from '../support/amounts.js';
import {handles} from '../support/handles.js';
import {accessibleNodes, clickOn, resize} from '../support/page.js';
import {axeFindings, wcagAndBestPractice} from './axe.js';
import {mountGuide, setAttributes, waitUntil} from './mounted-guide.js';
import {translatedWords, waitForLanguage, type Translated} from './speech.js';
import {
  answersAt,
  button,
  current,
  describePosition,
  editionsTested,
  expectedPlan,
  findAll,
  findOne,
  focusedElement,
  goTo,
  labelOf,
  leaflet,
  onceAtEachBox,
  positions,
  readBody,
  readStatements,
  settled,
  textOf,
  type Position,
  type TestedEdition,
} from './visit.js';
import {warnings} from './warnings.js';

const region = '[role=region]';
const disclosure = '[data-feature=beside]';

type Pair = readonly [shown: Language, beside: Language];

const allPairs = languages.flatMap((shown) =>
  languages.flatMap((beside): Pair[] => (shown === beside ? [] : [[shown, beside]])),
);
const pairs = amount<readonly Pair[]>(allPairs, [
  ['ar', 'da'],
  ['uk', 'da'],
  ['da', 'en'],
]);

/** Shows a guide with another language beside it, and waits until both are there. */
async function showBeside([shown, beside]: Pair, attributes: Readonly<Record<string, string>> = {}) {
  const guide = await mountGuide({lang: shown, beside, ...attributes});
  await waitForLanguage(guide, shown);
  await waitUntil(guide, () => findAll(guide, `${region}[lang=${beside}]`).length > 0);
  await settled(guide);
  return guide;
}

const isVisible = (guide: MitidGuideElement) => findAll(guide, region).some((each) => each.checkVisibility());

/** What there is to read at a position, from the words of the edition in that language. */
function wordsAt(edition: TestedEdition, {guide: says, words}: Translated, position: Position): string[] {
  const {passed, current: at} = position;
  if (at !== undefined) {
    const {tree} = edition.edition;
    const box = boxOf(tree, at);
    const content = words.boxes[at];
    if (!box || !content) throw new Error(`no words for ${at}`);
    return [
      content.title,
      ...readBody(content, passed),
      ...(box.kind === 'attempt' ? [says.comeBack, says.didItWork] : []),
      ...(box.kind === 'outcome'
        ? [says.goOn(position.step + 2)]
        : answersOf(box).map(({id}) => content.answers?.[id]?.label ?? '?')),
    ];
  }
  const journey = edition.journeys.find(({answers}) => JSON.stringify(answers) === JSON.stringify(answersAt(position)));
  if (!journey) throw new Error(`no plan at ${describePosition(position)}`);
  return [
    says.plan,
    ...expectedPlan({...edition, words}, journey).flatMap(({content, as}) => [
      content.title,
      ...(as === 'done' ? [] : readBody(content, passed)),
    ]),
    says.takeHome,
    ...(words.reserve.length ? [says.reserve, ...readStatements(words.reserve, passed)] : []),
    says.why,
    ...passed.flatMap(({box, answer}) => {
      const chosen = words.boxes[box]?.answers?.[answer];
      return chosen ? [words.boxes[box]?.title ?? '?', chosen.label, chosen.why] : [];
    }),
  ];
}

/** Without white space, which elements on lines of their own do not have between them. */
const compact = (text: string) => text.replace(/\s/g, '');

/** The text beside, without marks and numbers of tasks, and without the hostnames of links. */
function readBeside(guide: MitidGuideElement, {edition}: TestedEdition): string {
  const copy = findOne(guide, region).cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll(`[aria-hidden], ${handles.visuallyHidden}`)) mark.remove();
  const sites = Object.values(edition.links).flatMap((href) => hostnameOf(href) || []);
  return sites.reduce((text, site) => text.replaceAll(` (${site})`, ''), textOf(copy));
}

describe('The words beside those of the visitor', () => {
  for (const edition of editionsTested) {
    it(`are, at every box and plan of ${edition.id}, exactly those of the other language`, async function () {
      this.timeout(amount(600_000, 20_000));
      let compared = 0;
      for (const pair of pairs) {
        const [shown, beside] = pair;
        const spoken = await translatedWords(beside, edition.edition);
        const guide = await showBeside(pair, {edition: edition.id});
        for (const position of positions(edition)) {
          await goTo(guide, answersAt(position));
          const where = `${shown}+${beside} ${describePosition(position)}`;
          assert.equal(
            compact(readBeside(guide, edition)),
            compact(wordsAt(edition, spoken, position).join('')),
            where,
          );
          compared += 1;
        }
        guide.remove();
      }
      printFigure(`${compared} positions of ${edition.id} in ${pairs.length} pairs of languages`);
    });
  }

  it('are in a region with its name, its language and its direction, and the guide keeps its own', async () => {
    for (const pair of amount<readonly Pair[]>(allPairs, [...pairs, ['en', 'ar']])) {
      const [shown, beside] = pair;
      const guide = await showBeside(pair);
      const {lang, dir, ariaLabel} = findOne(guide, region);
      const name = besideWords(await loadMsg(beside)).region;
      assert.deepEqual([lang, dir, ariaLabel], [beside, directionOf(beside), name]);
      const root = findOne(guide, handles.root);
      assert.deepEqual([root.lang, root.dir], [shown, directionOf(shown)]);
      guide.remove();
    }
  });

  it('are text alone: no control, link, slot, focus or id is there a second time', async () => {
    for (const edition of editionsTested) {
      const guide = await showBeside(['ar', 'da'], {
        edition: edition.id,
        'organisation-type': 'municipality',
        organisation: 'Nordby Kommune',
        phone: '12 34 56 78',
        'booking-url': 'https://www.nordby.dk/tid',
        'home-visit': 'yes',
        'home-visit-phone': '87 65 43 21',
      });
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const text = findOne(guide, region);
        const found = text.querySelectorAll('a, button, input, details, slot, [tabindex], [id], [part=answer]');
        assert.lengthOf(found, 0, describePosition(position));
      }
      guide.remove();
    }
  });

  it('say what the organisation adds, in that language', async () => {
    const guide = await showBeside(['uk', 'da'], {
      'organisation-type': 'municipality',
      organisation: 'Nordby Kommune',
      'opening-hours': 'mandag 10-14',
      'booking-url': 'https://www.nordby.dk/tid',
      booking: 'required',
    });
    await goTo(guide, {chip: 'no'});
    const text = textOf(findOne(guide, region));
    for (const said of ['Du skal bestille tid', 'Bestil tid (nordby.dk)', 'Åbningstider: mandag 10-14']) {
      assert.include(text, said);
    }
  });

  it('leave the answers to the buttons: a screen reader finds each once, in the language of the visitor', async () => {
    await showBeside(['en', 'da']);
    const spoken = await translatedWords('en', current.edition);
    const labels = Object.values(spoken.words.boxes['chip']?.answers ?? {}).map(({label}) => label);
    const named = (await accessibleNodes()).filter(({role}) => role === 'button').map(({name}) => name.trim());
    assert.deepEqual(
      named.filter((name) => labels.includes(name)),
      labels,
    );
    for (const answer of Object.keys(current.words.boxes['chip']?.answers ?? {})) {
      assert.notInclude(named, labelOf(current, {box: 'chip', answer}));
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`give axe nothing to find at any box or plan (${scheme})`, async () => {
      for (const edition of editionsTested) {
        const guide = await showBeside(['ar', 'da'], {edition: edition.id, appearance: scheme});
        for (const position of amount(positions(edition), onceAtEachBox(edition))) {
          await goTo(guide, answersAt(position));
          assert.deepEqual(await axeFindings(guide, {runOnly: wcagAndBestPractice}), [], describePosition(position));
        }
        guide.remove();
      }
    });
  }
});

describe('The place of the words beside', () => {
  const boxes = (guide: MitidGuideElement) =>
    [handles.card, disclosure].map((each) => findOne(guide, each).getBoundingClientRect()) as [DOMRect, DOMRect];

  it('is after the card in the line where the guide is wide, on the left of Arabic', async () => {
    for (const width of [768, 1280]) {
      await resize(width);
      for (const pair of pairs) {
        const guide = await showBeside(pair);
        const [card, beside] = boxes(guide);
        assert.closeTo(card.top, beside.top, 1, `${pair.join('+')} at ${width} px`);
        if (pair[0] === 'ar') assert.isAtMost(beside.right, card.left);
        else assert.isAtMost(card.right, beside.left);
        assert.isAtMost(document.documentElement.scrollWidth, width);
        guide.remove();
      }
    }
  });

  it('is under the card on a phone, where nothing is cut off', async () => {
    for (const width of [320, 412]) {
      await resize(width);
      for (const pair of pairs) {
        const guide = await showBeside(pair);
        for (const position of positions(current)) {
          await goTo(guide, answersAt(position));
          const [card, beside] = boxes(guide);
          assert.isAtLeast(beside.top, card.bottom);
          assert.closeTo(card.width, beside.width, 1);
          assert.isAtMost(document.documentElement.scrollWidth, width, describePosition(position));
        }
        guide.remove();
      }
    }
  });
});

describe('A visitor with a helper', () => {
  it('closes the words beside and opens them again, and the card has the room meanwhile', async () => {
    await resize(1280);
    const guide = await showBeside(['uk', 'da']);
    await goTo(guide, {chip: 'yes'});
    const width = () => findOne(guide, handles.card).getBoundingClientRect().width;
    const before = width();
    const summary = findOne(guide, `${disclosure} summary`);
    await clickOn(summary);
    await settled(guide);
    assert.isFalse(isVisible(guide));
    assert.isAbove(width(), before);
    await clickOn(summary);
    await settled(guide);
    assert.isTrue(isVisible(guide));
    assert.deepEqual(guide.answers, {chip: 'yes'});
  });

  it('keeps answers and place through every language, and what was closed stays closed', async () => {
    const guide = await showBeside(['ar', 'da'], {'language-menu': ''});
    const answers = {chip: 'yes', scan: 'yes'};
    await goTo(guide, answers);
    const choose = async (language: Language) => {
      findOne(guide, handles.languageMenu).toggleAttribute('open', true);
      findOne(guide, `${handles.languageButtons}[lang=${language}]`).click();
      await waitForLanguage(guide, language);
      await settled(guide);
    };
    for (const language of ['uk', 'en', 'da', 'ar'] as const) {
      await choose(language);
      assert.deepEqual(guide.answers, answers, language);
      assert.equal(isVisible(guide), language !== 'da', language);
    }
    findOne(guide, disclosure).removeAttribute('open');
    for (const language of ['da', 'uk'] as const) {
      await choose(language);
      assert.isFalse(isVisible(guide), language);
    }
    assert.deepEqual(guide.answers, answers);
  });

  it('answers in the own language, and the helper reads the next question; focus is on the heading of the card', async () => {
    const guide = await showBeside(['en', 'da']);
    const spoken = await translatedWords('en', current.edition);
    button(guide, spoken.words.boxes['chip']?.answers?.['yes']?.label ?? '?').click();
    await settled(guide);
    assert.include(textOf(findOne(guide, region)), current.words.boxes['scan']?.title ?? '?');
    assert.isTrue(findOne(guide, handles.card).contains(focusedElement()));
  });
});

describe('An editor who writes beside', () => {
  it('gets nothing extra while the guide is in that language', async () => {
    for (const lang of ['da', 'da-DK']) {
      const guide = await mountGuide({lang, beside: 'da'});
      await settled(guide);
      assert.isFalse(findOne(guide, disclosure).checkVisibility());
      assert.lengthOf(findAll(guide, region), 0);
      guide.remove();
    }
  });

  it('is told in Danish of a value that is no language of the guide, which then shows the card alone', async () => {
    const guide = await mountGuide({lang: 'en', beside: 'xx'});
    await waitForLanguage(guide, 'en');
    await settled(guide);
    assert.lengthOf(findAll(guide, disclosure), 0);
    assert.isNull(guide.beside);
    assert.lengthOf(warnings, 1);
    const [warning = ''] = warnings;
    assert.include(warning, 'beside="xx" kan ikke bruges.');
    for (const language of languages) assert.include(warning, `"${language}"`);
  });

  it('is told by the panel that it shows nothing while it is the only language of the guide', async () => {
    const panelOf = async (attributes: Readonly<Record<string, string>>) => {
      const guide = await mountGuide({debug: '', beside: 'da', ...attributes});
      await waitUntil(guide, () => findAll(guide, '[part=debug]').length > 0);
      await waitForLanguage(guide, attributes['lang'] as Language);
      const text = textOf(findOne(guide, '[part=debug]'));
      guide.remove();
      return text;
    };
    const nothingShown = 'beside="da" viser intet';
    assert.include(await panelOf({lang: 'da'}), nothingShown);
    assert.include(await panelOf({lang: 'da', 'language-menu': 'false'}), nothingShown);
    assert.notInclude(await panelOf({lang: 'en'}), nothingShown);
    assert.notInclude(await panelOf({lang: 'da', 'language-menu': ''}), nothingShown);
  });

  it('may change and remove it while the guide is shown', async () => {
    const guide = await showBeside(['ar', 'da']);
    await setAttributes(guide, {beside: 'en'});
    await waitUntil(guide, () => findAll(guide, `${region}[lang=en]`).length > 0);
    const spoken = await translatedWords('en', current.edition);
    assert.include(textOf(findOne(guide, region)), spoken.words.boxes['chip']?.title ?? '?');
    await setAttributes(guide, {edition: leaflet.id});
    assert.include(textOf(findOne(guide, region)), leaflet.words.boxes['identity-check']?.title ?? '?');
    await setAttributes(guide, {beside: null});
    assert.lengthOf(findAll(guide, disclosure), 0);
  });
});
