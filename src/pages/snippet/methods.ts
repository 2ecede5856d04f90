import {embedMethods, isSystem, type EmbedMethod} from './cms.js';
import {formField, type FormField} from './fields.js';
import {fieldOf, form, isChecked, isShown, labelOf, showFields, valueOf} from './form.js';
import {say} from './page-elements.js';
import {words} from './page-language.js';
import {isInPage, placeOf, type Choices} from './snippet-code.js';

type Way = Pick<Choices, 'method' | 'scriptInTemplate'>;

/**
 * Shows the methods that work in the system, and the fields that matter to the chosen one. Chooses the best method if the
 * chosen one does not work, or if `chooseAgain`. Says what that has changed.
 */
export function offerMethods(chooseAgain: boolean): EmbedMethod {
  const before = valueOf('method');
  const scriptInTemplate = isChecked('template');
  const method = chooseMethod(scriptInTemplate, chooseAgain);
  if (chooseAgain)
    say(
      'method-changed',
      before === method ? '' : words.methodChanged(words.method.names[method][0], valueOf('system')),
    );
  const way = {method, scriptInTemplate};
  sayTaken(showFields(way), way);
  describeLink(scriptInTemplate);
  return method;
}

function chooseMethod(scriptInTemplate: boolean, chooseAgain: boolean): EmbedMethod {
  const system = valueOf('system');
  const offered = embedMethods(isSystem(system) ? system : 'other', scriptInTemplate);
  const radios = [...form.querySelectorAll<HTMLInputElement>('[name=method]')];
  for (const radio of radios) {
    const choice = radio.closest('label');
    if (choice) choice.hidden = !offered.includes(radio.value as EmbedMethod);
  }
  const chosen = radios.find(({checked}) => checked)?.value as EmbedMethod;
  const method = !chooseAgain && offered.includes(chosen) ? chosen : (offered[0] ?? 'link');
  for (const radio of radios) radio.checked = radio.value === method;
  return method;
}

const takenSentence = (labels: readonly string[]) => (labels.length ? words.taken(labels) : '');

/** Says which fields with a value the choices have taken away, and what the guide's own page decides by itself. */
function sayTaken(taken: readonly FormField[], way: Way): void {
  const isLook = ({description}: FormField) => description.section === 'look' || description.section === 'more';
  say('taken-details', takenSentence(taken.filter((field) => !isLook(field)).map(labelOf)));
  const isOwnPage = placeOf(way) !== 'in-page';
  const sentences = [
    isOwnPage ? words.ownPage : '',
    takenSentence(taken.filter(isLook).map(labelOf)),
    isOwnPage || !isBesideItself() ? '' : words.besideItself,
  ];
  say('taken-look', sentences.filter(Boolean).join(' '));
}

/** Whether the language beside the guide is the only one that the guide will ever be in. */
export const isBesideItself = (): boolean =>
  valueOf('beside') !== '' &&
  valueOf('beside') === valueOf('lang') &&
  !(isShown('language-menu') && isChecked('language-menu'));

/** Says at the method what the script in the template makes of a link. */
function describeLink(scriptInTemplate: boolean): void {
  const what = form.querySelector('[name=method][value=link] ~ * .hint');
  if (what) what.textContent = scriptInTemplate ? words.method.replacedLink : words.method.names.link[1];
}

/** Shows the choices about the code that this code has, and says which of the others are made. */
export function showCodeChoices(method: EmbedMethod, hasProfile: boolean): void {
  const isOwn = isInPage(method);
  const choices = [
    {name: 'profile', isOffered: hasProfile, chosen: valueOf('profile') && labelOf(formField('profile'))},
    {name: 'outline', isOffered: isOwn, chosen: isChecked('outline') && words.outline.label},
    {name: 'version', isOffered: isOwn, chosen: valueOf('version') === 'fixed' && words.version.fixed[0]},
  ];
  for (const {name, isOffered} of choices) fieldOf(name)?.toggleAttribute('hidden', !isOffered);
  say('taken-site', takenSentence(choices.flatMap(({isOffered, chosen}) => (chosen && !isOffered ? chosen : []))));
}
