import {assert, fixtureSync, html} from '@open-wc/testing';
import {currentEdition, editions} from '../../src/content/editions.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {dateInWords} from '../../src/guide/dates.js';
import type {Answers} from '../../src/tree/index.js';
import {clickOn} from '../support/page.js';
import {handles} from '../support/handles.js';
import {entryOf, replaceLoad} from './edition-loads.js';
import {
  findAll,
  answersAt,
  assertPosition,
  assertFocusOnHeading,
  assertTextsInOrder,
  button,
  clickButton,
  current,
  editionsTested,
  goTo,
  describePosition,
  labelOf,
  leaflet,
  nextTask,
  findOne,
  firstOf,
  positionFrom,
  positions,
  guideWords,
  settled,
  show,
  showEdition,
  type Attributes,
} from './visit.js';
import {warnings} from './warnings.js';

describe('The edition', () => {
  it('is the current one where the editor pins no edition and sets no date', async () => {
    const guide = await show();
    assert.equal(current.id, currentEdition().id);
    assertPosition(guide, current, firstOf(current));
    assert.lengthOf(findAll(guide, '[part=notice]'), 0);
  });

  for (const edition of editionsTested) {
    it(`is ${edition.id} where the editor pins it`, async () => {
      assertPosition(await show({edition: edition.id}), edition, firstOf(edition));
      assert.deepEqual(warnings, []);
    });

    it(`is ${edition.id} when previewed on its first or its last valid day`, async () => {
      const {from, until} = entryOf(edition);
      for (const date of [from, until])
        if (date) assertPosition(await show({previewDate: date}), edition, firstOf(edition));
      assert.deepEqual(warnings, []);
    });
  }

  it('changes from the leaflet to the current one between 4 and 5 June 2023', async () => {
    assertPosition(await show({previewDate: '2023-06-04'}), leaflet, firstOf(leaflet));
    assertPosition(await show({previewDate: '2023-06-05'}), current, firstOf(current));
  });

  it('that the editor pins takes precedence over the preview date', async () => {
    assertPosition(await show({edition: current.id, previewDate: '2023-06-04'}), current, firstOf(current));
  });

  it('follows each change of its attributes', async () => {
    const guide = await show();
    guide.setAttribute('edition', leaflet.id);
    await guide.updateComplete;
    assertPosition(guide, leaflet, firstOf(leaflet));
    guide.removeAttribute('edition');
    await guide.updateComplete;
    assertPosition(guide, current, firstOf(current));
    guide.setAttribute('preview-date', '2023-06-04');
    await guide.updateComplete;
    assertPosition(guide, leaflet, firstOf(leaflet));
    assert.deepEqual(warnings, []);
  });

  it('is the one requested last, whichever loads first', async () => {
    const guide = await show();
    const late: {arrive?: () => void} = {};
    replaceLoad(leaflet, () => new Promise((resolve) => (late.arrive = () => resolve(leaflet.edition))));
    guide.edition = leaflet.id;
    await nextTask();
    guide.edition = current.id;
    await guide.updateComplete;
    late.arrive?.();
    await settled(guide);
    assertPosition(guide, current, firstOf(current));
  });
});

describe('The notice above an edition that is not valid today', () => {
  const shown: [string, Attributes][] = [
    ['pinned', {edition: leaflet.id}],
    ['shown for a date', {previewDate: '2023-06-04'}],
  ];
  for (const [how, attributes] of shown) {
    it(`shows from when until when the edition was valid, where the edition is ${how}`, async () => {
      const guide = await show(attributes);
      const {from, until} = entryOf(leaflet);
      const notice = findOne(guide, '[part=notice]');
      assertTextsInOrder(notice, [
        guideWords.outdated,
        dateInWords('da', from),
        dateInWords('da', until ?? ''),
        guideWords.showCurrent,
      ]);
      assert.isTrue(notice.previousElementSibling?.matches('[part=title]'), 'the notice follows the title');
    });

    it(`stays at every box and at the plan, where the edition is ${how}`, async () => {
      const guide = await show(attributes);
      for (const position of positions(leaflet)) {
        await goTo(guide, answersAt(position));
        assert.lengthOf(findAll(guide, '[part=notice]'), 1, describePosition(position));
      }
    });

    it(`leads to the first question of the current edition, which takes the focus, where the edition is ${how}`, async () => {
      const guide = await show(attributes, leaflet.journeys[0]?.answers);
      await clickOn(button(guide, guideWords.showCurrent));
      await settled(guide);
      assertPosition(guide, current, firstOf(current));
      assertFocusOnHeading(current, firstOf(current));
      assert.lengthOf(findAll(guide, '[part=notice]'), 0);
    });
  }

  it('is missing where the editor pins the edition that is valid today, or sets a date on which it is valid', async () => {
    for (const attributes of [{edition: current.id}, {previewDate: '2023-06-05'}]) {
      assert.lengthOf(findAll(await show(attributes), '[part=notice]'), 0);
    }
  });
});

