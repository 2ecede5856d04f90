import {isTranslated, sameAsDanish, states} from './xliff.mjs';

/** @typedef {import('./xliff.mjs').Unit} Unit */

/** In any script's digits, since `٩` in Arabic is a 9 too. */
const numbers = (text) => text.match(/\p{Nd}+(?: \p{Nd}+)*/gu) ?? [];
const hostnames = (text) => text.match(/\b[a-z\d-]+(?:\.[a-z\d-]+)+\b/gi) ?? [];

const listed = (found) => found.join(', ') || 'none';

/** What must be equal in a translation and in the Danish. Numbers must also be in the same order, not swapped. */
const invariants = {
  values: ({places}) => listed(places),
  numbers: ({text}) => listed(numbers(text.replace(/\{\d+\}/g, ''))),
  sites: ({text}) => listed(hostnames(text).sort()),
};

const knownStates = Object.values(states).flat();

/**
 * Everything that is wrong with the translation of one message. A missing or stale translation is not wrong: the guide
 * shows the Danish until somebody translates it, so that anyone can correct a Danish word without a translator.
 * @param {Unit} unit
 * @returns {Generator<string>}
 */
export function* issuesOf(unit) {
  const {id, source, target, state, qualifier} = unit;
  if (!target?.text.trim()) return;
  if (!knownStates.includes(state)) yield `${id}: state="${state ?? ''}" is none of ${listed(knownStates)}`;
  if (!isTranslated(unit)) return;
  const isSame = target.text === source.text;
  if (qualifier === sameAsDanish) {
    if (!isSame) yield `${id}: marked as ${sameAsDanish}, but the Danish is "${source.text}"`;
  } else if (isSame && / /.test(source.text)) {
    yield `${id}: still in Danish, and not marked with state-qualifier="${sameAsDanish}": "${source.text}"`;
  }
  for (const [what, of] of Object.entries(invariants)) {
    const [danish, translated] = [of(source), of(target)];
    if (danish !== translated) yield `${id}: ${what} in Danish: ${danish}; translated: ${translated}`;
  }
}

/**
 * One line for each message that is untranslated in any language: its id, its Danish text, and those languages.
 * @param {readonly (readonly [locale: string, units: readonly Unit[]])[]} languages
 * @returns {string[]}
 */
export function untranslated(languages) {
  const messages = new Map();
  for (const [locale, units] of languages) {
    for (const unit of units) {
      if (isTranslated(unit)) continue;
      const {id, source, state} = unit;
      const message = messages.get(id) ?? {text: source.text, stale: [], missing: []};
      messages.set(id, message);
      message[state === states.stale ? 'stale' : 'missing'].push(locale);
    }
  }
  const why = ({stale, missing}) =>
    [stale.length && `stale in ${listed(stale)}`, missing.length && `missing in ${listed(missing)}`].filter(Boolean);
  return [...messages].map(([id, message]) => `${id}: "${message.text}": ${why(message).join('; ')}`);
}
