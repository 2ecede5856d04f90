type Language = 'da' | 'en';

/** What the page calls those who visit a website, and what it calls them if the website is a bank's. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {borgerne: 'kunderne', borgere: 'kunder', borgeren: 'kunden', Borgerne: 'Kunderne'},
  en: {citizens: 'customers', citizen: 'customer'},
};

const patternOf = (language: Language) =>
  new RegExp(`(?<![\\w-])(${Object.keys(words[language]).join('|')})(?![\\w-])`, 'g');

/** The text as HTML, with those words in elements of their own, for `nameVisitors` to change. The text is escaped. */
export const withVisitors = (language: Language, escaped: string): string =>
  escaped.replace(
    patternOf(language),
    (word) => `<span data-visitors="${word}" data-customers="${words[language][word] ?? word}">${word}</span>`,
  );

let isBank = false;

/** Calls the visitors of a bank customers, and those of others citizens. */
export function nameVisitors(ofBank: boolean): void {
  isBank = ofBank;
  for (const word of document.querySelectorAll<HTMLElement>('[data-visitors]')) {
    word.textContent = word.dataset[isBank ? 'customers' : 'visitors'] ?? '';
  }
}

/** A sentence of this page with those words as `nameVisitors` has it. What it quotes stays as it is. */
export const namingVisitors = (sentence: string): string =>
  isBank ? sentence.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : ofCustomers(part))) : sentence;

const ofCustomers = (text: string) =>
  (['da', 'en'] as const).reduce(
    (changed, language) => changed.replace(patternOf(language), (word) => words[language][word] ?? word),
    text,
  );
