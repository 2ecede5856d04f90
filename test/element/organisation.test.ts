import {assert, fixtureSync, html} from '@open-wc/testing';
import type {run} from 'axe-core';
import 'axe-core/axe.min.js';
import {links} from '../../src/content/links.js';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {organisationWords} from '../../src/guide/words/organisation-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import type {Answers} from '../../src/tree/index.js';
import {emulateMedia} from '../support/page.js';
import {
  answerBy,
  asked,
  at,
  generalSentence,
  host,
  read,
  reads,
  serveProfiles,
  sightsOf,
  told,
  until,
  write,
  type Written,
} from './hosted.js';
import {all, assertAt, current, goTo, leaflet, one, positionFrom, settled, stylePage, textOf} from './visit.js';

const {axe} = globalThis as unknown as {axe: {run: typeof run}};

const words = organisationWords(danishMsg);

const kommune: Written = {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  booking: 'required',
  'booking-url': 'https://www.nordby.dk/bestil-tid',
  'booking-category': 'Pas, kørekort og MitID',
  phone: '12 34 56 78',
  email: 'borgerservice@nordby.dk',
  'opening-hours': 'Mandag-onsdag 10-15',
  'home-visit': 'yes',
  'home-visit-phone': '+45 87 65 43 21',
  'home-visit-url': 'https://www.nordby.dk/hjemmebesoeg',
  'documents-url': 'https://www.nordby.dk/legitimation',
  hotline: '',
  'details-checked': '2026-11-20',
};

const bank: Written = {
  'organisation-type': 'bank',
  organisation: 'Nordbank',
  phone: '11 22 33 44',
  email: 'kunde@nordbank.dk',
  'opening-hours': 'Alle hverdage 9-16',
  'bank-phone': '55 66 77 88',
};

const library: Written = {
  'organisation-type': 'library',
  organisation: 'Nordby Bibliotek',
  phone: '99 88 77 66',
  email: 'bibliotek@nordby.dk',
  'opening-hours': 'Alle dage 8-22',
  'it-help': 'Tirsdag 14-16',
};

type Place = 'citizen-service' | 'home-visit' | 'bank' | 'library' | 'support' | 'footer';

/** Where a visitor meets each place: on a card, where it has one, and in the plan. */
const seenAt: Readonly<Record<Place, readonly Answers[]>> = {
  'citizen-service': [at.citizenService, at.planWithCitizenService],
  'home-visit': [at.citizenService, at.planWithKodeviser],
  bank: [at.planWithKodeviser],
  library: [at.app, at.planWithApp, at.planWithCitizenService],
  support: [at.start, at.citizenService, at.planWithApp],
  footer: [at.start, at.citizenService, at.planWithApp],
};

/** What stands around the place of that name, and belongs to it; none where the place is not there. */
function place(guide: MitidGuideElement, name: Place): Element | null {
  const last = (selector: string) => all(guide, selector).pop() ?? null;
  if (name === 'support') return last('.asides details');
  if (name === 'footer') return last('.checked');
  const slot = guide.renderRoot.querySelector(`.card slot[name=${name}]`);
  const aside = slot?.closest('.box-aside');
  return aside ?? slot?.previousElementSibling ?? null;
}

const linkIn = (element: Element | null, href: string): string | undefined =>
  [...(element?.querySelectorAll('a') ?? [])].filter((link) => link.getAttribute('href') === href).map(textOf)[0];

