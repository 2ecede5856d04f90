/**
 * Waits until a guide has drawn an element. It polls: `waitForSelector` with `>>>` looks again only when the page itself
 * changes, and sees no change in a shadow root.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string} what The selector of the element, within the guide.
 * @param {string} [guide] The selector of the guide.
 * @returns {Promise<import('puppeteer-core').ElementHandle<Element>>}
 */
export const waitForElement = (page, what, guide = 'mitid-guide') =>
  page.waitForFunction(
    (host, selector) => document.querySelector(host)?.shadowRoot?.querySelector(selector),
    {},
    guide,
    what,
  );
