import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** What is said of whoever hosts the guide. `host` is a name, such as "Nordby Kommune", in every message. */
export const organisationWords = (msg: Msg) => ({
  booking: {
    required: msg('Du skal bestille tid, før du kommer.', {id: 'organisation.booking.required'}),
    recommended: msg('Bestil gerne tid, før du kommer.', {id: 'organisation.booking.recommended'}),
    'not-needed': msg('Du behøver ikke at bestille tid.', {id: 'organisation.booking.not-needed'}),
  },
  book: msg('Bestil tid', {id: 'organisation.book', desc: 'Link; the site it leads to is added in brackets'}),
  category: (category: string) =>
    msg(str`Vælg »${category}«, når du bestiller tid.`, {
      id: 'organisation.category',
      desc: '0: what to choose in a Danish booking system, in Danish',
    }),
  openingHours: msg('Åbningstider', {id: 'organisation.opening-hours'}),
  phone: msg('Telefon', {id: 'organisation.phone'}),
  email: msg('E-mail', {id: 'organisation.email'}),
  documents: msg('Læs om legitimation og vidner', {
    id: 'organisation.documents',
    desc: 'Link; the site it leads to is added in brackets',
  }),
  here: (host: string) =>
    msg(str`Du finder Borgerservice på ${host}.`, {id: 'organisation.here', desc: '0: name of a library'}),
  homeVisit: (host: string) =>
    msg(str`${host} kan komme hjem til dig.`, {id: 'organisation.home-visit', desc: '0: name of a kommune'}),
  someHomeVisit: msg('Din kommune kan komme hjem til dig.', {id: 'organisation.home-visit.nameless'}),
  noHomeVisit: (host: string) =>
    msg(str`${host} tilbyder ikke hjemmebesøg.`, {id: 'organisation.no-home-visit', desc: '0: name of a kommune'}),
  noneHomeVisit: msg('Din kommune tilbyder ikke hjemmebesøg.', {id: 'organisation.no-home-visit.nameless'}),
  homeVisitLink: msg('Læs om hjemmebesøg', {
    id: 'organisation.home-visit.link',
    desc: 'Link; the site it leads to is added in brackets',
  }),
  bank: msg('Ring til din bank, og hør, hvad der kan lade sig gøre:', {
    id: 'organisation.bank',
    desc: 'A phone number follows',
  }),
  itHelp: msg('Få hjælp til MitID appen', {id: 'organisation.it-help', desc: 'Opening hours of a library desk follow'}),
  hotline: msg('Du kan også ringe til Den Digitale Hotline:', {
    id: 'organisation.hotline',
    desc: 'A phone number follows',
  }),
  checked: (date: string) =>
    msg(str`Lokale oplysninger sidst kontrolleret ${date}`, {
      id: 'organisation.checked',
      desc: '0: a date, written out',
    }),
});

export type OrganisationWords = ReturnType<typeof organisationWords>;
