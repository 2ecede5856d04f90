import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sources} from '../../../src/content/2026-11/sources.js';
import {november2026} from '../../../src/content/2026-11/edition.js';
import {danishMsg, type Msg} from '../../../src/locale/msg.js';
import {lix, wordsIn} from './lix.js';
import {textPlacesOf, statementsOf, texts, whysOf} from './said.js';

const {links} = november2026;
const words = november2026.words(danishMsg);

/** All that is said at a place: title, paragraphs and lists. */
const at = (id: string) =>
  textPlacesOf(words)
    .filter((place) => place.at === id)
    .map(({title, text, items}) => [title, texts(text), texts(items)].join(' '))
    .join();

/** Every message of the edition: its id, and what it says. */
const messages: {id: string | undefined; text: string}[] = [];
november2026.words(((text: string, options?: {id?: string}) => {
  messages.push({id: options?.id, text});
  return text;
}) as Msg);

const everything = messages.map(({text}) => text).join('\n');

describe("Today's edition tells a visitor", () => {
  const facts: Record<string, [place: string, says: RegExp][]> = {
    'how to know a passport with a chip': [
      ['chip', /symbol.*firkant med en cirkel/],
      ['chip', /Danske pas fra 2012/],
    ],
    'that a kommune’s own card does not count': [['chip', /legitimationskort fra en kommune gælder ikke/]],
    'to try when in doubt, and where to go on if it fails': [['chip', /VED IKKE.*prøv.*NEJ/]],
    'that the phone may be borrowed, but that it takes the visitor in person': [['scan', /låne.*selv være til stede/]],
    'that nothing stays on the phone': [['scan', /ikke gemt/]],
    'that a tablet will not do for the passport': [['scan', /tablet kan ikke/]],
    'what to do in the app, in order': [['passport-app', /kodelinjen.*chippen.*ansigt.*bruger-ID/]],
    'what helps if the passport will not read': [
      ['passport-app', /vandret, cirka 12 cm/],
      ['passport-app', /coveret af.*fladt.*halvt ind.*stille/],
      ['passport-app', /lys.*brillerne af/],
    ],
    'to book a time, and that most places require it': [['citizen-service', /Bestil tid.*krav de fleste steder/]],
    'which documents may be shown in an app': [['citizen-service', /fysisk.*Kun kørekort og sundhedskort/]],
    'to answer questions or bring a witness': [['citizen-service', /CPR-registeret.*i stedet.*vidne/]],
    'who can be a witness': [['citizen-service', /fyldt 18 år.*mere end 30 dage.*MitID.*billedlegitimation/]],
    'which user ID to think out': [['citizen-service', /5-48 tegn.*ikke dit CPR-nummer/]],
    'that step 2 can be done in Borgerservice too': [['citizen-service', /trin 2 samme sted.*udleveret og aktiveret/]],
    'whom to ask when unable to come': [['home-visit', /kommune.*udkørende service/]],
    'that the device must be fairly new': [['device', /ny og opdateret/]],
    'to fetch the app and activate it': [['authenticator-app', /Hent.*Aktivér/]],
    'which device is for whom': [['code-device', /kodeviser.*dårligt.*kodeoplæser.*ofte.*MitID chip/]],
    'how long the post takes': [['code-device', /Danmark.*3-7 hverdage.*udlandet.*længere/]],
    'where to collect it': [['code-device', /hente.*Borgerservice/]],
    'what is free': [['code-device', /første tre.*gratis.*chip.*betale/]],
    'to activate it': [['code-device', /aktivere/]],
    'what to do when there is no time to wait': [
      ['cannot-wait', /Borgerservice/],
      ['cannot-wait', /lån.*samme MitID app.*bruger-ID og PIN-kode.*slået fra/],
      ['cannot-wait', /bank/],
    ],
    'how many MitIDs to keep in reserve': [['reserve', /3 MitID apps og én kodeviser, én kodeoplæser og én chip/]],
    'what copying the app takes': [['reserve', /begge enheder.*en time/]],
    'that MitID is voluntary, and what to do without it': [
      ['decline', /frivilligt.*nettet/],
      ['decline', /fritaget fra Digital Post.*fuldmagt/],
    ],
    'what to do when the phone is lost or the PIN forgotten': [
      ['lost', /mistet.*PIN-koden.*Kopiér.*scan.*MitID Support.*Borgerservice/],
    ],
    'from which age': [
      ['age', /fra du er 13 år/],
      ['age', /15 år.*Digital Post/],
    ],
    'what to do from abroad or without a CPR number': [
      ['no-cpr', /scanne.*udlandet/],
      ['no-cpr', /Borgerservice.*altid et vidne/],
      ['no-cpr', /P-kode.*60 dage.*3 forsøg/],
    ],
    'how not to be cheated': [
      ['fraud', /adresse ende på mitid\.dk/],
      ['fraud', /bank, politiet eller MitID.*kode/],
      ['fraud', /aldrig.*ringer/],
    ],
    'when support answers': [['support', /fredag kl\. 8-20.*helligdage kl\. 10-16/]],
  };
  for (const [fact, places] of Object.entries(facts)) {
    it(fact, () => {
      for (const [place, says] of places) assert.match(at(place), says);
    });
  }

  it('the number of support, and the same number to call', () => {
    const {link} = statementsOf(words).find((statement) => statement.link?.to === 'support') ?? {};
    assert.equal(link?.label, '33 98 00 10');
    assert.equal(links.support, 'tel:+4533980010');
  });

  it('what is always at hand: no wish for MitID, lost, age, abroad, fraud, support', () => {
    assert.deepEqual(
      words.asides.map(({id}) => id),
      ['decline', 'lost', 'age', 'no-cpr', 'fraud', 'support'],
    );
  });
});

