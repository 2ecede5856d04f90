import {adviceOn} from './advice.js';
import {formFields, type FormField} from './fields.js';
import {control, isShown, labelOf, valueOf, writtenIn} from './form.js';
import {say} from './page-elements.js';
import {words} from './page-language.js';
import {adviceOnFolder, problemWith, problemWithFolder} from './problems.js';
import {isFile} from './read-choices.js';
import type {AttributeValues} from './snippet-code.js';

/** A field with a value that is not in the code. */
export interface RefusedField {
  readonly name: string;
  readonly label: string;
}

/** What is wrong with what is written in a field; empty if nothing is. */
function problemOf(name: string): string {
  const value = valueOf(name);
  if (name === 'folder') return (isFile && problemWithFolder(value, words)) || '';
  const field = formFields.find((each) => each.name === name);
  return (field && value && problemWith(field, value, words)) || '';
}

/** The fields that are shown, and hold a value that the code cannot have. */
export const refusedFields = (): readonly RefusedField[] => [
  ...(problemOf('folder') ? [{name: 'folder', label: words.folder.label}] : []),
  ...formFields.filter(isRefused).map((field) => ({name: field.name, label: labelOf(field)})),
];

const isRefused = (field: FormField) => {
  const value = writtenIn(field);
  return value !== '' && isShown(field.name) && problemWith(field, value, words) !== undefined;
};

/** Shows a field's error once the editor `hasLeft` it, and clears it as soon as the value will do. */
export function showError(name: string, hasLeft: boolean): void {
  const error = document.getElementById(`error-${name}`);
  const field = control(name);
  if (!error || !field) return;
  const problem = problemOf(name);
  if (problem && !hasLeft && !error.textContent) return;
  say(error.id, problem);
  if (problem && field.value) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

export function showErrors(): void {
  for (const name of ['folder', ...formFields.map((field) => field.name)]) showError(name, true);
}

/** Says at each field what would be better of a value that the guide can use. */
export function showAdvice(details: AttributeValues): void {
  say('advice-folder', isFile ? adviceOnFolder(valueOf('folder'), words) : '');
  for (const {name} of formFields) {
    const advice = document.getElementById(`advice-${name}`);
    if (advice) say(advice.id, isShown(name) ? adviceOn(name, details, words) : '');
  }
}