describe('The headings', () => {
  const levels = (guide: MitidGuideElement) =>
    findAll(guide, '[role=heading]').map((heading) => Number(heading.getAttribute('aria-level')));

  for (const headingLevel of ['1', '2', '3', '4', '5', '6']) {
    it(`begin at level ${headingLevel} where the editor sets it, skip no level, and never pass level 6`, async () => {
      for (const edition of editionsTested) {
        const guide = await show({edition: edition.id, headingLevel});
        for (const position of positions(edition)) {
          await goTo(guide, answersAt(position));
          const title = Number(findOne(guide, handles.guideTitle).getAttribute('aria-level'));
          assert.equal(title, Number(headingLevel));
          assert.equal(
            findOne(guide, handles.cardTitle).getAttribute('aria-level'),
            String(Math.min(title + 1, 6)),
            describePosition(position),
          );
          const after = levels(guide).slice(levels(guide).indexOf(title));
          after.forEach((level, index) => {
            assert.isAtMost(level, Math.min((after[index - 1] ?? title) + 1, 6), describePosition(position));
            assert.isAtLeast(level, title, describePosition(position));
          });
        }
      }
      assert.deepEqual(warnings, []);
    });
  }

  it('begin at level 2 where the editor sets no level, or removes it again', async () => {
    const guide = await show({headingLevel: '4'});
    guide.removeAttribute('heading-level');
    await guide.updateComplete;
    for (const each of [guide, await show()])
      assert.equal(findOne(each, handles.guideTitle).getAttribute('aria-level'), '2');
    assert.deepEqual(warnings, []);
  });
});

describe('An unusable value', () => {
  const ids = editions.map(({id}) => id);
  const firstDay = editions[0]?.from ?? '';
  const faults: [keyof Attributes, string, readonly string[], readonly string[]][] = [
    ['edition', 'edition', ['leaflet-2021', 'TODAY-2026', '<b>', ''], ids],
    [
      'previewDate',
      'preview-date',
      ['2026-02-30', '2022-09-30', '22.11.2026', '2026-11-22T10:00', 'i dag', ''],
      [firstDay],
    ],
    ['headingLevel', 'heading-level', ['9', '0', '-1', '2.5', 'h2', ''], ['1', '6']],
  ];
  for (const [property, attribute, values, allowed] of faults) {
    for (const value of values) {
      it(`${attribute}="${value}" is ignored, and the console warns once`, async () => {
        const guide = await show({[property]: value});
        assertPosition(guide, current, firstOf(current));
        assert.equal(findOne(guide, handles.guideTitle).getAttribute('aria-level'), '2');
        await clickButton(guide, labelOf(current, {box: firstOf(current).current ?? '', answer: 'yes'}));
        guide.requestUpdate();
        await guide.updateComplete;
        assert.lengthOf(warnings, 1);
        const [message = ''] = warnings;
        for (const part of ['<mitid-guide>', `${attribute}="${value}"`, ...allowed]) assert.include(message, part);
      });
    }
  }

  it('is logged again for another guide, and another value is logged as well', async () => {
    const guide = await show({edition: 'leaflet-2021'});
    await show({edition: 'leaflet-2021'});
    assert.lengthOf(warnings, 2);
    guide.edition = 'leaflet-2020';
    await guide.updateComplete;
    assert.lengthOf(warnings, 3);
    guide.edition = 'leaflet-2021';
    await guide.updateComplete;
    assert.lengthOf(warnings, 3);
  });

  it('does not affect the other attributes', async () => {
    const guide = await show({edition: leaflet.id, previewDate: '2026-02-30', headingLevel: '3'});
    assertPosition(guide, leaflet, firstOf(leaflet));
    assert.equal(findOne(guide, handles.guideTitle).getAttribute('aria-level'), '3');
    assert.lengthOf(warnings, 1);
  });
});

