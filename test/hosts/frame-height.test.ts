import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {scripts, useHost, type HostPage, type Visit} from '../support/host.js';
import {handles} from '../support/handles.js';

const title = 'title="Sådan får du MitID"';
const frameWith = (attributes = '', query = '', height = 500) =>
  `<iframe src="/dist/guide.html${query}" ${title} width="700" height="${height}" ${attributes}></iframe>`;

/** Records all messages to the page, and counts them in its title. */
const listener = `<script>
  const messages = [];
  addEventListener('message', ({data}) => {
    messages.push(data);
    document.title = messages.length;
  });
</script>`;

const messagesTo = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await page.evaluate('messages')) as Record<string, unknown>[];

/** A frame with the same guide, but from another origin than the page, as for a guide that is hosted elsewhere. */
const foreignFrame = (origin: string, attributes = '') =>
  frameWith(attributes).replace('src="', `src="${origin.replace('127.0.0.1', 'localhost')}`);

/** Waits until the guides in a page's frames have rendered, and returns their frames in order. */
async function framedGuides(page: Page): Promise<Frame[]> {
  const guides: Frame[] = [];
  for (const frame of await page.$$('iframe[src*="guide.html"]')) {
    const inside = await frame.contentFrame();
    await inside.$eval('mitid-guide', async (guide) => {
      await customElements.whenDefined('mitid-guide');
      await guide.updateComplete;
    });
    guides.push(inside);
  }
  return guides;
}

const heightOf = (page: Page, frame = 'iframe'): Promise<number> => page.$eval(frame, ({clientHeight}) => clientHeight);

const heightInside = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Waits until a frame is as high as its content and no longer changes, and returns that height. */
async function waitUntilItFits(page: Page, inside: Frame, frame = 'iframe'): Promise<number> {
  const end = Date.now() + 10_000;
  for (let height, before; Date.now() < end; before = height) {
    height = await heightInside(inside);
    if (height === before && height === (await heightOf(page, frame))) return height;
    await nextFrame(page);
  }
  return assert.fail(
    `${frame} is ${await heightOf(page, frame)} px, its content ${await heightInside(inside)} px high`,
  );
}

/** Makes the content of a frame this many pixels higher than the guide alone. */
const grow = (inside: Frame, by: number): Promise<void> =>
  inside.evaluate((height) => {
    document.body.style.paddingBlockEnd = `${height}px`;
  }, by);

/** Clicks the first answer, and waits until the guide has handled it. */
const answer = (inside: Frame): Promise<void> =>
  inside.$eval('mitid-guide', async (guide) => {
    const answered = new Promise((resolve) => {
      guide.addEventListener('mitid-guide-answer', resolve, {once: true});
    });
    guide.shadowRoot?.querySelector<HTMLElement>('[part~=answer]')?.click();
    await answered;
  });

const bodyStyle = (frame: Frame, property: string): Promise<string> =>
  frame.evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), property);

