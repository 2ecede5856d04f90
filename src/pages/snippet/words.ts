import {expected, languageInDanish} from '../../settings/editor-messages.js';
import {maxTextLength} from '../../settings/setting-kinds.js';
import {isWordPress, type EmbedMethod, type System} from './cms.js';
import {englishWords} from './words-en.js';
import {unreviewed} from './unreviewed.js';
import type {SnippetWords} from './words-types.js';

/** Where an editor finds the HTML of a page. The names of the buttons are those of each system. */
const source: Readonly<Partial<Record<System, string>>> = {
  'umbraco-tinymce': 'Vælg »Kildekode« i tekstfeltets værktøjslinje.',
  'umbraco-tiptap': 'Vælg »Kildekode« i tekstfeltets værktøjslinje.',
  typo3: 'Vælg »Kilde« i tekstfeltets værktøjslinje.',
};

/** Blocks have other names in other versions, but `/html` finds theirs in each. */
const inWordPress = {
  code:
    'Skriv /html på en tom linje, dér hvor guiden skal stå, og tryk Enter. Så kommer der en blok til HTML. ' +
    'Klik »Rediger HTML«, hvis den knap er der. Klik i feltet, sæt koden ind, og klik »Opdater«, hvis den knap er der. ' +
    'Sæt ikke koden ind i et almindeligt afsnit, for så bliver den til et link. ' +
    'Har I den klassiske editor, så brug fanen »Kode« eller »Tekst«, og bliv på den. ' +
    'Udgiv siden, og se den, som borgerne ser den: mens I redigerer, vises guiden ikke.',
  link:
    'Skriv »Sådan får du MitID« på en linje for sig selv, markér ordene, og tryk Ctrl + K. Sæt webadressen ind, og tryk Enter. ' +
    'Udgiv siden, og se den, som borgerne ser den: mens I redigerer, er det et link. ' +
    'Har I guidens plugin, så sæt i stedet kun webadressen ind på en tom linje.',
} as const;

const anySource = 'Åbn sidens tekst som HTML, fx med knappen »Kilde«, »Kildekode« eller »HTML«.';

function paste(system: System, method: EmbedMethod): string {
  if (isWordPress(system)) return method === 'link' ? inWordPress.link : inWordPress.code;
  switch (method) {
    case 'element':
      return system === 'os2web'
        ? 'Indsæt en blok af typen »OS2WEB Embedded code« dér, hvor guiden skal stå. Sæt koden ind i feltet »Kode«, og gem.'
        : 'Indsæt et felt til ren HTML dér, hvor guiden skal stå. Sæt koden ind i feltet, og gem siden.';
    case 'div':
      return `${source[system] ?? anySource} Sæt koden ind dér, hvor guiden skal stå, og gem siden.`;
    case 'iframe':
      return system === 'os2web'
        ? 'Indsæt et afsnit til iframe dér, hvor guiden skal stå. Sæt koden ind uden anden tekst omkring den, og gem siden.'
        : `${source[system] ?? anySource} Sæt koden ind dér, hvor guiden skal stå, og gem siden.`;
    case 'link':
      return 'Skriv »Sådan får du MitID« på en linje for sig selv, markér ordene, og vælg »Link« i værktøjslinjen. Sæt webadressen ind, lad linket åbne i samme vindue, og gem siden.';
  }
}

/** `a, b og c`. */
const listOf = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' og $1');

const danish = (number: number) => number.toFixed(1).replace('.', ',');

