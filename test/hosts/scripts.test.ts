import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {november2026} from '../../src/content/2026-11/edition.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {choicesOn, choose, scripts, waitForGuide, useHost, type HostPage, type Visit} from '../support/host.js';

const guide = '<mitid-guide><p>Læs om MitID på mitid.dk.</p></mitid-guide>';
const longest = longestJourney(november2026);
const toThePlan = choicesOn(november2026.tree, longest);

const moduleAt = (query: string, attributes = '') =>
  `<script type="module" ${attributes} src="/dist/mitid-guide.js${query}"></script>`;
const fileAt = (query: string, attributes = '') =>
  `<script ${attributes} src="/dist/mitid-guide.iife.js${query}"></script>`;

/** The different ways in which a page may load the script once. */
const placed: Readonly<Record<string, HostPage>> = {
  'the module before it': {body: moduleAt('') + guide},
  'the module after it': {body: guide + moduleAt('')},
  'the module, async': {body: moduleAt('', 'async') + guide},
  'the single file in the head': {head: fileAt(''), body: guide},
  'the single file before it': {body: fileAt('') + guide},
  'the single file after it': {body: guide + fileAt('')},
  'the single file, async': {head: fileAt('', 'async'), body: guide},
  'the single file, deferred': {head: fileAt('', 'defer'), body: guide},
  'a script that a tag manager adds': {
    body: `${guide}<script>
      addEventListener('load', () => {
        document.head.append(Object.assign(document.createElement('script'), {src: '/dist/mitid-guide.iife.js'}));
      });
    </script>`,
  },
  'a page with a base address on another site': {
    head: `<base href="https://nordby.invalid/da/">`,
    body: guide + scripts.module.replace('/dist', 'ORIGIN/dist'),
  },
};

const twice: Readonly<Record<string, HostPage>> = {
  'the module, and again as ?v=2': {body: moduleAt('') + guide + moduleAt('?v=2')},
  'the single file twice': {body: fileAt('') + guide + fileAt('')},
  'the single file, and again as ?v=2': {head: fileAt(''), body: guide + fileAt('?v=2')},
  'the module and the single file': {head: moduleAt(''), body: guide + fileAt('')},
  'the module and the single file, both async': {
    head: moduleAt('', 'async') + fileAt('', 'async'),
    body: guide,
  },
};

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types mitid-guide";

describe('With any kind of script tag, the guide', () => {
  const host = useHost();

  const visit = ({body, ...page}: HostPage): Promise<Visit> =>
    host.visit({...page, body: body.replace('ORIGIN', host.server().origin)});

  async function assertLeadsToThePlan({page, errors}: Visit): Promise<void> {
    await waitForGuide(page);
    assert.deepEqual(await choose(page, toThePlan), {answers: longest.answers, done: true});
    assert.deepEqual(errors, []);
  }

  for (const [name, page] of Object.entries(placed)) {
    it(`leads the visitor to the plan: ${name}`, async () => {
      const seen = await visit(page);
      await assertLeadsToThePlan(seen);
      assert.deepEqual(seen.warnings, []);
    });
  }

  it('gives no warning where two tags load the same module', async () => {
    const seen = await visit({body: moduleAt('') + guide + moduleAt('')});
    await assertLeadsToThePlan(seen);
    assert.deepEqual(seen.warnings, []);
  });

  for (const [name, page] of Object.entries(twice)) {
    for (const [policy, headers] of [
      ['', {}],
      [', under a strict policy', {'content-security-policy': strictPolicy}],
    ] as const) {
      it(`warns the editor that it is loaded twice, and leads the visitor to the plan: ${name}${policy}`, async () => {
        const seen = await visit({...page, headers});
        await assertLeadsToThePlan(seen);
        assert.equal(seen.warnings.length, 1);
        assert.match(seen.warnings[0] ?? '', /<mitid-guide>: .*mere end én gang/);
      });
    }
  }

  it('has the answers that the page set before the script loaded', async () => {
    const {page} = await visit({
      body: `${guide}<script>document.querySelector('mitid-guide').answers = {chip: 'no'};</script>${moduleAt('')}`,
    });
    await waitForGuide(page);
    assert.deepEqual(await page.$eval('mitid-guide', ({answers}) => ({...answers})), {chip: 'no'});
    assert.deepEqual(await choose(page, [0, 0]), {
      answers: {chip: 'no', 'citizen-service': 'continue', device: 'yes'},
      done: true,
    });
  });

  it('leaves another element of the same name unchanged, and warns the editor', async () => {
    const {page, errors, warnings} = await visit({
      head: `<script>customElements.define('mitid-guide', class extends HTMLElement {
        connectedCallback() {
          this.title = 'Another guide';
        }
      });</script>`,
      body: guide + moduleAt('') + fileAt(''),
    });
    assert.equal(await page.$eval('mitid-guide', ({title}) => title), 'Another guide');
    assert.deepEqual(errors, []);
    assert.ok(warnings.length >= 1);
    for (const warning of warnings) assert.match(warning, /<mitid-guide>/);
  });

  it('still works when another script tries to define an element of the same name', async () => {
    const {page, errors} = await visit({
      head: fileAt(''),
      body: `${guide}<script>customElements.define('mitid-guide', class extends HTMLElement {});</script>`,
    });
    assert.match(errors.splice(0).join(), /already been used/);
    await assertLeadsToThePlan({page, errors, warnings: [], address: ''});
  });
});
