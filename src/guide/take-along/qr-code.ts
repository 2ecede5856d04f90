import {html} from 'lit';
import {generate} from 'lean-qr';

/** The largest code that a phone reads from paper: 97 squares in a row. */
const maxVersion = 20;

/** The quiet zone that the standard asks for, in squares. */
const margin = 4;

/** A QR code, black on white on every page; `undefined` if the URL is too long for one that can be read. */
export function qrCode(url: string, label: string) {
  try {
    const code = generate(url, {maxVersion});
    let path = '';
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
    const size = code.size + 2 * margin;
    return html`<svg class="qr-code" viewBox="${-margin} ${-margin} ${size} ${size}" role="img" aria-label=${label}>
      <rect x=${-margin} y=${-margin} width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>`;
  } catch {
    return undefined;
  }
}
