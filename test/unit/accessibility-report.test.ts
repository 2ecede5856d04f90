import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {criteria, limits, tests} from '../../docs/accessibility/criteria.mjs';
import {evaluation} from '../../src/pages/snippet/generated/accessibility.js';
import {pathOf, readText} from '../support/project.js';

/** The criteria of WCAG 2.2 on level A and AA. */
const all =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
  1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3
  2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(
    /\s+/,
  );

const titlesIn = (file: string) =>
  [...readText(file).matchAll(/\b(?:it|describe)\(\s*(['`])(.*?)\1/gs)].map(([, , title = '']) => title);

describe('The accessibility report', () => {
  it('has each criterion of WCAG 2.2 on level A and AA, once and in order', () => {
    assert.deepEqual(
      criteria.map(({number}) => number),
      all,
    );
  });

  it('names only tests that there are', () => {
    for (const [name, {file, title}] of Object.entries(tests)) {
      assert.ok(existsSync(pathOf(file)), `${name}: there is no ${file}`);
      assert.ok(
        titlesIn(file).some((each) => each.includes(title)),
        `${name}: no test of ${file} is called "${title}"`,
      );
    }
  });

  it('uses each of these tests as proof of a criterion, and has no other proof', () => {
    assert.deepEqual([...new Set(criteria.flatMap(({proof}) => proof))].sort(), Object.keys(tests).sort());
  });

  it('says that nobody who uses a screen reader every day has tried the guide, until somebody has', () => {
    const [{en, da}] = limits as [(typeof limits)[0]];
    assert.equal(en, 'Not tried by a person who uses a screen reader every day.');
    assert.ok(evaluation.limits.includes(da ?? '?'));
    assert.ok(readText('ACCESSIBILITY.md').includes('Not tried by a person who uses a screen reader every day.'));
  });
});
