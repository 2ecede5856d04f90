import type {Msg} from '../../locale/msg.js';
import type {EditionWords} from '../edition.js';
import {say} from './say.js';
import type {SourceId} from './sources.js';

/** The words that the first question needs. */
export const firstQuestionWords = (msg: Msg) =>
  ({
    title: msg('Sådan får du MitID', {id: 'title'}),
    lead: msg('Guiden er til dig, der ikke har MitID endnu.', {id: 'lead', desc: 'Whom the guide is for'}),
    steps: [
      msg('Se, om du selv kan få MitID', {id: 'step.get'}),
      msg('Vælg, hvordan du vil bruge MitID', {id: 'step.use'}),
    ],
    boxes: {
      chip: {
        title: msg('Har du et gyldigt pas med chip?', {id: 'chip.title'}),
        text: [
          say(
            msg('Du kan også bruge et gyldigt udenlandsk ID-kort med chip.', {id: 'chip.hint.id-card'}),
            'passport',
            'foreign-passport',
          ),
          say(msg('Tjek datoen: Passet må ikke være udløbet.', {id: 'chip.hint.date'}), 'foreign-passport', 'passport'),
          {
            ...say(
              msg(
                'Se efter symbolet for chip: en aflang firkant med en cirkel i. Danske pas fra 2012 og frem har det.',
                {
                  id: 'chip.hint.symbol',
                },
              ),
              'foreign-passport',
              'danske-bank',
            ),
            illustration: 'chip-symbol',
          },
          say(
            msg('Et dansk legitimationskort fra en kommune gælder ikke her.', {id: 'chip.hint.local-card'}),
            'passport',
          ),
          say(
            msg(
              'Er du i tvivl, så svar VED IKKE, og prøv i MitID appen. Kan den ikke læse chippen, får du MitID i Borgerservice.',
              {id: 'chip.hint.unsure', desc: 'VED IKKE is the button answer.unsure'},
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
            why: msg('MitID appen kan vise, om den kan læse chippen i dit pas.', {id: 'chip.why.unsure'}),
          },
        },
      },
    },
    tasks: {},
    reserve: [],
    asides: [],
  }) satisfies EditionWords<'chip', SourceId>;
