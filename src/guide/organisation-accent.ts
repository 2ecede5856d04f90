import {contrastToWhite} from '../settings/setting-kinds.js';

/** Contrast to white at which a colour reaches 7:1 on the dark card (#1a2123), and on a tint of itself there. */
const maxContrastToWhite = 2;

/** The accent colour (`#rrggbb`) for dark mode: lightened in steps until it can be read on the dark card. */
function accentOnDark(accent: string): string {
  const lightened = (white: number): string => {
    const parts = [1, 3, 5].map((start) => {
      const part = parseInt(accent.slice(start, start + 2), 16);
      return Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, '0');
    });
    return `#${parts.join('')}`;
  };
  let white = 0;
  while (contrastToWhite(lightened(white)) > maxContrastToWhite) white += 0.05;
  return lightened(white);
}

/** Sets the accent colours of a guide. Uses a script because the page's CSP may forbid `style` attributes. */
export function applyAccent(root: ParentNode, accent: string | undefined): void {
  const style = root.querySelector<HTMLElement>('.guide')?.style;
  style?.setProperty('--mitid-guide-accent', accent ?? '');
  style?.setProperty('--mitid-guide-accent-dark', accent ? accentOnDark(accent) : '');
}
