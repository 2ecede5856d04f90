import type {TextPlace} from '../../content/text-places.js';
import type {FetchFailure, SettingIssue} from '../editor-messages.js';
import {expectedName, reasonOf} from '../editor-messages.js';
import type {EditionIssue, EditionIssueCode} from './check-guide.js';

/** What an editor should do about each code. `detail` is what `EditionIssue` says of it. */
const remedies: Readonly<Record<EditionIssueCode, (detail: string) => string>> = {
  missing: () => 'mangler. Skriv det.',
  'wrong-type': (allowed) => `har forkert form. Her skal stå ${allowed}.`,
  'unknown-name': (allowed) => `kendes ikke. Er det stavet rigtigt? Her kan stå: ${allowed}.`,
  'unusable-id': () => 'kan ikke bruges som id. Skriv små bogstaver, tal og bindestreger, højst 64 tegn.',
  'unusable-text': (longest) => `er tom eller for lang. Skriv en tekst på højst ${longest} tegn.`,
  'unusable-value': (allowed) => `kan ikke bruges. Skriv ${/^(?:da$|\d+-)/.test(allowed) ? 'fx ' : ''}${allowed}.`,
  'too-many': (most) => `har for mange. Højst ${most}.`,
  'no-steps': () => 'er tom. Skriv mindst ét trin.',
  'step-names': (count) => `passer ikke til træet. Skriv et navn til hvert af de ${count} trin.`,
  'words-without-box': () => 'har ord, men træet har ikke boksen. Tilføj boksen, eller slet ordene.',
  'words-without-answer': () => 'har ord, men boksen har ikke svaret. Tilføj svaret, eller slet ordene.',
  'unknown-source': (id) => `nævner kilden "${id}", som ikke står i sources.`,
  'unknown-link': (id) => `linker til "${id}", som ikke står i links.`,
  'unknown-answer': (id) => `vises efter "${id}", som ikke er en boks og et af dens svar.`,
  'unknown-place': () => 'er hverken en boks, en opgave eller et råd.',
  'unknown-target': () => 'fører til en boks, der ikke findes. Nævn en, der findes.',
  'unreachable-box': () => 'kan ikke nås. Lad et svar føre hertil.',
  cycle: () => 'fører tilbage i ring. Lad svaret føre videre til en senere boks.',
  'dead-end': () => 'fører ingen steder hen. Lad den føre videre, eller gør den til et udfald (outcome).',
  'duplicate-answer': () => 'bruger samme id to gange. Giv hvert svar sit eget.',
  'too-few-answers': () => 'har for få svar. Giv den to til fem.',
  'too-many-answers': () => 'har for mange svar. Giv den to til fem.',
  'missing-words': () => 'mangler ord. Skriv titlen eller knappens tekst (title, label).',
  'missing-why': () => 'siger ikke, hvorfor svaret fører derhen. Skriv det i why.',
  'step-without-end': () => 'slutter aldrig. Lad et svar føre til et udfald (outcome).',
  'box-in-two-steps': () => 'er i to trin. Giv hvert trin sine egne bokse.',
  'reserved-id': () => 'er et ord, guiden selv bruger. Vælg et andet id.',
  'missing-plan': () => 'har ingen plan. Skriv en plan for de to slutninger.',
  'empty-plan': () => 'har en tom plan. Giv den mindst én opgave.',
  'unknown-ending': () => 'er ikke to slutninger i træet. Nævn en fra hvert trin.',
  'unknown-task': () => 'har ingen ord. Skriv opgavens ord i words.tasks.',
  'unused-task': () => 'bruges ikke i nogen plan. Brug opgaven, eller slet den.',
  'done-after-undone': () => 'er gjort, men står efter noget, der ikke er. Sæt det gjorte først.',
};

const partsInDanish: Readonly<Record<TextPlace['part'], string>> = {
  box: 'boksen ',
  task: 'opgaven ',
  aside: 'rådet ',
  reserve: 'rådene under planen, words.',
};

/** A place in Danish: the check names parts, answers, starts and plans in English. */
const inDanish = (where: string) =>
  where
    .replace(/^(box|task|aside|reserve) /, (_, part: TextPlace['part']) => partsInDanish[part])
    .replace(/, answer (".*") to "/, ', svaret $1 til "')
    .replace(/, start of "/, ', start på "')
    .replace(' in the plan of ', ' i planen for ');

/** More would hide the first, which often causes the rest. */
const mostShown = 20;

/** What is wrong with an edition, one sentence each. `source` is its file, or "egenskaben edition". */
export function editionFaults(source: string, issues: readonly EditionIssue[]): SettingIssue[] {
  const rest = issues.length - mostShown;
  return [
    editionNotShown(source, issues.length),
    ...issues.slice(0, mostShown).map(({code, where, detail}) => ({
      where: source,
      message: `${inDanish(where) || source} ${remedies[code](detail)}`,
    })),
    ...(rest > 0 ? [{where: source, message: `${source}: og ${rest} fejl mere.`}] : []),
  ];
}

const editionNotShown = (source: string, faults: number): SettingIssue => ({
  where: source,
  message: `Udgaven i ${source} vises ikke: den har ${faults} fejl. Borgerne ser kun det, der står inden i <mitid-guide>.`,
});

/** The file of an edition failed to load. */
export function editionUnreachable(url: string, failure: FetchFailure): SettingIssue {
  const [reason, remedy] = reasonOf(failure);
  return {
    where: 'edition-file',
    message:
      `Udgaven kunne ikke hentes fra ${url}: ${reason}. Borgerne ser kun det, der står inden i <mitid-guide>. ` +
      `Bed jeres webmaster ${remedy}. Guiden leder i samme mappe som profiles.json: ` +
      'er det den forkerte, så lad MitidGuideElement.profilesUrl sige, hvor profiles.json er.',
  };
}

/** The attribute does not name a file. */
export const unusableEditionFile = (value: string): SettingIssue => ({
  where: 'edition-file',
  message: `edition-file="${value}" kan ikke bruges. Skriv ${expectedName}, uden ".json".`,
});
