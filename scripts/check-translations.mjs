// Compares every translation with the Danish, as far as a script can: `npm run localize:check`.
import {localizeProject} from './lib/localize-project.mjs';
import {issuesOf} from './lib/translation-issues.mjs';
import {unitsOf} from './lib/xliff.mjs';

const {targetLocales, readXliff} = await localizeProject(process.argv[2]);

for (const locale of targetLocales) {
  for (const issue of unitsOf(await readXliff(locale)).flatMap((unit) => [...issuesOf(unit)])) {
    console.error(`${locale}: ${issue}`);
    process.exitCode = 1;
  }
}
