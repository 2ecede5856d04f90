import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {adviceOn} from '../../../../src/pages/snippet/advice.js';
import {formField} from '../../../../src/pages/snippet/fields.js';
import {exampleFolder, folderFrom} from '../../../../src/pages/snippet/file-urls.js';
import {adviceOnFolder, problemWith, problemWithFolder} from '../../../../src/pages/snippet/problems.js';
import {danishWords, snippetWords} from '../../../../src/pages/snippet/words.js';

describe('An editor who writes a phone number', () => {
  const problem = (value: string) => problemWith(formField('phone'), value, danishWords) ?? '';

  it('is told that nothing else may stand beside it', () => {
    for (const value of ['76123456 (lokal 12)', '76 12 34 56, tast 2'])
      assert.match(problem(value), /kun selve nummeret/);
  });

  it('is told what a number looks like where there is none, and nothing of one that will do', () => {
    assert.match(problem('ring til os'), /et telefonnummer som/);
    for (const value of ['12 34 56 78', '+45 12345678', '87-65-43-21']) assert.equal(problem(value), '');
  });

  it('is told how many digits it has, if that is not a Danish number', () => {
    for (const [value, count] of [
      ['1234', 4],
      ['12 34 56 7', 7],
      ['12 34 56 78 9', 9],
      ['+45 12 34 56', 6],
      ['0045 123', 3],
    ] as const)
      assert.match(problem(value), new RegExp(`har ${count} cifre, og danske numre har 8`), value);
    assert.match(problem('1'), /1 ciffer,/);
    for (const value of ['+44 12', '01 23 45 67']) assert.match(problem(value), /et telefonnummer som/);
    assert.match(problem('12 34 56 78 87 65 43 21'), /to telefonnumre/);
  });
});

