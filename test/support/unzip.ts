import assert from 'node:assert/strict';
import {crc32, inflateRawSync} from 'node:zlib';

/** The files in a zip, read as its format says: from the end to the directory, and from there to each file. */
export function unzip(archive: Buffer): {readonly name: string; readonly content: Buffer}[] {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50);
  let entry = archive.readUInt32LE(end + 16);
  return Array.from({length: archive.readUInt16LE(end + 10)}, () => {
    assert.equal(archive.readUInt32LE(entry), 0x02014b50);
    const nameEnd = entry + 46 + archive.readUInt16LE(entry + 28);
    const local = archive.readUInt32LE(entry + 42);
    assert.equal(archive.readUInt32LE(local), 0x04034b50);
    const name = archive.toString('utf8', entry + 46, nameEnd);
    const data = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(data, data + archive.readUInt32LE(entry + 20)));
    assert.equal(archive.readUInt32LE(entry + 16), crc32(content));
    entry = nameEnd;
    return {name, content};
  });
}
