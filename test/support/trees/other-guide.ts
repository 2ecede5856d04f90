import type {GuideJson} from '../../../src/content/guide-json.js';

/** A small guide on another subject, in the form of `guide.json`. Some of its words would be markup. */
export const otherGuide = {
  format: 1,
  id: 'other-guide',
  language: 'da',
  from: '2026-01-01',
  tree: {
    steps: [{id: 'only', start: 'bike'}],
    boxes: {
      bike: {
        kind: 'question',
        answers: [
          {id: 'yes', to: 'ride'},
          {id: 'no', to: 'walk'},
        ],
      },
      ride: {kind: 'outcome'},
      walk: {kind: 'outcome'},
    },
  },
  words: {
    title: 'Kom til <b>biblioteket</b>',
    steps: ['Find vej'],
    boxes: {
      bike: {
        title: 'Har du en cykel?',
        text: [{text: '<img src=x onerror="alert(1)">', sources: []}],
        answers: {yes: {label: 'JA', why: 'Du har en cykel.'}, no: {label: 'NEJ', why: 'Du har ingen.'}},
      },
      ride: {title: 'Cykl derhen'},
      walk: {
        title: 'Gå derhen',
        text: [{text: 'Det tager ti minutter.', sources: [], link: {to: 'map', label: 'Se kortet'}}],
      },
    },
    tasks: {},
    reserve: [],
    asides: [],
  },
  links: {map: 'https://www.example.org/kort'},
} as const satisfies GuideJson;
