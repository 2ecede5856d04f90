import {assert} from '@open-wc/testing';
import {accessibleNodes, clickOn, emulateMedia, press, takeTimeToRead, type AccessibleNode} from '../support/page.js';
import {handles} from '../support/handles.js';
import {axeFindings, wcagAndBestPractice} from './axe.js';
import {
  findAll,
  answersAt,
  assertFocusOnHeading,
  button,
  changeButtonName,
  current,
  editionsTested,
  expectedPlan,
  goTo,
  openAll,
  expectedHeading,
  describePosition,
  labelOf,
  leaflet,
  findOne,
  firstOf,
  positionFrom,
  positions,
  questionNumber,
  guideWords,
  settled,
  showEdition,
  stylePage,
  textOf,
  type Position,
  type TestedEdition,
} from './visit.js';

/** Includes the stricter contrast of AAA. */
const options = {
  runOnly: wcagAndBestPractice,
  rules: {'color-contrast-enhanced': {enabled: true}},
};

/** One position for each distinct view: the guide draws the same for each box, and for each pair of endings. */
function distinctViews(edition: TestedEdition): Position[] {
  const all = positions(edition).map((position) => {
    const ends = edition.journeys.find(
      ({answers}) => JSON.stringify(answers) === JSON.stringify(answersAt(position)),
    )?.endings;
    return [position.current ?? ends?.map(({id}) => id).join() ?? '', position] as const;
  });
  return [...new Map(all).values()];
}

describe('Axe finds no violation', () => {
  for (const edition of editionsTested) {
    for (const scheme of ['light', 'dark']) {
      it(`at any box or plan of ${edition.id} on a ${scheme} page`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await showEdition(edition);
        for (const position of distinctViews(edition)) {
          await goTo(guide, answersAt(position));
          assert.deepEqual(await axeFindings(guide, options), [], describePosition(position));
        }
      });

      it(`with every disclosure of ${edition.id} open on a ${scheme} page`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await showEdition(edition);
        openAll(guide);
        assert.deepEqual(await axeFindings(guide, options), []);
      });
    }
  }
});

