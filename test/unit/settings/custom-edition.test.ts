import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {WholeGuideJson} from '../../../src/content/guide-json.js';
import {editions} from '../../../src/content/editions.js';
import {guideJson, languagesOf} from '../../../src/pages/text/guide-texts.js';
import {editionFaults, editionUnreachable} from '../../../src/settings/custom-edition/edition-messages.js';
import {checkEdition, EditionError, readEdition} from '../../../src/settings/custom-edition/read-edition.js';
import type {SettingIssue} from '../../../src/settings/editor-messages.js';
import {phone} from '../../../src/settings/setting-kinds.js';
import {journeys} from '../../../src/tree/index.js';
import {danishMsg} from '../../../src/locale/msg.js';
import {jsonOf} from '../../support/project.js';

const example = () => structuredClone(jsonOf('demo/own-guide/digital-post.json')) as WholeGuideJson;

/** The example with other values at these paths, such as `tree.steps`; `undefined` removes what is there. */
function exampleWith(values: Readonly<Record<string, unknown>>): unknown {
  const guide = example() as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce((object, name) => object[name] as Record<string, unknown>, guide);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return guide;
}

const codesOf = (value: unknown) => checkEdition(value).map(({code, where}) => `${code} at ${where}`);
const said = (text: string, more: object = {}) => [{text, sources: [], ...more}];

