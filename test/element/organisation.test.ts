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
  respondWith,
  requests,
  answersFor,
  generalSentence,
  mountGuide,
  guideText,
  waitForText,
  serveProfiles,
  allAnswerSets,
  warnings,
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {
  findAll,
  assertPosition,
  current,
  goTo,
  leaflet,
  findOne,
  positionFrom,
  settled,
  stylePage,
  textOf,
} from './visit.js';

const {axe} = globalThis as unknown as {axe: {run: typeof run}};

const words = organisationWords(danishMsg);

const kommune: AttributeValues = {
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

const bank: AttributeValues = {
  'organisation-type': 'bank',
  organisation: 'Nordbank',
  phone: '11 22 33 44',
  email: 'kunde@nordbank.dk',
  'opening-hours': 'Alle hverdage 9-16',
  'bank-phone': '55 66 77 88',
};

const library: AttributeValues = {
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
  'citizen-service': [answersFor.citizenService, answersFor.planWithCitizenService],
  'home-visit': [answersFor.citizenService, answersFor.planWithKodeviser],
  bank: [answersFor.planWithKodeviser],
  library: [answersFor.app, answersFor.planWithApp, answersFor.planWithCitizenService],
  support: [answersFor.start, answersFor.citizenService, answersFor.planWithApp],
  footer: [answersFor.start, answersFor.citizenService, answersFor.planWithApp],
};

/** What stands around the place of that name, and belongs to it; none where the place is not there. */
function place(guide: MitidGuideElement, name: Place): Element | null {
  const last = (selector: string) => findAll(guide, selector).pop() ?? null;
  if (name === 'support') return last('.asides details');
  if (name === 'footer') return last('.checked');
  const slot = guide.renderRoot.querySelector(`.card slot[name=${name}]`);
  const aside = slot?.closest('.box-aside');
  return aside ?? slot?.previousElementSibling ?? null;
}

const linkIn = (element: Element | null, href: string): string | undefined =>
  [...(element?.querySelectorAll('a') ?? [])].filter((link) => link.getAttribute('href') === href).map(textOf)[0];

describe('what an organisation has set', () => {
  interface Row {
    readonly what: string;
    readonly set: AttributeValues;
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
      says: [words.homeVisit('Nordby Kommune'), words.call],
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
      says: [words.bank('Nordbank')],
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
        const guide = await mountGuide(set, answers);
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
      assert.deepEqual(warnings, []);
    });
  }

  it('stands nowhere else, and in each place once', async () => {
    for (const [set, mine] of [
      [kommune, ['Nordby Kommune', '12 34 56 78']],
      [bank, ['Nordbank', '11 22 33 44']],
      [library, ['Nordby Bibliotek', '99 88 77 66']],
    ] as const) {
      const guide = await mountGuide(set);
      for (const answers of allAnswerSets(current)) {
        await goTo(guide, answers);
        const where = JSON.stringify(answers);
        const local = findAll(guide, '.card [part=organisation]');
        const names = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
        assert.isAtMost(local.length, findAll(guide, '.card slot').length, where);
        const home = set === kommune ? 'citizen-service' : set === bank ? 'bank' : 'library';
        const isThere = place(guide, home) !== null;
        for (const text of mine) {
          const times = guideText(guide).split(text).length - 1;
          // The sentence on home visits, or on what a bank's customers can do, says the name once more.
          const inSentence = isThere && (text === 'Nordby Kommune' || text === 'Nordbank') ? 1 : 0;
          assert.equal(times, isThere ? 1 + inSentence : 0, `${text} at ${where}`);
        }
        for (const name of names) assert.isAtMost(findAll(guide, `slot[name=${name}]`).length, 1, where);
      }
    }
  });

  it('leaves the guide as it is where nothing is set', async () => {
    const guide = await mountGuide({});
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      assert.lengthOf(findAll(guide, '[part=organisation]'), 0);
    }
    for (const topic of ['booking', 'homeVisit']) {
      await goTo(guide, answersFor.citizenService);
      assert.include(guideText(guide), generalSentence(topic));
    }
    assert.lengthOf(findAll(guide, '.checked'), 1);
  });

  it('is text, whatever is written there', async () => {
    const script = '<img src="x" onerror="document.title = \'broken\'"><b>fed</b> &amp; ${1}';
    for (const set of [
      {...kommune, organisation: script, 'booking-category': script, 'opening-hours': script},
      {...library, organisation: script, 'it-help': script, 'opening-hours': script, 'citizen-service-here': ''},
    ]) {
      const guide = await mountGuide(set, answersFor.planWithCitizenService);
      const local = findAll(guide, '[part=organisation]');
      assert.isNotEmpty(local);
      for (const box of local) assert.lengthOf(box.querySelectorAll('img, b'), 0);
      assert.isAtLeast(guideText(guide).split(script).length - 1, 3);
      assert.notEqual(document.title, 'broken');
    }
  });

  it('is said in Danish, with its numbers and addresses from left to right, where the guide speaks Arabic', async () => {
    const guide = await mountGuide({...kommune, lang: 'ar'}, answersFor.citizenService);
    await waitUntil(guide, () => guide.renderRoot.querySelector('.guide[dir=rtl]') !== null);
    const box = findOne(guide, '.card [part=organisation]');
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
        const guide = await mountGuide({booking: value}, answers);
        assert.include(guideText(guide), said);
        assert.notInclude(guideText(guide), generalSentence('booking'));
      }
    });
  }
});

