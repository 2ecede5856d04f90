import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {isWordPress, systems, embedMethods, type System, type EmbedMethod} from '../../src/pages/snippet/cms.js';
import {fileUrlsFor} from '../../src/pages/snippet/file-urls.js';
import {detailsGo, piecesOf} from '../../src/pages/snippet/snippet-code.js';
import {through, type ListName} from './allow-lists.js';
import {build, choices} from '../support/choices.js';
import {ckeditor, tinymce, tiptap, type Editor} from './editors.js';
import {elementIn} from '../support/elements.js';
import {useSite} from '../support/site.js';
import {waitForElement} from '../support/browser.js';

/** Returns what remains of a snippet on its way through a system, from the editor to the page. */
type Journey = (open: () => Promise<Page>, html: string, way: EmbedMethod) => Promise<string>;

const list =
  (name: ListName): Journey =>
  (_, html) =>
    Promise.resolve(through(html, name));

const editor =
  (edit: Editor, name?: ListName): Journey =>
  async (open, html) => {
    const edited = await edit(await open(), html);
    return name ? through(edited, name) : edited;
  };

const journeys: Readonly<Record<System, Journey>> = {
  os2web: (_, html, way) => Promise.resolve(through(html, way === 'iframe' ? 'os2webFrame' : 'os2webCode')),
  ddb: editor(ckeditor, 'ddb'),
  drupal: list('drupal'),
  'umbraco-tinymce': editor(tinymce),
  'umbraco-tiptap': editor(tiptap),
  typo3: list('typo3'),
  wordpress: list('os2webCode'),
  'wordpress-filtered': list('wordpress'),
  sitecore: list('onlyLinks'),
  sharepoint: list('onlyLinks'),
  other: list('os2webCode'),
};

const details = {
  'organisation-type': 'municipality',
  organisation: 'Børn & "Unge" <Nordby>',
  'booking-url': 'https://www.nordby.dk/tid?a=1&b=2',
};

describe('The snippet that a system has filtered', () => {
  const site = useSite();

  const openEditor = async () => (await site.paste('')).page;

  /** Waits until the organisation's name appears, and returns the guide's text about Borgerservice. */
  async function textOf(page: Page): Promise<string> {
    await waitForElement(page, '[part~=answer]');
    await page.$eval('mitid-guide', async (guide) => {
      const element = guide;
      element.answers = {chip: 'no'};
      await element.updateComplete;
    });
    const handle = await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('mitid-guide') ?? {};
      const {textContent = ''} = shadowRoot?.querySelector('[part=card]') ?? {};
      return textContent.includes('<Nordby>') && textContent;
    });
    return (await handle.jsonValue()) || '';
  }

  for (const system of Object.keys(systems) as System[]) {
    for (const inTemplate of [false, true]) {
      for (const way of embedMethods(system, inTemplate)) {
        it(`still shows the guide with the local details: ${system}, ${way}, script ${inTemplate ? '' : 'not '}in the template`, async () => {
          const urls = fileUrlsFor(`${site.origin()}/guide/0/snippet.html`, build, false);
          const chosen = choices({system, method: way, scriptInTemplate: inTemplate, urls, details, lang: 'da'});
          const {page: code = '', profile} = piecesOf(chosen);
          // The line of a WordPress theme prints the tag that other templates contain.
          const {template = ''} = piecesOf(isWordPress(system) ? {...chosen, system: 'typo3'} : chosen);
          const kept = await journeys[system](openEditor, code, way);
          if (profile) site.profiles(profile);
          const opened = await site.paste(kept, template);
          let {page} = opened;
          if (way === 'iframe') assert.equal(elementIn(kept, 'iframe').attributes['title'], 'Sådan får du MitID');
          if (way === 'link') assert.equal(elementIn(kept, 'a').attributes['href'], piecesOf(chosen).url);
          const staysLink = way === 'link' && !inTemplate;
          if (way === 'iframe' || staysLink) {
            const {href, src = href} = elementIn(kept, way === 'link' ? 'a' : 'iframe').attributes;
            page = (await site.open(src?.replace(site.origin(), '') ?? '')).page;
          }
          const text = await textOf(page);
          assert.match(text, /Børn & "Unge" <Nordby>/);
          assert.match(text, /nordby\.dk/);
          assert.deepEqual(opened.warnings, []);
        });
      }
    }
  }

  for (const system of Object.keys(systems) as System[]) {
    it(`still contains what the snippet page expects: ${system}`, async () => {
      const {data} = systems[system];
      const div = '<div class="mitid-guide mitid-guide--lang-en" data-phone="12 34 56 78"><p>Læs om MitID.</p></div>';
      const kept = await journeys[system](openEditor, div, 'div');
      const hasDiv = /<div[^>]*class="mitid-guide mitid-guide--lang-en"/.test(kept);
      assert.equal(hasDiv, embedMethods(system, true).includes('div'), kept);
      if (data) assert.match(kept, /data-phone="12 34 56 78"/);
      assert.match(kept, /Læs om MitID/);
      assert.equal(detailsGo({system, method: 'div'}), data ? 'data' : 'profile');
    });
  }

  for (const [name, edit] of Object.entries({tinymce, ckeditor, tiptap})) {
    it(`has the exact address of its link after the real editor: ${name}`, async () => {
      const href = 'https://www.nordby.dk/mitid/0/guide.html?embed&lang=en&profile=nordby-1';
      const kept = await edit(await openEditor(), `<p><a href="${href.replaceAll('&', '&amp;')}">MitID</a></p>`);
      assert.equal(elementIn(kept, 'a').attributes['href'], href);
    });

    it(`has no script and no element after the real editor, so the snippet page offers neither: ${name}`, async () => {
      const {page: code = ''} = piecesOf(choices({details}));
      const kept = await edit(await openEditor(), code);
      assert.doesNotMatch(kept, /<script|<mitid-guide/);
    });
  }
});
