import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** The guide's own words that the first paint does not need. */
export const deferredWords = (msg: Msg) => ({
  comeBack: msg('Lad denne side stå åben, og kom tilbage til den bagefter.', {
    id: 'guide.come-back',
    desc: 'At an attempt, which the visitor makes in another app: leave this page open, and come back to it afterwards',
  }),
  didItWork: msg('Lykkedes det?', {id: 'guide.did-it-work'}),
  goOn: (step: number) =>
    msg(str`Gå til trin ${step}`, {id: 'guide.continue', desc: 'Button. 0: number of the next step'}),
  back: msg('Tilbage', {id: 'guide.back', desc: 'Button: to the question before'}),
  restart: msg('Start forfra', {id: 'guide.restart', desc: 'Button'}),
  copyLink: msg('Kopiér link', {id: 'guide.copy-link', desc: 'Button: copies a link that leads to this point'}),
  linkCopied: msg('Linket med dine svar er kopieret.', {id: 'guide.link-copied'}),
  linkToCopy: msg('Kopiér linket her:', {
    id: 'guide.link-to-copy',
    desc: 'Before the link, where the browser cannot copy',
  }),
  yourAnswers: msg('Dine svar', {id: 'guide.your-answers'}),
  change: msg('Ret', {
    id: 'guide.change',
    desc: 'Button beside an answer: change it. A colon and the question are spoken after it',
  }),
  language: msg('Sprog', {id: 'guide.language', desc: 'Spoken name of a choice of languages'}),
  beside: msg('Vis også:', {
    id: 'guide.beside',
    desc: 'Before the name of another language, by its own name: opens the same text in that language beside this one',
  }),
  plan: msg('Din plan', {id: 'guide.plan'}),
  taskDone: msg('Klaret', {id: 'guide.task-done', desc: 'Spoken before a task of the plan that is done already'}),
  takeHome: msg('Skriv planen ud, eller tag et billede af den.', {
    id: 'guide.take-home',
    desc: 'Under the plan: print it, or take a picture of it',
  }),
  readAloud: msg('Læs op', {id: 'guide.read-aloud', desc: 'Button: reads the text of the card aloud'}),
  picture: msg('Se hele vejledningen', {
    id: 'guide.picture',
    desc: 'Opens a picture of the whole guide, a flowchart of all questions and answers',
  }),
  takeAlong: msg('Udskriv, send eller del', {
    id: 'guide.take-along',
    desc: 'Opens ways to print the plan or the guide, to send a link by e-mail, to share it',
  }),
  device: msg('På en anden enhed', {
    id: 'take-along.device',
    desc: 'Heading over a QR code and buttons: to go on, on another phone or computer',
  }),
  why: msg('Derfor ser din plan sådan ud', {id: 'guide.why', desc: 'Heading over the answers, each with its reason'}),
  reserve: msg('Et godt råd', {id: 'guide.reserve', desc: 'Heading over the advice to keep a MitID in reserve'}),
  outdated: msg('Denne guide gælder ikke længere', {
    id: 'guide.outdated',
    desc: 'Heading of a notice above an old edition',
  }),
  outdatedPeriod: (period: string) =>
    msg(str`Den gjaldt i perioden ${period}. Følg den ikke, hvis du skal have MitID nu.`, {
      id: 'guide.outdated-period',
      desc: '0: from one date to another, written out',
    }),
  showCurrent: msg('Se den guide, der gælder i dag', {id: 'guide.show-current', desc: 'Button in that notice'}),
  authoritative: msg('Dette er en oversættelse. Den danske tekst er den, der gælder.', {
    id: 'guide.authoritative',
    desc: 'Shown once in every language but Danish: this is a translation; the Danish text is the one that holds',
  }),
  asides: msg('Godt at vide', {id: 'guide.asides', desc: 'Heading over disclosures that are always at hand'}),
  checked: (date: string) =>
    msg(str`Sidst kontrolleret ${date}`, {id: 'guide.checked', desc: '0: a date, written out'}),
});
