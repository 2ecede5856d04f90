import {localizeProject} from '../lib/localize-project.mjs';
import {nodesOf, replaced} from '../lib/syntax-tree.mjs';
import {unitsOf} from '../lib/xliff.mjs';

const translation = /\/dist\/esm\/locale\/generated\/[a-z]{2}\.js/;

const nameOf = ({key}) => key.name ?? key.value;

/** Whether it is a call like `msg('…', {id: 'guide.back'})`. */
const isMessage = ({type, callee, arguments: given}) =>
  type === 'CallExpression' && callee.name === 'msg' && given[1]?.type === 'ObjectExpression';

/** The ids of all messages in the code, translated or not. */
async function extractedIds() {
  const {targetLocales, readXliff} = await localizeProject();
  return unitsOf(await readXliff(targetLocales[0]))
    .map(({id}) => id)
    .sort();
}

/**
 * Replaces the id of each message with a number, to make the files smaller. The translations become lists, with a hole
 * for each missing translation, for which `msgIn` shows the Danish. Also removes the notes to translators. Code and
 * translations must be built together, as they are in the scripts that a page loads.
 *
 * It recognises a message by the name of the function: it works only if every call is literally named `msg`.
 */
export const shortMessageIds = (idsOf = extractedIds) => {
  let ids;

  const templatesIn = (program) =>
    [...nodesOf(program)].find(({type, id}) => type === 'VariableDeclarator' && id.name === 'templates').init;

  return {
    name: 'short-message-ids',
    async buildStart() {
      ids = await idsOf();
    },
    transform(code, id) {
      if (translation.test(id)) {
        const templates = templatesIn(this.parse(code));
        const translated = new Map(
          templates.properties.map((each) => [nameOf(each), code.slice(each.value.start, each.value.end)]),
        );
        const list = ids.map((each) => translated.get(each) ?? '');
        return {code: replaced(code, [[templates, `[${list.join(',\n')}]`]]), map: null};
      }
      if (!/\bmsg\(/.test(code)) return null;
      const messages = [...nodesOf(this.parse(code))].filter(isMessage).map(({arguments: [, options]}) => options);
      const numbers = messages.map((options) => {
        const named = options.properties.find((property) => nameOf(property) === 'id')?.value.value;
        const number = ids.indexOf(named);
        if (number < 0) this.error(`The message "${named}" is not extracted yet: run npm run localize:extract.`);
        return [options, `{id: ${number}}`];
      });
      return numbers.length ? {code: replaced(code, numbers), map: null} : null;
    },
  };
};
