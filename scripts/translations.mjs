// Whether every translation says what the Danish says, as far as a script can tell: `npm run localize:check`.
import {readFile} from 'node:fs/promises';
import {states, unitsOf} from './xliff.mjs';

const numbers = (text) => text.match(/\d+(?: \d+)*/g) ?? [];
const sites = (text) => text.match(/\b[a-z\d-]+(?:\.[a-z\d-]+)+\b/gi) ?? [];

const listed = (found) => found.join(', ') || 'none';

/** What must stand in a translation as it stands in the Danish; of numbers also the order, lest two be swapped. */
const kept = {
  values: ({places}) => listed(places),
  numbers: ({text}) => listed(numbers(text.replace(/\{\d+\}/g, ''))),
  sites: ({text}) => listed(sites(text).sort()),
};

const isAtHand = (state) => [...states.unreviewed, ...states.reviewed].includes(state);

/** What is wrong with the translation of one message, in words; none where all is right. */
export function* faultsOf({id, source, target, state}) {
  if (!target?.text.trim()) {
    yield `${id}: not translated: "${source.text}"`;
    return;
  }
  if (state === states.stale) yield `${id}: the Danish has changed since. Now: "${source.text}"`;
  else if (!isAtHand(state)) yield `${id}: state="${state ?? ''}" is none of ${listed(Object.values(states).flat())}`;
  if (target.text === source.text && / /.test(source.text)) yield `${id}: still in Danish: "${source.text}"`;
  for (const [what, of] of Object.entries(kept)) {
    const [danish, translated] = [of(source), of(target)];
    if (danish !== translated) yield `${id}: ${what} in Danish: ${danish}; translated: ${translated}`;
  }
}

if (process.argv[1] === import.meta.filename) {
  const root = new URL('../', import.meta.url);
  const {targetLocales, interchange} = JSON.parse(await readFile(new URL('lit-localize.json', root), 'utf8'));
  for (const locale of targetLocales) {
    const units = unitsOf(await readFile(new URL(`${interchange.xliffDir}/${locale}.xlf`, root), 'utf8'));
    for (const fault of units.flatMap((unit) => [...faultsOf(unit)])) {
      console.error(`${locale}: ${fault}`);
      process.exitCode = 1;
    }
  }
}
