// Writes the tables between README.md's markers, from custom-elements.json and the settings: `npm run analyze`.
import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {local} from './lib/settings.mjs';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const prose = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();

const table = (title, columns, rows) =>
  rows.length === 0
    ? []
    : [
        `### ${title}`,
        [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
      ];

const propertyRow = (name, {type, readonly, description}) => [
  code(name),
  code(type?.text) + (readonly ? ', read only' : ''),
  prose(description),
];

function tables({modules}) {
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({tagName}) => tagName);
  const fieldsOf = (name) =>
    (declarations.find((each) => each.name === name)?.members ?? []).filter(({static: isStatic}) => !isStatic);

  const members = element.members ?? [];
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const properties = fields.filter(({static: isStatic}) => !isStatic);
  const statics = fields.filter(({static: isStatic}) => isStatic);
  const methods = members.filter(({kind}) => kind === 'method');
  const parameters = (method) => (method.parameters ?? []).map(({name}) => name).join(', ');

  return [
    ...table(
      'Attributes',
      ['Attribute', 'Property', 'Default', 'What it does'],
      (element.attributes ?? [])
        .filter(({name}) => !local.some((setting) => setting.name === name))
        .map(({name, fieldName, default: value, description}) => [
          code(name),
          code(fieldName),
          value === 'null' ? '' : code(value),
          prose(description),
        ]),
    ),
    ...table(
      'Properties',
      ['Property', 'Type', 'What it is'],
      properties.map((property) => propertyRow(property.name, property)),
    ),
    ...table(
      'On the class',
      ['Property', 'Type', 'What it is'],
      statics.map((property) => propertyRow(`${element.name}.${property.name}`, property)),
    ),
    ...table(
      'Methods',
      ['Method', 'What it does'],
      methods.map((method) => [code(`${method.name}(${parameters(method)})`), prose(method.description)]),
    ),
    ...table(
      'Events',
      ['Event', 'When', 'What it says'],
      (element.events ?? []).map(({name, type, description}) => [
        code(name),
        prose(description),
        fieldsOf(type?.text)
          .map((field) => `${code(field.name)}: ${prose(field.description)}`)
          .join('<br>'),
      ]),
    ),
    ...table(
      'Slots',
      ['Slot', 'What it is for'],
      (element.slots ?? []).map(({name, description}) => [code(name) || '(default)', prose(description)]),
    ),
    ...table(
      'Custom properties',
      ['Custom property', 'Default', 'What it sets'],
      (element.cssProperties ?? []).map(({name, default: value, description}) => [
        code(name),
        code(value),
        prose(description),
      ]),
    ),
    ...table(
      'Parts',
      ['`::part`', 'What it is'],
      (element.cssParts ?? []).map(({name, description}) => [code(name), prose(description)]),
    ),
  ].join('\n\n');
}

const values = {
  text: 'text',
  url: 'address, `https://…`',
  phone: 'phone number',
  email: 'e-mail address',
  date: 'date, `2026-11-22`',
  colour: 'colour, `#rrggbb`',
  flag: '`true`, `false`; as an attribute, also nothing',
};

/** The settings of the organisation that hosts the guide, by attribute or in a profile. */
const settings = () =>
  table(
    'Settings',
    ['Attribute, or name in a profile', 'Only of', 'What may stand there', 'What it sets', 'Example'],
    local.map(({name, kind, choices, only = [], description, example}) => [
      code(name),
      only.map(code).join(', '),
      choices ? choices.map(code).join(', ') : values[kind],
      prose(description),
      code(example),
    ]),
  ).at(1);

/** Replaces the content between the markers of that name. */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} followed by ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const manifest = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
const text = between(await readFile(readme, 'utf8'), 'api', tables(manifest));
const options = await prettier.resolveConfig(readme);
await writeFile(readme, await prettier.format(between(text, 'settings', settings()), {...options, parser: 'markdown'}));