describe('A property', () => {
  it('and its attribute follow each other in both directions', async () => {
    const guide = await show();
    guide.headingLevel = 3;
    guide.languages = ['da', 'en'];
    guide.appearance = 'dark';
    guide.languageMenu = true;
    await guide.updateComplete;
    const attributes = ['heading-level', 'languages', 'appearance', 'language-menu'];
    assert.deepEqual(
      attributes.map((name) => guide.getAttribute(name)),
      ['3', 'da,en', 'dark', ''],
    );
    assert.equal(findOne(guide, handles.guideTitle).getAttribute('aria-level'), '3');
    assert.lengthOf(findAll(guide, handles.languageButtons), 2);
    guide.setAttribute('heading-level', '4');
    guide.setAttribute('languages', 'da en ar');
    assert.equal(guide.headingLevel, 4);
    assert.deepEqual(guide.languages, ['da', 'en', 'ar']);
    assert.deepEqual(warnings, []);
  });

  it('is null or false where its attribute is missing or unusable', async () => {
    const guide = await show({edition: 'leaflet-2021', headingLevel: '9'});
    assert.deepEqual([guide.edition, guide.headingLevel, guide.previewDate, guide.debug], [null, null, null, false]);
    guide.languageMenu = true;
    guide.languageMenu = false;
    guide.edition = null;
    assert.isFalse(guide.hasAttribute('language-menu') || guide.hasAttribute('edition'));
  });
});

describe('The answers', () => {
  for (const edition of editionsTested) {
    it(`can be read and set at every position of ${edition.id}`, async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assertPosition(guide, edition, position);
      }
      assert.deepEqual(warnings, []);
    });
  }

  const wrong: [string, unknown][] = [
    ['a string', 'yes'],
    ['a number', 7],
    ['null', null],
    ['undefined', undefined],
    ['an array', ['yes']],
    ['an object with values other than strings', {chip: true}],
    ['a function', () => 'yes'],
  ];
  for (const [what, answers] of wrong) {
    it(`are ignored where they are ${what}, and the console warns once`, async () => {
      const guide = await show({}, {chip: 'yes'});
      for (let times = 2; times; times -= 1) await goTo(guide, answers as Answers);
      assertPosition(guide, current, firstOf(current));
      assert.lengthOf(warnings, 1);
      for (const part of ['<mitid-guide>', 'answers=', '{']) assert.include(warnings[0] ?? '', part);
    });
  }

  it('that do not fit the edition are ignored', async () => {
    const guide = await show({}, {chip: 'perhaps', 'identity-check': 'yes', constructor: 'yes', device: 'yes'});
    assertPosition(guide, current, firstOf(current));
    assert.deepEqual(warnings, []);
  });

  it('are copied when the page sets or reads them, so that a page cannot change them through its own object', async () => {
    const answers: Record<string, string> = {chip: 'yes'};
    const guide = await show({}, answers);
    answers['chip'] = 'no';
    Object.assign(guide.answers, {scan: 'no'});
    guide.requestUpdate();
    await guide.updateComplete;
    assertPosition(guide, current, positionFrom(current, {chip: 'yes'}));
  });

  it('stay when the guide is moved on the page', async () => {
    const newParent = fixtureSync<HTMLElement>(html`<div></div>`);
    const guide = await show({}, {chip: 'yes'});
    newParent.append(guide);
    await guide.updateComplete;
    assertPosition(guide, current, positionFrom(current, {chip: 'yes'}));
    await clickButton(guide, labelOf(current, {box: 'scan', answer: 'yes'}));
    assert.deepEqual(guide.answers, {chip: 'yes', scan: 'yes'});
  });

  it('of two guides on a page do not affect each other', async () => {
    const page = fixtureSync(
      html`<div><mitid-guide></mitid-guide><mitid-guide edition=${leaflet.id}></mitid-guide></div>`,
    );
    const [one, other] = page.querySelectorAll('mitid-guide');
    if (!one || !other) throw new Error('no guides');
    await Promise.all([one.updateComplete, other.updateComplete]);
    await clickButton(one, labelOf(current, {box: 'chip', answer: 'no'}));
    assertPosition(one, current, positionFrom(current, {chip: 'no'}));
    assertPosition(other, leaflet, firstOf(leaflet));
    await one.restart();
    await clickButton(other, labelOf(leaflet, {box: 'identity-check', answer: 'unsure'}));
    assertPosition(one, current, firstOf(current));
    assertPosition(other, leaflet, positionFrom(leaflet, {'identity-check': 'unsure'}));
  });
});

it('A guide with the attribute hidden is not visible', async () => {
  const guide = await show();
  guide.hidden = true;
  assert.isFalse(guide.checkVisibility());
  guide.hidden = false;
  assert.isTrue(findOne(guide, handles.card).checkVisibility());
});