describe('what a host has set', () => {
  interface Row {
    readonly what: string;
    readonly set: Written;
    readonly stands: Place;
    readonly says: readonly string[];
    /** Link, and what it says. */
    readonly link?: readonly [href: string, text: string];
  }

  const rows: readonly Row[] = [
    {what: "a kommune's name", set: kommune, stands: 'citizen-service', says: ['Nordby Kommune']},
    {
      what: "a kommune's phone",
      set: kommune,
      stands: 'citizen-service',
      says: [words.phone],
      link: ['tel:12345678', '12 34 56 78'],
    },
    {
      what: "a kommune's e-mail",
      set: kommune,
      stands: 'citizen-service',
      says: [words.email],
      link: ['mailto:borgerservice@nordby.dk', 'borgerservice@nordby.dk'],
    },
    {
      what: "a kommune's opening hours",
      set: kommune,
      stands: 'citizen-service',
      says: [`${words.openingHours}: Mandag-onsdag 10-15`],
    },
    {
      what: 'where to book',
      set: kommune,
      stands: 'citizen-service',
      says: [],
      link: ['https://www.nordby.dk/bestil-tid', `${words.book} (nordby.dk)`],
    },
    {
      what: 'what to pick there',
      set: kommune,
      stands: 'citizen-service',
      says: [words.category('Pas, kørekort og MitID')],
    },
    {
      what: 'the page on documents',
      set: kommune,
      stands: 'citizen-service',
      says: [],
      link: ['https://www.nordby.dk/legitimation', `${words.documents} (nordby.dk)`],
    },
    {
      what: 'whom to call for a home visit',
      set: kommune,
      stands: 'home-visit',
      says: [words.homeVisit('Nordby Kommune')],
      link: ['tel:+4587654321', '+45 87 65 43 21'],
    },
    {
      what: 'the page on home visits',
      set: kommune,
      stands: 'home-visit',
      says: [],
      link: ['https://www.nordby.dk/hjemmebesoeg', `${words.homeVisitLink} (nordby.dk)`],
    },
    {
      what: 'Den Digitale Hotline',
      set: kommune,
      stands: 'support',
      says: [words.hotline],
      link: ['tel:70200000', '70 20 00 00'],
    },
    {
      what: 'the day it was checked',
      set: kommune,
      stands: 'footer',
      says: [words.checked('20. november 2026')],
    },
    {
      what: "a bank's name, phone, e-mail and hours",
      set: bank,
      stands: 'bank',
      says: ['Nordbank', words.phone, words.email, `${words.openingHours}: Alle hverdage 9-16`],
      link: ['tel:11223344', '11 22 33 44'],
    },
    {
      what: "a bank's customer support",
      set: bank,
      stands: 'bank',
      says: [words.bank],
      link: ['tel:55667788', '55 66 77 88'],
    },
    {
      what: "a library's name, IT help, phone, e-mail and hours",
      set: library,
      stands: 'library',
      says: [
        'Nordby Bibliotek',
        `${words.itHelp}: Tirsdag 14-16`,
        words.phone,
        words.email,
        `${words.openingHours}: Alle dage 8-22`,
      ],
      link: ['mailto:bibliotek@nordby.dk', 'bibliotek@nordby.dk'],
    },
    {
      what: 'that a library is the Borgerservice, and then its phone and hours',
      set: {...library, 'citizen-service-here': ''},
      stands: 'citizen-service',
      says: [words.here('Nordby Bibliotek'), words.phone, `${words.openingHours}: Alle dage 8-22`],
      link: ['tel:99887766', '99 88 77 66'],
    },
    {
      what: 'that the library which is the Borgerservice also helps with the app',
      set: {...library, 'citizen-service-here': ''},
      stands: 'library',
      says: ['Nordby Bibliotek', `${words.itHelp}: Tirsdag 14-16`],
    },
  ];

  for (const {what, set, stands, says, link} of rows) {
    it(`stands at ${stands}, on card, plan and paper: ${what}`, async () => {
      for (const answers of seenAt[stands]) {
        const guide = await host(set, answers);
        for (const type of ['screen', 'print'] as const) {
          await emulateMedia({type});
          if (type === 'print') dispatchEvent(new Event('beforeprint'));
          const found = place(guide, stands);
          for (const text of says) assert.include(found ? textOf(found) : '', text);
          if (link) assert.equal(linkIn(found, link[0]), link[1]);
          const inside = [...(found?.querySelectorAll(':not(slot)') ?? []), found];
          const isOpen = type === 'print' || !found?.closest('details');
          if (isOpen) assert.isTrue(inside.every((element) => element?.checkVisibility()));
          if (type === 'print') dispatchEvent(new Event('afterprint'));
        }
      }
      assert.deepEqual(told, []);
    });
  }

  it('stands nowhere else, and in each place once', async () => {
    for (const [set, mine] of [
      [kommune, ['Nordby Kommune', '12 34 56 78']],
      [bank, ['Nordbank', '11 22 33 44']],
      [library, ['Nordby Bibliotek', '99 88 77 66']],
    ] as const) {
      const guide = await host(set);
      for (const answers of sightsOf(current)) {
        await goTo(guide, answers);
        const where = JSON.stringify(answers);
        const local = all(guide, '.card [part=organisation]');
        const names = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
        assert.isAtMost(local.length, all(guide, '.card slot').length, where);
        const home = set === kommune ? 'citizen-service' : set === bank ? 'bank' : 'library';
        const isThere = place(guide, home) !== null;
        for (const text of mine) {
          const times = read(guide).split(text).length - 1;
          const inHomeVisit = set === kommune && text === 'Nordby Kommune' && isThere ? 1 : 0;
          assert.equal(times, isThere ? 1 + inHomeVisit : 0, `${text} at ${where}`);
        }
        for (const name of names) assert.isAtMost(all(guide, `slot[name=${name}]`).length, 1, where);
      }
    }
  });

  it('leaves the guide as it is where nothing is set', async () => {
    const guide = await host({});
    for (const answers of sightsOf(current)) {
      await goTo(guide, answers);
      assert.lengthOf(all(guide, '[part=organisation]'), 0);
    }
    for (const topic of ['booking', 'homeVisit']) {
      await goTo(guide, at.citizenService);
      assert.include(read(guide), generalSentence(topic));
    }
    assert.lengthOf(all(guide, '.checked'), 1);
  });

  it('is text, whatever is written there', async () => {
    const script = '<img src="x" onerror="document.title = \'broken\'"><b>fed</b> &amp; ${1}';
    for (const set of [
      {...kommune, organisation: script, 'booking-category': script, 'opening-hours': script},
      {...library, organisation: script, 'it-help': script, 'opening-hours': script, 'citizen-service-here': ''},
    ]) {
      const guide = await host(set, at.planWithCitizenService);
      const local = all(guide, '[part=organisation]');
      assert.isNotEmpty(local);
      for (const box of local) assert.lengthOf(box.querySelectorAll('img, b'), 0);
      assert.isAtLeast(read(guide).split(script).length - 1, 3);
      assert.notEqual(document.title, 'broken');
    }
  });

  it('is said in Danish, with its numbers and addresses from left to right, where the guide speaks Arabic', async () => {
    const guide = await host({...kommune, lang: 'ar'}, at.citizenService);
    await until(guide, () => guide.renderRoot.querySelector('.guide[dir=rtl]') !== null);
    const box = one(guide, '.card [part=organisation]');
    assert.equal(box.querySelector<HTMLElement>('strong [lang]')?.lang, 'da');
    for (const link of box.querySelectorAll<HTMLElement>('[href^="tel:"], [href^="mailto:"]')) {
      assert.equal(link.dir, 'ltr');
    }
  });
});

