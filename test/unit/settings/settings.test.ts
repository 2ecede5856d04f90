import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {descriptions, type Description} from '../../../src/settings/descriptions.js';
import {inConsole, unusableValue, type SettingIssue} from '../../../src/settings/editor-messages.js';
import {readOrganisationSettings} from '../../../src/settings/read-settings.js';
import {contrastToWhite, type OrganisationType, type Setting} from '../../../src/settings/setting-kinds.js';
import {
  guideSettings,
  namesAllowedIn,
  organisationSettings,
  settingNamed,
  type Schema,
} from '../../../src/settings/settings.js';

const schema: Schema = {...guideSettings, ...organisationSettings};

/** Reads the settings that an editor wrote, and collects the issues that are reported. */
function read(raw: Readonly<Record<string, string>>) {
  const issues: SettingIssue[] = [];
  const settings = readOrganisationSettings(raw, (issue) => issues.push(issue));
  return {settings: {...settings}, issues};
}

/** For each kind of setting: values that an editor may write, and values that the guide must reject. */
const samples: Readonly<
  Record<Exclude<Setting['kind'], 'choice'>, {name: string; good: readonly string[]; bad: readonly string[]}>
> = {
  text: {
    name: 'organisation',
    good: ['Nordby Kommune', `Børn & "Unge" <b>`, 'x'.repeat(300), '北京'],
    bad: ['', '   ', 'x'.repeat(301), '\u200b', '\u2800 \u2066'],
  },
  url: {
    name: 'booking-url',
    good: ['https://www.nordby.dk/tid?a=1&b=2#top', ' https://nordby.dk/ '],
    bad: [
      'javascript:alert(1)',
      'https://nordby.dk/tid 12 34 56 78',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://nordby.dk/1',
      'mailto:a@nordby.dk',
      'tel:+4512345678',
      '/tid',
      'www.nordby.dk',
      'https://',
      'http://nordby.dk',
      'https://mitid.dk@nordby.dk/',
      'https://mitid.dk:443@nordby.dk/',
      'https://:mitid.dk@nordby.dk/',
      '',
    ],
  },
  phone: {
    name: 'phone',
    good: [
      ...['12 34 56 78', '12345678', '1234 5678', '123 45 678', '87-65-43-21', ' 70 20 00 00 '],
      ...['+45 12 34 56 78', '+4512345678', '0045 12345678', '+45-12-34-56-78', '12\u00a034\u00a056\u00a078'],
      ...['+298 123456 7', '+49 40 1234567', '0046 8 123 456 78'],
    ],
    bad: [
      ...['1234', '112', '33 98 00', '12 34 56 7', '12 34 56 78 9', '01 23 45 67', '+45 12 34 56', '0045 123456789'],
      ...['12 34 56 7x', 'ring til os', '+', '', '1', '12 34 56 78; 12', '1'.repeat(30), '+44 12', '١٢٣٤٥٦٧٨'],
      ...['12--34 56 78', '-12345678', '12 34 56 78-', '12 34 56 78 87 65 43 21'],
    ],
  },
  email: {
    name: 'email',
    good: ['borgerservice@nordby.dk', ' a.b+c@xn--rdby-ela.dk '],
    bad: [
      'nordby.dk',
      '@nordby.dk',
      'a@b',
      'a b@nordby.dk',
      'a@nordby.dk?subject=x',
      'a@nordby.dk&cc=b',
      '<a@nordby.dk>',
      'a,b@nordby.dk',
      'a%40example.com,x@nordby.dk',
      'a%0D%0ABcc%3Ax@nordby.dk',
      'a@example.com#nordby.dk',
      'a\u202e@nordby.dk',
      `${'a'.repeat(250)}@nordby.dk`,
      '',
    ],
  },
  date: {
    name: 'details-checked',
    good: ['2026-11-22', '2024-02-29'],
    bad: ['22-11-2026', '2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', 'i dag', '2026-11-22T10:00', ''],
  },
  colour: {
    name: 'accent',
    good: ['#0b5a5c', '#000000', '#17468F'],
    bad: ['#fff', '#ffffff', '#ffcc00', '#888888', 'blue', 'rgb(0, 0, 0)', '#0b5a5c;background:url(x)', 'var(--x)', ''],
  },
  flag: {name: 'hotline', good: ['', 'true', 'false'], bad: ['yes', 'ja', '1', 'TRUE', 'on']},
  languages: {
    name: 'languages',
    good: ['da', 'da en ar', 'da,en', ' EN_us  de-DE '],
    bad: ['', 'da xx', 'dansk', 'da; en'],
  },
  seconds: {
    name: 'idle-reset',
    good: ['60', '120', '300'],
    bad: ['5', '59', '301', '', '-120', '120.5', '1e2', '2 min', '0x64'],
  },
  name: {
    name: 'profile',
    good: ['nordby', 'nordby-2', '1'],
    bad: ['', 'Nordby', 'nord by', 'nordby/../x', '__proto__', 'x'.repeat(65)],
  },
};

