import type {MitidGuideElement} from '../../guide/mitid-guide.js';
import type {Answers} from '../../tree/tree.js';

export type PreviewedGuide = HTMLElement & Pick<MitidGuideElement, 'answers' | 'updateComplete'>;

/** A place in the guide that shows a setting. */
export interface Place {
  readonly answers: Answers;
  /** The top of the place, in the window of the guide. */
  readonly top: number;
  /** What shows the setting; `undefined` if the setting has no value, so that nothing shows it yet. */
  readonly element: HTMLElement | undefined;
}

const rows = 'li, p, a, strong, button, summary';

/** Waits until the guide has read its changed attributes, which causes a second update, and has rendered. */
export async function settled(guide: PreviewedGuide): Promise<void> {
  await guide.updateComplete;
  await guide.updateComplete;
}

const keyOf = (row: HTMLElement) => `${row.textContent} ${row.getAttribute('href') ?? ''}`;

/** A text as somebody reads it. */
const asRead = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The innermost row of the guide that a setting's value adds or changes: the first that has the value in it, if any. */
async function rowThatShows(guide: PreviewedGuide, name: string, value: string): Promise<HTMLElement | undefined> {
  const all = () => [...(guide.shadowRoot?.querySelectorAll<HTMLElement>(rows) ?? [])];
  guide.removeAttribute(name);
  await settled(guide);
  const before = new Set(all().map(keyOf));
  guide.setAttribute(name, value);
  await settled(guide);
  const changed = all().filter((row) => !before.has(keyOf(row)));
  const wanted = asRead(value);
  const withValue = changed.filter((row) => asRead(keyOf(row)).includes(wanted));
  const [first = changed[0]] = withValue;
  const inner = changed.filter((row) => row !== first && first?.contains(row) && row.matches('li, p'));
  return inner.find((row) => withValue.includes(row)) ?? inner[0] ?? first;
}

/**
 * Finds where the guide shows a setting: compares the guide with and without its value, first where the guide is now,
 * then after each of these answers. So no list has to say which setting shows where. The caller must set the answers,
 * since the guide is left at the last ones tried. If the setting has no value, the place is where the example would be.
 */
export async function placeThatShows(
  guide: PreviewedGuide,
  {name, value, example}: {readonly name: string; readonly value: string | undefined; readonly example: string},
  candidates: readonly Answers[],
): Promise<Place | undefined> {
  let place: Place | undefined;
  for (const answers of [guide.answers, ...candidates]) {
    guide.answers = answers;
    const row = await rowThatShows(guide, name, value ?? example);
    if (!row) continue;
    row.closest('details')?.setAttribute('open', '');
    place = {answers, top: row.getBoundingClientRect().top, element: value === undefined ? undefined : row};
    break;
  }
  if (value === undefined) guide.removeAttribute(name);
  await settled(guide);
  return place;
}