describe('of booking a time', () => {
  for (const [value, said] of Object.entries(words.booking)) {
    it(`the guide says what the host has set, in place of its own sentence: ${value}`, async () => {
      for (const answers of seenAt['citizen-service']) {
        const guide = await host({booking: value}, answers);
        assert.include(read(guide), said);
        assert.notInclude(read(guide), generalSentence('booking'));
      }
    });
  }
});

describe('of a home visit', () => {
  const general = generalSentence('homeVisit');

  it('the guide says that the kommune offers none', async () => {
    const named = await host({'home-visit': 'no', organisation: 'Nordby Kommune'}, at.citizenService);
    assert.include(read(named), words.noHomeVisit('Nordby Kommune'));
    const nameless = await host({'home-visit': 'no'}, at.citizenService);
    assert.include(read(nameless), words.noneHomeVisit);
    for (const guide of [named, nameless]) assert.notInclude(read(guide), general);
  });

  it('the guide says that the kommune offers it, also where that has no name', async () => {
    const guide = await host({'home-visit': 'yes'}, at.citizenService);
    assert.include(read(guide), words.someHomeVisit);
    assert.notInclude(read(guide), general);
  });

  it('the guide tells the visitor to ask where nobody knows, and gives no number', async () => {
    for (const set of [
      {'home-visit': 'unknown', 'home-visit-phone': '12 34 56 78'},
      {'home-visit-phone': '12 34 56 78'},
    ]) {
      const guide = await host(set, at.citizenService);
      assert.include(read(guide), general);
      assert.notInclude(read(guide), '12 34 56 78');
    }
  });
});

