import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {jsonOf, pathOf, readText} from '../support/project.js';

const decisions = readdirSync(pathOf('docs/decisions')).sort();

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/api.md',
  'docs/settings.md',
  ...decisions.map((file) => `docs/decisions/${file}`),
];

const {scripts} = jsonOf('package.json') as {readonly scripts: Readonly<Record<string, string>>};

/** What a document says in `code`. */
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

const isPath = (code: string) =>
  /^(?:src|test|scripts|docs|demo|\.ci)\/[\w./-]+$|^[\w.-]+\.(?:md|mjs|json)$/.test(code);

/** Files that only a build, or a page's own webmaster, puts in their place. */
const isOfTheProject = (path: string) => !/^(?:dist\/|profiles(?:\.schema)?\.json|coverage\/)/.test(path);

/** The text without code blocks, tables, and what a script has written between markers. */
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
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(pathOf(join(dirname(file), link)))),
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

    it(`have lines of 120 characters at most in their prose: ${file}`, () => {
      assert.deepEqual(
        proseOf(text)
          .split('\n')
          .filter((line) => line.length > 120),
        [],
      );
    });
  }

  it('have for every task in "Where do I change …" a file that exists', () => {
    const [, section = ''] = /^## Where do I change …\n(.*?)^## /ms.exec(readText('CONTRIBUTING.md')) ?? [];
    const rows = section.split('\n').filter((line) => /^\| (?!Task |-)/.test(line));
    assert.ok(rows.length >= 15, `${rows.length} tasks`);
    for (const row of rows) {
      const [, , files = ''] = row.split('|');
      assert.ok(codeIn(files).some(isPath), row);
    }
  });
});

describe('The decisions', () => {
  it('are numbered without a gap', () => {
    assert.deepEqual(
      decisions.map((file) => file.slice(0, 5)),
      decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
  });

  for (const file of decisions) {
    it(`have a date, a context, a decision and a consequence, in fifteen lines: ${file}`, () => {
      const text = readText(`docs/decisions/${file}`);
      assert.match(
        text,
        /^# .+\n\n\d{4}-\d\d-\d\d\n\n\*\*Context\.\*\* .+\n\n\*\*Decision\.\*\* .+\n\n\*\*Consequence\.\*\* /s,
      );
      assert.ok(text.trim().split('\n').length <= 15, `${text.trim().split('\n').length} lines`);
    });
  }
});
