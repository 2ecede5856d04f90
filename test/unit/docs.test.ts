import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {WholeGuideJson} from '../../src/content/guide-json.js';
import {checkEdition} from '../../src/settings/custom-edition/read-edition.js';
import {frameHeight, guideHeight} from '../../src/pages/snippet/reserved-height.js';
import * as content from '../../src/content/editions.js';
import * as texts from '../../src/pages/text/guide-texts.js';
import * as tree from '../../src/tree/index.js';
import {jsonOf, pathOf, readText} from '../support/project.js';
import {relativeLinks} from '../support/relative-links.js';

const decisions = readdirSync(pathOf('docs/decisions')).sort();

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
  'docs/api.md',
  'docs/frameworks.md',
  'docs/server-rendering.md',
  'docs/hosting.md',
  'docs/own-guide.md',
  'docs/settings.md',
  'docs/statistics.md',
  'docs/texts.md',
  ...decisions.map((file) => `docs/decisions/${file}`),
];

const {scripts, peerDependencies} = jsonOf('package.json') as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** Everything that a document marks as `code`. */
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

const isPath = (code: string) =>
  /^(?:src|test|scripts|docs|demo|download|wordpress|bench|\.ci)\/[\w./-]+$|^[\w.-]+\.(?:md|mjs|json)$/.test(code);

/** Excludes the files that only a build or the webmaster of a page creates. */
const isOfTheProject = (path: string) =>
  !/^(?:dist\/|profiles(?:\.schema)?\.json|event-ids\.json|guide\.json|truth\.json|coverage\/)/.test(path);

/** The text without code blocks, tables and the parts that a script writes between markers. */
const proseOf = (text: string) =>
  text
    .replace(/^ *```.*?^ *```$/gms, '')
    .replace(/<!-- (\S+):start -->.*?<!-- \1:end -->/gs, '')
    .replace(/^\|.*$/gm, '');

