/** What is unusual about a phone number that the guide can use: calling it is dear, or leads abroad. */
export type UnusualNumber = 'premiumRate' | 'foreign';

/**
 * What is unusual about a phone number; `undefined` of others, and of any other text. It may have been swapped, or
 * mistyped: nobody helps citizens with MitID at a dear number, or from outside of the kingdom (45, 298 and 299).
 */
export function unusualNumber(text: string): UnusualNumber | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (/^(?:(?:\+|00)45)?90\d{6}$/.test(digits)) return 'premiumRate';
  return /^(?:\+|00)(?!45|298|299)\d{7,15}$/.test(digits) ? 'foreign' : undefined;
}
