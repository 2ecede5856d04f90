import type {Source} from '../edition.js';

const primary = (url: string, checked: string): Source => ({url, kind: 'primary', checked});
const secondary = (url: string, checked: string): Source => ({url, kind: 'secondary', checked});

/** The pages that the statements were checked against. The built files omit them: statements contain only their ids. */
export const sources = {
  passport: primary('https://www.mitid.dk/en-gb/get-started-with-mitid/get-mitid-with-passport/', '2026-11-24'),
  'get-app-3': primary('https://www.mitid.dk/en-gb/help/help-universe/mitid-app/get-mitid-app/step-3', '2026-11-24'),
  'get-app-4': primary('https://www.mitid.dk/en-gb/help/help-universe/mitid-app/get-mitid-app/step-4', '2026-11-24'),
  scan: primary('https://www.mitid.dk/kom-i-gang-med-mitid/faa-mitid-med-pas/trin-3/', '2026-11-24'),
  helper: primary(
    'https://mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-pas-og-aeldre-telefon/',
    '2026-11-24',
  ),
  'helper-id-card': primary(
    'https://mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-udenlandsk-pasid-kort',
    '2026-11-24',
  ),
  'helper-step-5': primary(
    'https://mitid.dk/en-gb/get-started-with-mitid/help-other-person-to-get-mitid-with-passport-and-older-phone/guide-3-step-5',
    '2026-11-24',
  ),
  'activate-app': primary('https://mitid.dk/en-gb/help/help-universe/mitid-app/activate-app/', '2026-11-24'),
  'foreign-passport': secondary('https://www.signaturgruppen.dk/get-mitid-with-a-foreign-passport', '2026-11-24'),
  'danske-bank': secondary('https://danskebank.dk/en/personal/help/mitid', '2026-11-22'),
  documents: primary('https://www.mitid.dk/en-gb/help/help-universe/mitid-and-documentation/', '2026-11-24'),
  legitimation: primary(
    'https://mitid.dk/en-gb/help/help-universe/mitid-user/legitimation-and-documentation',
    '2026-11-24',
  ),
  booking: primary('https://mitid.dk/en-gb/help/help-universe/mitid-user/raise-ial', '2026-11-24'),
  'home-visit': secondary('https://ekstrabladet.dk/nationen/500.000-i-koe-hvad-med-os/9251470', '2026-11-22'),
  herning: secondary(
    'https://www.herning.dk/borger/borgerservice/digital-post-mitid-og-bestil-tid/mitid/',
    '2026-11-24',
  ),
  requirements: primary('https://www.mitid.dk/tekniske-krav', '2026-11-22'),
  'copy-app': primary('https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-app/kopier-app/', '2026-11-22'),
  'code-display': primary(
    'https://mitid.dk/en-gb/get-started-with-mitid/mitid-authenticators/mitid-code-display',
    '2026-11-24',
  ),
  'code-reader': primary(
    'https://mitid.dk/en-gb/get-started-with-mitid/how-to-use-mitid/mitid-audio-code-reader',
    '2026-11-22',
  ),
  'mitid-chip': primary('https://www.mitid.dk/mitid-chip', '2026-11-24'),
  'shared-app': primary('https://www.sullissivik.gl/Emner/B_MitID/Flere-brugere-paa-samme-MitID', '2026-11-22'),
  'without-mitid': primary('https://mitid.dk/hjaelp/hjaelpeunivers/andre-behov/afslag/', '2026-11-24'),
  exemption: secondary(
    'https://ballerup.dk/borger/borgerservice/digital-post/hjaelp-og-fritagelse-fra-digital-post',
    '2026-11-24',
  ),
  'power-of-attorney': primary('https://www.borger.dk/forberedelse/digital-fuldmagt-selvbetjeningen', '2026-11-24'),
  'power-of-attorney-vejen': secondary(
    'https://vejen.dk/selvbetjeningen/selvbetjening/digital-fuldmagt/',
    '2026-11-24',
  ),
  'power-of-attorney-aalborg': secondary(
    'https://aalborg.dk/mit-liv/personlige-forhold/post-mitid-og-digital-post/digital-fuldmagt',
    '2026-11-24',
  ),
  'block-app': primary('https://mitid.dk/hjaelp/hjaelpeunivers/spaerring/', '2026-11-24'),
  esbjerg: secondary('https://esbjerg.dk/personlige-forhold/mitid/genaktiver-dit-mitid', '2026-11-22'),
  'who-can': primary('https://mitid.dk/en-gb/get-started-with-mitid/who-can-get-mitid/', '2026-11-22'),
  fifteen: primary('https://mitid.dk/en-gb/help/help-universe/15-years-old/', '2026-11-22'),
  'non-citizens': primary('https://www.mitid.dk/en-gb/help/help-universe/non-citizens/', '2026-11-24'),
  'p-code': primary('https://mitid.dk/en-gb/help/help-universe/mitid-app/p-code', '2026-11-24'),
  'bank-gl': secondary('https://www.banken.gl/da/privat/netbank/mitid', '2026-11-24'),
  'keep-safe': primary(
    'https://www.borger.dk/internet-og-sikkerhed/gode-raad-til-en-sikker-digital-hverdag/pas-paa-mitid',
    '2026-11-24',
  ),
  'fraud-calls': primary('https://mitid.dk/sikkerhed/phishing/fupopkald', '2026-11-24'),
  'nemid-closed': primary('https://lifeindenmark.borger.dk/apps-and-digital-services/nemid', '2026-11-22'),
  'nemid-to-mitid': secondary('https://www.horsholm.dk/om-kommunen/digital-post-nemid-og-mitid/nemid', '2026-11-22'),
  'temporary-pin': primary('https://mitid.dk/en-gb/help/help-universe/mitid-app/temporary-pin-code/', '2026-11-22'),
};

export type SourceId = keyof typeof sources;
