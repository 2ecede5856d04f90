import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers} from '../../src/tree/index.js';
import {amount} from '../support/amounts.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {
  answersAt,
  current,
  describePosition,
  guideWords,
  labelOf,
  positionFrom,
  positions,
} from '../support/positions.js';
import {useEngine, type Tab} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts, seenAfter, shownAfter} from './visits.js';

declare const visitor: typeof inPage;

const guide = '<mitid-guide answers-in-history></mitid-guide>';

/** Gives answers of the current edition, one after the other. */
const give = (tab: Tab, answers: Answers): Promise<void> =>
  tab.evaluate(
    async (labels: readonly string[]) => {
      await visitor.ready();
      for (const label of labels) await visitor.press(label);
    },
    positionFrom(current, answers).passed.map((each) => labelOf(current, each)),
  );

const look = (tab: Tab): Promise<inPage.Seen> =>
  tab.evaluate(async () => {
    await visitor.ready();
    return visitor.look();
  });

const travel = (tab: Tab, delta: number): Promise<inPage.Seen> =>
  tab.evaluate((by: number) => visitor.travel(by), delta);

const placeIn = (tab: Tab): Promise<{hash: string; path: string}> =>
  tab.evaluate(() => ({hash: location.hash, path: location.pathname + location.search}));

const assertNoProblems = async (tab: Tab): Promise<void> =>
  assert.deepEqual(await tab.evaluate(() => visitor.allProblems()), []);

const longest = longestJourney(current.edition).passed;
const answersUpTo = (count: number): Answers =>
  Object.fromEntries(longest.slice(0, count).map(({box, answer}) => [box, answer]));

