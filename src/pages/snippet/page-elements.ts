/** The element with that id. Throws if there is none, which would be a mistake in the page's HTML. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`the page has no ${type.name} "${id}"`);
  return found;
}

/** Sets the text of a paragraph, unless it has it: a screen reader would read an equal text again. */
export function say(id: string, text: string): void {
  const paragraph = element(id, HTMLElement);
  if (paragraph.textContent !== text) paragraph.textContent = text;
}
