/** What an editor has filled in: the name and the value of each field that differs from an empty form. */
export type FormState = readonly (readonly [name: string, value: string])[];

/** The state as a fragment. A browser never sends it to a server, and the link brings everything back. */
export const fragmentOf = (state: FormState): string => {
  const fragment = new URLSearchParams(state.map(([name, value]) => [name, value])).toString();
  return fragment && `#${fragment}`;
};

/** The state in a fragment; empty for a fragment that is the id of an element. */
export const stateIn = (fragment: string): FormState =>
  fragment.includes('=') ? [...new URLSearchParams(fragment.slice(1))] : [];

type Control = HTMLInputElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.name !== '');

const controlsOf = (form: HTMLFormElement) => [...form.elements].filter(isControl);

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

const emptyValueOf = (control: Control) =>
  control instanceof HTMLSelectElement
    ? ([...control.options].find(({defaultSelected}) => defaultSelected) ?? control.options[0])?.value
    : control.defaultValue;

/** The boxes that belong together: those of one group, or one alone. */
const boxesNamed = (form: HTMLFormElement, name: string) =>
  controlsOf(form).filter((each): each is HTMLInputElement => isBox(each) && each.name === name);

/** Reads the state of a form. A box stands for itself, and several of one name for the values of those that are ticked. */
export function readState(form: HTMLFormElement): FormState {
  const state = new Map<string, string>();
  for (const control of controlsOf(form)) {
    const {name} = control;
    if (!isBox(control)) {
      if (control.value !== emptyValueOf(control)) state.set(name, control.value);
      continue;
    }
    const boxes = boxesNamed(form, name);
    if (boxes.every((box) => box.checked === box.defaultChecked)) continue;
    const ticked = boxes.filter((box) => box.checked);
    state.set(name, boxes.length > 1 ? ticked.map(({value}) => value).join(' ') : ticked.length ? 'on' : '');
  }
  return [...state];
}

/** Fills a form. Fields that the state does not name become as in an empty form, as do those without that choice. */
export function fillState(form: HTMLFormElement, state: FormState): void {
  const values = new Map(state);
  form.reset();
  for (const control of controlsOf(form)) {
    const value = values.get(control.name);
    if (value === undefined) continue;
    if (!isBox(control)) {
      if (!(control instanceof HTMLSelectElement) || [...control.options].some((each) => each.value === value))
        control.value = value;
    } else if (control.type === 'radio') control.checked ||= control.value === value;
    else if (boxesNamed(form, control.name).length > 1) control.checked = value.split(' ').includes(control.value);
    else control.checked = value !== '';
  }
}
