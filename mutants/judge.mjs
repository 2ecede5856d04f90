import {readFileSync} from 'node:fs';

const minPercent = 95;

/** The mutants that may survive, each with a reason. */
const allowed = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'));

/**
 * Prints how many mutants were killed, and fails below 95 %, at a survivor without a reason in survivors.json, and, if
 * all mutants were made, at a reason for a mutant that is killed or gone.
 */
export function judge(name, mutants, {complete}) {
  const survivors = mutants.filter(({killed}) => !killed);
  const percent = (100 * (mutants.length - survivors.length)) / mutants.length;
  const reasons = allowed[name] ?? [];
  const isSame = (one, other) => one.file === other.file && one.what === other.what;
  const unexplained = survivors.filter((mutant) => !reasons.some((reason) => isSame(reason, mutant)));
  const needless = complete ? reasons.filter((reason) => !survivors.some((mutant) => isSame(reason, mutant))) : [];

  for (const {file, line, what} of unexplained) console.error(`survived: ${file}:${line} ${what}`);
  for (const {file, what} of needless)
    console.error(`survivors.json explains a mutant that does not survive: ${file} ${what}`);
  console.log(
    `${name}: ${mutants.length - survivors.length} of ${mutants.length} mutants killed, ${percent.toFixed(1)} %; ` +
      `${survivors.length - unexplained.length} survive with a reason, ${unexplained.length} without`,
  );
  if (percent < minPercent || unexplained.length || needless.length) process.exitCode = 1;
}
