import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {pathOf} from '../support/project.js';

describe('The source', () => {
  it('imports down only, with no files that import each other in a circle, as ARCHITECTURE.md draws it', () => {
    const script = pathOf('scripts/generate-architecture.mjs');
    const {stderr} = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'});
    assert.equal(stderr, '');
  });
});
