import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {afterEach, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {profilesWith} from '../../src/pages/snippet/profile-json.js';
import {pathOf} from '../support/project.js';
import {places} from './editors.js';
import type {WordPress} from './site.js';
import type {UsedWordPress} from './use.js';
import {visit} from './visits.js';

const zip = pathOf('dist/wordpress/mitid-guide.zip');
const folder = '/wp-content/plugins/mitid-guide/guide';
const profiles = profilesWith('nordby', {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  'booking-category': 'Pas & "MitID"',
});

/** Uploads the zip as the administrator does, and follows the button that comes after it. */
async function upload(page: Page, {origin}: WordPress, button: string): Promise<void> {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.$('input[type=file][name=pluginzip]');
  await field?.uploadFile(zip);
  await page.waitForSelector('#install-plugin-submit:enabled');
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

/** Puts a text into the field for the profiles, and saves the settings. */
async function saveProfiles(page: Page, {origin}: WordPress, text: string): Promise<string> {
  await page.goto(`${origin}/wp-admin/options-general.php`);
  await page.$eval('textarea#mitid_guide_profiles', (field, value) => void (field.value = value), text);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.settings-error', (notices) => notices.map(({textContent}) => textContent).join(' '));
}

/** Tests the plugin, as an administrator and an author use it. */
export function testPlugin(wordPress: UsedWordPress): void {
  describe('The plugin', () => {
    let site: WordPress;
    let administrator: Page;
    let author: Page;

    before(() => {
      site = wordPress.site();
      administrator = wordPress.page('administrator');
      author = wordPress.page('author');
    });

    afterEach(() => {
      assert.doesNotMatch(site.log(), /plugins\/mitid-guide\//);
    });

    const visitPost = (post: number) => visit(wordPress.browser(), `${site.origin}/?p=${post}`);
    const guideUrl = () => `${site.origin}${folder}/guide.html`;

    it('has no fault that PHP can find', () => {
      for (const file of ['mitid-guide.php', 'uninstall.php']) {
        assert.match(execFileSync('php', ['-l', pathOf(`wordpress/${file}`)], {encoding: 'utf8'}), /^No syntax errors/);
      }
    });

    it('is uploaded and activated in the browser', async () => {
      await upload(administrator, site, 'a[href*="action=activate"]');
      assert.deepEqual(site.php(`return get_option('active_plugins');`), ['mitid-guide/mitid-guide.php']);
      const {status} = await administrator
        .goto(`${site.origin}${folder}/snippet.html`)
        .then((found) => ({status: found?.status()}));
      assert.equal(status, 200);
    });

    it('takes the profiles in a field, and refuses what is none', async () => {
      assert.match(await saveProfiles(administrator, site, profiles.slice(1)), /ikke hele filen profiles\.json/);
      await saveProfiles(administrator, site, profiles);
      const response = await administrator.goto(`${site.origin}${folder}/profiles.json`);
      assert.deepEqual(await response?.json(), JSON.parse(profiles));
    });

    for (const [what, write] of Object.entries({
      'the shortcode in a paragraph': () => places.paragraph(author, site, '[mitid-guide profile="nordby"]'),
      'the shortcode in an HTML block': () => places['HTML block'](author, site, '[mitid-guide profile="nordby"]'),
      'the URL alone on a line': () => places.paragraph(author, site, `${guideUrl()}?profile=nordby`),
      'the URL alone on a line of the classic editor': () =>
        places['classic editor, visual'](author, site, `${guideUrl()}?embed&profile=nordby`),
    })) {
      it(`shows an author's readers the guide with the details of the profile: ${what}`, async () => {
        const {outcome, console: logged, text} = await visitPost(await write());
        assert.equal(outcome, 'guide');
        assert.deepEqual(logged, []);
        assert.match(text, /Pas & "MitID"/);
      });
    }

    it('leaves the URL of the guide of another site alone', async () => {
      const post = await places['classic editor, visual'](author, site, `https://other.example${folder}/guide.html`);
      assert.equal((await visitPost(post)).outcome, 'code');
    });

    it('sets no text of an author, and escapes what it sets', async () => {
      const shortcode = `[mitid-guide organisation="Nordby Bank" onclick="alert(1)" profile='"><b>x</b>']`;
      const post = await places['classic editor, code'](author, site, shortcode);
      const page = await wordPress.browser().newPage();
      await page.goto(`${site.origin}/?p=${post}`);
      const attributes = await page.$eval('mitid-guide', (guide) => guide.getAttributeNames());
      assert.deepEqual(attributes, ['profile', 'lang']);
      assert.equal(await page.$eval('mitid-guide', (guide) => guide.lang), 'da');
      assert.equal(await page.$('.entry-content b'), null);
      await page.close();
      await author.goto(`${site.origin}/?p=${post}`);
      assert.match(
        await author.$eval('.entry-content', ({textContent}) => textContent),
        /kender ikke »organisation«, »onclick«/,
      );
    });

    it('loads its script only on pages with a guide', async () => {
      const page = await wordPress.browser().newPage();
      await page.goto(`${site.origin}/?s=nothing-has-this`);
      assert.equal(await page.$(`script[src*="${folder}"]`), null);
    });

    it('keeps the profiles when a newer zip replaces it', async () => {
      await upload(administrator, site, 'a.update-from-upload-overwrite');
      const response = await administrator.goto(`${site.origin}${folder}/profiles.json`);
      assert.deepEqual(await response?.json(), JSON.parse(profiles));
    });

    it('leaves nothing behind when it is deleted', async () => {
      const row = 'tr[data-plugin="mitid-guide/mitid-guide.php"]';
      await administrator.goto(`${site.origin}/wp-admin/plugins.php`);
      await Promise.all([administrator.waitForNavigation(), administrator.click(`${row} .deactivate a`)]);
      await administrator.click(`${row} .delete a`);
      await administrator.waitForSelector('.plugin-deleted-tr');
      assert.equal(site.php(`return file_exists(WP_PLUGIN_DIR . '/mitid-guide');`), false);
      const stored = `return $GLOBALS['wpdb']->get_col("SELECT option_name FROM wp_options WHERE option_name LIKE 'mitid%'");`;
      assert.deepEqual(site.php(stored), []);
    });
  });
}
