// Writes the types of the element for frameworks into dist/esm/types, from the manifest: a plugin of the analyzer.
import {mkdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../../dist/esm/types/', import.meta.url);

const comment = (text) => `  /** ${text.replaceAll('\n', ' ').trim()} */`;

const element = 'MitidGuideElement';

/** Markup writes text. Code may also give what the property accepts, or the boolean that the text stands for. */
function typeOf({type: {text}}, property) {
  const written = text === 'boolean' ? "boolean | '' | 'true' | 'false' | null" : text;
  return property ? `${written} | Exclude<${element}['${property.name}'], string>` : `${written} | null`;
}

const frameworks = {
  react: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {MitidGuideElement, MitidGuideProps} from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mitid-guide': DetailedHTMLProps<HTMLAttributes<MitidGuideElement>, MitidGuideElement> & MitidGuideProps;
    }
  }
}
`,
  preact: `import type {HTMLAttributes} from 'preact';
import type {MitidGuideElement, MitidGuideProps} from './element.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mitid-guide': HTMLAttributes<MitidGuideElement> & MitidGuideProps;
    }
  }
}
`,
  vue: `import type {HTMLAttributes, ReservedProps} from 'vue';
import type {MitidGuideAttributes, MitidGuideListeners} from './element.js';

/** \`headingLevel\` for \`heading-level\`. */
type CamelCase<Name extends string> = Name extends \`\${infer Start}-\${infer End}\`
  ? \`\${Start}\${Capitalize<CamelCase<End>>}\`
  : Name;

/** Vue checks the attributes of a template by their names in camel case, too. */
type VueAttributes = {[Name in keyof MitidGuideAttributes as Name | CamelCase<Name>]?: MitidGuideAttributes[Name]};

/** \`@mitid-guide-answer\` in a template is \`onMitidGuideAnswer\`. */
type VueListeners = {
  [Name in keyof MitidGuideListeners as Name extends \`on\${infer Event}\`
    ? \`on\${Capitalize<CamelCase<Event>>}\`
    : never]?: MitidGuideListeners[Name];
};

/** What a page keeps for itself: \`data-x\` in a template is \`dataX\`. */
type VueData = {[Name in \`data\${Capitalize<string>}\`]?: string | number | boolean | null | undefined};

declare module 'vue' {
  interface GlobalComponents {
    'mitid-guide': new () => {$props: HTMLAttributes & ReservedProps & VueAttributes & VueListeners & VueData};
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
import type {MitidGuideElement, MitidGuideProps} from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'mitid-guide': HTMLAttributes<MitidGuideElement> & MitidGuideProps;
  }
}
`,
};

/** What a page may set and hear. Every framework's types share it. */
function elementTypes({attributes, members, events}) {
  const fields = members.filter(({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic);
  const attributeLines = attributes.flatMap((attribute) => [
    comment(attribute.description),
    `  '${attribute.name}'?: ${typeOf(
      attribute,
      fields.find((field) => field.attribute === attribute.name),
    )} | undefined;`,
  ]);
  const propertyLines = fields
    .filter(({name}) => !attributes.some((attribute) => attribute.name === name))
    .flatMap(({name, attribute, description}) => [
      comment(description),
      `  '${name}'?: ${attribute ? `MitidGuideAttributes['${attribute}']` : `${element}['${name}'] | undefined`};`,
    ]);
  const eventLines = events.flatMap(({name, type, description}) => [
    comment(description),
    `  'on${name}'?: ((event: ${type.text}) => void) | null | undefined;`,
  ]);
  return `import type {${events.map(({type}) => type.text).join(', ')}} from '../guide/events.js';
import type {${element}} from '../guide/mitid-guide.js';

export type {${element}};

/** The attributes, and the properties with another name, which accept what their attribute accepts. */
export interface MitidGuideAttributes {
${[...attributeLines, ...propertyLines].join('\n')}
}

/** The events, by the attribute that would listen to them. */
export interface MitidGuideListeners {
${eventLines.join('\n')}
}

/** What a page may set and hear. */
export interface MitidGuideProps extends MitidGuideAttributes, MitidGuideListeners {}
`;
}

export const frameworkTypes = () => ({
  name: 'framework-types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
    mkdirSync(folder, {recursive: true});
    for (const [name, text] of Object.entries({element: elementTypes(element), ...frameworks}))
      writeFileSync(new URL(`${name}.d.ts`, folder), text);
    // A module for each, since importing types may import it, too.
    for (const name of Object.keys(frameworks)) writeFileSync(new URL(`${name}.js`, folder), 'export {};\n');
  },
});
