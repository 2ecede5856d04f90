import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {profilesSchema} from '../lib/profiles-schema.mjs';

/** Imports a module that tsc has compiled. The import is dynamic, because the file does not exist before the build. */
const compiled = (path) => import(`../../dist/esm/${path}`);

const emit = (context, files) => {
  for (const [fileName, source] of Object.entries(files)) context.emitFile({type: 'asset', fileName, source});
};

/**
 * Writes the stand-alone page beside its script. Its text for readers without scripts is that of the current edition at
 * the time of the build. So build and publish again on the first day of a new edition.
 */
export const standAlonePage = () => ({
  name: 'stand-alone-page',
  async generateBundle() {
    const {guideHtml} = await compiled('pages/stand-alone/guide-html.js');
    const {currentEdition} = await compiled('content/editions.js');
    emit(this, {
      'guide.html': await guideHtml(currentEdition()),
      'guide.css': await readFile('src/pages/stand-alone/guide.css'),
      'guide.svg': await readFile('src/pages/stand-alone/guide.svg'),
    });
  },
});

/** Writes the pages about the guide: every statement with its source, and the page for decision makers. */
export const aboutPages = () => ({
  name: 'about-pages',
  async generateBundle() {
    const {factCheckHtml} = await compiled('pages/about/fact-check-html.js');
    const {decisionMakersHtml} = await compiled('pages/about/decision-makers-html.js');
    const {currentEdition} = await compiled('content/editions.js');
    const {recordOf} = await compiled('content/records.js');
    const current = currentEdition();
    emit(this, {
      'fact-check.html': await factCheckHtml(current, recordOf(current.id)),
      'decision-makers.html': await decisionMakersHtml(current),
      'about.css': await readFile('src/pages/about/about.css'),
    });
  },
});

/** Writes the whole guide as text and as data, and every statement with its sources, and the ids in events: for others. */
export const texts = () => ({
  name: 'texts',
  async generateBundle() {
    const {guideTextFiles} = await compiled('pages/text/guide-texts.js');
    const {truthOf} = await compiled('pages/text/truth.js');
    const {eventIdsOf} = await compiled('pages/text/event-ids.js');
    const {currentEdition, editions} = await compiled('content/editions.js');
    emit(this, {
      ...(await guideTextFiles(editions, currentEdition())),
      'truth.json': `${JSON.stringify(await truthOf(editions), null, 1)}\n`,
      'event-ids.json': `${JSON.stringify(await eventIdsOf(editions), null, 1)}\n`,
    });
  },
});

const sheets = async (...files) =>
  Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(`src/pages/snippet/${file}`)])));

/** Writes the snippet page beside its script, in each of its languages, and the schema of profiles.json. */
export const snippetPage = () => ({
  name: 'snippet-page',
  async generateBundle() {
    const {snippetHtml} = await compiled('pages/snippet/snippet-html.js');
    const {snippetWords} = await compiled('pages/snippet/words.js');
    const {version} = await compiled('guide/version.js');
    const hash = createHash('sha384').update(await readFile('dist/mitid-guide.iife.js'));
    const build = {version, integrity: `sha384-${hash.digest('base64')}`};
    emit(this, {
      ...Object.fromEntries(snippetWords.map((words) => [words.file, snippetHtml(build, words)])),
      ...(await sheets('snippet.css', 'snippet-form.css', 'snippet-code.css', 'snippet-panels.css', 'preview.css')),
      'profiles.schema.json': `${JSON.stringify(profilesSchema, null, 2)}\n`,
    });
  },
});
