import {states} from './xliff.mjs';

const numbers = (text) => text.match(/\d+(?: \d+)*/g) ?? [];
const sites = (text) => text.match(/\b[a-z\d-]+(?:\.[a-z\d-]+)+\b/gi) ?? [];

const listed = (found) => found.join(', ') || 'none';

/** What a translation has in common with the Danish; of numbers also the order, so that two are not swapped. */
const kept = {
  values: ({places}) => listed(places),
  numbers: ({text}) => listed(numbers(text.replace(/\{\d+\}/g, ''))),
  sites: ({text}) => listed(sites(text).sort()),
};

const isKnown = (state) => [...states.unreviewed, ...states.reviewed].includes(state);

/**
 * Everything that is wrong with the translation of one message.
 * @param {import('./xliff.mjs').Unit} unit
 * @returns {Generator<string>}
 */
export function* issuesOf({id, source, target, state}) {
  if (!target?.text.trim()) {
    yield `${id}: not translated: "${source.text}"`;
    return;
  }
  if (state === states.stale) yield `${id}: the Danish has changed since. Now: "${source.text}"`;
  else if (!isKnown(state)) yield `${id}: state="${state ?? ''}" is none of ${listed(Object.values(states).flat())}`;
  if (target.text === source.text && / /.test(source.text)) yield `${id}: still in Danish: "${source.text}"`;
  for (const [what, of] of Object.entries(kept)) {
    const [danish, translated] = [of(source), of(target)];
    if (danish !== translated) yield `${id}: ${what} in Danish: ${danish}; translated: ${translated}`;
  }
}