describe('what another kind of host alone can promise', () => {
  const promises: readonly [kind: string, name: string, value: string, answers: Answers, topic?: string][] = [
    ['bank', 'booking', 'not-needed', at.citizenService, 'booking'],
    ['bank', 'booking-url', 'https://nordbank.dk/tid', at.citizenService],
    ['bank', 'booking-category', 'MitID', at.citizenService],
    ['bank', 'home-visit', 'yes', at.citizenService, 'homeVisit'],
    ['bank', 'it-help', 'Tirsdag', at.app],
    ['bank', 'citizen-service-here', '', at.citizenService],
    ['library', 'home-visit', 'yes', at.citizenService, 'homeVisit'],
    ['library', 'bank-phone', '12 34 56 78', at.planWithKodeviser, 'bank'],
    ['municipality', 'bank-phone', '12 34 56 78', at.planWithKodeviser, 'bank'],
    ['municipality', 'citizen-service-here', '', at.citizenService],
    ['municipality', 'it-help', 'Tirsdag', at.app],
  ];
  for (const [kind, name, value, answers, topic] of promises) {
    const set = {[name]: value};
    const organisation = 'Nordby';

    it(`a ${kind} does not: ${name}`, async () => {
      const guide = await host({kind, organisation, ...set}, answers);
      assert.lengthOf(all(guide, '.card [part=organisation]'), 0);
      if (topic) assert.include(read(guide), generalSentence(topic));
      assert.lengthOf(told, 1);
      for (const part of [`${name}="${value || 'true'}"`, 'kun med organisation-type='])
        assert.include(told[0] ?? '', part);
    });

    it(`a ${kind} does not, where the one is set by a profile and the other by an attribute: ${name}`, async () => {
      const flag = value === '' ? true : value;
      for (const [attributes, profile] of [
        [{kind}, {[name]: flag, organisation}],
        [set, {kind, organisation}],
      ] as const) {
        serveProfiles({nordby: profile});
        told.length = 0;
        const guide = await host({profile: 'nordby', ...attributes}, answers);
        await until(guide, () => told.length > 0);
        await settled(guide);
        assert.lengthOf(all(guide, '.card [part=organisation]'), 0);
        if (topic) assert.include(read(guide), generalSentence(topic));
        assert.include(told[0] ?? '', `${name}="${value || 'true'}"`);
      }
    });
  }
});

describe('a link of the guide', () => {
  /** How often each address is linked to, over every sight, what is always at hand included. */
  async function linksOf(attributes: Written): Promise<Map<string, Set<string>>> {
    const guide = await host(attributes);
    const found = new Map<string, Set<string>>();
    for (const answers of sightsOf(current)) {
      await goTo(guide, answers);
      for (const link of all(guide, 'a')) {
        const href = link.getAttribute('href') ?? '';
        const places = found.get(href) ?? new Set();
        found.set(href, places.add(`${JSON.stringify(answers)} ${link.closest('[part=aside]')?.className ?? ''}`));
      }
    }
    return found;
  }

  for (const [id, address] of Object.entries(links)) {
    it(`is replaced wherever it stands: ${id}`, async () => {
      const isPhone = address.startsWith('tel:');
      const [value, href] = isPhone ? ['12 34 56 78', 'tel:12345678'] : [`https://www.nordby.dk/${id}`, undefined];
      const [before, after] = [await linksOf({}), await linksOf({[`link-${id}`]: value})];
      const own = href ?? value;
      assert.isFalse(after.has(address));
      assert.deepEqual(after.get(own), before.get(address));
      assert.deepEqual(
        [...after.keys()].filter((each) => each !== own).sort(),
        [...before.keys()].filter((each) => each !== address).sort(),
      );
      assert.deepEqual(told, []);
    });
  }

  it('says which site it leads to, and a number itself', async () => {
    const guide = await host(
      {'link-requirements': 'https://www.nordby.dk/telefon', 'link-support': '+45 12 34 56 78'},
      {...at.citizenService, 'citizen-service': 'continue'},
    );
    const said = all(guide, 'a').map(textOf);
    assert.isTrue(said.some((text) => text.endsWith(' (nordby.dk)')));
    assert.include(said, '+45 12 34 56 78');
    assert.equal(guide.renderRoot.querySelector('[href^="tel:"]')?.getAttribute('href'), 'tel:+4512345678');
  });
});

