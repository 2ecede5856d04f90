// Generates THIRD-PARTY-NOTICES.md, the licences of the packages in the built files: `npm run notices`.
import {readFile, writeFile} from 'node:fs/promises';

/** The part of each package that the built files contain. */
const packages = {
  '@dagrejs/dagre': 'the layout of the picture',
  '@dagrejs/graphlib': 'its graphs',
  '@lit/localize': 'the `str` tag',
  '@lit/reactive-element': 'the element',
  '@tabler/icons': 'the icons, as paths',
  'lean-qr': 'the QR codes',
  lit: 'the element',
  'lit-element': 'the element',
  'lit-html': 'the templates',
};

const root = new URL('../', import.meta.url);

const described = await Promise.all(
  Object.entries(packages).map(async ([name, part]) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const {version, license} = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
    const text = (await readFile(new URL('LICENSE', folder), 'utf8')).replace(/\s+$/, '').replaceAll('\r', '');
    return {title: `${name} ${version}`, part, license, text};
  }),
);

const licences = new Map();
for (const each of described) licences.set(each.text, [...(licences.get(each.text) ?? []), each]);

const sections = [...licences].map(
  ([text, holders]) => `## ${holders.map(({title}) => title).join(', ')}

${holders.map(({title, part, license}) => `- ${title}: ${part}. ${license}.`).join('\n')}

\`\`\`text
${text}
\`\`\`
`,
);

await writeFile(
  new URL('THIRD-PARTY-NOTICES.md', root),
  `# Third-party notices

The files \`mitid-guide.js\`, \`mitid-guide.iife.js\` and \`chunks/*\` hold parts of the following works. Everything else in
them is the mitid-guide authors', under the MIT licence.

${sections.join('\n')}`,
);
