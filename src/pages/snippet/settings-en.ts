import type {guideDescriptions, localDescriptions, Description} from '../../settings/descriptions.js';

type Danish = typeof guideDescriptions & typeof localDescriptions;

/** Label and hint for every setting, and a name for every value that has one in Danish. */
type InEnglish = {
  readonly [Name in keyof Danish]: Pick<Description, 'label' | 'hint'> &
    (Danish[Name] extends {readonly options: infer Options}
      ? {readonly options: Readonly<Record<keyof Options, string>>}
      : unknown);
};

export const settingsInEnglish: InEnglish = {
  edition: {
    label: 'Edition of the guide',
    hint: 'Leave this alone: the guide then always shows the edition that holds today.',
  },
  'preview-date': {label: 'Date', hint: 'Only for seeing what the guide shows on another day.'},
  'heading-level': {
    label: 'Level of the heading',
    hint: 'Choose 2 if the page has one main heading and the guide stands below it.',
  },
  appearance: {
    label: 'Light or dark',
    hint: 'Automatic follows the colours of your own pages.',
    options: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
  },
  languages: {
    label: 'Languages to choose from',
    hint: 'The codes of the languages, with spaces between. Leave it empty to offer all the guide’s languages.',
  },
  'language-menu': {
    label: 'Let citizens choose a language',
    hint: 'Puts a choice of language at the top of the guide.',
  },
  profile: {
    label: 'Name of the profile',
    hint: 'Small letters, digits and hyphens. The name will stand in the code.',
  },
  'answers-in-url': {
    label: 'Answers in the address',
    hint: 'The answers go along when the page’s address is copied, and the Back button goes back one answer.',
  },
  debug: {
    label: 'Help for editors',
    hint: 'Shows above the guide what is wrong and how to mend it. Remove it before citizens see the page.',
  },
  organisation: {label: 'Your name', hint: 'The one citizens know you by.'},
  'organisation-type': {
    label: 'Who are you?',
    hint: 'The guide promises only what you can keep yourselves.',
    options: {municipality: 'Municipality (kommune)', bank: 'Bank', library: 'Library (bibliotek)'},
  },
  booking: {
    label: 'Do visitors have to book an appointment?',
    hint: 'For appointments at Citizen Service (Borgerservice).',
    options: {required: 'Yes, always', recommended: 'It is a good idea', 'not-needed': 'No'},
  },
  'booking-url': {label: 'Where to book an appointment', hint: 'The address of your booking page.'},
  'booking-category': {label: 'What to choose when booking', hint: 'Exactly as it says on your booking page.'},
  phone: {label: 'Phone', hint: 'The number citizens call about MitID.'},
  email: {label: 'E-mail', hint: 'Only if citizens may write to you about MitID.'},
  'opening-hours': {
    label: 'Opening hours',
    hint: 'One line. If you have several places, their hours can stand in the guide’s slots.',
  },
  'home-visit': {
    label: 'Do you offer home visits?',
    hint: 'For citizens who cannot come to Citizen Service (Borgerservice).',
    options: {yes: 'Yes', no: 'No', unknown: 'We do not know'},
  },
  'home-visit-phone': {label: 'Phone for home visits', hint: 'Shown only if you offer home visits.'},
  'home-visit-url': {label: 'Your page on home visits', hint: 'Shown only if you offer home visits.'},
  'documents-url': {
    label: 'Your page on identity papers and witnesses',
    hint: 'The guide links to it where citizens read what to bring.',
  },
  'citizen-service-here': {
    label: 'The library has Citizen Service (Borgerservice)',
    hint: 'Tick this if one can get MitID at your library.',
  },
  'it-help': {label: 'When do you give IT help?', hint: 'The times when you help with phones and tablets.'},
  'bank-phone': {label: 'Phone for customer service', hint: 'For customers who cannot wait for a code display.'},
  hotline: {
    label: 'Show the Digital Hotline (70 20 00 00)',
    hint: 'Only for municipalities that take part in Den Digitale Hotline.',
  },
  'details-checked': {label: 'Details last checked', hint: 'The date is shown at the end of the guide.'},
  accent: {label: 'Your colour', hint: 'It must be so dark that white text can be read on it.'},
  'link-mitid': {
    label: 'Instead of the link to mitid.dk',
    hint: 'An address, if your own page on MitID is better for citizens.',
  },
  'link-requirements': {label: 'Instead of the link to what the phone must be able to do', hint: 'An address.'},
  'link-copy-app': {label: 'Instead of the link on copying the MitID app', hint: 'An address.'},
  'link-help-another': {
    label: 'Instead of the link on helping another person with the MitID app',
    hint: 'A web address that begins with https://',
  },
  'link-block-app': {label: 'Instead of the link on blocking MitID', hint: 'A web address that begins with https://'},
  'link-power-of-attorney': {
    label: 'Instead of the link to borger.dk on a digital power of attorney',
    hint: 'A web address that begins with https://',
  },
  'link-support': {
    label: 'Instead of MitID Support',
    hint: 'A phone number, if you help citizens with MitID yourselves.',
  },
};
