/** Every address that the edition links to. mitid.dk moves its pages: mend a link here, and nowhere else. */
export const links = {
  mitid: 'https://www.mitid.dk/',
  requirements: 'https://www.mitid.dk/tekniske-krav',
  'copy-app': 'https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-app/kopier-app/',
  borger: 'https://www.borger.dk/',
  support: 'tel:+4533980010',
};

export type LinkId = keyof typeof links;