describe('A screen reader', () => {
  const inRole = (nodes: readonly AccessibleNode[], role: string) =>
    // The browser puts a space before text that is visually hidden.
    nodes.filter((node) => node.role === role).map(({name}) => name.replace(/\s+/g, ' ').replace(' : ', ': ').trim());

  const headings = (nodes: readonly AccessibleNode[]) =>
    nodes
      .filter(({role}) => role === 'heading')
      .map(({name, properties}) => `${String(properties['level'])} ${name.replace(/\s+/g, ' ').trim()}`);

  /** The whole text that a screen reader reads. */
  const readOut = (nodes: readonly AccessibleNode[]) => inRole(nodes, 'StaticText').join(' ').replace(/\s+/g, ' ');

  async function nodesAt(edition: TestedEdition, position: Position): Promise<AccessibleNode[]> {
    await showEdition(edition, answersAt(position));
    return accessibleNodes();
  }

  const positionAt = (edition: TestedEdition, kind: 'question' | 'attempt' | 'outcome'): Position => {
    const found = positions(edition).find(
      ({current: at}) => at !== undefined && edition.edition.tree.boxes[at]?.kind === kind,
    );
    if (!found) throw new Error(`no ${kind} in ${edition.id}`);
    return found;
  };

  const labelsAt = (edition: TestedEdition, {current: at = ''}: Position) =>
    Object.keys(edition.words.boxes[at]?.answers ?? {}).map((answer) => labelOf(edition, {box: at, answer}));

  const changes = (edition: TestedEdition, {passed}: Position) =>
    passed.filter(({box}) => edition.words.boxes[box]?.answers).map(({box}) => changeButtonName(edition, box));

  for (const edition of editionsTested) {
    const {words} = edition;
    const notice = edition === leaflet ? [`3 ${guideWords.outdated}`] : [];
    const aside = `3 ${guideWords.asides}`;

    describe(`in ${edition.id}`, () => {
      it('announces at the first question the steps, the question, and the answers as a group with its name', async () => {
        const position = positionFrom(edition, {});
        const nodes = await nodesAt(edition, position);
        const question = expectedHeading(edition, position);
        assert.equal(questionNumber(edition, position), 1);
        assert.deepEqual(headings(nodes), [`2 ${words.title}`, ...notice, `3 ${question}`, aside]);
        assert.deepEqual(
          inRole(nodes, 'group').filter((name) => name),
          [guideWords.progress, question],
        );
        const buttons = inRole(nodes, 'button');
        assert.deepEqual(buttons.slice(notice.length), labelsAt(edition, position));
        const read = readOut(nodes);
        words.steps.forEach((name, index) => {
          for (const text of [`${guideWords.step(index + 1, words.steps.length)}:`, name]) assert.include(read, text);
        });
        assert.notInclude(read, guideWords.stepDone);
        assert.notInclude(read, 'The fallback');
      });

      it('announces at an attempt what to try, and the answers as a group that asks whether it worked', async () => {
        const position = positionAt(edition, 'attempt');
        const nodes = await nodesAt(edition, position);
        assert.include(headings(nodes), `3 ${expectedHeading(edition, position)}`);
        assert.deepEqual(
          inRole(nodes, 'group').filter((name) => name),
          [guideWords.progress, guideWords.didItWork],
        );
        assert.includeMembers(inRole(nodes, 'button'), [
          ...labelsAt(edition, position),
          guideWords.back,
          guideWords.restart,
        ]);
      });

      it('hears the hints of a question with the group of its answers, and meets the question of an attempt as a heading', async () => {
        const question = positionFrom(edition, {});
        const answers = (await nodesAt(edition, question)).find(
          ({role, name}) => role === 'group' && name.replace(/\s+/g, ' ').trim() === expectedHeading(edition, question),
        );
        for (const {text} of words.boxes[question.current ?? '']?.text ?? [])
          assert.include(answers?.description, text);
        assert.include(headings(await nodesAt(edition, positionAt(edition, 'attempt'))), `4 ${guideWords.didItWork}`);
      });

      it('announces at an outcome its title, the one way forward, and a named button to change each answer', async () => {
        const position = positionAt(edition, 'outcome');
        const nodes = await nodesAt(edition, position);
        assert.include(headings(nodes), `3 ${expectedHeading(edition, position)}`);
        assert.deepEqual(inRole(nodes, 'button').slice(notice.length), [
          guideWords.goOn(2),
          guideWords.back,
          guideWords.restart,
          ...changes(edition, position),
        ]);
        assert.deepEqual(
          inRole(nodes, 'group').filter((name) => name),
          [guideWords.progress],
        );
      });

      it('announces at the plan the numbered tasks in order, then the advice, and keeps the reasons collapsed', async () => {
        const [journey] = edition.journeys;
        if (!journey) throw new Error('no journey');
        const nodes = await nodesAt(edition, positionFrom(edition, journey.answers));
        const tasks = expectedPlan(edition, journey).filter(({as}) => as === undefined);
        const titles = tasks.map(({content}, index) => `4 ${index + 1}. ${content.title}`);
        assert.deepEqual(
          headings(nodes).filter((each) => !each.startsWith('5 ')),
          [
            `2 ${words.title}`,
            ...notice,
            `3 ${guideWords.plan}`,
            ...titles,
            `4 ${guideWords.reserve}`,
            ...(words.asides.length ? [aside] : []),
          ],
        );
        const done = inRole(nodes, 'StaticText').filter((text) => text.endsWith(guideWords.stepDone));
        assert.lengthOf(done, words.steps.length);
        assert.notIncludeMembers(inRole(nodes, 'button'), changes(edition, positionFrom(edition, journey.answers)));
      });

      it('announces each aside as a closed disclosure with its title', async () => {
        const nodes = await nodesAt(edition, positionFrom(edition, {}));
        const disclosures = nodes.filter(({role}) => role === 'DisclosureTriangle');
        assert.deepEqual(
          disclosures.map(({name}) => name),
          [guideWords.picture, guideWords.takeAlong, ...words.asides.map(({title}) => title)],
        );
        assert.isTrue(disclosures.every(({properties}) => properties['expanded'] === false));
      });
    });
  }

  it('hears of the next heading, because focus leaves the pressed button before the button goes', async () => {
    const guide = await showEdition(current, {chip: 'no', 'citizen-service': 'continue'});
    const root = findOne(guide, handles.root);
    const pressed = button(guide, labelOf(current, {box: 'device', answer: 'no'}));
    pressed.focus();
    const focused: unknown[] = [];
    root.addEventListener('focusin', ({target}) =>
      focused.push([target === root ? 'guide' : textOf(target as Element), pressed.isConnected]),
    );

    await press('Enter');
    await settled(guide);

    assert.deepEqual(focused, [
      ['guide', true],
      [guideWords.plan, false],
    ]);
    assert.isFalse(root.hasAttribute('tabindex'));
  });

  it('gets no pause after a click by mouse, which speech does not need: focus goes to the heading at once', async () => {
    const guide = await showEdition(current);
    const focused: boolean[] = [];
    findOne(guide, handles.root).addEventListener('focusin', ({target}) =>
      focused.push((target as Element).matches(handles.root)),
    );
    await clickOn(button(guide, labelOf(current, {box: 'chip', answer: 'no'})));
    await settled(guide);
    assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
    assert.notInclude(focused, true);
    takeTimeToRead();
    button(guide, guideWords.back).focus();
    await press('Enter');
    await settled(guide);
    assertFocusOnHeading(current, firstOf(current));
    assert.include(focused, true, 'after the click, the keyboard gets its pause again');
  });

  it('finds the language of the guide, and no picture', async () => {
    const guide = await showEdition(current);
    assert.equal(findOne(guide, handles.root).lang, 'da');
    for (const position of distinctViews(current)) {
      await goTo(guide, answersAt(position));
      const nodes = await accessibleNodes();
      assert.deepEqual(
        nodes.filter(({role}) => /image|img|svg|graphics/i.test(role)),
        [],
      );
    }
  });
});

