import type {Graph, Place} from './graph.js';
import {layOut} from './layout.js';

const sameSize = () => ({width: 1, height: 1});

/** The places in the order in which the picture shows them: row by row, and within a row from start to end. */
export function readingOrder(graph: Graph): Place[] {
  const {places} = layOut(graph, {place: sameSize, label: sameSize, gap: 1});
  const at = ({key}: Place) => places.get(key) ?? {x: 0, y: 0};
  return [...graph.places].sort((one, other) => at(one).y - at(other).y || at(one).x - at(other).x);
}
