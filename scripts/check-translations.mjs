// Compares every translation with the Danish, in the ways that a script can: `npm run localize:check`. Also lists the
// untranslated messages, which the guide shows in Danish. With `--release`, these are a failure too.
import {parseArgs} from 'node:util';
import {localizeProject} from './lib/localize-project.mjs';
import {issuesOf, untranslated} from './lib/translation-issues.mjs';
import {unitsOf} from './lib/xliff.mjs';

const {values, positionals} = parseArgs({options: {release: {type: 'boolean'}}, allowPositionals: true});
const {targetLocales, readXliff} = await localizeProject(positionals[0]);

const languages = await Promise.all(targetLocales.map(async (locale) => [locale, unitsOf(await readXliff(locale))]));

const issues = languages.flatMap(([locale, units]) =>
  units.flatMap((unit) => [...issuesOf(unit)].map((issue) => `${locale}: ${issue}`)),
);
for (const issue of issues) console.error(issue);

const pending = untranslated(languages);
if (pending.length) {
  console.log('Not translated. The guide shows these in Danish; a release does not pass with them:');
  for (const line of pending) console.log(`  ${line}`);
}

if (issues.length || (values.release && pending.length)) process.exitCode = 1;
