import type { Queryable } from '@haobang/database';

/** Serialises changes of the tree, so that two moves can't make a cycle between them. */
export const TREE_LOCK = 4_711_010;

/**
 * Rebuilds the closure of the tree from its parents, set-based: about a hundred units make a few hundred rows. Runs
 * under the tree's lock. A pair of units has one row for each run of days on which one lies below the other by the
 * same parents.
 */
export async function rebuildPaths(tx: Queryable): Promise<void> {
  await tx.query('delete from unit_path');
  await tx.query(
    `with recursive path as (
       select id as ancestor_id, id as descendant_id, 0 as depth, daterange(valid_from, valid_to) as days from unit
       union all
       select p.parent_id, path.descendant_id, path.depth + 1, path.days * daterange(p.valid_from, p.valid_to)
         from path join unit_parent p on p.unit_id = path.ancestor_id and daterange(p.valid_from, p.valid_to) && path.days
        where path.depth < 30)
     insert into unit_path (ancestor_id, descendant_id, depth, valid_from, valid_to)
     select ancestor_id, descendant_id, depth, lower(days), upper(days) from path`,
  );
}

/** Whether `unitId` would come to lie below itself on some day from `from` on, were `parentId` its parent. */
export async function wouldMakeCycle(tx: Queryable, unitId: number, parentId: number, from: string): Promise<boolean> {
  const [row] = await tx.query<{ cycle: boolean }>(
    `select exists (select 1 from unit_path where ancestor_id = $1 and descendant_id = $2 and (valid_to is null or valid_to > $3)) as cycle`,
    [unitId, parentId, from],
  );
  return row!.cycle;
}