describe("Today's edition never says", () => {
  const never: Record<string, RegExp> = {
    'NemID, which is closed': /NemID/i,
    'a price': /kroner|\d\s*(kr|øre)|\d,\d/i,
    'a version of a phone’s system': /iOS|iPhone|iPad|Android|version/i,
    embassies: /ambassade|konsulat/i,
    AltID: /AltID/,
    'a rule of consent': /samtykke|forælder|forældre|værge/i,
    'a nationality whose passports fail': /statsborger|nationalitet/i,
    'a waiting time in Borgerservice': /ventetid|\buger?\b|måned/i,
    'an address, which is for links to give': /https?:|www\./i,
    'MitID with a hyphen, where its own pages write two words': /MitID-(app|kode|chip)/i,
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

  it('each name a source that is known', () => {
    for (const {text, sources: ids} of statements) {
      assert.ok(ids.length > 0, text);
      for (const id of ids) assert.ok(id in sources, `${id}: ${text}`);
    }
  });

  it('use every source', () => {
    const used = new Set(statements.flatMap((statement) => [...statement.sources]));
    assert.deepEqual([...used].sort(), Object.keys(sources).sort());
  });

  it('rest on sources with an address and the day they were checked', () => {
    for (const {url, checked} of Object.values(sources)) {
      assert.equal(new URL(url).protocol, 'https:');
      assert.equal(checked, '2026-11-22');
    }
  });

  it('leave the addresses of the sources out of the page', () => {
    const folder = new URL('../../../src/content/2026-11/', import.meta.url);
    for (const file of readdirSync(folder)) {
      assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /^import (?!type ).*sources\.js/m, file);
    }
  });

  it('lead to links that are known, and to every one of them', () => {
    const used = new Set(statements.flatMap(({link}) => (link ? [link.to] : [])));
    assert.deepEqual([...used].sort(), Object.keys(links).sort());
  });

  it('leave it to the guide to say which site a link leads to, since an editor may lead it elsewhere', () => {
    for (const {link} of statements) {
      if (link) assert.doesNotMatch(link.label, /\.dk/);
    }
  });
});

describe("Today's messages", () => {
  it('each have an id, and no two different ones the same', () => {
    const byId = new Map<string, string>();
    for (const {id, text} of messages) {
      assert.ok(id, text);
      assert.equal(byId.get(id) ?? text, text);
      byId.set(id, text);
    }
  });

  it('are short enough to travel with the first question', () => {
    assert.ok(everything.length <= 7500, `${everything.length} characters`);
  });

  it('put the same words on the same buttons', () => {
    const labels = Object.values(words.boxes).flatMap(({answers = {}}) =>
      Object.entries(answers).map(([id, {label}]) => `${id}: ${label}`),
    );
    assert.deepEqual([...new Set(labels)].sort(), [
      'failed: Det fejlede',
      'no: NEJ',
      'unsure: VED IKKE',
      'worked: Det lykkedes',
      'yes: JA',
    ]);
  });
});

describe('Whoever reads with effort', () => {
  const running = [
    ...textPlacesOf(words).map((place) => ({at: place.at, text: texts(place.text)})),
    {at: 'why', text: whysOf(words).join(' ')},
  ];

  it('meets easy running text throughout (LIX 34 or lower)', () => {
    const measured = lix(running.map(({text}) => text).join(' '));
    assert.ok(measured <= 34, `LIX ${measured.toFixed(1)}`);
  });

  for (const place of running.filter(({text}) => wordsIn(text).length >= 60)) {
    it(`meets easy text at "${place.at}"`, () => {
      const measured = lix(place.text);
      assert.ok(measured <= 34, `LIX ${measured.toFixed(1)}`);
    });
  }

  it('is never given a sentence of more than 20 words', () => {
    for (const {text} of statementsOf(words)) {
      for (const sentence of text.split(/(?<=[.?!])\s/)) assert.ok(wordsIn(sentence).length <= 20, sentence);
    }
  });
});
