/** The facts in the texts for the organisation's own pages. */
export interface TextFacts {
  readonly version: string;
  /** The hostname that the guide's files come from. */
  readonly site: string;
  readonly answersInHistory: boolean;
}

/** Texts for the organisation's own pages. They are always Danish, as those pages are. */
export const organisationTexts = {
  accessibility: ({version}: TextFacts) =>
    `På hjemmesiden bruger vi guiden »Sådan får du MitID« (version ${version}). Hver version af guiden bliver testet automatisk ` +
    'mod kravene i WCAG 2.2 på niveau A og AA, i lys og mørk visning, og alle veje gennem guiden bliver prøvet kun ' +
    'med tastatur. Guiden er ikke gennemgået af en uvildig ekspert i tilgængelighed. Finder du en fejl, så skriv til os.',
  privacy: ({site, answersInHistory}: TextFacts) =>
    'Guiden »Sådan får du MitID« kører i din egen browser. Den sætter ingen cookies, gemmer ikke noget på din computer eller ' +
    'telefon og sender ikke dine svar til nogen. ' +
    (answersInHistory
      ? 'Kun din browsers egen historik husker svarene, så du kan gå tilbage til dem. Kopierer du et link til dine svar, ' +
        'står de i linket. '
      : '') +
    `Din browser henter guidens filer fra ${site}. Som ved alle hjemmesider ser serveren din IP-adresse.`,
} as const;

export type OrganisationText = keyof typeof organisationTexts;
