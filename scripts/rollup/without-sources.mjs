import {nodesOf, replaced} from '../lib/syntax-tree.mjs';

/** Whether it is a call like `say(text, 'passport')`. */
const isSourced = ({type, callee, arguments: given}) =>
  type === 'CallExpression' && callee.name === 'say' && given.length > 1;

/**
 * Leaves out the ids of the sources that confirm each statement, to make the files smaller: the guide shows none of
 * them. `dist/esm` keeps them for fact-checkers. It recognises a statement by the name of the function, `say`, whose
 * other arguments are sources in every file of the content.
 */
export const withoutSources = () => ({
  name: 'without-sources',
  transform(code, id) {
    if (!id.includes('/content/') || !/\bsay\(/.test(code)) return null;
    const sources = [...nodesOf(this.parse(code))].filter(isSourced).map(({arguments: [text, ...rest]}) => {
      return [{start: text.end, end: rest.at(-1).end}, ''];
    });
    return sources.length ? {code: replaced(code, sources), map: null} : null;
  },
});
