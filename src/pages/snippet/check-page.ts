import {unknownAttribute} from '../../settings/editor-messages.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../settings/settings.js';
import {checkProfiles, type ProfilesAnswer} from './check-profiles.js';
import {decodeFile} from './decode-file.js';
import {note, right, wrong, type Finding} from './finding.js';
import {guidesIn, scriptsIn, unusableSettings, type GuideInHtml, type ScriptInHtml} from './guides-in-html.js';
import {textIn} from './html-tags.js';

const howToDebug =
  'Skriv i stedet ordet debug i sidens kode: lige efter <mitid-guide, eller som ?debug eller &debug sidst i rammens webadresse.';

/** Fetches a file of the own site. */
export type FetchFile = (url: string) => Promise<ProfilesAnswer>;

const plainLink = note(
  'Der er et almindeligt link til guiden. Det virker som link, også hvis scriptet kommer i skabelonen: det bliver kun til guiden med ?embed efter guide.html.',
);
const linkWithoutScript = note(
  'Scriptet er ikke på siden, så linket er et link. Med scriptet i skabelonen bliver det til guiden.',
);
const linkToWindow = wrong(
  'Linket åbner i et nyt vindue, så det bliver ved at være et link. Lad det åbne i samme vindue, så bliver det til guiden.',
);
const linkAsChosen = right('Linket åbner guidens egen side, som I har valgt.');

/**
 * Looks at an editor's own page, as the server sends it, and says what is right and wrong with its guide. A browser lets
 * a page read only its own site, so it works only there. `isLinkChosen` says that the guide is meant to be a link, which
 * no script replaces.
 */
export async function checkPage(
  written: string,
  ownUrl: string,
  fetchFile: FetchFile,
  isLinkChosen: boolean,
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
  const findings = await checkHtml(decodeFile(answer.bytes).text, url.href, fetchFile);
  return isLinkChosen
    ? findings.map((each) =>
        each === linkWithoutScript || each === plainLink || each === linkToWindow ? linkAsChosen : each,
      )
    : findings;
}

async function checkHtml(html: string, url: string, fetchFile: FetchFile): Promise<Finding[]> {
  const guides = guidesIn(html, url);
  const scripts = scriptsIn(html, url);
  const found = [
    ...guidesFound(html, guides, scripts),
    ...scriptsFound(guides, scripts),
    ...guides.flatMap((guide) => [...guideFound(guide, scripts)]),
    ...(await scriptFilesFound(scripts, url, fetchFile)),
    ...(await profilesFound(guides, scripts, url, fetchFile)),
  ];
  const isFine = guides.length > 0 && !found.some(({kind}) => kind === 'wrong');
  return isFine ? [right('Guiden er sat rigtigt ind på siden.'), ...found] : found;
}

const isInPage = ({method}: GuideInHtml) => method === 'element' || method === 'div';
const isPlainLink = ({method, url}: GuideInHtml) => method === 'link' && !url?.searchParams.has('embed');

function* guidesFound(
  html: string,
  guides: readonly GuideInHtml[],
  scripts: readonly ScriptInHtml[],
): Generator<Finding> {
  if (/<\/?mitid-guide|<div[^>]*class=.?mitid-guide|<script[^>]*mitid-guide/.test(textIn(html))) {
    yield wrong(
      'Koden står som tekst på siden, så borgerne kan se den. Sæt den ind som HTML, ikke i et almindeligt tekstfelt.',
    );
  }
  const shown = guides.filter((guide) => !isPlainLink(guide)).length;
  if (shown > 1) yield note(`Guiden er på siden ${shown} gange. Er det ikke meningen, så fjern koden det ene sted.`);
  if (shown) return;
  if (guides.length) {
    yield scripts.length
      ? wrong(
          'Der er kun et link til guiden: systemet har fjernet resten af koden. Vælg en anden måde, eller skriv ?embed efter guide.html i linket, så bliver det til guiden.',
        )
      : plainLink;
    return;
  }
  yield wrong(
    scripts.length
      ? 'Scriptet er på siden, men guiden er der ikke: systemet har fjernet den. Vælg en anden måde.'
      : 'Der er ingen guide på siden. Er den udgivet, og er det den rigtige adresse? (En side, der bygges af et script, kan ikke prøves herfra. ' +
          `${howToDebug})`,
  );
}

