import {unusualNumber} from '../../settings/phone-numbers.js';
import {organisationSettings, settingNamed} from '../../settings/settings.js';
import {today} from './problems.js';
import type {AttributeValues} from './snippet-code.js';
import type {SnippetWords} from './words-types.js';

function aYearAgo(): string {
  const now = today();
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
}

/** What would be better at a field, although the guide can use every value; empty if nothing would. */
export function adviceOn(name: string, details: AttributeValues, {advice}: SnippetWords): string {
  const value = details[name];
  // A number without a purpose reads as a number for help with MitID.
  if (name === 'phone-purpose' && details['organisation-type'] === 'other' && details['phone'] && !value)
    return advice.noPurpose;
  if (name === 'booking-url' && details['booking-category'] && !value) return advice.noBookingUrl;
  if (name === 'booking-url' && details['booking'] === 'not-needed' && value) return advice.noBooking;
  if (name === 'details-checked' && value && value < aYearAgo()) return advice.oldDate;
  const kind = settingNamed(organisationSettings, name)?.kind;
  const [emoji] = (kind === 'text' && value?.match(/\p{Emoji_Presentation}|\p{Emoji}\u{FE0F}/u)) || [];
  if (emoji) return advice.emoji(emoji);
  const unusual = kind === 'phone' && value && unusualNumber(value);
  return unusual ? advice[unusual] : '';
}
