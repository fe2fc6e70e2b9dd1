/**
 * Appends nodes, which may be the live children of another, one by one: as many arguments as a page may have
 * children are more than the engine takes.
 */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  for (const node of [...nodes]) parent.append(node);
}
