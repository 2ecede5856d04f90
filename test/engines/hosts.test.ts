import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {november2026} from '../../src/content/2026-11/edition.js';
import type {Answers} from '../../src/tree/index.js';
import {hostileStyles} from '../support/hostile-styles.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {editionsTested, labelOf} from '../support/positions.js';
import {useEngine} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts} from './visits.js';

declare const visitor: typeof inPage;

/** Answers that lead to the first question, to advice with lists, and to the plan. */
const positions: readonly Answers[] = [{}, {chip: 'no'}, longestJourney(november2026).answers];

const page = (head: string, style: string) => `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}
  ${scripts.module}</head><body><section style="all: unset; position: absolute !important; inset: 20px auto auto 20px
  !important; display: block !important; inline-size: 640px !important; ${style}"><mitid-guide></mitid-guide></section>`;

describe('On a page with its own styles, the guide', () => {
  const engine = useEngine();

  for (const [name, head] of Object.entries(hostileStyles)) {
    it(`looks the same as on a plain page with that typeface, text colour and spacing, with ${name}`, async () => {
      // Two frames beside each other, so that the page itself compares them.
      const tab = await engine.visit({body: '<iframe width="900" height="700"></iframe>'.repeat(2)});
      const differences = await tab.evaluate(
        async (hostile: string, plain: string, all: readonly Answers[]) => {
          const [first, second] = document.querySelectorAll('iframe');
          const show = async (frame: HTMLIFrameElement | undefined, html: string) => {
            if (!frame) throw new Error('no frame');
            await new Promise((resolve) => {
              frame.addEventListener('load', resolve, {once: true});
              frame.srcdoc = html;
            });
            const guide = frame.contentDocument?.querySelector('mitid-guide');
            if (!guide) throw new Error('no guide');
            await visitor.until(() => guide.shadowRoot?.querySelector('[part~=answer]'));
            await guide.updateComplete;
            return guide;
          };
          const seen = await show(first, hostile);
          const computed = getComputedStyle(seen);
          const shared = ['font-family', 'color', 'letter-spacing', 'word-spacing']
            .map((each) => `${each}: ${computed.getPropertyValue(each)}`)
            .join('; ')
            .replaceAll('"', "'");
          const expected = await show(second, plain.replace('SHARED', shared));

          const looks = (guide: typeof seen) => {
            const root = [...(guide.shadowRoot?.querySelectorAll(':has(> [part=title])') ?? [])][0];
            const elements = root ? [root, ...root.querySelectorAll('*:not(slot)')] : [];
            const origin = root?.getBoundingClientRect();
            return elements.map((element) => {
              const {x, y, width, height} = element.getBoundingClientRect();
              const box = [x - (origin?.x ?? 0), y - (origin?.y ?? 0), width, height].map(Math.round).join();
              const style = getComputedStyle(element);
              const properties = Array.from(style)
                .filter((each) => !each.startsWith('--'))
                .map((each) => `${each}: ${style.getPropertyValue(each)}`);
              return {name: `${element.localName}.${element.getAttribute('class') ?? ''}`, box, properties};
            });
          };
          const found: string[] = [];
          let compared = 0;
          for (const answers of all) {
            for (const guide of [seen, expected]) {
              guide.answers = answers;
              await guide.updateComplete;
              await visitor.until(() => !guide.shadowRoot?.querySelector('svg:not(:has(*))'));
            }
            const now = looks(seen);
            for (const [index, {name: element, box, properties}] of looks(expected).entries()) {
              compared += 1;
              const other = now[index];
              if (other?.box !== box) found.push(`${element} at ${box} → ${other?.box ?? 'nowhere'}`);
              for (const [at, property] of properties.entries()) {
                const is = other?.properties[at] ?? 'nothing';
                if (is !== property) found.push(`${element} {${property}} → ${is}`);
              }
            }
          }
          return {found: found.slice(0, 10), compared};
        },
        page(head, ''),
        page('', 'SHARED'),
        positions,
      );
      assert.deepEqual(differences.found, []);
      assert.ok(differences.compared > 120, 'there is something to look at');
    });
  }
});

