import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {freshBuild, pack, type Build} from '../../scripts/lib/fresh-build.mjs';
import {differences, releaseFiles} from '../../scripts/lib/release-files.mjs';
import {changes} from '../../src/content/2026-11/changes.js';
import {version} from '../../src/guide/version.js';
import {checkProfiles} from '../../src/pages/snippet/check-profiles.js';
import {amount} from '../support/amounts.js';
import {launchBrowser, waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {jsonOf, pathOf} from '../support/project.js';
import {relativeLinks} from '../support/relative-links.js';
import {serveFolder, type StaticServer} from '../support/static-server.js';
import {unzip} from '../support/unzip.js';

const [major = ''] = version.split('.');
const folders = [version, major];

const sri = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

describe('A release', () => {
  let build: Build;
  let files: ReadonlyMap<string, Buffer>;
  let zipped: ReadonlyMap<string, Buffer>;
  let unzipped: string;

  const contentOf = (name: string) => files.get(name) ?? assert.fail(`the release has no ${name}`);
  const jsonIn = (name: string): unknown => JSON.parse(String(contentOf(name)));
  const textIn = (name: string) => String(zipped.get(name) ?? assert.fail(`the zip has no ${name}`));

  before(async () => {
    build = await pack(pathOf('.'), {build: false});
    files = new Map((await releaseFiles(build)).map(({name, content}) => [name, content]));
    zipped = new Map(unzip(contentOf(`mitid-guide-${version}.zip`)).map(({name, content}) => [name, content]));
    unzipped = mkdtempSync(join(tmpdir(), 'mitid-guide-unzipped-'));
    for (const [name, content] of zipped) {
      mkdirSync(dirname(join(unzipped, name)), {recursive: true});
      writeFileSync(join(unzipped, name), content);
    }
  });

  after(() => {
    rmSync(unzipped, {recursive: true});
  });

  it('is the same, byte by byte, when it is built again; in full in another folder, from the source', async () => {
    const again = await amount(
      () => freshBuild(pathOf('.')),
      () => pack(pathOf('.'), {build: false}),
    )();
    assert.deepEqual(await differences(build, again), []);
  });

  it('consists of what a webmaster, a developer and an auditor need', () => {
    assert.deepEqual(
      [...files.keys()],
      [
        'CHANGES.md',
        `mitid-guide-${version}.cdx.json`,
        `mitid-guide-${version}.tgz`,
        `mitid-guide-${version}.zip`,
        `mitid-guide-wordpress-${version}.zip`,
        'sri.json',
      ],
    );
  });

  it('gives the hash of every file, beside it in the zip as well', () => {
    const listed = new Map(Object.entries(jsonIn('sri.json') as Record<string, string>));
    for (const [name, content] of [...files, ...zipped]) {
      if (name !== 'sri.json') assert.equal(listed.get(name), sri(content), name);
    }
    assert.equal(listed.size, new Set([...files.keys(), ...zipped.keys()]).size - 1);
    const beside = JSON.parse(textIn(`${version}/sri.json`)) as Record<string, string>;
    assert.equal(beside['mitid-guide.iife.js'], sri(readFileSync(pathOf('dist/mitid-guide.iife.js'))));
  });

  it('lists the packages of which the guide has a part, and none of the tools that build it', () => {
    const bom = jsonIn(`mitid-guide-${version}.cdx.json`) as {
      readonly bomFormat: string;
      readonly metadata: {readonly component: {readonly purl: string}; readonly timestamp?: string};
      readonly components: readonly {readonly name: string; readonly version: string}[];
    };
    const names = bom.components.map(({name}) => name);
    const {dependencies} = jsonOf('package.json') as {readonly dependencies: Readonly<Record<string, string>>};
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(bom.metadata.component.purl, `pkg:npm/mitid-guide@${version}`);
    for (const name of [...Object.keys(dependencies), 'lit-html', '@tabler/icons'])
      assert.ok(names.includes(name), name);
    for (const name of ['rollup', 'typescript', 'vite']) assert.ok(!names.includes(name), name);
    assert.equal(bom.metadata.timestamp, undefined);
  });

  it('says what changed', () => {
    assert.match(String(contentOf('CHANGES.md')), /^## .+\n\n[^]*^### Added$/m);
    for (const {what, why} of changes) assert.ok(String(contentOf('CHANGES.md')).includes(`- ${what} ${why} (`), what);
    assert.equal(textIn('CHANGES.md'), String(contentOf('CHANGES.md')));
    assert.deepEqual(relativeLinks('CHANGES.md', String(contentOf('CHANGES.md'))), []);
  });

  describe('as the zip for a web server', () => {
    it('has the guide in the folder of its version and in that of the newest, compressed as well', () => {
      for (const folder of folders) {
        for (const name of ['mitid-guide.js', 'mitid-guide.iife.js', 'guide.html', 'snippet.html', 'guide.css']) {
          for (const file of [name, `${name}.br`, `${name}.gz`]) {
            assert.deepEqual(zipped.get(`${folder}/${file}`), readFileSync(pathOf(`dist/${file}`)), file);
          }
        }
        assert.ok(zipped.has(`${folder}/profiles.schema.json`));
      }
      const inBoth = folders.map((folder) => [...zipped.keys()].filter((name) => name.startsWith(`${folder}/`)).length);
      assert.equal(inBoth[0], inBoth[1]);
    });

    it('has no profiles that would replace an organisation’s, and nothing that only developers need', () => {
      assert.deepEqual(
        [...zipped.keys()].filter((name) => /^[\d.]+\/(?:profiles\.json|esm|vscode|web-types)/.test(name)),
        [],
      );
    });

    it('has the plugin for WordPress where the page for editors says', () => {
      for (const folder of folders) assert.ok(zipped.has(`${folder}/wordpress/mitid-guide.zip`), folder);
    });

    it('has an example of profiles that a webmaster can start from: each detail of it is valid', () => {
      const example = Buffer.from(textIn('eksempel/profiles.json'));
      const {nordby} = JSON.parse(String(example)) as {readonly nordby: object};
      const [found, ...faults] = checkProfiles({bytes: example}, {name: 'nordby', details: {}}, 'profiles.json');
      assert.equal(found?.kind, 'right');
      assert.deepEqual(faults, []);
      assert.match(found.text, new RegExp(`med ${Object.keys(nordby).length} oplysninger`));
    });

    it('has the documents, and every file that these link to', () => {
      const documents = [...zipped].filter(([name]) => /^(?!\d).*\.md$/.test(name));
      const names = documents.map(([name]) => name);
      for (const name of ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/hosting.md', 'docs/own-guide.md'])
        assert.ok(names.includes(`dokumenter/${name}`), name);
      const links = documents.flatMap(([name, text]) => relativeLinks(name, String(text)));
      assert.ok(links.length > 15);
      assert.deepEqual(
        links.filter((path) => !zipped.has(path)),
        [],
      );
    });

    it('has each file where the documents say that it is, and chunks where their rules for caches look', () => {
      const texts = [...zipped].filter(([name]) => /^dokumenter\/.*\.md$/.test(name)).map(([, text]) => String(text));
      const addresses = texts.flatMap((text) =>
        [...text.matchAll(/(?<!node_modules)\/mitid-guide\/([\w./-]+\.[a-z]+)/g)].map(([, path = '']) => path),
      );
      assert.ok(addresses.length > 10);
      assert.deepEqual(
        addresses.filter((path) => !zipped.has(path)),
        [],
      );
      const rules = texts.flatMap((text) =>
        [...text.matchAll(/^\/mitid-guide\/(.+chunks\/)\*$/gm)].map(([, folder = '']) => folder),
      );
      assert.deepEqual(rules.sort(), folders.map((folder) => `${folder}/chunks/`).sort());
    });

    it('tells the webmaster in Danish what to do, and names only files that are there', () => {
      const readMe = textIn('LÆS MIG.txt');
      const named = [...readMe.matchAll(/[\w.-]+\/[\w./-]*|[\w-]+\.(?:md|txt)/gi)]
        .map(([path]) => path.replace(/^mitid-guide\/|\.$/g, ''))
        .filter((path) => !/jeres-kommune|^\/|^text\/|^[\d.]+\/profiles\.json$/.test(path));
      assert.ok(named.includes(`${major}/guide.html`) && named.includes('eksempel/profiles.json'), named.join());
      assert.deepEqual(
        named.filter((path) => path && ![...zipped.keys()].some((name) => name.startsWith(path))),
        [],
      );
      assert.doesNotMatch(readMe, /[{}]/);
    });
  });

  describe('unzipped in an empty folder', () => {
    let browser: Browser;
    let server: StaticServer;
    const open: Page[] = [];

    before(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(unzipped)]);
    });

    afterEach(async () => {
      for (const page of open.splice(0)) await page.close();
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    async function visit(url: string): Promise<{page: Page; errors: string[]}> {
      const page = await browser.newPage();
      open.push(page);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      return {page, errors};
    }

    for (const folder of folders) {
      it(`shows visitors the guide from /${folder}/ of a web server, and editors the code for their page`, async () => {
        const {page, errors} = await visit(`${server.origin}/${folder}/guide.html`);
        await waitForElement(page, handles.card);
        const snippet = await visit(`${server.origin}/${folder}/snippet.html`);
        await snippet.page.waitForFunction(() =>
          document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('mitid-guide'),
        );
        assert.deepEqual([...errors, ...snippet.errors, ...server.missing], []);
      });
    }

    it('shows an organisation’s details once the example lies beside the script', async () => {
      cpSync(join(unzipped, 'eksempel/profiles.json'), join(unzipped, major, 'profiles.json'));
      const {page} = await visit(`${server.origin}/${major}/guide.html?profile=nordby`);
      const sender = await page.waitForSelector('#sender:not([hidden])');
      assert.match(await (sender ?? assert.fail()).evaluate(({textContent}) => textContent), /Nordby Kommune/);
    });

    for (const name of ['guide.html', 'snippet.html']) {
      it(`opens by a double click, without a server: ${name}`, async () => {
        const {page, errors} = await visit(pathToFileURL(join(unzipped, major, name)).href);
        if (name === 'guide.html') await waitForElement(page, handles.card);
        else
          await page.waitForFunction(() =>
            document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('mitid-guide'),
          );
        assert.deepEqual(errors, []);
      });
    }
  });
});
