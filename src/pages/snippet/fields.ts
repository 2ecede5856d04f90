import {descriptions, type Description, type FormSection} from '../../settings/descriptions.js';
import {guideSettings, organisationSettings, settingNamed, type Schema} from '../../settings/settings.js';
import type {Setting} from '../../settings/setting-kinds.js';

const all: Schema = {...guideSettings, ...organisationSettings};

/** A setting with what the form needs to know about it. */
export interface FormField {
  readonly name: string;
  readonly setting: Setting;
  readonly description: Description;
}

/** Every setting that the form has a field for, in the order of the form. */
export const formFields: readonly FormField[] = Object.entries<Description>(descriptions).flatMap(
  ([name, description]) => {
    const setting = settingNamed(all, name);
    return setting ? [{name, setting, description}] : [];
  },
);

export const fieldsIn = (section: FormSection): readonly FormField[] =>
  formFields.filter(({description}) => description.section === section);

/** The field of a setting. Every setting with a description has a field. */
export function formField(name: keyof typeof descriptions): FormField {
  const found = formFields.find((field) => field.name === name);
  if (!found) throw new RangeError(`no setting "${name}"`);
  return found;
}

export const isGuideSetting = ({name}: FormField): boolean => settingNamed(guideSettings, name) !== undefined;
