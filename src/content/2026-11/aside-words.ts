import type {Msg} from '../../locale/msg.js';
import type {Statement} from '../edition.js';
import type {LinkId} from '../links.js';
import type {AsideId} from './first-question-words.js';
import {say} from './say.js';
import type {SourceId} from './sources.js';

const copyApp = (msg: Msg) =>
  ({
    to: 'copy-app',
    label: msg('Sådan kopierer du appen', {
      id: 'link.copy-app',
      desc: 'Link; the site it leads to is added in brackets',
    }),
  }) as const;

/** Advice to everyone, shown at the end. */
export const reserve = (msg: Msg): Statement<SourceId, LinkId>[] => [
  say(
    msg('Hav et ekstra MitID i reserve. Du kan have op til 3 MitID apps og én kodeviser, én kodeoplæser og én chip.', {
      id: 'reserve.extra',
    }),
    'copy-app',
    'requirements',
  ),
  {
    ...say(
      msg('Du kan kopiere appen til en enhed mere. Hav begge enheder ved hånden, og sæt cirka en time af.', {
        id: 'reserve.copy',
        desc: 'enhed: phone or tablet',
      }),
      'copy-app',
    ),
    link: copyApp(msg),
  },
];

/** What the asides say that are always at hand. */
export const asideTexts = (msg: Msg): Record<AsideId, Statement<SourceId, LinkId>[]> => ({
  decline: [
    say(
      msg('MitID er frivilligt. Men du skal bruge det, hvis du vil betjene dig selv på nettet.', {
        id: 'aside.decline.voluntary',
      }),
      'borger',
    ),
    say(msg('Uden MitID kan du søge om at blive fritaget fra Digital Post.', {id: 'aside.decline.exempt'}), 'ballerup'),
    {
      ...say(
        msg('Du kan også give en digital fuldmagt til en, du stoler på.', {id: 'aside.decline.mandate'}),
        'borger',
      ),
      link: {
        to: 'borger',
        label: msg('Læs mere', {id: 'link.borger', desc: 'Link; the site it leads to is added in brackets'}),
      },
    },
  ],
  lost: [
    {
      ...say(
        msg('Har du haft MitID før, er vejen en anden. Kopiér appen fra en anden enhed, eller scan dit pas igen.', {
          id: 'aside.lost.self',
        }),
        'copy-app',
        'esbjerg',
      ),
      link: copyApp(msg),
    },
    say(
      msg('Du kan også få hjælp hos MitID Support eller i Borgerservice.', {id: 'aside.lost.help'}),
      'temporary-pin',
      'esbjerg',
    ),
  ],
  age: [
    say(msg('Du kan få MitID, fra du er 13 år.', {id: 'aside.age.from'}), 'who-can'),
    say(
      msg('Når du fylder 15 år, begynder Digital Post. Så skal du bruge MitID.', {id: 'aside.age.digital-post'}),
      'fifteen',
    ),
  ],
  'no-cpr': [
    say(
      msg('Du kan scanne dit pas, selv om du er i udlandet.', {id: 'aside.no-cpr.abroad'}),
      'non-citizens',
      'the-local',
    ),
    say(
      msg('Ellers kan du få MitID i Borgerservice. Tag altid et vidne med.', {id: 'aside.no-cpr.witness'}),
      'non-citizens',
      'documents',
    ),
    say(
      msg('Har du ikke et CPR-nummer, bruger du en P-kode i stedet. Den gælder i 60 dage, og du har 3 forsøg.', {
        id: 'aside.no-cpr.p-code',
      }),
      'p-code',
    ),
  ],
  fraud: [
    say(
      msg('Når du logger ind med MitID, skal sidens adresse ende på mitid.dk.', {id: 'aside.fraud.address'}),
      'bank-gl',
    ),
    say(msg('Ingen fra din bank, politiet eller MitID beder dig om din kode.', {id: 'aside.fraud.code'}), 'fraud'),
    say(msg('Log aldrig ind, fordi nogen ringer til dig.', {id: 'aside.fraud.call'}), 'fraud'),
  ],
  support: [
    {
      ...say(
        msg('Mandag til fredag kl. 8-20. Weekender og helligdage kl. 10-16.', {id: 'aside.support.hours'}),
        'foreign-passport',
        'temporary-pin',
      ),
      link: {to: 'support', label: '33 98 00 10'},
    },
  ],
});
