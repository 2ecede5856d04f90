/** Puts a space for each line break of a pasted text. The field itself would leave the break out, and join two words. */
export function joinPastedLines(event: ClipboardEvent): void {
  const {target, clipboardData} = event;
  const text = clipboardData?.getData('text/plain').trim() ?? '';
  if (!(target instanceof HTMLInputElement) || target.type !== 'text' || !/[\r\n]/.test(text)) return;
  event.preventDefault();
  const {selectionStart, selectionEnd, value} = target;
  target.setRangeText(
    text.replace(/\s*[\r\n]+\s*/g, ' '),
    selectionStart ?? value.length,
    selectionEnd ?? value.length,
    'end',
  );
  target.dispatchEvent(new Event('input', {bubbles: true}));
}