describe('An editor', () => {
  for (const [kind, {name, good, bad}] of Object.entries(samples)) {
    for (const value of good) {
      it(`can set a ${kind} to ${JSON.stringify(value.slice(0, 40))}`, () => {
        assert.notEqual(schema[name]?.read(value), undefined);
      });
    }
    for (const value of bad) {
      it(`cannot set a ${kind} to ${JSON.stringify(value.slice(0, 40))}`, () => {
        assert.equal(schema[name]?.read(value), undefined);
      });
    }
  }

  for (const [name, setting] of Object.entries(schema)) {
    if (setting.kind !== 'choice') continue;
    it(`can set ${name} to each of its values, and to no other`, () => {
      const {choices, read: readOne} = setting;
      const [first = ''] = choices;
      for (const value of choices) assert.notEqual(readOne(value), undefined, value);
      for (const value of ['', 'noget andet', 'constructor', ` ${first}`, first.toUpperCase()]) {
        if (!choices.includes(value)) assert.equal(readOne(value), undefined, value);
      }
    });
  }

  it('can set each setting to its example', () => {
    for (const [name, {example}] of Object.entries<Description>(descriptions)) {
      if (example === undefined) continue;
      assert.notEqual(schema[name]?.read(example), undefined, `${name}="${example}"`);
    }
  });

  it('cannot set anything but a text to an address that runs a script', () => {
    for (const [name, {kind, read: readOne}] of Object.entries(schema)) {
      if (kind !== 'text') assert.equal(readOne('javascript:alert(1)'), undefined, name);
    }
  });

  it('keeps the valid settings, while each invalid one is ignored and reported', () => {
    const good = {
      organisation: 'Nordby Kommune',
      phone: '12 34 56 78',
      'organisation-type': 'municipality',
      hotline: true,
    };
    const bad = {
      'booking-url': 'javascript:alert(1)',
      email: 'nordby.dk',
      'details-checked': '2026-02-30',
      accent: '#ffff00',
    };
    const {settings, issues} = read({...good, hotline: '', ...bad});
    assert.deepEqual(settings, good);
    assert.deepEqual(issues.map(({where}) => where).sort(), Object.keys(bad).sort());
    for (const {where, message} of issues) assert.ok(message.includes(bad[where as keyof typeof bad]), message);
  });

  it('sees in a message which value is invalid, where it is, and what to write', () => {
    for (const [kind, {name, bad}] of Object.entries(samples)) {
      const [value = ''] = bad;
      const message = inConsole(unusableValue(name, value, schema[name] ?? assert.fail(kind)).message);
      assert.ok(message.startsWith(`<mitid-guide>: ${name}="${value}" kan ikke bruges. Skriv `), message);
      assert.match(message, /[^.]\.$/);
    }
  });

  it('loses characters that nobody sees, so that no number reads as another', () => {
    const {settings, issues} = read({
      organisation: 'Borger\u00adservice\n\u202eNordby\u2069',
      'opening-hours': '10\u200b-15',
    });
    assert.deepEqual(settings, {organisation: 'Borgerservice Nordby', 'opening-hours': '10-15'});
    assert.deepEqual(issues, []);
  });

  it('sees only the start of a long value in a message', () => {
    const {message} = read({phone: 'x'.repeat(1_000_000)}).issues[0] ?? assert.fail();
    assert.ok(message.startsWith(`phone="${'x'.repeat(100)} …" kan ikke bruges.`), message.slice(0, 200));
  });

  it('gets no message about a setting that they did not write', () => {
    assert.deepEqual(read({}), {settings: {}, issues: []});
  });
});

