import {languageNames, sourceLanguage} from '../../locale/language-names.js';
import {languages} from '../../locale/languages.js';
import {descriptions} from '../../settings/descriptions.js';
import type {Setting} from '../../settings/setting-kinds.js';
import {organisationSettings} from '../../settings/settings.js';
import {attributesInHtml, contentSecurityPolicy, escapeHtml} from '../html.js';
import {systems} from './cms.js';
import {fieldsIn, formField, type FormField} from './fields.js';
import type {Build} from './file-urls.js';
import {pieces} from './snippet-code.js';
import {previewPositions} from './preview-positions.js';
import {danishWords, snippetWords} from './words.js';
import type {SnippetWords} from './words-types.js';

const inputTypes: Readonly<Partial<Record<Setting['kind'], string>>> = {
  url: 'url',
  phone: 'tel',
  email: 'email',
  date: 'date',
};

/** A field of the form, for a setting or for something else. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

type Option = readonly [value: string, label: string];

const hintId = (name: string) => `hint-${name}`;
const errorId = (name: string) => `error-${name}`;

const hint = ({name, hint: text}: Field) => `<p class="hint" id="${hintId(name)}">${escapeHtml(text)}</p>`;

const labelled = (field: Field, control: string, attributes: Readonly<Record<string, string>> = {}) => `
<div class="field"${attributesInHtml(attributes)}>
<label for="${field.name}">${escapeHtml(field.label)}</label>
${hint(field)}
${control}
</div>`;

const select = (field: Field, options: readonly Option[], chosen = '') => {
  const rows = options.map(
    ([value, label]) =>
      `<option${attributesInHtml({value})}${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select id="${field.name}" name="${field.name}" aria-describedby="${hintId(field.name)}">${rows.join('')}</select>`;
};

const checkbox = (field: Field, attributes: Readonly<Record<string, string>> = {}) => `
<div class="field check"${attributesInHtml(attributes)}>
<input type="checkbox" id="${field.name}" name="${field.name}" aria-describedby="${hintId(field.name)}">
<label for="${field.name}">${escapeHtml(field.label)}</label>
${hint(field)}
</div>`;

/** A group of radio buttons, each with its meaning. */
const radios = (name: string, legend: string, options: readonly (readonly [...Option, what?: string])[]) => `
<fieldset class="choices" id="${name}">
<legend>${escapeHtml(legend)}</legend>
<div>${options
  .map(
    ([value, label, what], index) => `
<label class="choice"><input type="radio" name="${name}" value="${value}"${index ? '' : ' checked'}>
<span><strong>${escapeHtml(label)}</strong>${what ? ` <span class="hint">${escapeHtml(what)}</span>` : ''}</span></label>`,
  )
  .join('')}
</div>
</fieldset>`;

/** The field of a setting, by its kind. */
function fieldOf(words: SnippetWords, {name, setting, description}: FormField): string {
  const fieldWords = description[words.language];
  const field = {name, ...fieldWords};
  const types: Readonly<Record<string, string>> = setting.organisationTypes
    ? {'data-organisation-types': setting.organisationTypes.join(' ')}
    : {};
  switch (setting.kind) {
    case 'flag':
      return checkbox(field, types);
    case 'choice': {
      const options = setting.choices.map((value): Option => [value, fieldWords.options?.[value] ?? value]);
      const first: Option[] = description.formDefault ? [] : [['', words.notSet]];
      return labelled(field, select(field, [...first, ...options], description.formDefault), types);
    }
    default:
      return labelled(field, input(words, setting, name), types);
  }
}

function input(words: SnippetWords, {kind}: Setting, name: string): string {
  const control = `<input type="${inputTypes[kind] ?? 'text'}" id="${name}" name="${name}" autocomplete="off" aria-describedby="${hintId(name)} ${errorId(name)}">`;
  const picker = `<input type="color" data-picks="${name}" value="#0b5a5c" aria-label="${escapeHtml(words.pickColour)}">`;
  return `${kind === 'colour' ? `<div class="colour">${control}${picker}</div>` : control}
<p class="error" id="${errorId(name)}"></p>`;
}

const fieldsOf = (words: SnippetWords, fields: readonly FormField[]) =>
  fields.map((field) => fieldOf(words, field)).join('');

const disclosure = (id: string, summary: string, content: string) => `
<details id="${id}">
<summary>${escapeHtml(summary)}</summary>
${content}
</details>`;

const section = (id: string, title: string, content: string) => `
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
${content}
</section>`;