describe('what stands in a slot', () => {
  const places = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
  const slotted = [...places, 'footer', 'support', 'unknown']
    .map((name) => `<p slot="${name}">In ${name}</p>`)
    .join('');

  const seen = (guide: MitidGuideElement) =>
    [...guide.children].filter((child) => child.checkVisibility()).map(({slot}) => slot);

  it('is seen at its outcome and in the plan, on screen and paper, and the footer always', async () => {
    const guide = await host({}, {}, slotted);
    const expected: readonly [Answers, readonly string[]][] = [
      [at.start, ['footer']],
      [{chip: 'yes'}, ['footer']],
      [at.app, ['library', 'footer']],
      [at.citizenService, ['citizen-service', 'home-visit', 'footer']],
      [at.planWithApp, ['library', 'footer']],
      [at.planWithCitizenService, ['citizen-service', 'home-visit', 'library', 'footer']],
      [at.planWithKodeviser, ['citizen-service', 'home-visit', 'bank', 'footer']],
    ];
    for (const type of ['screen', 'print'] as const) {
      await emulateMedia({type});
      for (const [answers, names] of expected) {
        await goTo(guide, answers);
        assert.deepEqual(seen(guide), names, `${type} ${JSON.stringify(answers)}`);
      }
    }
  });

  it('under a name that is none stays out of sight', async () => {
    const guide = await host({}, {}, slotted);
    for (const name of ['support', 'unknown']) {
      assert.isTrue(guide.querySelector<HTMLElement>(`[slot=${name}]`)?.assignedSlot === null);
    }
  });

  it('stands under the outcome it belongs to', async () => {
    const guide = await host({}, at.planWithKodeviser, slotted);
    const outcome = (name: string) =>
      textOf(guide.querySelector(`[slot=${name}]`)?.assignedSlot?.closest('li')?.querySelector('.title') ?? guide);
    const titles = current.words.boxes;
    assert.equal(outcome('citizen-service'), `1. ${titles['citizen-service']?.title ?? ''}`);
    assert.equal(outcome('bank'), `2. ${titles['code-device']?.title ?? ''}`);
  });

  it('has room once at most, at every box and in every plan', async () => {
    const guide = await host({}, {}, slotted);
    for (const answers of sightsOf(current)) {
      await goTo(guide, answers);
      const names = all(guide, 'slot').map((slot) => slot.getAttribute('name'));
      assert.equal(new Set(names).size, names.length, JSON.stringify(answers));
    }
  });
});

describe('beside an old edition', () => {
  it('nothing stands of what a host has set, whatever it is', async () => {
    serveProfiles({nordby: {...kommune, hotline: true, 'bank-phone': '55 66 77 88'}});
    const set = {...kommune, profile: 'nordby', 'link-mitid': 'https://www.nordby.dk/mitid', edition: leaflet.id};
    const guide = await host(set, {}, '<p slot="citizen-service">Filialer</p>');
    for (const answers of sightsOf(leaflet)) {
      await goTo(guide, answers);
      assert.lengthOf(all(guide, '[part=organisation], .checked, a'), 0);
      assert.notMatch(read(guide), /Nordby|nordby|12 34 56 78|70 20 00 00/);
      assert.isFalse(guide.querySelector('p')?.checkVisibility());
    }
    await write(guide, {edition: null});
    await goTo(guide, at.citizenService);
    assert.include(read(guide), 'Nordby Kommune');
  });
});

