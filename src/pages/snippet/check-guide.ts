import {besideItself, unknownAttribute} from '../../settings/editor-messages.js';
import {namesInUrl} from '../../settings/names-in-url.js';
import {isForType} from '../../settings/read-settings.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../settings/settings.js';
import {languageFrom} from '../../locale/languages.js';
import {adviceOn} from './advice.js';
import {labelOf, labelsOf} from './field-words.js';
import {note, wrong, type Finding} from './finding.js';
import {guidesIn, isPlainLink, unusableSettings, urlIn, type GuideInHtml, type ScriptInHtml} from './guides-in-html.js';
import {tagsIn, textIn} from './html-tags.js';
import type {ReasonToStay} from './link-place.js';
import {frameHeightOnPhones} from './reserved-height.js';
import {senderOf, type AttributeValues} from './snippet-code.js';
import {meantBy} from './meant-name.js';
import {danishWords} from './words.js';

const typeName = 'organisation-type';

const isDetail = (name: string) => name in organisationSettings && name !== typeName;

const attributes = namesAllowedIn({...guideSettings, ...organisationSettings}, 'attribute');

/** Whether a guide says anything about an organisation. */
export const hasDetails = ({settings}: GuideInHtml): boolean =>
  settings.has('profile') || [...settings.keys()].some(isDetail);

export const linkToWindow = wrong(
  'Linket åbner i et nyt vindue, så det bliver ved at være et link. Lad det åbne i samme vindue, så bliver det til guiden.',
);

/** The script leaves a link alone where a whole guide would break the page. */
export const linkStays: Readonly<Record<ReasonToStay, Finding>> = {
  sentence: wrong('Linket står midt i en sætning og bliver ved at være et link. Sæt det på en linje for sig selv.'),
  place: wrong(
    'Linket står i en menu, en liste, en overskrift eller en knap og bliver ved at være et link. Sæt det på en linje for sig selv i sidens tekst.',
  ),
  look: wrong(
    'Linket er en knap, har et billede i sig eller har rel="nofollow" og bliver ved at være et link. Lav det om til et almindeligt link på en linje for sig selv.',
  ),
};

/** The script replaces links to its own site only: anybody may write a link to another. */
const isElsewhere = ({method, url}: GuideInHtml, scripts: readonly ScriptInHtml[]) =>
  method === 'link' && scripts.length > 0 && !scripts.some((script) => script.url.origin === url?.origin);

/** Whether the guide stands on the page itself once the script runs. */
export const comes = (guide: GuideInHtml, scripts: readonly ScriptInHtml[]): boolean =>
  !isPlainLink(guide) && guide.staysFor === undefined && !isElsewhere(guide, scripts);

/** Why links stay links, if no other code brings the guide: a menu may repeat the URL of a page. */
export function linksFound(guides: readonly GuideInHtml[], scripts: readonly ScriptInHtml[]): Finding[] {
  if (!scripts.length || guides.some((guide) => comes(guide, scripts))) return [];
  const elsewhere = guides.find((guide) => !isPlainLink(guide) && isElsewhere(guide, scripts));
  if (elsewhere) {
    const [link, script] = [elsewhere.url?.origin, scripts[0]?.url.origin];
    return [
      wrong(
        `Linket fører til ${link}, og scriptet er hentet fra ${script}. Derfor bliver linket ved at være et link. Brug det samme sted i begge.`,
      ),
    ];
  }
  const reasons = guides.flatMap((guide) => (isPlainLink(guide) ? [] : (guide.staysFor ?? [])));
  return [...new Set(reasons)].map((each) => linkStays[each]);
}

