import {organisationSettings} from '../../settings/settings.js';
import {labelOf} from './field-words.js';
import {wrong, type Finding} from './finding.js';
import {isYetToCome} from './problems.js';
import {danishWords} from './words.js';

const name = 'details-checked';

/** What the form refuses too: that the details were checked on a day to come. */
export function futureFound(value: string | undefined): Finding[] {
  const day = organisationSettings[name].read(value ?? '');
  return day && isYetToCome(name, day) ? [wrong(`»${labelOf(name)}«: ${danishWords.problems.future}`)] : [];
}
