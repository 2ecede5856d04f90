import {readFile} from 'node:fs/promises';

const folder = 'dist/esm/locale/generated';
const translation = /\/dist\/esm\/locale\/generated\/[a-z]{2}\.js/;

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) if (typeof value === 'object') yield* nodesOf(value);
}

const nameOf = ({key}) => key.name ?? key.value;

/** Whether it is a call like `msg('…', {id: 'guide.back'})`. */
const isMessage = ({type, callee, arguments: given}) =>
  type === 'CallExpression' && callee.name === 'msg' && given[1]?.type === 'ObjectExpression';

const replaced = (code, replacements) =>
  replacements
    .sort(([{start: a}], [{start: b}]) => b - a)
    .reduce((rest, [{start, end}, text]) => rest.slice(0, start) + text + rest.slice(end), code);

/**
 * Puts a number in the place of each message's id, in the code and in the translations, which become lists; and drops
 * what is told to translators. Both must be built together, as they are in the scripts that a page loads.
 */
export const shortMessageIds = () => {
  let ids;

  const templatesIn = (program) =>
    [...nodesOf(program)].find(({type, id}) => type === 'VariableDeclarator' && id.name === 'templates').init;

  const idsIn = (program) => templatesIn(program).properties.map(nameOf);

  return {
    name: 'short-message-ids',
    async buildStart() {
      ids = idsIn(this.parse(await readFile(`${folder}/en.js`, 'utf8')));
    },
    transform(code, id) {
      if (translation.test(id)) {
        const templates = templatesIn(this.parse(code));
        const said = new Map(templates.properties.map((each) => [nameOf(each), each.value]));
        const list = ids.map((each) => code.slice(said.get(each).start, said.get(each).end));
        return {code: replaced(code, [[templates, `[${list.join(',\n')}]`]]), map: null};
      }
      if (!/\bmsg\(/.test(code)) return null;
      const messages = [...nodesOf(this.parse(code))].filter(isMessage).map(({arguments: [, options]}) => options);
      const numbers = messages.map((options) => {
        const named = options.properties.find((property) => nameOf(property) === 'id')?.value.value;
        const number = ids.indexOf(named);
        if (number < 0) this.error(`No translation of the message "${named}": run npm run localize:build.`);
        return [options, `{id: ${number}}`];
      });
      return numbers.length ? {code: replaced(code, numbers), map: null} : null;
    },
  };
};
