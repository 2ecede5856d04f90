import {createHash} from 'node:crypto';

/** @typedef {{readonly name: string, readonly content: Buffer}} File */

/** @param {Buffer} content */
const sriOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * JSON with the hash of each file, as `integrity` takes it (Subresource Integrity).
 * @param {readonly File[]} files
 * @returns {Buffer}
 */
export const sriList = (files) =>
  Buffer.from(
    `${JSON.stringify(Object.fromEntries(files.map(({name, content}) => [name, sriOf(content)])), null, 2)}\n`,
  );
