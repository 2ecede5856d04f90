// Measures how high the built guide is when it asks its first question: alone in a page, and as a page in a frame.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {launch} from 'puppeteer-core';
import {browserArgs, findBrowser} from './find-browser.mjs';
import {waitForElement} from './wait-for-element.mjs';

/**
 * The widths of windows, in CSS pixels, from a small phone to a desktop. On a small phone, 256 of the usual text are what
 * 320 are of text that is a quarter larger.
 */
export const widths = [256, 320, 360, 412, 480, 540, 600, 660, 768, 1024, 1280];

const {targetLocales, sourceLocale} = JSON.parse(
  readFileSync(new URL('../../lit-localize.json', import.meta.url), 'utf8'),
);

export const allLanguages = [sourceLocale, ...targetLocales];

/**
 * The guide as on a page of an organisation. Verdana and DejaVu Sans, which is made after it, are the widest of the
 * fonts that sites use: with others, the text wraps less, and the guide is lower.
 */
const pageWith = (content) => `<!doctype html><html lang="da"><meta name="viewport" content="width=device-width">
<body style="margin:0 1em;font:1em/1.5 Verdana,'DejaVu Sans',sans-serif">${content}</body></html>`;

const guideIn = (language, attributes = '') =>
  pageWith(`<script type="module" src="/dist/mitid-guide.js"></script>
<mitid-guide lang="${language}"${attributes}></mitid-guide>`);

const frameIn = (language, query = '') =>
  pageWith(
    `<iframe src="/dist/guide.html?lang=${language}${query}" style="border:0;width:100%;height:9000px"></iframe>`,
  );

const heightOf = (element) => Math.ceil(element.getBoundingClientRect().height);

async function heightsOf(page, url, read) {
  const heights = [];
  await page.goto(url);
  for (const width of widths) {
    await page.setViewport({width, height: 900});
    await page.waitForNetworkIdle({idleTime: 200});
    heights.push(await read(page));
  }
  return heights;
}

const guideHeight = (page) => page.$eval('mitid-guide', heightOf);

/** The words of another language beside those of the guide. */
const beside = '[role=region]';

async function guideHeightBeside(page) {
  await waitForElement(page, beside);
  return guideHeight(page);
}

/** With a name at the top that takes a line, as most do. */
async function framedWithSender(page) {
  const frame = await (await page.$('iframe')).contentFrame();
  await frame.$eval('#sender', (sender) => {
    sender.hidden = false;
    sender.textContent = 'Nordby Kommune (nordby.dk)';
  });
  return frameHeight(page);
}

async function frameHeight(page) {
  const frame = await (await page.$('iframe')).contentFrame();
  await waitForElement(frame, '[part~=answer]');
  return frame.$eval('body', heightOf);
}

async function frameHeightBeside(page) {
  const frame = await (await page.$('iframe')).contentFrame();
  await waitForElement(frame, beside);
  return frame.$eval('body', heightOf);
}

/** Between them, the languages of guides that are to have another language beside them: short words, and long ones. */
const besideThese = ['da', 'uk', 'en'];

/**
 * Measures the built files: in each of those languages the heights at `widths` of the guide, and of the stand-alone page
 * in a frame, and by how much the language makes them higher where it stands beside another; and the heights of the menu of
 * languages, and of the sender's name above that page.
 */
export async function measureHeights(languages = allLanguages) {
  const pages = new Map();
  const server = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('../..', import.meta.url)),
      port: 0,
      plugins: [{serve: ({url}) => (pages.has(url) ? {body: pages.get(url), type: 'html'} : undefined)}],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await launch({executablePath: findBrowser(), args: browserArgs});
  const origin = `http://localhost:${server.server.address().port}`;
  const serve = (content) => {
    const path = `/measured-${pages.size}.html`;
    pages.set(path, content);
    return origin + path;
  };
  try {
    const page = await browser.newPage();
    const heights = {};
    for (const language of languages) {
      heights[language] = {
        guide: await heightsOf(page, serve(guideIn(language)), guideHeight),
        frame: await heightsOf(page, serve(frameIn(language)), frameHeight),
      };
    }
    const most = (measured) =>
      widths.map((_, index) => Math.max(...measured.map((heightsThere) => heightsThere[index])));
    for (const language of languages) {
      const extras = {guide: [], frame: []};
      for (const shown of besideThese.filter((each) => each !== language).slice(0, 2)) {
        const withGuide = await heightsOf(page, serve(guideIn(shown, ` beside="${language}"`)), guideHeightBeside);
        const withFrame = await heightsOf(page, serve(frameIn(shown, `&beside=${language}`)), frameHeightBeside);
        extras.guide.push(withGuide.map((height, index) => height - heights[shown].guide[index]));
        extras.frame.push(withFrame.map((height, index) => height - heights[shown].frame[index]));
      }
      heights[language].besideGuide = most(extras.guide);
      heights[language].besideFrame = most(extras.frame);
    }
    const [language] = languages;
    const widest = (measured, without) => Math.max(...measured.map((height, index) => height - without[index]));
    const withMenu = await heightsOf(page, serve(guideIn(language, ' language-menu')), guideHeight);
    const withSender = await heightsOf(page, serve(frameIn(language)), framedWithSender);
    return {
      heights,
      menuHeight: widest(withMenu, heights[language].guide),
      senderHeight: widest(withSender, heights[language].frame),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
