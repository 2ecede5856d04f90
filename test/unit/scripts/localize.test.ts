import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unitsOf} from '../../../scripts/lib/xliff.mjs';
import {danishMsg, msgIn, type Templates} from '../../../src/locale/msg.js';
import {pathOf} from '../../support/project.js';

/** The code of a project with four messages. */
const code = (back: string) => `
  import {msg, str} from '@lit/localize';
  export const back = msg('${back}', {id: 'back'});
  export const tax = msg('Moms & afgifter < 25 %', {id: 'tax'});
  export const left = (most: number, step: number) => msg(str\`\${most} i trin \${step}\`, {id: 'left'});
  export const host = (name: string) => msg(str\`\${name} & co\`, {id: 'host'});
`;

const translated: Readonly<Record<string, string>> = {
  back: 'Back',
  tax: 'VAT &amp; duties &lt; 25 %',
  left: 'Step <x id="1" equiv-text="${step}"/>: <x id="0" equiv-text="${most}"/>',
  host: '<x id="0" equiv-text="${name}"/> &amp; friends',
};

describe('Messages that go to translators and come back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-localize-'));
  const fileOf = (name: string) => join(folder, name);
  const xliff = fileOf('xliff/en.xlf');

  const localize = (command: 'extract-messages' | 'build-translations') => {
    const script = pathOf(`scripts/${command}.mjs`);
    const {status, stderr} = spawnSync(process.execPath, [script, folder], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  };

  const targets = () => unitsOf(readFileSync(xliff, 'utf8')).map(({id, target, state}) => [id, target?.text, state]);

  /** Translates all messages in the XLIFF file, as a translator does. */
  const translate = (state: string) => {
    const file = readFileSync(xliff, 'utf8').replace(
      /(<trans-unit id="(\w+)">\s*<source>.*<\/source>)(?:\s*<target.*<\/target>)?/g,
      (_, unit: string, id: string) => `${unit}\n<target state="${state}">${translated[id] ?? ''}</target>`,
    );
    writeFileSync(xliff, file);
  };

  before(() => {
    const config = {
      sourceLocale: 'da',
      targetLocales: ['en'],
      tsConfig: './tsconfig.json',
      output: {mode: 'runtime', outputDir: './generated', localeCodesModule: './generated/locale-codes.ts'},
      interchange: {format: 'xliff', xliffDir: './xliff'},
    };
    writeFileSync(fileOf('lit-localize.json'), JSON.stringify(config));
    writeFileSync(
      fileOf('tsconfig.json'),
      JSON.stringify({compilerOptions: {module: 'NodeNext', lib: ['ES2022', 'DOM'], types: []}, include: ['*.ts']}),
    );
    writeFileSync(fileOf('package.json'), JSON.stringify({type: 'module'}));
    symlinkSync(pathOf('node_modules'), fileOf('node_modules'), 'junction');
    mkdirSync(fileOf('xliff'));
    writeFileSync(fileOf('words.ts'), code('Tilbage'));
    localize('extract-messages');
    translate('final');
  });

  after(() => rmSync(folder, {recursive: true}));

  it('reach the visitor with & and < as the translator wrote them', async () => {
    localize('build-translations');
    const {templates} = (await import(pathToFileURL(fileOf('generated/en.ts')).href)) as {templates: Templates};
    const english = msgIn(templates);
    assert.equal(english('Moms & afgifter < 25 %', {id: 'tax'}), 'VAT & duties < 25 %');
    const named = {strTag: true, strings: ['', ' & co'], values: ['Nordby']} as unknown as string;
    assert.equal(english(named, {id: 'host'}), 'Nordby & friends');
    assert.equal(danishMsg(named, {id: 'host'}), 'Nordby & co');
  });

  it('have their values where the translator put them', async () => {
    const {templates} = (await import(pathToFileURL(fileOf('generated/en.ts')).href)) as {templates: Templates};
    const left = {strTag: true, strings: ['', ' i trin ', ''], values: [3, 1]} as unknown as string;
    assert.equal(msgIn(templates)(left, {id: 'left'}), 'Step 1: 3');
  });

  it('are marked as stale if the Danish has changed, until somebody translates them again; the others stay as they are', () => {
    const marked = '$1 state-qualifier="x-same-as-danish">VAT';
    writeFileSync(xliff, readFileSync(xliff, 'utf8').replace(/(<target state="final")>VAT/, marked));
    writeFileSync(fileOf('words.ts'), code('Et trin tilbage'));
    for (const time of ['once', 'and again']) {
      localize('extract-messages');
      assert.deepEqual(
        targets(),
        [
          ['back', 'Back', 'needs-translation'],
          ['tax', 'VAT & duties < 25 %', 'final'],
          ['left', 'Step {1}: {0}', 'final'],
          ['host', '{0} & friends', 'final'],
        ],
        time,
      );
      assert.equal(unitsOf(readFileSync(xliff, 'utf8'))[1]?.qualifier, 'x-same-as-danish');
    }
    writeFileSync(xliff, readFileSync(xliff, 'utf8').replace(' state-qualifier="x-same-as-danish"', ''));
  });

  it('are not in the generated module while they are stale, so that the visitor gets the new Danish', async () => {
    localize('build-translations');
    const {templates} = (await import(`${pathToFileURL(fileOf('generated/en.ts')).href}?stale`)) as {
      templates: Templates;
    };
    assert.deepEqual(Object.keys(templates).sort(), ['host', 'left', 'tax']);
    assert.equal(msgIn(templates)('Et trin tilbage', {id: 'back'}), 'Et trin tilbage');
  });

  it('stop a release while one is stale, but are only listed before that', () => {
    const check = (...options: string[]) =>
      spawnSync(process.execPath, [pathOf('scripts/check-translations.mjs'), ...options, folder], {encoding: 'utf8'});
    const listed = check();
    assert.match(listed.stdout, /^ {2}back: "Et trin tilbage": stale in en$/m);
    assert.deepEqual([listed.status, listed.stderr], [0, '']);
    assert.equal(check('--release').status, 1);
  });

  it('make the check fail at any time while a translation lacks a value', () => {
    const before = readFileSync(xliff, 'utf8');
    writeFileSync(xliff, before.replace(/(<target[^>]*>Step )<x id="1"[^>]*>/, '$1'));
    const {status, stderr} = spawnSync(process.execPath, [pathOf('scripts/check-translations.mjs'), folder], {
      encoding: 'utf8',
    });
    writeFileSync(xliff, before);
    assert.match(stderr, /^en: left: values in Danish/);
    assert.equal(status, 1);
  });
});
