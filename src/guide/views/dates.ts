/** Writes days out, with the digits that Danish numbers are written with: the guide's words hold them, too. */
export const longDate = (language: string) =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn`, {dateStyle: 'long', timeZone: 'UTC'});

/** A day, written out in the language of the guide. */
export const dateInWords = (language: string, date: string): string => longDate(language).format(new Date(date));
