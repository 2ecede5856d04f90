import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  checkProfiles,
  type ExpectedProfile,
  type ProfilesAnswer,
} from '../../../../src/pages/snippet/check-profiles.js';
import {jsonFault, type JsonMistake} from '../../../../src/pages/snippet/json-fault.js';
import {mergeProfiles} from '../../../../src/pages/snippet/merge-profiles.js';
import {profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {hostile} from '../../../support/choices.js';

const url = 'https://www.nordby.dk/mitid-guide/profiles.json';
const details = {organisation: 'Nordby Kommune', phone: '12 34 56 78', 'opening-hours': 'Lørdag 10-12'};
const nordby: ExpectedProfile = {name: 'nordby', details};
const utf8 = (text: string): ProfilesAnswer => ({bytes: new TextEncoder().encode(text)});
const file = profilesWith('nordby', details);

const check = (answer: ProfilesAnswer, expected = nordby) => checkProfiles(answer, expected, url);
const wrongs = (answer: ProfilesAnswer) => check(answer).flatMap(({kind, text}) => (kind === 'wrong' ? text : []));

describe('An editor who asks whether the profile is in place', () => {
  it('is told of a profile whose name no page can ask for, and how to call it', () => {
    const found = wrongs(utf8(file.replace('"nordby"', '"Nordby Kommune"'))).join(' ');
    assert.match(found, /Er "Nordby Kommune" jeres profil, så kald den "nordby"/);
    assert.doesNotMatch(found, /Skriv "Nordby Kommune"/);
  });

  it('is not told that all is well where the page asks for a name that the guide refuses', () => {
    const renamed = utf8(file.replace('"nordby"', '"Bank X"'));
    const found = check(renamed, {name: 'Bank X', details});
    assert.ok(!found.some(({kind}) => kind === 'right'));
    assert.match(found.map(({text}) => text).join(' '), /"Bank X".*små bogstaver, tal og bindestreger/);
  });

  it('is told that it is, and how many details it has', () => {
    assert.deepEqual(
      check(utf8(file)).map(({kind}) => kind),
      ['right'],
    );
    assert.match(check(utf8(file))[0]?.text ?? '', /3 oplysninger/);
    assert.deepEqual(wrongs(utf8(`\uFEFF${file}`)), []);
  });

  it('is told of a profile, or a detail, that stands there twice', () => {
    const twice =
      '{\n"nordby": {"phone": "12 34 56 78"},\n"nordby": {"email": "a@nordby.dk",\n"email": "b@nordby.dk"}\n}';
    const found = wrongs(utf8(twice)).join();
    assert.match(found, /Profilen "nordby" står i filen mere end én gang, igen i linje 3/);
    assert.match(found, /"email" står i samme profil mere end én gang, igen i linje 4/);
    assert.deepEqual(wrongs(utf8('{"nordby": {"phone": "12 34 56 78"}, "sydby": {"phone": "12 34 56 78"}}')), []);
  });

  it('is told that there is no file, no answer, or an error of the server', () => {
    assert.match(wrongs({status: 404}).join(), /findes ikke/);
    assert.match(wrongs({status: 503}).join(), /503/);
    assert.match(wrongs('no-answer').join(), /intet svar/);
  });

  const mistakes: readonly (readonly [what: string, text: string, mistake: JsonMistake, line: number])[] = [
    ['forgot the comma between two entries', '{\n "a": {"phone": "1"}\n "b": {}\n}', 'comma-missing', 2],
    ['forgot the comma between two details', '{\n "a": {\n "phone": "1"\n "email": "2"}}', 'comma-missing', 3],
    ['left a comma after the last detail', '{\n "a": {\n "phone": "1",\n }\n}', 'comma-too-many', 3],
    ['pasted a whole file after the first', `{"a": {}}\n${file}`, 'file-after-file', 2],
    ['pasted an entry after the end', '{"a": {}}\n,"b": {}', 'entry-after-end', 2],
    ['pasted a whole file inside an entry', '{"a": {\n "phone": "1",\n {"b": {}}\n}}', 'pasted-inside', 3],
    ['pasted a whole file after a detail', '{"a": {\n "phone": "1"\n {"b": {}}\n}}', 'pasted-inside', 3],
    ['wrote curly quotes', '{\n “a”: {}}', 'quotes-curly', 2],
    ['wrote no quotes', '{"a": {\n phone: "1"}}', 'quotes-missing', 2],
    ['wrote a text without quotes', '{"a": {\n "phone": 12 34}}', 'quotes-missing', 2],
    ['wrote single quotes', "{\n 'a': {}}", 'quotes-missing', 2],
    ['wrote a text over two lines', '{"a": {\n"opening-hours": "Mandag\nTirsdag"}}', 'text-not-closed', 2],
    ['forgot a colon', '{"a": {\n"phone" "1"}}', 'colon-missing', 2],
    ['forgot the last brace', '{"a": {"phone": "1"}\n', 'not-closed', 2],
    ['got a page to log in on', '<!doctype html>\n<p>Log ind', 'web-page', 1],
    ['saved an empty file', ' \n', 'empty', 1],
    ['wrote a comment', '{\n// Nordby\n"nordby": {}}', 'comment', 2],
  ];
  for (const [what, text, mistake, line] of mistakes) {
    it(`is told in which line, and what to do, after having ${what}`, () => {
      assert.deepEqual(jsonFault(text), {mistake, line});
      assert.match(wrongs(utf8(text)).join(), new RegExp(`Linje ${line}: `));
    });
  }

  it('is told of a profile that lies inside another, though that is JSON', () => {
    const inside = JSON.stringify({nordby: {phone: '12 34 56 78', skagen: {phone: '1'}}});
    assert.match(wrongs(utf8(inside)).join(), /"skagen".*midt i en profil/);
  });

  it('is told that their own profile lies inside another, and must be moved out of it', () => {
    const texts = wrongs(utf8(JSON.stringify({skagen: {phone: '12 34 56 78', nordby: details}})));
    assert.match(texts.join(), /"nordby" ligger inde i profilen "skagen".*Flyt den ud/);
    assert.doesNotMatch(texts.join(), /Filen har "skagen"\. Er det jeres/);
  });

  it('is told that the name of the profile is missing around its details, and what to write', () => {
    const found = wrongs(utf8(JSON.stringify({'organisation-type': 'kommune', ...details})));
    assert.equal(found.length, 1);
    assert.match(
      found.join(),
      /uden profilens navn\. Skriv \{"nordby": før filens første \{ og \} efter filens sidste \}\.$/,
    );
  });

  it('is told of a file in UTF-16 only that the guide cannot read it', () => {
    const found = check({bytes: new Uint8Array(Buffer.from(`\uFEFF${file}`, 'utf16le'))});
    assert.equal(found.length, 1);
    assert.match(found[0]?.text ?? '', /UTF-16/);
  });

  it('is told that the file is in Latin-1 or UTF-16, or that its letters are broken', () => {
    const latin1 = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    assert.match(wrongs({bytes: latin1}).join(), /Latin-1/);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(file, 'utf16le')]);
    assert.match(wrongs({bytes: utf16}).join(), /UTF-16/);
    assert.match(wrongs(utf8(file.replace('ø', 'Ã¸'))).join(), /gået i stykker/);
    assert.match(wrongs(utf8(file.replace('ø', '\uFFFD'))).join(), /gået i stykker/);
  });

  it('is told which names there are, where the file has no such profile', () => {
    const texts = wrongs(utf8(profilesWith('skagen', details))).join();
    assert.match(texts, /Filen har "skagen"\. Er det jeres/);
  });

  it('is told that the profile is empty', () => {
    assert.match(wrongs(utf8('{"nordby": {}}')).join(), /^Profilen "nordby" er tom\./);
  });

  it('is told of each value that the guide cannot use', () => {
    const texts = wrongs(utf8(JSON.stringify({nordby: {booking: 'ja', phone: 'ring', telefon: '1'}})));
    assert.equal(texts.length, 3);
    for (const name of ['booking', 'phone', 'telefon']) assert.match(texts.join(), new RegExp(name));
  });

  it('is told where the file says something else than the form', () => {
    const [, ...notes] = check(utf8(file), {...nordby, details: {...details, phone: '87 65 43 21', email: 'a@b.dk'}});
    assert.deepEqual(
      notes.map(({kind}) => kind),
      ['note', 'note'],
    );
    assert.match(notes[0]?.text ?? '', /^Filen har ikke det, I har skrevet i »E-mail«\./);
    assert.match(notes[1]?.text ?? '', /^I filen står "12 34 56 78" i »Telefon«/);
    const others = {organisation: 'Sydby', phone: '87 65 43 21', 'opening-hours': 'Altid'};
    const [, note, ...more] = check(utf8(file), {...nordby, details: others});
    assert.match(note?.text ?? '', /noget andet end her i »[^«]*«, »[^«]*« og »[^«]*«\./);
    assert.deepEqual(more, []);
  });
});

