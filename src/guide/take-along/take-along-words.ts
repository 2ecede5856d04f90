import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

export const takeAlongWords = (msg: Msg) => ({
  paper: msg('På papir', {id: 'take-along.paper', desc: 'Heading over buttons that print'}),
  printPlan: msg('Udskriv min plan', {id: 'take-along.print-plan', desc: 'Button'}),
  printGuide: msg('Udskriv hele vejledningen', {
    id: 'take-along.print-guide',
    desc: 'Button: prints the whole guide as a flowchart on one page',
  }),
  printPoster: msg('Udskriv en plakat', {
    id: 'take-along.print-poster',
    desc: 'Button: prints a poster for a wall, with a QR code to the guide',
  }),
  cannotPrint: msg('Din browser kan ikke udskrive herfra. Tag et billede af skærmen i stedet.', {
    id: 'take-along.cannot-print',
  }),
  scan: msg('Scan koden med en telefon for at åbne guiden der.', {id: 'take-along.scan', desc: 'Beside a QR code'}),
  mail: msg('Send til mig selv i en e-mail', {id: 'take-along.mail', desc: 'Link: opens an e-mail to send'}),
  share: msg('Del', {id: 'take-along.share', desc: 'Button: opens the menu of the device for sharing'}),
  withAnswers: msg('Dine svar følger med. Send kun guiden til en, der må se dem.', {id: 'take-along.with-answers'}),
  withoutAnswers: msg('Dine svar følger ikke med.', {
    id: 'take-along.without-answers',
    desc: 'The link leads to the beginning of the guide; the answers are not in it',
  }),
  tooLong: msg('Adressen er for lang til en QR-kode. Brug linket i stedet.', {id: 'take-along.too-long'}),
  noAddress: msg('Denne side har ingen adresse, som kan åbnes på en anden enhed.', {id: 'take-along.no-address'}),
  edition: (id: string) => msg(str`Udgave ${id}`, {id: 'take-along.edition', desc: '0: id of the edition: 2026-11'}),
  poster: msg('Svar på få spørgsmål, og få din egen plan.', {
    id: 'take-along.poster',
    desc: 'On a poster, under the title of the guide',
  }),
});
