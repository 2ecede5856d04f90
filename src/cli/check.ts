import {checkProfiles} from '../pages/snippet/check-profiles.js';
import {decodeFile} from '../pages/snippet/decode-file.js';
import {wrong, type Finding} from '../pages/snippet/finding.js';
import {jsonFault} from '../pages/snippet/json-fault.js';
import {isRecord} from '../settings/profiles.js';
import {checkGuideFile, isGuide} from './check-guide.js';
import {CliError} from './cli-error.js';
import {bytesOf} from './options.js';
import type {Command, Result} from './command.js';

const marks: Readonly<Record<Finding['kind'], string>> = {right: 'OK', note: 'OBS', wrong: 'FEJL'};

/** Checks every profile of a file, or the one that is asked for; or a guide of one's own. */
export const check: Command = async ({profile}, [path, ...more], surroundings) => {
  if (path === undefined || more.length) {
    throw new CliError('Skriv én fil, der skal kontrolleres: mitid-guide check profiles.json');
  }
  const bytes = await bytesOf(path, surroundings);
  // No character of JSON in UTF-8 has a zero. Whatever else the check would say, it would say of letters misread.
  if (bytes.includes(0)) {
    return {output: `${marks.wrong}: Filen er gemt som UTF-16 (»Unicode«). Gem den igen som UTF-8.\n`, exitCode: 1};
  }
  const fileName = path.replace(/^.*[\\/]/, '');
  const file = decodeFile(bytes);
  if (isGuide(file.text)) {
    if (profile !== undefined) throw new CliError(`${path} er en guide og har ingen profiler. Slet --profile.`);
    return resultOf(checkGuideFile(file, fileName));
  }
  const {names, others} = profile === undefined ? profilesIn(file.text) : {names: [profile], others: []};
  const found = names.flatMap((name) => checkProfiles({bytes}, {name, details: {}}, path, ''));
  const findings = [...new Map(found.map((finding) => [finding.text, finding])).values(), ...others];
  if (!names.length && !others.length) findings.push({kind: 'wrong', text: `Der er ingen profiler i ${path}.`});
  // The guide reads profiles from no file with another name, so its messages have that one.
  return resultOf(
    findings.map(({kind, text}) => ({kind, text: text.replaceAll(' i profiles.json:', ` i ${fileName}:`)})),
  );
};

const resultOf = (findings: readonly Finding[]): Result => ({
  output: findings.map(({kind, text}) => `${marks[kind]}: ${text}\n`).join(''),
  exitCode: findings.some(({kind}) => kind === 'wrong') ? 1 : 0,
});

/**
 * The names of the profiles in a file, and what stands where a profile should. Of a file that is not JSON, one name, since
 * the check says the same of each.
 */
function profilesIn(text: string): {readonly names: readonly string[]; readonly others: readonly Finding[]} {
  if (jsonFault(text)) return {names: [''], others: []};
  const content: unknown = JSON.parse(text);
  const entries = Object.entries(isRecord(content) ? content : {}).filter(([name]) => !name.startsWith('$'));
  return {
    names: entries.flatMap(([name, value]) => (isRecord(value) ? name : [])),
    others: entries.flatMap(([name, value]) =>
      isRecord(value)
        ? []
        : wrong(`"${name}" er ikke en profil. Der står ${JSON.stringify(value)}, og der skal stå {…} med oplysninger.`),
    ),
  };
}
