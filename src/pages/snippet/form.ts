import type {SettingName} from '../../settings/settings.js';
import {formFields, isGuideSetting, type FormField} from './fields.js';
import {element} from './page-elements.js';
import {words} from './page-language.js';
import {problemWith} from './problems.js';
import {canSet, placeOf, type AttributeValues, type Choices} from './snippet-code.js';

export const form = element('form', HTMLFormElement);

/** The control of that name, unless several have it. */
export const control = (name: string) => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
};

/** A field with its label and hint. */
export const fieldOf = (name: string) => document.getElementById(`field-${name}`);

export const labelOf = ({description}: FormField) => description[words.language].label;

/** The text or choice in a field, or in a group of radio buttons. */
export const valueOf = (name: string): string => {
  const found = form.elements.namedItem(name);
  const {value} = found instanceof RadioNodeList ? found : (control(name) ?? {value: ''});
  return value.trim();
};

export const isChecked = (name: string): boolean => {
  const box = control(name);
  return box instanceof HTMLInputElement && box.checked;
};

/** The codes of the languages that are ticked; empty if all are, or none. */
function tickedLanguages(name: string): string {
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  const ticked = boxes.filter(({checked}) => checked);
  return ticked.length === boxes.length ? '' : ticked.map(({value}) => value).join(' ');
}

/** What the editor has written or chosen for a setting, as an attribute would have it; empty if it is the default. */
export function writtenIn({name, setting, description}: FormField): string {
  if (setting.kind === 'flag') return isChecked(name) ? 'true' : '';
  const value = setting.kind === 'languages' ? tickedLanguages(name) : valueOf(name);
  return value === description.formDefault ? '' : value;
}

/** The values that the guide can use of the fields that are shown. */
export function valuesOf(fields: readonly FormField[]): AttributeValues {
  const found = fields.flatMap((field) => {
    const value = writtenIn(field);
    if (!value || !isShown(field.name) || problemWith(field, value, words)) return [];
    return [[field.name, field.setting.kind === 'flag' ? '' : value]];
  });
  return Object.fromEntries(found) as AttributeValues;
}

/** The fields in the sections of the form. Others, such as that of the profile, are handled separately. */
const sectionFields = formFields.filter(({description}) => description.section);
export const guideFields = sectionFields.filter(isGuideSetting);
export const organisationFields = sectionFields.filter((field) => !isGuideSetting(field));

export const isShown = (name: string): boolean => fieldOf(name)?.closest('[hidden]') === null;

/** How the guide gets onto the page. */
type Way = Pick<Choices, 'method' | 'scriptInTemplate'>;

/** Whether the choices so far leave that field in the form. */
function isOffered(field: FormField, way: Way): boolean {
  const {name, setting, description} = field;
  if (isGuideSetting(field)) {
    if (!canSet(name, way.method)) return false;
  } else if (setting.organisationTypes?.every((type) => type !== organisationType())) {
    return false;
  }
  const {onlyWith, onlyOnOwnPage} = description;
  if (onlyOnOwnPage && placeOf(way) === 'in-page') return false;
  if (!onlyWith || (onlyWith.organisationType && onlyWith.organisationType !== organisationType())) return true;
  return settingValue(onlyWith.setting) === onlyWith.value;
}

export const organisationType = () => valueOf('organisation-type');

/** The value of a setting whose field is in the form. */
function settingValue(name: SettingName): string {
  const field = formFields.find((each) => each.name === name);
  return field ? writtenIn(field) : '';
}

/**
 * Shows the fields that the choices so far leave in the form, and hides the others, which keep what is written in them.
 * Returns the hidden ones in which something is written.
 */
export function showFields(way: Way): readonly FormField[] {
  for (const each of sectionFields) {
    const field = fieldOf(each.name);
    if (field) field.hidden = !isOffered(each, way);
  }
  for (const disclosure of form.querySelectorAll('details')) {
    disclosure.hidden = !disclosure.querySelector('.field:not([hidden])');
  }
  return sectionFields.filter((field) => !isShown(field.name) && writtenIn(field));
}
