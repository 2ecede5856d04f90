/**
 * Adds a style sheet to a root. A browser without constructed style sheets goes without: the CSP of the page may forbid
 * any other.
 */
export function adoptStyles(root: DocumentOrShadowRoot, css: unknown): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(String(css));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return undefined;
  }
}
