import type {Description} from './description.js';

/** The words about what the organisation offers, and about its details. */
export const services = {
  'citizen-service-here': {
    da: {label: 'Biblioteket har Borgerservice', hint: 'Sæt kryds, hvis man kan få MitID hos jer.'},
    en: {
      label: 'The library has Citizen Service (Borgerservice)',
      hint: 'Tick this if people can get MitID at your library.',
    },
    section: 'details',
    description: 'Whether Borgerservice is at the library. Default: off.',
    example: '',
  },
  booking: {
    da: {
      label: 'Skal man bestille tid?',
      hint: 'Gælder tid i Borgerservice.',
      options: {required: 'Ja, altid', recommended: 'Det er en god idé', 'not-needed': 'Nej'},
    },
    en: {
      label: 'Do visitors have to book an appointment?',
      hint: 'For appointments at Citizen Service (Borgerservice).',
      options: {required: 'Yes, always', recommended: 'It is a good idea', 'not-needed': 'No'},
    },
    section: 'details',
    onlyWith: {setting: 'citizen-service-here', value: 'true', organisationType: 'library'},
    description: 'Whether a visit to Borgerservice must be booked. Default: the guide says that most require it.',
    example: 'required',
  },
  'booking-url': {
    da: {label: 'Link til tidsbestilling', hint: 'Webadressen, fx https://www.nordby.dk/bestil-tid'},
    en: {label: 'Link to your booking page', hint: 'The web address, such as https://www.nordby.dk/bestil-tid'},
    section: 'details',
    onlyWith: {setting: 'citizen-service-here', value: 'true', organisationType: 'library'},
    description: 'Where to book a visit to Borgerservice. Default: no link.',
    example: 'https://www.nordby.dk/bestil-tid',
  },
  'booking-category': {
    da: {label: 'Hvad skal man vælge i tidsbestillingen?', hint: 'Præcis som der står i jeres tidsbestilling.'},
    en: {label: 'What to choose when booking', hint: 'Exactly as it says on your booking page.'},
    section: 'details',
    onlyWith: {setting: 'citizen-service-here', value: 'true', organisationType: 'library'},
    description: 'What to choose in the booking system, up to 300 characters. Default: not mentioned.',
    example: 'Pas, kørekort og MitID',
  },
  'documents-url': {
    da: {
      label: 'Jeres side om legitimation og vidner',
      hint: 'Guiden linker til den, hvor borgerne læser, hvad de skal have med.',
    },
    en: {
      label: 'Your page on identity papers and witnesses',
      hint: 'The guide links to it where citizens read what to bring.',
    },
    section: 'details',
    onlyWith: {setting: 'citizen-service-here', value: 'true', organisationType: 'library'},
    description: "The organisation's own page on identity papers and witnesses. Default: none.",
    example: 'https://www.nordby.dk/legitimation',
  },
  'home-visit': {
    da: {
      label: 'Tilbyder I hjemmebesøg?',
      hint: 'Til borgere, der ikke kan komme i Borgerservice.',
      options: {yes: 'Ja', no: 'Nej', unknown: 'Det ved vi ikke'},
    },
    en: {
      label: 'Do you offer home visits?',
      hint: 'For citizens who cannot come to Citizen Service (Borgerservice).',
      options: {yes: 'Yes', no: 'No', unknown: 'We do not know'},
    },
    section: 'details',
    description: 'Whether the kommune visits those who cannot come. Default: `unknown`; the guide suggests asking.',
    example: 'yes',
  },
  'home-visit-phone': {
    da: {label: 'Telefon til hjemmebesøg', hint: 'Vises kun, når I tilbyder hjemmebesøg.'},
    en: {label: 'Phone for home visits', hint: 'Shown only if you offer home visits.'},
    section: 'details',
    onlyWith: {setting: 'home-visit', value: 'yes'},
    description: 'The number to call for a home visit. Shown with `home-visit="yes"`. Default: none.',
    example: '12 34 56 79',
  },
  'home-visit-url': {
    da: {label: 'Jeres side om hjemmebesøg', hint: 'Vises kun, når I tilbyder hjemmebesøg.'},
    en: {label: 'Your page on home visits', hint: 'Shown only if you offer home visits.'},
    section: 'details',
    onlyWith: {setting: 'home-visit', value: 'yes'},
    description: 'The organisation\'s page on home visits. Shown with `home-visit="yes"`. Default: none.',
    example: 'https://www.nordby.dk/hjemmebesoeg',
  },
  'it-help': {
    da: {label: 'Hvornår får man it-hjælp?', hint: 'Tiderne, hvor I hjælper med MitID.'},
    en: {label: 'When do you give IT help?', hint: 'The times when you help with MitID.'},
    section: 'details',
    description: 'When the library helps with MitID, up to 300 characters. Default: not mentioned.',
    example: 'Tirsdag 14-16',
  },
  // The form asks for one number, `phone`, which a bank's guide shows in both places.
  'bank-phone': {
    da: {label: 'Telefon til kundeservice', hint: 'Til kunder, der ikke kan vente på en kodeviser.'},
    en: {label: 'Phone for customer service', hint: 'For customers who cannot wait for a code display.'},
    description:
      "The bank's customer service, if that is not `phone`. Default: a bank's `phone`; else the guide suggests asking one's bank.",
    example: '12 34 56 78',
  },
  hotline: {
    da: {
      label: 'Vis Den Digitale Hotline (70 20 00 00)',
      hint: 'Kun for kommuner, der er med i hotlinen.',
    },
    en: {
      label: 'Show the Digital Hotline (70 20 00 00)',
      hint: 'Only for municipalities that take part in Den Digitale Hotline.',
    },
    section: 'details',
    description: 'Whether to show Den Digitale Hotline, which is for member kommuner only. Default: off.',
    example: '',
  },
  'site-url': {
    da: {label: 'Jeres hjemmeside', hint: 'Guidens egen side siger, at den er fra jer, og linker tilbage til jer.'},
    en: {label: 'Your website', hint: 'The guide’s own page says that it comes from you, and links back to you.'},
    section: 'details',
    onlyOnOwnPage: true,
    description:
      "Where the guide's own page links back to, with the organisation's name. Only a profile can set it there. Default: no link.",
    example: 'https://www.nordby.dk',
  },
  'details-checked': {
    da: {label: 'Oplysningerne er sidst kontrolleret', hint: 'Datoen vises nederst i guiden.'},
    en: {label: 'Details last checked', hint: 'The date is shown at the end of the guide.'},
    section: 'details',
    description: 'The day the organisation last checked its own details. Default: not shown.',
    example: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Description>>;