describe('A visitor whose answers are in the history', () => {
  const engine = useEngine();

  it('keeps them through a reload at each position, and can still go Back and Forward', async () => {
    const tab = await engine.visit({head: scripts.module, body: guide});
    await give(tab, answersUpTo(longest.length));
    for (let count = longest.length; count > 0; count -= 1) {
      await tab.reload();
      assert.deepEqual(await look(tab), shownAfter(answersUpTo(count)), `reloaded after ${count} answers`);
      assert.deepEqual(await travel(tab, -1), seenAfter(answersUpTo(count - 1)), `back after ${count} answers`);
    }
    await tab.reload();
    assert.deepEqual(await look(tab), shownAfter({}));
    assert.deepEqual(await travel(tab, longest.length), seenAfter(answersUpTo(longest.length)));
    await assertNoProblems(tab);
  });

  it('finds them again after a visit to another page', async () => {
    const tab = await engine.visit({head: scripts.module, body: guide});
    await give(tab, {chip: 'yes', scan: 'no'});
    await tab.goTo(engine.site().serve({body: '<p>En anden side</p>'}));
    await tab.back();
    const {heading, answers} = await look(tab);
    const {heading: expected} = seenAfter({chip: 'yes', scan: 'no'});
    assert.deepEqual({heading, answers}, {heading: expected, answers: {chip: 'yes', scan: 'no'}});
    assert.deepEqual(await travel(tab, -1), seenAfter({chip: 'yes'}));
    assert.deepEqual(await travel(tab, -1), seenAfter({}));
    await assertNoProblems(tab);
  });

  it('comes to where they last went, however fast they go Back and Forward', async () => {
    const tab = await engine.visit({head: scripts.module, body: guide});
    await give(tab, answersUpTo(longest.length));
    const seen = await tab.evaluate(
      async (heading: string | null) => {
        for (const delta of [-1, -1, -1, 1, -1]) {
          const changed = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
          history.go(delta);
          await changed;
        }
        await visitor.until(
          () => visitor.look().heading === heading && visitor.focusedElement() === visitor.cardTitle(),
        );
        return visitor.look();
      },
      seenAfter(answersUpTo(longest.length - 3)).heading,
    );
    assert.deepEqual(seen, seenAfter(answersUpTo(longest.length - 3)));
  });

  it('keeps them beside a fragment of the page’s own, and goes Back past a link that was followed between two answers', async () => {
    const tab = await engine.visit({
      head: scripts.module,
      body: `<a href="#news">Nyheder</a>${guide}<div style="margin-block: 5000px"><h2 id="news">Nyheder</h2></div>`,
    });
    await give(tab, {chip: 'yes'});
    const followed = await tab.evaluate(() =>
      visitor.changeEntry(() => document.querySelector<HTMLElement>('[href="#news"]')?.click()),
    );
    assert.deepEqual(followed.answers, {chip: 'yes'});
    assert.equal((await placeIn(tab)).hash, '#news');
    const target = await tab.evaluate(() => ({
      is: document.querySelector('#news')?.matches(':target'),
      isInWindow: Math.abs(document.querySelector('#news')?.getBoundingClientRect().top ?? Infinity) < innerHeight,
    }));
    assert.deepEqual(target, {is: true, isInWindow: true});
    const answer = labelOf(current, {box: 'scan', answer: 'no'});
    await tab.evaluate((label: string) => visitor.press(label), answer);
    assert.equal((await placeIn(tab)).hash, '#news');
    assert.deepEqual(await travel(tab, -1), seenAfter({chip: 'yes'}));
    const stayed = await tab.evaluate(() => visitor.changeEntry(() => history.back()));
    assert.deepEqual(stayed.answers, {chip: 'yes'});
    assert.equal((await placeIn(tab)).hash, '');
    assert.deepEqual(await travel(tab, -1), seenAfter({}));
    await assertNoProblems(tab);
  });

  for (const fragment of ['#a=1&b=2', '#/route/2?x=1', '#%C3%A6bler']) {
    it(`leaves the page’s own fragment as it is: ${fragment}`, async () => {
      const tab = await engine.visit({head: scripts.module, body: guide});
      const {path} = await placeIn(tab);
      await tab.goTo('about:blank');
      await tab.goTo(engine.site().origin + path + fragment);
      await give(tab, {chip: 'yes', scan: 'no'});
      assert.equal((await placeIn(tab)).hash, fragment);
      await tab.reload();
      assert.deepEqual(await look(tab), shownAfter({chip: 'yes', scan: 'no'}));
      assert.deepEqual(await travel(tab, -2), seenAfter({}));
      assert.equal((await placeIn(tab)).hash, fragment);
    });
  }

  const linked = positions(current);
  for (const position of amount(
    linked,
    linked.filter((_, index) => index % 6 === 0),
  )) {
    it(`comes by a link to where it leads, on the page of its own: ${describePosition(position)}`, async () => {
      const answers = answersAt(position);
      const tab = await engine.visit({body: ''});
      const given = position.passed.map(({box, answer}) => `~${box}.${answer}`).join('');
      await tab.goTo(`${engine.site().origin}/dist/guide.html#mitid-guide=${current.id}${given}`);
      assert.deepEqual(await look(tab), shownAfter(answers));
      await tab.reload();
      assert.deepEqual(await look(tab), shownAfter(answers));
      if (!position.passed.length) return;
      const before = seenAfter(Object.fromEntries(Object.entries(answers).slice(0, -1)));
      assert.deepEqual(await tab.evaluate((back: string) => visitor.press(back), guideWords.back), before);
      assert.equal((await placeIn(tab)).hash, '', 'the answers leave the URL with the next act');
      assert.deepEqual(await travel(tab, -1), seenAfter(answers));
      await assertNoProblems(tab);
    });
  }

  it('goes Back and Forward through a guide in a frame, and then leaves the page', async () => {
    const tab = await engine.visit({body: '<p>Forsiden</p>'});
    await tab.goTo(
      engine.site().serve({
        head: scripts.module,
        body: '<iframe src="/dist/guide.html" title="Sådan får du MitID" width="100%" height="1500"></iframe>',
      }),
    );
    await give(tab, {chip: 'yes', scan: 'no'});
    assert.deepEqual(await travel(tab, -1), seenAfter({chip: 'yes'}));
    assert.deepEqual(await travel(tab, -1), seenAfter({}));
    assert.deepEqual(await travel(tab, 2), seenAfter({chip: 'yes', scan: 'no'}));
    assert.deepEqual(await travel(tab, -2), seenAfter({}));
    await assertNoProblems(tab);
    await tab.back();
    assert.equal(await tab.evaluate(() => document.body.textContent.trim()), 'Forsiden');
  });

  it('has the answers of two guides on a page apart', async () => {
    const tab = await engine.visit({head: scripts.module, body: guide + guide});
    await give(tab, {chip: 'yes'});
    const answersOf = (): Promise<object[]> =>
      tab.evaluate(() => [...document.querySelectorAll('mitid-guide')].map(({answers}) => ({...answers})));
    await tab.evaluate(
      async (label: string) => {
        const [, second] = document.querySelectorAll('mitid-guide');
        const answers = [...(second?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=answer]') ?? [])];
        answers.find((each) => visitor.textOf(each) === label)?.click();
        await visitor.until(() => Object.keys(second?.answers ?? {}).length);
      },
      labelOf(current, {box: 'chip', answer: 'no'}),
    );
    assert.deepEqual(await answersOf(), [{chip: 'yes'}, {chip: 'no'}]);
    await tab.reload();
    await look(tab);
    await tab.evaluate(() =>
      visitor.until(() =>
        [...document.querySelectorAll('mitid-guide')].every((each) => Object.keys(each.answers).length),
      ),
    );
    assert.deepEqual(await answersOf(), [{chip: 'yes'}, {chip: 'no'}]);
    await tab.evaluate(async () => {
      const [, second] = document.querySelectorAll('mitid-guide');
      history.back();
      await visitor.until(() => second && Object.keys(second.answers).length === 0);
    });
    assert.deepEqual(await answersOf(), [{chip: 'yes'}, {}]);
  });
});
