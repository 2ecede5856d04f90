import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {zip} from '../../../scripts/lib/zip.mjs';
import {unzip} from '../../support/unzip.js';

describe('A zip', () => {
  it('gives back each file, with its name', () => {
    const files = [
      {name: 'mitid-guide/guide.php', content: Buffer.from("<?php echo 'Sådan får du MitID';".repeat(50))},
      {name: 'mitid-guide/få.txt', content: Buffer.from('')},
    ];
    assert.deepEqual(unzip(zip(files)), files);
  });
});
