import type {Description} from './description.js';

/** The words about who the organisation is, and how to reach it. */
export const contact = {
  'organisation-type': {
    da: {
      label: 'Hvem er I?',
      hint: 'Guiden lover kun det, I selv kan holde.',
      options: {municipality: 'Kommune', bank: 'Bank', library: 'Bibliotek', other: 'En anden'},
    },
    en: {
      label: 'Who are you?',
      hint: 'The guide promises only what you can keep yourselves.',
      options: {municipality: 'Municipality (kommune)', bank: 'Bank', library: 'Library (bibliotek)', other: 'Another'},
    },
    description:
      "The organisation's type, and so what it can promise: settings that only another type may use are ignored. " +
      "With `other`, phone, e-mail and hours are shown with MitID Support. Default: none; details are shown as a kommune's.",
    example: 'municipality',
  },
  organisation: {
    da: {label: 'Jeres navn', hint: 'Som borgerne kender jer. Det vises sammen med jeres andre oplysninger.'},
    en: {label: 'Your name', hint: 'The one citizens know you by. It is shown with your other details.'},
    section: 'details',
    description: "The organisation's name, up to 300 characters. Default: none is mentioned.",
    example: 'Nordby Kommune',
  },
  phone: {
    da: {label: 'Telefon', hint: 'Ét nummer: det, borgerne ringer til om MitID.'},
    en: {label: 'Phone', hint: 'One number: the one citizens call about MitID.'},
    section: 'details',
    description:
      "The organisation's phone number: eight digits, or a country's code and number, with spaces or hyphens. Default: none.",
    example: '12 34 56 78',
  },
  'phone-purpose': {
    da: {label: 'Hvad kan man ringe til jer om?', hint: 'Få ord, fx »hjælp til beboere«. De vises ved nummeret.'},
    en: {
      label: 'What is the number for?',
      hint: 'A few words in Danish, such as “support til beboere”. Shown with the number.',
    },
    section: 'details',
    description: 'What the number in `phone` is for, up to 300 characters. Default: not mentioned.',
    example: 'hjælp til beboere',
  },
  email: {
    da: {label: 'E-mail', hint: 'Skriv den kun, hvis borgerne må skrive til jer om MitID.'},
    en: {label: 'E-mail', hint: 'Only if citizens may write to you about MitID.'},
    section: 'details',
    description: "The organisation's e-mail address. Default: none.",
    example: 'borgerservice@nordby.dk',
  },
  'opening-hours': {
    da: {
      label: 'Åbningstider',
      hint: 'Én linje: hvornår man kan ringe eller komme. Har I flere steder, så bed jeres webmaster sætte dem ind.',
    },
    en: {
      label: 'Opening hours',
      hint: 'One line: when people can call or come. If you have several places, ask your webmaster to add them.',
    },
    section: 'details',
    description: 'Opening hours, as text of up to 300 characters. Default: none.',
    example: 'Mandag-onsdag 10-15, torsdag 10-17, fredag 10-13',
  },
} as const satisfies Readonly<Record<string, Description>>;
