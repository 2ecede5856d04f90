import {closestClassName, closestName} from '../../settings/closest-name.js';
import {guideClass} from '../../settings/div-settings.js';
import {formFields} from './fields.js';

const labels = new Map(formFields.map(({name, description}) => [description.da.label.toLowerCase(), name]));

/** The setting that an unknown name is close to, or that the form calls so: `phone` for `fone` and for `telefon`. */
const settingMeantBy = (unknown: string, known: readonly string[]): string | undefined =>
  closestName(unknown, known) ?? labels.get(closestName(unknown, [...labels.keys()]) ?? '');

/** What an editor may have meant by an unknown attribute, name in a URL or class; of a class without its value. */
export function meantBy(unknown: string, known: readonly string[]): string | undefined {
  const [prefix, meant] = unknown.startsWith(`${guideClass}--`)
    ? [`${guideClass}--`, closestClassName(unknown, known)]
    : unknown.startsWith('data-')
      ? ['data-', settingMeantBy(unknown.slice('data-'.length), known)]
      : ['', settingMeantBy(unknown, known)];
  return meant && known.includes(meant) ? prefix + meant : undefined;
}