describe('of a home visit', () => {
  const general = generalSentence('homeVisit');

  it('the guide says that the kommune offers none', async () => {
    const named = await mountGuide({'home-visit': 'no', organisation: 'Nordby Kommune'}, answersFor.citizenService);
    assert.include(guideText(named), words.noHomeVisit('Nordby Kommune'));
    const nameless = await mountGuide({'home-visit': 'no'}, answersFor.citizenService);
    assert.include(guideText(nameless), words.noneHomeVisit);
    for (const guide of [named, nameless]) assert.notInclude(guideText(guide), general);
  });

  it('the guide says that the kommune offers it, also where that has no name', async () => {
    const guide = await mountGuide({'home-visit': 'yes'}, answersFor.citizenService);
    assert.include(guideText(guide), words.someHomeVisit);
    assert.notInclude(guideText(guide), general);
  });

  it('the guide tells the visitor to ask where nobody knows, and gives no number', async () => {
    for (const set of [
      {'home-visit': 'unknown', 'home-visit-phone': '12 34 56 78'},
      {'home-visit-phone': '12 34 56 78'},
    ]) {
      const guide = await mountGuide(set, answersFor.citizenService);
      assert.include(guideText(guide), general);
      assert.notInclude(guideText(guide), '12 34 56 78');
    }
  });
});

describe('of those who cannot wait', () => {
  it('speaks of the bank without naming it, where it has set no name', async () => {
    const guide = await mountGuide(
      {'organisation-type': 'bank', 'bank-phone': '55 66 77 88'},
      answersFor.planWithKodeviser,
    );
    assert.include(guideText(guide), `${words.namelessBank} 55 66 77 88`);
  });
});

