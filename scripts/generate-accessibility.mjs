// Writes ACCESSIBILITY.md, the OpenACR report (YAML, and HTML to read) and the facts of an organisation's statement from
// docs/accessibility/criteria.mjs:
// `npm run accessibility`.
import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {stringify} from 'yaml';
import {checkers, criteria, limits, review, tests} from '../docs/accessibility/criteria.mjs';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

const note = 'This file is written by `npm run accessibility` from docs/accessibility/criteria.mjs.';
const who = {guide: '● guide', shared: '◐ shared', host: '○ host', none: '', 'snippet page': '● page for editors'};

/** The levels of the guide, with its stand-alone page, and of the page for editors. */
function levelsOf({whose, proof}) {
  const guide = ['none', 'host', 'snippet page'].includes(whose) ? 'not-applicable' : 'supports';
  const pageForEditors = whose === 'snippet page' || proof.some((name) => name.startsWith('snippet'));
  return {guide, pageForEditors: pageForEditors || guide === 'supports' ? 'supports' : 'not-applicable'};
}

const words = {supports: 'supports', 'not-applicable': 'does not apply'};

const methods =
  `Automatic tests of every box, plan and journey in ${review.engine}, with axe-core, at each change. On ` +
  `${checkers.day} ${checkers.names} looked at ${checkers.places}; what they call failed is mended, or judged to be a ` +
  `mistake of theirs or no fault, with the reason (\`test/checkers/verdicts.ts\` in the repository). A review by hand ` +
  `on ${review.day}, with ${review.screenReader} with ${review.browser} on ${review.system}; what it found is mended.`;

/** No link: the tests are in the repository only, and the report is in the package as well. */
const nameOf = (name) => {
  const {file, title} = tests[name];
  return `${title.trim().replace(/:$/, '')} (\`${file.replace('test/', '')}\`)`;
};

const table = (level) => `| Criterion | Whose | Guide | Page for editors | Remark | Tests |
| --- | --- | --- | --- | --- | --- |
${criteria
  .filter((criterion) => criterion.level === level)
  .map((criterion) => {
    const {guide, pageForEditors} = levelsOf(criterion);
    const {number, name, whose, remark, proof} = criterion;
    return `| ${number} ${name} | ${who[whose]} | ${words[guide]} | ${words[pageForEditors]} | ${remark} | ${proof.map(nameOf).join('<br>')} |`;
  })
  .join('\n')}`;

const markdown = `<!-- ${note} -->

# Accessibility

How the guide, version ${version}, meets WCAG 2.2 on the levels A and AA, as of ${review.reported}; with 4.1.1, which
WCAG 2.2 has removed and which always counts as met, that is WCAG 2.1 too. The same as a report for machines is in
[openacr.yaml](docs/accessibility/openacr.yaml), and to print in [openacr.html](docs/accessibility/openacr.html). Does
something keep you from using the guide? Report it as a bug.

"Supports" means that no fault is known, not that there is none. ● the guide answers for it; ◐ the guide and the page
around it; ○ the page around it. A test named here is part of \`npm test\` in the repository, below
\`test\`; without it the build fails.

## What is not known

${limits.map(({en}) => `- ${en}`).join('\n')}

## Level A

${table('A')}

## Level AA

${table('AA')}
`;

const chapter = (level) => ({
  criteria: criteria
    .filter((criterion) => criterion.level === level)
    .map((criterion) => {
      const {guide, pageForEditors} = levelsOf(criterion);
      return {
        num: criterion.number,
        components: [
          {name: 'web', adherence: {level: guide, notes: criterion.remark}},
          {name: 'electronic-docs', adherence: {level: 'not-applicable', notes: ''}},
          {name: 'software', adherence: {level: 'not-applicable', notes: ''}},
          {name: 'authoring-tool', adherence: {level: pageForEditors, notes: ''}},
        ],
      };
    }),
});

