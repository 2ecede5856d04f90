import type {Change} from '../changes.js';
import type {SourceId} from './sources.js';

/** What this edition says otherwise than the leaflet of 2022, and why. */
export const changes: readonly Change<SourceId>[] = [
  {
    when: '2023-06-05',
    what: 'Vejen med NemID er væk, og med den spørgsmålet, om du skal identitetssikres.',
    why: 'Fra den dag kunne NemID ikke bruges til at få MitID. Den 31. oktober 2023 lukkede NemID helt.',
    sources: ['nemid-to-mitid', 'nemid-closed'],
    statements: [],
    removed: ['identity-check', 'try-website', 'website'],
  },
  {
    when: '2026-11-24',
    what: 'Spørgsmålene om pas og telefon siger nu, hvilke pas der tæller, hvordan chippen ser ud, og at telefonen må være lånt.',
    why: 'Folderen lod læseren selv finde ud af det. Et udløbet pas eller et legitimationskort fra en kommune virker ikke.',
    sources: ['passport', 'foreign-passport', 'helper', 'requirements'],
    statements: ['chip.*', 'scan.hint.*'],
    removed: ['chip', 'scan-phone'],
  },
  {
    when: '2026-11-24',
    what: 'Guiden forklarer, hvordan du får MitID i appen: hvad du skal have klar, hvert trin, og hvad du gør, hvis det driller.',
    why: 'Folderen sagde kun, at det kan lade sig gøre. mitid.dk viser trinene, og de fleste fejl skyldes den måde, telefonen holdes på.',
    sources: ['get-app-3', 'get-app-4', 'scan', 'helper-step-5'],
    statements: ['passport-app.*', 'borrowed-phone.*'],
    removed: ['app'],
  },
  {
    when: '2026-11-24',
    what: 'Guiden siger, hvad du skal have med i Borgerservice, hvad du bliver spurgt om, og hvad du kan få med hjem samme dag.',
    why: 'Folderen sendte læseren videre til mitid.dk. Ét besøg er nok, når man ved, hvad man skal bede om.',
    sources: ['documents', 'legitimation', 'booking', 'herning', 'activate-app'],
    statements: ['citizen-service.*', 'home-visit.*'],
    removed: ['citizen-service', 'home-visit'],
  },
  {
    when: '2026-11-24',
    what: 'En kodeviser leveres på 3-7 hverdage, ikke 7-15, og de første er gratis, når du siger, hvem du er.',
    why: 'Det skriver mitid.dk nu. Guiden spørger også om din egen telefon, for det er dér, appen skal være.',
    sources: ['code-display', 'code-reader', 'mitid-chip', 'requirements', 'shared-app'],
    statements: ['device.*', 'authenticator-app.*', 'code-device.*', 'cannot-wait.*'],
    removed: ['device', 'authenticator-app', 'code-device', 'cannot-wait'],
  },
  {
    when: '2026-11-24',
    what: 'Guiden slutter med en plan: det, du mangler at gøre, i den rækkefølge, du skal gøre det.',
    why: 'Folderens to råd stod hver for sig. Læseren skulle selv regne ud, hvad der var gjort, og hvad ét besøg kunne klare.',
    sources: ['passport', 'activate-app', 'mitid-chip', 'code-display'],
    statements: ['task.*'],
    removed: [],
  },
  {
    when: '2026-11-24',
    what: 'Rådet om et MitID i reserve siger nu, hvor mange du kan have, og hvordan du kopierer appen.',
    why: 'mitid.dk har sat tal på og viser, at begge telefoner skal være ved hånden.',
    sources: ['copy-app', 'requirements'],
    statements: ['reserve.*'],
    removed: ['reserve'],
  },
  {
    when: '2026-11-24',
    what: 'Om at undvære MitID er linjerne om NemID væk. Nu står der, hvor du søger fritagelse fra Digital Post, og hvordan en anden kan hjælpe dig.',
    why: 'NemID findes ikke længere. Den, der ikke vil have MitID, har brug for at vide, hvad man gør i stedet.',
    sources: ['nemid-closed', 'without-mitid', 'exemption', 'power-of-attorney'],
    statements: ['aside.decline.*'],
    removed: ['decline'],
  },
  {
    when: '2026-11-24',
    what: 'Nye råd: når du har mistet telefonen, når du hjælper en anden, om alder, uden CPR-nummer, mod svindel, og MitID Support.',
    why: 'Det er det, folk spørger om, og folderen sagde intet om det.',
    sources: ['block-app', 'helper', 'who-can', 'fifteen', 'non-citizens', 'p-code', 'fraud-calls', 'temporary-pin'],
    statements: ['aside.lost.*', 'aside.helper.*', 'aside.age.*', 'aside.no-cpr.*', 'aside.fraud.*', 'aside.support.*'],
    removed: [],
  },
];
