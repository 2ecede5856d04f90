import {assert} from '@open-wc/testing';
import type {GuideJson} from '../../src/content/guide-json.js';
import {checkEdition, EditionError} from '../../src/index.js';
import {handles} from '../support/handles.js';
import {otherGuide} from '../support/trees/other-guide.js';
import {guideText, mountGuide, requests, respondWith, setAttributes, waitUntil} from './mounted-guide.js';
import {current, findAll, findOne, firstOf, assertPosition, settled, textOf} from './visit.js';
import {warnings} from './warnings.js';

const fallback = '<p>Læs om vejen.</p>';

const isShown = (element: Element) => element.querySelector('p')?.checkVisibility() ?? false;

/** Serves these files beside the script, each as JSON, or as it is if it is text. */
const serve = (files: Readonly<Record<string, unknown>>) =>
  respondWith(({url}) => {
    const name = new URL(url).pathname.split('/').pop() ?? '';
    const content = files[name];
    if (content === undefined) return new Response('', {status: 404});
    return new Response(typeof content === 'string' ? content : JSON.stringify(content));
  });

/** Everything in the console at the level of errors during this act. */
async function errorsDuring(act: () => Promise<unknown>): Promise<unknown[]> {
  const {error} = console;
  const logged: unknown[] = [];
  console.error = (...message: unknown[]) => void logged.push(...message);
  try {
    await act();
  } finally {
    console.error = error;
  }
  return logged;
}

describe('A guide of one’s own', () => {
  it('is shown from the file that the page names, and asks and ends as its tree says', async () => {
    serve({'vej.json': otherGuide});
    const guide = await mountGuide({'edition-file': 'vej'}, undefined, fallback);
    assert.isFalse(isShown(guide));
    assert.include(textOf(findOne(guide, handles.cardTitle)), 'Har du en cykel?');
    guide.answers = {bike: 'no'};
    await settled(guide);
    assert.isTrue(guide.done);
    assert.include(guideText(guide), 'Gå derhen');
    assert.equal(findOne(guide, 'a').getAttribute('href'), otherGuide.links.map);
    assert.deepEqual(guide.answers, {bike: 'no'});
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      requests.map(({url, credentials}) => [new URL(url).pathname.split('/').pop(), credentials]),
      [['vej.json', 'omit']],
    );
  });

  it('is shown from an object that a script sets, and gives way to the guide’s own when it is taken away', async () => {
    const guide = await mountGuide({});
    assertPosition(guide, current, firstOf(current));
    guide.edition = otherGuide;
    await settled(guide);
    assert.include(textOf(findOne(guide, handles.cardTitle)), 'Har du en cykel?');
    assert.equal(guide.edition, otherGuide);
    assert.isFalse(guide.hasAttribute('edition'));
    guide.edition = null;
    await settled(guide);
    assertPosition(guide, current, firstOf(current));
  });

  it('shows markup in its words as text', async () => {
    const guide = await mountGuide({});
    guide.edition = otherGuide;
    await settled(guide);
    assert.include(guideText(guide), otherGuide.words.title);
    assert.include(guideText(guide), otherGuide.words.boxes.bike.text[0].text);
    assert.isEmpty(findAll(guide, 'img, b'));
  });

  it('has the details of the organisation where it has a place for them, and neither the leaflet’s advice nor its dates', async () => {
    serve({'vej.json': {...otherGuide, slots: {walk: 'citizen-service'}}});
    const guide = await mountGuide({'edition-file': 'vej', phone: '12 34 56 78'}, {bike: 'no'});
    await waitUntil(guide, () => guideText(guide).includes('12 34 56 78'));
    assert.notInclude(guideText(guide), 'MitID');
    assert.isEmpty(findAll(guide, '[part=notice]'));
  });

  it('warns visitors of one that is no longer valid, and offers no guide on another subject instead', async () => {
    const guide = await mountGuide({});
    guide.edition = {...otherGuide, until: '2026-02-01'};
    await settled(guide);
    assert.lengthOf(findAll(guide, '[part=notice]'), 1);
    assert.isEmpty(findAll(guide, '[part=notice] button'));
    assert.notInclude(guideText(guide), 'MitID');
  });

  it('leaves visitors the fallback if its file is missing, is no JSON or has faults, and tells editors in Danish', async () => {
    for (const [file, message] of [
      [undefined, /Udgaven kunne ikke hentes .*vej\.json: serveren svarede 404/],
      ['{"format": 1,', /Udgaven kunne ikke hentes .*ikke gyldig JSON/],
      [{...otherGuide, words: {...otherGuide.words, title: ''}}, /words\.title er tom eller for lang/],
    ] as const) {
      warnings.length = 0;
      serve(file === undefined ? {} : {'vej.json': file});
      const guide = await mountGuide({'edition-file': 'vej', debug: ''}, undefined, fallback);
      assert.isTrue(isShown(guide));
      assert.isEmpty(findAll(guide, handles.card));
      assert.match(warnings.join('\n'), message);
      await waitUntil(guide, () => message.test(guideText(guide)));
    }
  });

  it('leaves the fallback, too, if the page misspells its name: this guide is on another subject', async () => {
    serve({});
    const guide = await mountGuide({'edition-file': '../Vej.json'}, undefined, fallback);
    assert.isTrue(isShown(guide));
    assert.isEmpty(requests);
    assert.match(warnings.join('\n'), /edition-file="\.\.\/Vej\.json" kan ikke bruges\. Skriv et navn/);
    serve({'vej.json': otherGuide});
    await setAttributes(guide, {'edition-file': 'vej'});
    assert.include(textOf(findOne(guide, handles.cardTitle)), 'Har du en cykel?');
  });

  it('gives programmers a typed error of an object with faults, with the place of each', async () => {
    const broken = {...otherGuide, links: {map: 'javascript:alert(1)'}} as GuideJson;
    const guide = await mountGuide({}, undefined, fallback);
    const [error] = await errorsDuring(async () => {
      guide.edition = broken;
      await settled(guide);
    });
    assert.instanceOf(error, EditionError);
    assert.deepEqual(error.issues, checkEdition(broken));
    assert.equal(error.issues[0]?.where, 'links.map');
    assert.isTrue(isShown(guide));
    await setAttributes(guide, {debug: ''});
    await waitUntil(guide, () => guideText(guide).includes('Udgaven i egenskaben edition vises ikke'));
  });

  it('shows the last one that the page has set, however long the others take to load', async () => {
    const late: {arrive?: (response: Response) => void} = {};
    respondWith(() => new Promise((resolve) => (late.arrive = resolve)));
    const guide = await mountGuide({});
    guide.setAttribute('edition-file', 'vej');
    await waitUntilRequested();
    guide.edition = {...otherGuide, words: {...otherGuide.words, title: 'Den sidste'}};
    await settled(guide);
    late.arrive?.(new Response(JSON.stringify(otherGuide)));
    await settled(guide);
    assert.include(guideText(guide), 'Den sidste');
  });
});

/** Waits until the guide has requested its file. */
async function waitUntilRequested(): Promise<void> {
  while (!requests.length) await new Promise((resolve) => requestAnimationFrame(resolve));
}
