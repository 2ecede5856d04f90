/**
 * A replacement for Lit in chunks, which use only its tags and `nothing`. The tags return plain objects, which the
 * entry's Lit renders. `css` returns text, which the entry turns into a style sheet. The names and numbers are private
 * to Lit 3, so a test compares them with the installed version.
 */
export const litTags = `
  const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
  export const html = tag(1);
  export const svg = tag(2);
  export const css = (strings) => strings.join('');
  export const nothing = Symbol.for('lit-nothing');`;
