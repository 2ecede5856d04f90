import type {Msg} from '../../locale/msg.js';
import type {Content} from '../edition.js';
import type {LinkId} from '../links.js';
import type {TaskId} from './plans.js';
import {say} from './say.js';
import {citizenService, codeDevice, helpAnotherLink, passportApp} from './shared-words.js';
import type {SourceId} from './sources.js';

/** The words of every task. */
export const tasks = (msg: Msg): Readonly<Record<TaskId, Content<SourceId, LinkId>>> => {
  const app = passportApp(msg);
  const visit = citizenService(msg);
  const device = codeDevice(msg);
  const ifItFails = msg('Lykkes det ikke?', {id: 'task.if-it-fails'});
  return {
    'have-mitid': {title: msg('Du har fået MitID i MitID appen', {id: 'task.have-mitid'})},
    'own-phone': {
      title: msg('Brugte du din egen telefon?', {id: 'task.own-phone'}),
      text: [
        say(msg('Så er du klar. Du kan bruge MitID appen på telefonen nu.', {id: 'task.own-phone.ready'}), 'passport'),
      ],
    },
    'own-app': {
      title: msg('Brugte du en andens telefon?', {id: 'task.own-app'}),
      text: [
        say(
          msg('Hent MitID appen på din egen telefon eller tablet i App Store eller Google Play.', {
            id: 'task.own-app.fetch',
          }),
          'helper-id-card',
        ),
        {
          ...say(
            msg('Hav både din egen og den lånte ved hånden, og følg vejledningen i appen.', {
              id: 'task.own-app.follow',
              desc: 'Your own device and the borrowed one',
            }),
            'helper-step-5',
          ),
          link: helpAnotherLink(msg),
        },
      ],
    },
    'order-code-device': {
      title: msg('Bestil en MitID kodeviser', {id: 'task.order-code-device'}),
      text: [
        say(
          msg('Bestil den i MitID appen, mens du har telefonen, eller på mitid.dk.', {
            id: 'task.order-code-device.where',
          }),
          'passport',
          'code-display',
        ),
        device.what,
        device.reader,
        device.delivery,
        ...device.free,
        device.chip,
      ],
      aside: device.cannotWait,
    },
    'activate-code-device': {
      title: msg('Aktivér kodeviseren, når den kommer', {id: 'task.activate-code-device'}),
      text: [
        say(
          msg('Det gør du med dit pas i MitID appen eller i Borgerservice.', {id: 'task.activate-code-device.where'}),
          'mitid-chip',
        ),
      ],
    },
    'get-in-app': {
      title: app.title,
      lists: [app.haveReady, {kind: 'how', title: app.howTitle, items: app.steps}, app.tips],
      aside: app.borrowedPhone,
    },
    'choose-app': {
      title: msg('Vælg til sidst i appen, hvor du vil bruge MitID', {id: 'task.choose-app'}),
      text: [
        say(
          msg('Er det din egen telefon, så vælg denne telefon. Ellers vælg en anden telefon eller tablet.', {
            id: 'task.choose-app.which',
          }),
          'passport',
          'get-app-4',
        ),
      ],
    },
    'choose-code-device': {
      title: msg('Vælg til sidst i appen en kodeviser', {id: 'task.choose-code-device'}),
      text: [
        say(
          msg('Så bestiller du den i MitID appen.', {
            id: 'task.choose-code-device.order',
            desc: 'den: the code display, which the title above says to choose',
          }),
          'passport',
        ),
        device.what,
        device.reader,
        device.delivery,
      ],
      aside: device.cannotWait,
    },
    'citizen-service-for-app': {
      title: ifItFails,
      text: [
        say(msg('Så får du MitID i Borgerservice.', {id: 'task.citizen-service-instead'}), 'documents'),
        visit.book,
        visit.find,
        visit.questions,
        say(msg('Bed om en aktiveringskode til MitID appen.', {id: 'task.activation-code.ask'}), 'activate-app'),
      ],
      lists: [{kind: 'bring', title: visit.bringTitle, items: visit.bringWithPhone}],
      aside: visit.homeVisit,
    },
    'citizen-service-for-code-device': {
      title: ifItFails,
      text: [
        say(msg('Så får du MitID i Borgerservice.', {id: 'task.citizen-service-instead'}), 'documents'),
        visit.book,
        visit.find,
        visit.questions,
        say(
          msg('Bed om en kodeviser, og få den aktiveret med det samme.', {id: 'task.code-device.ask'}),
          'mitid-chip',
          'code-display',
        ),
      ],
      lists: [{kind: 'bring', title: visit.bringTitle, items: visit.bring}],
      aside: visit.homeVisit,
    },
    book: {
      title: msg('Bestil tid i Borgerservice', {id: 'task.book'}),
      text: [
        {
          ...say(msg('Det er et krav de fleste steder.', {id: 'task.book.required'}), 'booking'),
          topic: 'booking',
        },
        visit.find,
      ],
      aside: visit.homeVisit,
    },
    'fetch-app': {
      title: msg('Hent MitID appen, før du tager af sted', {id: 'task.fetch-app'}),
      text: [
        say(
          msg('Hent den på din telefon eller tablet i App Store eller Google Play.', {id: 'task.fetch-app.where'}),
          'foreign-passport',
          'activate-app',
        ),
      ],
    },
    'bring-phone': {
      title: msg('Tag det her med i Borgerservice', {id: 'task.bring'}),
      text: [visit.questions],
      lists: [{kind: 'bring', items: visit.bringWithPhone}],
    },
    bring: {
      title: msg('Tag det her med i Borgerservice', {id: 'task.bring'}),
      text: [visit.questions],
      lists: [{kind: 'bring', items: visit.bring}],
    },
    'ask-activation-code': {
      title: msg('Bed i Borgerservice om en aktiveringskode', {id: 'task.ask-activation-code'}),
      text: [
        say(
          msg('Sig, at du vil bruge MitID appen på din egen telefon eller tablet.', {
            id: 'task.ask-activation-code.say',
          }),
          'activate-app',
        ),
      ],
    },
    'enter-activation-code': {
      title: msg('Åbn MitID appen med det samme', {id: 'task.enter-activation-code'}),
      text: [
        say(
          msg('Skriv dit bruger-ID og aktiveringskoden. Du får også en midlertidig PIN-kode på sms.', {
            id: 'task.enter-activation-code.how',
          }),
          'activate-app',
        ),
      ],
    },
    'ask-code-device': {
      title: msg('Bed i Borgerservice om en kodeviser', {id: 'task.ask-code-device'}),
      text: [
        say(
          msg('Få den aktiveret, før du går.', {id: 'task.ask-code-device.activate', desc: 'den: the code display'}),
          'mitid-chip',
        ),
        device.what,
        device.reader,
      ],
    },
    'order-if-none': {
      title: msg('Har de ingen kodevisere?', {id: 'task.order-if-none'}),
      text: [
        say(msg('Så bestil en på mitid.dk.', {id: 'task.order-if-none.where'}), 'code-display'),
        device.delivery,
        ...device.free,
        say(
          msg('Når den kommer, aktiverer du den i Borgerservice eller med dit pas i MitID appen.', {
            id: 'task.order-if-none.activate',
          }),
          'mitid-chip',
        ),
      ],
      aside: device.cannotWait,
    },
  };
};
