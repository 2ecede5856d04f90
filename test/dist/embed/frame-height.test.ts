import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {scripts, useHost, type HostPage, type Visit} from '../hosts/host.js';
import {handles} from '../../support/handles.js';

const title = 'title="Sådan får du MitID"';
const frameWith = (attributes = '', query = '') =>
  `<iframe src="/dist/guide.html${query}" ${title} width="700" height="500" ${attributes}></iframe>`;

/** Keeps all that the page is told, and counts it in its title. */
const listener = `<script>
  const told = [];
  addEventListener('message', ({data}) => {
    told.push(data);
    document.title = told.length;
  });
</script>`;

const toldTo = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await page.evaluate('told')) as Record<string, unknown>[];

/** A frame of the same guide, but of another origin than the page's, as when it is hosted elsewhere. */
const foreign = (origin: string, attributes = '') =>
  frameWith(attributes).replace('src="', `src="${origin.replace('127.0.0.1', 'localhost')}`);

/** The guides in a page's frames, in the order of the frames, once they are there, whole. */
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

/** Waits until a frame is as high as what is in it, and stays so; says how high that is. */
async function fits(page: Page, inside: Frame, frame = 'iframe'): Promise<number> {
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

/** Makes what is in a frame that much higher than the guide alone. */
const grow = (inside: Frame, by: number): Promise<void> =>
  inside.evaluate((height) => {
    document.body.style.paddingBlockEnd = `${height}px`;
  }, by);

/** Clicks the first answer, and waits until the next card is there. */
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

  it('is as high as the editor said, and scrolls by itself, where the page has no script', async () => {
    const {page, frames} = await visitFramed({body: frameWith()});
    const inside = only(frames);
    await answer(inside);
    assert.equal(await heightOf(page), 500);
    assert.ok((await heightInside(inside)) > 500);
    await inside.evaluate(() => scrollTo(0, 10_000));
    assert.ok(await inside.evaluate(() => scrollY > 0));
  });

  it('is readable as text where no script runs at all', async () => {
    const {page} = await host.visit({body: frameWith(), javaScript: false});
    const [, inside] = page.frames();
    assert.match(await (inside ?? assert.fail()).$eval('main', ({innerText}) => innerText), /Få MitID i Borgerservice/);
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`is as high as its content, and follows the visitor's way, where the page has the script: ${name}`, async () => {
      const {page, frames, errors} = await visitFramed({head: script, body: frameWith()});
      const inside = only(frames);
      const before = await fits(page, inside);
      await answer(inside);
      assert.notEqual(await fits(page, inside), before);
      assert.deepEqual(errors, []);
    });
  }

  it('is as high as its content on a page of another origin, and under a strict policy', async () => {
    const {origin} = host.server();
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${origin.replace('127.0.0.1', 'localhost')}`;
    const {page, frames, errors} = await visitFramed({
      head: scripts.module,
      body: foreign(origin),
      headers: {'content-security-policy': policy},
    });
    assert.equal(new URL(only(frames).url()).hostname, 'localhost');
    await fits(page, only(frames));
    assert.deepEqual(errors, []);
  });

  it('is as high as its content where the script came later than the frame', async () => {
    const {page, frames} = await visitFramed({body: frameWith()});
    assert.equal(await heightOf(page), 500);
    await page.addScriptTag({url: '/dist/mitid-guide.js', type: 'module'});
    await fits(page, only(frames));
  });

  it('is as high as its content where the frame came later than the script', async () => {
    const {page} = await host.visit({head: scripts.module, body: '<main></main>'});
    await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), frameWith());
    await page.waitForFrame((frame) => frame.url().includes('guide.html'));
    const frames = await framedGuides(page);
    await fits(page, only(frames));
  });

  it('shows all of itself where the page counts borders into the height', async () => {
    const {page, frames} = await visitFramed({
      head: `${scripts.module}<style>* {box-sizing: border-box} iframe {border: 7px solid}</style>`,
      body: frameWith(),
    });
    await fits(page, only(frames));
  });

  it('is as high as its own content, each of several on a page', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module,
      body:
        frameWith('id="one"') +
        foreign(host.server().origin, 'id="other"') +
        frameWith('id="old"', '?edition=leaflet-2022'),
    });
    const ids = ['#one', '#other', '#old'];
    const heights = [];
    for (const [index, id] of ids.entries()) heights.push(await fits(page, frames[index] ?? assert.fail(), id));
    assert.equal(heights[0], heights[1]);
    assert.notEqual(heights[0], heights[2]);
  });

  it('is as high as its content before the visitor has come down to it', async () => {
    const {page, frames} = await visitFramed({
      head: `${scripts.module}<style>#above {height: 9000px}</style>`,
      body: `<div id="above"></div>${foreign(host.server().origin)}`,
    });
    await fits(page, only(frames));
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('is as high as its content once a closed disclosure that it stands in is opened', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module,
      body: `<details><summary>Få MitID</summary>${frameWith()}</details>`,
    });
    await page.click('summary');
    await fits(page, only(frames));
  });

  it('follows its content up and down a hundred times, and does not grow by itself', async () => {
    const {page, frames} = await visitFramed({
      head: scripts.module + listener,
      body: frameWith(),
    });
    const inside = only(frames);
    const before = await fits(page, inside);
    for (let time = 1; time <= 100; time += 1) {
      await grow(inside, time % 2 ? 1000 + time : 0);
      assert.equal(await fits(page, inside), before + (time % 2 ? 1000 + time : 0));
    }
    const told = (await toldTo(page)).map(({height}) => Number(height));
    assert.equal(await fits(page, inside), before);
    assert.equal(Math.max(...told), before + 1099);
    assert.ok(told.length < 310, `${told.length} messages`);
  });

  it('is at least 200 px high, and at most 20,000', async () => {
    const {page, frames} = await visitFramed({head: scripts.module, body: frameWith()});
    const inside = only(frames);
    await fits(page, inside);
    await grow(inside, 50_000);
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 20_000);
    await inside.evaluate("parent.postMessage({type: 'mitid-guide-height', id: '', height: 1}, '*')");
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 200);
  });

  it('tells the page its height and the frame’s name, and nothing else, also with answers given', async () => {
    const {page, frames} = await visitFramed({
      head: listener,
      body: frameWith('name="first"', '?edition=2026-11#mitid-guide=2026-11~chip.no'),
    });
    assert.ok(await only(frames).$(`mitid-guide >>> ${handles.answersGiven}`));
    const before = (await toldTo(page)).length;
    await grow(only(frames), 10);
    await page.waitForFunction((count) => Number(document.title) > count, {}, before);
    const told = await toldTo(page);
    assert.equal(told.at(-1)?.['height'], await heightInside(only(frames)));
    for (const each of told) {
      assert.deepEqual(Object.keys(each), ['type', 'id', 'height']);
      assert.equal(each['type'], 'mitid-guide-height');
      assert.equal(each['id'], 'first');
      assert.equal(typeof each['height'], 'number');
    }
  });

  describe('keeps its height, whoever else tells the page of one', () => {
    const height = (value: string) => `{type: 'mitid-guide-height', id: '', height: ${value}}`;

    /** Keeps every height that the first frame is given. */
    const watcher = `<script>
      const given = [];
      addEventListener('DOMContentLoaded', () => {
        const frame = document.querySelector('iframe');
        new MutationObserver(() => given.push(frame.clientHeight)).observe(frame, {attributes: true});
      });
    </script>`;

    interface Said {
      readonly body?: string;
      /** Has somebody tell the page that the guide is 777 px high. */
      readonly say: (page: Page, inside: Frame) => Promise<unknown>;
    }

    /** Sees that the guide is never as high as somebody says, and still as high as it is itself. */
    async function assertUnmoved({body = '', say}: Said) {
      const {page, frames, errors} = await visitFramed({
        head: scripts.module + watcher,
        body: frameWith() + body,
      });
      const before = await fits(page, only(frames));
      await say(page, only(frames));
      // What the guide itself tells comes after what the others told: it has all been heard by then.
      await grow(only(frames), 10);
      assert.equal(await fits(page, only(frames)), before + 10);
      const given = (await page.evaluate('given')) as number[];
      assert.ok(given.includes(before + 10));
      assert.ok(!given.includes(777));
      assert.deepEqual(errors, []);
    }

    it('the page itself', async () => {
      await assertUnmoved({say: (page) => page.evaluate(`postMessage(${height('777')}, '*')`)});
    });

    it('another frame on the page, which stays as it was', async () => {
      await assertUnmoved({
        body: '<iframe id="ad" height="120" srcdoc="<p>Ad</p>"></iframe>',
        say: async (page) => {
          const ad = page.frames().find((frame) => frame.url() === 'about:srcdoc') ?? assert.fail('no ad');
          await ad.evaluate(`parent.postMessage(${height('777')}, '*')`);
          assert.equal(await heightOf(page, '#ad'), 120);
        },
      });
    });

    it('another page that the frame was taken to', async () => {
      const elsewhere = host.server().serve({
        content: `<!doctype html><script>parent.postMessage(${height('777')}, '*')</script>`,
      });
      const {page, frames} = await visitFramed({head: listener + scripts.module, body: frameWith()});
      const before = await fits(page, only(frames));
      await page.evaluate(
        (address) => {
          document.querySelector('iframe')?.contentWindow?.location.replace(address);
        },
        elsewhere.replace('127.0.0.1', 'localhost'),
      );
      for (let told = await toldTo(page); told.at(-1)?.['height'] !== 777; told = await toldTo(page)) {
        await page.waitForFunction((count) => Number(document.title) > count, {}, told.length);
      }
      assert.equal(await heightOf(page), before);
    });

    for (const value of ['NaN', 'Infinity', '-5', '0', '"777"', 'null', '[777]']) {
      it(`the guide's own frame, when what it tells is no height: ${value}`, async () => {
        await assertUnmoved({
          say: (_, inside) => inside.evaluate(`parent.postMessage(${height(value)}, '*')`),
        });
      });
    }

    it('the guide’s own frame, in other words', async () => {
      await assertUnmoved({
        say: (_, inside) =>
          inside.evaluate(`for (const data of [null, 777, 'mitid-guide-height', {height: 777}, {type: 'height', height: 777}, []]) {
            parent.postMessage(data, '*');
          }`),
      });
    });
  });

  it('listens to no one but the page around it', async () => {
    const {page, frames} = await visitFramed({
      head: listener,
      body: `${frameWith()}<iframe srcdoc="<p>Other</p>"></iframe>`,
    });
    const inside = only(frames);
    await grow(inside, 0);
    await page.waitForFunction(() => Number(document.title) > 0);
    const before = (await toldTo(page)).length;
    const other = page.frames().find((frame) => frame.url() === 'about:srcdoc') ?? assert.fail('no other frame');
    await other.evaluate("parent.frames[0].postMessage({type: 'mitid-guide-hello'}, '*')");
    await inside.evaluate("postMessage({type: 'mitid-guide-hello'}, '*')");
    await page.evaluate("frames[0].postMessage({type: 'another-hello'}, '*')");
    await page.evaluate("frames[0].postMessage({type: 'mitid-guide-hello'}, '*')");
    await page.waitForFunction((count) => Number(document.title) > count, {}, before);
    assert.equal((await toldTo(page)).length, before + 1);
  });

  it('stands upon the page’s own ground, without the page’s head and foot that it has elsewhere', async () => {
    const {frames} = await visitFramed({body: frameWith()});
    const inside = only(frames);
    assert.equal(await bodyStyle(inside, 'background-color'), 'rgba(0, 0, 0, 0)');
    assert.equal(await inside.$eval('header', ({offsetHeight}) => offsetHeight), 0);
    assert.equal(await inside.$eval('footer', ({offsetHeight}) => offsetHeight), 0);
  });

  it('leads out of the frame where a link does, since other sites do not let themselves be framed', async () => {
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
