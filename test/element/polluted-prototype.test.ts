import {assert} from '@open-wc/testing';
import type {BoxWords, Edition, EditionWords, Statement, StatementList} from '../../src/content/edition.js';
import {editions, type EditionEntry} from '../../src/content/editions.js';
import {links} from '../../src/content/links.js';
import {guideSettings, organisationSettings} from '../../src/settings/settings.js';
import type {PlannedTask} from '../../src/tree/plan.js';
import type {Attempt} from '../../src/tree/tree.js';
import {answersFor, guideText, mountGuide} from './mounted-guide.js';
import {findAll} from './visit.js';

/** The names of a type's optional properties. The compiler asks for each of them. */
type Optional<T> = {[Name in keyof T as object extends Pick<T, Name> ? Name : never]: true};

const optional = {
  ...({link: true, topic: true, onlyAfter: true, illustration: true} satisfies Required<Optional<Statement>>),
  ...({title: true} satisfies Required<Optional<StatementList>>),
  ...({text: true, lists: true, aside: true, answers: true} satisfies Required<Optional<BoxWords>>),
  ...({lead: true} satisfies Required<Optional<EditionWords>>),
  ...({ownLanguage: true, plans: true} satisfies Required<Optional<Edition>>),
  ...({until: true, checked: true, reviewBy: true, firstQuestion: true, isCustom: true} satisfies Required<
    Optional<EditionEntry>
  >),
  ...({as: true} satisfies Required<Optional<PlannedTask>>),
  ...({later: true} satisfies Required<Optional<Attempt>>),
};

const names = [...Object.keys({...guideSettings, ...organisationSettings}), 'organisationTypes', 'takesFocus'];
const url = 'javascript:alert(1)';

/** What a parser of query strings makes of the page's URL: texts, and records of texts. */
const values: readonly unknown[] = [
  '90 90 90 90',
  url,
  {to: 'evil', label: 'Ring 90 90 90 90'},
  {id: 'evil', title: url},
];

const drawn = (guide: Element) => [
  guideText(guide as never),
  ...findAll(guide as never, '[href]').map((link) => link.getAttribute('href')),
];

describe('A page whose scripts have added to every object', () => {
  const prototype = Object.prototype as Record<string, unknown>;
  const polluted = [...new Set([...names, ...Object.keys(optional), ...Object.keys(links), 'evil'])];

  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(prototype, name);
  });

  for (const {id} of editions) {
    for (const [place, answers] of Object.entries({'the first question': {}, ...answersFor})) {
      it(`changes nothing of the guide at ${place}, in ${id}`, async () => {
        const attributes = {edition: id, organisation: 'Nordby Kommune', 'organisation-type': 'municipality'};
        const usual = drawn(await mountGuide(attributes, answers));
        for (const value of values) {
          for (const name of polluted) {
            Object.defineProperty(prototype, name, {value, configurable: true, writable: true, enumerable: false});
          }
          const guide = await mountGuide(attributes, answers);
          const found = drawn(guide);
          for (const name of polluted) Reflect.deleteProperty(prototype, name);
          assert.deepEqual(found, usual);
        }
      });
    }
  }
});
