import type {Msg} from '../../locale/msg.js';
import type {BoxWordsOf, EditionWords, Statement} from '../edition.js';
import type {BoxId, tree} from './tree.js';
import {guideWordsForLeaflet} from './guide-words.js';

/** Paragraphs of the leaflet, as statements. They name no sources, because the leaflet is the source. */
const paragraphs = (...texts: string[]): Statement<never, never>[] => texts.map((text) => ({text, sources: []}));

/** The leaflet's words, unchanged. They are not translated, because they are a quotation of a Danish document. */
export const words = (
  msg: Msg,
): EditionWords<BoxId, never, never, never> & {
  readonly boxes: BoxWordsOf<typeof tree.boxes>;
} => {
  const {worked, failed, why} = guideWordsForLeaflet(msg);
  return {
    title: 'Sådan får du MitID',
    steps: ['Se om du kan oprette MitID selv', 'Vælg hvordan du vil bruge MitID'],
    boxes: {
      'identity-check': {
        title: 'Skal du identitetssikres, før du kan få MitID?',
        answers: {
          yes: {label: 'JA', why: why['identity-check'].yes},
          no: {label: 'NEJ', why: why['identity-check'].no},
          unsure: {label: 'VED IKKE?', why: why['identity-check'].unsure},
        },
      },
      'try-website': {
        title: 'Følg NEJ og forsøg at oprette dig via hjemmesiden mitid.dk.',
        text: paragraphs('Hvis det fejler, skal du i stedet følge JA.'),
        answers: {
          worked: {label: worked, why: why['try-website'].worked},
          failed: {label: failed, why: why['try-website'].failed},
        },
      },
      chip: {
        title: 'Har du et gyldigt dansk eller udenlandsk pas eller ID-kort med chip?',
        answers: {
          yes: {label: 'JA', why: why.chip.yes},
          no: {label: 'NEJ', why: why.chip.no},
        },
      },
      'scan-phone': {
        title: 'Har du adgang til en smartphone, som kan scanne pas?',
        text: paragraphs(
          '(Det behøver ikke at være din egen, så kan du få hjælp af en pårørende med en smartphone, fungerer det også).',
        ),
        answers: {
          yes: {label: 'JA', why: why['scan-phone'].yes},
          no: {label: 'NEJ', why: why['scan-phone'].no},
        },
      },
      website: {
        title: 'Du kan selv oprette MitID på hjemmesiden mitid.dk ved hjælp af dit NemID.',
        text: paragraphs(
          'Ud over dit NemID kræver det kun, at du har adgang til SMS eller e-mail, som skal bruges til at modtage ' +
            'informationer undervejs. Gå til trin 2.',
        ),
      },
      app: {
        title: 'Du kan oprette MitID via MitID appen.',
        text: paragraphs('MitID appen kan aflæse en chip i dit pas og dermed bekræfte, hvem du er. Gå til trin 2.'),
      },
      'citizen-service': {
        title: 'Du kan få MitID i Borgerservice.',
        text: paragraphs(
          'Husk at bestille tid i Borgerservice og medbring gyldig legitimation. På mitid.dk kan du se, hvilke typer ' +
            'legitimation, du kan anvende. Gå til trin 2.',
        ),
        aside: {
          id: 'home-visit',
          title: 'Har du ikke mulighed for fysisk at komme i Borgerservice?',
          text: paragraphs('Kontakt din kommune for at høre, om de fx tilbyder udkørende service.'),
        },
      },
      device: {
        title: 'Har du en smartphone eller tablet?',
        answers: {
          yes: {label: 'JA', why: why.device.yes},
          no: {label: 'NEJ', why: why.device.no},
        },
      },
      'authenticator-app': {
        title: 'Du kan anvende MitID som app.',
        text: paragraphs('Download MitID appen og aktivér dig ved at følge instrukserne i MitID appen.'),
      },
      'code-device': {
        title: 'Du kan bestille en MitID kodeviser eller kodeoplæser.',
        text: paragraphs('Leveringstiden er 7-15 hverdage.'),
        aside: {
          id: 'cannot-wait',
          title: 'Kan du ikke vente så længe med at få adgang til din net- eller mobilbank?',
          text: paragraphs(
            'Hvis du har adgang til en smartphone eller tablet (det behøver ikke være din egen, men det kan også være ' +
              'din partner eller et andet familiemedlem), kan du muligvis oprette MitID som app. ' +
              'Man kan godt oprette flere unikke brugere med individuelle koder i samme MitID app.',
            'Kontakt din bank for at få hjælp.',
          ),
        },
      },
    },
    tasks: {},
    reserve: paragraphs(
      'Vi anbefaler, at du har et ekstra MitID i reserve i tilfælde af, at du fx mister din telefon eller kodeviser. ' +
        'Du kan fx have en MitID app på en anden telefon eller på familiens tablet.',
    ),
    asides: [
      {
        id: 'decline',
        title: 'Ønsker du ikke at få MitID?',
        text: paragraphs(
          'Der er ikke noget krav om, at man skal have MitID. ' +
            'Men ønsker du fremadrettet at betjene dig selv på nettet, er MitID nødvendigt.',
          'NemID kan stadig bruges på offentlige og nogle private selvbetjeningsløsninger, men kan fx pr. 31. oktober ' +
            '2022 ikke længere benyttes til digitale bankforretninger.',
          'NemID lukker endeligt d. 30 juni 2023.',
        ),
      },
    ],
  };
};
