import {blockedByPolicy} from '../../settings/editor-messages.js';
import {
  comes,
  detailsFound,
  guideFound,
  hasDetails,
  linkStays,
  linkToWindow,
  linksFound,
  settingsFound,
} from './check-guide.js';
import {guidePagesFound, type PageUrls} from './check-guide-pages.js';
import {scriptFilesFound} from './check-script-files.js';
import {checkProfiles} from './check-profiles.js';
import {blockingDirective, blocksTemplates, type Loaded, type PolicyUse} from './content-policy.js';
import {crookedLetters} from './crooked-code.js';
import {decodeFile} from './decode-file.js';
import {isOfOneVersion} from './file-urls.js';
import type {FetchFile} from './fetched-file.js';
import {note, right, wrong, type Finding} from './finding.js';
import {
  baseIn,
  guidesIn,
  isPlainLink,
  misspeltLinkIn,
  misspeltScriptsIn,
  policiesIn,
  scriptsIn,
  type GuideInHtml,
  type ScriptInHtml,
} from './guides-in-html.js';
import {textIn} from './html-tags.js';
import {ownFileAt} from './own-file.js';
import type {AttributeValues} from './snippet-code.js';
import {versionMissing} from './version-folder.js';

const howToDebug =
  'Skriv i stedet ordet debug i sidens kode: lige efter <mitid-guide, eller som ?debug eller &debug sidst i rammens webadresse.';

/** What the form says now, to which the page is compared. */
export interface ChosenGuide {
  /** Whether the guide is meant to be a link, which no script replaces. */
  readonly isLink: boolean;
  /** Empty if the editor has not filled in anything. */
  readonly details: AttributeValues;
}

const plainLink = note(
  'Der er et link til guiden, og det virker: det åbner guiden på sin egen side. I skal ikke gøre mere.',
);
const linkWithoutScript = note(
  'Der er et link til guiden, og det virker. Skal guiden stå på selve siden, så bed jeres webmaster lægge scriptet i skabelonen.',
);
const linkAsChosen = right('Linket åbner guidens egen side, som I har valgt.');

/** What is as it should be where a link is meant. */
const aboutStaying: readonly Finding[] = [plainLink, linkWithoutScript, linkToWindow, ...Object.values(linkStays)];

/**
 * Looks at an editor's own page, as the server sends it, and says what is right and wrong with its guide. A browser lets
 * a page read only its own site, so it works only there.
 */
export async function checkPage(
  written: string,
  ownUrl: string,
  fetchFile: FetchFile,
  chosen: ChosenGuide,
): Promise<Finding[]> {
  const {origin} = new URL(ownUrl);
  if (!written) return [wrong('Skriv adressen på jeres side.')];
  // Without its beginning, a URL would be that of a file beside this page.
  if (!/^(?:https?:\/\/|\/)/i.test(written) || !URL.canParse(written, ownUrl))
    return [wrong('Det er ikke en hel webadresse. Skriv den, som den står øverst i browseren: begynd med https://.')];
  const url = new URL(written, ownUrl);
  if (url.origin !== origin) {
    return [
      wrong(
        `Kun sider på ${origin} kan prøves herfra: en browser må ikke læse andre hjemmesider. ` +
          `${howToDebug} Så står der på selve siden, hvad der er galt.`,
      ),
    ];
  }
  const answer = await fetchFile(url.href);
  if (answer === 'no-answer')
    return [wrong(`Der kom intet svar fra ${url.href}, eller siden sender videre til et andet sted.`)];
  if ('status' in answer) return [wrong(`Serveren svarede ${answer.status} på ${url.href}. Er siden udgivet?`)];
  const html = decodeFile(answer.bytes).text;
  const own = ownFileAt(html, url, ownUrl, answer);
  if (own !== undefined)
    return [wrong(`Det er ${own}. Skriv adressen på den af jeres sider, hvor guiden eller linket til den står.`)];
  const policies = [...policiesIn(html), answer.policy ?? ''];
  const findings = await checkHtml({html, url, base: baseIn(html, url.href), policies, own: ownUrl}, fetchFile, chosen);
  return chosen.isLink ? findings.map((each) => (aboutStaying.includes(each) ? linkAsChosen : each)) : findings;
}

interface Page extends PageUrls {
  readonly html: string;
  readonly policies: readonly string[];
}

