import type {Msg} from '../../locale/msg.js';
import type {EditionWords} from '../edition.js';
import type {LinkId} from '../links.js';
import {say} from './say.js';
import type {SourceId} from './sources.js';

/** The titles of what is always at hand. */
const asideTitles = (msg: Msg) => ({
  decline: msg('Vil du ikke have MitID?', {id: 'aside.decline.title'}),
  lost: msg('Har du mistet telefonen eller glemt PIN-koden?', {id: 'aside.lost.title'}),
  age: msg('Hvor gammel skal du være?', {id: 'aside.age.title'}),
  'no-cpr': msg('Mangler du CPR-nummer, eller bor du i udlandet?', {id: 'aside.no-cpr.title'}),
  fraud: msg('Pas på svindel', {id: 'aside.fraud.title'}),
  support: msg('Ring til MitID Support', {id: 'aside.support.title'}),
});

export type AsideId = keyof ReturnType<typeof asideTitles>;

/** The words it takes to ask the first question. */
export const firstQuestionWords = (msg: Msg) =>
  ({
    title: msg('Sådan får du MitID', {id: 'title'}),
    steps: [
      msg('Se om du kan oprette MitID selv', {id: 'step.get'}),
      msg('Vælg hvordan du vil bruge MitID', {id: 'step.use'}),
    ],
    boxes: {
      chip: {
        title: msg('Har du et gyldigt pas, eller et udenlandsk ID-kort, med chip?', {id: 'chip.title'}),
        text: [
          say(
            msg('Se efter symbolet for chip: en aflang firkant med en cirkel i. Danske pas fra 2012 og frem har det.', {
              id: 'chip.hint.symbol',
            }),
            'foreign-passport',
            'danske-bank',
          ),
          say(
            msg('Et dansk legitimationskort fra en kommune gælder ikke her.', {id: 'chip.hint.local-card'}),
            'passport',
          ),
          say(
            msg(
              'I tvivl? Svar VED IKKE, og prøv. MitID appen fortæller, om den kan læse chippen. Kan den ikke, følger du NEJ.',
              {id: 'chip.hint.unsure', desc: 'VED IKKE and NEJ are the buttons answer.unsure and answer.no'},
            ),
            'scan',
          ),
        ],
        answers: {
          yes: {
            label: msg('JA', {id: 'answer.yes'}),
            why: msg('Et pas eller ID-kort med chip kan scannes med en smartphone.', {id: 'chip.why.yes'}),
          },
          no: {
            label: msg('NEJ', {id: 'answer.no'}),
            why: msg('Uden pas eller ID-kort med chip får du MitID i Borgerservice.', {id: 'chip.why.no'}),
          },
          unsure: {
            label: msg('VED IKKE', {id: 'answer.unsure'}),
            why: msg('Du prøver dig frem: MitID appen fortæller, om den kan læse chippen.', {id: 'chip.why.unsure'}),
          },
        },
      },
    },
    reserve: [],
    asides: Object.entries(asideTitles(msg)).map(([id, title]) => ({id: id as AsideId, title, text: []})),
  }) satisfies EditionWords<'chip', SourceId, LinkId>;
