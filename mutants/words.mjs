import {declareValuePlugin, PluginKind} from '@stryker-mutator/api/plugin';

const isSentence = (text) => /[a-zæøå] |[æøå]/i.test(text);

/**
 * Leaves words for people as they are: a text with a space or a Danish letter. Tests do not copy words. Leaves the names
 * of imported files, too.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore({node, parent}) {
      if (parent?.callee?.type === 'Import') return 'a file that the bundler has to find';
      if (node.type === 'StringLiteral' && isSentence(node.value)) return 'words for people';
      if (node.type === 'TemplateLiteral' && node.quasis.some(({value}) => isSentence(value.raw)))
        return 'words for people';
      return undefined;
    },
  }),
];
