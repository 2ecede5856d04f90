import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** What is said of whoever hosts the guide. `host` is a name, such as "Nordby Kommune", in every message. */
export const localWords = (msg: Msg) => ({
  booking: {
    required: msg('Du skal bestille tid, før du kommer.', {id: 'local.booking.required'}),
    recommended: msg('Bestil gerne tid, før du kommer.', {id: 'local.booking.recommended'}),
    'not-needed': msg('Du behøver ikke at bestille tid.', {id: 'local.booking.not-needed'}),
  },
  book: msg('Bestil tid', {id: 'local.book', desc: 'Link; the site it leads to is added in brackets'}),
  category: (category: string) =>
    msg(str`Vælg »${category}«, når du bestiller tid.`, {
      id: 'local.category',
      desc: '0: what to choose in a Danish booking system, in Danish',
    }),
  openingHours: msg('Åbningstider', {id: 'local.opening-hours'}),
  phone: msg('Telefon', {id: 'local.phone'}),
  email: msg('E-mail', {id: 'local.email'}),
  documents: msg('Læs om legitimation og vidner', {
    id: 'local.documents',
    desc: 'Link; the site it leads to is added in brackets',
  }),
  here: (host: string) =>
    msg(str`Du finder Borgerservice på ${host}.`, {id: 'local.here', desc: '0: name of a library'}),
  homeVisit: (host: string) =>
    msg(str`${host} kan komme hjem til dig.`, {id: 'local.home-visit', desc: '0: name of a kommune'}),
  someHomeVisit: msg('Din kommune kan komme hjem til dig.', {id: 'local.home-visit.nameless'}),
  noHomeVisit: (host: string) =>
    msg(str`${host} tilbyder ikke hjemmebesøg.`, {id: 'local.no-home-visit', desc: '0: name of a kommune'}),
  noneHomeVisit: msg('Din kommune tilbyder ikke hjemmebesøg.', {id: 'local.no-home-visit.nameless'}),
  homeVisitLink: msg('Læs om hjemmebesøg', {
    id: 'local.home-visit.link',
    desc: 'Link; the site it leads to is added in brackets',
  }),
  bank: msg('Ring til din bank, og hør, hvad der kan lade sig gøre:', {
    id: 'local.bank',
    desc: 'A phone number follows',
  }),
  itHelp: msg('Få hjælp til MitID appen', {id: 'local.it-help', desc: 'Opening hours of a library desk follow'}),
  hotline: msg('Du kan også ringe til Den Digitale Hotline:', {id: 'local.hotline', desc: 'A phone number follows'}),
  checked: (date: string) =>
    msg(str`Lokale oplysninger sidst kontrolleret ${date}`, {id: 'local.checked', desc: '0: a date, written out'}),
});

export type LocalWords = ReturnType<typeof localWords>;
