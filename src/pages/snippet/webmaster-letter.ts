import {isWordPress, type System} from './cms.js';
import {guideHeight} from './reserved-height.js';
import {isInPage, type Choices, type Pieces} from './snippet-code.js';

/** Where a webmaster adds the script, in the words of the system. */
const places: Readonly<Partial<Record<System, string>>> = {
  os2web: 'i temaets skabelon html.html.twig, lige før </body>, eller som et library i temaets .libraries.yml',
  ddb: 'i temaets skabelon html.html.twig, lige før </body>, eller som et library i temaets .libraries.yml',
  drupal: 'i temaets skabelon html.html.twig, lige før </body>, eller som et library i temaets .libraries.yml',
  'umbraco-tinymce': 'i den fælles skabelon (fx Views/Master.cshtml), lige før </body>',
  'umbraco-tiptap': 'i den fælles skabelon (fx Views/Master.cshtml), lige før </body>',
  typo3: 'i TypoScript som page.footerData, eller i sidens Fluid-skabelon, lige før </body>',
  wordpress: 'i temaets functions.php (helst i et child theme)',
  'wordpress-filtered': 'i temaets functions.php (helst i et child theme)',
  sitecore: 'i sidens layout (.cshtml), lige før </body>',
};

const anywhere = 'i hjemmesidens skabelon, lige før </body>';

/** What else the letter needs to know. */
export interface LetterFacts {
  readonly version: string;
  /** The link that opens this page with everything filled in. */
  readonly link: string;
  /** Whether nobody has said yet where the folder will be, so that the URLs are an example. */
  readonly isExample: boolean;
  /** What the letter calls those who visit the website. */
  readonly visitors: 'borgerne' | 'kunderne';
}

/**
 * Everything that a webmaster has to do, as one text, in the order in which to do it. It is Danish, as their site is.
 */
export function webmasterLetter(chosen: Choices, pieces: Pieces, facts: LetterFacts): string {
  const steps = [
    files(chosen, pieces, facts),
    profile(chosen, pieces),
    script(chosen, pieces),
    room(chosen),
    policy(chosen, pieces),
    lock(chosen),
    test(chosen, pieces),
  ];
  return `Hej

Vi vil gerne have guiden »Sådan får du MitID« på vores hjemmeside. Det er det her, vi skal bruge din hjælp til:

${steps
  .filter((step) => step !== '')
  .map((step, index) => `${index + 1}. ${step}`)
  .join('\n\n')}

Det her sætter vi selv ind på siden:

${pieces.url ?? pieces.page ?? ''}

På denne side kan du se efter eller rette. Vælg øverst »Hent dem ind i felterne«, så er felterne udfyldt, som vi har gjort det:
${facts.link}
`;
}

const folderOf = (url: string) => new URL('.', url).href;

function files(
  {system, urls, method}: Choices,
  {template}: Pieces,
  {version, isExample, visitors}: LetterFacts,
): string {
  const folder = folderOf(urls.guide);
  const origin = new URL(folder).origin;
  return `Filerne
Mappen med guiden (version ${version}) skal ligge som ${folder}
${isExample ? 'Den adresse er kun et eksempel. Skriv til os, hvor mappen kommer til at ligge, før du bruger resten af brevet.\n' : ''}Ligger den der ikke endnu, så er den sendt med som zip-fil.
${system === 'sharepoint' ? 'Læg den på en almindelig webserver og ikke i et bibliotek i SharePoint: derfra bliver filerne hentet ned i stedet for vist.\n' : ''}Serveren skal sende .js-filer som text/javascript.${
    isInPage(method) || template !== undefined
      ? `
Ligger siden på et andet domæne end ${origin}, skal ${origin} sende svarhovedet Access-Control-Allow-Origin for filerne, også for profiles.json. Ellers ser ${visitors} kun et link.`
      : ''
  }`;
}

const profile = ({urls}: Choices, pieces: Pieces) =>
  pieces.profile === undefined
    ? ''
    : `Profilen med vores oplysninger
Gem dette som ${urls.profiles} (UTF-8). Findes filen allerede, så flet dem med »Flet« på siden nederst i dette brev.

${pieces.profile}`;

function script({system, method}: Choices, {template}: Pieces): string {
  if (template === undefined) return '';
  const once = method === 'link' ? 'Links til guiden bliver så til selve guiden.' : 'Uden det står der kun et link.';
  return `Scriptet
Sæt dette ind ${places[system] ?? anywhere}, én gang. ${once}${
    isWordPress(system) ? ' Brug ikke wp_enqueue_script: scriptet er et modul.' : ''
  }

${template}`;
}

const room = ({method, lang, guide}: Choices) =>
  isInPage(method)
    ? `Plads til guiden
Så siden ikke rykker sig, når guiden kommer. Koden på siden gør det selv, men fjerner systemet style, så sæt dette i hjemmesidens stylesheet:

mitid-guide, .mitid-guide { display: flow-root; min-height: ${guideHeight(lang, guide)}; }`
    : method === 'iframe'
      ? `Rammens højde
Rammen har en højde, der passer til de fleste kort. Med scriptet i skabelonen får den præcis højde.`
      : '';

function policy({urls, method}: Choices, pieces: Pieces): string {
  const origin = new URL(urls.guide).origin;
  const runsHere = isInPage(method) || pieces.template !== undefined;
  const directives = [
    ...(runsHere ? [`script-src 'self' ${origin}`] : []),
    ...(runsHere && pieces.profile !== undefined ? [`connect-src 'self' ${origin}`] : []),
    ...(method === 'iframe' ? [`frame-src 'self' ${origin}`] : []),
  ];
  return directives.length
    ? `Sikkerhedsregler (CSP)
Har hjemmesiden en Content-Security-Policy, skal den tillade det her. Prøv det først uden at håndhæve det, og se i browserens konsol:

Content-Security-Policy-Report-Only: ${directives.join('; ')}`
    : '';
}

function lock({method, urls: {integrity, script: url}}: Choices): string {
  if (!isInPage(method)) return '';
  return integrity
    ? `Låst version (SRI)
Scriptet er låst til netop denne version med en kontrolsum. Lad ${folderOf(url)} ligge uændret, også når der kommer en ny version: ændres filen, viser siden kun et link. En profil kan ikke låses. Når indholdet bliver rettet, skal vi sætte ny kode ind.`
    : `Opdateringer
Scriptets adresse er altid den nyeste version, så den kan ikke låses med en kontrolsum (SRI). Rettelser kommer, når du lægger nye filer op. Skal scriptet låses, så vælg »Netop denne version« på siden nederst i dette brev.`;
}

/** The guide's own page with the panel for editors, which says what is wrong with the files and the profile. */
function test({urls, guide, profile: name}: Choices, pieces: Pieces): string {
  const profile = pieces.profile === undefined ? guide['profile'] : name;
  return `Prøv det
Åbn denne adresse. Under guiden står der, hvad der er galt, eller »Ingen fejl fundet.«

${urls.guide}?${profile === undefined ? '' : `profile=${profile}&`}debug`;
}

/** More than this, and Outlook cuts the letter off. */
const maxUrlLength = 1900;

/** A link that opens the editor's mail program with the letter; with how to paste it, if the letter is too long. */
export function mailLink(letter: string): string {
  const mail = (body: string) =>
    `mailto:?subject=${encodeURIComponent('Guiden til MitID på vores hjemmeside')}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = mail(letter);
  return whole.length <= maxUrlLength ? whole : mail('(Brevet er kopieret. Sæt det ind her med Ctrl + V.)');
}
