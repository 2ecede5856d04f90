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
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {findAll, current, goTo, leaflet, findOne, textOf} from './visit.js';
import {kommune, bank, library} from './organisations.js';
import {warnings} from './warnings.js';

const words = organisationWords(danishMsg);

type Place = 'citizen-service' | 'home-visit' | 'bank' | 'library' | 'support' | 'footer';

/** The answers that lead a visitor to each place: on a card, if the place has one, and in the plan. */
const seenAt: Readonly<Record<Place, readonly Answers[]>> = {
  'citizen-service': [answersFor.citizenService, answersFor.planWithCitizenService],
  'home-visit': [answersFor.citizenService, answersFor.planWithKodeviser],
  bank: [answersFor.planWithKodeviser],
  library: [answersFor.app, answersFor.planWithApp, answersFor.planWithCitizenService],
  support: [answersFor.start, answersFor.citizenService, answersFor.planWithApp],
  footer: [answersFor.start, answersFor.citizenService, answersFor.planWithApp],
};

/** The element around the place of that name; `null` while the guide does not show the place. */
function findPlace(guide: MitidGuideElement, name: Place): Element | null {
  const last = (selector: string) => findAll(guide, selector).pop() ?? null;
  if (name === 'support') return last('details[part=aside]');
  if (name === 'footer') return last(handles.checkedNotes);
  const slot = guide.renderRoot.querySelector(`slot[name=${name}]`);
  const aside = slot?.closest('[part=aside]');
  return aside ?? slot?.previousElementSibling ?? null;
}

const linkIn = (element: Element | null, href: string): string | undefined =>
  [...(element?.querySelectorAll('a') ?? [])].filter((link) => link.getAttribute('href') === href).map(textOf)[0];

