import type {Msg} from '../../locale/msg.js';
import type {Aside, Statement, StatementList} from '../edition.js';
import type {LinkId} from '../links.js';
import {say} from './say.js';
import type {SourceId} from './sources.js';

type List = StatementList<SourceId, LinkId>;
type SourcedStatement = Statement<SourceId, LinkId>;

/** The link to the requirements for phones. */
export const requirementsLink = (msg: Msg) =>
  ({
    to: 'requirements',
    label: msg('Se, hvad telefonen skal kunne', {
      id: 'link.requirements',
      desc: 'Link; the hostname that it leads to follows in brackets',
    }),
  }) as const;

export const helpAnotherLink = (msg: Msg) =>
  ({
    to: 'help-another',
    label: msg('Se, hvordan I gør', {
      id: 'link.help-another',
      desc: 'Link; the hostname that it leads to follows in brackets',
    }),
  }) as const;

/** How to get MitID in the MitID app, for the attempt and for the task of trying later. */
export function passportApp(msg: Msg) {
  const haveReady: List = {
    kind: 'bring',
    title: msg('Hav det her klar', {id: 'passport-app.ready'}),
    items: [
      say(msg('Dit pas eller ID-kort', {id: 'passport-app.ready.passport'}), 'passport'),
      say(msg('Dit CPR-nummer', {id: 'passport-app.ready.cpr'}), 'helper-id-card'),
      say(
        msg('En telefon, der kan modtage sms', {id: 'passport-app.ready.phone', desc: 'sms: a text message'}),
        'get-app-4',
      ),
    ],
  };
  const steps: SourcedStatement[] = [
    say(
      msg('Hent MitID appen i App Store eller Google Play, og åbn den.', {id: 'passport-app.how.fetch'}),
      'foreign-passport',
      'copy-app',
    ),
    {
      ...say(
        msg('Slå op på siden med dit billede. Scan koden nederst på siden. På et ID-kort står koden på bagsiden.', {
          id: 'passport-app.how.code',
        }),
        'get-app-3',
        'scan',
      ),
      illustration: 'code-line',
    },
    {
      ...say(
        msg('Luk passet, og læg det med forsiden opad. Læg toppen af telefonen halvt ind over forsiden.', {
          id: 'passport-app.how.chip',
        }),
        'get-app-3',
        'scan',
      ),
      illustration: 'phone-on-passport',
    },
    say(msg('Scan dit ansigt.', {id: 'passport-app.how.face'}), 'get-app-3'),
    say(msg('Vælg et bruger-ID.', {id: 'passport-app.how.user-id'}), 'get-app-4', 'passport'),
  ];
  const tips: List = {
    kind: 'tips',
    title: msg('Hvis det driller', {id: 'passport-app.tips', desc: 'If it is being difficult'}),
    items: [
      {
        ...say(
          msg('Vend telefonen på tværs, og hold den cirka 12 cm fra koden.', {
            id: 'passport-app.tip.sideways',
            desc: 'på tværs: in landscape format',
          }),
          'get-app-3',
          'scan',
        ),
        illustration: 'phone-sideways',
      },
      say(msg('Tag coveret af telefonen.', {id: 'passport-app.tip.cover'}), 'get-app-3'),
      say(msg('Læg ikke passet på noget hvidt.', {id: 'passport-app.tip.white'}), 'get-app-3'),
      say(msg('Hold telefonen stille.', {id: 'passport-app.tip.still'}), 'get-app-3'),
      say(msg('Luk appen, og åbn den igen.', {id: 'passport-app.tip.restart'}), 'foreign-passport'),
      say(
        msg('Sørg for godt lys, og tag brillerne af, når du scanner ansigtet.', {id: 'passport-app.tip.face'}),
        'foreign-passport',
      ),
    ],
  };
  const borrowedPhone: Aside<SourceId, LinkId> = {
    id: 'borrowed-phone',
    title: msg('Låner du telefonen?', {id: 'borrowed-phone.title'}),
    text: [
      say(
        msg('Åbn menuen i MitID appen på den lånte telefon. Vælg »Aktivér« og så »Hjælp en anden med at aktivere«.', {
          id: 'borrowed-phone.menu',
          desc: 'The two names in quotation marks are buttons of the MitID app: keep them in Danish, with the meaning in brackets',
        }),
        'helper',
        'helper-step-5',
      ),
      {
        ...say(
          msg('Vil du have appen på din egen telefon eller tablet, så hav den ved hånden.', {
            id: 'borrowed-phone.own',
          }),
          'helper-step-5',
        ),
        link: helpAnotherLink(msg),
      },
    ],
  };
  return {
    title: msg('Få MitID i MitID appen', {id: 'passport-app.title'}),
    howTitle: msg('Sådan gør du', {id: 'passport-app.how'}),
    haveReady,
    steps,
    tips,
    borrowedPhone,
  };
}

