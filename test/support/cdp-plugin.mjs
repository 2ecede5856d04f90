/**
 * The commands of page.ts, for the test runner: what only the browser's DevTools protocol can do.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function cdpPlugin() {
  /** Kept per page: what a session emulates ends with it. */
  const clients = new WeakMap();

  const clientOf = async (page) => {
    let client = clients.get(page);
    if (!client) {
      client = await page.createCDPSession();
      clients.set(page, client);
    }
    return client;
  };

  return {
    name: 'cdp',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp') return undefined;
      const client = await clientOf(session.browser.getPage(session.id));
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
}

/** A page that behaves as if it were in front, even while another has the browser's focus. */
export async function createPage({context}) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}
