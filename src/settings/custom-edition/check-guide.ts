import type {EditionWords} from '../../content/edition.js';
import type {WholeGuideJson} from '../../content/guide-json.js';
import {textPlacesOf} from '../../content/text-places.js';
import {checkPlans, checkTree, type TreeIssue, type TreeIssueCode} from '../../tree/check.js';
import {answersOf, boxOf, ownValue} from '../../tree/tree.js';
import type {ShapeCode} from './shapes.js';

type WordsCode =
  | 'no-steps'
  | 'step-names'
  | 'words-without-box'
  | 'words-without-answer'
  | 'unknown-source'
  | 'unknown-link'
  | 'unknown-answer'
  | 'unknown-place';

export type EditionIssueCode = ShapeCode | TreeIssueCode | WordsCode;

/** Something wrong with an edition of somebody else's making. */
export interface EditionIssue {
  readonly code: EditionIssueCode;
  /** Where it is: `words.boxes.phone.title`, or for a tree and its plans the ids concerned. */
  readonly where: string;
  /** What is there instead of what should be, or what is allowed; may be empty. */
  readonly detail: string;
}

/** What an arrow to a missing box causes elsewhere: where it should lead, nothing does. */
const afterUnknownTarget: readonly TreeIssueCode[] = [
  'dead-end',
  'step-without-end',
  'unreachable-box',
  'unknown-ending',
];

/**
 * What is wrong with the tree, the plans and the words of a guide that has the right form. While an arrow leads to a
 * missing box, what that usually causes is left out, and so is every answer of a box without words.
 */
export function checkGuide({tree, plans, words, sources = {}, links = {}, slots = {}}: WholeGuideJson): EditionIssue[] {
  const issues: EditionIssue[] = [];
  const issueIf = (wrong: boolean, code: WordsCode, where: string, detail: string) => {
    if (wrong) issues.push({code, where, detail});
  };
  issueIf(!tree.steps.length, 'no-steps', 'tree.steps', '');
  issueIf(words.steps.length !== tree.steps.length, 'step-names', 'words.steps', String(tree.steps.length));

  for (const [id, {answers = {}}] of Object.entries(words.boxes)) {
    const box = boxOf(tree, id);
    issueIf(!box, 'words-without-box', `words.boxes.${id}`, id);
    const known = box ? answersOf(box).map((each) => each.id) : [];
    for (const answer of box ? Object.keys(answers) : []) {
      issueIf(!known.includes(answer), 'words-without-answer', `words.boxes.${id}.answers.${answer}`, answer);
    }
  }

  const places = textPlacesOf(words);
  for (const {part, id, text, items} of places) {
    for (const statement of [...text, ...items]) {
      const where = `${part} ${id}: "${statement.text}"`;
      for (const source of statement.sources) issueIf(!ownValue(sources, source), 'unknown-source', where, source);
      const {link, onlyAfter} = statement;
      issueIf(!!link && !ownValue(links, link.to), 'unknown-link', where, link?.to ?? '');
      const [box = '', answer] = onlyAfter?.split('.') ?? [];
      const found = boxOf(tree, box);
      const isAnswer = !!found && answersOf(found).some((each) => each.id === answer);
      issueIf(onlyAfter !== undefined && !isAnswer, 'unknown-answer', where, onlyAfter ?? '');
    }
  }
  const placeIds = new Set(places.map(({id}) => id));
  for (const id of Object.keys(slots)) issueIf(!placeIds.has(id), 'unknown-place', `slots.${id}`, id);

  const treeIssues = [...checkTree(tree, words.boxes), ...checkPlans(tree, plans ?? {}, words.tasks)];
  const leftOut: readonly TreeIssueCode[] = [
    ...(plans ? [] : (['missing-plan'] as const)),
    ...(treeIssues.some(({code}) => code === 'unknown-target') ? afterUnknownTarget : []),
  ];
  return [
    ...issues,
    ...treeIssues.filter((issue) => !leftOut.includes(issue.code) && !isOfWordlessBox(issue, words)).map(fromTree),
  ];
}

/** Whether it concerns an answer of a box that has no words at all, which is an issue of its own. */
const isOfWordlessBox = ({code, box, message}: TreeIssue, {boxes}: EditionWords) =>
  (code === 'missing-why' || code === 'missing-words') && message.includes(', answer "') && !ownValue(boxes, box);

const fromTree = ({code, message, box}: TreeIssue): EditionIssue => ({
  code,
  where: message.slice(0, message.lastIndexOf(': ')),
  detail: box,
});
