import type {Msg} from '../../locale/msg.js';

/** Words that the guide adds to the leaflet: why each answer leads where it does, and the two buttons of an attempt. */
export const guideWordsForLeaflet = (msg: Msg) => ({
  worked: msg('Ja, det lykkedes', {id: 'answer.worked'}),
  failed: msg('Nej, det lykkedes ikke', {id: 'answer.failed'}),
  why: {
    'identity-check': {
      yes: msg('Du skal først bekræfte, hvem du er.', {id: 'leaflet.identity-check.yes'}),
      no: msg('Du kan selv oprette MitID på hjemmesiden mitid.dk.', {id: 'leaflet.identity-check.no'}),
      unsure: msg('Du prøver først på hjemmesiden mitid.dk.', {id: 'leaflet.identity-check.unsure'}),
    },
    'try-website': {
      worked: msg('Du har selv oprettet MitID på hjemmesiden mitid.dk.', {id: 'leaflet.try-website.worked'}),
      failed: msg('Du går videre, som om du havde svaret JA.', {id: 'leaflet.try-website.failed'}),
    },
    chip: {
      yes: msg('Chippen kan bekræfte, hvem du er.', {id: 'leaflet.chip.yes'}),
      no: msg('Uden chip får du MitID i Borgerservice.', {id: 'leaflet.chip.no'}),
    },
    'scan-phone': {
      yes: msg('MitID appen kan aflæse chippen med telefonen.', {id: 'leaflet.scan-phone.yes'}),
      no: msg('Uden en smartphone, som kan scanne pas, får du MitID i Borgerservice.', {id: 'leaflet.scan-phone.no'}),
    },
    device: {
      yes: msg('Du kan bruge MitID som app på en smartphone eller tablet.', {id: 'leaflet.device.yes'}),
      no: msg('Uden smartphone eller tablet kan du bruge en kodeviser eller kodeoplæser.', {id: 'leaflet.device.no'}),
    },
  },
});
