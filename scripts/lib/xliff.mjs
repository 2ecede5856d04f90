import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/**
 * One message in one language. `source` is the Danish; `target` is the translation, `undefined` if there is none. In a
 * text, `{0}` is the position of a value; `places` lists the positions with the code of each value.
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

/** The file with a new state for each translation for which `stateOf` returns one. */
export function withStates(xliff, stateOf) {
  const file = parse(xliff);
  for (const element of elements(file, 'trans-unit')) {
    const unit = unitOf(element);
    const state = unit.target && stateOf(unit);
    if (state) elements(element, 'target')[0].setAttribute('state', state);
  }
  return new XMLSerializer().serializeToString(file);
}

/** The states of a translation, as XLIFF 1.2 names them. */
export const states = {
  /** No person who speaks the language has reviewed it yet. */
  unreviewed: ['needs-review-translation', 'translated'],
  /** A person who speaks the language has reviewed it. */
  reviewed: ['final', 'signed-off'],
  /** The Danish has changed since the translation. */
  stale: 'needs-translation',
};

/** The `state-qualifier` of a translation that equals the Danish on purpose: "Min plan" is also Norwegian. */
export const sameAsDanish = 'x-same-as-danish';

/**
 * Whether a message has a translation to show. If not, the guide shows the Danish. A stale translation is not shown,
 * because it may say something else than the Danish does now.
 * @param {Unit} unit
 */
export const isTranslated = ({target, state}) => !!target?.text.trim() && state !== states.stale;

/**
 * Whether a person has reviewed every translation of a language.
 * @param {readonly Unit[]} units
 */
export const isReviewed = (units) =>
  units.every((unit) => isTranslated(unit) && states.reviewed.includes(unit.state ?? ''));

/**
 * The file without the translations that are not to be shown.
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
