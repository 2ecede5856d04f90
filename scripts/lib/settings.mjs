// Joins settings with their descriptions, for the generators.
import {tsImport} from 'tsx/esm/api';

const load = (file) => tsImport(`../../src/settings/${file}`, import.meta.url);

const [{guideSettings}, {localSettings}, {guideDescriptions, localDescriptions}] = await Promise.all(
  ['guide-settings.ts', 'local-settings.ts', 'descriptions.ts'].map(load),
);

const described = (settings, descriptions) =>
  Object.entries(settings).map(([name, setting]) => ({name, ...setting, ...descriptions[name]}));

/** The settings of the guide itself, and those of the organisation that hosts it. */
export const own = described(guideSettings, guideDescriptions);
export const local = described(localSettings, localDescriptions);
