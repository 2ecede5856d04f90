import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {checkPage, type ChosenGuide} from '../../../../src/pages/snippet/check-page.js';
import type {FileAnswer} from '../../../../src/pages/snippet/fetched-file.js';
import {profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {frameHeightOnPhones} from '../../../../src/pages/snippet/reserved-height.js';
import {readSnippet} from '../../../../src/pages/snippet/read-snippet.js';
import {snippetHtml} from '../../../../src/pages/snippet/snippet-html.js';
import {snippetWords} from '../../../../src/pages/snippet/words.js';
import {piecesOf, type Choices} from '../../../../src/pages/snippet/snippet-code.js';
import {escapeHtml} from '../../../../src/pages/html.js';
import {fileUrlsFor} from '../../../../src/pages/snippet/file-urls.js';
import {build, choices, fileUrls} from '../../../support/choices.js';

const own = 'https://www.nordby.dk/mitid/0/snippet.html';
const page = 'https://www.nordby.dk/mitid';
const bytes = (text: string) => ({bytes: new TextEncoder().encode(text)});
const hashOf = (text: string) => createHash('sha384').update(text).digest('base64');
const guidePage = bytes('<!doctype html><mitid-guide></mitid-guide>');

/** What the editor is told of a page with that content. The site has the script, and no profiles unless given. */
async function told(
  body: string,
  files: Readonly<Record<string, FileAnswer>> = {},
  chosen: ChosenGuide = {isLink: false, details: {}},
) {
  const site = new Map<string, FileAnswer>(
    Object.entries({
      [page]: bytes(`<!doctype html><html><body><h1>MitID</h1>${body}</body></html>`),
      [fileUrls.script]: bytes('/* the guide */'),
      [fileUrls.script.replace('.js', '.iife.js')]: bytes('/* the guide */'),
      [fileUrls.guide]: guidePage,
      ...files,
    }),
  );
  return checkPage(page, own, (url) => Promise.resolve(site.get(url.replace(/\?.*/, '')) ?? {status: 404}), chosen);
}

const wrongs = async (...given: Parameters<typeof told>) =>
  (await told(...given)).flatMap(({kind, text}) => (kind === 'wrong' ? text : []));

const code = (chosen: Partial<Choices> = {}) => {
  const {template = '', page: onPage = ''} = piecesOf(choices(chosen));
  return template + onPage;
};
const script = `<script type="module" src="${fileUrls.script}"></script>`;
const details = {phone: '12 34 56 78'};
const asLink = {isLink: true, details: {}};
const filledIn = {isLink: false, details};

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
    [
      'has the script without its type',
      script.replace(' type="module"', '') + tag,
      /mangler type="module".*Skriv type="module"/,
    ],
    [
      'has a script that a cookie tool has stopped',
      script.replace('module', 'text/plain') + tag,
      /cookieværktøj.*webmaster undtage/,
    ],
    [
      'has the single file as a module',
      script.replace('guide.js', 'guide.iife.js') + tag,
      /må ikke have type="module"/,
    ],
    [
      'has lost the tag, and kept script and link',
      `${script}<a href="/mitid/0/guide.html">MitID</a>`,
      /vist fjernet resten/,
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
      'has a frame with a misspelt name in its URL',
      code({method: 'iframe'}).replace('guide.html', 'guide.html?profil=nordby&utm_source=x'),
      /^Guiden kender ikke »profil«\. Mente I profile\?$/,
    ],
    [
      'has a link with a misspelt name in its URL',
      code({method: 'link'}).replace('?embed', '?embed&amp;profil=nordby'),
      /»profil«/,
    ],
    [
      'has an unknown attribute, and is of a bank',
      script + tag.replace('style', 'organisation-type="bank" fax="1" style'),
      /»fax«.* kender: (?!.*booking)(?!.*home-visit).*bank-phone/,
    ],
    [
      'has a value that the guide ignores',
      script + tag.replace('style', 'phone="ring" style'),
      /»Telefon«: "ring" kan ikke/,
    ],
    [
      'has a detail of another type',
      script + tag.replace('style', 'organisation-type="bank" booking="required" style'),
      /kan kun bruges med »Hvem er I\?«: "Kommune"/,
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

  it('is told that the rest of the page is inside a tag that is not closed', async () => {
    const open = script + tag.replace('</mitid-guide>', '');
    const selfClosed = `${script}<mitid-guide style="min-height:1px" />`;
    for (const body of [open, selfClosed, selfClosed.replace(' />', '/>')])
      assert.match((await wrongs(`${body}<p>Kontakt os</p>`)).join(), /ikke lukket.*Skriv <\/mitid-guide>/, body);
    assert.deepEqual(await wrongs(script + tag.replace('px">', 'px" />')), []);
  });

  it('is asked to look, where the page has only the script, which may be there for another script', async () => {
    const findings = await told(script);
    assert.deepEqual(
      findings.map(({kind}) => kind),
      ['note'],
    );
    assert.match(findings[0]?.text ?? '', /se efter.*sætter et script den ind.*har systemet fjernet den/);
  });

  it('is told where the link inside the tag leads, if that is not to the guide', async () => {
    const leadingTo = (href: string) => script + tag.replace('/mitid/0/guide.html?embed', href);
    const texts = async (body: string) => (await told(body)).map(({text}) => text).join();
    for (const href of ['https://www.mitid.dk/', '/mitid/0/snippet.html', '/nyheder'])
      assert.match(await texts(leadingTo(href)), /fører til https:.* og ikke til guidens egen side/, href);
    const outline = code({outline: '<h3>Trin 1</h3><p><a href="https://www.mitid.dk/">MitID</a></p>'});
    const withoutLink = script + tag.replace(/<a.*<.a>/, 'Guide');
    for (const body of [leadingTo('/mitid/0/guide.html'), outline, withoutLink])
      assert.doesNotMatch(await texts(body), /fører til/);
    assert.match(await texts(withoutLink), /intet link inde i guiden/);
    for (const body of [code(), outline]) assert.doesNotMatch(await texts(body), /intet link/);
  });

  it('is told that a frame has lost its style, and with it that it has no border', async () => {
    const frame = code({method: 'iframe'});
    const texts = async (body: string) => (await told(body)).map(({text}) => text).join();
    assert.match(await texts(frame.replace(/ style="[^"]*"/, '')), /mistet sin style.*kant/);
    const withBorder = await texts(frame.replace('border:0', 'width:100%'));
    assert.match(withBorder, /har en kant.*border:0/);
    assert.doesNotMatch(withBorder, /mistet/);
    for (const kept of [frame, frame.replace(/ style="[^"]*"/, ' frameborder="0"')])
      assert.doesNotMatch(await texts(kept), /style/);
  });

  it('is told nothing that sounds like a fault of a link, where a link is what they chose', async () => {
    for (const link of [code({method: 'link'}), '<a href="/mitid/0/guide.html">MitID</a>']) {
      const kinds = (findings: Awaited<ReturnType<typeof told>>) => findings.map(({kind}) => kind);
      assert.deepEqual(kinds(await told(link, {}, asLink)), ['right', 'right']);
      assert.deepEqual(kinds(await told(link)), ['note', 'note']);
      assert.doesNotMatch((await told(link)).map(({text}) => text).join(), /\?embed/);
    }
  });

  it('is told that the profile is in place beside the page of a frame', async () => {
    const frame =
      '<iframe title="MitID" src="/mitid/0/guide.html?profile=nordby" height="2000" frameborder="0"></iframe>';
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
      (await checkPage(written, own, () => assert.fail('fetched'), asLink))[0]?.text ?? '';
    assert.match(await answer(''), /^Skriv adressen på jeres side/);
    for (const written of ['www.nordby.dk/mitid', 'mitid', 'https://'])
      assert.match(await answer(written), /begynd med https:/);
  });

  it('is told that a page of another site cannot be read', async () => {
    const [finding] = await checkPage('https://www.andenby.dk/', own, () => assert.fail('fetched'), asLink);
    assert.match(finding?.text ?? '', /Kun sider på https:\/\/www\.nordby\.dk kan prøves/);
  });

  it('is told that the page does not answer', async () => {
    const [finding] = await checkPage('/findes-ikke', own, () => Promise.resolve({status: 404}), asLink);
    assert.match(finding?.text ?? '', /404/);
  });

  it('is told that a link to a new window stays a link, which is right where a link is meant', async () => {
    const link = code({method: 'link'}).replace('<a ', '<a target="_blank" ');
    assert.match((await wrongs(link + script)).join(), /nyt vindue, så det bliver ved at være et link/);
    assert.deepEqual(await wrongs(link + script, {}, asLink), []);
    assert.deepEqual(await wrongs(link.replace('_blank', '') + script), []);
  });

  it('is told that a link stays a link where the script leaves it alone, and why', async () => {
    const link = code({method: 'link'});
    const places: readonly (readonly [html: string, why: RegExp])[] = [
      [`<p>Se ${link} her</p>`, /^Linket står midt i en sætning.*linje for sig selv/],
      [`<div>${link}<strong>, eller ring</strong></div>`, /midt i en sætning/],
      [`<nav>${link}</nav>`, /i en menu, en liste/],
      [`<ul><li>Kontakt<li><p>${link}</p></ul>`, /i en menu, en liste/],
      [`<div role="menubar">${link}</div>`, /i en menu, en liste/],
      [`<p class="btn-group">${link}</p>`, /er en knap/],
      [link.replace('</a>', '<img src="x.png" alt=""></a>'), /har et billede/],
      [link.replace('<a ', '<a rel="nofollow" '), /nofollow/],
    ];
    for (const [html, why] of places) {
      assert.match((await wrongs(script + html)).join(), why, html);
      assert.ok(!(await told(script + html)).some(({kind}) => kind === 'right'));
      assert.deepEqual(await wrongs(script + html, {}, asLink), []);
      assert.deepEqual(await wrongs(script + tag + html), [], html);
    }
  });

  it('is told that a link to another site than that of the script stays a link', async () => {
    const elsewhere = code({method: 'link'}).replaceAll('www.nordby.dk', 'nordby.dk');
    const told = (await wrongs(`${script}<p>${elsewhere}</p>`)).join();
    assert.match(told, /^Linket fører til https:\/\/nordby\.dk, og scriptet er hentet fra https:\/\/www\.nordby\.dk\./);
    assert.deepEqual(await wrongs(`${script}<p>${elsewhere}</p>${tag}`), []);
  });

  it('is told nothing of a link that the script makes the guide of', async () => {
    const link = code({method: 'link'});
    for (const html of [
      `<p>${link}</p>`,
      `Se her:<p><strong>${link}</strong><br></p>Hilsen`,
      `<ul><li>x</li></ul>${link}`,
    ])
      assert.deepEqual(await wrongs(script + html), [], html);
  });
});

describe('An editor whose page does not give citizens the details', () => {
  const whole = code({details});
  const link = '<a href="/mitid/0/guide.html?embed">Sådan får du MitID</a>';
  const ways: readonly (readonly [how: string, body: string])[] = [
    [
      'an unknown tag stands in place of its own',
      whole.replaceAll('mitid-guide ', 'x-guide ').replace('/mitid-guide>', '/x-guide>'),
    ],
    ['only the link is left', link],
    ['the link and the script are left', script + link],
    ['the link and a script with another type are left', script.replace('module', 'text/plain') + link],
    ['a no-break space stands before an attribute', whole.replace(' phone=', '\u00a0phone=')],
    ['a no-break space stands after the name of the tag', whole.replace(/(<mitid-guide) /, '$1\u00a0')],
    ['curly quotes stand in the code', whole.replace('"12 34 56 78"', '“12 34 56 78”')],
  ];
  for (const [how, body] of ways) {
    it(`never reads that all is well: ${how}`, async () => {
      for (const chosen of [filledIn, {isLink: false, details: {}}]) {
        assert.ok(
          (await told(body, {}, chosen)).every(({kind}) => kind !== 'right'),
          JSON.stringify(chosen),
        );
      }
      assert.ok((await wrongs(body, {}, filledIn)).length > 0);
    });
  }

  it('is told which fields are lost, by their labels', async () => {
    assert.match((await wrongs(script + link, {}, filledIn)).join(), /ikke det, I har skrevet i »Telefon«/);
    assert.deepEqual(await wrongs(whole, {}, filledIn), []);
  });

  it('is told which fields the page has otherwise', async () => {
    const findings = await told(whole, {}, {isLink: false, details: {phone: '87 65 43 21'}});
    assert.match(findings.map(({text}) => text).join(), /noget andet i guiden end her i »Telefon«/);
  });

  it('reads of crooked letters once, and not of each piece between them', async () => {
    const curly = whole.replace('"12 34 56 78"', '“12 34 56 78”');
    assert.deepEqual(
      (await wrongs(curly, {}, filledIn)).map((text) => text.slice(0, 17)),
      ['Anførselstegnene '],
    );
    const spaced = whole.replace(' phone=', '\u00a0phone=');
    assert.deepEqual(
      (await wrongs(spaced, {}, filledIn)).map((text) => text.slice(0, 20)),
      ['Der er hårde mellemr'],
    );
  });

  it('reads once of crooked letters, whichever they are and wherever they are', async () => {
    const all: readonly (readonly [string, string])[] = [
      ['”', '”'],
      ['»', '«'],
      ['‘', '’'],
      ['″', '″'],
    ];
    const codes = [
      whole,
      code({method: 'iframe', details}),
      code({method: 'link', details}),
      code({method: 'div', scriptInTemplate: true, details}),
    ];
    for (const [open, close] of all) {
      for (const given of codes) {
        const crooked = given.replace(/"([^"]*)"/g, `${open}$1${close}`).replaceAll(' ', '\u00a0');
        const findings = [await told(crooked), readSnippet(crooked.replaceAll('\u00a0', ' ')).findings].map((found) =>
          found.filter(({text}) => !/^Formularen|profiles\.json/.test(text)),
        );
        for (const found of findings) {
          assert.deepEqual(
            found.map(({text}) => text.slice(0, 17)),
            ['Anførselstegnene '],
            crooked,
          );
        }
      }
    }
  });
});

describe('An editor whose page has a content security policy', () => {
  const withDetails = code({details});
  const meta = (policy: string) => `<meta http-equiv=content-security-policy content="${policy}">`;
  const under = (policy: string, body: string, files = {}) =>
    wrongs('', {[page]: bytes(`<html><head>${meta(policy)}</head><body>${body}</body></html>`), ...files});

  it('is told that it blocks the script, as the page or the server says it', async () => {
    for (const policy of [
      `script-src 'none'`,
      `default-src 'none'`,
      'script-src https://cdn.dk',
      `script-src 'strict-dynamic'`,
    ]) {
      assert.match(
        (await under(policy, withDetails)).join(),
        /CSP\) spærrer for .*\/mitid\/0\/ \((?:script|default)-src/,
      );
      const page1 = {...bytes(withDetails), policy};
      assert.match((await wrongs('', {[page]: page1})).join(), /CSP\) spærrer/);
    }
  });

  it('is told of the folder, where it lets in the script alone and not what that loads', async () => {
    const alone = `script-src ${fileUrls.script}`;
    assert.match(
      (await under(alone, withDetails)).join(),
      /spærrer for https:\/\/www\.nordby\.dk\/mitid\/0\/ \(script-src\)/,
    );
    const byNonce = withDetails.replace('<script ', '<script nonce="abc" ');
    for (const policy of [`'nonce-abc'`, `'nonce-abc' 'strict-dynamic'`])
      assert.deepEqual(await under(`script-src ${policy}`, byNonce), [], policy);
    assert.deepEqual(await under(`script-src ${new URL('.', fileUrls.script).href}`, withDetails), []);
  });

  it('is told nothing of one that lets the script in', async () => {
    for (const policy of [
      `script-src 'self'`,
      'script-src https:',
      'script-src *',
      `default-src 'none'; script-src www.nordby.dk`,
      'script-src https://*.nordby.dk/mitid/',
      `img-src 'none'`,
      '',
    ])
      assert.deepEqual(await under(policy, withDetails), [], policy);
  });

  it('is told nothing of one in the body, which browsers ignore', async () => {
    assert.deepEqual(await wrongs(meta(`script-src 'none'`) + withDetails), []);
    const afterHead = `<head><title>x</title></head>${meta(`script-src 'none'`)}${withDetails}`;
    assert.deepEqual(await wrongs('', {[page]: bytes(afterHead)}), []);
  });

  it('is told that it blocks a frame, or the profile', async () => {
    const profiles = {[fileUrls.profiles]: bytes(profilesWith('nordby', details))};
    const frame = code({method: 'iframe', details});
    assert.match((await under(`frame-src 'none'`, frame, profiles)).join(), /guide\.html.* \(frame-src\)/);
    const div = code({method: 'div', scriptInTemplate: true, details, system: 'umbraco-tinymce'});
    assert.match((await under(`connect-src 'none'`, div, profiles)).join(), /profiles\.json \(connect-src\)/);
    assert.deepEqual(await under(`frame-src 'self'; connect-src 'self'`, frame + div, profiles), []);
  });
});

describe('An editor whose page leads to the page of the guide itself', () => {
  const ways: readonly (readonly [way: string, body: string])[] = [
    ['in a frame', code({method: 'iframe'})],
    ['behind a link', code({method: 'link'})],
    ['behind the link inside the tag', code()],
  ];
  for (const [way, body] of ways) {
    it(`is told that it is not there, ${way}`, async () => {
      for (const answer of [{status: 404}, 'no-answer', bytes('<h1>Siden findes ikke</h1>')] as const)
        assert.match((await wrongs(body, {[fileUrls.guide]: answer})).join(), /egen side findes ikke.*guide\.html/);
      assert.deepEqual(await wrongs(body), []);
    });
  }

  it('is told that the folder of the version is missing in the URL, and not that the profile is', async () => {
    for (const method of ['iframe', 'link'] as const) {
      const body = code({method, details}).replaceAll('/mitid/0/', '/mitid/');
      assert.deepEqual(await wrongs(body), ['Der mangler /0/ i adressen: https://www.nordby.dk/mitid/0/guide.html']);
    }
    const element = code({guide: {profile: 'nordby'}}).replaceAll('/mitid/0/', '/mitid/');
    assert.deepEqual(await wrongs(element), [
      'Der mangler /0/ i adressen: https://www.nordby.dk/mitid/0/mitid-guide.js',
      'Der mangler /0/ i adressen: https://www.nordby.dk/mitid/0/guide.html',
    ]);
  });

  it('is not told at the same time that the link works', async () => {
    const link = code({method: 'link'});
    assert.match((await told(link)).map(({text}) => text).join(), /det virker/);
    const dead = await told(link, {[fileUrls.guide]: {status: 404}});
    assert.doesNotMatch(dead.map(({text}) => text).join(), /virker/);
  });

  it('is told that a sandbox keeps the guide in a frame from running', async () => {
    const frame = (sandbox: string) => code({method: 'iframe'}).replace('<iframe', `<iframe ${sandbox}`);
    for (const sandbox of [
      'sandbox',
      'sandbox=""',
      'sandbox="allow-same-origin"',
      'sandbox="allow-scripts"',
      'sandbox="allow-scripts allow-popups allow-forms"',
    ])
      assert.match((await wrongs(frame(sandbox))).join(), /sandbox.*ikke kan køre/, sandbox);
    assert.deepEqual(await wrongs(frame('sandbox="allow-scripts allow-same-origin"')), []);
  });

  it('is told that a frame has no name for a screen reader, and what to write', async () => {
    const frame = code({method: 'iframe'});
    for (const title of ['', 'title=""', 'title=" "'])
      assert.match((await wrongs(frame.replace(/title="[^"]*"/, title))).join(), /mangler title.*title="Sådan får/);
    assert.deepEqual(await wrongs(frame.replace('title=', 'aria-label=')), []);
  });

  it('is told that the server forbids frames', async () => {
    const answered = (headers: object) => ({[fileUrls.guide]: {...guidePage, ...headers}});
    const forbidding = [
      {frameOptions: 'DENY'},
      {policy: `default-src 'self'; frame-ancestors 'none'`},
      {policy: 'frame-ancestors https://www.andenby.dk'},
    ];
    for (const headers of forbidding) {
      const [frame, link] = [code({method: 'iframe'}), code({method: 'link'})];
      assert.match((await wrongs(frame, answered(headers))).join(), /forbyder.*i en ramme/, JSON.stringify(headers));
      assert.deepEqual(await wrongs(link, answered(headers)), []);
    }
    for (const headers of [{frameOptions: 'SAMEORIGIN'}, {policy: `default-src 'none'; frame-ancestors 'self'`}])
      assert.deepEqual(await wrongs(code({method: 'iframe'}), answered(headers)), [], JSON.stringify(headers));
  });

  it('is told that one on another site cannot be tried', async () => {
    const elsewhere = code({method: 'link'}).replaceAll('https://www.nordby.dk', 'https://filer.nordby.dk');
    for (const chosen of [asLink, {isLink: false, details: {}}]) {
      const findings = await told(elsewhere, {}, chosen);
      assert.match(findings.map(({text}) => text).join(), /ligger på https:\/\/filer.*kan ikke prøves/);
      assert.ok(findings.every(({kind, text}) => kind === 'note' && !/virker/.test(text)));
    }
  });
});

describe('An editor who has locked the guide to one version', () => {
  const fixed = fileUrlsFor(own, {...build, integrity: `sha384-${hashOf('/* the guide */')}`}, true);
  const locked = code({urls: fixed, details});
  const files = {[fixed.guide]: guidePage, [fixed.script]: bytes('/* the guide */')};

  it('is told that all is well as long as the file is the one', async () => {
    assert.equal((await told(locked, files))[0]?.kind, 'right');
  });

  it('is told that the lock is lost', async () => {
    const texts = async (body: string) => (await told(body, files)).map(({text}) => text).join();
    assert.match(await texts(locked.replace(/ integrity="[^"]*"/, '')), /ikke låst: integrity mangler/);
    assert.doesNotMatch(await texts(locked), /integrity/);
    assert.doesNotMatch(await texts(code()), /integrity/);
  });

  it('is told that another file is in its place', async () => {
    const changed = {...files, [fixed.script]: bytes('/* the guide, and more */')};
    assert.match((await wrongs(locked, changed)).join(), /ikke den fil, som koden er låst til/);
  });
});

describe('An editor whose files are on another server', () => {
  it('never reads that all is well with a script that the server may not let in', async () => {
    const elsewhere = code().replace(fileUrls.script, fileUrls.script.replace('www', 'filer'));
    const findings = await told(elsewhere);
    assert.match(findings.map(({text}) => text).join(), /Access-Control-Allow-Origin/);
    assert.ok(findings.every(({kind}) => kind !== 'right'));
  });

  it('is told that a frame or link without a secure connection will not do', async () => {
    for (const method of ['iframe', 'link'] as const) {
      const unsafe = code({method}).replaceAll('https://www.nordby.dk', 'http://www.nordby.dk');
      assert.match((await wrongs(unsafe)).join(), /begynder med http:.*Skriv https:/, method);
    }
  });
});

describe("An editor who tries one of the guide's own pages", () => {
  it('is told which it is', async () => {
    const answer = async (html: string) =>
      (await checkPage('/x', own, () => Promise.resolve(bytes(html)), asLink)).map(({text}) => text);
    for (const words of snippetWords)
      assert.match((await answer(snippetHtml(build, words))).join(), /^Det er siden, der laver koden\. Skriv adressen/);
    for (const file of ['index.html', 'hosts/kommune.html']) {
      const demo = await readFile(new URL(`../../../../demo/${file}`, import.meta.url), 'utf8');
      assert.match((await answer(demo)).join(), /^Det er en af guidens egne eksempelsider\. Skriv adressen/);
    }
  });

  it('is told of a file that is no page, too', async () => {
    for (const [file, name] of [
      ['mitid-guide.js', 'guidens script'],
      ['mitid-guide.iife.js', 'guidens script'],
      ['profiles.json', 'filen med jeres profiler'],
      ['', 'mappen med guidens filer'],
      ['text/current/da/outline.html', 'guidens tekst'],
    ] as const) {
      const found = await checkPage(`/mitid/0/${file}`, own, () => Promise.resolve(bytes('x')), asLink);
      assert.deepEqual(
        found.map(({kind, text}) => `${kind} ${text.slice(0, 7 + name.length)}`),
        [`wrong Det er ${name}`],
      );
    }
  });

  it('is asked for the page that leads to it', async () => {
    const findings = await checkPage(fileUrls.guide, own, () => Promise.resolve(guidePage), asLink);
    assert.deepEqual(
      findings.map(({text}) => text.slice(0, 25)),
      ['Det er guidens egen side.'],
    );
  });
});

describe('An editor whose frame is too low', () => {
  const frame = (attributes: string) => `<iframe title="MitID" src="/mitid/0/guide.html" ${attributes}></iframe>`;

  it('is told which height it needs', async () => {
    for (const low of ['height="300"', '', 'style="height:40em;min-height:300px"', 'height="300px"'])
      assert.match((await wrongs(frame(low))).join(), new RegExp(`Skriv height="${frameHeightOnPhones()}"`), low);
    assert.match((await wrongs(frame('height="300"'))).join(), /kun 300 pixel høj/);
  });

  it('is told that a height in its style wins over the one they write', async () => {
    for (const low of ['height:400px', 'min-height:3000px;max-height:400px', 'height:400px; border:0']) {
      const told = (await wrongs(frame(`height="3000" style="${low}"`))).join();
      assert.match(told, /kun 400 pixel høj.*fjern højden fra style, for den vinder/, low);
    }
    assert.match((await wrongs(frame('height="3000" style="height:auto"'))).join(), /kun 150 pixel/);
    assert.doesNotMatch((await wrongs(frame('height="300"'))).join(), /style/);
    assert.deepEqual(await wrongs(frame('height="300" style="border:0;height:3000px"')), []);
  });

  it('is told the height of the code as given, with the name of the sender above the guide', async () => {
    const named = {...details, organisation: 'Nordby Kommune'};
    for (const chosen of [details, named]) {
      const given = code({method: 'iframe', details: chosen}).replace(/ style="[^"]*"/, '');
      const [, height = ''] = /height="(\d+)"/.exec(given) ?? [];
      const profiles = {[fileUrls.profiles]: bytes(profilesWith('nordby', chosen))};
      assert.deepEqual(await wrongs(given, profiles, {isLink: false, details: chosen}), []);
      const low = given.replace(height, '300');
      const told = await wrongs(low, profiles, {isLink: false, details: chosen});
      assert.match(told.join(), new RegExp(`Skriv height="${height}"`));
    }
  });

  it('is told nothing of the code as given for a profile without a name, while the form is empty', async () => {
    const given = code({method: 'iframe', details}).replace(/ style="[^"]*"/, '');
    assert.deepEqual(await wrongs(given, {[fileUrls.profiles]: bytes(profilesWith('nordby', details))}), []);
  });

  it('is told nothing of one that is high enough, follows its content, or is as high as what is around it', async () => {
    for (const high of [`height="${frameHeightOnPhones()}"`, 'height="100%"', 'style="min-height:3000px"'])
      assert.deepEqual(await wrongs(frame(high)), [], high);
    assert.deepEqual(await wrongs(script + frame('height="300"')), []);
  });
});

describe('An editor whose script has a mistake in its URL', () => {
  for (const name of ['mitid-gide.js', 'mitid_guide.js', 'mitid-guide.min.js', 'mitidguide.js']) {
    it(`is told so, and not that it is missing: ${name}`, async () => {
      const texts = (await wrongs(code({details}).replace('mitid-guide.js', name))).join();
      assert.match(texts, new RegExp(`stavet forkert: .*/${name}`));
      assert.doesNotMatch(texts, /Scriptet mangler/);
    });
  }
});

describe('An editor whose page loses the guide or what follows it', () => {
  it('is told that a div or a frame is not closed', async () => {
    const div = code({method: 'div', scriptInTemplate: true});
    const frame = code({method: 'iframe'});
    for (const [html, end] of [
      [div.replace('</div>', ''), '</div>'],
      [frame.replace('</iframe>', ''), '</iframe>'],
      [frame.replace('></iframe>', ' />'), '</iframe>'],
    ] as const)
      assert.match(
        (await wrongs(html)).join(),
        new RegExp(`^Guidens kode er ikke lukket.*Skriv ${end} til sidst`),
        html,
      );
    for (const html of [div, frame]) assert.deepEqual(await wrongs(html), [], html);
  });

  it('is told what a policy has to allow, where it forbids the templates of the guide', async () => {
    const policy = (types: string) =>
      bytes(`<meta http-equiv="Content-Security-Policy" content="${types}"><body>${code()}</body>`);
    for (const types of [
      "require-trusted-types-for 'script'; trusted-types none",
      "trusted-types 'none'",
      'trusted-types lit',
    ])
      assert.match((await wrongs('', {[page]: policy(types)})).join(), /skrive trusted-types mitid-guide/, types);
    for (const types of ['trusted-types mitid-guide other', 'trusted-types *', "require-trusted-types-for 'script'"])
      assert.deepEqual(await wrongs('', {[page]: policy(types)}), [], types);
  });

  it('is told where the files are looked for, where the page has a base', async () => {
    const relative = code().replaceAll('https://www.nordby.dk/mitid/0/', '0/');
    const withBase = (href: string) => bytes(`<head><base href="${href}"></head><body>${relative}</body>`);
    assert.deepEqual(await wrongs('', {[page]: withBase('/mitid/')}), []);
    const elsewhere = await told('', {[page]: withBase('https://cdn.example/')});
    assert.match(elsewhere.map(({text}) => text).join(), /https:\/\/cdn\.example/);
    assert.ok(elsewhere.every(({kind}) => kind !== 'right'));
  });

  it('is told which mark is missing in the code, and of nothing that follows from it', async () => {
    const whole = code({details});
    for (const [html, what] of [
      [whole.replace('></script>', '>'), /^Scriptet er ikke lukket\. Skriv <\/script>/],
      [whole.replace('></script>', ' />'), /^Scriptet er ikke lukket/],
      [whole.replace('56 78"', '56 78'), /^Der mangler et anførselstegn .* i phone\./],
      [whole.replace('"><a ', '"<a '), /^Tegnet > mangler/],
    ] as const) {
      assert.notEqual(html, whole);
      const found = await wrongs(html);
      assert.equal(found.length, 1, found.join());
      assert.match(found.join(), what);
    }
  });

  it('is told that the link to the guide is misspelt', async () => {
    const link = code({method: 'link'});
    for (const name of ['giude.html', 'mitid-guide.js', 'snippet.html'])
      assert.match((await wrongs(link.replace('guide.html', name))).join(), /stavet forkert.*guide\.html/, name);
    for (const name of ['priser.html', 'text/current/da/outline.html', 'nyheder/guide.htm'])
      assert.doesNotMatch((await wrongs(link.replace('guide.html', name))).join(), /stavet forkert/, name);
  });

  it('is told that a setting of a div needs data- before its name', async () => {
    const div = code({method: 'div', scriptInTemplate: true}).replace('<div ', '<div phone="12 34 56 78" lang="da" ');
    assert.match((await wrongs(div)).join(), /data-phone i stedet for phone/);
    assert.doesNotMatch((await wrongs(div)).join(), /data-lang/);
  });
});

describe('An editor who has misspelt a name', () => {
  it('is told what they may have meant, in an attribute or a class', async () => {
    const element = code().replace('<mitid-guide ', '<mitid-guide acent="#0b5a5c" ');
    assert.match((await wrongs(element)).join(), /»acent«\. Mente I accent\?/);
    const danish = code().replace('<mitid-guide ', '<mitid-guide telefon="12 34 56 78" ');
    assert.match((await wrongs(danish)).join(), /»telefon«\. Mente I phone\?/);
    const div = code({method: 'div', scriptInTemplate: true});
    for (const [written, meant] of [
      ['data-telefon', 'data-phone'],
      ['data-openinghours', 'data-opening-hours'],
    ] as const) {
      const told = (await wrongs(div.replace('<div ', `<div ${written}="x" data-block-id="7" `))).join();
      assert.match(told, new RegExp(`Mente I ${meant}\\?`));
      assert.doesNotMatch(told, /block-id/);
    }
    for (const [written, meant] of [
      ['profle-nordby', 'profile'],
      ['language-nenu', 'language-menu'],
    ]) {
      const told = (await wrongs(div.replace('class="', `class="mitid-guide--${written} `))).join();
      assert.match(told, new RegExp(`Mente I mitid-guide--${meant}\\?`));
    }
  });
});

describe('An editor whose guide could be better', () => {
  it('reads of a value what the form says of it', async () => {
    const told = async (phone: string) => (await wrongs(code({details: {phone}}))).join();
    assert.match(await told('12 34'), /^»Telefon«: "12 34" kan ikke bruges\. Nummeret har 4 cifre/);
    assert.match(await told('1234567'.repeat(20)), /^»Telefon«: "1{1}[\d]{39} …" kan ikke bruges\. Det ligner to/);
    const on = async (day: string) => (await wrongs(code({details: {...details, 'details-checked': day}}))).join();
    assert.match(await on('30-11-2026'), /"30-11-2026" kan ikke bruges\. Skriv en dato som/);
    assert.match(await told('ring'), /^»Telefon«: "ring" kan ikke bruges\. Skriv et telefonnummer/);
  });

  it('is told that the details were checked long ago, and not that they were of late', async () => {
    const checkedIn = async (year: number) =>
      (await told(code({details: {...details, 'details-checked': `${year}-01-01`}}))).map(({text}) => text).join();
    assert.match(await checkedIn(2020), /over et år gammel/);
    assert.doesNotMatch(await checkedIn(new Date().getFullYear()), /gammel/);
  });

  it('is told that a language beside the guide shows nothing while it is the only one of the guide', async () => {
    const texts = async (guide: Choices['guide'], method: Choices['method'] = 'element') =>
      (await told(code({lang: 'da', guide, method}))).map(({text}) => text).join();
    assert.match(await texts({beside: 'da'}), /beside="da" viser intet.*dansk.*language-menu/);
    assert.doesNotMatch(await texts({beside: 'da'}, 'iframe'), /viser intet/);
    for (const guide of [{beside: 'en'}, {beside: 'da', 'language-menu': ''}, {}])
      assert.doesNotMatch(await texts(guide), /viser intet/, JSON.stringify(guide));
  });

  it('is told of details that were checked on a day to come, in the code, a profile or pasted code', async () => {
    const future = {...details, 'details-checked': '2999-01-01'};
    const expected = /kontrolleret«: Datoen er ikke kommet endnu/;
    assert.match((await wrongs(code({details: future}))).join(), expected);
    const frame = code({method: 'iframe', details});
    const profiles = bytes(profilesWith('nordby', future));
    assert.match((await wrongs(frame, {[fileUrls.profiles]: profiles})).join(), expected);
    const texts = readSnippet(code({details: future})).findings.map(({text}) => text);
    assert.match(texts.join(), expected);
  });

  it('is told of a language that the guide does not have, on the page and in pasted code', async () => {
    const frame = code({method: 'iframe'}).replace('guide.html', 'guide.html?lang=xx');
    const div = code({method: 'div', scriptInTemplate: true}).replace('class="', 'class="mitid-guide--lang-xx ');
    for (const body of [code().replace('<mitid-guide ', '<mitid-guide lang="xx" '), frame, div]) {
      for (const texts of [await wrongs(body), readSnippet(body).findings.map(({text}) => text)])
        assert.match(texts.join(), /ikke på sproget »xx«.*Skriv i lang et af disse: da, en,/, body);
    }
    for (const lang of ['', 'da-DK', 'EN'])
      assert.deepEqual(await wrongs(code().replace('<mitid-guide ', `<mitid-guide lang="${lang}" `)), [], lang);
  });

  it('reads the same advice as at the fields of the form', async () => {
    const texts = (await told(code({details: {'booking-category': 'Pas'}}))).map(({kind, text}) => `${kind} ${text}`);
    assert.match(texts.join(), /note »Link til tidsbestilling«: Skriv også linket/);
  });
});
