import {expected} from '../../settings/editor-messages.js';
import {isRecord, profileIn} from '../../settings/profiles.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../settings/settings.js';
import {futureFound} from './check-date.js';
import {decodeFile, type DecodedFile} from './decode-file.js';
import {labelOf, labelsOf} from './field-words.js';
import {note, right, wrong, type Finding} from './finding.js';
import {jsonFault, repeatedNames, type JsonFault, type JsonMistake} from './json-fault.js';

/** What the server answered when asked for `profiles.json`. */
export type ProfilesAnswer = {readonly bytes: Uint8Array} | {readonly status: number} | 'no-answer';

/** The profile that the code on the page names, and the details that the editor has entered for it. */
export interface ExpectedProfile {
  readonly name: string;
  readonly details: Readonly<Record<string, string>>;
}

const remedies: Readonly<Record<JsonMistake, string>> = {
  empty: 'Filen er tom. Læg hele filen op igen.',
  'web-page':
    'Her begynder en hjemmeside, ikke en fil med profiler. Serveren har svaret med en anden side: ligger filen i mappen, og må den hentes uden at logge ind?',
  'comma-missing':
    'Her mangler et komma til sidst på linjen. Der skal stå komma mellem to oplysninger, og mellem to profiler.',
  'comma-too-many': 'Kommaet til sidst på linjen skal væk: der kommer ikke mere efter det.',
  'colon-missing': 'Her mangler et kolon mellem navnet og det, der skal stå: "phone": "12 34 56 78".',
  'quotes-missing': 'Her mangler anførselstegn. Både navne og tekster skal stå i "lige" anførselstegn.',
  'quotes-curly':
    'Anførselstegnene er skæve, som i et brev. De skal være lige: ". Ret filen i et simpelt skriveprogram.',
  'text-not-closed':
    'En tekst begynder, men slutter ikke på samme linje. Sæt et anførselstegn til sidst i teksten, og del den ikke over flere linjer.',
  'not-closed': 'Her slutter filen, før den er færdig. Der mangler mindst en } til sidst.',
  'file-after-file': 'Her begynder en hel fil til efter den første. Filen må kun have ét sæt yderste { }.',
  'entry-after-end':
    'Her står noget efter filens sidste }. En ny profil skal stå før den, med komma efter profilen før.',
  'pasted-inside': 'Her begynder et nyt { midt i en profil. Hele filen er vist sat ind inde i en profil.',
  comment: 'Her står en kommentar (// eller /*). Den må ikke være i filen: slet den.',
  other: 'Her står noget, der ikke hører til i filen.',
};

/** What helps somebody on the page that merges files. */
const useMerge = 'Brug »Flet« her på siden.';

/** Mistakes of somebody who put one file into another, which merging avoids. */
const mergeAvoids: readonly JsonMistake[] = ['file-after-file', 'entry-after-end', 'pasted-inside'];

const letters: Readonly<Record<Exclude<DecodedFile['letters'], 'utf-8'>, string>> = {
  'latin-1': 'Filen er gemt med en gammel tegntabel (Latin-1), så æ, ø og å bliver til �. Gem den igen som UTF-8.',
  'utf-16': 'Filen er gemt som UTF-16 (»Unicode«). Guiden kan ikke læse den. Gem den igen som UTF-8.',
  damaged: 'Bogstaver i filen er gået i stykker, fx er æ blevet til »Ã¦« eller �. Ret dem, og gem filen som UTF-8.',
};

/** What is wrong with the letters of a file. */
export const letterFindings = ({letters: found}: DecodedFile): Finding[] =>
  found === 'utf-8' ? [] : [wrong(letters[found])];

/** What is wrong with a file as text: its letters, names that stand twice, or that it is no JSON, which `remedy` ends. */
export function textFindings(file: DecodedFile, remedy: (fault: JsonFault) => string): Finding[] {
  const {text} = file;
  const fault = jsonFault(text);
  return [
    ...(fault?.mistake === 'web-page' ? [] : letterFindings(file)),
    ...(fault
      ? [wrong(`Ingen af profilerne i filen virker. Linje ${fault.line}: ${remedies[fault.mistake]}${remedy(fault)}`)]
      : repeatedNames(text).map(({name, line, isProfile}) =>
          wrong(
            `${isProfile ? `Profilen "${name}" står i filen` : `"${name}" står i samme profil`} mere end én gang, igen i linje ${line}. ` +
              'Kun den sidste gælder. Slet den, der ikke skal gælde.',
          ),
        )),
  ];
}

/** Entries pasted into another entry. They are valid JSON, and the guide ignores them. */
function nestedIn(profile: unknown): string[] {
  if (!isRecord(profile)) return [];
  return Object.entries(profile).flatMap(([name, value]) => (isRecord(value) || name === '$schema' ? name : []));
}

/** Says in which other profile that profile lies; empty if it lies in none. */
export function liesInside(content: unknown, name: string): string {
  const outer = isRecord(content) && Object.keys(content).find((each) => nestedIn(content[each]).includes(name));
  return outer ? `"${name}" ligger inde i profilen "${outer}", hvor guiden ikke ser den.` : '';
}

