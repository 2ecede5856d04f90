import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runCommand} from '../../src/cli/run-command.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {currentEdition} from '../../src/content/editions.js';
import type {GuideJson} from '../../src/content/guide-json.js';
import {danishMsg} from '../../src/locale/msg.js';
import {embedMethods, systems} from '../../src/pages/snippet/cms.js';
import {guideJson, guideOutline} from '../../src/pages/text/guide-texts.js';
import {version} from '../../src/guide/version.js';
import {journeys} from '../../src/tree/index.js';
import {pathOf} from '../support/project.js';

const entry = currentEdition();
const {reviewBy = ''} = entry;
const words = november2026.words(danishMsg);

const good = '{"nordby": {"organisation": "Nordby Kommune", "phone": "12 34 56 78"}}';

const singleFile = Buffer.from('the guide in one file');

/** Runs a command in a folder with these files. */
function run(args: string, files: Readonly<Record<string, string | Buffer>> = {}, today = '2026-11-29') {
  return runCommand(args.split(' ').filter(Boolean), {
    today,
    readSingleFile: () => Promise.resolve(singleFile),
    readFile: (path) => {
      const content = files[path];
      return content === undefined
        ? Promise.reject(Object.assign(new Error('no such file'), {code: 'ENOENT'}))
        : Promise.resolve(Buffer.from(content));
    },
  });
}

