import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guideDescriptions, localDescriptions} from '../../../src/settings/descriptions.js';
import {guideSettings} from '../../../src/settings/guide-settings.js';
import {contrastToWhite, localSettings, readLocalSettings} from '../../../src/settings/local-settings.js';
import {
  faultInWords,
  readSettings,
  type Fault,
  type OrganisationType,
  type Setting,
} from '../../../src/settings/setting.js';

const schema: Readonly<Record<string, Setting>> = {...guideSettings, ...localSettings};
const descriptions = {...guideDescriptions, ...localDescriptions};

/** Reads what an editor wrote, and what is told of it. */
function read(written: Readonly<Record<string, string>>) {
  const faults: Fault[] = [];
  const settings = readLocalSettings(written, (fault) => faults.push(fault));
  return {settings, faults};
}

/** By kind of setting: what an editor may well write there, and what must not come through. */
const samples: Readonly<
  Record<Exclude<Setting['kind'], 'choice'>, {name: string; good: readonly string[]; bad: readonly string[]}>
> = {
  text: {
    name: 'organisation',
    good: ['Nordby Kommune', `Børn & "Unge" <b>`, 'x'.repeat(300), '北京'],
    bad: ['', '   ', 'x'.repeat(301)],
  },
  url: {
    name: 'booking-url',
    good: ['https://www.nordby.dk/tid?a=1&b=2#top', 'http://nordby.dk', ' https://nordby.dk/ '],
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
      '',
    ],
  },
  phone: {
    name: 'phone',
    good: ['12 34 56 78', '12345678', '+45 12 34 56 78', '112', ' 70 20 00 00 '],
    bad: ['12 34 56 7x', 'ring til os', '12-34-56-78', '+', '', '1', '12 34 56 78; 12', '1'.repeat(30), '١٢٣٤٥٦٧٨'],
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
      it(`is told that a ${kind} cannot be ${JSON.stringify(value.slice(0, 40))}`, () => {
        assert.equal(schema[name]?.read(value), undefined);
      });
    }
  }

  for (const [name, {choices, read: readOne}] of Object.entries(schema).filter(([, {choices}]) => choices)) {
    it(`can set ${name} to each of its values, and to no other`, () => {
      for (const value of choices ?? []) assert.notEqual(readOne(value), undefined, value);
      for (const value of ['', 'noget andet', 'constructor', ` ${choices?.[0]}`, choices?.[0]?.toUpperCase() ?? '']) {
        if (!choices?.includes(value)) assert.equal(readOne(value), undefined, value);
      }
    });
  }

  it('can set each setting as its example says', () => {
    for (const [name, {example}] of Object.entries(descriptions)) {
      assert.notEqual(schema[name]?.read(example), undefined, `${name}="${example}"`);
    }
  });

  it('cannot bring any setting but a link or an address to start a script', () => {
    for (const [name, {kind, read: readOne}] of Object.entries(schema)) {
      if (kind !== 'text') assert.equal(readOne('javascript:alert(1)'), undefined, name);
    }
  });

  it('has each bad value dropped and told, one by one, and the rest stands', () => {
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
    const {settings, faults} = read({...good, hotline: '', ...bad});
    assert.deepEqual(settings, good);
    assert.deepEqual(Object.fromEntries(faults.map(({where, value}) => [where, value])), bad);
  });

  it('is told what, where and why, in Danish', () => {
    for (const [kind, {name, bad}] of Object.entries(samples)) {
      const faults: Fault[] = [];
      readSettings({[name]: schema[name] ?? assert.fail(name)}, {[name]: bad[0] ?? ''}, (fault) => faults.push(fault));
      const [fault] = faults;
      assert.ok(fault, kind);
      const message = faultInWords(fault);
      assert.match(message, /^<mitid-guide>: /);
      assert.ok(message.includes(`${name}="${bad[0]}"`), message);
      assert.match(message, /kan ikke bruges\. Tilladt er .+\. Guiden ser bort fra værdien\.$/);
    }
  });

  it('is told of nothing that was not written', () => {
    assert.deepEqual(read({}), {settings: {}, faults: []});
  });
});

describe('A host', () => {
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
    hotline: ['municipality', 'library'],
  };

  for (const kind of ['municipality', 'bank', 'library'] as const) {
    it(`promises what it can keep, and has the rest dropped and told: ${kind}`, () => {
      for (const [name, kinds] of Object.entries(owned)) {
        const {example} = localDescriptions[name as keyof typeof localDescriptions];
        const {settings, faults} = read({'organisation-type': kind, organisation: 'Nordby', [name]: example});
        assert.equal(name in settings, kinds.includes(kind), name);
        assert.equal('organisation' in settings, true);
        assert.deepEqual(
          faults.map(({where}) => where),
          kinds.includes(kind) ? [] : [name],
        );
        for (const {allowed} of faults) assert.match(allowed, /^kun med organisation-type="/);
      }
    });
  }

  it('has every setting that no promise hangs on, whatever it is', () => {
    for (const [name, {only}] of Object.entries<Setting>(localSettings)) {
      assert.deepEqual(only ?? [], owned[name] ?? []);
    }
  });
});

describe('An address', () => {
  it('sets edition, date, appearance and profile: never a word, a number or a link', () => {
    const byAddress = Object.entries(schema).flatMap(([name, setting]) => (setting.byAddress ? [name] : []));
    assert.deepEqual(byAddress.sort(), ['appearance', 'edition', 'preview-date', 'profile']);
  });
});

describe('A date', () => {
  it('is none on which no edition holds', () => {
    assert.equal(guideSettings['preview-date'].read('2022-09-30'), undefined);
    assert.equal(guideSettings['preview-date'].read('2022-10-01'), '2022-10-01');
  });
});

describe('The contrast of a colour to white', () => {
  it('is what WCAG says it is', () => {
    assert.equal(contrastToWhite('#ffffff'), 1);
    assert.equal(Math.round(contrastToWhite('#000000')), 21);
    assert.equal(contrastToWhite('#767676').toFixed(2), '4.54');
    assert.equal(contrastToWhite('#777777').toFixed(2), '4.48');
  });
});
