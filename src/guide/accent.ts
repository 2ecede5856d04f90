import {contrastToWhite} from '../settings/local-settings.js';

/** As light as this, a colour has a contrast of 7:1 or more to the guide's dark card. */
const lightEnough = 2.3;

/** An accent colour (`#rrggbb`) for dark ground: whiter by steps, until it is light enough to be read there. */
export function accentOnDark(accent: string): string {
  const whiter = (white: number): string => {
    const parts = [1, 3, 5].map((at) => {
      const part = parseInt(accent.slice(at, at + 2), 16);
      return Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, '0');
    });
    return `#${parts.join('')}`;
  };
  let white = 0;
  while (contrastToWhite(whiter(white)) > lightEnough) white += 0.05;
  return whiter(white);
}