describe('a profile', () => {
  const nordby = {
    'organisation-type': 'municipality',
    organisation: 'Nordby Kommune',
    phone: '12 34 56 78',
    hotline: true,
  };

  it('says the same as attributes do', async () => {
    serveProfiles({$schema: 'profiles.schema.json', nordby: {...kommune, hotline: true}});
    const [byProfile, byAttributes] = [await host({profile: 'nordby'}, at.planWithKodeviser), await host(kommune)];
    await goTo(byAttributes, at.planWithKodeviser);
    await reads(byProfile, 'Nordby Kommune');
    assert.equal(read(byProfile), read(byAttributes));
    assert.deepEqual(told, []);
  });

  it('gives way to attributes, one by one; not to one that cannot be used', async () => {
    serveProfiles({nordby});
    const attributes = {phone: '87 65 43 21', organisation: ' ', hotline: 'false'};
    const guide = await host({profile: 'nordby', ...attributes}, at.citizenService);
    await reads(guide, 'Nordby Kommune');
    assert.include(read(guide), '87 65 43 21');
    assert.notInclude(read(guide), '12 34 56 78');
    assert.notInclude(read(guide), '70 20 00 00');
    assert.lengthOf(told, 1);
  });

  it('is followed as it changes, and so are attributes', async () => {
    serveProfiles({nordby, vesterby: {organisation: 'Vesterby Kommune', phone: '22 22 22 22'}});
    const guide = await host({profile: 'nordby'}, at.citizenService);
    await reads(guide, 'Nordby Kommune');
    await write(guide, {profile: 'vesterby'});
    await reads(guide, 'Vesterby Kommune');
    assert.notInclude(read(guide), '12 34 56 78');
    await write(guide, {phone: '33 33 33 33'});
    await reads(guide, '33 33 33 33');
    assert.include(read(guide), 'Vesterby Kommune');
    await write(guide, {phone: null});
    await reads(guide, '22 22 22 22');
    await write(guide, {profile: null});
    assert.lengthOf(all(guide, '[part=organisation]'), 0);
    await write(guide, {organisation: 'Nordby Kommune', phone: '12 34 56 78'});
    assert.include(read(guide), 'Nordby Kommune');
    await write(guide, {'home-visit': 'no'});
    assert.include(read(guide), words.noHomeVisit('Nordby Kommune'));
    assert.lengthOf(asked, 1);
  });

  it('is the one asked for last, whichever arrives first', async () => {
    const late: {arrive?: () => void} = {};
    answerBy(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby, vesterby: {}})))));
    const guide = await host({profile: 'nordby', phone: '11 11 11 11'}, at.citizenService);
    await write(guide, {profile: 'vesterby', organisation: 'Vesterby Kommune', phone: null});
    late.arrive?.();
    await write(guide, {phone: '22 22 22 22'});
    await reads(guide, '22 22 22 22');
    await settled(guide);
    assert.include(read(guide), 'Vesterby Kommune');
    assert.notInclude(read(guide), 'Nordby');
    assert.notInclude(read(guide), '12 34 56 78');
    assert.notInclude(read(guide), '11 11 11 11');
  });

  it('that is no longer asked for sets nothing when it arrives', async () => {
    const late: {arrive?: () => void} = {};
    answerBy(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby})))));
    const guide = await host({profile: 'nordby'}, at.citizenService);
    await write(guide, {profile: null});
    late.arrive?.();
    const other = await host({profile: 'nordby'}, at.citizenService);
    await reads(other, 'Nordby Kommune');
    await settled(guide);
    assert.lengthOf(all(guide, '[part=organisation]'), 0);
  });

  it('leaves the first question to be answered while it is on its way', async () => {
    answerBy(() => new Promise(() => undefined));
    const guide = await host({profile: 'nordby', phone: '11 11 11 11'}, at.citizenService);
    assertAt(guide, current, positionFrom(current, at.citizenService));
    assert.include(read(guide), '11 11 11 11');
  });

  it('is not asked for where none is named', async () => {
    serveProfiles({nordby});
    await host(kommune, at.citizenService);
    assert.deepEqual(asked, []);
  });

  it('is fetched once for fifty guides, and by a request that says nothing of who asks', async () => {
    serveProfiles({nordby, vesterby: {...nordby, organisation: 'Vesterby Kommune'}});
    const names = Array.from({length: 50}, (_, index) => (index % 2 ? 'nordby' : 'vesterby'));
    const page = fixtureSync<HTMLElement>(
      html`<div>${names.map((name) => html`<mitid-guide profile=${name} .answers=${at.citizenService}></mitid-guide>`)}</div>`,
    );
    for (const [index, guide] of [...page.querySelectorAll('mitid-guide')].entries()) {
      await reads(guide, names[index] === 'nordby' ? 'Nordby Kommune' : 'Vesterby Kommune');
    }
    assert.lengthOf(asked, 1);
    const [request] = asked;
    assert.equal(request?.url, MitidGuideElement.profilesUrl);
    assert.equal(request?.credentials, 'omit');
    assert.equal(request?.referrerPolicy, 'no-referrer');
    assert.equal(request?.method, 'GET');
  });

  const failures: readonly [string, () => Response | Promise<Response>, string][] = [
    ['it is not there', () => new Response('', {status: 404}), '404'],
    ['it is broken', () => new Response('{"nordby": {'), 'JSON'],
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), 'CSP'],
  ];
  for (const [what, answer, why] of failures) {
    it(`is asked for again, when the network is back or something else is set, where ${what}`, async () => {
      let isBack = false;
      answerBy(() => (isBack ? Response.json({nordby}) : answer()));
      const guide = await host({profile: 'nordby', email: 'a@nordby.dk'}, at.citizenService);
      await until(guide, () => told.length > 0);
      assert.include(read(guide), 'a@nordby.dk');
      assert.lengthOf(told, 1);
      for (const part of ['profile="nordby"', MitidGuideElement.profilesUrl, why]) assert.include(told[0] ?? '', part);
      isBack = true;
      dispatchEvent(new Event('online'));
      await reads(guide, 'Nordby Kommune');
      dispatchEvent(new Event('online'));
      await write(guide, {email: null});
      await reads(guide, '12 34 56 78');
      assert.lengthOf(asked, 2);
    });
  }
});