export const danishWords: SnippetWords = {
  language: 'da',
  file: 'snippet.html',
  link: 'På dansk',
  title: 'Sæt guiden til MitID på jeres hjemmeside',
  lead:
    'Fortæl, hvem I er, og hvilket system jeres hjemmeside er lavet i. Undervejs ser I guiden, som borgerne får den, og koden, I skal ' +
    'kopiere. Intet af det, I skriver, bliver gemt eller sendt.',
  notRunning:
    'Siden er ikke gået i gang. Har I åbnet den fra en zip-fil, så pak hele mappen ud først. Ellers er JavaScript slået fra i jeres ' +
    'browser. I kan altid linke til guiden her:',
  fromDisk:
    'Siden er åbnet fra jeres egen computer. I kan udfylde det hele og se guiden her. Koden virker først, når jeres webmaster har lagt ' +
    'mappen op på jeres hjemmeside.',
  notSecurePage:
    'Siden er åbnet uden en sikker forbindelse, så adresserne i koden begynder med http://. Er jeres hjemmeside sikker (https://), ' +
    'virker koden ikke dér. Åbn siden igen med https:// foran.',
  folder: {
    label: 'Hvor kommer mappen til at ligge?',
    hint: 'Mappens webadresse på jeres hjemmeside, fx https://www.jeres-hjemmeside.dk/mitid-guide/0/. Spørg jeres webmaster.',
  },
  sections: {
    who: 'Hvem er I?',
    site: 'Jeres hjemmeside',
    details: 'Jeres oplysninger',
    look: 'Sprog og udseende',
    preview: 'Sådan ser guiden ud',
    code: 'Kopiér, og sæt ind',
    texts: 'Tekster til jeres egne sider',
  },
  skip: 'Gå til koden',
  openPreview: 'Se guiden',
  openCode: 'Se koden',
  close: 'Tilbage til felterne',
  details: 'Alle felter er frivillige. Udfylder I ikke et felt, skriver guiden det, der gælder i hele landet.',
  problems: {
    future: 'Datoen er ikke kommet endnu. Skriv den dag, I sidst har kontrolleret oplysningerne.',
    noFolder: (example) => `Skriv mappens webadresse. Indtil da står der ${example} i koden, og så virker den ikke.`,
    noUrl: 'Det er ikke en hel webadresse. Skriv den, som den skal stå i browseren: begynd med "https://".',
    notSecure: 'Adressen er ikke sikker. Skriv en webadresse, der begynder med "https://".',
    twoUrls: 'Det ligner to webadresser. Skriv én.',
    spaceInUrl: 'Der er et mellemrum i webadressen. Kopiér den igen fra browserens adresselinje.',
    notWhole: (url) => `Det er ikke en hel webadresse: begyndelsen mangler. Skriv ${url}`,
    login: (url) => `Der står et brugernavn eller en adgangskode i webadressen, før @. Skriv ${url}`,
    twoNumbers: 'Det ligner to telefonnumre. Skriv ét.',
    onlyNumber:
      'Skriv kun selve nummeret, med cifre, mellemrum og bindestreger. Andet, fx et lokalnummer, kan ikke være med.',
    digits: (count) =>
      `Nummeret har ${count} ${count === 1 ? 'ciffer' : 'cifre'}, og danske numre har 8. Et udenlandsk begynder med + og landets kode.`,
    tooLong: (length) => `Teksten er på ${length} tegn. Skriv højst ${maxTextLength}.`,
    tooLight: (contrast) =>
      `Farven er for lys. Hvid tekst på den har en kontrast på ${danish(contrast)}:1, og den skal være mindst 5,2:1. Vælg en mørkere.`,
    sixDigits: (colour) => `Skriv farven med seks cifre: ${colour}.`,
    other: (setting) => `Det kan guiden ikke bruge. Skriv ${expected(setting)}.`,
  },
  advice: {
    noPurpose: 'Skriv det. Ellers ser det ud, som om man kan ringe til jer for at få MitID.',
    noBookingUrl: 'Skriv også linket. Ellers står der, hvad man skal vælge, men ikke hvor.',
    noBooking: 'I har skrevet, at man ikke skal bestille tid. Skal linket så med?',
    oldDate: 'Datoen er over et år gammel. Kontrollér oplysningerne igen, og skriv den nye dag.',
    noVersionFolder:
      'Zip-filen har guiden i en mappe for hver version, og adressen slutter ikke med en af dem. Mangler der /0/ til sidst?',
    emoji: (emoji) => `Teksten har et billedtegn (${emoji}), som skærmlæsere læser op med navn. Skal det med?`,
    premiumRate: 'Det ligner et dyrt nummer (90): det koster ekstra at ringe til. Er det rigtigt?',
    foreign: 'Det er et udenlandsk nummer. Er det rigtigt?',
  },
  taken: (labels) =>
    `Ikke med, som I har valgt ovenfor: ${listOf(labels.map((label) => `»${label}«`))}. Det er her stadig, hvis I vælger om.`,
  ownPage:
    'Guiden får sin egen side. Den har altid et valg af sprog og følger browserens tilbageknap, så det skal I ikke vælge her.',
  besideItself:
    'Guiden er selv på det sprog, I har valgt ved siden af, så det kommer ikke til at stå der. Vælg et andet, eller lad borgeren vælge sprog.',
  refused: (count) => (count === 1 ? '1 felt er ikke med i koden:' : `${count} felter er ikke med i koden:`),
  noFiles: (url) => `Der er ingen ${url}. Koden virker først, når jeres webmaster har lagt også den mappe op.`,
  profileIfEmpty: (name) => `Tomt felt: ${name}`,
  notSet: 'Nævn det ikke',
  ownLinks: 'Udskift guidens egne links',
  desk: 'På en skranke eller i en kiosk',
  more: 'Flere valg',
  pickColour: 'Vælg farven i en farvevælger',
  today: 'I dag',
  notReviewed: unreviewed.length
    ? `Ingen, der har sproget som modersmål, har læst oversættelsen endnu: ${listOf(unreviewed.map((code) => languageInDanish(code)))}.`
    : '',
  lang: {
    label: 'Guidens sprog',
    hint: 'Findes siden på flere sprog, så vælg »Samme som siden«: så følger guiden med.',
    pages: 'Samme som siden',
  },
  system: {
    label: 'Hvilket system redigerer I siden i?',
    hint: 'Det afgør, hvad I kan sætte ind, og hvor meget hjælp I skal have af jeres webmaster.',
    names: {
      os2web: 'OS2web',
      ddb: 'DDB CMS / dpl-cms (biblioteker)',
      drupal: 'Drupal',
      'umbraco-tinymce': 'Umbraco 10 til 15.2',
      'umbraco-tiptap': 'Umbraco 15.3 eller nyere',
      typo3: 'TYPO3',
      wordpress: 'WordPress, som administrator eller redaktør',
      'wordpress-filtered': 'WordPress, som forfatter, eller hvis I har flere hjemmesider i ét (multisite)',
      sitecore: 'Sitecore',
      sharepoint: 'SharePoint',
      other: 'Et andet, eller vi ved det ikke',
    },
  },
  template: {
    label: 'Guidens script ligger i hjemmesidens skabelon',
    hint: 'Sæt kryds, hvis en webmaster har lagt det ind eller kan gøre det. Så kan guiden stå på selve siden i flere systemer.',
  },
  method: {
    label: 'Hvordan skal guiden stå på siden?',
    names: {
      element: ['Guiden på selve siden', 'Jeres oplysninger står i koden.'],
      div: [
        'Guiden på selve siden, med scriptet i skabelonen',
        'Koden er et almindeligt afsnit, som systemet ikke fjerner.',
      ],
      iframe: [
        'Guiden i en ramme (iframe)',
        'Jeres oplysninger skal ligge i en fil (en profil), som jeres webmaster lægger op: se under »Kopiér, og sæt ind«.',
      ],
      link: [
        'Et link til guiden',
        'Virker overalt. Jeres oplysninger skal ligge i en fil (en profil), som jeres webmaster lægger op: se under »Kopiér, og sæt ind«.',
      ],
    },
    replacedLink:
      'Scriptet gør linket til guiden på selve siden. Jeres oplysninger skal ligge i en fil (en profil), som jeres webmaster lægger op: ' +
      'se under »Kopiér, og sæt ind«.',
  },
  methodChanged: (name, system) =>
    `Nu er valgt: ${name}. ${system === 'other' ? 'Det er det sikreste, når systemet ikke er kendt.' : 'Det er det bedste, systemet kan.'}`,
  version: {
    label: 'Hvilken version?',
    moving: [
      'Altid den nyeste',
      'Rettelser kommer, når jeres webmaster lægger nye filer op. Det passer til de fleste.',
    ],
    fixed: [
      'Netop denne version',
      'Hele guiden er låst med en kontrolsum (SRI). Bliver filen ændret, viser siden kun et link, indtil den rigtige fil er lagt op igen, eller I har hentet ny kode her.',
    ],
  },
  outline: {
    label: 'Tag hele guiden med som tekst',
    hint: 'Så kan den læses på siden, også hvor scriptet ikke kører. Ellers står der et link.',
  },
  previewTitle: 'Guiden, som den bliver',
  view: {
    label: 'Vis',
    own: 'Dér, hvor I er nu',
    names: {
      start: 'Første spørgsmål',
      scan: 'Kan telefonen scanne?',
      'passport-app': 'Scan passet',
      'citizen-service': 'Borgerservice',
      'authenticator-app': 'Planen med app',
      'code-device': 'Planen med kodeviser',
    },
  },
  screen: {label: 'Skærm', names: {phone: 'Telefon', computer: 'Computer'}},
  way: {
    element: 'Guiden står på jeres side, i jeres egen skrift.',
    div: 'Guiden står på jeres side, i jeres egen skrift.',
    iframe: 'Guiden står i en ramme på jeres side.',
    link: 'På jeres side står der et link. Det åbner denne side:',
    replacedLink:
      'Linket bliver til guiden på selve siden. Mangler scriptet, eller åbner linket i et nyt vindue, bliver det ved at være et link.',
  },
  follow: {
    there: (label) => `»${label}« er markeret i guiden.`,
    later: (label) => `»${label}« kommer til at stå her, når I har udfyldt feltet.`,
    refused: (label) => `»${label}« kommer til at stå her, når I har rettet feltet.`,
    onTop: (label) => `»${label}« står øverst på siden.`,
    onTopLater: (label) => `»${label}« kommer til at stå øverst på siden, når I har udfyldt feltet.`,
    nowhere: (label) => `»${label}« vises først sammen med andre oplysninger, fx jeres telefonnummer.`,
  },
  pieces: {
    url: {title: 'Linkets webadresse', what: '', name: 'linkets webadresse'},
    page: {
      title: 'Koden til siden',
      what: 'Det samme som HTML, hvis I arbejder i sidens kode:',
      name: 'koden til siden',
    },
    template: {
      title: 'Til jeres webmaster: scriptet',
      what: 'Skal ligge i hjemmesidens skabelon, én gang. Hver side, der har koden nedenfor, får så guiden.',
      name: 'scriptet',
    },
    profile: {title: 'Gør dette først, med jeres webmaster: profilen', what: '', name: 'profilen'},
  },
  paste,
  scriptForLinks:
    'Skal ligge i hjemmesidens skabelon, én gang. På hver side, der har linket, gør scriptet det til guiden.',
  inTheme:
    'En linje til temaets functions.php, bedst i et undertema. Uden adgang til filer: vælg Udseende, Editor, Mønstre og »Header«, ' +
    'og sæt en HTML-blok ind dér, med alt fra <script til </script>. Eller lad temaet være, og installer guidens plugin: ' +
    'filen wordpress/mitid-guide.zip i samme mappe som denne side.',
  aboutProfile: (url) =>
    `Jeres oplysninger kan ikke stå i koden, og uden profilen viser guiden dem ikke. Bed jeres webmaster lægge dem i filen ${url}. ` +
    'Findes filen ikke, er det her hele filen. Findes den, tilføjes kun den del, der begynder med profilens navn.',
  copy: 'Kopiér',
  copyCode: 'Kopiér koden',
  copyUrl: 'Kopiér webadressen',
  copied: 'Kopieret.',
  notCopied: 'Teksten er markeret. Kopiér den med Ctrl + C.',
  copiedExample: (example) => `Koden har stadig eksemplet ${example} i sig.`,
  remaining: (names) => `Mangler endnu: ${listOf(names)}.`,
  texts: {
    accessibility: 'Til jeres tilgængelighedserklæring, i felterne fra WAS-Tool',
    privacy: 'Til jeres side om privatliv og cookies',
  },
};

/** The words in each language. Every language has its own page. */
export const snippetWords: readonly SnippetWords[] = [danishWords, englishWords];

/** The words in the page's language, else in Danish. */
export const wordsIn = (language: string): SnippetWords =>
  snippetWords.find((words) => words.language === language) ?? danishWords;
