import {evaluation} from './generated/accessibility.js';

/** The facts in the texts for the organisation's own pages. */
export interface TextFacts {
  readonly version: string;
  /** The hostname that the guide's files come from. */
  readonly site: string;
  readonly answersInHistory: boolean;
}

/** Texts for the organisation's own pages. They are always Danish, as those pages are. */
export const organisationTexts = {
  /** In the fields of WAS-Tool, in which public bodies must write their statement. */
  accessibility: ({version}: TextFacts) =>
    `Guiden »Sådan får du MitID« (version ${version}) på vores hjemmeside

Ikke-tilgængeligt indhold: Der er ingen kendte fejl efter WCAG 2.2 på niveau A og AA (${evaluation.reported}).

Uforholdsmæssig stor byrde: Intet.

Ikke omfattet af loven: Intet i guiden. Den linker til hjemmesider, der har deres egne erklæringer.

Vurderingsmetode: Hver version bliver testet automatisk (axe-core i ${evaluation.engine}) i lys og mørk visning, og alle veje gennem guiden bliver prøvet kun med tastatur. Gennemgået manuelt ${evaluation.reviewed}. ${evaluation.limits}

Afhænger også af siden omkring guiden: ${evaluation.shared}.`,
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
