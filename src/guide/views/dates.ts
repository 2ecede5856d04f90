/**
 * Writes dates out in a language, with the digits of Danish numbers, which the guide's words contain, too. English dates
 * are British; Arabic ones are in digits, since the names of the months differ from country to country.
 */
export const longDate = (language: string) =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    day: 'numeric',
    month: language === 'ar' ? 'numeric' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** A date, written out in the language of the guide. */
export const dateInWords = (language: string, date: string): string => longDate(language).format(new Date(date));
