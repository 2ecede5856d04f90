import type {Browser, Frame, Page} from 'puppeteer-core';
import type {User, WordPress} from './site.js';

/** Signs a user in, in a context of their own, and allows the clipboard. */
export async function signIn(browser: Browser, {origin}: WordPress, user: User): Promise<Page> {
  const context = await browser.createBrowserContext();
  for (const name of ['clipboard-read', 'clipboard-write']) {
    await context.setPermission(origin, {permission: {name}, state: 'granted'});
  }
  const page = await context.newPage();
  // The block editor loads megabytes of scripts.
  page.setDefaultTimeout(120_000);
  // The editors ask before a page with unsaved words is left, and would wait for ever.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${origin}/wp-login.php`);
  await page.type('#user_login', user);
  await page.type('#user_pass', user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Clicks a button once it is there, wherever it is: the editors' panels slide in, and their toolbars jump. */
async function clickOn(page: Page, button: string): Promise<void> {
  const found = await page.waitForSelector(button);
  await found?.evaluate((element) => (element as HTMLElement).click());
}

/** Copies a text, and pastes it where the cursor is, with the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', {commands: ['Paste']});
  await page.keyboard.up('Control');
}

/** The editor's state, of which WordPress has no types here. */
declare const wp: {
  readonly data: {
    readonly select: (store: string) => Readonly<Record<string, () => unknown>> | undefined;
    readonly dispatch: (store: string) => Readonly<Record<string, (...args: unknown[]) => void>>;
  };
};

/** Opens an empty post in the block editor, and returns the frame of its canvas, with the cursor in a paragraph. */
async function newPost(page: Page, {origin}: WordPress): Promise<Frame> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => wp.data.select('core/editor')?.['getCurrentPostId']?.());
  await page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core']) {
      wp.data.dispatch('core/preferences')['set']?.(scope, 'welcomeGuide', false);
    }
  });
  const appender = '.block-editor-default-block-appender__content';
  await page.waitForFunction(
    (selector) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name=editor-canvas]');
      return (frame?.contentDocument ?? document).querySelector(selector);
    },
    {},
    appender,
  );
  const frame = await page.$('iframe[name=editor-canvas]');
  const canvas = (await frame?.contentFrame()) ?? page.mainFrame();
  await (await canvas.waitForSelector(appender))?.click();
  await canvas.waitForSelector('p[contenteditable=true]');
  return canvas;
}

/** Publishes the post in the block editor, and returns its id. */
async function publish(page: Page): Promise<number> {
  await clickOn(page, '.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  // While it saves a draft by itself, the editor ignores the button without showing it.
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor?.['isEditedPostPublishable']?.() && !editor['isSavingPost']?.();
  });
  await clickOn(page, '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])');
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor?.['isCurrentPostPublished']?.() && !editor['isSavingPost']?.();
  });
  return page.evaluate(() => Number(wp.data.select('core/editor')?.['getCurrentPostId']?.()));
}

/** Adds a block as the snippet page says: `/html` on an empty line, and Enter. */
async function addHtmlBlock(page: Page): Promise<void> {
  await page.keyboard.type('/html');
  await page.waitForFunction(() =>
    document.querySelector('.components-autocomplete__results [aria-selected=true]')?.textContent.includes('HTML'),
  );
  await page.keyboard.press('Enter');
}

const htmlBlock = '[data-type="core/html"]';

/** What an editor does with the code. Each returns the id of the published post. */
export const places = {
  /** As the snippet page says. WordPress 7 edits the block in a dialog, WordPress 6 in the page. */
  async 'HTML block'(page: Page, site: WordPress, code: string) {
    const canvas = await newPost(page, site);
    await addHtmlBlock(page);
    const field = await canvas.waitForSelector(`${htmlBlock} textarea, ${htmlBlock} button`);
    if (await field?.evaluate((found) => found.localName === 'textarea')) {
      await field?.click();
      await paste(page, code);
    } else {
      await field?.click();
      await (await page.waitForSelector('[role=dialog] textarea'))?.click();
      await paste(page, code);
      await (await page.waitForSelector('[role=dialog] button.is-primary'))?.click();
      await page.waitForSelector('[role=dialog]', {hidden: true});
    }
    return publish(page);
  },

  /** Pastes as soon as the block is there, without a look at it. */
  async 'HTML block, pasted at once'(page: Page, site: WordPress, code: string) {
    const canvas = await newPost(page, site);
    await addHtmlBlock(page);
    await canvas.waitForSelector(htmlBlock);
    await paste(page, code);
    return publish(page);
  },

  async paragraph(page: Page, site: WordPress, code: string) {
    await newPost(page, site);
    await paste(page, code);
    return publish(page);
  },

  /** Writes the words, marks them, and gives them the URL. */
  async link(page: Page, site: WordPress, url: string) {
    await newPost(page, site);
    await page.keyboard.type('Sådan får du MitID');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Home');
    await page.keyboard.up('Shift');
    await paste(page, url);
    return publish(page);
  },

  async 'classic editor, code'(page: Page, site: WordPress, code: string) {
    return publishClassic(page, site, async () => {
      await clickOn(page, '#content-html');
      await (await page.waitForSelector('#content', {visible: true}))?.click();
      await paste(page, code);
    });
  },

  async 'classic editor, code, then visual'(page: Page, site: WordPress, code: string) {
    return publishClassic(page, site, async () => {
      await clickOn(page, '#content-html');
      await (await page.waitForSelector('#content', {visible: true}))?.click();
      await paste(page, code);
      await clickOn(page, '#content-tmce');
      await page.waitForSelector('#content_ifr', {visible: true});
    });
  },

  async 'classic editor, visual'(page: Page, site: WordPress, code: string) {
    return publishClassic(page, site, async () => {
      await clickOn(page, '#content-tmce');
      await page.waitForSelector('#content_ifr', {visible: true});
      // The frame is there before the editor in it takes what is pasted, which would be lost without a word.
      await page.waitForFunction('tinymce.get("content")?.initialized');
      // Not by a click: the toolbars above it jump.
      await page.evaluate('tinymce.get("content").focus()');
      await page.waitForFunction('tinymce.get("content").hasFocus()');
      await paste(page, code);
      await page.waitForFunction('tinymce.get("content").getContent()');
    });
  },
} as const;

export type Place = keyof typeof places;

/** Writes a post in the classic editor, and publishes it. */
async function publishClassic(page: Page, {origin}: WordPress, write: () => Promise<void>): Promise<number> {
  await page.goto(`${origin}/wp-admin/post-new.php?classic-editor`);
  await page.type('#title', 'MitID');
  await write();
  const id = await page.$eval('input#post_ID', ({value}) => Number(value));
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/wp-admin/post.php'),
  );
  await clickOn(page, '#publish:not(.disabled)');
  await saved;
  return id;
}
