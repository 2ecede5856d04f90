import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {namesTooNew, syntaxTooNew, type Oldest} from '../support/browser-support.js';
import {pathOf, readText} from '../support/project.js';

const [, chrome, firefox, safari] =
  /Chrome and Edge (\d+), Firefox (\d+) and Safari (\d+)/.exec(readText('README.md').replace(/\s+/g, ' ')) ?? [];

/** The oldest browsers that the README promises. */
const oldest: Oldest = {chrome: Number(chrome), firefox: Number(firefox), safari: Number(safari)};

const chunks = readdirSync(pathOf('dist/chunks'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `dist/chunks/${file}`);

/** What a visitor loads, other than the single files, which hold the same. */
const modules = ['dist/mitid-guide.js', 'dist/guide.js', 'dist/from-disk.js', ...chunks];

/** The name of a file, without the hash of its content. */
const nameOf = (file: string) => file.replace('dist/', '').replace(/-[\w-]{8}\.js$/, '.js');

const everyScript = /./;
const picture = /^chunks\/picture/;
const qrCodes = /^chunks\/(desk|take-along)/;

/** What is used although one of these browsers does not have it: where, and what happens there. */
const exceptions: Readonly<Record<string, {readonly in: RegExp; readonly why: string}>> = {
  requestIdleCallback: {in: /^(mitid-guide|guide)\./, why: 'Safari waits a tenth of a second instead.'},
  trustedTypes: {in: /^(mitid-guide|guide)\./, why: 'Asks first: without them no page can demand them.'},
  '.createPolicy': {in: /^(mitid-guide|guide)\./, why: 'As above.'},
  '.emptyScript': {in: /^(mitid-guide|guide)\./, why: 'As above.'},
  '.adoptedStyleSheets': {in: everyScript, why: 'Lit asks first, and writes a style element instead.'},
  '.replaceSync': {in: everyScript, why: 'As above.'},
  ReportingObserver: {in: /^chunks\/debug-panel/, why: 'Asks first.'},
  '.blockedURL': {in: /^chunks\/debug-panel/, why: 'As above.'},
  '.colorScheme': {in: /^chunks\/debug-panel/, why: 'The CSS property of a computed style, which is not listed.'},
  Highlight: {in: /^chunks\/read-aloud/, why: 'Asks first: no sentence is marked.'},
  '.highlights': {in: /^chunks\/read-aloud/, why: 'As above.'},
  '.Segmenter': {in: /^chunks\/read-aloud/, why: 'Asks first: a text is read as one sentence.'},
  '.blockSize': {in: picture, why: 'The CSS property, which is older than its entry.'},
  '.layout': {in: picture, why: 'A data attribute.'},
  '.at': {in: picture, why: 'The picture needs the browsers of 2022.'},
  '.hasOwn': {in: picture, why: 'As above.'},
  structuredClone: {in: picture, why: 'As above.'},
  '.showModal': {in: /^chunks\/desk/, why: 'A kiosk needs the browsers of 2022.'},
  '.pad': {in: qrCodes, why: 'A method of the package that makes QR codes.'},
  '.with': {in: qrCodes, why: 'As above.'},
};

describe('The oldest browsers that the README names', () => {
  it('can parse every script that a visitor loads', () => {
    for (const file of [...modules, 'dist/mitid-guide.iife.js', 'dist/guide.iife.js']) {
      assert.deepEqual(syntaxTooNew(readText(file), oldest), [], file);
    }
  });

  it('have every object and every method that a visitor’s script relies on', () => {
    const used = namesTooNew(Object.fromEntries(modules.map((file) => [nameOf(file), readText(file)])), oldest);
    const uses = Object.entries(used).flatMap(([file, names]) => names.map((name) => ({file, name})));
    assert.deepEqual(
      uses.filter(({file, name}) => !exceptions[name]?.in.test(file)),
      [],
    );
    assert.deepEqual(
      Object.keys(exceptions).filter((name) => !uses.some((each) => each.name === name)),
      [],
      'an exception for what no script uses any more',
    );
  });

  it('are the oldest: the versions before them cannot parse the script', () => {
    const code = readText('dist/mitid-guide.js');
    for (const [browser, version] of Object.entries({chrome: 90, firefox: 89, safari: 14.1})) {
      assert.notDeepEqual(syntaxTooNew(code, {...oldest, [browser]: version}), [], browser);
    }
  });
});

it('A script of later years is told by its syntax and its names', () => {
  const later = 'structuredClone([/[a--b]/v].findLast(Boolean));';
  assert.equal(syntaxTooNew(later, oldest).length, 3);
  assert.deepEqual(namesTooNew({later}, oldest), {later: ['.findLast', 'structuredClone']});
});