/** What is wrong with the settings of a guide that has kept all its letters. */
export function* settingsFound({settings, unknown, withoutData = [], url}: GuideInHtml): Generator<Finding> {
  yield* unusableSettings(settings);
  const known = url ? namesInUrl(guideSettings) : attributes.filter((name) => isForType(name, settings.get(typeName)));
  for (const name of unknown) yield wrong(unknownAttribute(name, known, meantBy(name, known)));
  for (const name of withoutData) yield wrong(`På en <div> skal der stå data-${name} i stedet for ${name}.`);
  const lang = settings.get('lang');
  if (!url && lang && settings.get('beside') === lang && !settings.has('language-menu')) yield note(besideItself(lang));
  const details = Object.fromEntries(settings);
  for (const name of Object.keys(organisationSettings)) {
    const advice = adviceOn(name, details, danishWords);
    if (advice) yield note(`»${labelOf(name)}«: ${advice}`);
  }
}

/** What is wrong with how a guide is put in. */
export function* guideFound(
  guide: GuideInHtml,
  scripts: readonly ScriptInHtml[],
  base: string,
  details: AttributeValues,
): Generator<Finding> {
  const {method, settings, content, style, hasBorder} = guide;
  const isLetIn = scripts.some(({url}) => url.searchParams.get('div') === 'details');
  if (
    method === 'div' &&
    scripts.length &&
    !isLetIn &&
    Object.keys(organisationSettings).some((name) => settings.has(name))
  ) {
    yield wrong(
      'Guiden viser ikke oplysningerne i koden, før scriptets adresse slutter med ?div=details. Bed jeres webmaster rette den.',
    );
  }
  if (guide.opensWindow && !isPlainLink(guide) && scripts.length) yield linkToWindow;
  if (settings.has('debug')) yield note('Fjern ordet debug, før borgerne ser siden.');
  if (guide.isSandboxed) {
    yield wrong(
      'Rammen har fået ordet sandbox, så guiden i den ikke kan køre: der står kun en lang tekst. Fjern ordet, eller kopiér koden igen.',
    );
  }
  if (guide.isNameless) {
    yield wrong(
      'Rammen mangler title, som en skærmlæser læser op. Skriv title="Sådan får du MitID" i koden, lige efter <iframe.',
    );
  }
  if (hasBorder && style) {
    yield note('Rammen har en kant. Skriv border:0 først i dens style: style="border:0;…".');
  } else if (hasBorder) {
    yield note(
      'Rammen har mistet sin style, så den får en kant, og højden følger ikke skærmens bredde. Kopiér koden igen. Fjerner systemet style, så bed jeres webmaster skrive det i hjemmesidens stylesheet: iframe[src*="/guide.html"] { border: 0; }',
    );
  }
  // The script gives a frame the height of its content.
  if (method === 'iframe' && !scripts.length) yield* frameFound(guide, details);
  if (guide.isNotClosed && method !== 'element') {
    const name = method === 'iframe' ? 'iframe' : 'div';
    yield wrong(
      `Guidens kode er ikke lukket, så resten af siden forsvinder. Skriv </${name}> til sidst i den, eller kopiér koden igen.`,
    );
    return;
  }
  if (guide.isNotClosed) {
    yield wrong(
      'Guidens kode er ikke lukket, så resten af siden er inde i den og forsvinder, når guiden kommer. Skriv </mitid-guide> lige efter linket til guiden, eller kopiér koden igen: en skråstreg til sidst i <mitid-guide … /> lukker den ikke.',
    );
    return;
  }
  if (method !== 'element' && method !== 'div') return;
  if (!textIn(content)) {
    yield wrong(
      settings.size
        ? 'Der står intet inde i guiden, så borgere uden scriptet ser en tom plads. Sæt linket til guiden ind igen.'
        : 'Der står intet inde i guiden, og jeres oplysninger mangler i koden. Systemet kan have fjernet det hele. Kopiér koden igen her på siden, og sæt den ind som HTML.',
    );
  }
  if (textIn(content) && !tagsIn(content).some(({name}) => name === 'a')) {
    yield note(
      'Der er intet link inde i guiden, så borgere uden scriptet kommer ikke videre. Kopiér koden igen, så er linket til guiden med.',
    );
  }
  const elsewhere = linkElsewhere(content, base);
  if (elsewhere) {
    yield note(
      `Linket inde i guiden fører til ${elsewhere.href} og ikke til guidens egen side (guide.html). Dér kommer borgere uden scriptet hen. Er det ikke meningen, så kopiér koden igen.`,
    );
  }
  if (!/min-height/.test(style)) {
    yield note(
      'Der er ikke gjort plads til guiden (min-height), så siden rykker sig, når den kommer. Det kan også stå i skabelonen.',
    );
  }
}

