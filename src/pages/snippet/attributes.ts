import {escapeHtml} from '../outline-html.js';

/** Attributes as HTML, each after a space; an empty one as its name alone. */
export const attributesInHtml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
