import {namingVisitors} from './visitors.js';

/** The element with that id. Throws if there is none, which would be a mistake in the page's HTML. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`the page has no ${type.name} "${id}"`);
  return found;
}

/** Sets the text of a paragraph to sentences of this page. A screen reader would read an equal text again. */
export function say(id: string, text: string): void {
  const paragraph = element(id, HTMLElement);
  const named = namingVisitors(text);
  if (paragraph.textContent !== named) paragraph.textContent = named;
}
