export type {
  Aside,
  AnswerWords,
  BoxWords,
  Edition,
  EditionWords,
  IsoDate,
  Source,
  Statement,
  StatementList,
} from './content/edition.js';
export type {GuideJson, GuideWords, ImportedGuideJson, WholeGuideJson} from './content/guide-json.js';
export {currentEdition, editionOn, editions, type EditionEntry} from './content/editions.js';
export {
  MitidGuideAnswerEvent,
  MitidGuideCompleteEvent,
  MitidGuideLanguageEvent,
  MitidGuideStepEvent,
} from './guide/events.js';
export {MitidGuideElement} from './guide/mitid-guide.js';
export {checkEdition, EditionError} from './settings/custom-edition/read-edition.js';
export type {EditionIssue, EditionIssueCode} from './settings/custom-edition/check-guide.js';
export type {Answers} from './tree/tree.js';
