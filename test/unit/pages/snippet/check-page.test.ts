import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkPage} from '../../../../src/pages/snippet/check-page.js';
import type {ProfilesAnswer} from '../../../../src/pages/snippet/check-profiles.js';
import {profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {piecesOf, type Choices} from '../../../../src/pages/snippet/snippet-code.js';
import {escapeHtml} from '../../../../src/pages/html.js';
import {choices, fileUrls} from '../../../support/choices.js';

const own = 'https://www.nordby.dk/mitid/0/snippet.html';
const page = 'https://www.nordby.dk/mitid';
const bytes = (text: string) => ({bytes: new TextEncoder().encode(text)});

/** What the editor is told of a page with that content. The site has the script, and no profiles unless given. */
async function told(body: string, files: Readonly<Record<string, ProfilesAnswer>> = {}, isLinkChosen = false) {
  const site = new Map<string, ProfilesAnswer>(
    Object.entries({
      [page]: bytes(`<!doctype html><html><body><h1>MitID</h1>${body}</body></html>`),
      [fileUrls.script]: bytes('/* the guide */'),
      [fileUrls.script.replace('.js', '.iife.js')]: bytes('/* the guide */'),
      ...files,
    }),
  );
  return checkPage(
    page,
    own,
    (url) => Promise.resolve(site.get(url.replace(/\?.*/, '')) ?? {status: 404}),
    isLinkChosen,
  );
}

const wrongs = async (...given: Parameters<typeof told>) =>
  (await told(...given)).flatMap(({kind, text}) => (kind === 'wrong' ? text : []));

const code = (chosen: Partial<Choices> = {}) => {
  const {template = '', page: onPage = ''} = piecesOf(choices(chosen));
  return template + onPage;
};
const script = `<script type="module" src="${fileUrls.script}"></script>`;
const details = {phone: '12 34 56 78'};

describe('An editor who tries their own page', () => {
  for (const [method, scriptInTemplate] of [
    ['element', false],
    ['element', true],
    ['div', true],
    ['link', true],
    ['iframe', true],
  ] as const) {
    it(`is told that all is well with the code as given: ${method}`, async () => {
      const chosen = {method, scriptInTemplate, details};
      const {profile = '{}'} = piecesOf(choices(chosen));
      const findings = await told(code(chosen), {[fileUrls.profiles]: bytes(profile)});
      assert.deepEqual(
        findings.filter(({kind}) => kind === 'wrong'),
        [],
      );
      assert.equal(findings[0]?.kind, 'right');
    });
  }

  const tag =
    '<mitid-guide style="min-height:1px"><a href="/mitid/0/guide.html?embed">Sådan får du MitID</a></mitid-guide>';
  const mistakes: readonly (readonly [what: string, body: string, told: RegExp])[] = [
    ['has no guide', '<p>Kontakt os</p>', /ingen guide på siden/],
    ['has a guide without the script', tag, /Scriptet mangler/],
    ['has a div without the script', code({method: 'div', scriptInTemplate: false}), /Scriptet mangler/],
    ['has two versions of the script', `${script}${script.replace('/0/', '/0.1.0/')}${tag}`, /mere end én gang/],
    ['has the script without its type', script.replace(' type="module"', '') + tag, /mangler type="module"/],
    [
      'has the single file as a module',
      script.replace('guide.js', 'guide.iife.js') + tag,
      /må ikke have type="module"/,
    ],
    ['has lost the tag, and kept the script', script, /systemet har fjernet den/],
    [
      'has lost the tag, and kept script and link',
      `${script}<a href="/mitid/0/guide.html">MitID</a>`,
      /fjernet resten/,
    ],
    ['has an emptied tag', `${script}<mitid-guide phone="12 34 56 78"> <p></p></mitid-guide>`, /intet inde i guiden/],
    [
      'has an emptied tag that has lost its attributes, too',
      `${script}<mitid-guide></mitid-guide>`,
      /Der står intet inde i guiden, og jeres oplysninger mangler.*Kopiér koden igen/,
    ],
    ['shows the code as text', `<p>${escapeHtml(script + tag)}</p>`, /som tekst/],
    ['has an unknown attribute', script + tag.replace('style', 'telefon="1" style'), /»telefon«/],
    [
      'has a value that the guide ignores',
      script + tag.replace('style', 'phone="ring" style'),
      /phone="ring" kan ikke/,
    ],
    [
      'has a detail of another type',
      script + tag.replace('style', 'organisation-type="bank" booking="required" style'),
      /booking="required" kan kun/,
    ],
    [
      'has details on a div that the script does not let in',
      `${script}<div class="mitid-guide" data-phone="12 34 56 78">x</div>`,
      /\?div=details/,
    ],
    ['has a script that is not there', script.replace('/mitid/', '/andet/') + tag, /Scriptet findes ikke/],
    ['names a profile that is not there', script + tag.replace('style', 'profile="nordby" style'), /profiles\.json/],
  ];
  for (const [what, body, expected] of mistakes) {
    it(`is told when the page ${what}`, async () => {
      const texts = await wrongs(body);
      assert.match(texts.join(' '), expected);
      assert.ok(!(await told(body)).some(({text}) => text.startsWith('Guiden er sat rigtigt ind')));
    });
  }

  it('is told nothing that sounds like a fault of a link, where a link is what they chose', async () => {
    for (const link of [code({method: 'link'}), '<a href="/mitid/0/guide.html">MitID</a>']) {
      const kinds = (findings: Awaited<ReturnType<typeof told>>) => findings.map(({kind}) => kind);
      assert.deepEqual(kinds(await told(link, {}, true)), ['right', 'right']);
      assert.deepEqual(kinds(await told(link)), ['right', 'note']);
    }
  });

  it('is told that the profile is in place beside the page of a frame', async () => {
    const frame = '<iframe src="/mitid/0/guide.html?profile=nordby"></iframe>';
    const findings = await told(frame, {[fileUrls.profiles]: bytes(profilesWith('nordby', details))});
    assert.deepEqual(
      findings.map(({kind}) => kind),
      ['right', 'right'],
    );
  });

  it('is told of a second guide, and is not of links beside one', async () => {
    assert.match((await told(script + tag + tag)).map(({text}) => text).join(), /på siden 2 gange/);
    const link = '<a href="/mitid/0/guide.html">MitID</a>';
    assert.doesNotMatch((await told(script + tag + link)).map(({text}) => text).join(), /gange/);
  });

  it('is asked for a whole URL, before anything is fetched', async () => {
    const answer = async (written: string) =>
      (await checkPage(written, own, () => assert.fail('fetched'), false))[0]?.text ?? '';
    assert.match(await answer(''), /^Skriv adressen på jeres side/);
    for (const written of ['www.nordby.dk/mitid', 'mitid', 'https://'])
      assert.match(await answer(written), /begynd med https:/);
  });

  it('is told that a page of another site cannot be read', async () => {
    const [finding] = await checkPage('https://www.andenby.dk/', own, () => assert.fail('fetched'), false);
    assert.match(finding?.text ?? '', /Kun sider på https:\/\/www\.nordby\.dk kan prøves/);
  });

  it('is told that the page does not answer', async () => {
    const [finding] = await checkPage('/findes-ikke', own, () => Promise.resolve({status: 404}), false);
    assert.match(finding?.text ?? '', /404/);
  });

  it('is told that a link to a new window stays a link, which is right where a link is meant', async () => {
    const link = code({method: 'link'}).replace('<a ', '<a target="_blank" ');
    assert.match((await wrongs(link + script)).join(), /nyt vindue, så det bliver ved at være et link/);
    assert.deepEqual(await wrongs(link + script, {}, true), []);
    assert.deepEqual(await wrongs(link.replace('_blank', '') + script), []);
  });
});
