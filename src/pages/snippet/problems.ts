import {contrastToWhite} from '../../settings/setting-kinds.js';
import type {FormField} from './fields.js';
import type {SnippetWords} from './words-types.js';

/** The day here, as `2026-11-22`. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is wrong with a value, and what to write instead; `undefined` if the guide can use it. */
export function problemWith(
  {name, setting}: Pick<FormField, 'name' | 'setting'>,
  value: string,
  {problems}: SnippetWords,
): string | undefined {
  if (name === 'details-checked' && value > today()) return problems.future;
  if (setting.kind === 'url' && /^http:/i.test(value)) return problems.notSecure;
  if (setting.kind === 'phone' && value.replace(/\D/g, '').length > 15) return problems.twoNumbers;
  if (setting.kind === 'phone' && /\d[\d ]{5}.*[^\d +]/.test(value)) return problems.onlyNumber;
  if (setting.kind === 'text' && setting.read(value) === undefined) return problems.tooLong(value.length);
  if (setting.read(value) !== undefined) return undefined;
  const isColour = setting.kind === 'colour' && /^#[\da-f]{6}$/i.test(value);
  return isColour ? problems.tooLight(contrastToWhite(value)) : problems.other(setting);
}
