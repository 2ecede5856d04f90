import {escapeHtml} from '../outline-html.js';

/** Attributes as they stand in a tag, each after a space. One that is empty stands as its name alone. */
export const attributesInHtml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