describe('On the pages of the demo, the guide', () => {
  const engine = useEngine();

  for (const [host, organisation] of Object.entries({
    kommune: 'Nordby Kommune',
    bank: 'Nordby Sparekasse',
    bibliotek: 'Nordby Bibliotek',
  })) {
    it(`shows the details of its organisation, and nothing goes wrong: ${host}`, async () => {
      const tab = await engine.visit(`/demo/hosts/${host}.html`);
      const seen = await tab.evaluate(async (words: string) => {
        await visitor.ready();
        const text = () => visitor.textOf(visitor.all(':is([part=card], [part=plan])')[0]) ?? '';
        await visitor.until(() => text().includes(words));
        return {text: text(), problems: visitor.allProblems()};
      }, organisation);
      assert.ok(seen.text.includes(organisation), seen.text);
      assert.deepEqual(seen.problems, []);
    });
  }
});

describe('Under a strict policy for content, the guide', () => {
  const engine = useEngine();
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types mitid-guide";

  for (const [name, script] of Object.entries(scripts)) {
    for (const edition of editionsTested) {
      it(`leads to the plan in its own looks, and does nothing forbidden: ${edition.id}, ${name}`, async () => {
        const {passed, answers} = longestJourney(edition.edition);
        const tab = await engine.visit({
          head: script,
          body: `<mitid-guide edition="${edition.id}"></mitid-guide>`,
          headers: {'content-security-policy': policy},
        });
        const seen = await tab.evaluate(
          async (labels: readonly string[]) => {
            await visitor.ready();
            for (const label of labels) await visitor.press(label);
            const card = visitor.all('[part=plan]')[0];
            return {
              ...visitor.look(),
              border: card && getComputedStyle(card).borderTopStyle,
              problems: visitor.allProblems(),
            };
          },
          passed.map((each) => labelOf(edition, each)),
        );
        assert.deepEqual(
          {answers: seen.answers, done: seen.done, border: seen.border, problems: seen.problems},
          {answers, done: true, border: 'solid', problems: []},
        );
      });
    }
  }

  it('keeps the fallback where the policy forbids its script', async () => {
    const tab = await engine.visit({
      head: scripts.module,
      body: '<mitid-guide><p id="fallback">Læs om MitID på mitid.dk.</p></mitid-guide>',
      headers: {'content-security-policy': "script-src 'nonce-none'"},
    });
    const fallback = await tab.evaluate(() => {
      const {width = 0, height = 0} = document.querySelector('#fallback')?.getBoundingClientRect() ?? {};
      return {width, height, isDefined: !!customElements.get('mitid-guide')};
    });
    assert.ok(fallback.width > 100 && fallback.height > 10);
    assert.equal(fallback.isDefined, false);
  });

  for (const [when, attributes] of Object.entries({'with the guide': 'debug', later: ''})) {
    it(`tells an editor what the policy blocks, whose panel opens ${when}`, async () => {
      const tab = await engine.visit({
        head: scripts.module,
        body: `<mitid-guide profile="nordby" ${attributes}></mitid-guide>`,
        headers: {'content-security-policy': "connect-src 'none'"},
      });
      const told = await tab.evaluate(async () => {
        await visitor.ready();
        await visitor.until(() => visitor.problems.some((each) => each.includes('profiles.json')));
        visitor.guide().debug = true;
        const list = () => visitor.all('[part=debug] li').map((each) => visitor.textOf(each) ?? '');
        await visitor.until(() => list().some((each) => each.includes('spærrer for')));
        return list();
      });
      const blocked = `spærrer for ${engine.site().origin}/dist/profiles.json (connect-src)`;
      assert.equal(told.filter((each) => each.includes(blocked)).length, 1, told.join('\n'));
    });
  }
});