/** Whether the details of one profile stand in the file without its name. */
export const isWithoutName = (content: unknown): content is Readonly<Record<string, unknown>> =>
  isRecord(content) &&
  Object.entries(content).some(
    ([each, value]) => !isRecord(value) && namesAllowedIn(organisationSettings, 'profile').includes(each),
  );

/**
 * Whether the profile of that name is in place, and what is wrong if it is not. `helpToMerge` ends what is said of a file
 * that somebody has put together wrongly.
 */
export function checkProfiles(
  answer: ProfilesAnswer,
  {name, details}: ExpectedProfile,
  url: string,
  helpToMerge = useMerge,
): Finding[] {
  const wrongMerge = (text: string) => wrong(`${text} ${helpToMerge}`.trim());
  if (answer === 'no-answer') return [wrong(`Der kom intet svar fra ${url}. Er I på nettet, og findes adressen?`)];
  if ('status' in answer) {
    return [
      answer.status === 404
        ? wrong(
            `Filen findes ikke endnu: der er ingen ${url}. Guiden viser ikke jeres oplysninger, før den er lagt op.`,
          )
        : wrong(`Serveren svarede ${answer.status} på ${url}. Guiden kan ikke hente filen.`),
    ];
  }
  const file = decodeFile(answer.bytes);
  const asText = textFindings(file, ({mistake}) =>
    mergeAvoids.includes(mistake) && helpToMerge ? ` ${helpToMerge}` : '',
  );
  if (jsonFault(file.text) || file.letters === 'utf-16') return asText;
  const content: unknown = JSON.parse(file.text);
  const found: Finding[] = [...asText];
  const profile = isRecord(content) ? new Map(Object.entries(content)).get(name) : undefined;
  const inside = liesInside(content, name);
  if (!isRecord(profile) && inside) {
    return [...asText, wrongMerge(`${inside} Flyt den ud, så den står på samme niveau som de andre profiler.`)];
  }
  if (!isRecord(profile) && isWithoutName(content)) {
    return [
      ...asText,
      wrong(
        `I filen står oplysningerne uden profilens navn. Skriv {"${name}": før filens første { og } efter filens sidste }.`,
      ),
    ];
  }
  const nested = nestedIn(profile);
  if (nested.length) {
    found.push(
      wrongMerge(
        `I profilen "${name}" står ${nested.map((each) => `"${each}"`).join(' og ')}. ${remedies['pasted-inside']}`,
      ),
    );
  }
  const values = profileIn(content, name, url, ({where, message}) => {
    if (!nested.some((each) => where.endsWith(`: ${each}`))) found.push(wrong(message));
  });
  if (!isRecord(profile)) return [...found, ...unusableNames(content, name)];
  if (guideSettings.profile.read(name) === undefined) found.push(unusableName(name));
  const future = futureFound(values['details-checked']).map(({text}) => wrong(`I profilen "${name}": ${text}`));
  found.push(...future, ...differences(profile, details));
  const count = Object.keys(values).length;
  if (!Object.keys(profile).length) {
    found.push(wrong(`Profilen "${name}" er tom. Hent profiles.json igen her på siden, og læg den op.`));
  }
  const inPlace = `Profilen "${name}" ligger i ${url} med ${count} ${count === 1 ? 'oplysning' : 'oplysninger'}.`;
  return [found.some(({kind}) => kind === 'wrong') ? note(inPlace) : right(inPlace), ...found];
}

const unusableName = (name: string): Finding =>
  wrong(`Ingen side kan bruge en profil, der hedder "${name}". Kald den ${expected(guideSettings.profile)}.`);

/** Profiles that no page can ask for, one of which may be that of this page. */
const unusableNames = (content: unknown, name: string): Finding[] =>
  Object.keys(isRecord(content) ? content : {}).flatMap((each) =>
    each.startsWith('$') || guideSettings.profile.read(each) !== undefined
      ? []
      : wrong(`Er "${each}" jeres profil, så kald den "${name}".`),
  );

/** Where the file says something else than the form. */
function differences(profile: Readonly<Record<string, unknown>>, details: ExpectedProfile['details']): Finding[] {
  const inFile = new Map(Object.entries(profile));
  const names = Object.keys(details).filter((name) => {
    const [value, found] = [details[name], inFile.get(name)];
    return typeof found === 'boolean' ? found !== (value !== 'false') : found !== value;
  });
  const missing = names.filter((name) => !inFile.has(name));
  const other = names.filter((name) => inFile.has(name));
  const upload = 'Skal det, der står her på siden, med, så læg filen op igen.';
  return [
    ...(missing.length ? [note(`Filen har ikke det, I har skrevet i ${labelsOf(missing)}. ${upload}`)] : []),
    ...(other.length === 1
      ? other.map((name) =>
          note(`I filen står ${JSON.stringify(inFile.get(name))} i »${labelOf(name)}«, og her noget andet. ${upload}`),
        )
      : other.length
        ? [note(`I filen står der noget andet end her i ${labelsOf(other)}. ${upload}`)]
        : []),
  ];
}
