import {assert} from '@open-wc/testing';
import {accessibleNodes, emulateMedia, type AccessibleNode} from '../support/page.js';
import {handles} from '../support/handles.js';
import {axeFindings, wcagAndBestPractice} from './axe.js';
import {
  findAll,
  answersAt,
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
  positionFrom,
  positions,
  questionNumber,
  guideWords,
  showEdition,
  stylePage,
  titleOf,
  type Position,
  type TestedEdition,
} from './visit.js';

/** The contrast of AAA as well. */
const options = {
  runOnly: wcagAndBestPractice,
  rules: {'color-contrast-enhanced': {enabled: true}},
};

/** What is drawn depends on the box, and at the plan on the outcomes: each once. */
function sights(edition: TestedEdition): Position[] {
  const all = positions(edition).map((position) => {
    const ends = edition.journeys.find(
      ({answers}) => JSON.stringify(answers) === JSON.stringify(answersAt(position)),
    )?.endings;
    return [position.current ?? ends?.map(({id}) => id).join() ?? '', position] as const;
  });
  return [...new Map(all).values()];
}

describe('axe finds nothing', () => {
  for (const edition of editionsTested) {
    for (const scheme of ['light', 'dark']) {
      it(`at any box and plan of ${edition.id}, on a page that is ${scheme}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await showEdition(edition);
        for (const position of sights(edition)) {
          await goTo(guide, answersAt(position));
          assert.deepEqual(await axeFindings(guide, options), [], describePosition(position));
        }
      });

      it(`with every disclosure of ${edition.id} open, on a page that is ${scheme}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await showEdition(edition);
        openAll(guide);
        assert.deepEqual(await axeFindings(guide, options), []);
      });
    }
  }
});

describe('what a screen reader is told', () => {
  const inRole = (nodes: readonly AccessibleNode[], role: string) =>
    nodes.filter((node) => node.role === role).map(({name}) => name.replace(/\s+/g, ' ').trim());

  const headings = (nodes: readonly AccessibleNode[]) =>
    nodes
      .filter(({role}) => role === 'heading')
      .map(({name, properties}) => `${String(properties['level'])} ${name.replace(/\s+/g, ' ').trim()}`);

  /** All of it read in one go. */
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
    passed
      .filter(({box}) => edition.words.boxes[box]?.answers)
      .map(({box}) => guideWords.changeAnswer(titleOf(edition, box)));

  for (const edition of editionsTested) {
    const {words} = edition;
    const notice = edition === leaflet ? [`3 ${guideWords.outdated}`] : [];
    const aside = `3 ${guideWords.asides}`;

    describe(`of ${edition.id}`, () => {
      it('at the first question: where it stands, what is asked, and the answers as a group of that name', async () => {
        const position = positionFrom(edition, {});
        const nodes = await nodesAt(edition, position);
        const question = expectedHeading(edition, position);
        assert.equal(questionNumber(edition, position), 1);
        assert.deepEqual(headings(nodes), [...notice, `2 ${words.title}`, `3 ${question}`, aside]);
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

      it('at an attempt: what to try, and whether it worked as a group of that name', async () => {
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

      it('at an outcome: what it is, the one way on, and by name each answer that can be changed', async () => {
        const position = positionAt(edition, 'outcome');
        const nodes = await nodesAt(edition, position);
        assert.include(headings(nodes), `3 ${titleOf(edition, position.current ?? '')}`);
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

      it('at the plan: in order each task with its number, then the advice, and the reasons behind a button', async () => {
        const [journey] = edition.journeys;
        if (!journey) throw new Error('no journey');
        const nodes = await nodesAt(edition, positionFrom(edition, journey.answers));
        const tasks = expectedPlan(edition, journey).filter(({as}) => as === undefined);
        const titles = tasks.map(({content}, index) => `4 ${index + 1}. ${content.title}`);
        assert.deepEqual(
          headings(nodes).filter((each) => !each.startsWith('5 ')),
          [
            ...notice,
            `2 ${words.title}`,
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

      it('of what is always at hand: closed disclosures by their titles', async () => {
        const nodes = await nodesAt(edition, positionFrom(edition, {}));
        const disclosures = nodes.filter(({role}) => role === 'DisclosureTriangle');
        assert.deepEqual(
          disclosures.map(({name}) => name),
          words.asides.map(({title}) => title),
        );
        assert.isTrue(disclosures.every(({properties}) => properties['expanded'] === false));
      });
    });
  }

  it('is in the language of the guide, and no picture', async () => {
    const guide = await showEdition(current);
    assert.equal(findOne(guide, handles.root).lang, 'da');
    for (const position of sights(current)) {
      await goTo(guide, answersAt(position));
      const nodes = await accessibleNodes();
      assert.deepEqual(
        nodes.filter(({role}) => /image|img|svg|graphics/i.test(role)),
        [],
      );
    }
  });
});

describe('in forced colours', () => {
  const border = (element: Element) => {
    const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(element);
    return {
      isDrawn: borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1,
      isSeen: borderTopColor !== backgroundColor,
    };
  };

  it('each button that leads on has a border of its own', async () => {
    await emulateMedia({forcedColors: 'active'});
    for (const edition of editionsTested) {
      const guide = await showEdition(edition);
      for (const position of sights(edition)) {
        await goTo(guide, answersAt(position));
        for (const answer of findAll(guide, '[part=answer]')) {
          assert.deepEqual(border(answer), {isDrawn: true, isSeen: true}, describePosition(position));
        }
      }
    }
  });

  it('the current step is filled, and the one to come is not', async () => {
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

  it('the focus is seen', async () => {
    await emulateMedia({forcedColors: 'active'});
    const guide = await showEdition(current);
    const [answer] = findAll(guide, '[part=answer]');
    answer?.focus({focusVisible: true} as FocusOptions);
    const {outlineStyle, outlineWidth} = getComputedStyle(answer ?? guide);
    assert.equal(outlineStyle, 'solid');
    assert.isAtLeast(parseFloat(outlineWidth), 2);
  });
});
