import {Graph as DagreGraph, layout} from '#dagre';
import type {Graph} from './graph.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, by its left upper corner. */
export interface Rectangle extends Point, Size {}

/** How large everything is, in pixels. */
export interface Sizes {
  readonly place: (key: string) => Size;
  /** The size of the label of the arrow with that index. */
  readonly label: (arrow: number) => Size;
  /** The space between two rows. */
  readonly gap: number;
}

/** Where an arrow is drawn. */
export interface DrawnArrow {
  /** The points that it passes. Between two of one column it is straight, else curved. */
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point;
}

/** Where everything is, in pixels from the left upper corner of the picture. */
export interface Layout extends Size {
  readonly places: ReadonlyMap<string, Rectangle>;
  /** In the order of the graph's arrows. */
  readonly arrows: readonly DrawnArrow[];
}

/** A row of places or of labels, from its top to its bottom. */
interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** Where along the top or the bottom of a place an arrow begins or ends: side by side, in the order of the columns. */
function port({x, width}: Rectangle, columns: readonly number[], column: number): number {
  const rank = columns.filter((other) => other < column).length;
  return x + (width * (rank + 1)) / (columns.length + 1);
}

/**
 * Lays the graph out in rows. Dagre finds the rows and the columns. An arrow crosses a row straight down, in the column
 * that Dagre keeps free for it, and goes aside only between two rows: so none passes through a box.
 */
export function layOut({places, arrows}: Graph, sizes: Sizes): Layout {
  const dagre = new DagreGraph({multigraph: true});
  // Dagre halves the space between rows, because it makes room for labels between them.
  dagre.setGraph({ranksep: sizes.gap * 2, nodesep: sizes.gap, edgesep: sizes.gap});
  for (const {key} of places) dagre.setNode(key, {...sizes.place(key)});
  arrows.forEach(({from, to}, index) => dagre.setEdge(from, to, {...sizes.label(index), labelpos: 'c'}, String(index)));
  layout(dagre);

  const rectangles = new Map<string, Rectangle>();
  const rows = new Map<number, Row>();
  const addToRow = (y: number, height: number) => {
    const {top, bottom} = rows.get(y) ?? {top: y, bottom: y};
    rows.set(y, {top: Math.min(top, y - height / 2), bottom: Math.max(bottom, y + height / 2)});
  };
  for (const {key} of places) {
    const {x = 0, y = 0, width, height} = dagre.node(key);
    rectangles.set(key, {x: x - width / 2, y: y - height / 2, width, height});
    addToRow(y, height);
  }
  const edges = arrows.map(({from, to}, index) => dagre.edge(from, to, String(index)));
  edges.forEach(({y = 0}, index) => addToRow(y, sizes.label(index).height));

  /** The points of each arrow in the rows between its places. */
  const columns = edges.map(({points = []}) => points.slice(1, -1));
  const at = (key: string) => rectangles.get(key) ?? {x: 0, y: 0, width: 0, height: 0};
  const rowAt = (y: number) => rows.get(y) ?? {top: y, bottom: y};
  const middle = ({y, height}: Rectangle) => y + height / 2;

  const drawn = arrows.map(({from, to}, index): DrawnArrow => {
    const source = at(from);
    const target = at(to);
    const between = columns[index] ?? [];
    const firstColumns = arrows.flatMap((other, i) => (other.from === from ? (columns[i]?.[0]?.x ?? []) : []));
    const lastColumns = arrows.flatMap((other, i) => (other.to === to ? (columns[i]?.at(-1)?.x ?? []) : []));
    const startX = port(source, firstColumns, between[0]?.x ?? 0);
    const endX = port(target, lastColumns, between.at(-1)?.x ?? 0);
    const {x = 0, y = 0} = edges[index] ?? {};
    return {
      points: [
        {x: startX, y: source.y + source.height},
        {x: startX, y: rowAt(middle(source)).bottom},
        ...between.flatMap((point) => [
          {x: point.x, y: rowAt(point.y).top},
          {x: point.x, y: rowAt(point.y).bottom},
        ]),
        {x: endX, y: rowAt(middle(target)).top},
        {x: endX, y: target.y},
      ],
      label: {x, y},
    };
  });
  const {width = 0, height = 0} = dagre.graph();
  return {width, height, places: rectangles, arrows: drawn};
}

/** An arrow as the `d` of an SVG path, with its head. */
export function pathOf({points: [start, ...rest]}: DrawnArrow, head: number): string {
  if (!start) return '';
  let from = start;
  let path = `M${from.x} ${from.y}`;
  for (const to of rest) {
    const half = (from.y + to.y) / 2;
    path += from.x === to.x ? `V${to.y}` : `C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
    from = to;
  }
  return `${path}m${-head} ${-head * 1.5}l${head} ${head * 1.5}l${head} ${-head * 1.5}`;
}
