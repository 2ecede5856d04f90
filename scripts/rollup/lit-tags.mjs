/**
 * All that a chunk uses of Lit: its tags, which return plain objects for the entry's Lit to render, and `nothing`.
 * Styles are text, which the entry adopts. The names and numbers are private to Lit 3: a test compares them with the
 * installed version.
 */
export const litTags = `
  const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
  export const html = tag(1);
  export const svg = tag(2);
  export const css = (strings) => strings.join('');
  export const nothing = Symbol.for('lit-nothing');`;
