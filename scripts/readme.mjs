// Writes the tables between README.md's markers from custom-elements.json: `npm run analyze`.
import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const [start, end] = ['<!-- api:start -->', '<!-- api:end -->'];

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const prose = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();

const table = (title, columns, rows) =>
  rows.length === 0
    ? []
    : [
        `### ${title}`,
        [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
      ];

function tables({modules}) {
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({tagName}) => tagName);
  const fieldsOf = (name) =>
    (declarations.find((each) => each.name === name)?.members ?? []).filter(({static: isStatic}) => !isStatic);

  const members = element.members ?? [];
  const properties = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  const parameters = (method) => (method.parameters ?? []).map(({name}) => name).join(', ');

  return [
    ...table(
      'Attributes',
      ['Attribute', 'Property', 'Default', 'What it does'],
      (element.attributes ?? []).map(({name, fieldName, default: value, description}) => [
        code(name),
        code(fieldName),
        value === 'null' ? '' : code(value),
        prose(description),
      ]),
    ),
    ...table(
      'Properties',
      ['Property', 'Type', 'What it is'],
      properties.map(({name, type, readonly, description}) => [
        code(name),
        code(type?.text) + (readonly ? ', read only' : ''),
        prose(description),
      ]),
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

const text = await readFile(readme, 'utf8');
const [from, to] = [text.indexOf(start), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has no ${start} followed by ${end}.`);

const manifest = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
const written = `${text.slice(0, from + start.length)}\n\n${tables(manifest)}\n\n${text.slice(to)}`;
const options = await prettier.resolveConfig(readme);
await writeFile(readme, await prettier.format(written, {...options, parser: 'markdown'}));
