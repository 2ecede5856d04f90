import type {guideSettings} from './guide-settings.js';
import type {localSettings} from './local-settings.js';

/** What is said of one setting wherever it is documented: the snippet page, the README, the schema, the manifest. */
export interface Description {
  /** What the snippet page calls it, in Danish. */
  readonly label: string;
  /** What the snippet page says below the label, in Danish: one sentence. */
  readonly hint: string;
  /** What the snippet page calls the values to choose from, in Danish; without it, as they are. */
  readonly options?: Readonly<Record<string, string>>;
  /** For whoever writes the page or the profile: its meaning, its default, and what comes of a bad value. */
  readonly description: string;
  /** A value that can be used. */
  readonly example: string;
}

const dropped = 'A value that cannot be used is dropped, and the console says so.';

export const guideDescriptions = {
  edition: {
    label: 'Udgave af guiden',
    hint: 'Lad feltet stå: så viser guiden altid den udgave, der gælder i dag.',
    description: `Pins an edition. Without it the guide shows the one that holds on \`date\`. ${dropped}`,
    example: 'leaflet-2022',
  },
  'preview-date': {
    label: 'Dato',
    hint: 'Kun til at se, hvad guiden viser en anden dag.',
    description: `The day whose edition is shown: a preview. Default: today, in Denmark. ${dropped}`,
    example: '2026-11-22',
  },
  'heading-level': {
    label: 'Overskriftens niveau',
    hint: 'Vælg 2, hvis siden har én stor overskrift, og guiden står under den.',
    description: `The level of the guide's own heading; those inside it follow on. Default: 2. ${dropped}`,
    example: '3',
  },
  appearance: {
    label: 'Lys eller mørk',
    hint: 'Automatisk følger jeres sides egne farver.',
    options: {auto: 'Automatisk', light: 'Lys', dark: 'Mørk'},
    description: `\`auto\` goes by the page's own \`color-scheme\`. Default: \`auto\`. ${dropped}`,
    example: 'light',
  },
  languages: {
    label: 'Sprog at vælge imellem',
    hint: 'Sprogenes koder med mellemrum imellem. Lad feltet stå tomt: så kan borgeren vælge alle guidens sprog.',
    description: `The languages that \`language-menu\` offers, as codes. Default: all that the guide speaks. ${dropped}`,
    example: 'da en ar',
  },
  'language-menu': {
    label: 'Lad borgeren vælge sprog',
    hint: 'Sætter et valg af sprog øverst i guiden.',
    description: `Offers a choice of languages above the guide's title. Default: off. ${dropped}`,
    example: '',
  },
  profile: {
    label: 'Profilens navn',
    hint: 'Små bogstaver, tal og bindestreger. Navnet kommer til at stå i koden.',
    description:
      'Names an entry of `profiles.json`, the file beside the script, that holds local details. What an attribute sets goes ' +
      'before it. Default: none. Where the file or the entry cannot be had, the guide does without, and the console says so.',
    example: 'nordby',
  },
  'answers-in-url': {
    label: 'Svarene i adressen',
    hint: 'Svarene følger med, når nogen kopierer sidens adresse, og browserens tilbageknap går ét svar tilbage.',
    description: `Keeps the answers in the fragment of the page's address, and lets Back and Forward walk the guide. Default: off. ${dropped}`,
    example: '',
  },
  debug: {
    label: 'Hjælp til redaktører',
    hint: 'Viser over guiden, hvad der er galt, og hvordan det rettes. Fjern den, før borgerne ser siden.',
    description: `Shows editors a panel, in Danish, with what is wrong and how to mend it. Default: off. ${dropped}`,
    example: '',
  },
} satisfies Record<keyof typeof guideSettings, Description>;

