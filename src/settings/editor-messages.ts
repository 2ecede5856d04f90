/**
 * Every message to editors, the people who put the guide on a page. The messages are in Danish, and appear in the
 * console and the debug panel, which visitors do not see. A message says what is wrong and what to do. If only a
 * webmaster can do it, it begins that part with "Bed jeres webmaster". "Version" is that of the script, "udgave" that
 * of the content.
 */
import type {UnusualNumber} from './phone-numbers.js';
import {defaultSeconds, maxTextLength, type OrganisationType, type Setting} from './setting-kinds.js';

/** Something that an editor should fix. */
export interface SettingIssue {
  /** The attribute, property or profile entry that it concerns. */
  readonly where: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** The message as logged: the console also shows messages of the page, so the guide's have a prefix. */
export const inConsole = (message: string): string => `<mitid-guide>: ${message}`;

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`);

/** `a, b eller c`. */
const oneOf = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words[words.length - 1]}`;

/** `22. maj 2027`. */
const longDate = (date: string): string =>
  new Intl.DateTimeFormat('da', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

/** `dansk`. */
export const languageInDanish = (code: string): string =>
  new Intl.DisplayNames('da', {type: 'language'}).of(code) ?? code;

export const expectedName = 'et navn med små bogstaver, tal og bindestreger, fx "nordby"';

/** What an editor should write for a setting, to follow "Skriv". */
export function expected(setting: Setting): string {
  switch (setting.kind) {
    case 'text':
      return `en tekst på højst ${maxTextLength} tegn`;
    case 'url':
      return 'en webadresse, der begynder med "https://"';
    case 'phone':
      return 'et telefonnummer som "12 34 56 78" eller "+45 12 34 56 78"';
    case 'email':
      return 'en e-mailadresse som "borgerservice@nordby.dk"';
    case 'date':
      return `en dato som "2026-11-22"${setting.earliest ? `, tidligst "${setting.earliest}"` : ''}`;
    case 'colour':
      return 'en farve som "#0b5a5c", så mørk, at hvid tekst på den er let at læse (kontrast mindst 5,2:1)';
    case 'flag':
      return '"true", "false" eller slet ingen værdi';
    case 'name':
      return expectedName;
    case 'languages':
      return 'sprogenes koder med mellemrum imellem, fx "da en ar"';
    case 'seconds':
      return 'et antal sekunder fra "60" til "300"';
    case 'choice':
      return oneOf(quoted(setting.choices));
  }
}

/** The start of a long value: an editor finds it by that. */
const shortened = (value: string) => (value.length > 100 ? `${value.slice(0, 100)} …` : value);

const unusable = (where: string, value: string) => `${where}="${shortened(value)}" kan ikke bruges.`;

/** A value that is invalid. */
export const unusableValue = (where: string, value: string, setting: Setting): SettingIssue => ({
  where,
  message: `${unusable(where, value)} Skriv ${expected(setting)}.${
    setting.kind === 'seconds' ? ` Indtil da bruger guiden ${defaultSeconds} sekunder.` : ''
  }`,
});

/** A phone number that the guide shows, and that may be a mistake. */
export const unusualNumber: Readonly<Record<UnusualNumber, (where: string, number: string) => string>> = {
  premiumRate: (where, number) =>
    `${where}="${number}" ligner et dyrt nummer (90), som det koster ekstra at ringe til. Er det rigtigt?`,
  foreign: (where, number) => `${where}="${number}" er et udenlandsk nummer. Er det rigtigt?`,
};

/** A setting that another type of organisation may use, but not this one. */
export const forbiddenForType = (where: string, value: string, types: readonly OrganisationType[]): SettingIssue => ({
  where,
  message: `${where}="${value}" kan kun bruges med ${oneOf(types.map((type) => `organisation-type="${type}"`))}.`,
});

/** `answers` was set to an invalid value. */
export const unusableAnswers = (value: string): SettingIssue => ({
  where: 'answers',
  message: `${unusable('answers', value)} Skriv et objekt som {"chip": "yes"}.`,
});

/** Why a file failed to load. `error` is the message of the JSON parser, `status` the HTTP status. */
export type FetchFailure =
  | {readonly kind: 'no-answer'}
  | {readonly kind: 'status'; readonly status: number}
  | {readonly kind: 'invalid'; readonly error: string};

/** `profiles.json` failed to load. Does not name the profile, nor does `profileMissing`: its name may be from a URL. */
export function profileUnreachable(url: string, failure: FetchFailure): SettingIssue {
  const [reason, remedy] =
    failure.kind === 'invalid'
      ? [
          'filen er ikke JSON i UTF-8',
          'rette det, som knappen »Er profilen på plads?« på guidens side til redaktører viser',
        ]
      : reasonOf(failure);
  const message = `Profilen kunne ikke hentes fra ${url}: ${reason}. Borgerne ser ikke jeres oplysninger. Bed jeres webmaster ${remedy}.`;
  return {where: 'profile', message};
}

/** Why a file failed to load, and what a webmaster should do. */
export function reasonOf(failure: FetchFailure): readonly [reason: string, remedy: string] {
  switch (failure.kind) {
    case 'no-answer':
      return [
        'der kom intet svar',
        'tjekke, at serveren svarer uden at viderestille, at sidens sikkerhedsregler (CSP) tillader webadressen under connect-src, og at serveren sender Access-Control-Allow-Origin, hvis filen ligger på et andet domæne',
      ];
    case 'status':
      return [`serveren svarede ${failure.status}`, 'lægge filen dér'];
    case 'invalid':
      return [`filen er ikke gyldig JSON (browseren siger: ${failure.error})`, 'rette filen'];
  }
}

/** The names in a `profiles.json` that lacks a profile. */
export interface NamesInFile {
  /** Of other profiles. */
  readonly usable: readonly string[];
  /** Of profiles that no page can ask for. */
  readonly unusable?: readonly string[];
  /** Of the entry in which the profile lies. */
  readonly outer?: string | undefined;
}

/** `profiles.json` has no such profile. */
export function profileMissing(url: string, {usable, unusable = [], outer}: NamesInFile): SettingIssue {
  const remedy =
    outer === undefined
      ? [
          ...(unusable.length
            ? [
                `Filen har ${oneOf(quoted(unusable))}, og det navn kan guiden ikke bruge: kun små bogstaver, tal og bindestreger.`,
                'Er det jeres, så bed jeres webmaster rette navnet.',
              ]
            : []),
          ...(usable.length
            ? [`Filen har ${oneOf(quoted(usable))}. Er det jeres, så ret profilens navn i koden.`]
            : []),
          unusable.length || usable.length
            ? 'Ellers bed jeres webmaster lægge jeres profil i filen.'
            : 'Filen har ingen profiler. Bed jeres webmaster lægge jeres profil i den.',
        ]
      : [`Den ligger inde i "${outer}", hvor guiden ikke ser den. Bed jeres webmaster flytte den ud.`];
  return {
    where: 'profile',
    message: `Profilens navn (profile) findes ikke i ${url}. Borgerne ser ikke jeres oplysninger. ${remedy.join(' ')}`,
  };
}

/** Something wrong within a profile, which only the webmaster can correct. */
export const withinProfile = (profile: string, {where, message}: SettingIssue): SettingIssue => ({
  where: `profiles.json: ${profile}: ${where}`,
  message: `Bed jeres webmaster rette profilen "${profile}" i profiles.json: ${message}`,
});

/** A name in a profile that is not a setting. */
export const unknownProfileName = (profile: string, where: string, known: readonly string[]): SettingIssue =>
  withinProfile(profile, {
    where,
    message: `Guiden kender ikke »${where}«. Er det stavet rigtigt? Den kender: ${known.join(', ')}.`,
  });

/** A value in a profile that has the wrong JSON type. */
export const unusableProfileValue = (profile: string, where: string, json: string, setting: Setting): SettingIssue =>
  withinProfile(profile, {
    where,
    message: `${unusable(where, json)} Skriv ${
      setting.kind === 'flag' ? 'true eller false' : `${expected(setting)}, i anførselstegn`
    }.`,
  });

/** A value in which a wrong encoding has replaced letters. */
export const brokenLetters = (profile: string, where: string, value: string): SettingIssue =>
  withinProfile(profile, {
    where,
    message: `Bogstaver er gået tabt i ${where}: "${value}". Skriv teksten igen, og gem filen som UTF-8.`,
  });

/** A class name with the guide's prefix that does not name a setting. */
export const unknownClass = (className: string, modifier: string, known: readonly string[]): string =>
  `Guiden kender ikke klassen »${className}«. Efter "${modifier}" skal der stå et af disse ord: ${known.join(', ')}.`;

const didYouMean = (meant: readonly string[]) => (meant.length ? `Mente I ${oneOf(meant)}?` : 'Er det stavet rigtigt?');

/** Classes with the guide's prefix on a `div`. It names the settings that they are close to. */
export const unknownClasses = (meant: readonly string[]): string =>
  `Koden har en klasse, der begynder med mitid-guide--, men som guiden ikke kender. ${didYouMean(meant)} Kopiér koden igen.`;

/** Details or slots on a `div` of a page whose webmaster has not allowed them there. */
export const detailsLeftOut = (names: readonly string[]): string =>
  `Guiden viser ikke oplysninger fra en <div>, før jeres webmaster har tilladt det. Derfor mangler: ${names.join(', ')}. ` +
  'Bed jeres webmaster skrive "mitid-guide.js?div=details" i stedet for "mitid-guide.js", dér hvor scriptet hentes, ' +
  'eller lægge oplysningerne i en profil.';

/** A link to `guide.html?embed` with other text in its paragraph. */
export const linkNotAlone = (text: string): string =>
  `Linket »${text}« bliver ikke til guiden, fordi der står andet i samme afsnit. Sæt linket i et afsnit for sig selv.`;

export const fallbackElsewhere =
  'Linket inde i koden fører ikke til guide.html. Borgerne har kun det, når guiden ikke kan vises. Kopiér koden igen.';

export const crookedQuotes =
  'Anførselstegnene i koden er skæve, som i et brev. De skal være lige: ". Kopiér koden igen, og sæt den ind som HTML.';

export const unknownAttribute = (attribute: string, known: readonly string[], meant?: string): string =>
  `Guiden kender ikke »${attribute}«. ${meant ? didYouMean([meant]) : `${didYouMean([])} Den kender: ${known.join(', ')}.`}`;

/** Names in the URL of the guide's own page. It names what they are close to, never them: anyone can write a URL. */
export const unknownInUrl = (count: number, meant: readonly string[], known: readonly string[]): string =>
  `Sidens webadresse har ${count === 1 ? 'et navn' : `${count} navne`}, som guiden ikke kender. ` +
  `${didYouMean(meant)} Den kender: ${known.join(', ')}.`;

export const unknownSlot = (slot: string, known: readonly string[]): string =>
  `Guiden har ingen plads, der hedder »${slot}« (slot). Den har: ${known.join(', ')}.`;

export const unknownLanguage = (tag: string, known: readonly string[]): string =>
  `Guiden findes ikke på sproget »${tag}«. Den viser dansk. Skriv i lang et af disse: ${known.join(', ')}.`;

export const besideItself = (language: string): string =>
  `beside="${language}" viser intet: guiden er selv på ${languageInDanish(language)}, og borgerne kan ikke vælge et andet sprog. ` +
  'Skriv et andet sprog i beside, eller tilføj language-menu.';

export const languageNotLoaded = (requested: string, shown: string): string =>
  `Guiden er ikke hentet på ${languageInDanish(requested)}. Den viser ${languageInDanish(shown)} imens og prøver igen.`;

export const scriptLoadedAgain =
  'Scriptet er indlæst mere end én gang på siden. Den første version bruges. Bed jeres webmaster fjerne de andre.';

export const scriptVersions = (versions: readonly string[]): string =>
  `Scriptet er indlæst ${versions.length} gange på siden (${versions.join(', ')}). Den første version bruges. ` +
  'Bed jeres webmaster fjerne de andre.';

export const dayToCome = (where: string, day: string): string =>
  `${where}="${day}" er ikke kommet endnu. Skriv den dag, I sidst har kontrolleret oplysningerne.`;

export const categoryWithoutUrl =
  'Der står i booking-category, hvad man skal vælge i tidsbestillingen, men ikke hvor. Skriv også linket i booking-url.';

export const frameTooLow = (height: number, needed: number): string =>
  `Rammen er kun ${height} pixel høj, og guiden fylder ${needed}. Gør rammen højere, eller bed jeres webmaster lægge scriptet på siden.`;

export const tooNarrow = (width: number, minWidth: number): string =>
  `Guiden er kun ${width} pixel bred. Giv den mindst ${minWidth} pixel.`;

export const lowContrast = (contrast: number, minContrast: number): string => {
  const [is, least] = [Math.floor(contrast * 10) / 10, minContrast].map((each) => each.toLocaleString('da'));
  return (
    `Guidens tekst uden for kortet er svær at læse på sidens baggrund: kontrasten er ${is}:1, den skal være mindst ${least}:1. ` +
    'Teksten har sidens farve. Giv siden en anden tekstfarve eller baggrund, eller skriv appearance="light" eller appearance="dark".'
  );
};

export const reviewOverdue = (reviewBy: string): string =>
  `Indholdet skulle være kontrolleret senest ${longDate(reviewBy)}. Bed jeres webmaster hente en nyere version af guiden.`;

export const restNotLoaded =
  'Resten af guiden er ikke hentet. Bed jeres webmaster tjekke, at mappen chunks ligger ved siden af scriptet.';

export const blockedByPolicy = (url: string, directive: string): string =>
  `Sidens sikkerhedsregler (CSP) spærrer for ${url} (${directive}). Bed jeres webmaster tillade webadressen.`;

/** The heading of the debug panel. */
export const panelTitle = 'Til redaktøren';

export const panelHint = '(fjern ordet debug, før borgerne ser siden)';

export const panelAllWell = 'Ingen fejl fundet.';

export const panelWaits = 'Ser efter fejl …';

/** What the debug panel says about its guide. */
export interface PanelFacts {
  readonly version: string;
  readonly edition: string;
  /** The day the content was last checked, else the first day on which it was valid. */
  readonly contentFrom: string;
  readonly reviewBy?: string | undefined;
  readonly language: string;
  readonly proofreading: 'original' | 'reviewed' | 'unreviewed';
  /** What `profile` names. Shown only once found: a URL may name it. */
  readonly profile: string | undefined;
  readonly profileIs: 'found' | 'missing' | 'loading';
}

const proofreadings: Readonly<Record<PanelFacts['proofreading'], string>> = {
  original: '',
  reviewed: ' (oversættelsen er gennemlæst)',
  unreviewed: ' (oversættelsen er endnu ikke gennemlæst af et menneske, der taler sproget)',
};

const notFound = {missing: 'ikke fundet', loading: 'hentes …'};

/** Ends with the ids in brackets, for an editor to quote when reporting an error. */
export const panelFacts = (facts: PanelFacts): string =>
  [
    `Indholdet er fra ${facts.contentFrom.slice(0, 4)}${
      facts.reviewBy ? ` og skal kontrolleres igen senest ${longDate(facts.reviewBy)}` : ''
    }.`,
    `Sprog: ${languageInDanish(facts.language)}${proofreadings[facts.proofreading]}.`,
    `Profil: ${facts.profile === undefined ? 'ingen' : facts.profileIs === 'found' ? facts.profile : notFound[facts.profileIs]}.`,
    `(Version ${facts.version}, udgave ${facts.edition})`,
  ].join(' ');
