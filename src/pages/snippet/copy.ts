/** Copies the text of a box. If the browser refuses, leaves the text selected and resolves to `false`. */
export async function copy(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.select();
    // A page without HTTPS has no `navigator.clipboard`.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