export const localDescriptions = {
  organisation: {
    label: 'Jeres navn',
    hint: 'Som borgerne kender jer.',
    description: `The name of whoever hosts the guide, up to 300 characters. Default: none is mentioned. ${dropped}`,
    example: 'Nordby Kommune',
  },
  'organisation-type': {
    label: 'Hvem er I?',
    hint: 'Guiden lover kun det, I selv kan holde.',
    options: {municipality: 'Kommune', bank: 'Bank', library: 'Bibliotek'},
    description:
      'What the host is, and so what it can promise: what only another kind of host can promise is dropped. ' +
      `Default: none, and then the details are shown as a kommune's. ${dropped}`,
    example: 'municipality',
  },
  booking: {
    label: 'Skal man bestille tid?',
    hint: 'Gælder tid i Borgerservice.',
    options: {required: 'Ja, altid', recommended: 'Det er en god idé', 'not-needed': 'Nej'},
    description: `Whether a visit to Borgerservice must be booked. Default: the guide says that most require it. ${dropped}`,
    example: 'required',
  },
  'booking-url': {
    label: 'Her bestiller man tid',
    hint: 'Adressen på jeres tidsbestilling.',
    description: `Where a visit to Borgerservice is booked. Default: no link. ${dropped}`,
    example: 'https://www.nordby.dk/bestil-tid',
  },
  'booking-category': {
    label: 'Hvad skal man vælge i tidsbestillingen?',
    hint: 'Præcis som der står i jeres tidsbestilling.',
    description: `What to pick in the booking system, up to 300 characters. Default: not mentioned. ${dropped}`,
    example: 'Pas, kørekort og MitID',
  },
  phone: {
    label: 'Telefon',
    hint: 'Det nummer, borgerne ringer til om MitID.',
    description: `The host's phone number: digits and spaces, and a + in front at most. Default: none. ${dropped}`,
    example: '12 34 56 78',
  },
  email: {
    label: 'E-mail',
    hint: 'Skriv den kun, hvis borgerne må skrive til jer om MitID.',
    description: `The host's e-mail address. Default: none. ${dropped}`,
    example: 'borgerservice@nordby.dk',
  },
  'opening-hours': {
    label: 'Åbningstider',
    hint: 'Én linje. Har I flere steder, kan de stå i guidens felter (slots).',
    description: `Opening hours, as text of up to 300 characters. Default: none. ${dropped}`,
    example: 'Mandag-onsdag 10-15, torsdag 10-17, fredag 10-13',
  },
  'home-visit': {
    label: 'Tilbyder I hjemmebesøg?',
    hint: 'Til borgere, der ikke kan komme i Borgerservice.',
    options: {yes: 'Ja', no: 'Nej', unknown: 'Det ved vi ikke'},
    description: `Whether the kommune visits those who cannot come. Default: \`unknown\`, and the guide tells them to ask. ${dropped}`,
    example: 'yes',
  },
  'home-visit-phone': {
    label: 'Telefon til hjemmebesøg',
    hint: 'Vises kun, når I tilbyder hjemmebesøg.',
    description: `The number to ask for a home visit. Shown with \`home-visit="yes"\`. Default: none. ${dropped}`,
    example: '12 34 56 79',
  },
  'home-visit-url': {
    label: 'Jeres side om hjemmebesøg',
    hint: 'Vises kun, når I tilbyder hjemmebesøg.',
    description: `The host's page on home visits. Shown with \`home-visit="yes"\`. Default: none. ${dropped}`,
    example: 'https://www.nordby.dk/hjemmebesoeg',
  },
  'documents-url': {
    label: 'Jeres side om legitimation og vidner',
    hint: 'Guiden linker til den, hvor borgerne læser, hvad de skal have med.',
    description: `The host's own page on identity papers and witnesses. Default: none. ${dropped}`,
    example: 'https://www.nordby.dk/legitimation',
  },
  'citizen-service-here': {
    label: 'Biblioteket har Borgerservice',
    hint: 'Sæt kryds, hvis man kan få MitID hos jer.',
    description: `Whether the library is where one finds Borgerservice. Default: off. ${dropped}`,
    example: '',
  },
  'it-help': {
    label: 'Hvornår får man it-hjælp?',
    hint: 'Tiderne, hvor I hjælper med telefon og tablet.',
    description: `When the library helps with phones and tablets, up to 300 characters. Default: not mentioned. ${dropped}`,
    example: 'Tirsdag 14-16',
  },
  'bank-phone': {
    label: 'Telefon til kundeservice',
    hint: 'Til kunder, der ikke kan vente på en kodeviser.',
    description: `The bank's customer support. Default: the guide tells the visitor to ask their bank. ${dropped}`,
    example: '12 34 56 78',
  },
  hotline: {
    label: 'Vis Den Digitale Hotline (70 20 00 00)',
    hint: 'Kun for kommuner, der er med i hotlinen.',
    description: `Whether to show Den Digitale Hotline, which is for member kommuner only. Default: off. ${dropped}`,
    example: '',
  },
  'details-checked': {
    label: 'Oplysningerne er sidst kontrolleret',
    hint: 'Datoen vises nederst i guiden.',
    description: `The day the host last checked its own details. Default: not shown. ${dropped}`,
    example: '2026-11-22',
  },
  accent: {
    label: 'Jeres farve',
    hint: 'Den skal være så mørk, at hvid tekst kan læses på den.',
    description: `The accent colour: \`#rrggbb\`, with a contrast of 5.2:1 or more to white. Default: the guide's own. ${dropped}`,
    example: '#17468f',
  },
  'link-mitid': {
    label: 'I stedet for linket til mitid.dk',
    hint: 'En adresse, hvis jeres egen side om MitID er bedre for borgerne.',
    description: `Stands in for the guide's link to mitid.dk. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/mitid',
  },
  'link-requirements': {
    label: 'I stedet for linket til kravene til telefonen',
    hint: 'En adresse.',
    description: `Stands in for the guide's link to what a phone must be able to do. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/mitid/telefon',
  },
  'link-copy-app': {
    label: 'I stedet for linket om at kopiere MitID appen',
    hint: 'En adresse.',
    description: `Stands in for the guide's link on copying the app to a second device. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/mitid/kopier',
  },
  'link-help-another': {
    label: 'I stedet for linket om at hjælpe en anden med MitID appen',
    hint: 'En webadresse, der begynder med https://',
    description: `Replaces the guide's link on helping another person with the app. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/mitid/hjaelp',
  },
  'link-block-app': {
    label: 'I stedet for linket om at spærre MitID',
    hint: 'En webadresse, der begynder med https://',
    description: `Replaces the guide's link on blocking the app. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/mitid/spaer',
  },
  'link-power-of-attorney': {
    label: 'I stedet for linket til borger.dk om digital fuldmagt',
    hint: 'En webadresse, der begynder med https://',
    description: `Replaces the guide's link to borger.dk on a digital power of attorney. Default: that link. ${dropped}`,
    example: 'https://www.nordby.dk/digital-fuldmagt',
  },
  'link-support': {
    label: 'I stedet for MitID Support',
    hint: 'Et telefonnummer, hvis I selv hjælper borgerne med MitID.',
    description: `Stands in for the phone number of MitID Support. Default: that number. ${dropped}`,
    example: '12 34 56 78',
  },
} satisfies Record<keyof typeof localSettings, Description>;
