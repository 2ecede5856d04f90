/**
 * The words about every setting. The snippet page, the documentation, the JSON schema and the manifest all take them
 * from here. They are in the order of the form. A setting without words has no field on the snippet page, and is
 * documented at its property in `mitid-guide.ts`.
 */
import type {OrganisationType} from './setting-kinds.js';
import type {OrganisationSettingName, SettingName} from './settings.js';

/** The words of a setting's field on the snippet page. */
export interface FieldWords {
  readonly label: string;
  /** One or two short sentences below the label. */
  readonly hint: string;
  /** Labels of the values to choose from. Without it, the values themselves are shown. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A part of the form. */
export type FormSection = 'details' | 'links' | 'look' | 'more';

export interface Description {
  readonly da: FieldWords;
  readonly en: FieldWords;
  /** The section of the form that shows its field. Without it, the page renders the field separately. */
  readonly section?: FormSection;
  /** The choice that means the same as not setting it, so that it is left out of the code. */
  readonly formDefault?: string;
  /** Another setting and the value that this one depends on: until then, its field is hidden. */
  readonly onlyWith?: {
    readonly setting: SettingName;
    readonly value: string;
    /** The type of organisation for which this holds. Default: every type. */
    readonly organisationType?: OrganisationType;
  };
  /** Whether it only matters to the guide's own page, as in a frame or behind a link. */
  readonly onlyOnOwnPage?: boolean;
  /** For developers: its meaning and its default. Missing if a property in `mitid-guide.ts` documents them. */
  readonly description?: string;
  /** A valid value. */
  readonly example?: string;
}

export const descriptions = {
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
    da: {label: 'Hvornår får man it-hjælp?', hint: 'Tiderne, hvor I hjælper med telefon og tablet.'},
    en: {label: 'When do you give IT help?', hint: 'The times when you help with phones and tablets.'},
    section: 'details',
    description: 'When the library helps with phones and tablets, up to 300 characters. Default: not mentioned.',
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
  'link-mitid': {
    da: {
      label: 'I stedet for linket til mitid.dk',
      hint: 'En webadresse, der begynder med https://, hvis jeres egen side om MitID er bedre for borgerne.',
    },
    en: {
      label: 'Instead of the link to mitid.dk',
      hint: 'A web address that begins with https://, if your own page on MitID is better for citizens.',
    },
    section: 'links',
    description: "Replaces the guide's link to mitid.dk. Default: that link.",
    example: 'https://www.nordby.dk/mitid',
  },
  'link-requirements': {
    da: {
      label: 'I stedet for linket til kravene til telefonen',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link to what the phone must be able to do',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link to what a phone must be able to do. Default: that link.",
    example: 'https://www.nordby.dk/mitid/telefon',
  },
  'link-copy-app': {
    da: {
      label: 'I stedet for linket om at kopiere MitID appen',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on copying the MitID app',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link on copying the app to a second device. Default: that link.",
    example: 'https://www.nordby.dk/mitid/kopier',
  },
  'link-help-another': {
    da: {
      label: 'I stedet for linket om at hjælpe en anden',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on helping another person',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link on helping another person with the app. Default: that link.",
    example: 'https://www.nordby.dk/mitid/hjaelp',
  },
  'link-block-app': {
    da: {label: 'I stedet for linket om at spærre MitID', hint: 'En webadresse, der begynder med https://'},
    en: {label: 'Instead of the link on blocking MitID', hint: 'A web address that begins with https://'},
    section: 'links',
    description: "Replaces the guide's link on blocking the app. Default: that link.",
    example: 'https://www.nordby.dk/mitid/spaer',
  },
  'link-power-of-attorney': {
    da: {
      label: 'I stedet for linket til borger.dk om digital fuldmagt',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on a digital power of attorney',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link to borger.dk on a digital power of attorney. Default: that link.",
    example: 'https://www.nordby.dk/digital-fuldmagt',
  },
  'link-support': {
    da: {
      label: 'I stedet for MitID Support',
      hint: 'Et telefonnummer, hvis I selv hjælper borgerne med MitID.',
    },
    en: {
      label: 'Instead of MitID Support',
      hint: 'A phone number, if you help citizens with MitID yourselves.',
    },
    section: 'links',
    description: 'Replaces the phone number of MitID Support. Default: that number.',
    example: '12 34 56 78',
  },
  'language-menu': {
    da: {label: 'Lad borgeren vælge sprog', hint: 'Sætter et valg af sprog øverst i guiden.'},
    en: {label: 'Let citizens choose a language', hint: 'Puts a choice of languages at the top of the guide.'},
    section: 'look',
  },
  languages: {
    da: {label: 'Sprog at vælge imellem', hint: 'Guiden findes på dem alle.'},
    en: {label: 'Languages to choose from', hint: 'The guide has all of them.'},
    section: 'look',
    onlyWith: {setting: 'language-menu', value: 'true'},
  },
  appearance: {
    da: {
      label: 'Lys eller mørk',
      hint: 'Automatisk: guiden er lys, når jeres side er lys, og mørk, når den er mørk.',
      options: {auto: 'Automatisk', light: 'Lys', dark: 'Mørk'},
    },
    en: {
      label: 'Light or dark',
      hint: 'Automatic: the guide is light when your page is light, and dark when it is dark.',
      options: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
    },
    section: 'look',
    formDefault: 'auto',
  },
  accent: {
    da: {label: 'Jeres farve', hint: 'Den skal være så mørk, at hvid tekst kan læses på den.'},
    en: {label: 'Your colour', hint: 'It must be dark enough for white text to be read on it.'},
    section: 'look',
    description: "The accent colour: `#rrggbb`, with a contrast of 5.2:1 or more to white. Default: the guide's own.",
    example: '#17468f',
  },
  'heading-level': {
    da: {
      label: 'Overskriftens niveau',
      hint: 'Vælg 2, hvis siden har én stor overskrift, og guiden står under den.',
    },
    en: {
      label: 'Level of the heading',
      hint: 'Choose 2 if the page has one main heading and the guide comes below it.',
    },
    section: 'more',
    formDefault: '2',
  },
  'answers-in-history': {
    da: {
      label: 'Tilbageknappen går ét svar tilbage',
      hint: 'Tilbageknappen følger svarene, og borgeren kan kopiere et link til sine svar. Kun det link har svarene i webadressen.',
    },
    en: {
      label: 'The Back button goes back one answer',
      hint: 'Back follows the answers, and citizens can copy a link to theirs. Only that link has the answers in its web address.',
    },
    section: 'more',
  },
  debug: {
    da: {
      label: 'Hjælp til redaktører',
      hint: 'Viser under guiden, hvad der er galt, og hvordan det rettes. Fjern den, før borgerne ser siden.',
    },
    en: {
      label: 'Help for editors',
      hint: 'Shows below the guide what is wrong and how to fix it. Remove it before citizens see the page.',
    },
    section: 'more',
  },
  profile: {
    da: {
      label: 'Profilens navn',
      hint: 'En profil er jeres oplysninger, samlet i en fil, som guiden henter. Små bogstaver, tal og bindestreger.',
    },
    en: {
      label: 'Name of the profile',
      hint: 'A profile is your details, in a file that the guide loads. Small letters, digits and hyphens.',
    },
    description:
      "Names an entry of `profiles.json`, the file beside the script, that holds an organisation's details. Attributes " +
      'win over the profile. Default: none.',
    example: 'nordby',
  },
} as const satisfies Descriptions;

type Described = Exclude<SettingName, 'edition' | 'preview-date'>;

/** Settings of the organisation must have a description, because no property documents them. */
type Descriptions = {
  readonly [Name in Described]: Name extends OrganisationSettingName
    ? Description & Required<Pick<Description, 'description' | 'example'>>
    : Description;
};
