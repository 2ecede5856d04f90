import type {Source} from '../edition.js';

const checked = '2026-11-22';
const primary = (url: string): Source => ({url, kind: 'primary', checked});
const secondary = (url: string): Source => ({url, kind: 'secondary', checked});

/** Where each statement was read. Kept out of the page: only the ids travel with the words. */
export const sources = {
  passport: primary('https://www.mitid.dk/en-gb/get-started-with-mitid/get-mitid-with-passport/'),
  helper: primary('https://mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-pas-og-aeldre-telefon/'),
  scan: primary('https://www.mitid.dk/kom-i-gang-med-mitid/faa-mitid-med-pas/trin-3/'),
  'foreign-passport': secondary('https://www.signaturgruppen.dk/get-mitid-with-a-foreign-passport'),
  'danske-bank': secondary('https://danskebank.dk/en/personal/help/mitid'),
  documents: primary('https://www.mitid.dk/en-gb/help/help-universe/mitid-and-documentation/'),
  legitimation: primary('https://mitid.dk/en-gb/help/help-universe/mitid-user/legitimation-and-documentation'),
  booking: primary('https://mitid.dk/en-gb/help/help-universe/mitid-user/raise-ial'),
  'home-visit': secondary('https://ekstrabladet.dk/nationen/500.000-i-koe-hvad-med-os/9251470'),
  herning: secondary('https://www.herning.dk/borger/borgerservice/digital-post-mitid-og-bestil-tid/mitid/'),
  requirements: primary('https://www.mitid.dk/tekniske-krav'),
  'copy-app': primary('https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-app/kopier-app/'),
  'code-display': primary('https://mitid.dk/en-gb/get-started-with-mitid/mitid-authenticators/mitid-code-display'),
  'code-reader': primary('https://mitid.dk/en-gb/get-started-with-mitid/how-to-use-mitid/mitid-audio-code-reader'),
  'mitid-chip': primary('https://www.mitid.dk/mitid-chip'),
  'shared-app': primary('https://www.sullissivik.gl/Emner/B_MitID/Flere-brugere-paa-samme-MitID'),
  ballerup: secondary('https://ballerup.dk/'),
  borger: primary('https://www.borger.dk/'),
  esbjerg: secondary('https://esbjerg.dk/personlige-forhold/mitid/genaktiver-dit-mitid'),
  'who-can': primary('https://mitid.dk/en-gb/get-started-with-mitid/who-can-get-mitid/'),
  fifteen: primary('https://mitid.dk/en-gb/help/help-universe/15-years-old/'),
  'non-citizens': primary('https://www.mitid.dk/en-gb/help/help-universe/non-citizens/'),
  'p-code': primary('https://mitid.dk/en-gb/help/help-universe/mitid-app/p-code'),
  'the-local': secondary('https://www.thelocal.dk/'),
  'bank-gl': secondary('https://www.banken.gl/da/privat/netbank/mitid'),
  fraud: primary('https://www.mitid.dk/en-gb/help/help-universe/how-to-log-on/how-to-log-on-with-mitid-code-display/'),
  'temporary-pin': primary('https://mitid.dk/en-gb/help/help-universe/mitid-app/temporary-pin-code/'),
};

export type SourceId = keyof typeof sources;
