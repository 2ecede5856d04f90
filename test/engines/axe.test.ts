import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type axe from 'axe-core';
import {amount} from '../support/amounts.js';
import {editionsTested, onceAtEachBox, positions, type Position} from '../support/positions.js';
import {useEngine} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts} from './visits.js';

declare const visitor: typeof inPage;

/** The rules of WCAG 2.2 A and AA, and axe's own best practices. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeScript = '<script src="/node_modules/axe-core/axe.min.js"></script>';

describe('Axe finds no violation', () => {
  const engine = useEngine();

  for (const edition of editionsTested) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`at any box, nor at the plan, of ${edition.id} on a ${scheme} page`, async () => {
        const tab = await engine.visit({
          head: `${scripts.module}${axeScript}<style>:root {color-scheme: ${scheme}; background: Canvas}</style>`,
          body: `<main><h1>Få MitID</h1><mitid-guide edition="${edition.id}" language-menu></mitid-guide></main>`,
        });
        const looked = amount(positions(edition), onceAtEachBox(edition));
        const findings = await tab.evaluate(
          async (all: readonly Position['passed'][], tags: string[]) => {
            const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
            await visitor.ready();
            const found: string[] = [];
            for (const passed of all) {
              const guide = visitor.guide();
              guide.answers = Object.fromEntries(passed.map(({box, answer}) => [box, answer]));
              await guide.updateComplete;
              // Axe would take a card that fades in for one without contrast.
              for (const animation of guide.shadowRoot?.getAnimations() ?? []) animation.finish();
              const {violations, incomplete} = await run(guide, {runOnly: tags});
              const unsure = incomplete.filter(({id}) => id.startsWith('color-contrast'));
              for (const {id, nodes} of [...violations, ...unsure]) {
                found.push(...nodes.map(({html, failureSummary = ''}) => `${id}: ${html} ${failureSummary}`));
              }
            }
            return found;
          },
          looked.map(({passed}) => passed),
          rules,
        );
        assert.deepEqual(findings, []);
      });
    }
  }
});
