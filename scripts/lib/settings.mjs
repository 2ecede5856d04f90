// Every setting with what is said of it, for whatever is generated from them.
import {tsImport} from 'tsx/esm/api';

const load = (file) => tsImport(`../../src/settings/${file}`, import.meta.url);

const [{guideSettings}, {localSettings}, {guideDescriptions, localDescriptions}] = await Promise.all(
  ['guide-settings.ts', 'local-settings.ts', 'descriptions.ts'].map(load),
);

const described = (settings, descriptions) =>
  Object.entries(settings).map(([name, setting]) => ({name, ...setting, ...descriptions[name]}));

/** Settings of the guide itself, and of whoever hosts it: name, what may stand there, and what it means. */
export const own = described(guideSettings, guideDescriptions);
export const local = described(localSettings, localDescriptions);
