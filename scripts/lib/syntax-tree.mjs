/** Every node of a syntax tree. */
export function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) if (typeof value === 'object') yield* nodesOf(value);
}

/** The code with other text in place of some of its nodes: `[node, text]`, where a node is any range of the code. */
export const replaced = (code, replacements) =>
  replacements
    .sort(([{start: a}], [{start: b}]) => b - a)
    .reduce((rest, [{start, end}, text]) => rest.slice(0, start) + text + rest.slice(end), code);