describe('A guide in a frame', () => {
  const host = useHost();

  const visitFramed = async (page: HostPage): Promise<Visit & {frames: readonly Frame[]}> => {
    const visit = await host.visit(page);
    return {...visit, frames: await framedGuides(visit.page)};
  };

  const only = (frames: readonly Frame[]): Frame => frames[0] ?? assert.fail('no frame');

  it('has the height that the editor set, and scrolls, where the page has no script', async () => {
    const {page, frames} = await visitFramed({body: frameWith()});
    const inside = only(frames);
    await answer(inside);
    assert.equal(await heightOf(page), 500);
    assert.ok((await heightInside(inside)) > 500);
    await inside.evaluate(() => scrollTo(0, 10_000));
    assert.ok(await inside.evaluate(() => scrollY > 0));
  });

  /** The way out of the frame, if it is shown. */
  const wayOut = (inside: Frame) =>
    inside.$eval('p#way-out', (way) => (way.hidden ? undefined : way.querySelector('a')?.textContent));

  it('offers the whole window where its content is higher than the frame, and goes on there with the answers', async () => {
    const {page, frames} = await visitFramed({body: frameWith('', '?lang=en')});
    const inside = only(frames);
    await answer(inside);
    await inside.waitForSelector('#way-out', {visible: true});
    assert.equal(await wayOut(inside), 'Open the guide in the whole window');
    const {width, height} = await inside.$eval(
      '#way-out a',
      (link) => link.getBoundingClientRect().toJSON() as DOMRect,
    );
    assert.ok(width >= 44 && height >= 44, `${width} x ${height}`);
    const given = await inside.$eval('mitid-guide', ({answers}) => answers);
    await Promise.all([page.waitForNavigation(), inside.$eval('#way-out a', (link) => link.click())]);
    const [whole] = page.frames();
    await page.$eval('mitid-guide', async (guide) => {
      await customElements.whenDefined('mitid-guide');
      await guide.updateComplete;
    });
    assert.match(page.url(), /\/guide\.html\?lang=en#mitid-guide=/);
    await page.waitForFunction(() => Object.keys(document.querySelector('mitid-guide')?.answers ?? {}).length > 0);
    assert.deepEqual(await page.$eval('mitid-guide', ({answers}) => answers), given);
    assert.equal(await wayOut(whole ?? assert.fail()), undefined);
  });

  it('offers no other window where the frame is as high as its content, with the page’s script or without', async () => {
    const high = await visitFramed({body: frameWith('', '', 6000)});
    await answer(only(high.frames));
    await nextFrame(high.page);
    await nextFrame(high.page);
    assert.equal(await wayOut(only(high.frames)), undefined);
    const followed = await visitFramed({head: scripts.module, body: frameWith()});
    await waitUntilItFits(followed.page, only(followed.frames));
    await answer(only(followed.frames));
    await waitUntilItFits(followed.page, only(followed.frames));
    assert.equal(await wayOut(only(followed.frames)), undefined);
  });

  it('is readable as text where the browser runs no scripts', async () => {
    const {page} = await host.visit({body: frameWith(), javaScript: false});
    const [, inside] = page.frames();
    assert.match(await (inside ?? assert.fail()).$eval('main', ({innerText}) => innerText), /Få MitID i Borgerservice/);
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`is as high as its content, at each answer of the visitor, where the page has the script: ${name}`, async () => {
      const {page, frames, errors} = await visitFramed({head: script, body: frameWith()});
      const inside = only(frames);
      const before = await waitUntilItFits(page, inside);
      await answer(inside);
      assert.notEqual(await waitUntilItFits(page, inside), before);
      assert.deepEqual(errors, []);
    });
  }

  it('is as high as its content on a page of another origin, and under a strict policy', async () => {
    const {origin} = host.server();
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${origin.replace('127.0.0.1', 'localhost')}`;
    const {page, frames, errors} = await visitFramed({
      head: scripts.module,
      body: foreignFrame(origin),
      headers: {'content-security-policy': policy},
    });
    assert.equal(new URL(only(frames).url()).hostname, 'localhost');
    await waitUntilItFits(page, only(frames));
    assert.deepEqual(errors, []);
  });

  it('is as high as its content where the script loads after the frame', async () => {
    const {page, frames} = await visitFramed({body: frameWith()});
    assert.equal(await heightOf(page), 500);
    await page.addScriptTag({url: '/dist/mitid-guide.js', type: 'module'});
    await waitUntilItFits(page, only(frames));
  });

  it('is as high as its content where the frame loads after the script', async () => {
    const {page} = await host.visit({head: scripts.module, body: '<main></main>'});
    await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), frameWith());
    await page.waitForFrame((frame) => frame.url().includes('guide.html'));
    const frames = await framedGuides(page);
    await waitUntilItFits(page, only(frames));
  });

  it('is fully visible where the page includes borders in the height', async () => {
    const {page, frames} = await visitFramed({
      head: `${scripts.module}<style>* {box-sizing: border-box} iframe {border: 7px solid}</style>`,
      body: frameWith(),
    });
    await waitUntilItFits(page, only(frames));
  });

  it('is as high as its own content, also as one of several on a page', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module,
      body:
        frameWith('id="one"') +
        foreignFrame(host.server().origin, 'id="other"') +
        frameWith('id="old"', '?edition=leaflet-2022'),
    });
    const ids = ['#one', '#other', '#old'];
    const heights = [];
    for (const [index, id] of ids.entries())
      heights.push(await waitUntilItFits(page, frames[index] ?? assert.fail(), id));
    assert.equal(heights[0], heights[1]);
    assert.notEqual(heights[0], heights[2]);
  });

  it('is as high as its content before the visitor scrolls down to it', async () => {
    const {page, frames} = await visitFramed({
      head: `${scripts.module}<style>#above {height: 9000px}</style>`,
      body: `<div id="above"></div>${foreignFrame(host.server().origin)}`,
    });
    await waitUntilItFits(page, only(frames));
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('is as high as its content once the visitor opens the closed disclosure around it', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module,
      body: `<details><summary>Få MitID</summary>${frameWith()}</details>`,
    });
    await page.click('summary');
    await waitUntilItFits(page, only(frames));
  });

  it('follows the height of its content a hundred times, up and down, and does not grow by itself', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module + listener,
      body: frameWith(),
    });
    const inside = only(frames);
    const before = await waitUntilItFits(page, inside);
    for (let time = 1; time <= 100; time += 1) {
      await grow(inside, time % 2 ? 1000 + time : 0);
      assert.equal(await waitUntilItFits(page, inside), before + (time % 2 ? 1000 + time : 0));
    }
    const heights = (await messagesTo(page)).map(({height}) => Number(height));
    assert.equal(await waitUntilItFits(page, inside), before);
    assert.equal(Math.max(...heights), before + 1099);
    assert.ok(heights.length < 310, `${heights.length} messages`);
  });

  it('is at least 200 px high, and at most 20,000', async () => {
    const {page, frames} = await visitFramed({head: scripts.module, body: frameWith()});
    const inside = only(frames);
    await waitUntilItFits(page, inside);
    await grow(inside, 50_000);
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 20_000);
    await inside.evaluate("parent.postMessage({type: 'mitid-guide-height', id: '', height: 1}, '*')");
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 200);
  });

  it('sends the page only its height and the frame’s name, also after the visitor has answered', async () => {
    const {page, frames} = await visitFramed({
      head: listener,
      body: frameWith('name="first"', '?edition=2026-11#mitid-guide=2026-11~chip.no'),
    });
    assert.ok(await only(frames).$(`mitid-guide >>> ${handles.answersGiven}`));
    const before = (await messagesTo(page)).length;
    await grow(only(frames), 10);
    await page.waitForFunction((count) => Number(document.title) > count, {}, before);
    const messages = await messagesTo(page);
    assert.equal(messages.at(-1)?.['height'], await heightInside(only(frames)));
    for (const each of messages) {
      assert.deepEqual(Object.keys(each), ['type', 'id', 'height']);
      assert.equal(each['type'], 'mitid-guide-height');
      assert.equal(each['id'], 'first');
      assert.equal(typeof each['height'], 'number');
    }
  });

  describe('keeps its height despite a false message from', () => {
    const height = (value: string) => `{type: 'mitid-guide-height', id: '', height: ${value}}`;

    /** Records every height that the script gives the first frame. */
    const watcher = `<script>
      const heights = [];
      addEventListener('DOMContentLoaded', () => {
        const frame = document.querySelector('iframe');
        new MutationObserver(() => heights.push(frame.clientHeight)).observe(frame, {attributes: true});
      });
    </script>`;

    interface FalseMessage {
      readonly body?: string;
      /** Sends the page the false message that the guide is 777 px high. */
      readonly send: (page: Page, inside: Frame) => Promise<unknown>;
    }

    /** Checks that the guide never gets the false height, and keeps the height of its content. */
    async function assertKeepsHeight({body = '', send}: FalseMessage) {
      const {page, frames, errors} = await visitFramed({
        head: scripts.module + watcher,
        body: frameWith() + body,
      });
      const before = await waitUntilItFits(page, only(frames));
      await send(page, only(frames));
      // The guide's own message comes after the false ones, so the page has received them all by then.
      await grow(only(frames), 10);
      assert.equal(await waitUntilItFits(page, only(frames)), before + 10);
      const heights = (await page.evaluate('heights')) as number[];
      assert.ok(heights.includes(before + 10));
      assert.ok(!heights.includes(777));
      assert.deepEqual(errors, []);
    }

    it('the page itself', async () => {
      await assertKeepsHeight({send: (page) => page.evaluate(`postMessage(${height('777')}, '*')`)});
    });

    it('another frame on the page, which keeps its own height too', async () => {
      await assertKeepsHeight({
        body: '<iframe id="ad" height="120" srcdoc="<p>Ad</p>"></iframe>',
        send: async (page) => {
          const ad = page.frames().find((frame) => frame.url() === 'about:srcdoc') ?? assert.fail('no ad');
          await ad.evaluate(`parent.postMessage(${height('777')}, '*')`);
          assert.equal(await heightOf(page, '#ad'), 120);
        },
      });
    });

    it('another page that has loaded in the same frame', async () => {
      const elsewhere = host.server().serve({
        content: `<!doctype html><script>parent.postMessage(${height('777')}, '*')</script>`,
      });
      const {page, frames} = await visitFramed({head: listener + scripts.module, body: frameWith()});
      const before = await waitUntilItFits(page, only(frames));
      await page.evaluate(
        (address) => {
          document.querySelector('iframe')?.contentWindow?.location.replace(address);
        },
        elsewhere.replace('127.0.0.1', 'localhost'),
      );
      for (let all = await messagesTo(page); all.at(-1)?.['height'] !== 777; all = await messagesTo(page)) {
        await page.waitForFunction((count) => Number(document.title) > count, {}, all.length);
      }
      assert.equal(await heightOf(page), before);
    });

    for (const value of ['NaN', 'Infinity', '-5', '0', '"777"', 'null', '[777]']) {
      it(`the guide's own frame, with an invalid height: ${value}`, async () => {
        await assertKeepsHeight({
          send: (_, inside) => inside.evaluate(`parent.postMessage(${height(value)}, '*')`),
        });
      });
    }

    it('the guide’s own frame, in another format', async () => {
      await assertKeepsHeight({
        send: (_, inside) =>
          inside.evaluate(`for (const data of [null, 777, 'mitid-guide-height', {height: 777}, {type: 'height', height: 777}, []]) {
            parent.postMessage(data, '*');
          }`),
      });
    });
  });

  it('listens only to the page around it', async () => {
    const {page, frames} = await visitFramed({
      head: listener,
      body: `${frameWith('', '', 6000)}<iframe srcdoc="<p>Other</p>"></iframe>`,
    });
    const inside = only(frames);
    await grow(inside, 0);
    await page.waitForFunction(() => Number(document.title) > 0);
    const before = (await messagesTo(page)).length;
    const other = page.frames().find((frame) => frame.url() === 'about:srcdoc') ?? assert.fail('no other frame');
    await other.evaluate("parent.frames[0].postMessage({type: 'mitid-guide-hello'}, '*')");
    await inside.evaluate("postMessage({type: 'mitid-guide-hello'}, '*')");
    await page.evaluate("frames[0].postMessage({type: 'another-hello'}, '*')");
    await page.evaluate("frames[0].postMessage({type: 'mitid-guide-hello'}, '*')");
    await page.waitForFunction((count) => Number(document.title) > count, {}, before);
    assert.equal((await messagesTo(page)).length, before + 1);
  });

  it('shows the background of the page around it, without its own header and footer', async () => {
    const {frames} = await visitFramed({body: frameWith('', '', 6000)});
    const inside = only(frames);
    assert.equal(await bodyStyle(inside, 'background-color'), 'rgba(0, 0, 0, 0)');
    assert.equal(await inside.$eval('header', ({offsetHeight}) => offsetHeight), 0);
    assert.equal(await inside.$eval('footer', ({offsetHeight}) => offsetHeight), 0);
  });

  it('opens links outside the frame, since other sites do not allow frames', async () => {
    const {frames} = await visitFramed({body: frameWith('', '#mitid-guide=2026-11~chip.no~citizen-service.continue')});
    const inside = only(frames);
    const address = host.server().serve({content: '<!doctype html><title>Elsewhere</title>'});
    const page = inside.page();
    await inside.$eval(
      'mitid-guide >>> a.link',
      (link, elsewhere) => {
        link.href = elsewhere;
        link.click();
      },
      address,
    );
    await page.waitForFunction(() => document.title === 'Elsewhere', {timeout: 10_000});
  });
});
