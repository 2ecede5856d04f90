// Writes the messages in the code to the XLIFF files: `npm run localize:extract`. Takes the folder of a project;
// without one, it uses this project.
import {localizeProject} from './lib/localize-project.mjs';
import {states, unitsOf, withStates} from './lib/xliff.mjs';

const {targetLocales, readXliff, writeXliff, litLocalize} = await localizeProject(process.argv[2]);

const danishIn = (xliff) => new Map((xliff ? unitsOf(xliff) : []).map(({id, source}) => [id, source.text]));

const before = new Map(
  await Promise.all(targetLocales.map(async (locale) => [locale, danishIn(await readXliff(locale))])),
);
litLocalize('extract');
// If the Danish has changed, lit-localize keeps the old translation unmarked, so mark it as stale.
for (const locale of targetLocales) {
  const changed = ({id, source}) => (before.get(locale).get(id) === source.text ? undefined : states.stale);
  await writeXliff(locale, withStates(await readXliff(locale), changed));
}