describe('A guide of one’s own', () => {
  it('may be what the build writes: each edition, in each language, with the same tree and the same words', async () => {
    for (const entry of editions) {
      for (const language of await languagesOf(entry)) {
        const guide = JSON.parse(JSON.stringify(await guideJson({entry, language}))) as WholeGuideJson;
        const edition = await readEdition(guide).load();
        assert.deepEqual(JSON.parse(JSON.stringify(edition.words(danishMsg))), guide.words);
        assert.deepEqual(JSON.parse(JSON.stringify(edition.tree)), guide.tree);
        assert.equal(edition.ownLanguage, language);
      }
    }
  });

  it('may leave out tasks, reserve and asides, where it has none', async () => {
    const empty = {'words.tasks': undefined, 'words.reserve': undefined, 'words.asides': undefined};
    const outcomesOnly = {...empty, plans: undefined, slots: undefined};
    const {words} = await readEdition(exampleWith(outcomesOnly)).load();
    const {tasks, reserve, asides} = words(danishMsg);
    assert.deepEqual([{...tasks}, reserve, asides], [{}, [], []]);
  });

  it('tells an editor in Danish where a fault is, and of a day or a language only that it is an example', () => {
    const {tree, plans = {}} = example();
    const [first = ''] = Object.keys(plans);
    const [start = ''] = tree.steps.map((step) => step.start);
    const guide = (values: Readonly<Record<string, unknown>>) =>
      editionFaults('a', checkEdition(exampleWith(values)))
        .map(({message}) => message)
        .join('\n');
    assert.match(guide({from: '22/11'}), /from kan ikke bruges\. Skriv fx 2026-11-22\./);
    assert.match(guide({language: 'xx'}), /language kan ikke bruges\. Skriv fx da\./);
    assert.match(guide({format: 2}), /format kan ikke bruges\. Skriv 1\./);
    const inTree = guide({
      [`tree.boxes.${start}.answers`]: [
        {id: 'a', to: 'nowhere'},
        {id: 'b', to: 'nowhere'},
      ],
    });
    assert.match(inTree, /", svaret "a" til "nowhere" fører til en boks/);
    const inPlan = guide({[`plans.${first}`]: {x: [{task: 'nothing'}]}});
    assert.match(inPlan, /i planen for /);
    assert.match(guide({'tree.steps': [{id: 'one', start: 'nowhere'}]}), /, start på "one"/);
    for (const text of [inTree, inPlan]) assert.doesNotMatch(text, / answer | start of | in the plan/);
  });

  it('is a copy: a page that changes its object later changes no guide', async () => {
    const guide = example();
    const {load} = readEdition(guide);
    Object.assign(guide.words, {title: 'Noget andet'});
    assert.equal((await load()).words(danishMsg).title, 'Bliv fritaget for Digital Post');
  });

  it('throws a typed error that lists everything wrong, each with its place', () => {
    assert.throws(
      () => readEdition(exampleWith({'words.title': '', 'tree.boxes.come': {kind: 'outcom'}})),
      (error) =>
        error instanceof EditionError &&
        error.issues.map(({where}) => where).join() === 'tree.boxes.come.kind,words.title',
    );
  });

  for (const [what, values, expected] of [
    ['a name that is missing', {'words.title': undefined}, ['missing at words.title']],
    ['a name that is misspelt', {'words.titel': 'x'}, ['unknown-name at words.titel']],
    ['another schema', {format: 2}, ['unusable-value at format']],
    ['a day that does not exist', {checked: '2026-02-30'}, ['unusable-value at checked']],
    ['a text that is empty', {'words.lead': ' \u202e '}, ['unusable-text at words.lead']],
    ['a list that is none', {'words.steps': 'et'}, ['wrong-type at words.steps']],
    ['an id that no URL can have', {'words.boxes.Æ': {title: 'x'}}, ['unusable-id at words.boxes.Æ']],
    ['no steps', {'tree.steps': []}, ['no-steps at tree.steps', 'step-names at words.steps']],
    ['a step without a name', {'words.steps': ['et']}, ['step-names at words.steps']],
    ['words of no box', {'words.boxes.more': {title: 'x'}}, ['words-without-box at words.boxes.more']],
    [
      'words of no answer',
      {'words.boxes.come.answers.maybe': {label: 'x', why: 'y'}},
      ['words-without-answer at words.boxes.come.answers.maybe'],
    ],
    [
      'a source that is not listed',
      {'words.reserve': [{text: 'x', sources: ['nobody']}]},
      ['unknown-source at reserve reserve: "x"'],
    ],
    [
      'a link that leads nowhere',
      {'words.reserve': said('x', {link: {to: 'nowhere', label: 'y'}})},
      ['unknown-link at reserve reserve: "x"'],
    ],
    [
      'a statement after no answer',
      {'words.reserve': said('x', {onlyAfter: 'come.maybe'})},
      ['unknown-answer at reserve reserve: "x"'],
    ],
    ['a place that does not exist', {'slots.nowhere': 'bank'}, ['unknown-place at slots.nowhere']],
  ] as const) {
    it(`is refused with ${what}, and says where`, () => {
      const codes = codesOf(exampleWith(values));
      for (const code of expected) assert.ok(codes.includes(code), codes.join('\n'));
    });
  }

  it('is refused with a fault of its tree or its plans, as the check of trees finds it', () => {
    const to = (box: string) => [
      {id: 'yes', to: box},
      {id: 'no', to: 'somebody'},
    ];
    const codes = (values: Readonly<Record<string, unknown>>) =>
      checkEdition(exampleWith(values)).map(({code}) => code);
    assert.ok(codes({'tree.boxes.come.answers': to('nowhere')}).includes('unknown-target'));
    assert.ok(codes({'tree.boxes.come.answers': to('come')}).includes('cycle'));
    assert.ok(codes({'words.boxes.come.answers.yes.why': undefined}).includes('missing'));
    assert.ok(codes({'plans.exemption.call': undefined}).includes('missing-plan'));
    assert.ok(codes({'words.tasks.more': {title: 'x'}}).includes('unused-task'));
  });

  it('is told of a missing box once, not of all that it causes elsewhere', () => {
    const {come, call} = example().tree.boxes;
    const codes = (values: Readonly<Record<string, unknown>>) =>
      checkEdition(exampleWith(values)).map(({code}) => code);
    assert.deepEqual(
      codes({
        'tree.steps': [
          {id: 'choose', start: 'reader'},
          {id: 'apply', start: 'nowhere'},
        ],
      }),
      ['unknown-target'],
    );
    assert.deepEqual(codes({'tree.boxes.call': undefined, 'tree.boxes.cal': call}), [
      'words-without-box',
      'unknown-target',
    ]);
    assert.deepEqual(codes({'words.boxes.come': undefined}), ['missing-words']);
    assert.deepEqual(
      codes({'tree.boxes.more': come}).filter((code) => code !== 'unreachable-box'),
      [],
    );
    assert.ok(codes({'tree.boxes.more': come}).includes('unreachable-box'));
  });

  it('names a box, a task, an aside and the advice in Danish', () => {
    const [task = ''] = Object.keys(example().words.tasks);
    const unsourced = [{text: 'x', sources: ['nobody']}];
    const messages = editionFaults(
      'a',
      checkEdition(
        exampleWith({
          'words.boxes.come.text': unsourced,
          [`words.tasks.${task}.text`]: unsourced,
          'words.asides': [{id: 'more', title: 'x', text: unsourced}],
          'words.reserve': unsourced,
        }),
      ),
    ).map(({message}) => message.slice(0, message.indexOf(' nævner')));
    assert.deepEqual(messages.slice(1), [
      'boksen come: "x"',
      `opgaven ${task}: "x"`,
      'rådet more: "x"',
      'rådene under planen, words.reserve: "x"',
    ]);
  });

  it('tells who cannot have its file where the guide looks for it, and what the browser says in its own words', () => {
    const {message} = editionUnreachable('https://a.dk/assets/vej.json', {kind: 'invalid', error: 'SyntaxError: x'});
    assert.match(message, /\(browseren siger: SyntaxError: x\)/);
    assert.match(message, /samme mappe som profiles\.json.*MitidGuideElement\.profilesUrl/);
  });

  it('links to pages by https, to phones and to mail, and to nothing else', () => {
    const linkTo = (href: string) => checkEdition(exampleWith({'links.digital-post': href})).length === 0;
    for (const href of ['https://www.borger.dk/', 'tel:+4533980010', 'sms:12345678', 'mailto:post@nordby.dk']) {
      assert.ok(linkTo(href), href);
    }
    for (const href of [
      ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'http://a.dk'],
      ...[
        'https://mitid.dk@evil.example',
        '//evil.example',
        'guide.html',
        'mailto:a@b.dk?bcc=c@d.dk',
        'blob:https://a',
      ],
    ]) {
      assert.ok(!linkTo(href), href);
    }
  });

  it('links to the short numbers of emergency, the police and the like, which no organisation has as its own', () => {
    const issuesOf = (href: string) => checkEdition(exampleWith({'links.digital-post': href}));
    for (const href of ['tel:112', 'tel:114', 'tel:1813', 'sms:1234', 'tel:116111', 'tel:116 111']) {
      assert.deepEqual(issuesOf(href), [], href);
      assert.equal(phone.read(href.slice(4)), undefined, href);
    }
    for (const href of ['tel:', 'tel:11', 'tel:012', 'tel:1234567', 'tel:112,1', 'mailto:112', 'fax:112']) {
      const [{message}] = editionFaults('a', issuesOf(href)).slice(1) as [SettingIssue];
      assert.match(message, /Skriv https:.*tel:12345678.*tel:112/, href);
    }
  });

  it('has only what the object itself has: no prototype, no getter, no proxy gets a word in', () => {
    const words = example().words;
    const inherited = Object.create({...example()}) as unknown;
    assert.ok(codesOf(inherited).includes('missing at tree'));
    let ran = false;
    const withGetter = Object.defineProperty({...example()}, 'words', {
      get: () => ((ran = true), words),
      enumerable: true,
    });
    assert.ok(codesOf(withGetter).includes('missing at words'));
    assert.equal(ran, false);
    const refusing = new Proxy({}, {ownKeys: () => assert.fail('asked')});
    assert.equal(codesOf(refusing)[0], 'wrong-type at ');
    const polluting = JSON.parse('{"__proto__": {"title": "x"}}') as unknown;
    assert.ok(codesOf(exampleWith({'words.boxes.come': polluting})).includes('missing at words.boxes.come.title'));
    for (const nothing of [null, undefined, 1, 'x', [], () => example()]) assert.ok(checkEdition(nothing).length);
  });

  it('is refused where it is so large that it would stop a page', () => {
    const many = Array.from({length: 1001}, () => ({text: 'x', sources: []}));
    assert.deepEqual(codesOf(exampleWith({'words.reserve': many})), ['too-many at words.reserve']);
    const longText = 'x'.repeat(2001);
    assert.deepEqual(codesOf(exampleWith({'words.lead': longText})), ['unusable-text at words.lead']);
    assert.deepEqual(codesOf(exampleWith({'words.reserve': Array(1e9)})), ['too-many at words.reserve']);
  });

  it('tells an editor in Danish, with the place and the remedy, and not of more than the first faults', () => {
    const guide = exampleWith({'words.boxes.come.titel': 'x', 'links.digital-post': 'http://a.dk'});
    const messages = editionFaults('digital-post.json', checkEdition(guide)).map(({message}) => message);
    assert.match(messages[0] ?? '', /digital-post\.json vises ikke: den har 2 fejl/);
    assert.match(messages[1] ?? '', /^words\.boxes\.come\.titel kendes ikke\. .*title/);
    assert.match(messages[2] ?? '', /^links\.digital-post kan ikke bruges\. Skriv https:/);
    const many = Array.from({length: 50}, () => 'x');
    assert.equal(editionFaults('a', checkEdition(exampleWith({'words.reserve': many}))).length, 22);
  });
});

describe('The example of a guide of one’s own', () => {
  it('says only what its sources say: each statement has one, and each source is used', async () => {
    const guide = example();
    const used = new Set(
      JSON.stringify(guide.words)
        .match(/(?<="sources":\[)[^\]]+/g)
        ?.flatMap((ids) => ids.split(',')),
    );
    assert.ok(!JSON.stringify(guide.words).includes('"sources":[]'));
    assert.deepEqual([...used].map((id) => id.replaceAll('"', '')).sort(), Object.keys(guide.sources ?? {}).sort());
    assert.equal(journeys((await readEdition(guide).load()).tree).length, 9);
  });

  it('says that it is an example before the first answer', () => {
    assert.match(example().words.lead ?? '', /eksempel/);
  });
});