describe('An organisation', () => {
  const owned: Readonly<Record<string, readonly OrganisationType[]>> = {
    booking: ['municipality', 'library'],
    'booking-url': ['municipality', 'library'],
    'booking-category': ['municipality', 'library'],
    'home-visit': ['municipality'],
    'home-visit-phone': ['municipality'],
    'home-visit-url': ['municipality'],
    'citizen-service-here': ['library'],
    'it-help': ['library'],
    'bank-phone': ['bank'],
    'phone-purpose': ['other'],
    hotline: ['municipality', 'library'],
  };

  for (const kind of ['municipality', 'bank', 'library', 'other'] as const) {
    it(`keeps the promises of its own type, while other promises are ignored and reported: ${kind}`, () => {
      for (const [name, kinds] of Object.entries(owned)) {
        const {example = ''}: Description = descriptions[name as keyof typeof descriptions];
        const {settings, issues} = read({'organisation-type': kind, organisation: 'Nordby', [name]: example});
        assert.equal(name in settings, kinds.includes(kind), name);
        assert.equal('organisation' in settings, true);
        assert.deepEqual(
          issues.map(({where}) => where),
          kinds.includes(kind) ? [] : [name],
        );
        const allowed = new RegExp(`kan kun bruges med organisation-type="(${kinds.join('|')})"`);
        for (const {message} of issues) assert.match(message, allowed);
      }
    });
  }

  it('of any type can use every setting that makes no promise', () => {
    for (const [name, {organisationTypes = []}] of Object.entries<Setting>(organisationSettings)) {
      assert.deepEqual(organisationTypes, owned[name] ?? []);
    }
  });
});

describe('A URL', () => {
  it('can set something, but never a text, a phone number, an e-mail, a colour or a link', () => {
    const kinds: unknown[] = namesAllowedIn(schema, 'url').map((name) => settingNamed(schema, name)?.kind);
    assert.ok(kinds.length > 0);
    for (const kind of ['text', 'phone', 'email', 'colour', 'url']) assert.ok(!kinds.includes(kind), kind);
  });
});

describe('An attribute', () => {
  it('can set every setting', () => {
    assert.deepEqual(namesAllowedIn(schema, 'attribute'), Object.keys(schema));
  });
});

describe('A profile', () => {
  it('can set every local detail of an organisation, and nothing that affects the first paint', () => {
    assert.deepEqual(namesAllowedIn(schema, 'profile'), Object.keys(organisationSettings));
  });
});

describe('An unknown name', () => {
  it('finds no setting, also when it is a property of every object', () => {
    for (const word of ['telefon', 'constructor', '__proto__', 'toString', '']) {
      assert.equal(settingNamed(schema, word), undefined);
    }
  });
});

describe('A preview date', () => {
  it('is invalid on a day that has no valid edition', () => {
    assert.equal(guideSettings['preview-date'].read('2022-09-30'), undefined);
    assert.equal(guideSettings['preview-date'].read('2022-10-01'), '2022-10-01');
  });
});

describe('The contrast between a colour and white', () => {
  it('is the contrast that WCAG defines', () => {
    assert.equal(contrastToWhite('#ffffff'), 1);
    assert.equal(Math.round(contrastToWhite('#000000')), 21);
    assert.equal(contrastToWhite('#767676').toFixed(2), '4.54');
    assert.equal(contrastToWhite('#777777').toFixed(2), '4.48');
  });
});
