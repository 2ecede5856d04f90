import type {Graph} from './graph.js';
import {layOut, pathOf, type Layout, type Size} from './layout.js';

/** How wide boxes may be, in em, the best first. */
const boxWidths = [14, 12.5, 11, 10];

/** The room for a picture, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (element: HTMLElement | null): Size => ({
  width: element?.offsetWidth ?? 0,
  height: element?.offsetHeight ?? 0,
});

const elementOf = (picture: ParentNode, selector: string) => picture.querySelector<HTMLElement>(selector);
const placeIn = (picture: ParentNode, key: string) => elementOf(picture, `[data-place="${CSS.escape(key)}"]`);
const labelIn = (picture: ParentNode, arrow: number) => elementOf(picture, `[data-arrow="${arrow}"]`);

/** The layout with the most space and the widest boxes with which the picture fits; `undefined` if it does not. */
function fittingLayout(picture: HTMLElement, graph: Graph, room: Room, gaps: readonly number[]): Layout | undefined {
  const em = parseFloat(getComputedStyle(picture).fontSize);
  for (const [gap, width] of gaps.flatMap((each) => boxWidths.map((width) => [each, width] as const))) {
    picture.style.setProperty('--mg-box', `${width}em`);
    const layout = layOut(graph, {
      place: (key) => sizeOf(placeIn(picture, key)),
      label: (arrow) => sizeOf(labelIn(picture, arrow)),
      gap: gap * em,
    });
    if (layout.width <= room.width && layout.height <= room.height) return layout;
  }
  return undefined;
}

/**
 * Makes a flowchart of a picture's lists if there is room for it, with as many em of `gaps` between rows as
 * there is room for. Uses a script for all positions, because the page's CSP may forbid `style` attributes.
 */
export function arrange(picture: HTMLElement, graph: Graph, room: Room, gaps: readonly number[]): void {
  picture.dataset['layout'] = 'drawn';
  const layout = fittingLayout(picture, graph, room, gaps);
  if (!layout) {
    picture.dataset['layout'] = 'list';
    picture.style.blockSize = '';
    return;
  }
  const start = Math.max(0, (Math.min(room.width, picture.clientWidth) - layout.width) / 2);
  picture.style.blockSize = `${layout.height}px`;
  for (const [key, {x, y}] of layout.places) moveTo(placeIn(picture, key), start + x, y);
  const paths = picture.querySelectorAll('.arrows path');
  layout.arrows.forEach((drawn, index) => {
    const label = labelIn(picture, index);
    const {width, height} = sizeOf(label);
    moveTo(label, start + drawn.label.x - width / 2, drawn.label.y - height / 2);
    paths[index]?.setAttribute('d', pathOf(drawn, 5));
  });
  picture.querySelector('.arrows')?.setAttribute('viewBox', `${-start} 0 ${layout.width + 2 * start} ${layout.height}`);
}

function moveTo(element: HTMLElement | null, x: number, y: number): void {
  element?.style.setProperty('inset-inline-start', `${x}px`);
  element?.style.setProperty('inset-block-start', `${y}px`);
}
