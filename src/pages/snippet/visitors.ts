/** What the page calls those who visit a website, and what it calls them if the website is a bank's. */
const words: Readonly<Record<'da' | 'en', Readonly<Record<string, string>>>> = {
  da: {borgerne: 'kunderne', borgere: 'kunder', borgeren: 'kunden'},
  en: {citizens: 'customers', citizen: 'customer'},
};

/** The text as HTML, with those words in elements of their own, for `nameVisitors` to change. The text is escaped. */
export const withVisitors = (language: 'da' | 'en', escaped: string): string =>
  escaped.replace(
    new RegExp(`\\b(${Object.keys(words[language]).join('|')})\\b`, 'g'),
    (word) => `<span data-visitors="${word}" data-customers="${words[language][word] ?? word}">${word}</span>`,
  );

/** Calls the visitors of a bank customers, and those of others citizens. */
export function nameVisitors(isBank: boolean): void {
  for (const word of document.querySelectorAll<HTMLElement>('[data-visitors]')) {
    word.textContent = word.dataset[isBank ? 'customers' : 'visitors'] ?? '';
  }
}
