import {languageNames} from '../../locale/language-names.js';
import type {Description} from './description.js';

/** The words about the looks and the ways of the guide, and about the profile. */
export const guide = {
  'language-menu': {
    da: {label: 'Lad borgeren vælge sprog', hint: 'Sætter et valg af sprog øverst i guiden.'},
    en: {label: 'Let citizens choose a language', hint: 'Puts a choice of languages at the top of the guide.'},
    section: 'look',
  },
  languages: {
    da: {label: 'Sprog at vælge imellem', hint: 'Guiden findes på dem alle.'},
    en: {label: 'Languages to choose from', hint: 'The guide has all of them.'},
    section: 'look',
    onlyWith: {setting: 'language-menu', value: 'true'},
  },
  beside: {
    da: {
      label: 'Endnu et sprog ved siden af',
      hint: 'Fx dansk: så kan den, der hjælper, læse med. Vises, når guiden er på et andet sprog; eksemplet skifter til et.',
      options: languageNames,
      notSet: 'Kun ét sprog',
    },
    en: {
      label: 'One more language beside it',
      hint: 'Such as Danish, for whoever helps. Shown when the guide is in another language; the preview changes to one.',
      options: languageNames,
      notSet: 'Only one language',
    },
    section: 'look',
  },
  appearance: {
    da: {
      label: 'Lys eller mørk',
      hint: 'Automatisk: guiden er lys, når jeres side er lys, og mørk, når den er mørk.',
      options: {auto: 'Automatisk', light: 'Lys', dark: 'Mørk'},
    },
    en: {
      label: 'Light or dark',
      hint: 'Automatic: the guide is light when your page is light, and dark when it is dark.',
      options: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
    },
    section: 'look',
    formDefault: 'auto',
  },
  accent: {
    da: {
      label: 'Jeres farve',
      hint: 'Den skal være så mørk, at hvid tekst kan læses på den. En lys farve viser guiden lidt mørkere.',
    },
    en: {
      label: 'Your colour',
      hint: 'It must be dark enough for white text to be read on it. The guide shows a light one a little darker.',
    },
    section: 'look',
    description:
      'The accent colour: `#rrggbb`, with a contrast of 5.2:1 or more to white. Where its text would have less than 7:1, ' +
      "the guide shows it a little darker, or lighter on a dark page. Default: the guide's own.",
    example: '#17468f',
  },
  'heading-level': {
    da: {
      label: 'Overskriftens niveau',
      hint: 'Vælg 2, hvis siden har én stor overskrift, og guiden står under den.',
    },
    en: {
      label: 'Level of the heading',
      hint: 'Choose 2 if the page has one main heading and the guide comes below it.',
    },
    section: 'more',
    formDefault: '2',
  },
  'answers-in-history': {
    da: {
      label: 'Tilbageknappen går ét svar tilbage',
      hint: 'Tilbageknappen følger svarene, og borgeren kan kopiere et link til sine svar. Kun det link har svarene i webadressen.',
    },
    en: {
      label: 'The Back button goes back one answer',
      hint: 'Back follows the answers, and citizens can copy a link to theirs. Only that link has the answers in its web address.',
    },
    section: 'more',
  },
  'without-read-aloud': {
    da: {
      label: 'Uden oplæsning',
      hint: 'Ellers har kortet en knap, der læser det op, hvor enheden har en stemme til sproget. Teksten forlader ikke enheden.',
    },
    en: {
      label: 'Without reading aloud',
      hint: 'Otherwise a button reads the card aloud, where the device has a voice for the language. No text leaves the device.',
    },
    section: 'more',
    description:
      'Whether to leave out the button that reads the card aloud. It is shown where the device has a voice of its own for ' +
      'the language; no text is sent. Default: `false`.',
  },
  debug: {
    da: {
      label: 'Hjælp til redaktører',
      hint: 'Viser under guiden, hvad der er galt, og hvordan det rettes. Fjern den, før borgerne ser siden.',
    },
    en: {
      label: 'Help for editors',
      hint: 'Shows below the guide what is wrong and how to fix it. Remove it before citizens see the page.',
    },
    section: 'more',
  },
  desk: {
    da: {
      label: 'Guiden står på en skranke',
      hint: 'Svar med tasterne 1 til 8. Stor knap til den næste, og hele vejledningen ved siden af på en bred skærm.',
    },
    en: {
      label: 'The guide stands on a desk',
      hint: 'Answer with the keys 1 to 8. A large button for the next visitor, and the whole guide beside it on a wide screen.',
    },
    section: 'desk',
    description:
      'Whether the guide stands on a desk: digit keys answer while it has focus, 0 goes back, 9 begins with a new ' +
      'citizen, and a wide screen has the picture of the whole guide beside the cards. Default: `false`.',
  },
  'idle-reset': {
    da: {
      label: 'Ryd svarene, når ingen rører guiden (sekunder)',
      hint: 'Fra 60 til 300. De sidste 20 sekunder spørger guiden, om der er nogen. Står her intet, rydder den ikke af sig selv.',
    },
    en: {
      label: 'Clear the answers when nobody touches the guide (seconds)',
      hint: 'From 60 to 300. In the last 20 seconds the guide asks whether anybody is there. With nothing here, it clears nothing by itself.',
    },
    section: 'desk',
    description:
      'After how many seconds without a touch or a key the guide clears the answers, 60 to 300; in the last 20 it asks ' +
      'whether anybody is there. Default: never. Any other value counts as 120, and the console says so.',
    example: '120',
  },
  'without-links': {
    da: {
      label: 'Ingen links, der kan åbnes her',
      hint: 'Til en kiosk uden Tilbage-knap: links bliver QR-koder med adressen under, og intet åbner et nyt vindue.',
    },
    en: {
      label: 'No links that open here',
      hint: 'For a kiosk without a Back button: links become QR codes with their address, and nothing opens a window.',
    },
    section: 'desk',
    description:
      'Whether links become QR codes with the address written out, for a kiosk without a Back button. Printing, e-mail, ' +
      'sharing and copying are left out too: nothing opens a window. Default: `false`.',
  },
  profile: {
    da: {
      label: 'Profilens navn',
      hint: 'En profil er jeres oplysninger, samlet i en fil, som guiden henter. Små bogstaver, tal og bindestreger.',
    },
    en: {
      label: 'Name of the profile',
      hint: 'A profile is your details, in a file that the guide loads. Small letters, digits and hyphens.',
    },
    description:
      "Names an entry of `profiles.json`, the file beside the script, that holds an organisation's details. Attributes " +
      'win over the profile. Default: none.',
    example: 'nordby',
  },
} as const satisfies Readonly<Record<string, Description>>;