async function checkHtml(page: Page, fetchFile: FetchFile, {isLink, details}: ChosenGuide): Promise<Finding[]> {
  const {html, url, base, own} = page;
  const guides = guidesIn(html, base);
  const scripts = scriptsIn(html, base);
  const misspelt = scripts.length ? [] : misspeltScriptsIn(html, base);
  // Whatever else seems wrong then is a piece of what the letters have cut up.
  const crooked = crookedLetters(html);
  if (crooked.length) return crooked;
  // Each says that a page is not there or cannot be tried from here, so no link may be said to work.
  const pages = await guidePagesFound(guides, page, fetchFile);
  const found = [
    ...guidesFound(html, guides, scripts, misspeltLinkIn(html, base, own)),
    ...(misspelt.length && guides.length ? misspelt.map(scriptMisspelt) : scriptsFound(guides, scripts)),
    ...guides.flatMap((guide) => [...settingsFound(guide), ...guideFound(guide, scripts, base, details)]),
    ...linksFound(guides, scripts),
    ...detailsFound(guides, details),
    ...blockedFound(page, guides, scripts),
    ...(await scriptFilesFound(scripts, url, own, fetchFile)),
    ...pages,
    ...(await profilesFound(guides, scripts, page, fetchFile, details)),
  ].filter((each) => !pages.length || (each !== linkWithoutScript && each !== plainLink));
  const isFine = guides.length > 0 && !found.some(({kind}) => kind === 'wrong');
  if (!isFine) return found;
  if (pages.length || isInDoubt(guides, scripts, url)) return found;
  return [isLink || guides.some(hasDetails) ? putInRight : withoutDetails, ...found];
}

/** Whether the guide comes only if another server lets it, which cannot be seen from here. */
const isInDoubt = (guides: readonly GuideInHtml[], scripts: readonly ScriptInHtml[], page: URL) =>
  guides.some(isInPage) && scripts.some(({url}) => url.origin !== page.origin);

const putInRight = right('Guiden er sat rigtigt ind på siden.');
const withoutDetails = note(
  'Guiden er på siden uden oplysninger om jer. Skulle de være med, så er de gået tabt: kopiér koden igen her på siden.',
);

const scriptMisspelt = (url: URL) =>
  wrong(`Scriptets adresse er vist stavet forkert: ${url.href}. Den skal slutte med /mitid-guide.js.`);

const isInPage = ({method}: GuideInHtml) => method === 'element' || method === 'div';

function* guidesFound(
  html: string,
  guides: readonly GuideInHtml[],
  scripts: readonly ScriptInHtml[],
  misspelt: URL | undefined,
): Generator<Finding> {
  if (/<\/?mitid-guide|<div[^>]*class=.?mitid-guide|<script[^>]*mitid-guide/.test(textIn(html))) {
    yield wrong(
      'Koden står som tekst på siden, så borgerne kan se den. Sæt den ind som HTML, ikke i et almindeligt tekstfelt.',
    );
  }
  const shown = guides.filter((guide) => comes(guide, scripts)).length;
  if (shown > 1) yield note(`Guiden er på siden ${shown} gange. Er det ikke meningen, så fjern koden det ene sted.`);
  if (!guides.every(isPlainLink)) return;
  if (guides.length) {
    yield scripts.length
      ? wrong(
          'Der er kun et link til guiden: systemet har vist fjernet resten af koden. Vælg en anden måde, eller skriv ?embed efter guide.html i linket, så bliver det til guiden.',
        )
      : plainLink;
    return;
  }
  if (misspelt) {
    yield wrong(
      `Linket til guiden er vist stavet forkert: ${misspelt.href}. Det skal gå til guide.html i samme mappe.`,
    );
    return;
  }
  yield scripts.length
    ? scriptAlone
    : wrong(
        'Der er ingen guide på siden. Er den udgivet, og er det den rigtige adresse? (En side, der bygges af et script, kan ikke prøves herfra. ' +
          `${howToDebug})`,
      );
}

/** What the server sends does not say what a script puts in later. */
const scriptAlone = note(
  'Scriptet er på siden, men guiden står ikke i sidens kode. Åbn siden, og se efter. Er guiden der, sætter et script den ind, og så kan den ikke prøves herfra. Er den der ikke, har systemet fjernet den: vælg en anden måde.',
);

const withoutType = wrong(
  'Scriptet mangler type="module" og kan ikke køre. Skriv type="module" lige efter <script, eller kopiér koden igen.',
);
const stopped = wrong(
  'Et cookieværktøj har vist standset scriptet: det har type="text/plain". Bed jeres webmaster undtage mitid-guide.js i værktøjet, for guiden sætter ingen cookies, og skrive type="module" igen.',
);

