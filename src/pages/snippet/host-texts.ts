/** What is said in the texts for a host's own pages. */
export interface TextFacts {
  readonly version: string;
  /** The site that the guide's files come from. */
  readonly site: string;
  readonly answersInUrl: boolean;
}

/** Texts for a host's own pages, which are in Danish: so are these, in whatever language the editor reads. */
export const hostTexts = {
  accessibility: ({version}: TextFacts) =>
    `På hjemmesiden bruger vi guiden »Sådan får du MitID« (version ${version}). Hver version af guiden bliver testet automatisk ` +
    'mod kravene i WCAG 2.2 på niveau A og AA, i lys og mørk visning, og alle veje gennem guiden bliver gået med tastatur ' +
    'alene. Guiden er ikke gennemgået af en uvildig ekspert i tilgængelighed. Finder du en fejl, så skriv til os.',
  privacy: ({site, answersInUrl}: TextFacts) =>
    'Guiden »Sådan får du MitID« kører i din egen browser. Den sætter ingen cookies, gemmer ikke noget på din computer eller ' +
    'telefon og sender ikke dine svar til nogen. ' +
    (answersInUrl ? 'Svarene står i adressen øverst i din browser, og følger med, hvis du kopierer den. ' : '') +
    `Din browser henter guidens filer fra ${site}. Som ved alle hjemmesider ser serveren din IP-adresse.`,
} as const;

export type HostText = keyof typeof hostTexts;