describe('A detail of the organisation', () => {
  interface Row {
    readonly what: string;
    readonly attributes: AttributeValues;
    readonly place: Place;
    readonly texts: readonly string[];
    /** The link, and its text. */
    readonly link?: readonly [href: string, text: string];
  }

  const rows: readonly Row[] = [
    {what: "a kommune's name", attributes: kommune, place: 'citizen-service', texts: ['Nordby Kommune']},
    {
      what: "a kommune's phone",
      attributes: kommune,
      place: 'citizen-service',
      texts: [words.phone],
      link: ['tel:12345678', '12 34 56 78'],
    },
    {
      what: "a kommune's e-mail",
      attributes: kommune,
      place: 'citizen-service',
      texts: [words.email],
      link: ['mailto:borgerservice@nordby.dk', 'borgerservice@nordby.dk'],
    },
    {
      what: "a kommune's opening hours",
      attributes: kommune,
      place: 'citizen-service',
      texts: [`${words.openingHours}: Mandag-onsdag 10-15`],
    },
    {
      what: 'where to book',
      attributes: kommune,
      place: 'citizen-service',
      texts: [],
      link: ['https://www.nordby.dk/bestil-tid', `${words.book} (nordby.dk)`],
    },
    {
      what: 'what to pick there',
      attributes: kommune,
      place: 'citizen-service',
      texts: [words.category('Pas, kørekort og MitID')],
    },
    {
      what: 'the page on documents',
      attributes: kommune,
      place: 'citizen-service',
      texts: [],
      link: ['https://www.nordby.dk/legitimation', `${words.documents} (nordby.dk)`],
    },
    {
      what: 'whom to call for a home visit',
      attributes: kommune,
      place: 'home-visit',
      texts: [words.homeVisit('Nordby Kommune'), words.call],
      link: ['tel:+4587654321', '+45 87 65 43 21'],
    },
    {
      what: 'the page on home visits',
      attributes: kommune,
      place: 'home-visit',
      texts: [],
      link: ['https://www.nordby.dk/hjemmebesoeg', `${words.homeVisitLink} (nordby.dk)`],
    },
    {
      what: 'Den Digitale Hotline',
      attributes: kommune,
      place: 'support',
      texts: [words.hotline],
      link: ['tel:70200000', '70 20 00 00'],
    },
    {
      what: 'the day it was checked',
      attributes: kommune,
      place: 'footer',
      texts: [words.checked('20. november 2026')],
    },
    {
      what: "a bank's name, phone, e-mail and hours",
      attributes: bank,
      place: 'bank',
      texts: ['Nordbank', words.phone, words.email, `${words.openingHours}: Alle hverdage 9-16`],
      link: ['tel:11223344', '11 22 33 44'],
    },
    {
      what: "a bank's customer support",
      attributes: bank,
      place: 'bank',
      texts: [words.bank('Nordbank')],
      link: ['tel:55667788', '55 66 77 88'],
    },
    {
      what: "a bank's only phone, as that of customer service,",
      attributes: {'organisation-type': 'bank', organisation: 'Nordbank', phone: '11 22 33 44'},
      place: 'bank',
      texts: [words.bank('Nordbank')],
      link: ['tel:11223344', '11 22 33 44'],
    },
    {
      what: 'the phone of an organisation of another type, with what it is for,',
      attributes: {
        'organisation-type': 'other',
        organisation: 'Nordbo',
        phone: '11 22 33 44',
        'phone-purpose': 'hjælp til beboere',
      },
      place: 'support',
      texts: ['Nordbo', `${words.phone} (hjælp til beboere)`],
      link: ['tel:11223344', '11 22 33 44'],
    },
    {
      what: "a library's name, IT help, phone, e-mail and hours",
      attributes: library,
      place: 'library',
      texts: [
        'Nordby Bibliotek',
        `${words.itHelp}: Tirsdag 14-16`,
        words.phone,
        words.email,
        `${words.openingHours}: Alle dage 8-22`,
      ],
      link: ['mailto:bibliotek@nordby.dk', 'bibliotek@nordby.dk'],
    },
    {
      what: 'the phone of a library that does not help with the app',
      attributes: {'organisation-type': 'library', organisation: 'Nordby Bibliotek', phone: '99 88 77 66'},
      place: 'support',
      texts: ['Nordby Bibliotek', words.phone],
      link: ['tel:99887766', '99 88 77 66'],
    },
    {
      what: 'that a library is the Borgerservice, and then its phone and hours',
      attributes: {...library, 'citizen-service-here': ''},
      place: 'citizen-service',
      texts: [words.here('Nordby Bibliotek'), words.phone, `${words.openingHours}: Alle dage 8-22`],
      link: ['tel:99887766', '99 88 77 66'],
    },
    {
      what: 'that the library which is the Borgerservice also helps with the app',
      attributes: {...library, 'citizen-service-here': ''},
      place: 'library',
      texts: ['Nordby Bibliotek', `${words.itHelp}: Tirsdag 14-16`],
    },
  ];

  for (const {what, attributes, place, texts, link} of rows) {
    it(`appears at ${place}, on card, plan and paper: ${what}`, async () => {
      for (const answers of seenAt[place]) {
        const guide = await mountGuide(attributes, answers);
        for (const type of ['screen', 'print'] as const) {
          await emulateMedia({type});
          if (type === 'print') dispatchEvent(new Event('beforeprint'));
          const found = findPlace(guide, place);
          for (const text of texts) assert.include(found ? textOf(found) : '', text);
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

  it('appears in no other place, and only once in each place', async () => {
    for (const [attributes, texts] of [
      [kommune, ['Nordby Kommune', '12 34 56 78']],
      [bank, ['Nordbank', '11 22 33 44']],
      [library, ['Nordby Bibliotek', '99 88 77 66']],
    ] as const) {
      const guide = await mountGuide(attributes);
      for (const answers of allAnswerSets(current)) {
        await goTo(guide, answers);
        const where = JSON.stringify(answers);
        const local = findAll(guide, `${handles.card} [part=organisation]`);
        const names = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
        assert.isAtMost(local.length, findAll(guide, `${handles.card} slot`).length, where);
        const home = attributes === kommune ? 'citizen-service' : attributes === bank ? 'bank' : 'library';
        const isThere = findPlace(guide, home) !== null;
        for (const text of texts) {
          const times = guideText(guide).split(text).length - 1;
          // The sentence on home visits, or on what a bank's customers can do, says the name once more.
          const inSentence = isThere && (text === 'Nordby Kommune' || text === 'Nordbank') ? 1 : 0;
          assert.equal(times, isThere ? 1 + inSentence : 0, `${text} at ${where}`);
        }
        for (const name of names) assert.isAtMost(findAll(guide, `slot[name=${name}]`).length, 1, where);
      }
    }
  });

  it('is missing where the editor has set no detail, and the guide shows its general sentences', async () => {
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

  it('is shown as plain text, even if it contains markup', async () => {
    const script = '<img src="x" onerror="document.title = \'broken\'"><b>fed</b> &amp; ${1}';
    for (const attributes of [
      {...kommune, organisation: script, 'booking-category': script, 'opening-hours': script},
      {...library, organisation: script, 'it-help': script, 'opening-hours': script, 'citizen-service-here': ''},
    ]) {
      const guide = await mountGuide(attributes, answersFor.planWithCitizenService);
      const local = findAll(guide, '[part=organisation]');
      assert.isNotEmpty(local);
      for (const box of local) assert.lengthOf(box.querySelectorAll('img, b'), 0);
      assert.isAtLeast(guideText(guide).split(script).length - 1, 3);
      assert.notEqual(document.title, 'broken');
    }
  });

  it('is marked as Danish, with its numbers and addresses from left to right, where the guide speaks Arabic', async () => {
    const guide = await mountGuide({...kommune, lang: 'ar'}, answersFor.citizenService);
    await waitUntil(guide, () => guide.renderRoot.querySelector(`${handles.root}[dir=rtl]`) !== null);
    const box = findOne(guide, `${handles.card} [part=organisation]`);
    assert.equal(box.querySelector<HTMLElement>('strong [lang]')?.lang, 'da');
    for (const link of box.querySelectorAll<HTMLElement>('[href^="tel:"], [href^="mailto:"]')) {
      assert.equal(link.dir, 'ltr');
    }
  });
});

describe('On booking an appointment, the guide', () => {
  for (const [value, sentence] of Object.entries(words.booking)) {
    it(`says what the organisation has set, instead of its general sentence: ${value}`, async () => {
      for (const answers of seenAt['citizen-service']) {
        const guide = await mountGuide({booking: value}, answers);
        assert.include(guideText(guide), sentence);
        assert.notInclude(guideText(guide), generalSentence('booking'));
      }
    });
  }
});

describe('On where Borgerservice is, the guide', () => {
  const general = generalSentence('find');
  const phone = {phone: '12 34 56 78'};
  const booking = {'booking-url': 'https://www.nordby.dk/bestil-tid'};
  const borgerservice = {'organisation-type': 'library', 'citizen-service-here': ''};

  it("shows the organisation's booking link or phone, and sends nobody to the kommune's website", async () => {
    for (const attributes of [
      {...phone, 'organisation-type': 'municipality'},
      {...booking, 'organisation-type': 'municipality'},
      {...phone, ...borgerservice},
      {...booking, ...borgerservice},
    ]) {
      const guide = await mountGuide(attributes);
      for (const answers of allAnswerSets(current)) {
        await goTo(guide, answers);
        assert.notInclude(guideText(guide), general, JSON.stringify({attributes, answers}));
      }
      await goTo(guide, answersFor.citizenService);
      assert.lengthOf(findAll(guide, `${handles.card} [part=organisation] a`), 1);
    }
  });

  it("sends the visitor to the kommune's website, where the organisation is not the Borgerservice or says no way to it", async () => {
    for (const attributes of [
      {organisation: 'Nordby Kommune'},
      {...phone, 'organisation-type': 'library'},
      {...phone, 'organisation-type': 'bank'},
      {...phone, 'organisation-type': 'other'},
    ]) {
      const guide = await mountGuide(attributes, answersFor.citizenService);
      assert.include(guideText(guide), general, JSON.stringify(attributes));
    }
  });
});

describe('On home visits, the guide', () => {
  const general = generalSentence('home-visit');

  it('says that the kommune offers no home visits', async () => {
    const named = await mountGuide({'home-visit': 'no', organisation: 'Nordby Kommune'}, answersFor.citizenService);
    assert.include(guideText(named), words.noHomeVisit('Nordby Kommune'));
    const nameless = await mountGuide({'home-visit': 'no'}, answersFor.citizenService);
    assert.include(guideText(nameless), words.noneHomeVisit);
    for (const guide of [named, nameless]) assert.notInclude(guideText(guide), general);
  });

  it('says that the kommune offers home visits, even where the editor has set no name', async () => {
    const guide = await mountGuide({'home-visit': 'yes'}, answersFor.citizenService);
    assert.include(guideText(guide), words.someHomeVisit);
    assert.notInclude(guideText(guide), general);
  });

  it('advises the visitor to ask and shows no number, where the editor has set home-visit to unknown or not at all', async () => {
    for (const attributes of [
      {'home-visit': 'unknown', 'home-visit-phone': '12 34 56 78'},
      {'home-visit-phone': '12 34 56 78'},
    ]) {
      const guide = await mountGuide(attributes, answersFor.citizenService);
      assert.include(guideText(guide), general);
      assert.notInclude(guideText(guide), '12 34 56 78');
    }
  });
});

describe('On the support of a bank, the guide', () => {
  it('mentions the bank without a name, where the editor has set no name', async () => {
    const guide = await mountGuide(
      {'organisation-type': 'bank', 'bank-phone': '55 66 77 88'},
      answersFor.planWithKodeviser,
    );
    assert.include(guideText(guide), `${words.namelessBank} 55 66 77 88`);
  });
});

describe('In an old edition, the guide', () => {
  it('shows no detail that the organisation has set', async () => {
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

describe('What the organisation has written', () => {
  it('is marked as Danish where it stands in a sentence of another language', async () => {
    const guide = await mountGuide({...kommune, lang: 'ar'}, answersFor.citizenService);
    const danish = findAll(guide, 'bdi[lang=da]').map(textOf);
    assert.includeMembers(danish, [kommune['booking-category'], kommune['organisation']]);
  });

  it('has links as tall as a finger needs', async () => {
    const guide = await mountGuide(kommune, answersFor.citizenService);
    for (const link of findAll(guide, '[part=organisation] a')) {
      assert.isAtLeast(link.getBoundingClientRect().height, 44, textOf(link));
    }
  });
});
