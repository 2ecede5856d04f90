import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {november2026} from '../../src/content/2026-11/edition.js';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {bundle} from '../support/bundle.mjs';
import {longestJourney} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';
import {choicesOn, choose, scripts, waitForGuide, useHost, type Visit} from '../support/host.js';

const trustedTypes = (names: string) => `require-trusted-types-for 'script'; trusted-types ${names}`;
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Records what a policy blocks, so that the test can read it. */
const keepViolations = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    violations.push([violatedDirective, blockedURI, sample].join(' '));
  });`;

const violationsOn = ({page}: Visit): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations);

/** An element of the page itself, made with the page's own copy of Lit. */
const ownElement = `
  import {html, LitElement} from 'lit';
  customElements.define('own-element', class extends LitElement {
    render() {
      return html\`<p>Own</p>\`;
    }
  });`;

const guide = '<mitid-guide><p id="fallback">Læs om MitID på mitid.dk.</p></mitid-guide>';

describe('Under a content security policy, the guide', () => {
  const host = useHost();
  let ownScript: string;

  before(async () => {
    const address = host.server().serve({content: await bundle(ownElement), type: 'text/javascript'});
    ownScript = `<script type="module" src="${address}"></script>`;
  });

  const visit = (head: string, policy: string, body = guide): Promise<Visit> =>
    host.visit({head, body, headers: {'content-security-policy': policy}, first: keepViolations});

  for (const [name, script] of Object.entries(scripts)) {
    for (const edition of [november2026, leaflet2022]) {
      it(`leads the visitor to the plan with its own styles, and does nothing forbidden: ${edition.id}, ${name}`, async () => {
        const seen = await visit(
          script,
          `${strict}; ${trustedTypes('mitid-guide')}`,
          `<mitid-guide edition="${edition.id}"></mitid-guide>`,
        );
        await waitForGuide(seen.page);
        const longest = longestJourney(edition);
        const {answers, done} = await choose(seen.page, choicesOn(edition.tree, longest));
        assert.deepEqual({answers, done}, {answers: longest.answers, done: true});
        const border = await seen.page.$eval(
          `mitid-guide >>> ${handles.card}`,
          (card) => getComputedStyle(card).borderTopStyle,
        );
        assert.equal(border, 'solid');
        assert.deepEqual(await violationsOn(seen), []);
        assert.deepEqual(seen.errors, []);
      });
    }

    for (const order of ['before', 'after'] as const) {
      it(`works beside the page’s own Lit that loads ${order} it: ${name}`, async () => {
        const seen = await visit(
          order === 'before' ? ownScript + script : script + ownScript,
          `${strict}; ${trustedTypes('lit-html mitid-guide')}`,
          `${guide}<own-element></own-element>`,
        );
        await waitForGuide(seen.page);
        const longest = longestJourney(november2026);
        assert.equal((await choose(seen.page, choicesOn(november2026.tree, longest))).done, true);
        assert.equal(await seen.page.$eval('own-element >>> p', ({textContent}) => textContent), 'Own');
        assert.deepEqual(await violationsOn(seen), []);
        assert.deepEqual(seen.errors, []);
      });
    }

    for (const [forbidden, policy] of [
      ['its script', "script-src 'none'"],
      ['its Trusted Types policy', trustedTypes('lit-html')],
      ['every Trusted Types policy', trustedTypes("'none'")],
    ] as const) {
      it(`leaves the fallback visible where the page forbids ${forbidden}: ${name}`, async () => {
        const {page} = await visit(script, policy);
        assert.equal(await page.$eval('#fallback', (fallback) => fallback.checkVisibility()), true);
        assert.ok(await page.$eval('#fallback', (fallback) => fallback.getBoundingClientRect().height > 10));
      });
    }
  }
});