/** Advice on a visit to Borgerservice, for the box and for the tasks. */
export function citizenService(msg: Msg) {
  const book: SourcedStatement = {
    ...say(
      msg('Bestil tid, før du tager af sted. Det er et krav de fleste steder.', {id: 'citizen-service.book'}),
      'booking',
    ),
    topic: 'booking',
  };
  const find: SourcedStatement = {
    ...say(msg('Find Borgerservice på kommunens hjemmeside.', {id: 'citizen-service.find'}), 'booking'),
    topic: 'find',
  };
  const questions = say(
    msg('I Borgerservice skal du svare på spørgsmål om dig selv.', {id: 'citizen-service.questions'}),
    'documents',
  );
  const papers: SourcedStatement[] = [
    say(
      msg('Gyldig legitimation, fx dansk pas eller kørekort. Et sundhedskort alene er ikke nok.', {
        id: 'citizen-service.bring.legitimation',
      }),
      'legitimation',
      'documents',
    ),
    say(
      msg('Har du udenlandsk pas eller ID-kort, så tag også sundhedskort eller bopælsattest med.', {
        id: 'citizen-service.bring.foreign',
        desc: 'sundhedskort: the Danish health insurance card; bopælsattest: certificate of residence',
      }),
      'legitimation',
    ),
    say(
      msg('Kørekort og sundhedskort må du vise i deres apps. Alt andet skal være fysisk.', {
        id: 'citizen-service.bring.physical',
      }),
      'documents',
    ),
    say(
      msg('En seddel med et bruger-ID, du selv finder på. Det skal have 5-48 tegn og må ikke være dit CPR-nummer.', {
        id: 'citizen-service.bring.user-id',
      }),
      'herning',
    ),
  ];
  const phone = say(msg('Din telefon eller tablet', {id: 'citizen-service.bring.phone'}), 'activate-app');
  const witness = say(
    msg(
      'Et vidne, hvis du ikke kan svare på spørgsmålene. Vidnet skal være fyldt 18 år og have haft MitID i mere end 30 dage. Vidnet skal have MitID og legitimation med billede med.',
      {id: 'citizen-service.bring.witness'},
    ),
    'documents',
  );
  const homeVisit: Aside<SourceId, LinkId> = {
    id: 'home-visit',
    title: msg('Kan du ikke selv møde op?', {id: 'home-visit.title'}),
    text: [
      {
        ...say(
          msg('Spørg din kommune, om den tilbyder hjemmebesøg (udkørende service).', {id: 'home-visit.ask'}),
          'home-visit',
        ),
        topic: 'home-visit',
      },
    ],
  };
  return {
    book,
    find,
    questions,
    bringTitle: msg('Det skal du have med', {id: 'citizen-service.bring'}),
    bring: [...papers, witness],
    bringWithPhone: [...papers, phone, witness],
    homeVisit,
  };
}

/** Advice on a kodeviser, for the box and for the tasks. */
export function codeDevice(msg: Msg) {
  const what: SourcedStatement = {
    ...say(
      msg('En kodeviser er et lille apparat med en knap. Den viser en kode, når du trykker.', {id: 'code-device.what'}),
      'code-display',
    ),
    illustration: 'code-display',
  };
  const reader: SourcedStatement = {
    ...say(msg('Ser du dårligt, så vælg en kodeoplæser i stedet.', {id: 'code-device.reader'}), 'code-reader'),
    illustration: 'code-reader',
  };
  const delivery = say(
    msg('Kodeviseren kommer med posten. Det tager 3-7 hverdage i Danmark og længere til udlandet.', {
      id: 'code-device.delivery',
    }),
    'code-display',
  );
  const free: SourcedStatement[] = [
    say(msg('Den er gratis, hvis du oplyser, hvem du er, når du bestiller.', {id: 'code-device.free'}), 'code-display'),
    say(
      msg('Log ind, eller skriv dit CPR-nummer og nummeret på dit danske eller grønlandske pas.', {
        id: 'code-device.identify',
        desc: 'How to say who you are when you order a code display',
      }),
      'code-display',
    ),
  ];
  const chip: SourcedStatement = {
    ...say(
      msg('Skal du bruge MitID ofte, findes der også en MitID chip. Den skal du betale for.', {
        id: 'code-device.chip',
      }),
      'mitid-chip',
      'code-display',
    ),
    link: {
      to: 'mitid',
      label: msg('Læs om kodeviser, kodeoplæser og chip', {
        id: 'link.mitid',
        desc: 'Link; the hostname that it leads to follows in brackets',
      }),
    },
  };
  const cannotWait: Aside<SourceId, LinkId> = {
    id: 'cannot-wait',
    title: msg('Kan du ikke vente så længe?', {id: 'cannot-wait.title'}),
    text: [
      say(
        msg(
          'Få dit eget MitID i en andens MitID app. I har hver jeres bruger-ID og PIN-kode. Så kan I ikke bruge fingeraftryk eller ansigtsgenkendelse i appen.',
          {id: 'cannot-wait.share', desc: 'I: you two, both of you'},
        ),
        'shared-app',
      ),
      {
        ...say(msg('Spørg også din bank, hvad der kan lade sig gøre.', {id: 'cannot-wait.bank'}), 'danske-bank'),
        topic: 'bank',
      },
    ],
  };
  return {what, reader, delivery, free, chip, cannotWait};
}
