/** The words of the checks, the merging and the letter on the snippet page. What they find out is Danish. */
export interface ToolWords {
  readonly paste: {readonly summary: string; readonly label: string; readonly hint: string; readonly act: string};
  readonly link: {readonly text: string; readonly act: string};
  readonly profile: {readonly check: string; readonly download: string};
  readonly merge: {readonly summary: string; readonly label: string; readonly hint: string; readonly act: string};
  readonly page: {readonly title: string; readonly label: string; readonly hint: string; readonly act: string};
  readonly letter: {readonly title: string; readonly label: string; readonly hint: string; readonly mail: string};
  readonly needsServer: string;
}

const danish: ToolWords = {
  paste: {
    summary: 'Har I allerede guiden? Sæt jeres nuværende kode ind',
    label: 'Jeres nuværende kode',
    hint: 'Koden fra jeres side, og teksten fra profiles.json, hvis I har den. Så udfylder vi felterne.',
    act: 'Udfyld felterne',
  },
  link: {
    text: 'Linket har oplysninger med til felterne. Hent dem kun ind, hvis I kender den, der har sendt linket.',
    act: 'Hent dem ind i felterne',
  },
  profile: {check: 'Er profilen på plads?', download: 'Hent profiles.json'},
  merge: {
    summary: 'Har I allerede en profiles.json? Flet',
    label: 'Jeres nuværende profiles.json',
    hint: 'Sæt hele filens tekst ind. De andre profiler i den bliver, som de er.',
    act: 'Flet',
  },
  page: {
    title: 'Afprøv jeres side',
    label: 'Adressen på siden med guiden',
    hint: 'Den skal ligge på samme domæne som denne side. En browser må ikke læse andre.',
    act: 'Afprøv siden',
  },
  letter: {
    title: 'Send til jeres webmaster',
    label: 'Brevet',
    hint: 'Alt, hvad jeres webmaster skal gøre, i ét brev. Vedhæft zip-filen med mappen, hvis den ikke er lagt op endnu.',
    mail: 'Åbn som mail',
  },
  needsServer: 'Det virker først, når mappen er lagt op på jeres hjemmeside.',
};

const english: ToolWords = {
  paste: {
    summary: 'Do you have the guide already? Paste your present code',
    label: 'Your present code',
    hint: 'The code of your page, and the text of profiles.json if you have it. It fills in the fields.',
    act: 'Fill in the fields',
  },
  link: {
    text: 'The link brings values for the fields. Take them over only if you know who sent the link.',
    act: 'Take them over',
  },
  profile: {check: 'Is the profile in place?', download: 'Download profiles.json'},
  merge: {
    summary: 'Do you have a profiles.json already? Merge',
    label: 'Your present profiles.json',
    hint: 'Paste the whole text of the file. The other profiles in it stay as they are.',
    act: 'Merge',
  },
  page: {
    title: 'Try your page',
    label: 'The URL of the page with the guide',
    hint: 'It must be on the same domain as this page. A browser may not read others.',
    act: 'Try the page',
  },
  letter: {
    title: 'Send to your webmaster',
    label: 'The letter',
    hint: 'Everything that your webmaster has to do, in one letter, in Danish. Attach the zip file with the folder, unless it is uploaded already.',
    mail: 'Open as mail',
  },
  needsServer: 'This works once the folder is on your website.',
};

export const toolWords: Readonly<Record<'da' | 'en', ToolWords>> = {da: danish, en: english};
