/**
 * Appends nodes, which may be the live children of another, one by one: as many arguments as a page may have
 * children are more than the engine takes.
 */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  const all = [...nodes]; // a live list loses each as it is appended
  for (const node of all) parent.append(node);
}
