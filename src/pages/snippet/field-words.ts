import {formFields} from './fields.js';

const fieldNamed = (name: string) => formFields.find((field) => field.name === name);

/** What the form calls a setting, in Danish. */
export const labelOf = (name: string): string => fieldNamed(name)?.description.da.label ?? name;

/** `»Jeres navn« og »Telefon«`. */
export const labelsOf = (names: readonly string[]): string =>
  names
    .map((name) => `»${labelOf(name)}«`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' og $1');

/** A message about code in the words of the form: `phone="1"` becomes `»Telefon«: "1"`. */
export const inFormWords = (message: string): string =>
  message.replace(/(?<![\w-])([a-z][a-z-]*)="([^"]*)"/g, (code: string, name: string, value: string) => {
    const field = fieldNamed(name);
    return field ? `»${labelOf(name)}«: "${field.description.da.options?.[value] ?? value}"` : code;
  });
