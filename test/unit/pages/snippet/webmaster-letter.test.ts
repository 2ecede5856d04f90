import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {embedMethods, systems, type System} from '../../../../src/pages/snippet/cms.js';
import {fileUrlsFor} from '../../../../src/pages/snippet/file-urls.js';
import {piecesOf, type Choices} from '../../../../src/pages/snippet/snippet-code.js';
import {mailLink, webmasterLetter, type LetterFacts} from '../../../../src/pages/snippet/webmaster-letter.js';
import {build, choices, fileUrls} from '../../../support/choices.js';

const link = 'https://www.nordby.dk/mitid/0/snippet.html#phone=12';
const details = {phone: '12 34 56 78'};

const letterFor = (chosen: Partial<Choices>, isExample = false, visitors: LetterFacts['visitors'] = 'borgerne') => {
  const all = choices({details, ...chosen});
  return webmasterLetter(all, piecesOf(all), {version: '0.1.0', link, isExample, visitors});
};

describe('The letter to the webmaster', () => {
  it('has every piece that the webmaster needs, the code of the page, and the link back, in every system', () => {
    for (const system of Object.keys(systems) as System[]) {
      for (const scriptInTemplate of [false, true]) {
        for (const method of embedMethods(system, scriptInTemplate)) {
          const chosen = {system, method, scriptInTemplate};
          const letter = letterFor(chosen);
          const {page, url = page, template, profile} = piecesOf(choices({details, ...chosen}));
          for (const piece of [url, template, profile, link]) assert.ok(letter.includes(piece ?? ''), system + method);
          assert.match(letter, /^1\. Filerne$/m);
        }
      }
    }
  });

  it('says where the folder comes from, where SharePoint users put it, and which button fills in the page', () => {
    assert.match(letterFor({}), /sendt med som zip-fil/);
    assert.match(letterFor({}), /»Hent dem ind i felterne«/);
    assert.match(letterFor({system: 'sharepoint', method: 'link'}), /almindelig webserver.*ikke.*SharePoint/);
    assert.doesNotMatch(letterFor({system: 'drupal', method: 'link'}), /SharePoint/);
  });

  it('says that the URLs are an example, as long as nobody has said where the folder will be', () => {
    assert.match(letterFor({}, true), /kun et eksempel/);
    assert.doesNotMatch(letterFor({}), /eksempel/);
  });

  it('numbers its steps without a gap', () => {
    const numbers = [...letterFor({method: 'div', scriptInTemplate: true}).matchAll(/^(\d)\. /gm)].map(
      ([, each]) => each,
    );
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => String(index + 1)),
    );
    assert.ok(numbers.length >= 5);
  });

  it('says where the script goes in the words of the system', () => {
    const place = (system: System) => letterFor({system, method: 'div', scriptInTemplate: true});
    assert.match(place('wordpress'), /functions\.php/);
    assert.match(place('typo3'), /TypoScript/);
    assert.match(place('umbraco-tiptap'), /Master\.cshtml/);
  });

  it('has the height, the other domain, and a content security policy to try first', () => {
    const letter = letterFor({system: 'umbraco-tinymce', method: 'div', scriptInTemplate: true});
    assert.match(letter, /\.mitid-guide \{ display: flow-root; min-height: max\(/);
    assert.match(letter, /Access-Control-Allow-Origin/);
    assert.match(letter, /-Report-Only: script-src 'self' https:\/\/www\.nordby\.dk; connect-src/);
    assert.match(letterFor({method: 'iframe'}), /-Report-Only: frame-src 'self' https:\/\/www\.nordby\.dk$/m);
  });

  it('asks for the header of the other domain wherever a script runs on the page', () => {
    const header = /Access-Control-Allow-Origin/;
    assert.match(letterFor({system: 'sharepoint', method: 'link', scriptInTemplate: true}), header);
    assert.doesNotMatch(letterFor({system: 'sharepoint', method: 'link', scriptInTemplate: false}), header);
  });

  it('says what happens at the next upload, of the newest version and of a fixed one', () => {
    const fixed = letterFor({urls: fileUrlsFor('https://www.nordby.dk/mitid/0/snippet.html', build, true)});
    assert.match(fixed, /Lad https:\/\/www\.nordby\.dk\/mitid\/0\.1\.0\/ ligge uændret/);
    assert.match(letterFor({urls: fileUrls}), /Rettelser kommer, når du lægger nye filer op/);
    assert.doesNotMatch(letterFor({method: 'link'}), /SRI/);
  });

  it('becomes a mail, unless it is too long for a link: then the mail says to paste it', () => {
    assert.equal(new URL(mailLink('Hej\nDu')).searchParams.get('body'), 'Hej\r\nDu');
    const long = mailLink('x'.repeat(5000));
    assert.ok(long.length < 1900);
    assert.match(new URL(long).searchParams.get('body') ?? '', /Ctrl \+ V/);
  });

  it('names the URL that shows whether the files and the profile are in place', () => {
    const guide = fileUrls.guide;
    assert.ok(letterFor({method: 'link', profile: 'nordby'}).includes(`\n${guide}?profile=nordby&debug\n`));
    assert.ok(
      letterFor({method: 'link', details: {}, guide: {profile: 'skagen'}}).includes(`${guide}?profile=skagen&debug`),
    );
    assert.ok(letterFor({method: 'element'}).includes(`\n${guide}?debug\n`));
  });

  it('calls the visitors of a bank customers', () => {
    const letter = letterFor({method: 'element', details: {organisation: 'Til borgerne'}}, false, 'kunderne');
    assert.match(letter, /ser kunderne kun et link/);
    assert.match(letter, /Til borgerne/);
  });
});
