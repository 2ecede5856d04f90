import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {changes} from '../../../src/content/2026-11/changes.js';
import {sources} from '../../../src/content/2026-11/sources.js';
import {november2026} from '../../../src/content/2026-11/edition.js';
import type {Edition, SlotName} from '../../../src/content/edition.js';
import {danishMsg, type Msg} from '../../../src/locale/msg.js';
import {answersOf, boxOf} from '../../../src/tree/index.js';
import {lix, wordsIn} from './lix.js';
import {statementsOf, textPlacesOf} from '../../../src/content/text-places.js';
import {joinedText, nameOf, texts, whysOf} from './text-of.js';

const {links} = november2026;
const words = november2026.words(danishMsg);

/** The whole text of one part of the edition. */
const at = (id: string) => joinedText(textPlacesOf(words).filter((place) => nameOf(place) === id));

/** Every message of the edition: its id and its text. */
const messages: {id: string | undefined; text: string}[] = [];
november2026.words(((text: string, options?: {id?: string}) => {
  messages.push({id: options?.id, text});
  return text;
}) as Msg);

const everything = messages.map(({text}) => text).join('\n');

describe("A visitor to today's edition reads", () => {
  const facts: Record<string, [place: string, says: RegExp][]> = {
    'that a foreign ID card counts and an expired passport does not': [
      ['chip', /gyldigt udenlandsk ID-kort med chip/],
      ['chip', /datoen.*ikke være udløbet/],
    ],
    'how to recognise a passport with a chip': [
      ['chip', /symbol.*firkant med en cirkel/],
      ['chip', /Danske pas fra 2012/],
    ],
    'that a kommune’s own card does not count': [['chip', /legitimationskort fra en kommune gælder ikke/]],
    'what to try when in doubt, and where to go if it fails': [['chip', /tvivl.*VED IKKE.*prøv.*Borgerservice/]],
    'that they may borrow the phone, but must be present themselves': [['scan', /låne.*selv være til stede/]],
    'that the phone stores nothing': [['scan', /gemmer ikke noget/]],
    'that a helper must look away': [['scan', /kigge væk.*bruger-ID og PIN-kode/]],
    'that the device must be a phone, and what to do when in doubt': [['scan', /være en telefon.*tvivl.*kravene.*JA/]],
    'what to have ready before trying': [['passport-app', /pas eller ID-kort.*CPR-nummer.*modtage sms/]],
    'what to do in the app, in order': [
      [
        'passport-app',
        /App Store.*siden med dit billede.*nederst.*bagsiden.*forsiden opad.*halvt ind.*ansigt.*bruger-ID.*hvor du vil bruge MitID/,
      ],
    ],
    'what helps if the app cannot read the passport': [
      ['passport-app', /på tværs.*12 cm/],
      ['passport-app', /coveret af.*hvidt.*stille.*åbn den igen/],
      ['passport-app', /lys.*brillerne af/],
    ],
    'how to use a borrowed phone': [['borrowed-phone', /Aktivér.*Hjælp en anden med at aktivere.*ved hånden/]],
    'that Borgerservice is next after a failed attempt': [
      ['citizen-service', /lykkedes ikke med appen.*Borgerservice/],
    ],
    'that they must book a time in most places, and where to do it': [
      ['citizen-service', /Bestil tid.*krav de fleste steder.*kommunens hjemmeside/],
    ],
    'which papers are enough, and which are not': [
      ['citizen-service', /dansk pas eller kørekort.*sundhedskort alene er ikke nok/],
      ['citizen-service', /udenlandsk pas.*sundhedskort eller bopælsattest/],
    ],
    'which papers they may show in an app': [['citizen-service', /Kørekort og sundhedskort.*apps.*fysisk/]],
    'that they must answer questions or bring a witness': [['citizen-service', /spørgsmål om dig selv.*vidne/]],
    'who can be a witness': [['citizen-service', /fyldt 18 år.*mere end 30 dage.*MitID.*legitimation med billede/]],
    'which user ID to write on a note beforehand': [['citizen-service', /seddel.*5-48 tegn.*ikke være dit CPR-nummer/]],
    'that one visit is enough, and what to request there': [
      ['citizen-service', /samme besøg.*telefonen med.*aktiveringskode.*kodeviser.*aktiveret/],
    ],
    'why they should answer step 2 now': [['citizen-service', /trin 2 nu.*bede om/]],
    'whom to ask when they cannot come': [['home-visit', /kommune.*udkørende service/]],
    'that the device must be fairly new': [['device', /ny og opdateret/]],
    'what a kodeviser is, and what to choose with poor sight': [
      ['code-device', /lille apparat med en knap.*kode.*dårligt.*kodeoplæser/],
    ],
    'where to order a kodeviser, how long the post takes, and what it costs': [
      ['task order-code-device', /MitID appen.*mitid\.dk/],
      ['task order-code-device', /3-7 hverdage.*udlandet/],
      ['task order-code-device', /gratis.*CPR-nummer.*pas.*chip.*betale/],
    ],
    'how to activate a kodeviser': [['task activate-code-device', /pas i MitID appen eller i Borgerservice/]],
    'what to do when they cannot wait for a kodeviser': [
      ['cannot-wait', /andens MitID app.*bruger-ID og PIN-kode.*ikke bruge fingeraftryk/],
      ['cannot-wait', /bank/],
    ],
    'how many apps and devices they can have in reserve': [
      ['reserve', /3 MitID apps, 1 kodeviser, 1 kodeoplæser og 1 chip/],
    ],
    'what they need to copy the app': [['reserve', /kopiere appen.*Hav begge.*en time/]],
    'that MitID is voluntary, and what to do without it': [
      ['decline', /frivilligt.*nettet/],
      ['decline', /fritaget fra Digital Post.*Borgerservice/],
      ['decline', /stoler på.*den anden om fuldmagten.*du skriver under/],
    ],
    'that they must block the app first when the phone is lost': [
      ['lost', /mistet.*PIN-koden.*spær.*MitID Support.*Kopiér.*scan.*Borgerservice/],
    ],
    'how to help another person': [['helper', /til stede.*Kig væk.*Skriv dem ikke ned.*Aktivér/]],
    'from which age they can have MitID': [
      ['age', /fra du er 13 år/],
      ['age', /15 år.*Digital Post/],
    ],
    'what to do from abroad or without a CPR number': [
      ['no-cpr', /scanne.*udlandet/],
      ['no-cpr', /Borgerservice.*Tag et vidne.*Registeret/],
      ['no-cpr', /P-kode.*MitID Support eller i Borgerservice.*60 dage.*3 forsøg/],
      ['no-cpr', /kræver et CPR-nummer.*bank/],
    ],
    'how to avoid fraud': [
      ['fraud', /ende på mitid\.dk før den første skråstreg.*borger\.mitid\.dk/],
      ['fraud', /bank, politiet og MitID.*aldrig.*koder/],
      ['fraud', /aldrig.*ringer/],
    ],
    'when support answers the phone': [['support', /fredag kl\. 8-20.*helligdage kl\. 10-16/]],
  };
  for (const [fact, places] of Object.entries(facts)) {
    it(fact, () => {
      for (const [place, says] of places) assert.match(at(place), says);
    });
  }

  it('what an organisation adds: of the library at the app, of Borgerservice where a visitor has to come, and whom to call', () => {
    const places = (slot: SlotName) =>
      Object.entries(november2026.slots).flatMap(([id, its]) => (its === slot ? id : []));
    assert.deepEqual(places('library'), ['passport-app', 'get-in-app', 'own-app', 'fetch-app']);
    const visits = ['citizen-service', 'book', 'citizen-service-for-app', 'citizen-service-for-code-device'];
    assert.deepEqual(places('citizen-service'), visits);
    assert.deepEqual(
      ['home-visit', 'bank', 'support'].map((slot) => places(slot as SlotName)),
      [['home-visit'], ['cannot-wait'], ['support']],
    );
  });

  it('every box and every task under an icon, but for what an edition calls done', () => {
    const {icons, plans = {}, tree}: Edition = november2026;
    const open = Object.values(plans)
      .flatMap((bySecond) => Object.values(bySecond))
      .flatMap((planned) => planned.flatMap(({task, as}) => (as === undefined ? [task] : [])));
    for (const id of [...Object.keys(tree.boxes), ...open]) assert.ok(icons[id], id);
  });

  it('whom the guide is for', () => {
    assert.match(words.lead ?? '', /ikke har MitID endnu/);
  });

  it('the phone number of support, in a link that calls the same number', () => {
    const {link} = statementsOf(words).find((statement) => statement.link?.to === 'support') ?? {};
    assert.equal(link?.label, '33 98 00 10');
    assert.equal(links.support, 'tel:+4533980010');
  });

  it('below every card what to do about a lost phone, then about helping, declining, age, abroad, fraud and support', () => {
    assert.deepEqual(
      words.asides.map(({id}) => id),
      ['lost', 'helper', 'decline', 'age', 'no-cpr', 'fraud', 'support'],
    );
  });
});