describe('what another type of organisation alone can promise', () => {
  const promises: readonly [type: string, name: string, value: string, answers: Answers, topic?: string][] = [
    ['bank', 'booking', 'not-needed', answersFor.citizenService, 'booking'],
    ['bank', 'booking-url', 'https://nordbank.dk/tid', answersFor.citizenService],
    ['bank', 'booking-category', 'MitID', answersFor.citizenService],
    ['bank', 'home-visit', 'yes', answersFor.citizenService, 'homeVisit'],
    ['bank', 'it-help', 'Tirsdag', answersFor.app],
    ['bank', 'citizen-service-here', '', answersFor.citizenService],
    ['library', 'home-visit', 'yes', answersFor.citizenService, 'homeVisit'],
    ['library', 'bank-phone', '12 34 56 78', answersFor.planWithKodeviser, 'bank'],
    ['municipality', 'bank-phone', '12 34 56 78', answersFor.planWithKodeviser, 'bank'],
    ['municipality', 'citizen-service-here', '', answersFor.citizenService],
    ['municipality', 'it-help', 'Tirsdag', answersFor.app],
  ];
  for (const [type, name, value, answers, topic] of promises) {
    const set = {[name]: value};
    const organisation = 'Nordby';

    it(`a ${type} does not: ${name}`, async () => {
      const guide = await mountGuide({'organisation-type': type, organisation, ...set}, answers);
      assert.lengthOf(findAll(guide, '.card [part=organisation]'), 0);
      if (topic) assert.include(guideText(guide), generalSentence(topic));
      assert.lengthOf(warnings, 1);
      for (const part of [`${name}="${value || 'true'}"`, 'kun bruges med organisation-type='])
        assert.include(warnings[0] ?? '', part);
    });

    it(`a ${type} does not, where the one is set by a profile and the other by an attribute: ${name}`, async () => {
      const flag = value === '' ? true : value;
      for (const [attributes, profile] of [
        [{'organisation-type': type}, {[name]: flag, organisation}],
        [set, {'organisation-type': type, organisation}],
      ] as const) {
        serveProfiles({nordby: profile});
        warnings.length = 0;
        const guide = await mountGuide({profile: 'nordby', ...attributes}, answers);
        await waitUntil(guide, () => warnings.length > 0);
        await settled(guide);
        assert.lengthOf(findAll(guide, '.card [part=organisation]'), 0);
        if (topic) assert.include(guideText(guide), generalSentence(topic));
        assert.include(warnings[0] ?? '', `${name}="${value || 'true'}"`);
      }
    });
  }
});

describe('a link of the guide', () => {
  /** How often each address is linked to, over every sight, what is always at hand included. */
  async function linksOf(attributes: AttributeValues): Promise<Map<string, Set<string>>> {
    const guide = await mountGuide(attributes);
    const found = new Map<string, Set<string>>();
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      for (const link of findAll(guide, 'a')) {
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
      assert.deepEqual(warnings, []);
    });
  }

  it('says which site it leads to, and a number itself', async () => {
    const guide = await mountGuide(
      {'link-requirements': 'https://www.nordby.dk/telefon', 'link-support': '+45 12 34 56 78'},
      {...answersFor.citizenService, 'citizen-service': 'continue'},
    );
    const said = findAll(guide, 'a').map(textOf);
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
    const guide = await mountGuide({}, {}, slotted);
    const expected: readonly [Answers, readonly string[]][] = [
      [answersFor.start, ['footer']],
      [{chip: 'yes'}, ['footer']],
      [answersFor.app, ['library', 'footer']],
      [answersFor.citizenService, ['citizen-service', 'home-visit', 'footer']],
      [answersFor.planWithApp, ['library', 'footer']],
      [answersFor.planWithCitizenService, ['citizen-service', 'home-visit', 'library', 'footer']],
      [answersFor.planWithKodeviser, ['citizen-service', 'home-visit', 'bank', 'footer']],
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
    const guide = await mountGuide({}, {}, slotted);
    for (const name of ['support', 'unknown']) {
      assert.isTrue(guide.querySelector<HTMLElement>(`[slot=${name}]`)?.assignedSlot === null);
    }
  });

  it('stands under the outcome it belongs to', async () => {
    const guide = await mountGuide({}, answersFor.planWithKodeviser, slotted);
    const outcome = (name: string) =>
      textOf(guide.querySelector(`[slot=${name}]`)?.assignedSlot?.closest('li')?.querySelector('.title') ?? guide);
    const titles = current.words.boxes;
    assert.equal(outcome('citizen-service'), `1. ${titles['citizen-service']?.title ?? ''}`);
    assert.equal(outcome('bank'), `2. ${titles['code-device']?.title ?? ''}`);
  });

  it('has room once at most, at every box and in every plan', async () => {
    const guide = await mountGuide({}, {}, slotted);
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      const names = findAll(guide, 'slot').map((slot) => slot.getAttribute('name'));
      assert.equal(new Set(names).size, names.length, JSON.stringify(answers));
    }
  });
});

