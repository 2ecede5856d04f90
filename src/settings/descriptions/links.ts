import type {Description} from './description.js';

/** The words about the settings that replace the guide's own links. */
export const links = {
  'link-mitid': {
    da: {
      label: 'I stedet for linket til mitid.dk',
      hint: 'En webadresse, der begynder med https://, hvis jeres egen side om MitID er bedre for borgerne.',
    },
    en: {
      label: 'Instead of the link to mitid.dk',
      hint: 'A web address that begins with https://, if your own page on MitID is better for citizens.',
    },
    section: 'links',
    description: "Replaces the guide's link to mitid.dk. Default: that link.",
    example: 'https://www.nordby.dk/mitid',
  },
  'link-requirements': {
    da: {
      label: 'I stedet for linket til kravene til telefonen',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link to what the phone must be able to do',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link to what a phone must be able to do. Default: that link.",
    example: 'https://www.nordby.dk/mitid/telefon',
  },
  'link-copy-app': {
    da: {
      label: 'I stedet for linket om at kopiere MitID appen',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on copying the MitID app',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link on copying the app to a second device. Default: that link.",
    example: 'https://www.nordby.dk/mitid/kopier',
  },
  'link-help-another': {
    da: {
      label: 'I stedet for linket om at hjælpe en anden',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on helping another person',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link on helping another person with the app. Default: that link.",
    example: 'https://www.nordby.dk/mitid/hjaelp',
  },
  'link-block-app': {
    da: {label: 'I stedet for linket om at spærre MitID', hint: 'En webadresse, der begynder med https://'},
    en: {label: 'Instead of the link on blocking MitID', hint: 'A web address that begins with https://'},
    section: 'links',
    description: "Replaces the guide's link on blocking the app. Default: that link.",
    example: 'https://www.nordby.dk/mitid/spaer',
  },
  'link-power-of-attorney': {
    da: {
      label: 'I stedet for linket til borger.dk om digital fuldmagt',
      hint: 'En webadresse, der begynder med https://',
    },
    en: {
      label: 'Instead of the link on a digital power of attorney',
      hint: 'A web address that begins with https://',
    },
    section: 'links',
    description: "Replaces the guide's link to borger.dk on a digital power of attorney. Default: that link.",
    example: 'https://www.nordby.dk/digital-fuldmagt',
  },
  'link-support': {
    da: {
      label: 'I stedet for MitID Support',
      hint: 'Et telefonnummer, hvis I selv hjælper borgerne med MitID.',
    },
    en: {
      label: 'Instead of MitID Support',
      hint: 'A phone number, if you help citizens with MitID yourselves.',
    },
    section: 'links',
    description: 'Replaces the phone number of MitID Support. Default: that number.',
    example: '12 34 56 78',
  },
} as const satisfies Readonly<Record<string, Description>>;
