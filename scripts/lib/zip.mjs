import {crc32, deflateRawSync} from 'node:zlib';

/** 1 January 1980, the first day that a zip can hold: the same files always make the same zip. */
const date = 0x21;

/** Says that the names are UTF-8. */
const utf8 = 0x800;
const deflated = 8;

/**
 * Made on Unix, by version 2.0. Debian's unzip reads the names of a zip from another system in an old character set,
 * whatever the flag says.
 */
const madeBy = (3 << 8) | 20;

/** A file that everybody may read, and its owner may write. A zip from Unix without this unpacks to unreadable files. */
const attributes = (0o100644 << 16) >>> 0;

const numbers = (...values) =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );

/**
 * A zip file with these files.
 * @param {readonly {readonly name: string, readonly content: Buffer}[]} files
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const {name, content} of files) {
    const path = Buffer.from(name);
    const data = deflateRawSync(content, {level: 9});
    // Version needed, flags, method, time, date, checksum, sizes, lengths of the name and of the extra field.
    const about = [
      [2, 20],
      [2, utf8],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, crc32(content)],
      [4, data.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    ];
    parts.push(Buffer.concat([numbers([4, 0x04034b50], ...about), path, data]));
    // Further: the length of a comment, disk, attributes, and where the file begins.
    const further = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, attributes],
      [4, offset],
    ];
    directory.push(Buffer.concat([numbers([4, 0x02014b50], [2, madeBy], ...about, ...further), path]));
    offset += parts.at(-1).length;
  }
  const index = Buffer.concat(directory);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, index.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, index, end]);
}
