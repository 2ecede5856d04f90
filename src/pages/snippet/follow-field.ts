import {sourceLanguage} from '../../locale/language-names.js';
import {journeys} from '../../tree/journeys.js';
import {contentIn} from './current-content.js';
import {formFields, type FormField} from './fields.js';
import {isShown, labelOf, valuesOf, writtenIn} from './form.js';
import {isBesideItself} from './methods.js';
import {element, say} from './page-elements.js';
import {words} from './page-language.js';
import {addsToCards, follow, onWidth, showAddition, showTop} from './preview.js';
import {answersTo, previewPositions} from './preview-positions.js';

/** Says beside the preview where the field shows. */
function sayWhere(shown: string, nowhere = ''): void {
  say('follow', shown);
  say('nowhere', nowhere);
}

/** The field that the preview has gone to; empty if it shows something else. */
let followed = '';

/** Leaves the preview to the editor, who has gone elsewhere in it. */
export function stopFollowing(): void {
  followed = '';
  sayWhere('');
}

/** Takes the preview to the top: what the editor has chosen changes all of it. */
export async function followChoice(): Promise<void> {
  stopFollowing();
  await showTop();
}

/** Says that the field is at the top of the guide's own page, or will be, and goes there. */
async function followToTop(field: FormField): Promise<void> {
  await showTop();
  sayWhere(words.follow[writtenIn(field) ? 'onTop' : 'onTopLater'](labelOf(field)));
}

/** Takes the preview to where it shows the field in which the editor is. */
export async function followField(name: string): Promise<void> {
  followed = name;
  const field = formFields.find((each) => each.name === name);
  const {section, example} = field?.description ?? {};
  // On a page of its own, the guide has the choice of languages that this form does not show.
  if (name === 'beside' && isShown('language-menu') && isBesideItself()) {
    await followChoice();
    return;
  }
  if (field && addsToCards(name) && valuesOf([field])[name] !== undefined) {
    if (await showAddition(name)) sayWhere(words.follow.there(labelOf(field)));
    return;
  }
  if (!field || (section !== 'details' && section !== 'links')) {
    sayWhere('');
    return;
  }
  const label = labelOf(field);
  if (field.description.onlyOnOwnPage) {
    await followToTop(field);
    return;
  }
  const {edition} = await contentIn(sourceLanguage);
  const positions = previewPositions.map((position) => answersTo(edition.tree, position));
  const candidates = [...positions, ...journeys(edition.tree).map(({answers}) => answers)];
  const value = valuesOf([field])[name];
  const choice = field.setting.kind === 'choice' ? field.setting.choices[0] : undefined;
  const shown = await follow(name, value, example ?? choice ?? '', candidates);
  if (!shown) return;
  // The guide's own page names its sender above the guide.
  if (shown === 'nowhere' && name === 'organisation' && isShown('site-url')) {
    await followToTop(field);
    return;
  }
  if (shown === 'nowhere') {
    sayWhere('', words.follow.nowhere(label));
    return;
  }
  element('view', HTMLSelectElement).value = '';
  sayWhere(words.follow[shown === 'later' && writtenIn(field) ? 'refused' : shown](label));
}

onWidth(() => {
  if (followed) void followField(followed);
});
