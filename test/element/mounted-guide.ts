import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {FeatureName} from '../../src/guide/view.js';
import type {Answers} from '../../src/tree/index.js';
import {current, goTo, positions, settled, textOf, type TestedEdition} from './visit.js';

/** All requests by `fetch` since the test began. */
export const requests: Request[] = [];
const {fetch} = globalThis;

const {profilesUrl: profiles} = MitidGuideElement;
let files = 0;

beforeEach(() => {
  requests.length = 0;
});

afterEach(() => {
  globalThis.fetch = fetch;
  MitidGuideElement.profilesUrl = profiles;
});

export type AttributeValues = Readonly<Record<string, string>>;

/** Puts a guide with these attributes on the page, with the content that its author has put inside it. */
export async function mountGuide(
  attributes: AttributeValues,
  answers?: Answers,
  content: unknown = '',
): Promise<MitidGuideElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const guide = document.createElement('mitid-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  page.append(guide);
  if (typeof content === 'string') guide.innerHTML = content;
  await settled(guide);
  if (answers) {
    await goTo(guide, answers);
    await settled(guide);
  }
  return guide;
}

/** Sets attributes, or removes those that are `null`, and waits until the guide has reacted. */
export async function setAttributes(
  guide: MitidGuideElement,
  attributes: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) guide.removeAttribute(name);
    else guide.setAttribute(name, value);
  }
  await settled(guide);
}

/** Answers every request in this way, at an address for `profiles.json` that no test has requested before. */
export function respondWith(answer: (request: Request) => Response | Promise<Response>): void {
  files += 1;
  MitidGuideElement.profilesUrl = `${location.origin}/file-${files}/profiles.json`;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answer(request);
  };
}

/** Puts a `profiles.json` beside the script. */
export const serveProfiles = (content: unknown, status = 200): void =>
  respondWith(() => new Response(typeof content === 'string' ? content : JSON.stringify(content), {status}));

/** Waits until a condition on the guide is true. */
export const waitUntil = (guide: MitidGuideElement, condition: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(guide.renderRoot, {attributes: true, childList: true, characterData: true, subtree: true});
    look();
  });

/** The whole text of the guide. */
export const guideText = (guide: MitidGuideElement): string =>
  [...guide.renderRoot.children].map((child) => textOf(child)).join(' ');

/** Waits until this text appears in the guide. */
export const waitForText = (guide: MitidGuideElement, text: string): Promise<void> =>
  waitUntil(guide, () => guideText(guide).includes(text));

/** The answers that lead to each position of an edition. */
export const allAnswerSets = (edition: TestedEdition): Answers[] =>
  positions(edition).map(({passed}) => Object.fromEntries(passed.map(({box, answer}) => [box, answer])));

/** The answers that lead a visitor of today's edition to its outcomes and plans. */
export const answersFor = {
  start: {},
  app: {chip: 'yes', scan: 'yes'},
  citizenService: {chip: 'no'},
  planWithApp: {chip: 'yes', scan: 'yes', 'passport-app': 'worked', device: 'yes'},
  planWithCitizenService: {chip: 'no', 'citizen-service': 'continue', device: 'yes'},
  planWithKodeviser: {chip: 'no', 'citizen-service': 'continue', device: 'no'},
} satisfies Record<string, Answers>;

/** The current edition's own sentence on a topic, which a detail of the organisation may replace. */
export function generalSentence(topic: string): string {
  const {boxes, tasks} = current.words;
  const statements = [...Object.values(boxes), ...Object.values(tasks)].flatMap(({text = [], aside}) => [
    ...text,
    ...(aside?.text ?? []),
  ]);
  const found = statements.find((statement) => statement.topic === topic);
  if (!found) throw new Error(`nothing on ${topic} in ${current.id}`);
  return found.text;
}

/** Opens a feature under the card, and waits until it has loaded. */
export async function openFeature(guide: MitidGuideElement, name: FeatureName): Promise<HTMLElement> {
  const details = guide.renderRoot.querySelector<HTMLDetailsElement>(`[data-feature=${name}]`);
  if (!details) throw new Error(`no feature ${name}`);
  details.open = true;
  await waitUntil(guide, () => !details.querySelector('.loading:not(:empty)'));
  await settled(guide);
  return details;
}