describe('What is wrong with JSON', () => {
  it('is found exactly where a browser finds it, too', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '{', '}', '"', 'x'), (json, at, extra) => {
        assert.equal(jsonFault(json), undefined);
        const index = at % (json.length + 1);
        const changed = json.slice(0, index) + extra + json.slice(index + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        assert.equal(jsonFault(changed) === undefined, isJson);
      }),
    );
  });
});

describe('A profile merged into the current file', () => {
  const merged = (current: string) => JSON.parse(mergeProfiles(current, 'nordby', details).file ?? '') as object;

  it('is the whole file where there is none yet', () => {
    assert.deepEqual(merged(''), JSON.parse(file));
  });

  it('is added, and all other profiles stay as they are', () => {
    const current = {skagen: {phone: '1', unknown: [1]}, $schema: 'mine.json'};
    assert.deepEqual(merged(JSON.stringify(current)), {...current, ...(JSON.parse(file) as object)});
  });

  it('corrects the one of the same name in its place, and the file begins with its schema', () => {
    const keys = Object.keys(merged('{"a": {}, "nordby": {"phone": "1"}, "z": {}}'));
    assert.deepEqual(keys, ['$schema', 'a', 'nordby', 'z']);
  });

  it('keeps what the form has no value for, and the editor is told which details these are', () => {
    const current = '{"nordby": {"phone": "1", "email": "a@b.dk"}}';
    assert.deepEqual(merged(current), {$schema: 'profiles.schema.json', nordby: {email: 'a@b.dk', ...details}});
    const {findings} = mergeProfiles(current, 'nordby', details);
    assert.match(findings.find(({kind}) => kind === 'note')?.text ?? '', /"nordby".*beholdt: »E-mail«\./);
    for (const {text} of mergeProfiles('{"nordby": {"phone": "1"}}', 'nordby', details).findings)
      assert.doesNotMatch(text, /beholdt/);
  });

  it('gets the details that stood in the file without its name, and the editor is told', () => {
    const nameless = JSON.stringify({$schema: 's', ...details, email: 'a@nordby.dk', sydby: {phone: '1'}});
    const {file: merged = '', findings} = mergeProfiles(nameless, 'nordby', {phone: '87 65 43 21'});
    const {$schema: schema, ...profiles} = JSON.parse(merged) as Record<string, unknown>;
    assert.ok(schema);
    assert.deepEqual(profiles, {
      nordby: {...details, email: 'a@nordby.dk', phone: '87 65 43 21'},
      sydby: {phone: '1'},
    });
    assert.match(findings[0]?.text ?? '', /uden profilens navn\. De er nu i profilen/);
  });

  it('keeps every name and character of the others', () => {
    const others = fc.dictionary(
      fc.string().filter((name) => !['nordby', '$schema'].includes(name)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(others, (current) => {
        const {nordby: own, $schema, ...rest} = merged(JSON.stringify(current)) as Record<string, unknown>;
        assert.deepEqual({own, $schema}, {own: details, $schema: 'profiles.schema.json'});
        assert.deepEqual(rest, JSON.parse(JSON.stringify(current)));
      }),
    );
    const {file: hostileFile = ''} = mergeProfiles(file, 'other', hostile);
    assert.deepEqual((JSON.parse(hostileFile) as Record<string, unknown>)['other'], hostile);
  });

  it('is put beside the others where it was inside one, and the editor is told to delete it there', () => {
    const {file: made = '', findings} = mergeProfiles('{"skagen": {"nordby": {}}}', 'nordby', details);
    assert.deepEqual((JSON.parse(made) as Record<string, unknown>)['nordby'], details);
    assert.match(findings.map(({text}) => text).join(), /inde i profilen "skagen".*Slet den dér/);
  });

  it('is not made from two files in one, and the editor is not sent to where they are', () => {
    const [finding] = mergeProfiles(file + file, 'nordby', details).findings;
    assert.match(finding?.text ?? '', /en hel fil til.*tryk på »Flet« igen/);
    assert.doesNotMatch(finding?.text ?? '', /Brug »Flet«/);
  });

  it('is not made where the current file cannot be read, and the editor is told why', () => {
    for (const current of ['{"a": {}', '[]', '"text"']) {
      const {file: none, findings} = mergeProfiles(current, 'nordby', details);
      assert.equal(none, undefined);
      assert.equal(findings[0]?.kind, 'wrong');
    }
  });
});
