/** Copies all of a box. Where the page may not, it is left selected, and `false`. */
export async function copy(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.select();
    // What there is outside a secure page: there, there is no clipboard to ask.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
