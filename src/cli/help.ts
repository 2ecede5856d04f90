import {version} from '../guide/version.js';
import {embedMethods, systems} from '../pages/snippet/cms.js';

/** Names with commas between, in lines that fit below the options. */
function listed(names: readonly string[]): string {
  const lines: string[] = [''];
  for (const name of names) {
    const line = lines.pop() ?? '';
    if (`${line} ${name},`.length > 56) lines.push(line, ` ${name},`);
    else lines.push(`${line} ${name},`);
  }
  return lines
    .map((line) => `${' '.repeat(32)}${line}`)
    .join('\n')
    .replace(/,$/, '');
}

/** What `mitid-guide --help` prints. */
export const help = `Sådan får du MitID: guiden som tekst, data og kode.

mitid-guide outline              hele guiden som HTML, som ethvert CMS beholder
mitid-guide json                 hele guiden som data (guide.json)
mitid-guide snippet --folder …   koden, der sætter guiden på en side
mitid-guide check profiles.json  kontrollerer jeres oplysninger eller jeres egen guide
mitid-guide journeys             alle veje gennem guiden, med planen til sidst
mitid-guide mermaid              guidens træ som diagram (mermaid.js.org)
mitid-guide facts                alle udsagn: kontrolleres senest, sidst kontrolleret, navn, ordene, kilder

outline, json:
  --language da                  sproget
  --profiles profiles.json --profile nordby
                                 med jeres oplysninger
snippet:
  --folder https://www.jeres-kommune.dk/mitid-guide/0/
                                 mappen, som guiden ligger i: 0 følger den nyeste version,
                                 mens ${version} er netop den, med kontrolsum (SRI) på scriptet
  --cms wordpress                jeres system:
${listed(Object.keys(systems))}
  --method iframe                måden; systemet afgør, hvilke der kan bruges:
${listed(embedMethods('other', true))}
  --template                     skabelonen må få guidens script
  --language da                  sproget; ellers sidens
  --set phone="12 34 56 78"      en oplysning; kan gentages
  --profile nordby               profilens navn
check:
  --profile nordby               kun den profil; ikke til en guide
journeys:
  --format markdown|csv          tabellens format
mermaid:
  --plans                        planerne i stedet for træet
facts:
  --due                          kun dem, der skulle være kontrolleret; slutter med 1, hvis der er nogen
  --on 2027-06-01                som det er den dag
outline, json, journeys, mermaid, facts:
  --edition 2026-11              udgaven; ellers den, der gælder i dag

--help viser dette, --version viser versionen.
Slutter med 0, når alt er i orden, 1, når der er fundet noget, og 2, når kommandoen ikke kunne udføres.
`;
