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

  it('says that it is from Unix, so that Debian’s unzip reads the names, and that everybody may read the files', () => {
    const archive = zip([{name: 'LÆS MIG.txt', content: Buffer.from('Læs.')}]);
    const entry = archive.readUInt32LE(archive.length - 6);
    assert.equal(archive.readUInt8(entry + 5), 3);
    assert.equal(archive.readUInt32LE(entry + 38) >>> 16, 0o100644);
  });
});
