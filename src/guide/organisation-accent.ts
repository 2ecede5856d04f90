import {contrastToWhite} from '../settings/setting-kinds.js';

/**
 * An accent colour (`#rrggbb`), mixed with black (0) or white (255) in steps until its contrast to white is enough for text
 * to have 7:1.
 */
function readable(accent: string, end: 0 | 255, isEnough: (contrast: number) => boolean): string {
  const mixed = (share: number): string => {
    const parts = [1, 3, 5].map((start) => {
      const part = parseInt(accent.slice(start, start + 2), 16);
      return Math.round(part + (end - part) * share)
        .toString(16)
        .padStart(2, '0');
    });
    return `#${parts.join('')}`;
  };
  let share = 0;
  while (!isEnough(contrastToWhite(mixed(share)))) share += 0.05;
  return mixed(share);
}

/** On the white card and on a tint of the accent there; on the dark card (`#1a2123`) and on a tint there. */
const onLight = (accent: string) => readable(accent, 0, (contrast) => contrast >= 8.2);
const onDark = (accent: string) => readable(accent, 255, (contrast) => contrast <= 2);

/** Sets the accent colours of a guide. Uses a script because the page's CSP may forbid `style` attributes. */
export function applyAccent(root: ParentNode, accent: string | undefined): void {
  const style = root.querySelector<HTMLElement>('.guide')?.style;
  style?.setProperty('--mitid-guide-accent', accent ? onLight(accent) : '');
  style?.setProperty('--mitid-guide-accent-dark', accent ? onDark(accent) : '');
}
