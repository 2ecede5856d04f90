import {css} from 'lit';
import {adoptStyles} from '../adopt-styles.js';
import type {Draw} from '../view.js';
import {paperAttribute} from './paper-attribute.js';
import {styles} from './paper.styles.js';

/** Of the page only the paper is printed, and on the screen it is not seen. The ids outweigh the styles of most pages. */
const pageStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }

  @media screen {
    [data-mitid-guide-paper] {
      position: fixed !important;
      inset: 0 auto auto 0 !important;
      visibility: hidden !important;
      pointer-events: none !important;
    }
  }

  @media print {
    html:not(#_):not(#_),
    body:not(#_):not(#_) {
      all: initial !important;
      display: block !important;
    }

    html:not(#_) body:not(#_) > :not([data-mitid-guide-paper]) {
      display: none !important;
    }

    html:not(#_) body:not(#_) > [data-mitid-guide-paper] {
      all: initial !important;
      display: block !important;
    }
  }
`;

/** The room on an A4 page within its margins, in CSS pixels, less a line that rounding may take. */
export const room = {width: (186 / 25.4) * 96, height: (273 / 25.4) * 96 - 16};

/** Whether this browser can print from a page. */
export const canPrint = (): boolean => typeof globalThis.print === 'function' && 'adoptedStyleSheets' in document;

/** What to print. */
export interface Sheet {
  readonly content: unknown;
  /** Further styles. */
  readonly styles?: unknown;
  /** Content for slots, copied from the page. */
  readonly slotted?: readonly Element[];
  /** Adapts what is drawn to the room on the page. */
  readonly fit?: (paper: HTMLElement) => void;
}

/**
 * Prints a sheet alone, however long the page is that the guide stands on. It stands in the page itself, and not in a
 * frame, because phones print the page. It is removed once it is printed, or at the visitor's next act in a browser that
 * does not tell.
 */
export function printSheet(draw: Draw, {content, styles: more, slotted = [], fit}: Sheet): void {
  document.querySelector(`[${paperAttribute}]`)?.remove();
  const element = document.createElement('div');
  element.setAttribute(paperAttribute, '');
  element.append(...slotted.map((each) => each.cloneNode(true)));
  const root = element.attachShadow({mode: 'open'});
  adoptStyles(root, styles);
  if (more) adoptStyles(root, more);
  const page = adoptStyles(document, pageStyles);
  document.body.append(element);
  draw(content, root);
  const paper = root.querySelector<HTMLElement>('.paper');
  if (paper) fit?.(paper);

  const used = new AbortController();
  const remove = () => {
    used.abort();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  };
  for (const type of ['afterprint', 'pointerdown', 'keydown']) addEventListener(type, remove, {signal: used.signal});
  print();
}
