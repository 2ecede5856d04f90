import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editions} from '../../../../src/content/editions.js';
import {announce, announceLanguage} from '../../../../src/guide/announce.js';
import {
  MitidGuideAnswerEvent,
  MitidGuideCompleteEvent,
  MitidGuideLanguageEvent,
  MitidGuideStepEvent,
} from '../../../../src/guide/events.js';
import {languages} from '../../../../src/locale/languages.js';
import {eventIdsOf} from '../../../../src/pages/text/event-ids.js';
import {journeys, walk, type Tree} from '../../../../src/tree/index.js';

const ids = await eventIdsOf(editions);
const types = [MitidGuideAnswerEvent, MitidGuideStepEvent, MitidGuideCompleteEvent, MitidGuideLanguageEvent];

/** Calls back with every event of every journey, answer by answer, and back again to the start. */
function eventsOf(edition: string, tree: Tree, heard: (event: Event) => void): void {
  for (const {passed} of journeys(tree)) {
    const guide = Object.assign(new EventTarget(), {answers: {}});
    for (const {type} of types) guide.addEventListener(type, heard);
    for (const [index, answered] of passed.entries()) {
      const before = walk(tree, guide.answers);
      guide.answers = {...guide.answers, [answered.box]: answered.answer};
      const after = walk(tree, guide.answers);
      announce(guide, {edition, tree, answered, before, after});
      announce(guide, {edition, tree, answered: undefined, before: after, after: walk(tree, {})});
      assert.equal(after.passed.length, index + 1);
    }
  }
}

describe('The published list of ids', () => {
  for (const {id, load} of editions) {
    it(`has every id of every event, on every journey: ${id}`, async () => {
      const listed = ids.editions.find(({edition}) => edition === id) ?? assert.fail(`no ${id}`);
      const seen = new Set<string>();
      eventsOf(id, (await load()).tree, (event) => {
        seen.add(event.type);
        if (event instanceof MitidGuideAnswerEvent) {
          assert.equal(event.edition, id);
          assert.ok(listed.boxes[event.box]?.includes(event.answer), `${event.box} ${event.answer}`);
        } else if (event instanceof MitidGuideStepEvent) {
          assert.equal(event.edition, id);
          assert.equal(event.steps, listed.steps);
          assert.ok(event.step >= 1 && event.step <= listed.steps);
        } else if (event instanceof MitidGuideCompleteEvent) {
          assert.equal(event.edition, id);
          assert.deepEqual(
            event.endings.filter((ending) => !listed.endings.includes(ending)),
            [],
          );
          for (const [box, answer] of Object.entries(event.answers)) assert.ok(listed.boxes[box]?.includes(answer));
        }
      });
      assert.deepEqual(
        [...seen].sort(),
        types
          .filter((type) => type !== MitidGuideLanguageEvent)
          .map(({type}) => type)
          .sort(),
      );
    });
  }

  it('has every language that a visitor can choose', () => {
    const guide = new EventTarget();
    guide.addEventListener(MitidGuideLanguageEvent.type, (event) => {
      assert.ok(event instanceof MitidGuideLanguageEvent && ids.languages.includes(event.language));
    });
    for (const language of languages) announceLanguage(guide, language);
  });
});
