import {contrastToWhite, url} from '../../settings/setting-kinds.js';
import type {FormField} from './fields.js';
import {exampleFolder, folderFrom, hasVersionFolder} from './file-urls.js';
import type {SnippetWords} from './words-types.js';

/** The day here, as `2026-11-22`. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a value is a day to come, on which nobody can have checked the details. */
export const isYetToCome = (name: string, value: string) => name === 'details-checked' && value > today();

/** What is wrong with a value, and what to write instead; `undefined` if the guide can use it. */
export function problemWith(
  {name, setting}: Pick<FormField, 'name' | 'setting'>,
  value: string,
  {problems}: SnippetWords,
): string | undefined {
  if (setting.read(value) !== undefined) return isYetToCome(name, value) ? problems.future : undefined;
  switch (setting.kind) {
    case 'url':
      return problemWithUrl(value, problems) ?? problems.other(setting);
    case 'phone':
      return problemWithPhone(value, problems) ?? problems.other(setting);
    case 'text':
      return problems.tooLong(value.length);
    case 'colour':
      if (/^#[\da-f]{3}$/i.test(value)) {
        const sixDigits = value.replace(/[^#]/g, '$&$&');
        return setting.read(sixDigits) === undefined
          ? problems.tooLight(contrastToWhite(sixDigits))
          : problems.sixDigits(sixDigits);
      }
      return /^#[\da-f]{6}$/i.test(value) ? problems.tooLight(contrastToWhite(value)) : problems.other(setting);
    default:
      return problems.other(setting);
  }
}

/** What is wrong with a web address that the guide cannot use; `undefined` if it does not look like one. */
function problemWithUrl(value: string, problems: SnippetWords['problems']): string | undefined {
  if (value.split(/https?:\/\//i).length > 2) return problems.twoUrls;
  if (/^http:/i.test(value)) return problems.notSecure;
  if (/^https:.*\s/i.test(value)) return problems.spaceInUrl;
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(value)) {
    const whole = `https://${value}`;
    return url.read(whole) === undefined ? undefined : problems.notWhole(whole);
  }
  if (!/^https:.*@/i.test(value) || !URL.canParse(value)) return undefined;
  const withoutLogin = new URL(value);
  withoutLogin.username = withoutLogin.password = '';
  return problems.login(withoutLogin.href);
}

/** What is wrong with a phone number that the guide cannot use; `undefined` if it does not look like one. */
function problemWithPhone(value: string, problems: SnippetWords['problems']): string | undefined {
  const {length} = value.replace(/\D/g, '');
  if (length > 15) return problems.twoNumbers;
  if (/[^\d\s+-]/.test(value)) return length > 6 ? problems.onlyNumber : undefined;
  if (/^(?:\+|00)(?!45)/.test(value) || !length) return undefined;
  const {length: danish} = value.replace(/^(?:\+|00)45/, '').replace(/\D/g, '');
  return danish === 8 ? undefined : problems.digits(danish);
}

/** What would be better of where the folder will be; empty if nothing would, or if the code cannot say it. */
export function adviceOnFolder(written: string, {advice}: SnippetWords): string {
  const folder = folderFrom(written);
  return folder === undefined || hasVersionFolder(folder) ? '' : advice.noVersionFolder;
}

/** What is wrong with where the folder will be; `undefined` if the code can say it. */
export function problemWithFolder(written: string, words: SnippetWords): string | undefined {
  const {problems} = words;
  if (folderFrom(written) !== undefined) return undefined;
  // A URL that could be used is that of the example.
  if (!written || url.read(written) !== undefined) return problems.noFolder(new URL(exampleFolder).host);
  return problemWithUrl(written, problems) ?? problems.noUrl;
}
