/** The CSP of both pages: they may load their own files, and nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mitid-guide',
].join('; ');

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each] ?? each);

/** Text between tags. Unlike `escapeHtml` it leaves quotation marks as they are, as the filters of a CMS do. */
export const escapeText = (text: string): string => escapeHtml(text).replaceAll('&quot;', '"');

/** The attributes as HTML, each after a space. An attribute with an empty value is written as its name alone. */
export const attributesInHtml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
