import {assert} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {languageNames, type Language} from '../../src/locale/language-names.js';
import {languages} from '../../src/locale/languages.js';
import {amount} from '../support/amounts.js';
import {everyAnswerAndPlan} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';
import {axeFindings} from './axe.js';
import {
  assertTextsInOrder,
  button,
  current,
  describePosition,
  findOne,
  openAll,
  positions,
  positionsOn,
  readBody,
  settled,
  textOf,
  visibleTexts,
  type Position,
} from './visit.js';
import {resize} from '../support/page.js';
import {showIn, waitForLanguage, translatedWords, type Translated} from './speech.js';

/** Sentences of the Danish edition that must not appear in this language. */
const danishOnly = async (spoken: Translated) => {
  const texts = (speech: Translated) => new Set(JSON.stringify(speech.words).match(/(?<=":")[^"]{12,}(?=")/g));
  const known = texts(spoken);
  return [...texts(await translatedWords('da', current.edition))].filter((text) => !known.has(text));
};

/** Asserts that a position shows the edition's words in the visitor's language. */
function assertSays(
  guide: MitidGuideElement,
  {guide: says, words}: Translated,
  {passed, current: at}: Position,
  where: string,
): void {
  if (at === undefined) {
    assertTextsInOrder(findOne(guide, '[part~=plan]'), [says.plan, says.takeHome, says.reserve, says.why]);
    return;
  }
  const box = words.boxes[at];
  assert.include(textOf(findOne(guide, handles.cardTitle)), box?.title ?? '?', where);
  assertTextsInOrder(findOne(guide, handles.card), box ? readBody(box, passed) : ['?']);
}

/** The languages in which axe looks at each box and plan; Arabic is read from right to left. */
const inspected = amount<readonly Language[]>(languages, ['ar']);

for (const language of Object.keys(languageNames) as Language[]) {
  describe(`In ${languageNames[language]}`, () => {
    const isInspected = inspected.includes(language);
    const finding = isInspected ? ', and axe finds no violation on the way' : '';

    it(`every answer leads to a plan by buttons and entirely in that language${finding}`, async function () {
      this.timeout(60_000);
      const guide = await showIn({lang: language, menu: true});
      await waitForLanguage(guide, language);
      await settled(guide);
      const speech = await translatedWords(language, current.edition);
      const inDanish = language === 'da' ? [] : await danishOnly(speech);
      assert.isTrue(language === 'da' || inDanish.length > 60);
      const seen = new Set<string>();
      for (const journey of amount(current.journeys, everyAnswerAndPlan(current.journeys))) {
        guide.answers = {};
        await guide.updateComplete;
        for (const position of positionsOn(journey)) {
          const where = describePosition(position);
          assertSays(guide, speech, position, where);
          const view = position.current ?? journey.endings.map(({id}) => id).join();
          if (!seen.has(view)) {
            seen.add(view);
            const read = textOf(findOne(guide, handles.root));
            for (const text of inDanish) assert.notInclude(read, text, where);
            if (isInspected) assert.deepEqual(await axeFindings(guide), [], where);
          }
          const next = journey.passed[position.passed.length];
          if (!next) continue;
          const label = speech.words.boxes[next.box]?.answers?.[next.answer]?.label;
          button(guide, label ?? speech.guide.goOn(2)).click();
          await settled(guide);
        }
        assert.deepEqual(guide.answers, journey.answers);
        assert.isTrue(guide.done);
      }
      assert.equal(seen.size, 11, 'five boxes and six plans');
    });

    it('the guide neither cuts off text nor scrolls sideways on a phone of 320 pixels', async () => {
      await resize(320);
      const guide = await showIn({lang: language, menu: true});
      await waitForLanguage(guide, language);
      await settled(guide);
      openAll(guide);
      for (const position of positions(current)) {
        guide.answers = Object.fromEntries(position.passed.map(({box, answer}) => [box, answer]));
        await guide.updateComplete;
        assert.isAtMost(document.documentElement.scrollWidth, 320, describePosition(position));
        for (const {text, element} of visibleTexts(guide)) {
          const {left, right} = element.getBoundingClientRect();
          assert.isTrue(left >= 0 && right <= 320, `"${text}" at ${describePosition(position)}`);
        }
      }
    });
  });
}

it('The tests of journeys cover every language that the guide speaks', () => {
  assert.sameMembers([...languages], Object.keys(languageNames));
});
