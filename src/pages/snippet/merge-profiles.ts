import {isRecord} from '../../settings/profiles.js';
import {decodeFile} from './decode-file.js';
import {isWithoutName, liesInside, textFindings} from './check-profiles.js';
import {jsonFault} from './json-fault.js';
import {labelsOf} from './field-words.js';
import {note, right, wrong, type Finding} from './finding.js';
import {profilesWith} from './profile-json.js';

/** A file of profiles with one more entry, and what happened to it; without `file` if the current one cannot be read. */
export interface MergedProfiles {
  readonly file?: string;
  readonly findings: readonly Finding[];
}

/**
 * Puts a profile into an editor's current `profiles.json`. Of an entry of that name, what the form has no value for is
 * kept, and named. All other entries stay as they are.
 */
export function mergeProfiles(
  current: string,
  name: string,
  details: Readonly<Record<string, string>>,
): MergedProfiles {
  const own = profilesWith(name, details);
  if (!current.trim()) return {file: own, findings: [right(`Filen har kun profilen "${name}".`)]};
  const decoded = decodeFile(new TextEncoder().encode(current));
  const findings = textFindings(decoded, () => ' Ret det i feltet, og tryk på »Flet« igen.');
  if (jsonFault(decoded.text)) return {findings};
  const written: unknown = JSON.parse(decoded.text);
  const isNameless = isWithoutName(written) && !isRecord(new Map(Object.entries(written)).get(name));
  const content = isNameless ? named(name, written) : written;
  if (!isRecord(content))
    return {findings: [wrong('Det er ikke en fil med profiler: den skal begynde med { og slutte med }.')]};
  const others = Object.keys(content).filter((each) => each !== name && !each.startsWith('$'));
  const before = new Map(Object.entries(content)).get(name);
  const old = isRecord(before) ? before : {};
  const {[name]: mine, ...first} = JSON.parse(own) as Readonly<Record<string, object>>;
  const file = JSON.stringify({...first, ...content, ...first, [name]: {...old, ...mine}}, null, 2);
  const kept = others.length ? ` De andre er som før: ${others.join(', ')}.` : '';
  const inside = liesInside(content, name);
  const left = Object.keys(old).filter((each) => !Object.hasOwn(details, each));
  return {
    file,
    findings: [
      ...findings,
      ...(isNameless ? [note('Filen havde oplysningerne uden profilens navn. De er nu i profilen.')] : []),
      right(before === undefined ? `Profilen "${name}" er føjet til.${kept}` : `Profilen "${name}" er rettet.${kept}`),
      ...(left.length
        ? [
            note(
              `Det her stod i profilen "${name}" i forvejen og er beholdt: ${labelsOf(left)}. Slet det, der ikke gælder mere.`,
            ),
          ]
        : []),
      ...(inside ? [note(`${inside} Slet den dér.`)] : []),
    ],
  };
}

/** A file in which details stood without a name, with them in the profile of that name. */
function named(name: string, written: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isDetail = ([each, value]: [string, unknown]) => !each.startsWith('$') && !isRecord(value);
  const entries = Object.entries(written);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isDetail(entry))),
    [name]: Object.fromEntries(entries.filter(isDetail)),
  };
}
