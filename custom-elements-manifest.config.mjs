import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {local, own} from './scripts/lib/settings.mjs';

/** The members of every Lit element, which a page does not use. */
const inherited = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'getUpdateComplete',
  'render',
  'styles',
  'updated',
  'willUpdate',
]);

const isPublic = ({name, privacy}) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !inherited.has(name);

/** Adds what the analyzer does not see: fields that a constructor's parameters declare, and a tag name in a constant. */
const notAnalyzed = () => {
  const constants = new Map();

  const fieldOf = (ts, {name, type, modifiers = [], jsDoc = []}) => {
    const is = (kind) => modifiers.some((modifier) => modifier.kind === kind);
    if (!is(ts.SyntaxKind.ReadonlyKeyword) && !is(ts.SyntaxKind.PublicKeyword)) return [];
    return {
      kind: 'field',
      name: name.text,
      type: {text: type.getText()},
      description: jsDoc.map(({comment}) => comment).join('\n'),
      readonly: is(ts.SyntaxKind.ReadonlyKeyword),
    };
  };

  return {
    name: 'not-analyzed',
    analyzePhase({ts, node, moduleDoc}) {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
        constants.set(node.name.getText(), node.initializer.text);
      }
      if (ts.isConstructorDeclaration(node)) {
        const declaration = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
        declaration?.members?.push(...node.parameters.flatMap((parameter) => fieldOf(ts, parameter)));
      }
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const named = (name) => constants.get(name) ?? name;
      for (const {declarations = [], exports = []} of modules) {
        for (const declaration of declarations) {
          if (declaration.tagName) declaration.tagName = named(declaration.tagName);
        }
        for (const each of exports) if (each.kind === 'custom-element-definition') each.name = named(each.name);
      }
    },
  };
};

/** Keeps only what a page may use in the manifest, with the paths that the package publishes. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const published = (path) => path.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/esm/$1.js');
    for (const module of modules) {
      module.path = published(module.path);
      module.exports ??= [];
      for (const {declaration} of module.exports) declaration.module = published(declaration.module);
      const exported = new Set(module.exports.map(({declaration}) => declaration.name));
      module.declarations = (module.declarations ?? []).filter(({name}) => exported.has(name));
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // The analyzer finds an event twice: dispatched, without a name, and in the class comment, with it.
        if (declaration.events) declaration.events = declaration.events.filter(({name}) => name);
        if (declaration.superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
      }
    }
  },
});

const typeOf = ({kind, choices}) =>
  kind === 'choice' ? choices.map((each) => `'${each}'`).join(' | ') : kind === 'flag' ? 'boolean' : 'string';

/** Adds the settings that the element reads without declaring a property for each. */
const settings = () => ({
  name: 'settings',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
    const declared = new Set(element.attributes.map(({name}) => name));
    for (const setting of [...own, ...local].filter(({name}) => !declared.has(name))) {
      const {name, description} = setting;
      element.attributes.push({name, type: {text: typeOf(setting)}, description});
    }
  },
});

const forEditors = {outdir: 'dist', hideLogs: true, packageJson: false};

export default {
  globs: ['src/guide/mitid-guide.ts', 'src/guide/events.ts', 'src/embed/define.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    notAnalyzed(),
    publicOnly(),
    settings(),
    customElementVsCodePlugin(forEditors),
    customElementJetBrainsPlugin(forEditors),
  ],
};