describe('In forced colours', () => {
  const border = (element: Element) => {
    const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(element);
    return {
      isDrawn: borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1,
      isSeen: borderTopColor !== backgroundColor,
    };
  };

  it('each answer button has a visible border of its own', async () => {
    await emulateMedia({forcedColors: 'active'});
    for (const edition of editionsTested) {
      const guide = await showEdition(edition);
      for (const position of distinctViews(edition)) {
        await goTo(guide, answersAt(position));
        for (const answer of findAll(guide, '[part=answer]')) {
          assert.deepEqual(border(answer), {isDrawn: true, isSeen: true}, describePosition(position));
        }
      }
    }
  });

  it('the current step is filled, and the next step is not', async () => {
    await emulateMedia({forcedColors: 'active'});
    stylePage('body {background: Canvas}');
    const guide = await showEdition(current);
    const page = getComputedStyle(document.body).backgroundColor;
    const isTransparent = (color: string) => /, 0\)$/.test(color);
    const [now, next] = findAll(guide, handles.stepMarkers).map((marker) => getComputedStyle(marker));
    const fills = [now, next].map(
      (style) => !!style && !isTransparent(style.backgroundColor) && style.backgroundColor !== page,
    );
    assert.deepEqual(fills, [true, false]);
    assert.notEqual(now?.color, now?.backgroundColor);
  });

  it('each button has a border, and each icon has the colour of the text beside it', async () => {
    await emulateMedia({forcedColors: 'active'});
    const guide = await showEdition(current);
    for (const position of distinctViews(current)) {
      await goTo(guide, answersAt(position));
      for (const each of findAll(guide, '[part=button]')) {
        assert.deepEqual(border(each), {isDrawn: true, isSeen: true}, describePosition(position));
      }
      for (const svg of findAll(guide, 'svg.icon')) {
        const {color} = getComputedStyle(svg.parentElement ?? svg);
        assert.equal(getComputedStyle(svg).color, color, describePosition(position));
      }
    }
  });

  it('a focused answer has a visible outline', async () => {
    await emulateMedia({forcedColors: 'active'});
    const guide = await showEdition(current);
    const [answer] = findAll(guide, '[part=answer]');
    answer?.focus({focusVisible: true} as FocusOptions);
    const {outlineStyle, outlineWidth} = getComputedStyle(answer ?? guide);
    assert.equal(outlineStyle, 'solid');
    assert.isAtLeast(parseFloat(outlineWidth), 2);
  });
});
