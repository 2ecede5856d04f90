// Generates the tables of docs/settings.md and docs/api.md, and the names of all settings in README.md, between their
// markers: `npm run analyze`. The sources are custom-elements.json and the settings.
import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {packageExports} from './lib/package-exports.mjs';
import {guide, organisation} from './lib/settings.mjs';

const root = new URL('../', import.meta.url);

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const prose = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const codes = (texts) => texts.map(code).join(', ');

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const {modules} = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);
const element = declarations.find(({tagName}) => tagName);
const fields = element.members.filter(({kind}) => kind === 'field');
const methods = element.members.filter(({kind}) => kind === 'method');

/** The accepted values, by the kind of the setting. */
const values = {
  text: 'text',
  url: 'URL, `https://…`',
  phone: 'phone number',
  email: 'e-mail address',
  date: 'date, `2026-11-22`',
  colour: 'colour, `#rrggbb`',
  flag: '`true`, `false`; an attribute may be empty',
  name: 'small letters, digits and hyphens',
  languages: 'language codes, `da en ar`',
  seconds: 'seconds, 60 to 300',
};

const valuesOf = ({kind, choices}) => (choices ? codes(choices) : values[kind]);

/** The settings of the guide itself. Most are documented at their property. */
function guideTable() {
  const attribute = (wanted) => element.attributes.find(({name}) => name === wanted);
  return table(
    ['Attribute', 'Values', 'Also in a URL', 'What it does'],
    guide.map(({name, allowIn, description, ...setting}) => [
      code(name),
      valuesOf(setting),
      allowIn.includes('url') ? 'yes' : '',
      prose(attribute(name)?.description ?? description),
    ]),
  );
}

/** The details of the organisation whose page the guide is on. */
const organisationTable = () =>
  table(
    ['Attribute, or name in a profile', 'Only for', 'Values', 'What it sets', 'Example'],
    organisation.map(({name, organisationTypes = [], description, example, ...setting}) => [
      code(name),
      codes(organisationTypes),
      valuesOf(setting),
      prose(description),
      code(example),
    ]),
  );

/** The text, wrapped at 120 characters. */
const wrapped = (text) => text.replace(/(.{1,120})(?: |$)/g, '$1\n').trim();

const names = () =>
  [
    `The guide has ${codes(guide.map(({name}) => name))}.`,
    `For your organisation there are ${codes(organisation.map(({name}) => name))}.`,
  ]
    .map(wrapped)
    .join('\n\n');

const properties = () =>
  table(
    ['Property', 'Attribute', 'Type'],
    fields
      .filter(({attribute, static: isStatic}) => attribute && !isStatic)
      .map(({name, attribute, type}) => [code(name), code(attribute), code(type?.text)]),
  );

const fieldTable = (wanted) =>
  table(
    ['Name', 'Type', 'What it is'],
    fields
      .filter(wanted)
      .map(({name, type, readonly, description}) => [
        code(name),
        code(type?.text) + (readonly ? ', read only' : ''),
        prose(description),
      ]),
  );

const parametersOf = ({parameters = []}) => parameters.map(({name}) => name).join(', ');

const fieldsOf = (event) =>
  (declarations.find(({name}) => name === event)?.members ?? []).filter(({static: isStatic}) => !isStatic);

const exported = packageExports(['.', './content', './outline', './ssr', './tree']);
const inManifest = new Set(declarations.map(({name}) => name));

/** What an entry of the package exports; the element and its events have tables of their own. */
const exportTable = (entry, wanted) =>
  table(
    wanted === 'type' ? ['Type', 'What it is'] : ['Export', 'What it is'],
    exported[entry]
      .filter(({kind, name}) => kind === wanted && !inManifest.has(name))
      .map(({text, description, members}) => [
        code(text),
        [
          prose(description),
          ...members.map((each) => [code(each.text), prose(each.description)].filter(Boolean).join(': ')),
        ]
          .filter(Boolean)
          .join('<br>'),
      ]),
  );

const blocks = {
  'README.md': {settings: names},
  'docs/settings.md': {guide: guideTable, organisation: organisationTable},
  'docs/api.md': {
    properties,
    'other-properties': () => fieldTable(({attribute, static: isStatic}) => !attribute && !isStatic),
    class: () => fieldTable(({static: isStatic}) => isStatic),
    methods: () =>
      table(
        ['Method', 'What it does'],
        methods.map((method) => [code(`${method.name}(${parametersOf(method)})`), prose(method.description)]),
      ),
    events: () =>
      table(
        ['Event', 'When', 'What it says'],
        element.events.map(({name, type, description}) => [
          code(name),
          prose(description),
          fieldsOf(type?.text)
            .map((field) => `${code(field.name)}: ${prose(field.description)}`)
            .join('<br>'),
        ]),
      ),
    slots: () =>
      table(
        ['Slot', 'What it is for'],
        element.slots.map(({name, description}) => [code(name) || '(default)', prose(description)]),
      ),
    'custom-properties': () =>
      table(
        ['Custom property', 'Default', 'What it sets'],
        element.cssProperties.map(({name, default: value, description}) => [
          code(name),
          code(value),
          prose(description),
        ]),
      ),
    parts: () =>
      table(
        ['`::part`', 'What it is'],
        element.cssParts.map(({name, description}) => [code(name), prose(description)]),
      ),
    'package-exports': () => exportTable('.', 'value'),
    'package-types': () => exportTable('.', 'type'),
    'content-exports': () => exportTable('./content', 'value'),
    'outline-exports': () => exportTable('./outline', 'value'),
    'outline-types': () => exportTable('./outline', 'type'),
    'ssr-exports': () => exportTable('./ssr', 'value'),
    'tree-exports': () => exportTable('./tree', 'value'),
    'tree-types': () => exportTable('./tree', 'type'),
  },
};

/** The text with new content between the markers of that name. */
function between(text, file, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${start} followed by ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

for (const [file, contents] of Object.entries(blocks)) {
  const url = new URL(file, root);
  let text = await readFile(url, 'utf8');
  for (const [name, content] of Object.entries(contents)) text = between(text, file, name, content());
  const options = await prettier.resolveConfig(url);
  await writeFile(url, await prettier.format(text, {...options, parser: 'markdown'}));
}
