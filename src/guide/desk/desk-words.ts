import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

export const deskWords = (msg: Msg) => ({
  newCitizen: msg('Ny borger', {
    id: 'desk.new-citizen',
    desc: 'Large button on a desk in a citizen service centre: clears everything for the next person',
  }),
  newCustomer: msg('Ny kunde', {
    id: 'desk.new-customer',
    desc: 'The same button on a desk in a bank',
  }),
  keys: msg('Tast tallet ved et svar. 0 går tilbage, og 9 begynder forfra.', {
    id: 'desk.digits',
    desc: 'How to use the guide by the digits of a keyboard',
  }),
  clears: (seconds: number) =>
    msg(str`Svarene slettes, når ingen har rørt guiden i ${seconds} sekunder.`, {
      id: 'desk.clears',
      desc: '0: a number from 60 to 300. Said beforehand to whoever uses a shared screen',
    }),
  stillThere: msg('Er du her stadig?', {id: 'desk.still-there', desc: 'Heading of a warning on a shared screen'}),
  startsOver: msg('Om 20 sekunder slettes dine svar. Rør ved skærmen, eller tryk på en tast, for at fortsætte.', {
    id: 'desk.starts-over',
    desc: 'In that warning',
  }),
  stay: msg('Ja, fortsæt', {id: 'desk.stay', desc: 'Button in that warning: yes, I am here, go on'}),
  code: (address: string) =>
    msg(str`QR-kode til ${address}`, {id: 'desk.code', desc: 'Spoken name of a QR code. 0: a web address'}),
  photo: msg('Tag et billede af planen med din telefon.', {
    id: 'desk.photo',
    desc: 'Under the plan, on a shared screen that cannot print',
  }),
  elsewhere: msg('Åbn siden på din telefon', {
    id: 'desk.elsewhere',
    desc: 'Heading over a QR code: this page does not open on the shared screen',
  }),
  close: msg('Luk', {id: 'desk.close', desc: 'Button: closes the box with the QR code'}),
});
