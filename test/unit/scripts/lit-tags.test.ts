import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, nothing, svg} from 'lit';
import {litTags} from '../../../scripts/rollup/lit-tags.mjs';
import {jsonOf} from '../../support/project.js';

/** The version of Lit whose private names lit-tags.mjs uses. After an upgrade, check that the copies still match. */
const compared = 'lit-html 3.3.3';

interface Tags {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly css: (strings: readonly string[]) => string;
  readonly nothing: typeof nothing;
}

const {version} = jsonOf('node_modules/lit-html/package.json') as {version: string};
const ours = (await import(`data:text/javascript,${encodeURIComponent(litTags)}`)) as Tags;

describe('The substitute for Lit in the chunks', () => {
  it(`is checked against the installed version, ${compared}`, () => {
    assert.equal(
      `lit-html ${version}`,
      compared,
      'Lit has been upgraded: check _$litType$ and nothing in scripts/rollup/lit-tags.mjs, then name the new version here.',
    );
  });

  it(`makes the same templates as the html and svg of ${compared}`, () => {
    const inner = ours.svg`<path d=${'M0 0'}></path>`;
    assert.deepEqual(inner, svg`<path d=${'M0 0'}></path>`);
    assert.deepEqual(ours.html`<p class=${'a'}>${inner}</p>`, html`<p class=${'a'}>${inner}</p>`);
  });

  it(`has the same value "nothing" as ${compared}`, () => {
    assert.equal(ours.nothing, nothing);
  });

  it('makes plain text of styles', () => {
    assert.equal(ours.css`p {margin: 0}`, 'p {margin: 0}');
  });
});
