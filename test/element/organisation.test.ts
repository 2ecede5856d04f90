import {assert} from '@open-wc/testing';
import {type MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {organisationWords} from '../../src/guide/words/organisation-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import type {Answers} from '../../src/tree/index.js';
import {emulateMedia} from '../support/page.js';
import {handles} from '../support/handles.js';
import {
  answersFor,
  generalSentence,
  mountGuide,
  guideText,
  serveProfiles,
  allAnswerSets,
  warnings,
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {findAll, current, goTo, leaflet, findOne, textOf} from './visit.js';
import {kommune, bank, library} from './organisations.js';

const words = organisationWords(danishMsg);

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
  if (name === 'support') return last('details[part=aside]');
  if (name === 'footer') return last(handles.checkedNotes);
  const slot = guide.renderRoot.querySelector(`slot[name=${name}]`);
  const aside = slot?.closest('[part=aside]');
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
        const local = findAll(guide, `${handles.card} [part=organisation]`);
        const names = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
        assert.isAtMost(local.length, findAll(guide, `${handles.card} slot`).length, where);
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
    for (const topic of ['booking', 'home-visit']) {
      await goTo(guide, answersFor.citizenService);
      assert.include(guideText(guide), generalSentence(topic));
    }
    assert.lengthOf(findAll(guide, handles.checkedNotes), 1);
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
    await waitUntil(guide, () => guide.renderRoot.querySelector(`${handles.root}[dir=rtl]`) !== null);
    const box = findOne(guide, `${handles.card} [part=organisation]`);
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
  const general = generalSentence('home-visit');

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

describe('beside an old edition', () => {
  it('nothing stands of what a host has set, whatever it is', async () => {
    serveProfiles({nordby: {...kommune, hotline: true, 'bank-phone': '55 66 77 88'}});
    const set = {...kommune, profile: 'nordby', 'link-mitid': 'https://www.nordby.dk/mitid', edition: leaflet.id};
    const guide = await mountGuide(set, {}, '<p slot="citizen-service">Filialer</p>');
    for (const answers of allAnswerSets(leaflet)) {
      await goTo(guide, answers);
      assert.lengthOf(findAll(guide, `[part=organisation], ${handles.checkedNotes}, a`), 0);
      assert.notMatch(guideText(guide), /Nordby|nordby|12 34 56 78|70 20 00 00/);
      assert.isFalse(guide.querySelector('p')?.checkVisibility());
    }
    await setAttributes(guide, {edition: null});
    await goTo(guide, answersFor.citizenService);
    assert.include(guideText(guide), 'Nordby Kommune');
  });
});
