import type { Label, UnitRow } from '@haobang/api-client';

export interface UnitNode {
  key: string;
  title: string;
  children: UnitNode[];
}

/** Units below those above them. With words typed: what holds them, and the way to it from the top. */
export function treeOf(units: readonly UnitRow[], q: string, label: (text: Label) => string): UnitNode[] {
  const wanted = q.trim().toLowerCase();
  const ids = new Set(units.map(({ id }) => id));
  const below = new Map<number | null, UnitRow[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const fits = (unit: UnitRow): boolean => wanted === '' || [unit.name.zh, unit.name.en, unit.code].some((word) => word.toLowerCase().includes(wanted));
  const nodes = (parent: number | null): UnitNode[] =>
    (below.get(parent) ?? []).flatMap((unit) => {
      const children = nodes(unit.id);
      return fits(unit) || children.length > 0 ? [{ key: String(unit.id), title: label(unit.name), children }] : [];
    });
  return nodes(null);
}
