import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build, type Plugin} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {build as buildWithVite} from 'vite';
import {currentEdition} from '../../src/content/editions.js';
import {loadMsg} from '../../src/locale/languages.js';
import type {Language} from '../../src/locale/language-names.js';
import {handles} from '../support/handles.js';
import {pathOf} from '../support/project.js';
import {serveFolder, type StaticServer} from '../support/static-server.js';
import {useHost, waitForGuide} from '../support/host.js';

type Attributes = Readonly<Record<string, string>>;

/** What a server writes, in a process of its own, where there is no page. */
function rendered(attributes: Attributes): {readonly html: string; readonly hash: string} {
  const code = `
    import {renderGuide, styleHash} from 'mitid-guide/ssr';
    const html = await renderGuide(${JSON.stringify(attributes)}, '<a href="/mitid">Sådan får du MitID</a>');
    console.log(JSON.stringify({html, hash: await styleHash()}));`;
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: pathOf('.'), encoding: 'utf8'})) as {
    readonly html: string;
    readonly hash: string;
  };
}

const hydrateFirst = `import 'mitid-guide/hydrate'; import 'mitid-guide/define';`;

/** A language loads once the page calls `letLanguageLoad`, which is after everything else has. */
const languageLast: Plugin = {
  name: 'language-last',
  setup(bundler) {
    bundler.onLoad({filter: /locale[\\/]languages\.js$/}, ({path}) => ({
      contents: `${readFileSync(path, 'utf8').replace('export async function loadMsg', 'async function loadNow')}
        const mayLoad = new Promise((resolve) => (globalThis.letLanguageLoad = resolve));
        export const loadMsg = (language) => mayLoad.then(() => loadNow(language));`,
    }));
  },
};

const asOneFile = async (contents: string, plugins: Plugin[] = []): Promise<string> => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: pathOf('.')},
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
    plugins,
  });
  return outputFiles[0]?.text ?? '';
};

/** Where a bundler finds the package, outside its own folder. */
const alias = {
  'mitid-guide/hydrate': pathOf('dist/esm/ssr/hydrate.js'),
  'mitid-guide/define': pathOf('dist/esm/embed/define.js'),
};

/** Bundlers that put what several scripts need into files of their own, which run first. Each writes `client.js`. */
const splitting: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  esbuild: (folder) =>
    build({
      stdin: {contents: hydrateFirst, resolveDir: pathOf('.')},
      bundle: true,
      splitting: true,
      outdir: folder,
      entryNames: 'client',
      format: 'esm',
      conditions: ['production'],
    }),
  Vite: (folder) => {
    writeFileSync(join(folder, 'source.js'), hydrateFirst);
    return buildWithVite({
      root: folder,
      base: './',
      configFile: false,
      logLevel: 'error',
      resolve: {alias},
      build: {
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: {input: join(folder, 'source.js'), output: {entryFileNames: 'client.js'}},
      },
    });
  },
};

/** Runs before the guide's script: remembers every element of the card, and those that are removed later. */
const remember = `
  const root = document.querySelector('mitid-guide').shadowRoot;
  window.before = [...root.querySelectorAll('*')];
  window.place = JSON.stringify(root.querySelector('[part=card]').getBoundingClientRect());
  window.removed = [];
  new MutationObserver((records) => {
    for (const {removedNodes} of records) {
      for (const node of removedNodes) if (node instanceof Element) removed.push(node.outerHTML);
    }
  }).observe(root, {childList: true, subtree: true});`;

const titleIn = async (language: Language): Promise<string> => {
  const {words, tree} = currentEdition().firstQuestion ?? (await currentEdition().load());
  return words(await loadMsg(language)).boxes[tree.steps[0]?.start ?? '']?.title ?? '';
};

const cardTitle = (page: Page) => page.$eval(`mitid-guide >>> ${handles.cardTitle}`, ({textContent}) => textContent);