function* scriptsFound(guides: readonly GuideInHtml[], scripts: readonly ScriptInHtml[]): Generator<Finding> {
  if (!scripts.length && guides.some(isInPage)) {
    yield wrong(
      'Scriptet mangler på siden, så guiden bliver ved at være et link. Bed jeres webmaster lægge det i skabelonen.',
    );
  }
  if (!scripts.length && guides.some((guide) => guide.method === 'link' && !isPlainLink(guide))) {
    yield linkWithoutScript;
  }
  if (new Set(scripts.map(({url}) => url.href)).size > 1) {
    yield wrong('Scriptet er på siden mere end én gang. Lad det kun stå ét sted, helst i skabelonen.');
  }
  for (const {isModule, isSingleFile, integrity} of scripts) {
    if (!isSingleFile && !isModule) yield wrong('Scriptet mangler type="module" og kan ikke køre.');
    if (isSingleFile && isModule)
      yield wrong('mitid-guide.iife.js må ikke have type="module": så finder den ikke profilerne.');
    if (!isSingleFile && integrity) {
      yield note(
        'integrity på mitid-guide.js låser kun den første fil. Vælg »Netop denne version« her på siden for at låse hele guiden.',
      );
    }
  }
}

function* guideFound(guide: GuideInHtml, scripts: readonly ScriptInHtml[]): Generator<Finding> {
  const {method, settings, unknown, content, style} = guide;
  yield* unusableSettings(settings);
  for (const name of unknown)
    yield wrong(unknownAttribute(name, namesAllowedIn({...guideSettings, ...organisationSettings}, 'attribute')));
  const isLetIn = scripts.some(({url}) => url.searchParams.get('div') === 'details');
  if (method === 'div' && !isLetIn && Object.keys(organisationSettings).some((name) => settings.has(name))) {
    yield wrong(
      'Guiden viser ikke oplysningerne i koden, før scriptets adresse slutter med ?div=details. Bed jeres webmaster rette den.',
    );
  }
  if (guide.opensWindow && !isPlainLink(guide) && scripts.length) yield linkToWindow;
  if (settings.has('debug')) yield note('Fjern ordet debug, før borgerne ser siden.');
  if (method !== 'element' && method !== 'div') return;
  if (!textIn(content)) {
    yield wrong(
      settings.size
        ? 'Der står intet inde i guiden, så borgere uden scriptet ser en tom plads. Sæt linket til guiden ind igen.'
        : 'Der står intet inde i guiden, og jeres oplysninger mangler i koden. Systemet kan have fjernet det hele. Kopiér koden igen her på siden, og sæt den ind som HTML.',
    );
  }
  if (!/min-height/.test(style)) {
    yield note(
      'Der er ikke gjort plads til guiden (min-height), så siden rykker sig, når den kommer. Det kan også stå i skabelonen.',
    );
  }
}

async function scriptFilesFound(
  scripts: readonly ScriptInHtml[],
  page: string,
  fetchFile: FetchFile,
): Promise<Finding[]> {
  const {origin} = new URL(page);
  const found = scripts.map(async ({url}): Promise<Finding[]> => {
    if (url.origin !== origin) {
      return [
        note(
          `Scriptet ligger på ${url.origin}. Den server skal sende Access-Control-Allow-Origin, ellers står der kun et link.`,
        ),
      ];
    }
    const answer = await fetchFile(url.href);
    const isThere = answer !== 'no-answer' && 'bytes' in answer && !/^\s*</.test(decodeFile(answer.bytes).text);
    return isThere ? [] : [wrong(`Scriptet findes ikke: der er ingen ${url.href}.`)];
  });
  return (await Promise.all(found)).flat();
}

/** A guide takes its profile from beside the script, and a frame from beside its page. */
async function profilesFound(
  guides: readonly GuideInHtml[],
  scripts: readonly ScriptInHtml[],
  page: string,
  fetchFile: FetchFile,
): Promise<Finding[]> {
  const found = guides.map(async ({method, settings, url}): Promise<Finding[]> => {
    const name = settings.get('profile');
    const beside = method === 'iframe' ? url : (scripts[0]?.url ?? url);
    if (name === undefined || !beside || beside.origin !== new URL(page).origin) return [];
    const file = new URL('profiles.json', beside).href;
    return checkProfiles(await fetchFile(file), {name, details: {}}, file);
  });
  return (await Promise.all(found)).flat();
}
