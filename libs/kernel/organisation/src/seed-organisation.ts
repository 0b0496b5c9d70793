import type { Database, Queryable } from '@haobang/database';
import { FURTHER_UNITS, GROUPS, MAIN_UNITS, NEW_AREA_SINCE, ROOT_UNIT, type SeedUnit } from './new-area.units.js';
import { rebuildPaths, TREE_LOCK } from './unit-tree.sql.js';

/** What a name stands for: a unit, or a group by its code. */
export type NameMeaning = { unitId: number; groupCode?: undefined } | { groupCode: string; unitId?: undefined };

export interface SeededOrganisation {
  /** Id by the unit's code, Chinese name, short name or alias. @throws for a name that no unit has. */
  unitIdOf(name: string): number;
  /** Unit or group behind a name of a plan; undefined for a name that nobody has. */
  meaningOf(name: string): NameMeaning | undefined;
}

/** Brackets are typed in either width. */
export const normaliseName = (name: string): string => name.replaceAll('（', '(').replaceAll('）', ')').replace(/\s+/g, '');

/**
 * Plants the New Area's units and groups where they are missing and leaves everything else as it is: what an
 * administrator has renamed, moved or ended stays so.
 */
export async function seedOrganisation(db: Database): Promise<SeededOrganisation> {
  await db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [TREE_LOCK]);
    const before = await existing(tx);
    const fresh = [ROOT_UNIT, ...MAIN_UNITS, ...FURTHER_UNITS].filter((u) => !before.has(u.code));
    if (fresh.length) {
      await plantUnits(tx, fresh);
      await rebuildPaths(tx);
    }
    await plantGroups(tx);
    await tx.query(`select pg_notify('organisation_changed', '')`);
  });
  return seededOrganisation(db);
}

/** The resolver alone, for what runs after the seed. */
export async function seededOrganisation(db: Queryable): Promise<SeededOrganisation> {
  const rows = await db.query<{ name: string; unit_id: number | null; group_code: string | null }>(
    `select code as name, id as unit_id, null as group_code from unit
     union all select zh, unit_id, null from unit_name union all select short_zh, unit_id, null from unit_name
     union all select zh, null, code from unit_group union all select code, null, code from unit_group
     union all select a.name, a.unit_id, g.code from unit_alias a left join unit_group g on g.id = a.group_id`,
  );
  const meanings = new Map<string, NameMeaning>();
  for (const { name, unit_id: unitId, group_code: groupCode } of rows) {
    const key = normaliseName(name);
    if (!meanings.has(key)) meanings.set(key, unitId === null ? { groupCode: groupCode! } : { unitId });
  }
  const meaningOf = (name: string) => meanings.get(normaliseName(name));
  return {
    meaningOf,
    unitIdOf(name) {
      const unitId = meaningOf(name)?.unitId;
      if (unitId === undefined) throw new Error(`No unit is called ${name}`);
      return unitId;
    },
  };
}

async function existing(tx: Queryable): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: number; code: string }>('select id, code from unit');
  return new Map(rows.map((row) => [row.code, row.id]));
}

async function plantUnits(tx: Queryable, units: readonly SeedUnit[]): Promise<void> {
  const order = new Map([ROOT_UNIT, ...MAIN_UNITS, ...FURTHER_UNITS].map((u, at) => [u.code, at]));
  await tx.query(
    `insert into unit (code, kind, position, valid_from, recorded_by)
     select u.code, u.kind, u.position, $1, 'seed' from jsonb_to_recordset($2) as u(code text, kind text, position int) order by u.position`,
    [NEW_AREA_SINCE, JSON.stringify(units.map((u) => ({ code: u.code, kind: u.kind, position: order.get(u.code)! * 10 })))],
  );
  const planted = JSON.stringify(units.map((u) => ({ code: u.code, zh: u.zh, en: u.en, short: u.short, parent: u.parent, aliases: u.aliases ?? [] })));
  await tx.query(
    `insert into unit_name (unit_id, zh, en, short_zh, valid_from, recorded_by)
     select unit.id, s.zh, s.en, s.short, unit.valid_from, 'seed' from jsonb_to_recordset($1) as s(code text, zh text, en text, short text) join unit using (code)`,
    [planted],
  );
  await tx.query(
    `insert into unit_parent (unit_id, parent_id, valid_from, recorded_by)
     select unit.id, parent.id, unit.valid_from, 'seed' from jsonb_to_recordset($1) as s(code text, parent text)
       join unit on unit.code = s.code join unit parent on parent.code = s.parent`,
    [planted],
  );
  await tx.query(
    `insert into unit_alias (name, unit_id)
     select a.name, unit.id from jsonb_to_recordset($1) as s(code text, aliases jsonb) join unit using (code), jsonb_array_elements_text(s.aliases) as a(name)
     on conflict do nothing`,
    [planted],
  );
}

/** Members are planted with a new group only: afterwards the list is the administrator's. */
async function plantGroups(tx: Queryable): Promise<void> {
  for (const [at, group] of GROUPS.entries()) {
    const [made] = await tx.query<{ id: number }>(
      `insert into unit_group (code, zh, en, position) select $1, $2, $3, $4 where not exists (select 1 from unit_group where code = $1) returning id`,
      [group.code, group.zh, group.en, at * 10],
    );
    if (!made) continue;
    const [kind, codes] = 'kind' in group.members ? [group.members.kind, null] : [null, group.members];
    await tx.query(
      `insert into unit_group_member (group_id, unit_id, valid_from, recorded_by)
       select $1, id, valid_from, 'seed' from unit where (kind = $2 or code = any($3)) and valid_to is null order by position`,
      [made.id, kind, codes],
    );
  }
}
