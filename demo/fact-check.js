import {sources} from '../dist/esm/content/2026-11/sources.js';
import {november2026} from '../dist/esm/content/2026-11/edition.js';
import {danishMsg} from '../dist/esm/locale/msg.js';

const {boxes, tasks, reserve, asides} = november2026.words(danishMsg);

const taskEntries = Object.entries(tasks).map(([id, task]) => [`plan: ${id}`, task]);

const statements = [
  ...[...Object.entries(boxes), ...taskEntries].flatMap(([at, {text = [], lists = [], aside}]) => [
    ...[...text, ...lists.flatMap(({items}) => items)].map((statement) => ({at, ...statement})),
    ...(aside ? aside.text.map((statement) => ({at: aside.id, ...statement})) : []),
  ]),
  ...reserve.map((statement) => ({at: 'reserve', ...statement})),
  ...asides.flatMap(({id, text}) => text.map((statement) => ({at: id, ...statement}))),
];

const kinds = {primary: 'primær', secondary: 'sekundær'};

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const sourceItem = (id) => {
  const {url, kind, checked} = sources[id];
  const link = element('a', url.replace('https://', ''));
  link.href = url;
  return element('li', link, ` (${kinds[kind]}, kontrolleret ${checked})`);
};

document
  .querySelector('#statements')
  .append(
    ...statements.map(({at, text, sources: ids}) =>
      element('tr', element('td', at), element('td', text), element('td', element('ul', ...ids.map(sourceItem)))),
    ),
  );