/** Code or text to copy, with the button to copy it. */
const copyable = (id: string, title: string, copy: string, language: Readonly<Record<string, string>> = {}) => `
<div class="piece" id="${id}-piece">
<h3 id="${id}-title">${escapeHtml(title)}</h3>
<p class="hint" id="${id}-what"></p>
<textarea id="${id}" readonly spellcheck="false" autocomplete="off"${attributesInHtml(language)} aria-labelledby="${id}-title" aria-describedby="${id}-what"></textarea>
<p class="act"><button type="button" data-copies="${id}">${escapeHtml(copy)}<span class="spoken">: ${escapeHtml(title)}</span></button>
<span role="status" id="${id}-status"></span></p>
</div>`;

/** Links to the page in its other languages. */
const otherPages = ({file: here}: SnippetWords) =>
  snippetWords
    .filter(({file}) => file !== here)
    .map(
      ({file, language, link}) =>
        `<a${attributesInHtml({href: file, lang: language, hreflang: language})}>${escapeHtml(link)}</a>`,
    )
    .join(' ');

/** The page on which editors get the code for their own page. */
export function snippetHtml({version, integrity}: Build, words: SnippetWords = danishWords): string {
  const {sections} = words;
  const who = descriptions['organisation-type'][words.language];
  const types = organisationSettings['organisation-type'].choices.map((type): Option => [
    type,
    who.options[type as keyof typeof who.options],
  ]);
  const profile = formField('profile');
  const lang = {name: 'lang', ...words.lang};
  const system = {name: 'system', hint: '', ...words.system};
  const form = [
    section('who', sections.who, radios('organisation-type', who.label, [...types, ['', words.otherType]])),
    section(
      'details',
      sections.details,
      `<p class="about">${escapeHtml(words.details)}</p>
${fieldsOf(words, fieldsIn('details'))}
${disclosure('links', words.ownLinks, fieldsOf(words, fieldsIn('links')))}`,
    ),
    section(
      'look',
      sections.look,
      labelled(
        lang,
        select(lang, [
          ['', words.lang.pages],
          ...languages.map((language): Option => [language, languageNames[language]]),
        ]),
      ) +
        fieldsOf(words, fieldsIn('look')) +
        disclosure('more', words.more, fieldsOf(words, fieldsIn('more'))),
    ),
    section(
      'site',
      sections.site,
      `<div class="field">
<label for="system">${escapeHtml(system.label)}</label>
<select id="system" name="system">${Object.keys(systems)
        .map((id) => `<option value="${id}">${escapeHtml(words.system.names[id as keyof typeof systems])}</option>`)
        .join('')}</select>
</div>` +
        checkbox({name: 'template', ...words.template}) +
        radios(
          'method',
          words.method.label,
          Object.entries(words.method.names).map(([method, [name, what]]) => [method, name, what]),
        ) +
        fieldOf(words, profile) +
        checkbox({name: 'outline', ...words.outline}) +
        radios('version', words.version.label, [
          ['moving', ...words.version.moving],
          ['fixed', ...words.version.fixed],
        ]),
    ),
  ].join('');
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="guide.svg" type="image/svg+xml">
<link rel="stylesheet" href="snippet.css">
<script type="module" src="mitid-guide.js"></script>
<script type="module" src="snippet.js"></script>
</head>
<body data-version="${version}" data-integrity="${integrity}">
<header>
<p class="languages">${otherPages(words)}</p>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.lead)}</p>
</header>
<main>
<noscript><p>${escapeHtml(words.noScript)} <a href="guide.html">guide.html</a></p></noscript>
<div class="work">
<form id="form" autocomplete="off" novalidate>
${form}
</form>
${section(
  'preview',
  sections.preview,
  `<p class="views" role="group" aria-labelledby="views-label"><span id="views-label">${escapeHtml(words.views.label)}</span>
${previewPositions.map((view) => `<button type="button" data-view="${view}">${escapeHtml(words.views.names[view])}</button>`).join('\n')}</p>
<div class="stage"><mitid-guide id="guide" lang="${sourceLanguage}" heading-level="3"></mitid-guide></div>`,
)}
</div>
<div class="results">
${section(
  'code',
  sections.code,
  `<p class="about" id="paste"></p>
${pieces.map((piece) => copyable(`code-${piece}`, words.pieces[piece].title, words.copy)).join('')}`,
)}
${section(
  'texts',
  sections.texts,
  Object.entries(words.texts)
    .map(([id, title]) => copyable(`text-${id}`, title, words.copy, {lang: sourceLanguage}))
    .join(''),
)}
</div>
</main>
</body>
</html>
`;
}