describe('A card that a server has rendered', () => {
  const host = useHost();

  const folders: string[] = [];
  const servers: StaticServer[] = [];
  let oneFile = '';

  before(async () => {
    oneFile = await asOneFile(hydrateFirst);
  });

  after(() => {
    for (const server of servers) server.close();
    for (const folder of folders) rmSync(folder, {recursive: true});
  });

  const serve = (content: string) => host.server().serve({content, type: 'text/javascript'});

  /** How many elements of the server's card are still there, how many it had, and what was removed. */
  const whatWasKept = (page: Page) =>
    page.evaluate('[before.filter(({isConnected}) => isConnected).length, before.length, removed]') as Promise<
      [number, number, string[]]
    >;

  const answer = (page: Page) =>
    page.$eval('mitid-guide', async (guide) => {
      const answered = new Promise((resolve) => guide.addEventListener('mitid-guide-answer', resolve, {once: true}));
      guide.shadowRoot?.querySelector<HTMLElement>('[part~=answer]')?.click();
      await answered;
    });

  async function visit(attributes: Attributes, change = (html: string) => html, javaScript = true) {
    const {html, hash} = rendered(attributes);
    const scripts = [
      `<script src="${serve(remember)}"></script>`,
      `<script type="module" src="${serve(oneFile)}"></script>`,
    ];
    return host.visit({
      head: '<link rel="icon" href="data:,">',
      body: change(html) + scripts.join(''),
      headers: {
        'content-security-policy': [
          `default-src 'none'; img-src data:; script-src 'self'; style-src ${hash}`,
          `require-trusted-types-for 'script'; trusted-types lit-html`,
        ].join('; '),
      },
      javaScript,
    });
  }

  for (const lang of ['da', 'en', 'ar'] as const) {
    it(`is there without script, in its language and with its looks: ${lang}`, async () => {
      const {page, errors} = await visit({lang}, undefined, false);
      assert.ok((await cardTitle(page)).includes(await titleIn(lang)));
      const [direction, radius] = await page.$eval('mitid-guide >>> [part=card]', (card) => {
        const {direction, borderRadius} = getComputedStyle(card);
        return [direction, borderRadius];
      });
      assert.equal(direction, lang === 'ar' ? 'rtl' : 'ltr');
      assert.notEqual(radius, '0px');
      assert.deepEqual(errors, []);
    });

    it(`becomes the guide without a change, and answers: ${lang}`, async () => {
      const {page, errors, warnings} = await visit({lang, 'heading-level': '3'});
      await waitForGuide(page);
      const [kept, all, removed] = await whatWasKept(page);
      assert.ok(all > 20);
      assert.equal(kept, all);
      assert.deepEqual(removed, []);
      const [before, after] = (await page.evaluate(
        '[place, JSON.stringify(root.querySelector("[part=card]").getBoundingClientRect())].map((rect) => JSON.parse(rect).top)',
      )) as [number, number];
      assert.equal(after, before);
      const title = await cardTitle(page);
      await answer(page);
      assert.notEqual(await cardTitle(page), title);
      assert.equal((await page.$$('mitid-guide >>> [part=card]')).length, 1);
      assert.deepEqual([...errors, ...warnings], []);
    });
  }

  /** A visit to a page with the first entry, where esbuild has put what the entries share into files of their own. */
  async function visitSplit(modules: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-entries-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(modules)) writeFileSync(join(folder, name), content);
    await build({
      entryPoints: ['client.js', 'other.js'].map((name) => join(folder, name)),
      bundle: true,
      splitting: true,
      outdir: join(folder, 'bundled'),
      format: 'esm',
      conditions: ['production'],
      alias,
    });
    const server = await serveFolder(join(folder, 'bundled'));
    servers.push(server);
    const scripts = `<script src="${serve(remember)}"></script><script type="module" src="${server.origin}/client.js"></script>`;
    const {page, errors, warnings} = await host.visit({body: rendered({lang: 'da'}).html + scripts});
    await waitForGuide(page);
    const [kept, all] = await whatWasKept(page);
    return {kept, all, errors, warnings};
  }

  for (const [bundler, bundleInto] of Object.entries(splitting)) {
    it(`becomes the guide without a change where a bundler has split the scripts: ${bundler}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-client-'));
      folders.push(folder);
      await bundleInto(folder);
      const server = await serveFolder(folder);
      servers.push(server);
      for (const lang of ['da', 'en', 'ar'] as const) {
        const scripts = `<script src="${serve(remember)}"></script><script type="module" src="${server.origin}/client.js"></script>`;
        const {page, errors, warnings} = await host.visit({body: rendered({lang}).html + scripts});
        await waitForGuide(page);
        const [kept, all, removed] = await whatWasKept(page);
        assert.ok(all > 20);
        assert.equal(kept, all, lang);
        assert.deepEqual(removed, [], lang);
        await answer(page);
        assert.equal((await page.$$('mitid-guide >>> [part=card]')).length, 1);
        assert.deepEqual([...errors, ...warnings, ...server.missing], []);
      }
    });
  }

  it('becomes the guide without a change where its language loads last', async () => {
    const late = await asOneFile(hydrateFirst, [languageLast]);
    const scripts = `<script src="${serve(remember)}"></script><script type="module" src="${serve(late)}"></script>`;
    const {page, errors} = await host.visit({body: rendered({lang: 'en'}).html + scripts});
    const [keptUntilThen] = await whatWasKept(page);
    await page.evaluate('letLanguageLoad()');
    await waitForGuide(page);
    const [kept, all, removed] = await whatWasKept(page);
    assert.deepEqual([keptUntilThen, kept], [all, all]);
    assert.deepEqual(removed, []);
    await answer(page);
    assert.deepEqual(errors, []);
  });

  it('becomes the guide without a change where two entries import one module with both, whatever the bundler shares', async () => {
    const {kept, all, warnings, errors} = await visitSplit({
      'guide.js': hydrateFirst,
      'client.js': `import './guide.js'; document.title = 'client';`,
      'other.js': `import './guide.js'; document.title = 'other';`,
    });
    assert.ok(all > 20);
    assert.equal(kept, all);
    assert.deepEqual([...warnings, ...errors], []);
  });

  it('is drawn anew where two entries share only the element, and the console says what to import', async () => {
    const {kept, warnings, errors} = await visitSplit({
      'client.js': hydrateFirst,
      'other.js': `import 'mitid-guide/define'; document.title = 'other';`,
    });
    assert.equal(kept, 0);
    assert.match(warnings.join(), /^<mitid-guide>: "mitid-guide\/hydrate" has run after "mitid-guide\/define"/);
    assert.deepEqual(errors, []);
  });

  for (const [title, script, warning] of [
    [
      'imports the two in the other order',
      `import 'mitid-guide/define'; import 'mitid-guide/hydrate';`,
      [/hydrate" has run after/],
    ],
    ['never imports what would take it over', `import 'mitid-guide/define';`, []],
  ] as const) {
    it(`is replaced, so that no visitor sees two, where a page ${title}`, async () => {
      const body = `${rendered({lang: 'da'}).html}<script type="module" src="${serve(await asOneFile(script))}"></script>`;
      const {page, errors, warnings} = await host.visit({body});
      await waitForGuide(page);
      assert.equal((await page.$$('mitid-guide >>> [part=card]')).length, 1);
      const title = await cardTitle(page);
      await answer(page);
      assert.notEqual(await cardTitle(page), title);
      assert.equal((await page.$$('mitid-guide >>> [part=card]')).length, 1);
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, warning.length);
      for (const [index, each] of warning.entries()) assert.match(warnings[index] ?? '', each);
    });
  }

  it('is drawn anew where another edition or version had rendered it', async () => {
    const {page, errors} = await visit({lang: 'da'}, (html) =>
      html.replace(/data-rendered-by="[^"]+"/, 'data-rendered-by="0 1999"'),
    );
    await waitForGuide(page);
    assert.equal(await page.evaluate('before.some(({isConnected}) => isConnected)'), false);
    assert.ok((await cardTitle(page)).includes(await titleIn('da')));
    assert.equal((await page.$$('mitid-guide >>> [part=card]')).length, 1);
    assert.deepEqual(errors, []);
  });
});
