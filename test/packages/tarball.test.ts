import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {closeSync, cpSync, existsSync, openSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import type {Browser, Page} from 'puppeteer-core';
import {build} from 'vite';
import {launchBrowser, waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {emptyProject, type EmptyProject} from '../support/packed.js';
import {jsonOf, pathOf} from '../support/project.js';
import {relativeLinks} from '../support/relative-links.js';
import {serveFolder, type StaticServer} from '../support/static-server.js';

const {exports} = jsonOf('package.json') as {
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
};

/** The entries that another project imports as code. */
const modules = Object.entries(exports)
  .filter(([, target]) => typeof target !== 'string')
  .map(([entry]) => entry.replace('.', 'mitid-guide'));

describe('The package, unpacked into an empty project,', () => {
  let project: EmptyProject;
  let browser: Browser;
  let server: StaticServer;
  const open: Page[] = [];

  before(async () => {
    project = await emptyProject('@lit-labs/ssr', '@lit-labs/ssr-client');
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(project.folder)]);
  });

  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });

  after(async () => {
    await browser.close();
    server.close();
    project.remove();
  });

  /** Visits a page of the project, answers the first question, and returns what went wrong. */
  async function errorsOn(path: string): Promise<string[]> {
    const page = await browser.newPage();
    open.push(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.origin}/${path}`);
    await waitForElement(page, '[part~=answer]');
    const title = () => page.$eval(`mitid-guide >>> ${handles.cardTitle}`, ({textContent}) => textContent);
    const before = await title();
    await page.click('mitid-guide >>> [part~=answer]');
    await page.waitForFunction(
      (selector, first) =>
        document.querySelector('mitid-guide')?.shadowRoot?.querySelector(selector)?.textContent !== first,
      {},
      handles.cardTitle,
      before,
    );
    return [...errors, ...server.missing];
  }

  it('passes the check of publint, and says of each entry what it exports', async () => {
    const {messages, pkg} = await publint({pkgDir: project.installed, pack: false, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
    assert.ok(modules.length >= 7, modules.join());
  });

  it('passes the check of Are The Types Wrong', () => {
    const cli = pathOf('node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [cli, project.tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii'];
    const {status, stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });

  it('has the documents for its users, and every file that these link to', () => {
    const documents = readdirSync(project.installed, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md') && !name.startsWith('dist'))
      .map((name) => name.replaceAll('\\', '/'));
    for (const name of [
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'ACCESSIBILITY.md',
      'docs/api.md',
      'docs/hosting.md',
    ])
      assert.ok(documents.includes(name), name);
    const links = documents.flatMap((name) =>
      relativeLinks(name, readFileSync(join(project.installed, name), 'utf8')).map((path) => ({name, path})),
    );
    assert.ok(links.length > 15);
    assert.deepEqual(
      links.filter(({path}) => !existsSync(join(project.installed, path))),
      [],
    );
  });

  it('can be imported in Node, where there is no page', () => {
    project.write(
      'node.mjs',
      `${modules
        .filter((name) => !name.endsWith('.js'))
        .map((name, index) => `import * as module${index} from '${name}';`)
        .join('\n')}
      import {MitidGuideElement, currentEdition} from 'mitid-guide';
      import {journeys} from 'mitid-guide/tree';
      import {guideOutline} from 'mitid-guide/outline';
      import manifest from 'mitid-guide/custom-elements.json' with {type: 'json'};
      import ids from 'mitid-guide/event-ids.json' with {type: 'json'};
      import truth from 'mitid-guide/truth.json' with {type: 'json'};
      import schema from 'mitid-guide/profiles.schema.json' with {type: 'json'};
      import guide from 'mitid-guide/text/current/da/guide.json' with {type: 'json'};
      const entry = currentEdition();
      const {tree} = await entry.load();
      const html = await guideOutline({entry, language: 'en'});
      console.log(JSON.stringify({
        version: MitidGuideElement.version,
        journeys: journeys(tree).length,
        html: html.slice(0, 2),
        modules: manifest.modules.length,
        data: [ids, truth, schema, guide].every((each) => Object.keys(each).length > 1),
      }));`,
    );
    const {stdout, stderr, status} = spawnSync(process.execPath, ['--no-warnings', 'node.mjs'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const seen = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(seen['version'], (jsonOf('package.json') as {version: string}).version);
    assert.equal(seen['html'], '<p');
    assert.equal(seen['data'], true);
    assert.ok(Number(seen['journeys']) > 10 && Number(seen['modules']) > 0);
  });

  for (const resolution of ['nodenext', 'bundler'] as const) {
    it(`has types that a strict project compiles with: ${resolution}`, () => {
      cpSync(pathOf('demo/own-guide/digital-post.json'), join(project.folder, 'own-guide.json'));
      project.write(
        'types.ts',
        `import {MitidGuideElement, type GuideJson, type MitidGuideAnswerEvent} from 'mitid-guide';
        import 'mitid-guide/define';
        import 'mitid-guide/mitid-guide.js';
        import 'mitid-guide/mitid-guide.iife.js';
        import {walk, type Tree} from 'mitid-guide/tree';
        import {editions, type EditionEntry} from 'mitid-guide/content';
        import {guideOutline, guideJson} from 'mitid-guide/outline';
        import ownGuide from './own-guide.json' with {type: 'json'};
        const guide = document.createElement('mitid-guide');
        guide.answers = {chip: 'yes'};
        guide.edition = ownGuide;
        guide.edition = ownGuide.words.steps.length ? null : ({} as GuideJson);
        guide.addEventListener('mitid-guide-answer', (event: MitidGuideAnswerEvent) => event.answer.toUpperCase());
        document.addEventListener('mitid-guide-step', ({step, steps}) => (step + steps).toFixed());
        window.addEventListener('mitid-guide-complete', ({endings}) => endings.join());
        document.body.addEventListener('mitid-guide-language', ({language}) => language.at(0));
        export const entry: EditionEntry | undefined = editions[0];
        export const walked = (tree: Tree) => walk(tree, {}).done;
        export const text: Promise<string> | undefined = entry && guideOutline({entry});
        export const data = entry && guideJson({entry}).then(({words}) => words.title);
        export const isElement = guide instanceof MitidGuideElement;
        // @ts-expect-error -- a level is a number
        guide.headingLevel = 'two';`,
      );
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const compiler = pathOf('node_modules/typescript/bin/tsc');
      const args = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
      const {stdout} = spawnSync(
        process.execPath,
        [compiler, ...args, '--resolveJsonModule', '--lib', 'es2022,dom,dom.iterable', 'types.ts'],
        {
          cwd: project.folder,
          encoding: 'utf8',
        },
      );
      assert.equal(stdout, '');
    });
  }

  it('has types for Node, where a strict project compiles the content, the texts and the tree without those of a browser', () => {
    project.write(
      'node-types.ts',
      `import {currentEdition} from 'mitid-guide/content';
      import {guideJson, guideOutline} from 'mitid-guide/outline';
      import {walk} from 'mitid-guide/tree';
      export const html: Promise<string> = guideOutline({entry: currentEdition()});
      export const done = guideJson({entry: currentEdition()}).then(({tree}) => walk(tree, {}).done);`,
    );
    const args = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022'];
    const {stdout} = spawnSync(
      process.execPath,
      [pathOf('node_modules/typescript/bin/tsc'), ...args, 'node-types.ts'],
      {
        cwd: project.folder,
        encoding: 'utf8',
      },
    );
    assert.equal(stdout, '');
  });

  it('is bundled by Vite, and guides the visitors of that page', async () => {
    project.write(
      'index.html',
      '<!doctype html><mitid-guide></mitid-guide><script type="module" src="main.js"></script>',
    );
    project.write(
      'main.js',
      `import 'mitid-guide/define';
      import outline from 'mitid-guide/text/current/da/outline.html?raw';
      document.querySelector('mitid-guide').innerHTML = outline;`,
    );
    await build({root: project.folder, base: './', configFile: false, logLevel: 'error', build: {outDir: 'vite'}});
    assert.deepEqual(await errorsOn('vite/index.html'), []);
  });

  for (const [name, script] of [
    ['module', '<script type="module" src="node_modules/mitid-guide/dist/mitid-guide.js"></script>'],
    ['single file', '<script src="node_modules/mitid-guide/dist/mitid-guide.iife.js"></script>'],
  ] as const) {
    it(`guides the visitors of a plain page: ${name}`, async () => {
      project.write(`${name}.html`, `<!doctype html>${script}<mitid-guide></mitid-guide>`);
      assert.deepEqual(await errorsOn(encodeURI(`${name}.html`)), []);
    });
  }

  it('has the command, which runs without being built', () => {
    const {bin} = jsonOf('package.json') as {readonly bin: Readonly<Record<string, string>>};
    const command = join(project.installed, bin['mitid-guide'] ?? assert.fail('no command'));
    const output = execFileSync(process.execPath, [command, '--help'], {encoding: 'utf8', cwd: project.folder});
    assert.match(output, /mitid-guide check profiles\.json/);
  });

  it('has the command, which locks a page to the single file of the package', () => {
    const {version} = jsonOf('package.json') as {readonly version: string};
    const command = join(project.installed, 'dist/esm/cli/main.js');
    const args = ['snippet', '--method', 'element', '--folder', `https://www.nordby.dk/mitid-guide/${version}/`];
    const output = execFileSync(process.execPath, [command, ...args], {encoding: 'utf8', stdio: 'pipe'});
    const singleFile = readFileSync(join(project.installed, 'dist/mitid-guide.iife.js'));
    assert.ok(
      output.includes(`integrity="sha384-${createHash('sha384').update(singleFile).digest('base64')}"`),
      output,
    );
  });

  it('has the command, which says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const command = join(project.installed, 'dist/esm/cli/main.js');
    const {stderr, status} = spawnSync(process.execPath, [command, 'json'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.match(stderr, /^mitid-guide: [^\n]*ENOSPC[^\n]*\n$/);
    assert.equal(status, 2);
  });
});
