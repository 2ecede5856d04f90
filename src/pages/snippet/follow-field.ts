import {sourceLanguage} from '../../locale/language-names.js';
import {journeys} from '../../tree/journeys.js';
import {contentIn} from './current-content.js';
import {formFields} from './fields.js';
import {labelOf, valuesOf, writtenIn} from './form.js';
import {element, say} from './page-elements.js';
import {words} from './page-language.js';
import {follow, showTop} from './preview.js';
import {answersTo, previewPositions} from './preview-positions.js';

/** Says beside the preview where the field shows. */
function sayWhere(shown: string, nowhere = ''): void {
  say('follow', shown);
  say('nowhere', nowhere);
}

/** Takes the preview to where it shows the field in which the editor is. */
export async function followField(name: string): Promise<void> {
  const field = formFields.find((each) => each.name === name);
  const {section, example} = field?.description ?? {};
  if (!field || (section !== 'details' && section !== 'links')) {
    sayWhere('');
    return;
  }
  const label = labelOf(field);
  if (field.description.onlyOnOwnPage) {
    await showTop();
    sayWhere(words.follow.onTop(label));
    return;
  }
  const {edition} = await contentIn(sourceLanguage);
  const positions = previewPositions.map((position) => answersTo(edition.tree, position));
  const candidates = [...positions, ...journeys(edition.tree).map(({answers}) => answers)];
  const value = valuesOf([field])[name];
  const choice = field.setting.kind === 'choice' ? field.setting.choices[0] : undefined;
  const shown = await follow(name, value, example ?? choice ?? '', candidates);
  if (!shown) return;
  if (shown === 'nowhere') {
    sayWhere('', words.follow.nowhere(label));
    return;
  }
  element('view', HTMLSelectElement).value = '';
  sayWhere(words.follow[shown === 'later' && writtenIn(field) ? 'refused' : shown](label));
}
