import {languageNames} from '../../locale/language-names.js';
import {languages} from '../../locale/languages.js';
import type {Setting} from '../../settings/setting-kinds.js';
import {attributesInHtml, escapeHtml} from '../html.js';
import type {FormField} from './fields.js';
import {withVisitors} from './visitors.js';
import type {SnippetWords} from './words-types.js';

const inputTypes: Readonly<Partial<Record<Setting['kind'], string>>> = {
  url: 'url',
  phone: 'tel',
  email: 'email',
  date: 'date',
};

/** A field of the form, for a setting or for something else. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

type Option = readonly [value: string, label: string, attributes?: Readonly<Record<string, string>>];

const hintId = (name: string) => `hint-${name}`;
const adviceId = (name: string) => `advice-${name}`;
const errorId = (name: string) => `error-${name}`;

export interface FormHtml {
  readonly text: (text: string) => string;
  readonly labelled: (field: Field, control: string, attributes?: Readonly<Record<string, string>>) => string;
  readonly select: (field: Field, options: readonly Option[], chosen?: string) => string;
  readonly checkbox: (field: Field, attributes?: Readonly<Record<string, string>>) => string;
  readonly radios: (name: string, legend: string, options: readonly RadioOption[]) => string;
  readonly fields: (fields: readonly FormField[]) => string;
  readonly input: (name: string, kind: Setting['kind']) => string;
}

type RadioOption = readonly [value: string, label: string, what?: string];

/** The parts of the form, in the language of those words. */
export function formHtml(words: SnippetWords): FormHtml {
  const text = (plain: string) => withVisitors(words.language, escapeHtml(plain));

  const hint = ({name, hint: plain}: Field) => `<p class="hint" id="${hintId(name)}">${text(plain)}</p>`;

  const labelled: FormHtml['labelled'] = (field, control, attributes = {}) => `
<div class="field" id="field-${field.name}"${attributesInHtml(attributes)}>
<label for="${field.name}">${text(field.label)}</label>
${hint(field)}
${control}
</div>`;

  const select: FormHtml['select'] = (field, options, chosen = '') => {
    const rows = options.map(
      ([value, label, attributes = {}]) =>
        `<option${attributesInHtml({value, ...attributes})}${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
    );
    return `<select id="${field.name}" name="${field.name}" aria-describedby="${hintId(field.name)}">${rows.join('')}</select>`;
  };

  const checkbox: FormHtml['checkbox'] = (field, attributes = {}) => `
<div class="field check" id="field-${field.name}"${attributesInHtml(attributes)}>
<input type="checkbox" id="${field.name}" name="${field.name}" aria-describedby="${hintId(field.name)}">
<label for="${field.name}">${text(field.label)}</label>
${hint(field)}
</div>`;

  const radios: FormHtml['radios'] = (name, legend, options) => `
<fieldset class="choices" id="field-${name}">
<legend>${escapeHtml(legend)}</legend>
<div>${options
    .map(
      ([value, label, what], index) => `
<label class="choice"><input type="radio" name="${name}" value="${value}"${index ? '' : ' checked'}>
<span><strong>${escapeHtml(label)}</strong>${what ? ` <span class="hint">${text(what)}</span>` : ''}</span></label>`,
    )
    .join('')}
</div>
</fieldset>`;

  /** A box to tick for each language. All are ticked: then every language is offered. */
  const languageBoxes = (field: Field) => `
<fieldset class="field languages" id="field-${field.name}" aria-describedby="${hintId(field.name)}">
<legend>${text(field.label)}</legend>
${hint(field)}
<div>${languages
    .map(
      (language) => `
<label><input type="checkbox" name="${field.name}" value="${language}" checked> <span lang="${language}">${languageNames[language]}</span></label>`,
    )
    .join('')}
</div>
</fieldset>`;

  const input: FormHtml['input'] = (name, kind) => {
    const control = `<input type="${inputTypes[kind] ?? 'text'}" id="${name}" name="${name}" autocomplete="off" aria-describedby="${hintId(name)} ${errorId(name)} ${adviceId(name)}">`;
    const picker = `<input type="color" data-picks="${name}" value="#0b5a5c" aria-label="${escapeHtml(words.pickColour)}">`;
    const today = `<button type="button" class="quiet" data-today="${name}">${escapeHtml(words.today)}</button>`;
    const beside = kind === 'colour' ? picker : kind === 'date' ? today : '';
    return `${beside ? `<div class="with-button">${control}${beside}</div>` : control}
<p class="error" id="${errorId(name)}" role="status"></p>
<p class="advice" id="${adviceId(name)}" role="status"></p>`;
  };

  /** The field of a setting, by its kind. */
  const fieldOf = ({name, setting, description}: FormField): string => {
    const {options: optionNames, notSet = words.notSet, ...fieldWords} = description[words.language];
    const field = {name, ...fieldWords};
    switch (setting.kind) {
      case 'flag':
        return checkbox(field);
      case 'languages':
        return languageBoxes({...field, hint: `${field.hint} ${words.notReviewed}`.trim()});
      case 'choice': {
        const options = setting.choices.map((value): Option => [value, optionNames?.[value] ?? value]);
        const first: Option[] = description.formDefault ? [] : [['', notSet]];
        return labelled(field, select(field, [...first, ...options], description.formDefault));
      }
      default:
        return labelled(field, input(name, setting.kind));
    }
  };

  return {text, labelled, select, checkbox, radios, input, fields: (fields) => fields.map(fieldOf).join('')};
}

/** Fields that are closed at first. Its group has the name of its summary. */
export const disclosure = (id: string, summary: string, content: string) => `
<details id="${id}" aria-labelledby="${id}-summary">
<summary id="${id}-summary">${escapeHtml(summary)}</summary>
${content}
</details>`;