describe('The documents', () => {
  for (const file of documents) {
    const text = readText(file);

    it(`name only files that exist: ${file}`, () => {
      const paths = codeIn(text).filter((code) => isPath(code) && isOfTheProject(code));
      assert.deepEqual(
        paths.filter((path) => !existsSync(pathOf(path))),
        [],
      );
    });

    it(`link only to files that exist: ${file}`, () => {
      assert.deepEqual(
        relativeLinks(file, text).filter((path) => !existsSync(pathOf(path))),
        [],
      );
    });

    it(`import nothing from the inside of the package: ${file}`, () => {
      assert.doesNotMatch(text, /(?:from|import\() *'\.\/dist\/esm/);
    });

    it(`say of the list of hashes that it is in the zip, since the package has none: ${file}`, () => {
      const sentences = proseOf(text).split(/(?<=[.:;])\s/);
      assert.deepEqual(
        sentences.filter((sentence) => sentence.includes('_sri.json_') && !/\bzip\b/.test(sentence)),
        [],
      );
    });

    it(`name only scripts that package.json has: ${file}`, () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });

    it(`have no line of prose longer than 120 characters: ${file}`, () => {
      assert.deepEqual(
        proseOf(text)
          .split('\n')
          .filter((line) => line.length > 120),
        [],
      );
    });
  }

  it('say of each command that needs the repository that it does: README.md', () => {
    const readMe = readText('README.md');
    const commands = [...readMe.matchAll(/npm (?:ci|test|start|run)\b/g)];
    assert.ok(commands.length > 3);
    for (const {index} of commands) assert.match(readMe.slice(Math.max(0, index - 250), index), /repository/);
  });

  it('name the packages that a developer installs beside the guide for some of its entries: README.md', () => {
    for (const name of Object.keys(peerDependencies)) assert.ok(codeIn(readText('README.md')).includes(name), name);
  });

  it('name a file for every task in "Where do I change …"', () => {
    const [, section = ''] = /^## Where do I change …\n(.*?)^## /ms.exec(readText('CONTRIBUTING.md')) ?? [];
    const rows = section.split('\n').filter((line) => /^\| (?!Task |-)/.test(line));
    assert.ok(rows.length >= 15, `${rows.length} tasks`);
    for (const row of rows) {
      const [, , files = ''] = row.split('|');
      assert.ok(codeIn(files).some(isPath), row);
    }
  });
});

describe('The page on a guide of one’s own', () => {
  const page = readText('docs/own-guide.md');
  const [, json = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
  const example = () => JSON.parse(json) as WholeGuideJson;

  it('has a whole guide to copy, which the guide would show', () => {
    assert.deepEqual(checkEdition(example()), []);
  });

  it('has in it every kind of box, every way to end a step, and every kind of task', () => {
    const {tree: guideTree, plans = {}} = example();
    const planned = Object.values(plans).flatMap((bySecond) => Object.values(bySecond).flat());
    assert.deepEqual([...new Set(Object.values(guideTree.boxes).map(({kind}) => kind))].sort(), [
      'attempt',
      'outcome',
      'question',
    ]);
    assert.deepEqual(new Set(planned.map(({as}) => as)), new Set([undefined, 'done', 'fallback']));
    assert.deepEqual(new Set(tree.endingsOf(guideTree, 0).map(({id}) => id)), new Set(Object.keys(plans)));
  });

  it('names all that may be written in a guide, as the checker knows it', () => {
    const guide = example();
    const misspelt = {nobody: 1};
    const statement = {text: 'x', sources: [], ...misspelt};
    const {tyre} = guide.words.boxes;
    const issues = checkEdition({
      ...guide,
      ...misspelt,
      tree: {...guide.tree, ...misspelt, steps: [{id: 'a', start: 'tyre', ...misspelt}]},
      sources: {shop: {...guide.sources?.['shop'], ...misspelt}},
      words: {
        ...guide.words,
        ...misspelt,
        boxes: {
          tyre: {
            ...tyre,
            ...misspelt,
            text: [{...statement, topic: 'x', illustration: 'x'}],
            lists: [{kind: 'x', items: [], ...misspelt}],
            aside: {id: 'a', title: 'x', text: [], ...misspelt},
          },
        },
      },
      slots: {repair: 'x'},
    });
    const known = issues.flatMap(({code, where, detail}) => {
      const isOfPictures = where.endsWith('.illustration');
      return (code === 'unknown-name' || code === 'unusable-value') && !isOfPictures ? detail.split(', ') : [];
    });
    assert.ok(known.length > 40, known.join());
    const withoutCode = known.filter(
      (name) => name !== 'organisation' && !page.includes(`\`${name}\``) && !page.includes(`"${name}":`),
    );
    assert.deepEqual(withoutCode, []);
  });
});

describe('The API page', () => {
  const page = readText('docs/api.md');
  const entries = {'mitid-guide/tree': tree, 'mitid-guide/content': content, 'mitid-guide/outline': texts};

  for (const [entry, exported] of Object.entries(entries)) {
    it(`says how to call each function that ${entry} exports`, () => {
      const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
      assert.ok(functions.length > 2);
      for (const [name] of functions) assert.match(page, new RegExp(`^\\| \`${name}\\(.*\\| \\w`, 'm'), name);
    });
  }

  it('says what a walk has, and what is wrong with a guide of one’s own', () => {
    const answered = tree.walk({steps: [{id: 'only', start: 'end'}], boxes: {end: {kind: 'outcome'}}}, {});
    const [, members = ''] = /^\| `Walk` +\|(.*)$/m.exec(page) ?? [];
    for (const name of Object.keys(answered)) assert.ok(members.includes(`\`${name}: `), name);
    for (const name of ['checkEdition(value: unknown)', 'EditionError', 'GuideJson', 'EditionIssue']) {
      assert.ok(page.includes(`| \`${name}`), name);
    }
    assert.match(page, /^\| `edition` .*GuideJson/m);
  });
});

describe('The code in the README', () => {
  it('reserves the height that the page for editors writes, for a guide and for a frame', () => {
    const readme = readText('README.md');
    for (const height of [guideHeight(), frameHeight()]) assert.ok(readme.includes(`min-height:${height}`), height);
  });
});

describe('The scripts in docs/texts.md', () => {
  const scripts = [...readText('docs/texts.md').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const [importText = '', ownDetails = ''] = scripts;
  const yesterday = '<p>Yesterday</p>';

  /** What a script leaves behind where a program writes that and ends so. */
  function run(script: string, {program, writes, status}: Readonly<Record<'program' | 'writes' | 'status', string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-texts-'));
    try {
      writeFileSync(join(folder, 'outline.html'), yesterday);
      const output = program === 'curl' ? '> new.html' : '';
      const stub = `${program}() { printf '%s' "$WRITES" ${output}; return ${status}; }\n`;
      spawnSync('sh', ['-c', stub + script], {cwd: folder, env: {...process.env, WRITES: writes}});
      return readFileSync(join(folder, 'outline.html'), 'utf8');
    } finally {
      rmSync(folder, {recursive: true});
    }
  }

  it('take the new text of the guide, and keep the old one when the server answers with another page', () => {
    const guide = '<p>Today</p>\n<h2>MitID</h2>';
    assert.equal(run(importText, {program: 'curl', writes: guide, status: '0'}), guide);
    for (const writes of ['<!doctype html>\n<p>Log ind</p>\n<p>Igen</p>', 'x<p>', '']) {
      assert.equal(run(importText, {program: 'curl', writes, status: '0'}), yesterday);
    }
    assert.equal(run(importText, {program: 'curl', writes: guide, status: '22'}), yesterday);
  });

  it('write the text with the details of an organisation, and keep the old one when the command fails', () => {
    assert.equal(run(ownDetails, {program: 'npx', writes: '<p>Nordby</p>', status: '0'}), '<p>Nordby</p>');
    assert.equal(run(ownDetails, {program: 'npx', writes: '', status: '2'}), yesterday);
  });
});

describe('The records of decisions', () => {
  it('are numbered without a gap', () => {
    assert.deepEqual(
      decisions.map((file) => file.slice(0, 5)),
      decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
  });

  for (const file of decisions) {
    it(`have a date, a context, a decision and a consequence, in at most fifteen lines: ${file}`, () => {
      const text = readText(`docs/decisions/${file}`);
      assert.match(
        text,
        /^# .+\n\n\d{4}-\d\d-\d\d\n\n\*\*Context\.\*\* .+\n\n\*\*Decision\.\*\* .+\n\n\*\*Consequence\.\*\* /s,
      );
      assert.ok(text.trim().split('\n').length <= 15, `${text.trim().split('\n').length} lines`);
    });
  }
});
