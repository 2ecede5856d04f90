/**
 * Formats dates in a language. It always uses the digits 0 to 9, as the guide's words do. English dates are British.
 * Arabic dates have the month as a number, because the names of the months differ between Arabic-speaking countries.
 */
export const longDate = (language: string) =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    day: 'numeric',
    month: language === 'ar' ? 'numeric' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** A date in words, in that language: `22 November 2026`. */
export const dateInWords = (language: string, date: string): string => longDate(language).format(new Date(date));
