import {currentEdition, editionOn, editions} from '../content/editions.js';
import {truthOf} from '../pages/text/truth.js';
import {date} from '../settings/setting-kinds.js';
import {CliError} from './cli-error.js';
import {chosen} from './options.js';
import type {Command} from './command.js';

/**
 * The statements of the edition that is valid that day, one a line: day of the next check, day of the last, key, words,
 * sources. With `--due`, those that are past the day of their next check; if there are any, the exit code is 1.
 */
export const facts: Command = async ({due = false, on, edition}, _, {today}) => {
  const day = on ?? today;
  if (date.read(day) === undefined) throw new CliError(`--on skal være en dag, fx ${today}, og ikke »${day}«.`);
  const valid = editionOn(day) ?? currentEdition();
  const id = chosen(
    'edition',
    edition,
    editions.map((each) => each.id),
    valid.id,
  );
  const [found] = (await truthOf(editions.filter((each) => each.id === id))).editions;
  const {statements = [], reviewBy: until} = found ?? {};
  const rows = statements.filter(({reviewBy}) => !due || (reviewBy !== undefined && reviewBy < day));
  const output = rows
    .map(({reviewBy = '-', checked = '-', key, statement, sources}) =>
      [reviewBy, checked, key, statement, sources.map(({url}) => url).join(' ')].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
  if (!due) return {output, exitCode: 0};
  if (!rows.length) {
    return {
      output: `Intet i udgaven ${id} er over tiden.${until ? ` Næste kontrol: senest ${until}.` : ''}\n`,
      exitCode: 0,
    };
  }
  return {
    output,
    errors: `${rows.length} udsagn i udgaven ${id} skulle være kontrolleret senest ${String(until)}.\n`,
    exitCode: 1,
  };
};