/** Where the fallback leads that is only a link, if that is not the guide. The whole guide as text has headings. */
function linkElsewhere(content: string, base: string): URL | undefined {
  const tags = tagsIn(content);
  const [link] = tags.flatMap((tag) => (tag.name === 'a' && !tag.isEnd ? (urlIn(tag, 'href', base) ?? []) : []));
  const isWholeGuide = tags.some(({name}) => /^h\d$/.test(name));
  return isWholeGuide || guidesIn(content, base).length ? undefined : link;
}

/** The height of a frame for which a page says nothing. */
const defaultHeight = 150;

/** The height that a declaration of a style gives a phone, in CSS pixels, as far as the style alone says it. */
function pixelsIn(style: string, property: string): number | undefined {
  const [, value = ''] = [...style.matchAll(new RegExp(`(?:^|[;\\s])${property}\\s*:([^;]*)`, 'gi'))].pop() ?? [];
  const pixels = [...value.matchAll(/(\d+)(px|r?em)/gi)].map(
    ([, number, unit]) => Number(number) * (unit === 'px' ? 1 : 16),
  );
  return pixels.length ? Math.max(...pixels) : undefined;
}

function* frameFound({settings, height = '', style}: GuideInHtml, details: AttributeValues): Generator<Finding> {
  const [, inStyle] = /(?:^|[;\s])height\s*:\s*([^;]*?)\s*(?:;|$)/i.exec(style) ?? [];
  // How high the window is, or what is around the frame, is not known.
  if ([inStyle ?? height, style].some((each) => /height[^;]*%|^[^;:]*%|\dv[hb]/.test(each))) return;
  // A style wins over the attribute, also with "auto", which is the height of a frame that says nothing.
  const chosen =
    inStyle === undefined ? parseInt(height, 10) || defaultHeight : (pixelsIn(style, 'height') ?? defaultHeight);
  const least = Math.max(chosen, pixelsIn(style, 'min-height') ?? 0);
  const given = Math.min(least, pixelsIn(style, 'max-height') ?? least);
  const chosenGuide = Object.fromEntries(settings);
  // Of a profile whose details are not known, the guide may be shown without a name above it.
  const sender = senderOf({guide: chosenGuide, details}) || undefined;
  const needed = frameHeightOnPhones(languageFrom(settings.get('lang') ?? ''), chosenGuide, sender);
  if (given < Number(needed)) {
    const isInStyle = /height/i.test(style) ? ', fjern højden fra style, for den vinder over height' : '';
    yield wrong(
      `Rammen er kun ${given} pixel høj, så en del af guiden er uden for den. Skriv height="${needed}" i koden${isInStyle}, eller kopiér koden igen.`,
    );
  }
}

/** What the form says, and the guides of the page do not. A profile says it in a file, which is checked by itself. */
export function* detailsFound(guides: readonly GuideInHtml[], details: AttributeValues): Generator<Finding> {
  if (!guides.length || guides.some(({settings}) => settings.has('profile'))) return;
  const onPage = (name: string) => guides.map(({settings}) => settings.get(name)).find((value) => value !== undefined);
  const names = Object.keys(details).filter(isDetail);
  const lost = names.filter((name) => onPage(name) === undefined);
  if (lost.length) {
    yield wrong(
      `Guiden på siden har ikke det, I har skrevet i ${labelsOf(lost)}. Kopiér koden igen her på siden, og sæt den ind som HTML.`,
    );
  }
  const other = names.filter((name) => !lost.includes(name) && onPage(name) !== details[name]);
  if (other.length) {
    yield note(
      `På siden står der noget andet i guiden end her i ${labelsOf(other)}. Skal det nye med, så kopiér koden igen.`,
    );
  }
}
