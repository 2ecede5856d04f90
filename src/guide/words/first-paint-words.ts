import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** The guide's own words, whichever edition it shows, as far as the first question has use for them. */
export const firstPaintWords = (msg: Msg) => ({
  progress: msg('Din vej gennem guiden', {id: 'guide.progress'}),
  step: (step: number, steps: number) =>
    msg(str`Trin ${step} af ${steps}`, {id: 'guide.step', desc: '0: number of the step, 1: how many there are'}),
  question: (question: number) => msg(str`Spørgsmål ${question}`, {id: 'guide.question'}),
  left: (most: number, step: number) =>
    msg(str`Højst ${most} spørgsmål tilbage i trin ${step}`, {
      id: 'guide.left',
      desc: '0: most questions that may follow, 1 to 4; 1: number of the step. Word it so that it reads well with any number',
    }),
  lastQuestion: (step: number) =>
    msg(str`Sidste spørgsmål i trin ${step}`, {id: 'guide.last-question', desc: '0: number of the step'}),
  result: msg('Det kan du gøre', {
    id: 'guide.result',
    desc: 'Stands where "Question 2" stood: the step has led to advice',
  }),
  finished: msg('Færdig', {id: 'guide.finished', desc: 'Stands where "Question 2" stood: all steps are done'}),
  stepDone: msg('klaret', {id: 'guide.step-done', desc: 'Spoken after the name of a finished step'}),
  unreachable: msg('Resten af guiden kunne ikke hentes. Tjek forbindelsen til internettet, og prøv igen.', {
    id: 'guide.unreachable',
  }),
  language: msg('Sprog', {id: 'guide.language', desc: 'Spoken name of a choice of languages'}),
  authoritative: msg('Dette er en oversættelse. Den danske tekst er den, der gælder.', {
    id: 'guide.authoritative',
    desc: 'Shown once in every language but Danish: this is a translation; the Danish text is the one that holds',
  }),
  asides: msg('Godt at vide', {id: 'guide.asides', desc: 'Heading over disclosures that are always at hand'}),
  checked: (date: string) =>
    msg(str`Sidst kontrolleret ${date}`, {id: 'guide.checked', desc: '0: a date, written out'}),
});

export type FirstPaintWords = ReturnType<typeof firstPaintWords>;
