import {contrastToWhite} from '../settings/setting-kinds.js';

/** A colour in any notation of CSS as `#rrggbb`; `undefined` unless it is opaque. */
function opaque(colour: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
    : undefined;
}

/** The element around another as the page is drawn: across slots and shadow roots. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The ground of a page that sets none. */
function canvas(): string {
  const {colorScheme} = getComputedStyle(document.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? '#121212' : '#ffffff';
}

/** The first opaque ground behind an element; `undefined` if there is a picture before it. */
function groundBehind(element: Element): string | undefined {
  for (let behind: Element | null = element; behind; behind = around(behind)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(behind);
    if (backgroundImage !== 'none') return undefined;
    const ground = opaque(backgroundColor);
    if (ground) return ground;
  }
  return canvas();
}

/** Contrast of an element's text to the ground behind it, from 1 to 21; `undefined` if that cannot be told. */
export function textContrast(element: Element): number | undefined {
  const text = opaque(getComputedStyle(element).color);
  const ground = groundBehind(element);
  if (!text || !ground) return undefined;
  const ratio = contrastToWhite(text) / contrastToWhite(ground);
  return Math.max(ratio, 1 / ratio);
}