describe('a value that cannot be used', () => {
  const values: readonly [name: string, value: string, allowed: string][] = [
    ['booking-url', 'javascript:alert(1)', 'https://'],
    ['booking-url', '/bestil-tid', 'https://'],
    ['documents-url', 'data:text/html,x', 'https://'],
    ['phone', 'ring til os', '12 34 56 78'],
    ['phone', '12 34 56 7x', '12 34 56 78'],
    ['email', 'borgerservice', '@'],
    ['details-checked', '2026-02-30', '2026-11-22'],
    ['details-checked', 'i dag', '2026-11-22'],
    ['organisation-type', 'skole', 'library'],
    ['booking', 'ja', 'not-needed'],
    ['home-visit', 'måske', 'unknown'],
    ['hotline', 'ja', 'true'],
    ['opening-hours', 'x'.repeat(301), '300'],
    ['organisation', '  ', 'tekst'],
    ['accent', '#ffff00', '5,2:1'],
    ['accent', '#707070', '5,2:1'],
    ['accent', 'red', '#0b5a5c'],
    ['link-mitid', 'mitid.dk', 'https://'],
    ['link-support', 'https://nordby.dk', '12 34 56 78'],
    ['profile', 'Nordby Kommune', 'profiles.json'],
    ['answers-in-url', 'ja', 'true'],
    ['language-menu', 'ja', 'true'],
    ['appearance', 'mørk', 'dark'],
  ];
  for (const [name, value, allowed] of values) {
    it(`is dropped, the rest stands, and the console says why in Danish, once: ${name}="${value.slice(0, 30)}"`, async () => {
      const rest = {organisation: 'Nordby Kommune', phone: '12 34 56 78', email: 'a@nordby.dk', accent: '#17468f'};
      const without: Written = Object.fromEntries(Object.entries(rest).filter(([each]) => each !== name));
      const guide = await host({...without, [name]: value}, at.citizenService);
      const other = await host(without, at.citizenService);
      assert.equal(read(guide), read(other));
      assert.equal(one(guide, '.guide').style.cssText, one(other, '.guide').style.cssText);
      await write(guide, {'opening-hours': '10-12'});
      assert.lengthOf(told, 1);
      for (const part of ['<mitid-guide>', `${name}="${value}"`, 'Tilladt er', allowed])
        assert.include(told[0] ?? '', part);
    });
  }

  const inProfile: readonly [name: string, value: unknown, allowed: string][] = [
    ['phone', 12345678, 'anførselstegn'],
    ['organisation', {name: 'Nordby'}, 'anførselstegn'],
    ['opening-hours', ['10-12'], 'anførselstegn'],
    ['email', null, 'anførselstegn'],
    ['organisation', true, 'anførselstegn'],
    ['hotline', 1, 'true eller false'],
    ['telefon', '12 34 56 78', 'phone'],
    ['toString', '12 34 56 78', 'phone'],
    ['profile', 'nordby', 'phone'],
    ['booking-url', 'javascript:alert(1)', 'https://'],
  ];
  for (const [name, value, allowed] of inProfile) {
    it(`is dropped from a profile, the rest stands, and the console says where: ${name}: ${JSON.stringify(value)}`, async () => {
      serveProfiles({nordby: {'booking-category': 'MitID', [name]: value}});
      const guide = await host({profile: 'nordby'}, at.citizenService);
      await reads(guide, words.category('MitID'));
      assert.lengthOf(one(guide, '[part=organisation]').querySelectorAll('li'), 1);
      assert.lengthOf(told, 1);
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      for (const part of [`profiles.json: nordby: ${name}="${text}"`, allowed]) assert.include(told[0] ?? '', part);
    });
  }

  for (const [what, profiles, allowed] of [
    ['an unknown profile', {vesterby: {}, østerby: {}}, 'vesterby, østerby'],
    ['a profile that is none', {nordby: 'Nordby Kommune'}, 'nordby'],
    ['a file that holds no profiles', [], 'filen har ingen'],
  ] as const) {
    it(`sets nothing, and the console says what is there: ${what}`, async () => {
      serveProfiles(profiles);
      const guide = await host({profile: 'nordby', email: 'a@nordby.dk'}, at.citizenService);
      await until(guide, () => told.length > 0);
      assert.include(read(guide), 'a@nordby.dk');
      assert.lengthOf(told, 1);
      for (const part of ['profile="nordby"', allowed]) assert.include(told[0] ?? '', part);
    });
  }
});