describe('The command line', () => {
  it('explains itself, and says so if it is asked for nothing', async () => {
    const {output, exitCode} = await run('--help');
    for (const name of ['outline', 'json', 'snippet', 'check', 'journeys', 'mermaid', 'facts']) {
      assert.match(output, new RegExp(`mitid-guide ${name}\\b`));
    }
    for (const name of [...Object.keys(systems), ...embedMethods('other', true)])
      assert.match(output, new RegExp(`\\b${name}\\b`));
    assert.ok(output.split('\n').every((line) => line.length <= 110));
    assert.equal(exitCode, 0);
    assert.equal((await run('')).exitCode, 2);
  });

  it('says in Danish what is wrong with a command, without a stack trace', async () => {
    for (const [args, message] of [
      ['vis', /ingen kommando »vis«/],
      ['outline --sprog da', /intet valg, der hedder »--sprog«/],
      ['outline --language', /»--language/],
      ['json --language xx', /--language kan ikke være »xx«\. Vælg en af: da, en/],
      ['json --edition 2020', /--edition kan ikke være »2020«\. Vælg en af: leaflet-2022, 2026-11/],
      ['check', /Skriv én fil/],
      ['check nowhere.json', /ingen fil, der hedder nowhere\.json/],
      ['outline --profile nordby', /--profiles/],
      ['snippet', /--folder/],
      ['snippet --folder https://www.nordby.dk/ --set phone=ring', /phone/],
      ['snippet --folder https://www.nordby.dk/ --cms sharepoint --method iframe', /--method kan ikke være »iframe«/],
      ['facts --due --on', /Efter »--on« mangler dagen, fx/],
      ['facts --on --due', /Efter »--on« mangler dagen, fx/],
      ['facts --due=ja', /Efter »--due« skal der ikke stå noget/],
      ['snippet --folder notaurl', /»notaurl«: det er ikke en hel webadresse.*https:/],
      ['snippet --folder javascript:1', /ikke en hel webadresse/],
      [
        'snippet --folder https://www.nordby.dk/ --cms umbraco',
        /en af: umbraco-tinymce \(Umbraco.*, umbraco-tiptap \([^,]*$/m,
      ],
      ['snippet --folder https://www.nordby.dk/ --cms joomla', /en af: os2web, .*sharepoint/],
      ['facts --on i-morgen', /skal være en dag/],
      ['facts --due --on 2027-02-30', /skal være en dag/],
      ['outline extra', /outline bruger ikke »extra«/],
      ['facts --language en', /facts bruger ikke --language/],
      ['check p.json --cms os2web', /check bruger ikke --cms/],
      ['snippet --folder https://www.nordby.dk/ --profile Nordby', /profile="Nordby" kan ikke bruges/],
      ['mermaid --plans --edition leaflet-2022', /ingen planer/],
    ] as const) {
      const {output, errors = '', exitCode} = await run(args);
      assert.equal(exitCode, 2, args);
      assert.equal(output, '', args);
      assert.match(errors, message, args);
      assert.doesNotMatch(errors, /\n +at /, args);
    }
  });

  it('prints the guide as the text and the data that the build writes, for an organisation as well', async () => {
    assert.equal((await run('outline --language en')).output, await guideOutline({entry, language: 'en'}));
    assert.deepEqual(JSON.parse((await run('json')).output), JSON.parse(JSON.stringify(await guideJson({entry}))));
    const own = await run('json --profiles p.json --profile nordby', {'p.json': good});
    assert.match(own.output, /Nordby Kommune/);
    assert.doesNotMatch((await run('json')).output, /Nordby Kommune/);
  });

  describe('checks profiles.json, and', () => {
    it('finds nothing wrong with a good one', async () => {
      const {output, exitCode} = await run('check p.json', {'p.json': good});
      assert.match(output, /^OK: .*"nordby"/);
      assert.equal(exitCode, 0);
    });

    it('names what an editor has to correct, and fails', async () => {
      for (const [content, message] of [
        ['{"nordby": {"phone": "ring"}}', /^FEJL: .*phone/m],
        ['{"nordby": {"telefon": "12 34 56 78"}}', /^FEJL: .*telefon/m],
        ['{"nordby": {"phone": "12 34 56 78"}', /^FEJL: .*Linje 1/m],
        ['{}', /^FEJL: .*ingen profiler/m],
        ['{"nordby": {"phone": "12 34 56 78"}, "b": 3}', /^FEJL: "b" er ikke en profil\. Der står 3/m],
        ['{"nordby": {"phone": "ring"}}', /profilen "nordby" i p\.json/],
        ['{"Bank X": {"phone": "12 34 56 78"}}', /^FEJL: .*"Bank X".*små bogstaver, tal og bindestreger/m],
      ] as const) {
        const {output, exitCode} = await run('check p.json', {'p.json': content});
        assert.match(output, message);
        assert.equal(exitCode, 1);
      }
    });

    it('says of a file in UTF-16 only that, however it begins', async () => {
      for (const start of ['\uFEFF', '']) {
        const bytes = Buffer.from(`${start}${good.replace('}}', '')}`, 'utf16le');
        const {output} = await run('check p.json', {'p.json': bytes});
        assert.match(output, /^FEJL: Filen er gemt som UTF-16[^\n]*\n$/);
      }
    });

    it('sends nobody in a terminal to a button of a page', async () => {
      const inside = '{"nordby": {"phone": "12 34 56 78", "vestby": {"phone": "12 34 56 78"}}}';
      for (const content of [inside, good + good]) {
        for (const args of ['check p.json', 'check p.json --profile vestby']) {
          const {output, exitCode} = await run(args, {'p.json': content});
          assert.match(output, /^FEJL: /m);
          assert.doesNotMatch(output, /»Flet«|her på siden/);
          assert.equal(exitCode, 1);
        }
      }
    });

    it('checks one profile alone, if that is asked for', async () => {
      const content = '{"nordby": {"phone": "12 34 56 78"}, "vestby": {"phone": "ring"}}';
      assert.equal((await run('check p.json --profile nordby', {'p.json': content})).exitCode, 0);
      assert.equal((await run('check p.json --profile vestby', {'p.json': content})).exitCode, 1);
      assert.equal((await run('check p.json --profile nowhere', {'p.json': content})).exitCode, 1);
    });
  });

  describe('checks a guide of one’s own, and', () => {
    const example = readFileSync(pathOf('demo/own-guide/digital-post.json'), 'utf8');

    it('says that the element can show it', async () => {
      const {output, exitCode} = await run('check folder/own.json', {'folder/own.json': example});
      assert.equal(output, 'OK: Guiden i own.json kan vises.\n');
      assert.equal(exitCode, 0);
    });

    it('names each fault that the element would refuse it for, and says nothing of profiles', async () => {
      const guide = JSON.parse(example) as GuideJson;
      for (const [content, ...messages] of [
        [{...guide, sources: {}}, /nævner kilden "[^"]+", som ikke står i sources/],
        [{...guide, language: undefined}, /language mangler/],
        [{...guide, format: undefined, words: undefined}, /format mangler/, /words mangler/],
        [{format: 1}, /tree mangler/, /words mangler/],
        [{...guide, links: {'a b': 'http://nordby.dk'}}, /links\.a b kan ikke bruges/],
      ] as const) {
        const {output, exitCode} = await run('check own.json', {'own.json': JSON.stringify(content)});
        assert.match(output, /^FEJL: Udgaven i own\.json vises ikke/);
        for (const message of messages) assert.match(output, message);
        assert.doesNotMatch(output, /[Pp]rofil|»Flet«/);
        assert.equal(exitCode, 1);
      }
    });

    it('names what stands twice, broken letters, and the line where the file is no JSON', async () => {
      for (const [content, message] of [
        [example.replace('"format"', '"format": 1,\n"format"'), /"format" står mere end én gang.*linje 4/],
        [example.replaceAll('æ', 'Ã¦'), /gået i stykker/],
        [Buffer.from(example, 'latin1'), /Latin-1/],
        [example.replace('"format": 1,', '"format": 1'), /own\.json er ikke gyldig JSON.*linje 3\./],
      ] as const) {
        const {output, exitCode} = await run('check own.json', {'own.json': content});
        assert.match(output, message);
        assert.doesNotMatch(output, /profil/);
        assert.equal(exitCode, 1);
      }
    });

    it('says of a file name that edition-file does not take how it may be', async () => {
      const {output, exitCode} = await run('check Own_guide.json', {'Own_guide.json': example});
      assert.match(output, /^OK: .*\nOBS: edition-file="Own_guide" kan ikke bruges.*små bogstaver/);
      assert.equal(exitCode, 0);
    });

    it('says that it has no profiles, to whoever asks for one', async () => {
      const {errors, exitCode} = await run('check own.json --profile nordby', {'own.json': example});
      assert.match(errors ?? '', /er en guide og har ingen profiler/);
      assert.equal(exitCode, 2);
    });

    it('takes a profile for a profile, whatever its name', async () => {
      const {output} = await run('check p.json', {'p.json': good.replace('nordby', 'tree')});
      assert.match(output, /^OK: Profilen "tree"/);
    });
  });

  it('writes the code for a CMS, with the organisation’s details', async () => {
    const folder = '--folder https://www.nordby.dk/mitid-guide/0';
    const {output} = await run(`snippet ${folder} --cms os2web --set phone=12345678`);
    assert.match(output, /<script type="module" src="https:\/\/www\.nordby\.dk\/mitid-guide\/0\/mitid-guide\.js">/);
    assert.match(output, /<mitid-guide phone="12345678"/);
    const link = await run(`snippet ${folder} --cms drupal --profile nordby --language en`);
    assert.match(
      link.output,
      /href="https:\/\/www\.nordby\.dk\/mitid-guide\/0\/guide\.html\?embed&amp;lang=en&amp;profile=nordby"/,
    );
  });

  it('takes a system in capitals, and asks whether the folder of the version is missing', async () => {
    const folder = 'https://www.nordby.dk/mitid-guide/';
    const whole = await run(`snippet --folder ${folder}0/ --cms WordPress`);
    assert.deepEqual([whole.exitCode, whole.errors], [0, undefined]);
    assert.equal(whole.output, (await run(`snippet --folder ${folder}0 --cms wordpress`)).output);
    const without = await run(`snippet --folder ${folder}`);
    assert.equal(without.exitCode, 0);
    assert.match(without.errors ?? '', /^Bemærk: .*\/0\/ til sidst/);
    const isOnlyLink = /Koden er kun et link.*--method element eller iframe/;
    assert.match(without.errors ?? '', isOnlyLink);
    for (const args of ['--method link', '--cms sharepoint', '--cms os2web'])
      assert.doesNotMatch((await run(`snippet --folder ${folder}0/ ${args}`)).errors ?? '', isOnlyLink, args);
  });

  describe('asked for the code to the folder of one version,', () => {
    const folder = `https://www.nordby.dk/mitid-guide/${version}/`;

    it('leads there in every way, and locks the script to the file of the package', async () => {
      const integrity = `sha384-${createHash('sha384').update(singleFile).digest('base64')}`;
      for (const method of embedMethods('other', true)) {
        const {output, errors, exitCode} = await run(`snippet --folder ${folder} --template --method ${method}`);
        const urls = output.match(/https:[^"?]+/g) ?? [];
        assert.ok(urls.some((url) => url.endsWith('.js')) && urls.every((url) => url.startsWith(folder)), output);
        assert.ok(output.includes(`src="${folder}mitid-guide.iife.js" integrity="${integrity}"`), output);
        assert.match(errors ?? '', /^Bemærk: .*ingen rettelser.*\/0\//);
        assert.equal(exitCode, 0);
      }
    });

    it('says which version can write the code to the folder of another', async () => {
      const {output, errors, exitCode} = await run('snippet --folder https://www.nordby.dk/mitid-guide/0.0.9/');
      assert.deepEqual([output, exitCode], ['', 2]);
      assert.match(errors ?? '', /npx mitid-guide@0\.0\.9 snippet/);
    });

    it('says so where the package lacks that file', async () => {
      const {errors, exitCode} = await runCommand(['snippet', '--folder', folder], {
        today: '2026-11-29',
        readFile: () => Promise.reject(new Error('no file')),
        readSingleFile: () => Promise.reject(new Error('no file')),
      });
      assert.equal(exitCode, 2);
      assert.match(errors ?? '', /mangler filen dist\/mitid-guide\.iife\.js/);
    });
  });

  it('lists every way through the guide with its plan, for people and for spreadsheets', async () => {
    const count = journeys(november2026.tree).length;
    const {output} = await run('journeys');
    assert.equal(output.trim().split('\n').length, count + 2);
    for (const {title} of Object.values(words.tasks)) assert.ok(output.includes(title), title);
    const csv = (await run('journeys --format csv')).output;
    assert.equal(csv.trim().split('\r\n').length, count + 1);
    assert.ok(csv.startsWith('"Nr.","Svar","Plan"\r\n"1","'));
    assert.equal((await run('journeys --edition leaflet-2022')).exitCode, 0);
  });

  it('draws the tree, and the plans, with their Danish words', async () => {
    const tree = (await run('mermaid')).output;
    const plans = (await run('mermaid --plans')).output;
    for (const chart of [tree, plans]) assert.match(chart, /^flowchart TD\n/);
    const letters = (chart: string) => chart.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    for (const {title} of Object.values(words.boxes)) assert.ok(letters(tree).includes(title), title);
    for (const {title} of Object.values(words.tasks)) assert.ok(letters(plans).includes(title), title);
  });

  describe('lists the statements, and', () => {
    it('gives each its days and its sources', async () => {
      const {output, exitCode} = await run('facts');
      const rows = output
        .trim()
        .split('\n')
        .map((line) => line.split('\t'));
      assert.ok(rows.length > 50);
      for (const [review, checked = '', key, statement, sources = ''] of rows) {
        assert.equal(review, reviewBy);
        assert.match(checked, /^\d{4}-\d\d-\d\d$/);
        assert.ok(key && statement);
        assert.match(sources, /^https:/);
      }
      assert.equal(exitCode, 0);
    });

    it('fails from the day after the next check, so that a timed job can tell somebody', async () => {
      const nextDay = new Date(Date.parse(reviewBy) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      assert.equal((await run('facts --due', {}, reviewBy)).exitCode, 0);
      const {output, errors, exitCode} = await run('facts --due', {}, nextDay);
      assert.equal(exitCode, 1);
      assert.match(errors ?? '', new RegExp(`skulle være kontrolleret senest ${reviewBy}`));
      assert.ok(output.trim().split('\n').length > 50);
      assert.equal((await run(`facts --due --on ${nextDay}`)).exitCode, 1);
    });
  });
});