describe("Today's edition never mentions", () => {
  const never: Record<string, RegExp> = {
    'NemID, which is closed': /NemID/i,
    'a price': /kroner|\d\s*(kr|øre)|\d,\d/i,
    'the version of a phone’s system': /iOS|iPhone|iPad|Android|version/i,
    embassies: /ambassade|konsulat/i,
    AltID: /AltID/,
    'a rule of consent': /samtykke|forælder|forældre|værge/i,
    'a nationality whose passports fail': /statsborger|nationalitet/i,
    'a waiting time in Borgerservice': /ventetid|\buger?\b|måned/i,
    'an address in its text, since links contain the addresses': /https?:|www\./i,
    'MitID with a hyphen, since the pages of MitID write two words': /MitID-(app|kode|chip)/i,
    'a character that the generated translations would escape': /[&<>]/,
  };
  for (const [what, pattern] of Object.entries(never)) {
    it(what, () => {
      assert.doesNotMatch(everything, pattern);
    });
  }
});

describe("Today's statements", () => {
  const statements = statementsOf(words);

  it('each name at least one known source', () => {
    for (const {text, sources: ids} of statements) {
      assert.ok(ids.length > 0, text);
      for (const id of ids) assert.ok(id in sources, `${id}: ${text}`);
    }
  });

  it('use every source in the list', () => {
    const used = new Set([...statements, ...changes].flatMap((each) => [...each.sources]));
    assert.deepEqual([...used].sort(), Object.keys(sources).sort());
  });

  it('have sources that a fact-checker can open: pages, not home pages, each with the day it was checked', () => {
    for (const [id, {url, checked}] of Object.entries(sources)) {
      const {protocol, pathname} = new URL(url);
      assert.equal(protocol, 'https:', id);
      assert.match(pathname, /^\/[^/]/, id);
      assert.match(checked, /^2026-11-2[24]$/, id);
    }
  });

  it('name an existing answer of the tree if they are shown only after one', () => {
    for (const {onlyAfter, text} of statements) {
      if (onlyAfter === undefined) continue;
      const [box = '', answer] = onlyAfter.split('.');
      const found = boxOf(november2026.tree, box);
      assert.ok(found && answersOf(found).some(({id}) => id === answer), text);
    }
  });

  it('keep the URLs of the sources out of the built files', () => {
    const folder = new URL('../../../src/content/2026-11/', import.meta.url);
    for (const file of readdirSync(folder)) {
      assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /^import (?!type ).*sources\.js/m, file);
    }
  });

  it('use every known link, and no unknown one', () => {
    const used = new Set(statements.flatMap(({link}) => (link ? [link.to] : [])));
    assert.deepEqual([...used].sort(), Object.keys(links).sort());
  });

  it('have no site name in a link’s label, since an editor may change where the link leads', () => {
    for (const {link} of statements) {
      if (link) assert.doesNotMatch(link.label, /\.dk/);
    }
  });
});

