import type {Msg} from '../../locale/msg.js';
import type {EditionWords} from '../edition.js';
import type {LinkId} from '../links.js';
import {say} from './say.js';
import type {SourceId} from './sources.js';
import type {BoxId} from './tree.js';

/** The words of every box after the first. */
export const boxes = (msg: Msg): EditionWords<Exclude<BoxId, 'chip'>, SourceId, LinkId>['boxes'] => {
  const yes = msg('JA', {id: 'answer.yes'});
  const no = msg('NEJ', {id: 'answer.no'});
  return {
    scan: {
      title: msg('Har du adgang til en smartphone, som kan scanne pas?', {id: 'scan.title'}),
      text: [
        say(
          msg('Du må gerne låne en smartphone, men du skal selv være til stede. Der bliver ikke gemt noget på den.', {
            id: 'scan.hint.borrow',
          }),
          'helper',
          'passport',
        ),
        say(
          msg('Får du hjælp, skal din hjælper se væk, mens du vælger bruger-ID og PIN-kode.', {id: 'scan.hint.helper'}),
          'helper',
        ),
        say(msg('En tablet kan ikke scanne pas.', {id: 'scan.hint.tablet'}), 'passport', 'helper'),
      ],
      answers: {
        yes: {
          label: yes,
          why: msg('Med en smartphone kan du prøve at få MitID i MitID appen.', {id: 'scan.why.yes'}),
        },
        no: {
          label: no,
          why: msg('Uden en smartphone, som kan scanne pas, får du MitID i Borgerservice.', {id: 'scan.why.no'}),
        },
      },
    },
    'passport-app': {
      title: msg('Få MitID i MitID appen', {id: 'passport-app.title'}),
      lists: [
        {
          kind: 'how',
          title: msg('Sådan gør du', {id: 'passport-app.how'}),
          items: [
            say(
              msg('Åbn MitID appen, og scan kodelinjen i passet eller på ID-kortet.', {
                id: 'passport-app.how.code-line',
                desc: 'kodelinjen: the lines of letters and digits that machines read',
              }),
              'scan',
              'passport',
            ),
            say(msg('Hold telefonen mod chippen.', {id: 'passport-app.how.chip'}), 'scan'),
            say(msg('Scan dit ansigt.', {id: 'passport-app.how.face'}), 'scan'),
            say(msg('Vælg et bruger-ID.', {id: 'passport-app.how.user-id'}), 'passport'),
          ],
        },
        {
          kind: 'tips',
          title: msg('Hvis det driller', {id: 'passport-app.tips', desc: 'If it is being difficult'}),
          items: [
            say(msg('Hold telefonen vandret, cirka 12 cm fra kodelinjen.', {id: 'passport-app.tip.code-line'}), 'scan'),
            say(msg('Tag coveret af telefonen.', {id: 'passport-app.tip.cover'}), 'scan'),
            say(
              msg('Læg passet fladt. Læg toppen af telefonen halvt ind over passets forside.', {
                id: 'passport-app.tip.chip',
              }),
              'scan',
            ),
            say(msg('Hold telefonen stille.', {id: 'passport-app.tip.still'}), 'scan'),
            say(
              msg('Sørg for godt lys, og tag brillerne af, når du scanner ansigtet.', {id: 'passport-app.tip.face'}),
              'foreign-passport',
            ),
          ],
        },
      ],
      answers: {
        worked: {
          label: msg('Det lykkedes', {id: 'answer.worked'}),
          why: msg('Du har fået MitID og går videre til trin 2.', {id: 'passport-app.why.worked'}),
        },
        failed: {
          label: msg('Det fejlede', {id: 'answer.failed'}),
          why: msg('Det lykkedes ikke i appen, så du får MitID i Borgerservice.', {id: 'passport-app.why.failed'}),
        },
      },
    },
    'citizen-service': {
      title: msg('Få MitID i Borgerservice', {id: 'citizen-service.title'}),
      text: [
        {
          ...say(
            msg('Bestil tid, før du tager af sted. Det er et krav de fleste steder.', {id: 'citizen-service.book'}),
            'booking',
          ),
          topic: 'booking',
        },
        say(
          msg('Dér får du nogle spørgsmål ud fra CPR-registeret. Du kan i stedet tage et vidne med.', {
            id: 'citizen-service.questions',
          }),
          'documents',
        ),
        say(
          msg('Du kan klare trin 2 samme sted. Bed om at få fx en kodeviser udleveret og aktiveret med det samme.', {
            id: 'citizen-service.device',
          }),
          'mitid-chip',
        ),
      ],
      lists: [
        {
          kind: 'bring',
          title: msg('Det skal du have med', {id: 'citizen-service.bring'}),
          items: [
            say(
              msg('Gyldig fysisk legitimation. Kun kørekort og sundhedskort må du vise i deres egne apps.', {
                id: 'citizen-service.bring.legitimation',
              }),
              'documents',
              'legitimation',
            ),
            say(
              msg('Et bruger-ID, du har fundet på: 5-48 tegn og ikke dit CPR-nummer.', {
                id: 'citizen-service.bring.user-id',
              }),
              'herning',
            ),
            say(
              msg(
                'Eventuelt et vidne, som er fyldt 18 år og har haft MitID i mere end 30 dage. Vidnet skal have sit eget MitID og sin egen billedlegitimation med.',
                {id: 'citizen-service.bring.witness'},
              ),
              'documents',
            ),
          ],
        },
      ],
      aside: {
        id: 'home-visit',
        title: msg('Kan du ikke selv møde op?', {id: 'home-visit.title'}),
        text: [
          {
            ...say(
              msg('Spørg din kommune, om den tilbyder hjemmebesøg (udkørende service).', {id: 'home-visit.ask'}),
              'home-visit',
            ),
            topic: 'homeVisit',
          },
        ],
      },
    },
    device: {
      title: msg('Har du en smartphone eller tablet?', {id: 'device.title'}),
      text: [
        {
          ...say(msg('Den skal være nogenlunde ny og opdateret.', {id: 'device.hint'}), 'requirements'),
          link: {
            to: 'requirements',
            label: msg('Se kravene', {
              id: 'link.requirements',
              desc: 'Link; the site it leads to is added in brackets',
            }),
          },
        },
      ],
      answers: {
        yes: {
          label: yes,
          why: msg('På en smartphone eller tablet kan du bruge MitID som app.', {id: 'device.why.yes'}),
        },
        no: {
          label: no,
          why: msg('Uden smartphone eller tablet kan du bruge en kodeviser eller kodeoplæser.', {id: 'device.why.no'}),
        },
      },
    },
    'authenticator-app': {
      title: msg('Brug MitID som app', {id: 'authenticator-app.title'}),
      text: [
        say(
          msg('Hent MitID appen, hvis du ikke har den. Aktivér den ved at følge vejledningen i appen.', {
            id: 'authenticator-app.activate',
          }),
          'requirements',
        ),
      ],
    },
    'code-device': {
      title: msg('Bestil en MitID kodeviser', {id: 'code-device.title'}),
      text: [
        {
          ...say(
            msg(
              'Ser du dårligt, så bestil en MitID kodeoplæser. Skal du bruge MitID ofte, findes der også en MitID chip.',
              {
                id: 'code-device.kinds',
              },
            ),
            'code-display',
            'code-reader',
            'mitid-chip',
          ),
          link: {
            to: 'mitid',
            label: msg('Læs mere om de tre', {
              id: 'link.mitid',
              desc: 'The three: code display, audio code reader, chip. Link; the site it leads to is added in brackets',
            }),
          },
        },
        say(
          msg('I Danmark kommer den med posten på 3-7 hverdage. Til udlandet tager det længere tid.', {
            id: 'code-device.delivery',
          }),
          'code-display',
          'mitid-chip',
        ),
        say(msg('Du kan også hente den i Borgerservice.', {id: 'code-device.collect'}), 'mitid-chip'),
        say(
          msg('De første tre kodevisere eller kodeoplæsere er gratis. En MitID chip skal du betale for.', {
            id: 'code-device.free',
          }),
          'code-display',
          'code-reader',
          'mitid-chip',
        ),
        say(msg('Husk at aktivere den, før du bruger den.', {id: 'code-device.activate'}), 'mitid-chip'),
      ],
      aside: {
        id: 'cannot-wait',
        title: msg('Kan du ikke vente så længe?', {id: 'cannot-wait.title'}),
        text: [
          say(msg('Hent kodeviseren i Borgerservice.', {id: 'cannot-wait.collect'}), 'mitid-chip'),
          say(
            msg('Eller lån en smartphone eller tablet. Flere kan have deres eget MitID i samme MitID app.', {
              id: 'cannot-wait.share',
            }),
            'shared-app',
          ),
          say(
            msg('De har hver deres bruger-ID og PIN-kode. Fingeraftryk og ansigtsgenkendelse er så slået fra.', {
              id: 'cannot-wait.codes',
            }),
            'shared-app',
          ),
          {
            ...say(msg('Spørg også din bank, hvad der kan lade sig gøre.', {id: 'cannot-wait.bank'}), 'danske-bank'),
            topic: 'bank',
          },
        ],
      },
    },
  };
};
