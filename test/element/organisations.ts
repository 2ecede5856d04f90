import {type AttributeValues} from './mounted-guide.js';

export const kommune: AttributeValues = {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  booking: 'required',
  'booking-url': 'https://www.nordby.dk/bestil-tid',
  'booking-category': 'Pas, kørekort og MitID',
  phone: '12 34 56 78',
  email: 'borgerservice@nordby.dk',
  'opening-hours': 'Mandag-onsdag 10-15',
  'home-visit': 'yes',
  'home-visit-phone': '+45 87 65 43 21',
  'home-visit-url': 'https://www.nordby.dk/hjemmebesoeg',
  'documents-url': 'https://www.nordby.dk/legitimation',
  hotline: '',
  'details-checked': '2026-11-20',
};

export const bank: AttributeValues = {
  'organisation-type': 'bank',
  organisation: 'Nordbank',
  phone: '11 22 33 44',
  email: 'kunde@nordbank.dk',
  'opening-hours': 'Alle hverdage 9-16',
  'bank-phone': '55 66 77 88',
};

export const library: AttributeValues = {
  'organisation-type': 'library',
  organisation: 'Nordby Bibliotek',
  phone: '99 88 77 66',
  email: 'bibliotek@nordby.dk',
  'opening-hours': 'Alle dage 8-22',
  'it-help': 'Tirsdag 14-16',
};
