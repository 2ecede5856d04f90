import type {
  AnswerWords,
  Aside,
  BoxWords,
  Content,
  EditionWords,
  Source,
  Statement,
  StatementList,
} from '../../content/edition.js';
import type {WholeGuideJson} from '../../content/guide-json.js';
import type {PlannedTask} from '../../tree/plan.js';
import {
  ownValue,
  type Answer,
  type Attempt,
  type Box,
  type Outcome,
  type Question,
  type Step,
  type Tree,
} from '../../tree/tree.js';
import {date, email, phone, url} from '../setting-kinds.js';
import {anything, id, list, object, oneOf, parsed, record, text, type Shape} from './shapes.js';

const day = parsed(date.read, '2026-11-22');
const httpsUrl = parsed(url.read, 'https://…');

/** The numbers that only some may have: 112, 114, 1813, 1234 for an SMS, 116 111. A number of seven digits lacks one. */
const isShortNumber = (number: string) => /^[1-9](?:[\s-]?\d){2,5}$/.test(number);

/** Where a link may lead: nowhere that runs a script, shows a page in clear text, or opens a file. */
const href = parsed((value) => {
  const [, scheme, rest = ''] = /^(tel|sms|mailto):(.*)$/.exec(value) ?? [];
  if (!scheme) return url.read(value);
  const isUsable = scheme === 'mailto' ? email.read(rest) : isShortNumber(rest) || phone.read(rest);
  return isUsable ? value : undefined;
}, 'https://…, tel:12345678, tel:+4512345678, tel:112, sms:1234, mailto:navn@eksempel.dk');

const slot = oneOf('citizen-service', 'home-visit', 'bank', 'library', 'support');

const boxes: Readonly<Record<Box['kind'], Shape<Box>>> = {
  question: object<Question>({kind: oneOf('question'), answers: list(object<Answer>({id, to: id}, {}))}, {}),
  attempt: object<Attempt>({kind: oneOf('attempt'), worked: id, failed: id}, {later: id}),
  outcome: object<Outcome>({kind: oneOf('outcome')}, {}),
};

const box: Shape<Box> = (value, where, report) => {
  const kind = oneOf(...(Object.keys(boxes) as Box['kind'][]))(ownValue(value, 'kind'), `${where}.kind`, report);
  return kind && boxes[kind](value, where, report);
};

const statement = object<Statement>(
  {text, sources: list(id)},
  {
    link: object<NonNullable<Statement['link']>>({to: id, label: text}, {}),
    topic: oneOf('find', 'booking', 'home-visit', 'bank'),
    onlyAfter: text,
    illustration: oneOf(
      ...(['chip-symbol', 'code-line', 'phone-sideways', 'phone-on-passport', 'code-display', 'code-reader'] as const),
    ),
  },
);

const aside = object<Aside>({id, title: text, text: list(statement)}, {});

const parts = {
  text: list(statement),
  lists: list(object<StatementList>({kind: oneOf('how', 'tips', 'bring'), items: list(statement)}, {title: text})),
  aside,
};

const tree = object<Tree>({steps: list(object<Step>({id, start: id}, {})), boxes: record(box)}, {});

const words = object<EditionWords>(
  {
    title: text,
    steps: list(text),
    boxes: record(
      object<BoxWords>({title: text}, {...parts, answers: record(object<AnswerWords>({label: text, why: text}, {}))}),
    ),
    tasks: record(object<Content>({title: text}, parts)),
    reserve: list(statement),
    asides: list(aside),
  },
  {lead: text},
  {tasks: {}, reserve: [], asides: []},
);

/** The ending of a step: the id of an outcome, or of an attempt with its answer. */
const isEnding = (name: string) => /^[a-z0-9-]+(?:\.[a-z]+)?$/.test(name);

const planned = list(object<PlannedTask>({task: id}, {as: oneOf('done', 'fallback')}));

/** A code that browsers know, as screen readers choose their voice by it. Behind it may be a country. */
const language = parsed((value) => {
  const [, code] = /^([a-z]{2,3})(?:-\w+)*$/i.exec(value) ?? [];
  return code && new Intl.DisplayNames('da', {type: 'language', fallback: 'none'}).of(code) && value;
}, 'da');

/** The form of `guide.json`. */
export const guideShape = object<WholeGuideJson>(
  {
    format: oneOf(1),
    id,
    language,
    from: day,
    tree,
    words,
  },
  {
    until: day,
    checked: day,
    reviewBy: day,
    plans: record(record(planned, isEnding), isEnding),
    sources: record(object<Source>({url: httpsUrl, kind: oneOf('primary', 'secondary'), checked: day}, {})),
    links: record(href),
    slots: record(slot),
    organisation: anything,
  },
);
