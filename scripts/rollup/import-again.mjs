/**
 * Makes each chunk that failed to load requested once more, under a URL of its own. Chromium 150, of 2026, still remembers
 * that a module has failed: there, whoever lost the network for a moment would have to reload the page.
 */
export const importAgain = () => ({
  name: 'import-again',
  renderDynamicImport: () => ({
    left: '(async (url) => { try { return await import(url); } catch { return import(url + "?" + Date.now()); } })(',
    right: ')',
  }),
});
