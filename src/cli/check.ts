import {checkProfiles} from '../pages/snippet/check-profiles.js';
import {decodeFile} from '../pages/snippet/decode-file.js';
import type {Finding} from '../pages/snippet/finding.js';
import {jsonFault} from '../pages/snippet/json-fault.js';
import {isRecord} from '../settings/profiles.js';
import {CliError} from './cli-error.js';
import {bytesOf} from './options.js';
import type {Command} from './command.js';

const marks: Readonly<Record<Finding['kind'], string>> = {right: 'OK', note: 'OBS', wrong: 'FEJL'};

/** Checks every profile of a file, or the one that is asked for. */
export const check: Command = async ({profile}, [path, ...others], surroundings) => {
  if (path === undefined || others.length) {
    throw new CliError('Skriv én fil, der skal kontrolleres: mitid-guide check profiles.json');
  }
  const bytes = await bytesOf(path, surroundings);
  const names = profile === undefined ? profilesIn(bytes) : [profile];
  const found = names.flatMap((name) => checkProfiles({bytes}, {name, details: {}}, path));
  const findings = [...new Map(found.map((finding) => [finding.text, finding])).values()];
  if (!names.length) findings.push({kind: 'wrong', text: `Der er ingen profiler i ${path}.`});
  return {
    output: findings.map(({kind, text}) => `${marks[kind]}: ${text}\n`).join(''),
    exitCode: findings.some(({kind}) => kind === 'wrong') ? 1 : 0,
  };
};

/** The names of the profiles in a file. Of a file that is not JSON, one name, since the check says the same of each. */
function profilesIn(bytes: Uint8Array): string[] {
  const {text} = decodeFile(bytes);
  if (jsonFault(text)) return [''];
  const content: unknown = JSON.parse(text);
  return isRecord(content) ? Object.keys(content).filter((name) => !name.startsWith('$')) : [];
}
