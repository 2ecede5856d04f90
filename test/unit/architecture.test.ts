import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {pathOf} from '../support/project.js';

describe('The source', () => {
  it('has only imports that run down and form no circle, as ARCHITECTURE.md shows them', () => {
    const script = pathOf('scripts/generate-architecture.mjs');
    const {stderr} = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'});
    assert.equal(stderr, '');
  });
});
