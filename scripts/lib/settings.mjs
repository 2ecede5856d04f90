// Joins settings with their descriptions, for the generators.
import {tsImport} from 'tsx/esm/api';

const load = (file) => tsImport(`../../src/settings/${file}`, import.meta.url);

const [{guideSettings, organisationSettings}, {descriptions}] = await Promise.all(
  ['settings.ts', 'descriptions.ts'].map(load),
);

const described = (settings) =>
  Object.entries(settings).map(([name, setting]) => ({name, ...setting, ...descriptions[name]}));

/** The settings of the guide itself, and of the organisation. Each has its name, its schema and its descriptions. */
export const guide = described(guideSettings);
export const organisation = described(organisationSettings);
