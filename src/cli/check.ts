import {checkProfiles} from '../pages/snippet/check-profiles.js';
import {decodeFile} from '../pages/snippet/decode-file.js';
import {wrong, type Finding} from '../pages/snippet/finding.js';
import {jsonFault} from '../pages/snippet/json-fault.js';
import {isRecord} from '../settings/profiles.js';
import {CliError} from './cli-error.js';
import {bytesOf} from './options.js';
import type {Command} from './command.js';

const marks: Readonly<Record<Finding['kind'], string>> = {right: 'OK', note: 'OBS', wrong: 'FEJL'};

/** Checks every profile of a file, or the one that is asked for. */
export const check: Command = async ({profile}, [path, ...more], surroundings) => {
  if (path === undefined || more.length) {
    throw new CliError('Skriv én fil, der skal kontrolleres: mitid-guide check profiles.json');
  }
  const bytes = await bytesOf(path, surroundings);
  // No character of JSON in UTF-8 has a zero. Whatever else the check would say, it would say of letters misread.
  if (bytes.includes(0)) {
    return {output: `${marks.wrong}: Filen er gemt som UTF-16 (»Unicode«). Gem den igen som UTF-8.\n`, exitCode: 1};
  }
  const {names, others} = profile === undefined ? profilesIn(bytes) : {names: [profile], others: []};
  const found = names.flatMap((name) => checkProfiles({bytes}, {name, details: {}}, path));
  // The guide reads no file with another name, so its messages have this one.
  const fileName = path.replace(/^.*[\\/]/, '');
  const findings = [...new Map(found.map((finding) => [finding.text, finding])).values(), ...others];
  if (!names.length && !others.length) findings.push({kind: 'wrong', text: `Der er ingen profiler i ${path}.`});
  return {
    output: findings
      .map(({kind, text}) => `${marks[kind]}: ${text.replaceAll(' i profiles.json:', ` i ${fileName}:`)}\n`)
      .join(''),
    exitCode: findings.some(({kind}) => kind === 'wrong') ? 1 : 0,
  };
};

/**
 * The names of the profiles in a file, and what stands where a profile should. Of a file that is not JSON, one name, since
 * the check says the same of each.
 */
function profilesIn(bytes: Uint8Array): {readonly names: readonly string[]; readonly others: readonly Finding[]} {
  const {text} = decodeFile(bytes);
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
