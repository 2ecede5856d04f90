import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/**
 * One message in one language: `source` is the Danish, `target` the translation, `undefined` if there is none. A value's
 * position in a text is written `{0}`; `places` lists the positions with the code of each value.
 * @typedef {{text: string, places: string[]}} Content
 * @typedef {{id: string, source: Content, target: Content | undefined, state: string | undefined, qualifier: string | undefined}} Unit
 */

const elements = (parent, name) => Array.from(parent.getElementsByTagName(name));

function contentOf(element) {
  const places = elements(element, 'x').map((x) => `{${x.getAttribute('id')}} ${x.getAttribute('equiv-text')}`);
  const text = Array.from(element.childNodes).map((node) =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue,
  );
  return {text: text.join(''), places: places.sort()};
}

const parse = (xliff) => new DOMParser().parseFromString(xliff, 'text/xml');

const unitOf = (element) => {
  const [source] = elements(element, 'source');
  const [target] = elements(element, 'target');
  return {
    id: element.getAttribute('id'),
    source: contentOf(source),
    target: target && contentOf(target),
    state: target?.getAttribute('state') || undefined,
    qualifier: target?.getAttribute('state-qualifier') || undefined,
  };
};

/**
 * The messages of an XLIFF file, in order.
 * @param {string} xliff
 * @returns {Unit[]}
 */
export const unitsOf = (xliff) => elements(parse(xliff), 'trans-unit').map(unitOf);

/** The file with a new state at each translation that `stateOf` returns one for. */
export function withStates(xliff, stateOf) {
  const file = parse(xliff);
  for (const element of elements(file, 'trans-unit')) {
    const unit = unitOf(element);
    const state = unit.target && stateOf(unit);
    if (state) elements(element, 'target')[0].setAttribute('state', state);
  }
  return new XMLSerializer().serializeToString(file);
}

/** What a translation's state says, in the words of XLIFF 1.2. */
export const states = {
  /** Nobody who speaks the language has read it yet. */
  unreviewed: ['needs-review-translation', 'translated'],
  /** A person who speaks the language has read it, and it is right. */
  reviewed: ['final', 'signed-off'],
  /** The Danish has changed since. */
  stale: 'needs-translation',
};

/** The `state-qualifier` of a translation that reads as the Danish does on purpose: "Min plan" is also Norwegian. */
export const sameAsDanish = 'x-same-as-danish';

/**
 * Whether a message has a translation to show. If not, the guide shows the Danish: a translation of what the Danish
 * said before may be wrong by now.
 * @param {Unit} unit
 */
export const isTranslated = ({target, state}) => !!target?.text.trim() && state !== states.stale;

/**
 * Whether a person has read all of a language.
 * @param {readonly Unit[]} units
 */
export const isReviewed = (units) =>
  units.every((unit) => isTranslated(unit) && states.reviewed.includes(unit.state ?? ''));

/**
 * The file with only the translations that can be shown.
 * @param {string} xliff
 */
export function withoutUntranslated(xliff) {
  const file = parse(xliff);
  for (const element of elements(file, 'trans-unit')) {
    if (isTranslated(unitOf(element))) continue;
    for (const target of elements(element, 'target')) element.removeChild(target);
  }
  return new XMLSerializer().serializeToString(file);
}
