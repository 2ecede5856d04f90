/**
 * The words about every setting. The snippet page, the documentation, the JSON schema and the manifest all take them
 * from here. They are in the order of the form. A setting without words has no field on the snippet page, and is
 * documented at its property in `mitid-guide.ts`.
 */
import {contact} from './descriptions/contact.js';
import type {Description} from './descriptions/description.js';
import {guide} from './descriptions/guide.js';
import {links} from './descriptions/links.js';
import {services} from './descriptions/services.js';
import type {OrganisationSettingName, SettingName} from './settings.js';

export type {Description, FormSection} from './descriptions/description.js';

export const descriptions = {...contact, ...services, ...links, ...guide} as const satisfies Descriptions;

type Described = Exclude<SettingName, 'edition' | 'edition-file' | 'preview-date'>;

/** Settings of the organisation must have a description, because no property documents them. */
type Descriptions = {
  readonly [Name in Described]: Name extends OrganisationSettingName
    ? Description & Required<Pick<Description, 'description' | 'example'>>
    : Description;
};
