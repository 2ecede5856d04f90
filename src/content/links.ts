/**
 * Every URL that the editions link to, and that an organisation may replace with a `link-…` setting. mitid.dk moves its
 * pages: correct a link here.
 */
export const links = {
  mitid: 'https://www.mitid.dk/',
  requirements: 'https://www.mitid.dk/tekniske-krav',
  'help-another': 'https://mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-pas-og-aeldre-telefon/',
  'copy-app': 'https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-app/kopier-app/',
  'block-app': 'https://mitid.dk/hjaelp/hjaelpeunivers/spaerring/',
  'power-of-attorney': 'https://www.borger.dk/forberedelse/digital-fuldmagt-selvbetjeningen',
  support: 'tel:+4533980010',
} as const;

export type LinkId = keyof typeof links;
