import type {Msg} from '../../locale/msg.js';
import type {BoxWordsOf} from '../edition.js';
import type {LinkId} from '../links.js';
import {say} from './say.js';
import {citizenService, codeDevice, passportApp, requirementsLink} from './shared-words.js';
import type {SourceId} from './sources.js';
import type {tree} from './tree.js';

/** The words of every box after the first. */
export const boxes = (msg: Msg): Omit<BoxWordsOf<typeof tree.boxes, SourceId, LinkId>, 'chip'> => {
  const yes = msg('JA', {id: 'answer.yes'});
  const no = msg('NEJ', {id: 'answer.no'});
  const app = passportApp(msg);
  const visit = citizenService(msg);
  const device = codeDevice(msg);
  return {
    scan: {
      title: msg('Har du adgang til en smartphone, som kan scanne pas?', {id: 'scan.title'}),
      text: [
        say(
          msg('Du må gerne låne en telefon, men du skal selv være til stede. Telefonen gemmer ikke noget om dig.', {
            id: 'scan.hint.borrow',
          }),
          'helper',
          'passport',
        ),
        say(
          msg('Den, der hjælper dig, skal kigge væk, når du vælger bruger-ID og PIN-kode.', {id: 'scan.hint.helper'}),
          'helper',
        ),
        {
          ...say(
            msg('Det skal være en telefon. Er du i tvivl, så se kravene, eller svar JA og prøv.', {
              id: 'scan.hint.unsure',
              desc: 'JA is the button answer.yes',
            }),
            'requirements',
            'passport',
          ),
          link: requirementsLink(msg),
        },
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
      title: app.title,
      lists: [
        app.haveReady,
        {
          kind: 'how',
          title: app.howTitle,
          items: [
            ...app.steps,
            say(
              msg(
                'Vælg, hvor du vil bruge MitID: på denne telefon, på en anden telefon eller tablet, eller med en kodeviser.',
                {id: 'passport-app.how.where'},
              ),
              'passport',
              'get-app-4',
            ),
          ],
        },
        app.tips,
      ],
      answers: {
        worked: {
          label: msg('Ja, det lykkedes', {id: 'answer.worked'}),
          why: msg('Du har fået MitID i MitID appen.', {id: 'passport-app.why.worked'}),
        },
        failed: {
          label: msg('Nej, det lykkedes ikke', {id: 'answer.failed'}),
          why: msg('Det lykkedes ikke i MitID appen, så du får MitID i Borgerservice.', {
            id: 'passport-app.why.failed',
          }),
        },
        later: {
          label: msg('Jeg gør det senere', {id: 'answer.later'}),
          why: msg('Du får MitID i MitID appen, når du har tid.', {id: 'passport-app.why.later'}),
        },
      },
      aside: app.borrowedPhone,
    },
    'citizen-service': {
      title: msg('Få MitID i Borgerservice', {id: 'citizen-service.title'}),
      text: [
        {
          ...say(
            msg('Det lykkedes ikke med appen. Så får du MitID i Borgerservice.', {id: 'citizen-service.after-failure'}),
            'documents',
          ),
          onlyAfter: 'passport-app.failed',
        },
        visit.book,
        visit.find,
        visit.questions,
        say(
          msg(
            'Du kan gøre det hele i samme besøg. Vil du bruge appen, så tag telefonen med, og bed om en aktiveringskode.',
            {
              id: 'citizen-service.one-visit',
            },
          ),
          'activate-app',
        ),
        say(
          msg('Ellers bed om en kodeviser, og få den aktiveret med det samme.', {id: 'citizen-service.code-device'}),
          'mitid-chip',
          'code-display',
        ),
        say(msg('Svar på trin 2 nu, så ved du, hvad du skal bede om.', {id: 'citizen-service.step-2'}), 'activate-app'),
      ],
      lists: [{kind: 'bring', title: visit.bringTitle, items: visit.bring}],
      aside: visit.homeVisit,
    },
    device: {
      title: msg('Vil du bruge MitID på din egen smartphone eller tablet?', {id: 'device.title'}),
      text: [
        {
          ...say(msg('Den skal være nogenlunde ny og opdateret.', {id: 'device.hint'}), 'requirements'),
          link: requirementsLink(msg),
        },
      ],
      answers: {
        yes: {
          label: yes,
          why: msg('På din egen smartphone eller tablet bruger du MitID som app.', {id: 'device.why.yes'}),
        },
        no: {
          label: no,
          why: msg('Uden appen bruger du en kodeviser eller kodeoplæser.', {id: 'device.why.no'}),
        },
      },
    },
    'authenticator-app': {title: msg('Brug MitID som app', {id: 'authenticator-app.title'})},
    'code-device': {
      title: msg('Brug en MitID kodeviser', {id: 'code-device.title'}),
      text: [device.what, device.reader],
    },
  };
};
