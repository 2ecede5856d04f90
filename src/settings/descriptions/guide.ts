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
      label: 'Vis også dansk ved siden af',
      hint: 'Så kan den, der hjælper, læse med: borgeren på sit sprog, hjælperen på dansk. Vises, når guiden er på et andet sprog; eksemplet skifter til et.',
      options: languageNames,
    },
    en: {
      label: 'Show Danish beside it, too',
      hint: 'Whoever helps can then read along: the citizen in their language, the helper in Danish. Shown when the guide is in another language; the preview changes to one.',
      options: languageNames,
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
    da: {label: 'Jeres farve', hint: 'Den skal være så mørk, at hvid tekst kan læses på den.'},
    en: {label: 'Your colour', hint: 'It must be dark enough for white text to be read on it.'},
    section: 'look',
    description: "The accent colour: `#rrggbb`, with a contrast of 5.2:1 or more to white. Default: the guide's own.",
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
      label: 'Uden »Læs op«',
      hint: 'Ellers har kortet en knap, der læser det op, hvor borgerens enhed har en stemme til sproget. Teksten forlader ikke enheden.',
    },
    en: {
      label: 'Without “Read aloud”',
      hint: 'Otherwise the card has a button that reads it aloud, where the device of the citizen has a voice for the language. No text leaves the device.',
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