describe("Today's messages", () => {
  it('each have an id, and no two different messages share one', () => {
    const byId = new Map<string, string>();
    for (const {id, text} of messages) {
      assert.ok(id, text);
      assert.equal(byId.get(id) ?? text, text);
      byId.set(id, text);
    }
  });

  it('are short enough to load soon after the first question', () => {
    assert.ok(everything.length <= 12000, `${everything.length} characters`);
  });

  it('use the same words for the same answers', () => {
    const labels = Object.values(words.boxes).flatMap(({answers = {}}) =>
      Object.entries(answers).map(([id, {label}]) => `${id}: ${label}`),
    );
    assert.deepEqual([...new Set(labels)].sort(), [
      'failed: Nej, det lykkedes ikke',
      'later: Jeg gør det senere',
      'no: NEJ',
      'unsure: VED IKKE',
      'worked: Ja, det lykkedes',
      'yes: JA',
    ]);
  });
});

describe('A visitor who reads with effort', () => {
  const running = [
    ...textPlacesOf(words).map((place) => ({at: nameOf(place), text: texts(place.text)})),
    {at: 'why', text: whysOf(words).join(' ')},
  ];

  it('gets easy text in the whole edition (LIX 34 or lower)', () => {
    const measured = lix(running.map(({text}) => text).join(' '));
    assert.ok(measured <= 34, `LIX ${measured.toFixed(1)}`);
  });

  for (const place of running.filter(({text}) => wordsIn(text).length >= 60)) {
    it(`gets easy text at "${place.at}"`, () => {
      const measured = lix(place.text);
      assert.ok(measured <= 34, `LIX ${measured.toFixed(1)}`);
    });
  }

  it('never gets a sentence of more than 20 words', () => {
    for (const {text} of statementsOf(words)) {
      for (const sentence of text.split(/(?<=[.?!])\s/)) assert.ok(wordsIn(sentence).length <= 20, sentence);
    }
  });
});
