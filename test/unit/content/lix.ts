import {sentencesOf} from './text-of.js';

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

/**
 * LIX, the Danish and Swedish measure of how hard a text is to read: words per sentence, plus the share of words of
 * more than six letters in percent. Up to 34 is easy.
 */
export function lix(text: string): number {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}
