import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** Words about the organisation that embeds the guide. `name` is its name, such as "Nordby Kommune". */
export const organisationWords = (msg: Msg) => ({
  booking: {
    required: msg('Du skal bestille tid, før du kommer.', {id: 'organisation.booking.required'}),
    recommended: msg('Bestil gerne tid, før du kommer.', {id: 'organisation.booking.recommended'}),
    'not-needed': msg('Du behøver ikke at bestille tid.', {id: 'organisation.booking.not-needed'}),
  },
  book: msg('Bestil tid', {id: 'organisation.book', desc: 'Link; the hostname that it leads to follows in brackets'}),
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
    desc: 'Link; the hostname that it leads to follows in brackets',
  }),
  here: (name: string) =>
    msg(str`Du finder Borgerservice på ${name}.`, {id: 'organisation.here', desc: '0: name of a library'}),
  homeVisit: (name: string) =>
    msg(str`${name} tilbyder hjemmebesøg.`, {id: 'organisation.home-visit', desc: '0: name of a kommune'}),
  call: msg('Ring på', {id: 'organisation.call', desc: 'A phone number follows'}),
  someHomeVisit: msg('Kommunen tilbyder hjemmebesøg.', {id: 'organisation.home-visit.nameless'}),
  noHomeVisit: (name: string) =>
    msg(str`${name} tilbyder ikke hjemmebesøg. Ring, og hør, hvad du kan gøre i stedet.`, {
      id: 'organisation.no-home-visit',
      desc: '0: name of a kommune',
    }),
  noneHomeVisit: msg('Kommunen tilbyder ikke hjemmebesøg. Ring, og hør, hvad du kan gøre i stedet.', {
    id: 'organisation.no-home-visit.nameless',
  }),
  homeVisitLink: msg('Læs om hjemmebesøg', {
    id: 'organisation.home-visit.link',
    desc: 'Link; the hostname that it leads to follows in brackets',
  }),
  bank: (name: string) =>
    msg(str`Er du kunde i ${name}, så ring og hør, hvad der kan lade sig gøre:`, {
      id: 'organisation.bank',
      desc: '0: name of a bank. A phone number follows',
    }),
  namelessBank: msg('Er du kunde i banken, så ring og hør, hvad der kan lade sig gøre:', {
    id: 'organisation.bank.nameless',
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
