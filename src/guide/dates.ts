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

const danishMonths = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/**
 * A date in words, in that language: `22 November 2026`. In Danish without `Intl`, which would hold up the first paint
 * while it loads its data.
 */
export function dateInWords(language: string, date: string): string {
  if (language !== 'da') return longDate(language).format(new Date(date));
  const [year, month, day] = date.split('-').map(Number);
  return `${day}. ${danishMonths[Number(month) - 1]} ${year}`;
}
