/** The class of a `div` that becomes a guide. */
export const guideClass = 'mitid-guide';

/** Where a child of a `div` keeps the name of a slot that it may not fill. */
export const slotTaken = 'data-slot';

const modifier = `${guideClass}--`;

/** A `div`, in a document or in a page's HTML. */
export interface DivElement {
  readonly classList: Iterable<string>;
  readonly getAttribute: (name: string) => string | null;
}

/** What a page's editor has written on a `div`. */
export interface DivSettings {
  /** The settings, unparsed. */
  readonly settings: Map<string, string>;
  /** Classes with the guide's prefix that name none of the settings. */
  readonly unknownClasses: readonly string[];
}

/**
 * The settings on a `div`: `data-profile="skagen"`, or the class `mitid-guide--profile-skagen` for a CMS that removes
 * `data-*`. Reads only the names of settings: other `data-*` belong to the page, and copying every name would let the
 * page's authors set attributes, such as `onclick`, that their CMS forbids.
 */
export function readDivSettings(div: DivElement, names: readonly string[]): DivSettings {
  const settings = new Map<string, string>();
  const unknownClasses: string[] = [];
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  for (const each of div.classList) {
    if (!each.startsWith(modifier)) continue;
    const nameAndValue = each.slice(modifier.length);
    const name = longestFirst.find((candidate) => `${nameAndValue}-`.startsWith(`${candidate}-`));
    if (name) settings.set(name, nameAndValue.slice(name.length + 1));
    else unknownClasses.push(each);
  }
  for (const name of names) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) settings.set(name, value);
  }
  return {settings, unknownClasses};
}