function* scriptsFound(guides: readonly GuideInHtml[], scripts: readonly ScriptInHtml[]): Generator<Finding> {
  if (!scripts.length && guides.some(isInPage)) {
    yield wrong(
      'Scriptet mangler på siden, så guiden bliver ved at være et link. Kopiér koden igen med den første linje (<script …), eller bed jeres webmaster lægge den i skabelonen.',
    );
  }
  if (!scripts.length && guides.some((guide) => guide.method === 'link' && !isPlainLink(guide))) {
    yield linkWithoutScript;
  }
  if (new Set(scripts.map(({url}) => url.href)).size > 1) {
    yield wrong('Scriptet er på siden mere end én gang. Lad det kun stå ét sted, helst i skabelonen.');
  }
  for (const {url, isModule, isStopped, isSingleFile, integrity} of scripts) {
    if (!isSingleFile && !isModule) yield isStopped ? stopped : withoutType;
    if (isSingleFile && isModule)
      yield wrong('mitid-guide.iife.js må ikke have type="module": så finder den ikke profilerne.');
    if (isSingleFile && !integrity && isOfOneVersion(url)) {
      yield note(
        'Scriptet er fra netop én version, men er ikke låst: integrity mangler. Kopiér koden igen med »Netop denne version« her på siden.',
      );
    }
    if (!isSingleFile && integrity) {
      yield note(
        'integrity på mitid-guide.js låser kun den første fil. Vælg »Netop denne version« her på siden for at låse hele guiden.',
      );
    }
  }
}

/** Where a guide takes its profile from: beside the script, or beside its own page in a frame or behind a link. */
function profilesUrl(guide: GuideInHtml, scripts: readonly ScriptInHtml[]): URL | undefined {
  const hasOwnPage = guide.method === 'iframe' || isPlainLink(guide);
  const beside = hasOwnPage ? guide.url : (scripts[0]?.url ?? guide.url);
  return guide.settings.has('profile') && beside ? new URL('profiles.json', beside) : undefined;
}

const templatesBlocked = wrong(
  'Sidens sikkerhedsregler (CSP) spærrer for guidens skabeloner (trusted-types), så guiden kommer ikke. Bed jeres webmaster skrive trusted-types mitid-guide i dem.',
);

/** What a policy has to let in: of a script with chunks, the folder of both. */
const toLetIn = ({href}: URL) => href.replace(/(?:mitid-guide\.js|chunks\/[^/]*)$/, '');

/** What the page's content security policy keeps the browser from loading. */
function* blockedFound(
  {url: page, policies}: Page,
  guides: readonly GuideInHtml[],
  scripts: readonly ScriptInHtml[],
): Generator<Finding> {
  const loads: (Loaded & {readonly use: PolicyUse})[] = scripts.map((each) => ({...each, use: 'script'}));
  for (const {url, nonce, isSingleFile} of scripts) {
    // What a script loads has its nonce. With 'strict-dynamic', a policy that lets in the script lets that in, too.
    if (!isSingleFile && !policies.some((each) => each.includes("'strict-dynamic'")))
      loads.push({url: new URL('chunks/guide.js', url), nonce, use: 'script'});
  }
  for (const guide of guides) {
    if (guide.method === 'iframe' && guide.url) loads.push({url: guide.url, use: 'frame'});
    const profiles = profilesUrl(guide, scripts);
    if (profiles && scripts.length && !isPlainLink(guide) && guide.method !== 'iframe')
      loads.push({url: profiles, use: 'connect'});
  }
  const blocked = new Map<string, string>();
  for (const {use, ...loaded} of loads) {
    for (const policy of policies) {
      const directive = blockingDirective(policy, use, loaded, page);
      if (directive) blocked.set(toLetIn(loaded.url), directive);
    }
  }
  for (const [url, directive] of blocked) yield wrong(blockedByPolicy(url, directive));
  if (scripts.length && guides.some((guide) => comes(guide, scripts) && guide.method !== 'iframe')) {
    if (policies.some(blocksTemplates)) yield templatesBlocked;
  }
}

async function profilesFound(
  guides: readonly GuideInHtml[],
  scripts: readonly ScriptInHtml[],
  page: Page,
  fetchFile: FetchFile,
  details: AttributeValues,
): Promise<Finding[]> {
  const found = guides.map(async (guide): Promise<Finding[]> => {
    const name = guide.settings.get('profile');
    const file = profilesUrl(guide, scripts);
    if (name === undefined || !file) return [];
    if (file.origin !== page.url.origin)
      return [note(`Profilen ligger på ${file.origin} og kan ikke prøves herfra. Se i guiden, om den er med.`)];
    const answer = await fetchFile(file.href);
    // The file is not missing, but is looked for in a wrong folder, which another finding says.
    if (answer !== 'no-answer' && 'status' in answer && (await versionMissing(file, page.own, fetchFile))) return [];
    return checkProfiles(answer, {name, details}, file.href);
  });
  return (await Promise.all(found)).flat();
}