describe('beside an old edition', () => {
  it('nothing stands of what a host has set, whatever it is', async () => {
    serveProfiles({nordby: {...kommune, hotline: true, 'bank-phone': '55 66 77 88'}});
    const set = {...kommune, profile: 'nordby', 'link-mitid': 'https://www.nordby.dk/mitid', edition: leaflet.id};
    const guide = await mountGuide(set, {}, '<p slot="citizen-service">Filialer</p>');
    for (const answers of allAnswerSets(leaflet)) {
      await goTo(guide, answers);
      assert.lengthOf(findAll(guide, '[part=organisation], .checked, a'), 0);
      assert.notMatch(guideText(guide), /Nordby|nordby|12 34 56 78|70 20 00 00/);
      assert.isFalse(guide.querySelector('p')?.checkVisibility());
    }
    await setAttributes(guide, {edition: null});
    await goTo(guide, answersFor.citizenService);
    assert.include(guideText(guide), 'Nordby Kommune');
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
    const [byProfile, byAttributes] = [
      await mountGuide({profile: 'nordby'}, answersFor.planWithKodeviser),
      await mountGuide(kommune),
    ];
    await goTo(byAttributes, answersFor.planWithKodeviser);
    await waitForText(byProfile, 'Nordby Kommune');
    assert.equal(guideText(byProfile), guideText(byAttributes));
    assert.deepEqual(warnings, []);
  });

  it('gives way to attributes, one by one; not to one that cannot be used', async () => {
    serveProfiles({nordby});
    const attributes = {phone: '87 65 43 21', organisation: ' ', hotline: 'false'};
    const guide = await mountGuide({profile: 'nordby', ...attributes}, answersFor.citizenService);
    await waitForText(guide, 'Nordby Kommune');
    assert.include(guideText(guide), '87 65 43 21');
    assert.notInclude(guideText(guide), '12 34 56 78');
    assert.notInclude(guideText(guide), '70 20 00 00');
    assert.lengthOf(warnings, 1);
  });

  it('is followed as it changes, and so are attributes', async () => {
    serveProfiles({nordby, vesterby: {organisation: 'Vesterby Kommune', phone: '22 22 22 22'}});
    const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await waitForText(guide, 'Nordby Kommune');
    await setAttributes(guide, {profile: 'vesterby'});
    await waitForText(guide, 'Vesterby Kommune');
    assert.notInclude(guideText(guide), '12 34 56 78');
    await setAttributes(guide, {phone: '33 33 33 33'});
    await waitForText(guide, '33 33 33 33');
    assert.include(guideText(guide), 'Vesterby Kommune');
    await setAttributes(guide, {phone: null});
    await waitForText(guide, '22 22 22 22');
    await setAttributes(guide, {profile: null});
    assert.lengthOf(findAll(guide, '[part=organisation]'), 0);
    await setAttributes(guide, {organisation: 'Nordby Kommune', phone: '12 34 56 78'});
    assert.include(guideText(guide), 'Nordby Kommune');
    await setAttributes(guide, {'home-visit': 'no'});
    assert.include(guideText(guide), words.noHomeVisit('Nordby Kommune'));
    assert.lengthOf(requests, 1);
  });

  it('is the one asked for last, whichever arrives first', async () => {
    const late: {arrive?: () => void} = {};
    respondWith(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby, vesterby: {}})))));
    const guide = await mountGuide({profile: 'nordby', phone: '11 11 11 11'}, answersFor.citizenService);
    await setAttributes(guide, {profile: 'vesterby', organisation: 'Vesterby Kommune', phone: null});
    late.arrive?.();
    await setAttributes(guide, {phone: '22 22 22 22'});
    await waitForText(guide, '22 22 22 22');
    await settled(guide);
    assert.include(guideText(guide), 'Vesterby Kommune');
    assert.notInclude(guideText(guide), 'Nordby');
    assert.notInclude(guideText(guide), '12 34 56 78');
    assert.notInclude(guideText(guide), '11 11 11 11');
  });

  it('that is no longer asked for sets nothing when it arrives', async () => {
    const late: {arrive?: () => void} = {};
    respondWith(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby})))));
    const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await setAttributes(guide, {profile: null});
    late.arrive?.();
    const other = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await waitForText(other, 'Nordby Kommune');
    await settled(guide);
    assert.lengthOf(findAll(guide, '[part=organisation]'), 0);
  });

  it('leaves the first question to be answered while it is on its way', async () => {
    respondWith(() => new Promise(() => undefined));
    const guide = await mountGuide({profile: 'nordby', phone: '11 11 11 11'}, answersFor.citizenService);
    assertPosition(guide, current, positionFrom(current, answersFor.citizenService));
    assert.include(guideText(guide), '11 11 11 11');
  });

  it('is not asked for where none is named', async () => {
    serveProfiles({nordby});
    await mountGuide(kommune, answersFor.citizenService);
    assert.deepEqual(requests, []);
  });

  it('is fetched once for fifty guides, and by a request that says nothing of who asks', async () => {
    serveProfiles({nordby, vesterby: {...nordby, organisation: 'Vesterby Kommune'}});
    const names = Array.from({length: 50}, (_, index) => (index % 2 ? 'nordby' : 'vesterby'));
    const page = fixtureSync<HTMLElement>(
      html`<div>${names.map((name) => html`<mitid-guide profile=${name} .answers=${answersFor.citizenService}></mitid-guide>`)}</div>`,
    );
    for (const [index, guide] of [...page.querySelectorAll('mitid-guide')].entries()) {
      await waitForText(guide, names[index] === 'nordby' ? 'Nordby Kommune' : 'Vesterby Kommune');
    }
    assert.lengthOf(requests, 1);
    const [request] = requests;
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
      respondWith(() => (isBack ? Response.json({nordby}) : answer()));
      const guide = await mountGuide({profile: 'nordby', email: 'a@nordby.dk'}, answersFor.citizenService);
      await waitUntil(guide, () => warnings.length > 0);
      assert.include(guideText(guide), 'a@nordby.dk');
      assert.lengthOf(warnings, 1);
      for (const part of ['Profilen "nordby"', MitidGuideElement.profilesUrl, why, 'Bed jeres webmaster'])
        assert.include(warnings[0] ?? '', part);
      isBack = true;
      dispatchEvent(new Event('online'));
      await waitForText(guide, 'Nordby Kommune');
      dispatchEvent(new Event('online'));
      await setAttributes(guide, {email: null});
      await waitForText(guide, '12 34 56 78');
      assert.lengthOf(requests, 2);
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
    ['profile', 'Nordby Kommune', 'bindestreger'],
    ['answers-in-url', 'ja', 'true'],
    ['language-menu', 'ja', 'true'],
    ['appearance', 'mørk', 'dark'],
  ];
  for (const [name, value, allowed] of values) {
    it(`is ignored, the rest is kept, and the console says why in Danish, once: ${name}="${value.slice(0, 30)}"`, async () => {
      const rest = {organisation: 'Nordby Kommune', phone: '12 34 56 78', email: 'a@nordby.dk', accent: '#17468f'};
      const without: AttributeValues = Object.fromEntries(Object.entries(rest).filter(([each]) => each !== name));
      const guide = await mountGuide({...without, [name]: value}, answersFor.citizenService);
      const other = await mountGuide(without, answersFor.citizenService);
      assert.equal(guideText(guide), guideText(other));
      assert.equal(findOne(guide, '.guide').style.cssText, findOne(other, '.guide').style.cssText);
      await setAttributes(guide, {'opening-hours': '10-12'});
      assert.lengthOf(warnings, 1);
      for (const part of ['<mitid-guide>', `${name}="${value}"`, 'Skriv', allowed])
        assert.include(warnings[0] ?? '', part);
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
    it(`is ignored in a profile, the rest is kept, and the console says where: ${name}: ${JSON.stringify(value)}`, async () => {
      serveProfiles({nordby: {'booking-category': 'MitID', [name]: value}});
      const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
      await waitForText(guide, words.category('MitID'));
      assert.lengthOf(findOne(guide, '[part=organisation]').querySelectorAll('li'), 1);
      assert.lengthOf(warnings, 1);
      for (const part of ['Bed jeres webmaster', '"nordby"', name, allowed]) assert.include(warnings[0] ?? '', part);
    });
  }

  for (const [what, profiles, allowed] of [
    ['an unknown profile', {vesterby: {}, østerby: {}}, '"vesterby" eller "østerby"'],
    ['a profile that is none', {nordby: 'Nordby Kommune'}, 'Bed jeres webmaster'],
    ['a file that holds no profiles', [], 'ingen profiler'],
  ] as const) {
    it(`sets nothing, and the console says what is there: ${what}`, async () => {
      serveProfiles(profiles);
      const guide = await mountGuide({profile: 'nordby', email: 'a@nordby.dk'}, answersFor.citizenService);
      await waitUntil(guide, () => warnings.length > 0);
      assert.include(guideText(guide), 'a@nordby.dk');
      assert.lengthOf(warnings, 1);
      for (const part of ['Profilen "nordby"', allowed]) assert.include(warnings[0] ?? '', part);
    });
  }
});

describe('an attribute that switches something on', () => {
  it('does so empty or as "true"; and not as "false", or as what it cannot be', async () => {
    const guide = await mountGuide({debug: '', 'answers-in-url': 'true', 'language-menu': 'false'});
    assert.deepEqual([guide.debug, guide.answersInUrl, guide.languageMenu], [true, true, false]);
    await setAttributes(guide, {debug: 'false', 'answers-in-url': null, 'language-menu': 'ja'});
    assert.deepEqual([guide.debug, guide.answersInUrl, guide.languageMenu], [false, false, false]);
  });
});

/** A plan full of local details, with every disclosure open. */
async function fullPlan(attributes: AttributeValues): Promise<MitidGuideElement> {
  const guide = await mountGuide({...kommune, ...attributes}, answersFor.planWithKodeviser);
  for (const details of findAll(guide, 'details')) details.toggleAttribute('open', true);
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
  const colourOf = (guide: MitidGuideElement) =>
    getComputedStyle(findOne(guide, '.guide')).getPropertyValue('--mg-accent');
  const answerColour = (guide: MitidGuideElement) => {
    const [answer] = findAll(guide, '[part=answer]');
    return answer && getComputedStyle(answer).color;
  };

  it('is what is set, follows as that changes, and is the own one of the guide again', async () => {
    const guide = await mountGuide({});
    const own = answerColour(guide);
    await setAttributes(guide, {accent: '#17468f'});
    assert.equal(answerColour(guide), 'rgb(23, 70, 143)');
    await setAttributes(guide, {accent: '#8f1746'});
    assert.equal(answerColour(guide), 'rgb(143, 23, 70)');
    await setAttributes(guide, {accent: null});
    assert.equal(answerColour(guide), own);
    assert.isNotEmpty(colourOf(guide));
  });

  // The darkest; and of the lightest allowed, those that leave least contrast to a tint of their own, or to the dark.
  for (const accent of ['#000000', '#db0024', '#4b0ae1', '#00507d']) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read wherever it stands, on a page that is ${scheme}: ${accent}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await fullPlan({accent});
        assert.deepEqual(warnings, []);
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
      assert.equal(getComputedStyle(findOne(guide, '.guide')).colorScheme, expected);
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
    for (const element of findAll(guide, '.title, p, li, a, summary, .checked')) {
      assert.isBelow(lightness(element), 120, element.className);
    }
  });
});
