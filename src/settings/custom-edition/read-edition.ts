import type {Edition} from '../../content/edition.js';
import type {EditionEntry} from '../../content/editions.js';
import type {WholeGuideJson} from '../../content/guide-json.js';
import {own} from '../../tree/tree.js';
import {checkGuide, type EditionIssue} from './check-guide.js';
import {guideShape} from './guide-shape.js';

/** An edition of somebody else's making cannot be shown. */
export class EditionError extends TypeError {
  /** Everything that is wrong with it. */
  readonly issues: readonly EditionIssue[];

  constructor(issues: readonly EditionIssue[]) {
    const lines = issues.map(({code, where, detail}) => `${where || 'the edition'}: ${code} ${detail}`.trim());
    super(`the edition cannot be shown:\n${lines.join('\n')}`);
    this.name = 'EditionError';
    this.issues = issues;
  }
}

type ReadGuide = {readonly guide?: WholeGuideJson; readonly issues: readonly EditionIssue[]};

/** Everything that is wrong with an untrusted value as a guide; empty if the element can show it. */
export const checkEdition = (value: unknown): readonly EditionIssue[] => readGuide(value).issues;

/** The edition that an untrusted value describes, copied. Throws an `EditionError` if anything is wrong with it. */
export function readEdition(value: unknown): EditionEntry {
  const {guide, issues} = readGuide(value);
  if (!guide) throw new EditionError(issues);
  const {id, from, until, checked, reviewBy} = guide;
  const edition = editionOf(guide);
  return own({
    id,
    from,
    ...(until && {until}),
    ...(checked && {checked}),
    ...(reviewBy && {reviewBy}),
    isCustom: true,
    load: () => Promise.resolve(edition),
  });
}

function readGuide(value: unknown): ReadGuide {
  const issues: EditionIssue[] = [];
  let guide: WholeGuideJson | undefined;
  try {
    guide = guideShape(value, '', (where, code, detail) => issues.push({code, where, detail}));
  } catch {
    // A proxy may refuse to be read.
    issues.push({code: 'wrong-type', where: '', detail: '{…}'});
  }
  if (!guide || issues.length) return {issues};
  const inGuide = checkGuide(guide);
  return inGuide.length ? {issues: inGuide} : {guide, issues};
}

const editionOf = ({id, language, tree, plans, words, links = {}, slots = {}}: WholeGuideJson): Edition =>
  own({
    id,
    ownLanguage: language,
    tree,
    ...(plans && {plans}),
    words: () => words,
    icons: own({}),
    slots: own(slots),
    links: own(links),
  });
