export const longDate = (language: string) => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});

/** A day, written out in the language of the guide. */
export const dateInWords = (language: string, date: string): string => longDate(language).format(new Date(date));