describe('An editor who writes a web address', () => {
  const problem = (value: string) => problemWith(formField('booking-url'), value, danishWords) ?? '';

  it('is told what is wrong with one that begins as it should', () => {
    assert.match(problem('https://www.nordby.dk/bestil tid'), /et mellemrum/);
    for (const two of ['https://www.nordby.dk https://www.andenby.dk', 'https://nordby.dk, http://andenby.dk'])
      assert.match(problem(two), /to webadresser. Skriv én/);
    for (const login of ['https://bruger:kode@www.nordby.dk/tid', 'https://bruger@www.nordby.dk/tid'])
      assert.match(problem(login), /brugernavn.*Skriv https:\/\/www\.nordby\.dk\/tid$/);
  });

  it('is offered the same with its beginning', () => {
    for (const written of ['www.nordby.dk', 'nordby.dk/tid?a=1'])
      assert.ok(problem(written).endsWith(`Skriv https://${written}`), written);
  });

  it('is told how one begins, where there is none', () => {
    for (const written of ['tidsbestilling', 'bruger@nordby.dk', 'https://', 'mailto:x@nordby.dk'])
      assert.match(problem(written), /begynder med "https:/, written);
    assert.match(problem('http://www.nordby.dk'), /ikke sikker/);
  });
});

describe('An editor who says where the folder will be', () => {
  const problem = (value: string) => problemWithFolder(value, danishWords) ?? '';

  it('is told that the code has the example in it, as long as they have said nothing else', () => {
    for (const value of ['', exampleFolder, 'https://www.jeres-hjemmeside.dk'])
      assert.match(problem(value), /www\.jeres-hjemmeside\.dk i koden/);
  });

  it('is asked whether the folder of the version is missing, which the zip file has', () => {
    for (const words of snippetWords) {
      const asked = (written: string) => adviceOnFolder(written, words);
      for (const without of [
        'https://www.nordby.dk/mitid-guide/',
        'https://www.nordby.dk',
        'https://www.nordby.dk/2026',
      ])
        assert.match(asked(without), /zip.*\/0\//i, without);
      for (const path of ['0', '0/', '0.1.0/', '0/snippet.html', '1'])
        assert.equal(asked(`https://www.nordby.dk/mitid-guide/${path}`), '', path);
      for (const refused of ['', 'nordby', 'http://www.nordby.dk/']) assert.equal(asked(refused), '');
    }
  });

  it('is told of a URL that is not whole, or not safe', () => {
    assert.match(problem('http://www.nordby.dk/mitid'), /ikke sikker/);
    assert.match(problem('https://www.nordby.dk/min mappe/'), /mellemrum/);
    for (const value of ['www.nordby.dk/mitid', 'mitid-guide', 'https://'])
      assert.match(problem(value), /hel webadresse/);
  });

  it('may write it with or without a slash, or copy the URL of this page there', () => {
    for (const value of [
      'https://www.nordby.dk/mitid',
      'https://www.nordby.dk/mitid/',
      'https://www.nordby.dk/mitid/snippet.html#phone=1',
    ]) {
      assert.equal(problem(value), '');
      assert.equal(folderFrom(value), 'https://www.nordby.dk/mitid/');
    }
  });
});

describe('An editor is asked whether something is right that the guide can use', () => {
  const advice = (name: string, details: Readonly<Record<string, string>>) => adviceOn(name, details, danishWords);

  it('where a number is dear to call, or leads abroad', () => {
    for (const phone of ['90 12 34 56', '+45 90123456', '0045-90-12-34-56'])
      assert.match(advice('phone', {phone}), /dyrt/);
    for (const phone of ['+44 20 7946 0018', '0046 8 123 456 78', '+90 212 1234567'])
      assert.match(advice('phone', {phone}), /udenlandsk/);
    for (const phone of ['12 34 56 78', '+45 12 34 56 78', '+298 123456 7', '00299 12 34 56'])
      assert.equal(advice('phone', {phone}), '');
    assert.equal(advice('organisation', {organisation: '90 12 34 56'}), '');
  });

  it('where the guide says what to choose when booking, and not where to book', () => {
    assert.match(advice('booking-url', {'booking-category': 'MitID'}), /linket/);
    assert.equal(advice('booking-url', {'booking-category': 'MitID', 'booking-url': 'https://nordby.dk'}), '');
  });

  it('where the number of another organisation has no purpose', () => {
    const other = {'organisation-type': 'other', phone: '12 34 56 78'};
    assert.match(advice('phone-purpose', other), /Skriv det/);
    assert.equal(advice('phone-purpose', {...other, 'phone-purpose': 'hjælp'}), '');
    for (const type of ['municipality', 'bank', 'library'])
      assert.equal(advice('phone-purpose', {...other, 'organisation-type': type}), '', type);
    assert.equal(advice('phone-purpose', {phone: '12 34 56 78'}), '');
  });

  it('where nobody has to book, and yet there is a link for it', () => {
    const link = {'booking-url': 'https://www.nordby.dk/tid'};
    assert.match(advice('booking-url', {...link, booking: 'not-needed'}), /ikke skal bestille/);
    for (const details of [link, {...link, booking: 'required'}]) assert.equal(advice('booking-url', details), '');
  });
});

describe('An editor who writes a colour with three digits', () => {
  it('is told that it is too light, rather than to write it with six', () => {
    assert.match(problemWith(formField('accent'), '#FFF', danishWords) ?? '', /for lys/);
  });

  it('is told the same colour with six', () => {
    assert.match(problemWith(formField('accent'), '#036', danishWords) ?? '', /seks cifre: #003366/);
  });
});

describe('An editor who writes an emoji in the name', () => {
  const advice = (organisation: string) => adviceOn('organisation', {organisation}, danishWords);

  it('is asked whether it should be there, and is not asked of other signs', () => {
    assert.match(advice('Nordby 🎉 Kommune'), /\(🎉\).*Skal det med/);
    for (const name of ['Nordby Kommune', 'Nordby & Co. #1 ®', 'Åben 24/7 *']) assert.equal(advice(name), '');
  });
});