describe('an attribute that switches something on', () => {
  it('does so empty or as "true"; and not as "false", or as what it cannot be', async () => {
    const guide = await host({debug: '', 'answers-in-url': 'true', 'language-menu': 'false'});
    assert.deepEqual([guide.debug, guide.answersInUrl, guide.languageMenu], [true, true, false]);
    await write(guide, {debug: 'false', 'answers-in-url': null, 'language-menu': 'ja'});
    assert.deepEqual([guide.debug, guide.answersInUrl, guide.languageMenu], [false, false, false]);
  });
});

/** A plan full of local details, with every disclosure open. */
async function fullPlan(attributes: Written): Promise<MitidGuideElement> {
  const guide = await host({...kommune, ...attributes}, at.planWithKodeviser);
  for (const details of all(guide, 'details')) details.toggleAttribute('open', true);
  return guide;
}

/** What axe has to say of the guide's contrasts, with those that it could not reckon. */
async function contrastFaults(guide: MitidGuideElement): Promise<string[]> {
  const {violations, incomplete} = await axe.run(guide, {runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']});
  return [...violations, ...incomplete.filter(({id}) => id === 'color-contrast')].flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${id}: ${html} ${failureSummary}`),
  );
}

describe('the accent colour', () => {
  const colourOf = (guide: MitidGuideElement) => getComputedStyle(one(guide, '.guide')).getPropertyValue('--mg-accent');
  const answerColour = (guide: MitidGuideElement) => {
    const [answer] = all(guide, '[part=answer]');
    return answer && getComputedStyle(answer).color;
  };

  it('is what is set, follows as that changes, and is the own one of the guide again', async () => {
    const guide = await host({});
    const own = answerColour(guide);
    await write(guide, {accent: '#17468f'});
    assert.equal(answerColour(guide), 'rgb(23, 70, 143)');
    await write(guide, {accent: '#8f1746'});
    assert.equal(answerColour(guide), 'rgb(143, 23, 70)');
    await write(guide, {accent: null});
    assert.equal(answerColour(guide), own);
    assert.isNotEmpty(colourOf(guide));
  });

  // The darkest; and of the lightest allowed, those that leave least contrast to a tint of their own, or to the dark.
  for (const accent of ['#000000', '#db0024', '#4b0ae1', '#00507d']) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read wherever it stands, on a page that is ${scheme}: ${accent}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await fullPlan({accent});
        assert.deepEqual(told, []);
        assert.deepEqual(await contrastFaults(guide), []);
      });
    }
  }
});

describe('the appearance', () => {
  for (const [appearance, page] of [
    ['dark', 'light'],
    ['light', 'dark'],
    ['auto', 'dark'],
    ['auto', 'light'],
  ] as const) {
    it(`is ${appearance}, and can be read on a page that is ${page}`, async () => {
      stylePage(`:root {color-scheme: ${page}; background: Canvas}`);
      const guide = await fullPlan({appearance});
      const expected = appearance === 'auto' ? page : appearance;
      assert.equal(getComputedStyle(one(guide, '.guide')).colorScheme, expected);
      assert.deepEqual(await contrastFaults(guide), []);
    });
  }

  it('is dark no more on paper', async () => {
    const guide = await fullPlan({appearance: 'dark'});
    await emulateMedia({type: 'print'});
    const lightness = (element: Element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    for (const element of all(guide, '.title, p, li, a, summary, .checked')) {
      assert.isBelow(lightness(element), 120, element.className);
    }
  });
});
