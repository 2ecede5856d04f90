import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** The guide's own words that the first paint needs, in every edition. */
export const firstPaintWords = (msg: Msg) => ({
  progress: msg('Din vej gennem guiden', {id: 'guide.progress'}),
  step: (step: number, steps: number) =>
    msg(str`Trin ${step} af ${steps}`, {id: 'guide.step', desc: '0: number of the step, 1: how many there are'}),
  question: (question: number) => msg(str`Spørgsmål ${question}`, {id: 'guide.question'}),
  attempt: msg('Prøv nu', {
    id: 'guide.attempt',
    desc: 'Stands where "Question 2" stood: here the visitor tries something, such as scanning a passport',
  }),
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
  finished: msg('Din plan er klar', {
    id: 'guide.finished',
    desc: 'Shown where "Step 2 of 2 · Question 2" stood: the plan follows',
  }),
  stepDone: msg('besvaret', {
    id: 'guide.step-done',
    desc: 'Spoken after the name of a step whose questions are answered',
  }),
  late: msg('Henter …', {id: 'guide.late', desc: 'Shown where it takes long to load the rest of the guide'}),
  failed: msg('Resten af guiden kunne ikke hentes. Tjek forbindelsen til internettet, og prøv igen.', {
    id: 'guide.unreachable',
  }),
});

export type FirstPaintWords = ReturnType<typeof firstPaintWords>;
