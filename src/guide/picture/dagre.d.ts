/** What the picture uses of Dagre, whose own types do not compile with `"module": "nodenext"`. */
interface Node {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

interface Edge {
  width: number;
  height: number;
  labelpos: 'c';
  /** The middle of the label. */
  x?: number;
  y?: number;
  points?: {x: number; y: number}[];
}

export declare class Graph {
  constructor(options: {multigraph: true});
  setGraph(options: {ranksep: number; nodesep: number; edgesep: number}): this;
  graph(): {width?: number; height?: number};
  setNode(id: string, node: Node): this;
  node(id: string): Node;
  setEdge(from: string, to: string, edge: Edge, name: string): this;
  edge(from: string, to: string, name: string): Edge;
}

/** Gives nodes, edges and the graph their places. */
export declare function layout(graph: Graph): void;
