/** A file's text, and what happened to its letters. */
export interface DecodedFile {
  readonly text: string;
  /**
   * `utf-8` is as it should be. `latin-1` and `utf-16` are other encodings. In a `damaged` file somebody has saved text
   * after it was read in the wrong encoding, so that "æ" has become "Ã¦" or "�".
   */
  readonly letters: 'utf-8' | 'latin-1' | 'utf-16' | 'damaged';
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding, {fatal: true}).decode(bytes);

const damage = /\uFFFD|Ã[¦¸¥†˜…©¼¶¤\u0080-\u00BF]/;

/** Decodes a file as UTF-8, as browsers decode JSON. If that fails, finds out which encoding it has instead. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return {text: decode('utf-16le', bytes), letters: 'utf-16'};
  if (first === 0xfe && second === 0xff) return {text: decode('utf-16be', bytes), letters: 'utf-16'};
  try {
    const text = decode('utf-8', bytes);
    return {text, letters: damage.test(text) ? 'damaged' : 'utf-8'};
  } catch {
    return {text: decode('windows-1252', bytes), letters: 'latin-1'};
  }
}
