import type { UnitOnDay } from './organisation-snapshot.js';

export interface TreeNode extends Pick<UnitOnDay, 'id' | 'name' | 'kind'> {
  children: TreeNode[];
}

/** Nests units below their parents, in the order in which they come. A unit whose parent is not among them is a root. */
export function treeOf(units: readonly UnitOnDay[]): TreeNode[] {
  const nodes = new Map(units.map(({ id, name, kind }): [number, TreeNode] => [id, { id, name, kind, children: [] }]));
  const roots: TreeNode[] = [];
  for (const { id, parentId } of units) {
    const parent = parentId === null ? undefined : nodes.get(parentId);
    (parent?.children ?? roots).push(nodes.get(id)!);
  }
  return roots;
}
