// Five ways to answer the boxes of a tree. Each takes journeys, lists of `{box, answer}`, and returns a function that
// goes through all of them, asking after each answer where the visitor is.
import {createStore} from '@xstate/store';
import {Engine} from 'json-rules-engine';
import {createActor, createMachine} from 'xstate';
import {answersOf, nextStep, walk} from '../../dist/esm/tree/index.js';

/** Where each answer leads, by box and answer. */
function tableOf({steps, boxes}) {
  const table = {};
  for (const [step, {start}] of steps.entries()) {
    const end = steps[step + 1]?.start ?? 'done';
    const pending = [start];
    for (let id; (id = pending.pop()) !== undefined;) {
      if (table[id]) continue;
      const exits = answersOf(boxes[id]);
      table[id] = exits.length
        ? Object.fromEntries(exits.map((exit) => [exit.id, exit.to === nextStep ? end : exit.to]))
        : {continue: end};
      pending.push(...exits.flatMap(({to}) => (to === nextStep ? [] : [to])));
    }
  }
  return table;
}

/** The answers so far, after each answer of each journey: what a page keeps. */
const prefixes = (journeys) =>
  journeys.flatMap((journey) =>
    journey.map((_, index) => Object.fromEntries(journey.slice(0, index + 1).map(({box, answer}) => [box, answer]))),
  );

export const contenders = [
  {
    id: 'look-up',
    name: 'a bare look-up',
    /** The least code that finds the box from the same answers: it trusts them and the tree, and returns nothing else. */
    prepare(tree, journeys) {
      const table = tableOf(tree);
      const {start} = tree.steps[0];
      const given = prefixes(journeys);
      return () => {
        let length = 0;
        for (const answers of given) {
          let at = start;
          for (let answer; (answer = answers[at]) !== undefined;) at = table[at][answer];
          length += at.length;
        }
        return length;
      };
    },
  },
  {
    id: 'walk',
    name: 'walk',
    prepare(tree, journeys) {
      const given = prefixes(journeys);
      return () => {
        let length = 0;
        for (const answers of given) length += walk(tree, answers).passed.length;
        return length;
      };
    },
  },
  {
    id: 'xstate',
    name: 'XState',
    prepare(tree, journeys) {
      const {start} = tree.steps[0];
      const states = Object.fromEntries(Object.entries(tableOf(tree)).map(([id, on]) => [id, {on}]));
      const actor = createActor(
        createMachine({initial: start, on: {restart: `.${start}`}, states: {...states, done: {}}}),
      ).start();
      return () => {
        let length = 0;
        for (const journey of journeys) {
          actor.send({type: 'restart'});
          for (const {answer} of journey) {
            actor.send({type: answer});
            length += actor.getSnapshot().value.length;
          }
        }
        return length;
      };
    },
  },
  {
    id: 'xstate-store',
    name: '@xstate/store',
    prepare(tree, journeys) {
      const table = tableOf(tree);
      const {start} = tree.steps[0];
      const store = createStore({
        context: {at: start},
        on: {
          restart: () => ({at: start}),
          answer: ({at}, {answer}) => ({at: table[at][answer]}),
        },
      });
      return () => {
        let length = 0;
        for (const journey of journeys) {
          store.send({type: 'restart'});
          for (const {answer} of journey) {
            store.send({type: 'answer', answer});
            length += store.getSnapshot().context.at.length;
          }
        }
        return length;
      };
    },
  },
  {
    id: 'json-rules-engine',
    name: 'json-rules-engine',
    prepare(tree, journeys) {
      const engine = new Engine();
      for (const [box, exits] of Object.entries(tableOf(tree))) {
        for (const [answer, to] of Object.entries(exits)) {
          const conditions = [
            {fact: 'box', operator: 'equal', value: box},
            {fact: 'answer', operator: 'equal', value: answer},
          ];
          engine.addRule({conditions: {all: conditions}, event: {type: to}});
        }
      }
      return async () => {
        let length = 0;
        for (const journey of journeys) {
          for (const facts of journey) {
            const {events} = await engine.run(facts);
            length += events[0].type.length;
          }
        }
        return length;
      };
    },
  },
];