const report = {
  title: 'mitid-guide: accessibility conformance report',
  product: {
    name: 'mitid-guide',
    version,
    description: 'The guide "Sådan får du MitID" as a custom element, and the page that writes the code for editors.',
  },
  author: {name: 'the mitid-guide authors'},
  vendor: {name: 'the mitid-guide authors'},
  report_date: review.reported,
  last_modified_date: review.reported,
  version: 1,
  notes: `Web is the guide and its stand-alone page; authoring tool is the page for editors. ${limits.map(({en}) => en).join(' ')}`,
  evaluation_methods_used: methods,
  legal_disclaimer: 'Stated in good faith, from the tests and the review that are named. Not legally binding.',
  license: 'MIT',
  catalog: '2.5-edition-wcag-2.2-en',
  chapters: {
    success_criteria_level_a: chapter('A'),
    success_criteria_level_aa: chapter('AA'),
    success_criteria_level_aaa: {disabled: true, notes: 'Not part of this report.', criteria: []},
  },
};

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]);

const rows = (level) =>
  criteria
    .filter((criterion) => criterion.level === level)
    .map((criterion) => {
      const {guide, pageForEditors} = levelsOf(criterion);
      const cells = [who[criterion.whose], words[guide], words[pageForEditors], criterion.remark];
      return `<tr><th scope="row">${criterion.number} ${escaped(criterion.name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
    })
    .join('\n');

const htmlTable = (level) => `<h2>WCAG 2.2, level ${level}</h2>
<table>
<thead><tr><th scope="col">Criterion</th><th scope="col">Whose</th><th scope="col">Guide</th><th scope="col">Page for editors</th><th scope="col">Remark</th></tr></thead>
<tbody>
${rows(level)}
</tbody>
</table>`;

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${report.title}</title>
<style>
  body {font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 72rem; margin-inline: auto; padding: 1rem; color: #1b2426; background: #fff}
  table {border-collapse: collapse; inline-size: 100%}
  th, td {text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-block-end: 1px solid #8a9496}
  tbody th {font-weight: 600}
  dt {font-weight: 600}
  dd {margin: 0 0 0.5rem}
  @media print {body {font-size: 10pt; padding: 0} tr {break-inside: avoid}}
</style>
<h1>${report.title}</h1>
<dl>
  <dt>Product</dt><dd>${report.product.name} ${version}. ${escaped(report.product.description)}</dd>
  <dt>Date</dt><dd>${review.reported}</dd>
  <dt>How it was evaluated</dt><dd>${escaped(methods)}</dd>
  <dt>What is not known</dt><dd><ul>${limits.map(({en}) => `<li>${escaped(en)}</li>`).join('')}</ul></dd>
</dl>
<p>"Supports" means that no fault is known. ● the guide answers for it; ◐ the guide and the page around it; ○ the page around it.</p>
${htmlTable('A')}
${htmlTable('AA')}
</html>
`;

const inDanish = (day) => new Intl.DateTimeFormat('da', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

/** What the snippet page needs for the text about the guide in an organisation's own statement, in Danish. */
const facts = `// Generated by scripts/generate-accessibility.mjs. Do not edit: \`npm run accessibility\` writes it again.

/** How the guide was evaluated, in Danish. */
export const evaluation = {
  reported: '${inDanish(review.reported)}',
  engine: '${review.engine}',
  reviewed: '${inDanish(review.day)}, med ${review.screenReader} og ${review.browser} på ${review.system}',
  limits: ${JSON.stringify(limits.flatMap(({da}) => da ?? []).join(' '))},
  /** The criteria that the page around the guide answers for as well. */
  shared: '${criteria
    .filter(({whose}) => whose === 'shared')
    .map(({number}) => number)
    .join(', ')}',
} as const;
`;

async function write(file, text, parser) {
  const path = new URL(file, root);
  const options = await prettier.resolveConfig(path);
  await writeFile(path, await prettier.format(text, {...options, parser}));
}

await write('ACCESSIBILITY.md', markdown, 'markdown');
await write('docs/accessibility/openacr.yaml', stringify(report, {lineWidth: 120}), 'yaml');
await write('docs/accessibility/openacr.html', html, 'html');
await write('src/pages/snippet/generated/accessibility.ts', facts, 'typescript');
