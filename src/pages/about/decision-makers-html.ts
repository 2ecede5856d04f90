import type {EditionEntry} from '../../content/editions.js';
import {statementsOf} from '../../content/text-places.js';
import {reviewed} from '../../locale/generated/reviewed.js';
import {languageNames, sourceLanguage} from '../../locale/language-names.js';
import {danishMsg} from '../../locale/msg.js';
import {aboutPage, bulletList, paragraph, section} from './about-page.js';
import {day, usedSources} from './fact-check-html.js';

/**
 * What whoever decides about the guide asks first, on one printed sheet: the page `decision-makers.html`. It promises
 * nothing that the project cannot keep.
 */
export async function decisionMakersHtml({checked, reviewBy, load}: EditionEntry): Promise<string> {
  const words = (await load()).words(danishMsg);
  const languages = Object.keys(languageNames);
  const unread = languages.filter((language) => language !== sourceLanguage && !reviewed.includes(language));
  const reviewDay = reviewBy ? day(reviewBy) : 'den dag, indholdet skal kontrolleres';
  return aboutPage({
    title: 'Til jer, der beslutter',
    lead: 'Skal guiden til MitID stå på jeres hjemmeside? Her er svarene på det, I nok vil spørge om. Siden kan printes.',
    main: [
      section(
        'Hvad er det?',
        paragraph(
          `Guiden er folderen »Sådan får du MitID«, lavet om til spørgsmål og svar. Den står på jeres egen side, i jeres skrift, med jeres telefonnumre og tider. Borgeren svarer på et par spørgsmål og får en plan, som kan printes. Den findes på ${languages.length} sprog.`,
        ) +
          paragraph(
            'Den træder i stedet for folderen og for en side med links. Den træder ikke i stedet for mitid.dk, Borgerservice eller MitID Support, og man kan ikke få MitID i den.',
          ),
      ),
      section(
        'Hvem står bag?',
        paragraph(
          'Guiden er åben kildekode under MIT-licensen. Den er ikke en officiel tjeneste: ingen myndighed står bag den eller har godkendt den. Der er ingen leverandør, ingen aftale og ingen hotline. I lægger selv filerne op, og I bestemmer, om de bliver der. Den er ikke udgivet endnu, og vi kender ingen, der bruger den.',
        ),
      ),
      section(
        'Hvad kræver det om året?',
        bulletList([
          'Jeres redaktør retter jeres egne oplysninger, når de ændrer sig, og skriver dagen på.',
          'Jeres webmaster lægger nye filer op, når der er en ny udgave: mindst én gang efter hver kontrol.',
          `Hvert halve år skal nogen læse ${statementsOf(words).length} udsagn efter på ${usedSources(words).length} sider. Næste gang er senest ${reviewDay}. Vi har ikke målt, hvor lang tid det tager.`,
        ]),
      ),
      section(
        `Hvad sker der ${reviewDay}, hvis ingen har kontrolleret?`,
        paragraph(
          `Guiden virker som dagen før. Borgeren kan hele tiden se, hvornår den sidst er kontrolleret${checked ? ` (nu: ${day(checked)})` : ''}. I får besked i browserens konsol og i »Hjælp til redaktører«. Guiden lukker ikke sig selv: det er jer, der afgør, om den skal tages ned.`,
        ) +
          paragraph(
            'Ændrer MitID noget en tirsdag, er guiden forkert, til nogen har rettet den, og I har lagt de nye filer op. Derfor står MitID Support under hvert spørgsmål.',
          ),
      ),
      section(
        'Persondata',
        bulletList([
          'Guiden beder ikke om noget personligt.',
          'Den gemmer intet i browserens lager og bruger ingen cookies.',
          'Den sender ikke svar til nogen, heller ikke til jer.',
          'Den henter kun sine egne filer fra den server, I lægger dem på.',
          'Sidens egne scripts kan se svarene, ligesom de kan se alt andet på siden. Det gælder også jeres statistik.',
        ]),
      ),
      section(
        'Tilgængelighed',
        bulletList([
          'Guiden er bygget til WCAG 2.2 AA, som er mere, end loven kræver.',
          'Automatiske test går hele vejen gennem hvert svar, også med tastatur alene.',
          'Tekst har kontrasten 7:1, og knapper er mindst 44 pixel høje.',
          'Ingen, der bruger skærmlæser til daglig, har prøvet den endnu.',
          'Siden snippet.html har teksten til jeres tilgængelighedserklæring.',
        ]),
      ),
      section(
        'Det kan den ikke',
        bulletList([
          unread.length
            ? `Ingen, der taler sprogene, har læst ${unread.length} af de ${languages.length} sprog efter.`
            : 'Alle sprog er læst efter af en, der taler dem.',
          'Den ved ikke, hvem borgeren er, og kan ikke se, om der er ledige tider.',
          'Den dækker de almindelige veje til MitID, ikke alle særlige tilfælde. Dem klarer Borgerservice.',
        ]),
      ),
    ].join(''),
  });
}
