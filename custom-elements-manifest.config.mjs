import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {tsImport} from 'tsx/esm/api';
import {frameworkTypes} from './scripts/lib/framework-types.mjs';
import {guide, organisation} from './scripts/lib/settings.mjs';

const {languages} = await tsImport('./src/locale/languages.ts', import.meta.url);

/** Members that every Lit element has. They are not part of the API for pages. */
const inherited = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'getUpdateComplete',
  'observedAttributes',
  'properties',
  'render',
  'styles',
  'updated',
  'willUpdate',
]);

const isPublic = ({name, privacy}) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !inherited.has(name);

/** Resolves a tag name that is a constant in the code, which the analyzer does not do. */
const tagNames = () => {
  const constants = new Map();
  return {
    name: 'tag-names',
    analyzePhase({ts, node}) {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
        constants.set(node.name.getText(), node.initializer.text);
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

/** Removes what is not public from the manifest, and changes paths in src to those in the package. */
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
        // The analyzer adds each dispatched event without a name. Those in the class comment have one.
        if (declaration.events) declaration.events = declaration.events.filter(({name}) => name);
        if (declaration.superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
      }
    }
  },
});

const typeOf = ({kind, choices}) =>
  kind === 'choice' ? choices.map((each) => `'${each}'`).join(' | ') : kind === 'flag' ? 'boolean' : 'string';

/**
 * A property has the type that its attribute accepts, but a heading level is a number, languages are a list, and an
 * edition may be an object.
 */
const propertyTypeOf = (setting, languageCodes) => {
  if (setting.name === 'heading-level') return `${setting.choices.join(' | ')} | null`;
  if (setting.name === 'edition') return `${typeOf(setting)} | GuideJson | ImportedGuideJson | null`;
  if (setting.kind === 'languages')
    return `readonly (${languageCodes.map((code) => `'${code}'`).join(' | ')})[] | null`;
  return setting.kind === 'flag' ? 'boolean' : `${typeOf(setting)} | null`;
};

/** Takes the types of attributes from the settings, and adds the attributes that have no property. */
const settings = () => ({
  name: 'settings',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
    for (const setting of [...guide, ...organisation]) {
      const {name, description} = setting;
      const attribute = element.attributes.find((each) => each.name === name);
      const type = {text: typeOf(setting)};
      if (attribute) attribute.type = type;
      else element.attributes.push({name, type, description});
      const member = element.members.find((each) => each.attribute === name);
      if (member) member.type = {text: propertyTypeOf(setting, languages)};
    }
  },
});

const forEditors = {outdir: 'dist', hideLogs: true, packageJson: false};

export default {
  globs: ['src/guide/mitid-guide.ts', 'src/guide/events.ts', 'src/embed/define.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    tagNames(),
    publicOnly(),
    settings(),
    frameworkTypes(),
    customElementVsCodePlugin(forEditors),
    customElementJetBrainsPlugin(forEditors),
  ],
};
