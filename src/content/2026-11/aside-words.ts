import type {Msg} from '../../locale/msg.js';
import type {Aside, Statement} from '../edition.js';
import type {LinkId} from '../links.js';
import {say} from './say.js';
import {helpAnotherLink} from './shared-words.js';
import type {SourceId} from './sources.js';

/** Advice to everyone, shown under the plan. */
export const reserve = (msg: Msg): Statement<SourceId, LinkId>[] => [
  say(
    msg('Hav et ekstra MitID i reserve. Du kan have op til 3 MitID apps, 1 kodeviser, 1 kodeoplæser og 1 chip.', {
      id: 'reserve.extra',
    }),
    'copy-app',
    'requirements',
  ),
  {
    ...say(
      msg('Du kan kopiere appen til en telefon eller tablet mere. Hav begge ved hånden, og sæt cirka en time af.', {
        id: 'reserve.copy',
      }),
      'copy-app',
    ),
    link: {
      to: 'copy-app',
      label: msg('Sådan kopierer du appen', {
        id: 'link.copy-app',
        desc: 'Link; the hostname that it leads to follows in brackets',
      }),
    },
    onlyAfter: 'device.yes',
  },
];

/** The titles of the asides, in the order in which they are shown. */
const titles = (msg: Msg) => ({
  lost: msg('Har du mistet telefonen eller glemt PIN-koden?', {id: 'aside.lost.title'}),
  helper: msg('Hjælper du en anden?', {id: 'aside.helper.title'}),
  decline: msg('Vil du ikke have MitID?', {id: 'aside.decline.title'}),
  age: msg('Hvor gammel skal du være?', {id: 'aside.age.title'}),
  'no-cpr': msg('Mangler du CPR-nummer, eller bor du i udlandet?', {id: 'aside.no-cpr.title'}),
  fraud: msg('Pas på svindel', {id: 'aside.fraud.title'}),
  support: msg('Ring til MitID Support', {id: 'aside.support.title'}),
});

type AsideId = keyof ReturnType<typeof titles>;

/** The text of each aside. */
const texts = (msg: Msg): Record<AsideId, Statement<SourceId, LinkId>[]> => ({
  lost: [
    {
      ...say(
        msg('Har du mistet telefonen, så spær MitID appen. Ring til MitID Support, hvis du vil have hjælp til det.', {
          id: 'aside.lost.block',
          desc: 'spær: block it, so that nobody else can use it',
        }),
        'block-app',
      ),
      link: {
        to: 'block-app',
        label: msg('Sådan spærrer du MitID', {
          id: 'link.block-app',
          desc: 'Link; the hostname that it leads to follows in brackets',
        }),
      },
    },
    say(
      msg('Få appen igen: Kopiér den fra en anden telefon eller tablet, eller scan dit pas.', {
        id: 'aside.lost.again',
      }),
      'copy-app',
      'esbjerg',
    ),
    say(msg('Du kan også få hjælp i Borgerservice.', {id: 'aside.lost.citizen-service'}), 'esbjerg'),
  ],
  helper: [
    say(msg('Den, du hjælper, skal selv være til stede.', {id: 'aside.helper.present'}), 'helper'),
    say(
      msg('Kig væk, når den anden vælger og skriver bruger-ID og koder. Skriv dem ikke ned for den anden.', {
        id: 'aside.helper.look-away',
      }),
      'helper',
    ),
    {
      ...say(
        msg('I MitID appen vælger du »Aktivér« og så »Hjælp en anden med at aktivere«.', {
          id: 'aside.helper.menu',
          desc: 'The two names in quotation marks are buttons of the MitID app: keep them in Danish, with the meaning in brackets',
        }),
        'helper',
        'helper-step-5',
      ),
      link: helpAnotherLink(msg),
    },
  ],
  decline: [
    say(
      msg('MitID er frivilligt. Men du skal bruge det, hvis du vil betjene dig selv på nettet.', {
        id: 'aside.decline.voluntary',
      }),
      'without-mitid',
    ),
    say(
      msg('Du kan søge om at blive fritaget fra Digital Post. Det gør du i Borgerservice.', {
        id: 'aside.decline.exempt',
      }),
      'exemption',
    ),
    {
      ...say(
        msg(
          'En, du stoler på, kan også hjælpe dig med en digital fuldmagt. Så beder den anden om fuldmagten, og du skriver under på et brev.',
          {id: 'aside.decline.power-of-attorney'},
        ),
        'power-of-attorney',
        'power-of-attorney-vejen',
        'power-of-attorney-aalborg',
      ),
      link: {
        to: 'power-of-attorney',
        label: msg('Læs om digital fuldmagt', {
          id: 'link.power-of-attorney',
          desc: 'Link; the hostname that it leads to follows in brackets',
        }),
      },
    },
  ],
  age: [
    say(msg('Du kan få MitID, fra du er 13 år.', {id: 'aside.age.from'}), 'who-can'),
    say(
      msg('Når du fylder 15 år, begynder Digital Post. Så skal du bruge MitID.', {id: 'aside.age.digital-post'}),
      'fifteen',
    ),
  ],
  'no-cpr': [
    say(msg('Du kan scanne dit pas, selv om du er i udlandet.', {id: 'aside.no-cpr.abroad'}), 'non-citizens'),
    say(
      msg('Ellers kan du få MitID i Borgerservice. Tag et vidne med. Registeret ved måske ikke nok om dig.', {
        id: 'aside.no-cpr.witness',
        desc: 'Registeret: the Danish register of persons (CPR)',
      }),
      'non-citizens',
      'documents',
    ),
    say(
      msg('Har du ikke et CPR-nummer, bruger du en P-kode i stedet. Få den hos MitID Support eller i Borgerservice.', {
        id: 'aside.no-cpr.p-code',
      }),
      'p-code',
      'non-citizens',
    ),
    say(msg('P-koden gælder i 60 dage, og du har 3 forsøg.', {id: 'aside.no-cpr.p-code-limits'}), 'p-code'),
    say(
      msg('De fleste selvbetjeninger kræver et CPR-nummer. Spørg først din bank.', {
        id: 'aside.no-cpr.self-service',
        desc: 'selvbetjeninger: online services',
      }),
      'non-citizens',
    ),
  ],
  fraud: [
    say(
      msg(
        'Når du logger ind med MitID, skal sidens adresse ende på mitid.dk før den første skråstreg. Rigtigt er fx borger.mitid.dk.',
        {id: 'aside.fraud.address'},
      ),
      'bank-gl',
    ),
    say(
      msg('Din bank, politiet og MitID beder dig aldrig om dine koder.', {id: 'aside.fraud.code'}),
      'keep-safe',
      'fraud-calls',
    ),
    say(msg('Log aldrig ind, fordi nogen ringer til dig.', {id: 'aside.fraud.call'}), 'fraud-calls'),
  ],
  support: [
    {
      ...say(
        msg('Åbent mandag til fredag kl. 8-20 og i weekender og på helligdage kl. 10-16. Telefon:', {
          id: 'aside.support.hours',
          desc: 'A phone number follows',
        }),
        'foreign-passport',
        'temporary-pin',
      ),
      link: {to: 'support', label: '33 98 00 10'},
    },
  ],
});

export function asides(msg: Msg): Aside<SourceId, LinkId>[] {
  const textOf = texts(msg);
  return Object.entries(titles(msg)).map(([id, title]) => ({id, title, text: textOf[id as AsideId]}));
}
