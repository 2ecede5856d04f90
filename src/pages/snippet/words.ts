import {guideDescriptions, localDescriptions, type Description} from '../../settings/descriptions.js';
import type {Setting} from '../../settings/setting.js';
import type {System, EmbedMethod} from './cms.js';
import type {HostText} from './host-texts.js';
import type {PieceId} from './snippet-code.js';
import type {PreviewPosition} from './views.js';
import {englishWords} from './words-en.js';

/** What a piece is called, and what to do with it. */
interface PieceWords {
  readonly title: string;
  readonly what: string;
}

/** Every word of the snippet page, in one language. */
export interface SnippetWords {
  readonly language: string;
  readonly file: string;
  /** What leads to the page in this language, from the others. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly sections: Readonly<Record<'who' | 'details' | 'look' | 'site' | 'preview' | 'code' | 'texts', string>>;
  readonly otherKind: string;
  readonly details: string;
  readonly fault: (setting: Setting, name: string) => string;
  readonly notSet: string;
  readonly ownLinks: string;
  readonly more: string;
  readonly pickColour: string;
  readonly settings: Readonly<Record<string, Pick<Description, 'label' | 'hint' | 'options'>>>;
  readonly lang: {readonly label: string; readonly hint: string; readonly pages: string};
  readonly system: {readonly label: string; readonly names: Readonly<Record<System, string>>};
  readonly template: {readonly label: string; readonly hint: string};
  readonly method: {
    readonly label: string;
    readonly names: Readonly<Record<EmbedMethod, readonly [name: string, what: string]>>;
  };
  readonly version: {
    readonly label: string;
    readonly moving: readonly [name: string, what: string];
    readonly fixed: readonly [name: string, what: string];
  };
  readonly outline: {readonly label: string; readonly hint: string};
  readonly views: {readonly label: string; readonly names: Readonly<Record<PreviewPosition, string>>};
  readonly pieces: Readonly<Record<PieceId, PieceWords>>;
  /** Where to paste it: two sentences. */
  readonly paste: (system: System, way: EmbedMethod) => string;
  readonly profileLies: (address: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** What the texts for a host's own pages are called. */
  readonly texts: Readonly<Record<HostText, string>>;
}

/** Where an editor finds the text of a page as HTML. */
const source: Readonly<Partial<Record<System, string>>> = {
  'umbraco-tinymce': 'Vælg »Kildekode« i tekstfeltets værktøjslinje.',
  'umbraco-tiptap': 'Vælg »Kildekode« i tekstfeltets værktøjslinje.',
  typo3: 'Vælg »Kilde« i tekstfeltets værktøjslinje.',
  wordpress: 'Indsæt blokken »Tilpasset HTML«, dér hvor guiden skal stå.',
};

const anySource = 'Åbn sidens tekst som HTML, fx med knappen »Kilde« eller »Kode«.';

function paste(system: System, way: EmbedMethod): string {
  switch (way) {
    case 'element':
      return system === 'os2web'
        ? 'Indsæt et afsnit med en kodeblok, dér hvor guiden skal stå. Sæt koden ind i kodeblokken, og gem siden.'
        : 'Indsæt et felt til ren HTML, dér hvor guiden skal stå. Sæt koden ind i feltet, og gem siden.';
    case 'div':
      return `${source[system] ?? anySource} Sæt koden ind, dér hvor guiden skal stå, og gem siden.`;
    case 'iframe':
      return system === 'os2web'
        ? 'Indsæt et afsnit til iframe, dér hvor guiden skal stå. Sæt koden ind uden anden tekst omkring den, og gem siden.'
        : `${source[system] ?? anySource} Sæt koden ind, dér hvor guiden skal stå, og gem siden.`;
    case 'link':
      return 'Skriv »Sådan får du MitID« på en linje for sig selv, markér ordene, og vælg »Link« i værktøjslinjen. Sæt adressen ind, og gem siden.';
  }
}

export const danishWords: SnippetWords = {
  language: 'da',
  file: 'snippet.html',
  link: 'På dansk',
  title: 'Sæt guiden til MitID på jeres hjemmeside',
  lead:
    'Fortæl, hvem I er, og hvilken hjemmeside I har. Undervejs ser I guiden, som borgerne får den, og til sidst kopierer I ' +
    'koden til jeres side. Intet af det, I skriver, bliver gemt eller sendt.',
  noScript:
    'Siden laver koden til jer med JavaScript, og det er slået fra i jeres browser. I kan altid linke til guiden her:',
  sections: {
    who: 'Hvem er I?',
    details: 'Jeres oplysninger',
    look: 'Sprog og udseende',
    site: 'Jeres hjemmeside',
    preview: 'Sådan ser borgerne guiden',
    code: 'Kopiér, og sæt ind',
    texts: 'Tekster til jeres egne sider',
  },
  otherKind: 'Andre',
  details: 'Alle felter er frivillige. Det, I ikke udfylder, nævner guiden ikke.',
  fault: ({allowed}) => `Det kan guiden ikke bruge. Skriv ${allowed}.`,
  notSet: 'Ikke angivet',
  ownLinks: 'Udskift guidens egne links',
  more: 'Flere valg',
  pickColour: 'Vælg farven i en farvevælger',
  settings: {...guideDescriptions, ...localDescriptions},
  lang: {
    label: 'Guidens sprog',
    hint: 'Sætter I guiden på en side på et andet sprog, følger guiden med.',
    pages: 'Samme som siden',
  },
  system: {
    label: 'Hvilket system redigerer I siden i?',
    names: {
      os2web: 'OS2web',
      ddb: 'DDB CMS / dpl-cms (biblioteker)',
      drupal: 'Drupal',
      'umbraco-tinymce': 'Umbraco 10-15',
      'umbraco-tiptap': 'Umbraco 15.3 eller nyere',
      typo3: 'TYPO3',
      wordpress: 'WordPress',
      sitecore: 'Sitecore',
      sharepoint: 'SharePoint',
      other: 'Et andet, eller vi ved det ikke',
    },
  },
  template: {
    label: 'Guidens script ligger i hjemmesidens skabelon',
    hint: 'Sæt kryds, hvis en webmaster har lagt det ind, eller kan gøre det én gang. Så kan guiden stå på selve siden i flere systemer.',
  },
  method: {
    label: 'Hvordan skal guiden stå på siden?',
    names: {
      element: ['Guiden på selve siden', 'Jeres oplysninger står i koden.'],
      div: ['Guiden på selve siden, med scriptet i skabelonen', 'Koden er en almindelig boks, som systemet lader stå.'],
      iframe: ['Guiden i en ramme (iframe)', 'Jeres oplysninger skal ligge i en profil: se punkt 5.'],
      link: ['Et link til guiden', 'Virker overalt. Jeres oplysninger skal ligge i en profil: se punkt 5.'],
    },
  },
  version: {
    label: 'Hvilken version?',
    moving: ['Altid den nyeste', 'Rettelser kommer med af sig selv. Det passer til de fleste.'],
    fixed: [
      'Netop denne version',
      'Filen er låst med en kontrolsum (SRI). I skal selv skifte koden, når indholdet bliver rettet.',
    ],
  },
  outline: {
    label: 'Tag hele guiden med som tekst',
    hint: 'Så kan den læses på siden, også hvor scriptet ikke kører. Ellers står der et link.',
  },
  views: {
    label: 'Vis i guiden:',
    names: {
      start: 'Første spørgsmål',
      'citizen-service': 'Borgerservice',
      'authenticator-app': 'Planen med app',
      'code-device': 'Planen med kodeviser',
    },
  },
  pieces: {
    address: {title: 'Linkets adresse', what: ''},
    page: {title: 'Koden til siden', what: 'Det samme som HTML, hvis I arbejder i sidens kode:'},
    template: {
      title: 'Til jeres webmaster: scriptet',
      what: 'Skal ligge i hjemmesidens skabelon, én gang. Hver side, der har koden ovenfor, får så guiden.',
    },
    profile: {title: 'Gør dette først, med jeres webmaster: profilen', what: ''},
  },
  paste,
  profileLies: (address) =>
    `Jeres oplysninger kan ikke stå i koden, og uden profilen viser guiden dem ikke. Bed jeres webmaster lægge dem i filen ${address}. ` +
    'Findes filen ikke, er det her hele filen. Findes den, tilføjes kun den del, der begynder med profilens navn.',
  copy: 'Kopiér',
  copied: 'Kopieret',
  notCopied: 'Teksten er markeret. Kopiér den med Ctrl + C.',
  texts: {
    accessibility: 'Til jeres tilgængelighedserklæring',
    privacy: 'Til jeres side om privatliv og cookies',
  },
};

/** The page's languages: a page for each. */
export const snippetWords: readonly SnippetWords[] = [danishWords, englishWords];

/** The words in the language of a page; Danish where there are none in that. */
export const wordsIn = (language: string): SnippetWords =>
  snippetWords.find((words) => words.language === language) ?? danishWords;
