import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build, type Plugin} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {compileScript, parse} from 'vue/compiler-sfc';
import {waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {emptyProject, type EmptyProject} from '../support/packed.js';
import {pathOf} from '../support/project.js';
import {useHost, waitForGuide} from '../support/host.js';

/** Compiles a component as Vue's own plugins for bundlers do. */
const vueComponents: Plugin = {
  name: 'vue-components',
  setup(bundler) {
    bundler.onLoad({filter: /\.vue$/}, ({path}) => {
      const {descriptor} = parse(readFileSync(path, 'utf8'), {filename: path});
      const isCustomElement = (tag: string) => tag === 'mitid-guide';
      const {content} = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: {compilerOptions: {isCustomElement}},
      });
      return {contents: content, loader: 'ts'};
    });
  },
};

/** What starts each app. Each has a button to show or hide the guide, one for its heading and one to start over. */
const apps = {
  'React 19': `import './right.react.tsx';`,
  'Vue 3': `
    import {createApp} from 'vue';
    import App from './Right.vue';
    createApp(App).mount(document.body.appendChild(document.createElement('main')));`,
};

describe('In a project that installed the package from its tarball', () => {
  const host = useHost();
  let project: EmptyProject;

  before(async () => {
    const frameworks = ['react', 'react-dom', '@types/react', '@types/react-dom', 'preact', 'vue', 'svelte'];
    project = await emptyProject(...frameworks);
    cpSync(pathOf('test/packages/apps'), project.folder, {recursive: true});
  });

  after(() => project.remove());

  /** Runs a program that checks types, and returns what it says. */
  const check = (program: string, ...args: string[]): string => {
    const {stdout, stderr} = spawnSync(process.execPath, [pathOf(`node_modules/${program}`), ...args], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  async function visit(app: keyof typeof apps): Promise<{page: Page; errors: readonly string[]}> {
    const {outputFiles} = await build({
      stdin: {contents: apps[app], resolveDir: project.folder, loader: 'ts'},
      bundle: true,
      write: false,
      format: 'esm',
      minify: true,
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [vueComponents],
    });
    const script = host.server().serve({content: outputFiles[0]?.text ?? '', type: 'text/javascript'});
    const {page, errors} = await host.visit({body: `<script type="module" src="${script}"></script>`});
    await waitForElement(page, '[part~=answer]');
    await waitForGuide(page);
    return {page, errors};
  }

  const click = (page: Page, id: string) => page.$eval(`#${id}`, (button) => (button as HTMLElement).click());
  const heard = (page: Page) => page.$eval('output', ({textContent}) => textContent);

  /** Answers the question shown, and waits until the app has heard of it. */
  async function answer(page: Page): Promise<void> {
    const before = await heard(page);
    await page.$eval('mitid-guide >>> [part~=answer]', (button) => (button as HTMLElement).click());
    await page.waitForFunction((text) => document.querySelector('output')?.textContent !== text, {}, before);
  }

  for (const app of Object.keys(apps) as (keyof typeof apps)[]) {
    describe(app, () => {
      it('sets attributes and properties, also later', async () => {
        const {page, errors} = await visit(app);
        const set = await page.$eval('mitid-guide', (guide) => ({
          organisation: guide.getAttribute('organisation'),
          languageMenu: guide.languageMenu,
          languages: guide.languages,
          headingLevel: guide.headingLevel,
        }));
        assert.deepEqual(set, {
          organisation: 'Nordby Kommune',
          languageMenu: true,
          languages: ['da', 'en'],
          headingLevel: 2,
        });
        await click(page, 'level');
        await waitForElement(page, `[part=title] [aria-level='3']`);
        assert.deepEqual(errors, []);
      });

      it('hears what the visitor answers, and starts over', async () => {
        const {page, errors} = await visit(app);
        await answer(page);
        assert.match(await heard(page), /^[\w-]+ [\w-]+$/);
        await click(page, 'restart');
        await page.waitForFunction(() => !Object.keys(document.querySelector('mitid-guide')?.answers ?? {}).length);
        assert.deepEqual(errors, []);
      });

      it('fills a slot, and keeps the fallback for pages without script', async () => {
        const {page, errors} = await visit(app);
        const slot = await page.$eval('mitid-guide [slot=footer]', (content) => content.assignedSlot?.name);
        assert.equal(slot, 'footer');
        assert.ok(await page.$('mitid-guide > a[href]'));
        assert.deepEqual(errors, []);
      });

      it('removes the guide and shows another, which starts at the first question and is heard once', async () => {
        const {page, errors} = await visit(app);
        const first = await page.$eval(`mitid-guide >>> ${handles.cardTitle}`, ({textContent}) => textContent);
        await answer(page);
        const before = await heard(page);
        await click(page, 'show');
        await page.waitForFunction(() => !document.querySelector('mitid-guide'));
        await click(page, 'show');
        await waitForElement(page, '[part~=answer]');
        await waitForGuide(page);
        assert.equal(await page.$eval(`mitid-guide >>> ${handles.cardTitle}`, ({textContent}) => textContent), first);
        await answer(page);
        assert.equal(await heard(page), `${before}, ${before}`);
        assert.deepEqual(errors, []);
      });
    });
  }

  it('React and Preact compile what is right, and not one of the wrong attributes', () => {
    assert.equal(check('typescript/bin/tsc'), '');
  });

  it('Vue compiles what is right, and not one of the wrong attributes', () => {
    assert.equal(check('vue-tsc/bin/vue-tsc.js'), '');
  });

  it('Svelte finds what is right correct, and every wrong attribute wrong', () => {
    const output = check('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine');
    const found = [...output.matchAll(/ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    const wrong = readFileSync(join(project.folder, 'Wrong.svelte'), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.startsWith('<mitid-guide') ? [`Wrong.svelte:${index + 1}`] : []));
    assert.ok(wrong.length > 5);
    assert.deepEqual(found, wrong, output);
  });
});
