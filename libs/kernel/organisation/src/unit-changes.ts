import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { AUTH_CHANNEL } from '@haobang/auth';
import { LAST_DAY } from '@haobang/clock';
import type { Queryable } from '@haobang/database';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import { loadSnapshot, type OrganisationSnapshot, type UnitOnDay } from './organisation-snapshot.js';
import { rebuildPaths, TREE_LOCK, wouldMakeCycle } from './unit-tree.sql.js';
import { ORGANISATION_CHANNEL, Units } from './units.js';
import type { CreateGroup, CreateUnit, EndUnit, ExcludeUnit, GroupResponse, IncludeUnit, MoveUnit, RenameUnit, UnitWithHistoryResponse } from './units.dto.js';

interface UnitRow {
  id: number;
  code: string;
  version: number;
  valid_from: string;
  valid_to: string | null;
}

interface Spell {
  id: number;
  valid_from: string;
}

/** The writes on units and groups. All of them run one after the other, under the lock of the tree. */
@Injectable()
export class UnitChanges {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Units) private readonly units: Units,
  ) {}

  create(ctx: RequestContext, body: CreateUnit): Promise<UnitWithHistoryResponse> {
    return this.change(ctx, async (write) => {
      const { tx } = write;
      const [taken] = await tx.query('select 1 from unit where code = $1', [body.code]);
      if (taken) throw Problem.conflict('unit-code-taken', `The code ${body.code} belongs to another unit.`);
      await assertParentLives(tx, body.parentId, body.from, null);
      const [unit] = await tx.query<{ id: number }>(
        'insert into unit (code, kind, position, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6) returning id',
        [body.code, body.kind, body.position ?? 1000, body.from, write.now, write.actor.name],
      );
      await insertName(write, unit!.id, body);
      await insertParent(write, unit!.id, body);
      await rebuildPaths(tx);
      return this.recorded(write, 'organisation:unit.create', unit!.id, null);
    });
  }

  rename(ctx: RequestContext, id: number, body: RenameUnit): Promise<UnitWithHistoryResponse> {
    return this.change(ctx, async (write) => {
      const unit = await getLivingUnit(write, id, body.from);
      const before = await stateOf(write.tx, unit.id);
      await endLastSpell(write.tx, 'unit_name', id, body.from);
      await insertName(write, id, body);
      return this.recorded(write, 'organisation:unit.rename', id, before);
    });
  }

  move(ctx: RequestContext, id: number, body: MoveUnit): Promise<UnitWithHistoryResponse> {
    return this.change(ctx, async (write) => {
      const { tx } = write;
      const unit = await getLivingUnit(write, id, body.from);
      await assertParentLives(tx, body.parentId, body.from, unit.valid_to);
      if (body.parentId === id || (await wouldMakeCycle(tx, id, body.parentId, body.from)))
        throw Problem.unprocessable('unit-below-itself', 'The unit would come to lie below itself.', [{ pointer: '/parentId', code: 'unit-below-itself', detail: 'Choose a unit that does not lie below this one.' }]);
      const before = await stateOf(tx, id);
      await endLastSpell(tx, 'unit_parent', id, body.from);
      await insertParent(write, id, body);
      await rebuildPaths(tx);
      return this.recorded(write, 'organisation:unit.move', id, before);
    });
  }

  end(ctx: RequestContext, id: number, body: EndUnit): Promise<UnitWithHistoryResponse> {
    return this.change(ctx, async (write) => {
      const { tx } = write;
      const unit = await getLivingUnit(write, id, body.on);
      if (body.on <= unit.valid_from) throw Problem.unprocessable('ends-before-it-begins', 'A unit lives for one day at least.');
      await assertNothingOutlives(tx, id, body.on);
      for (const successor of body.successorIds) {
        if (successor === id) throw Problem.unprocessable('succeeds-itself', 'A unit can not take over its own work.');
        await assertParentLives(tx, successor, body.on, null, '/successorIds');
      }
      const before = await stateOf(tx, id);
      await tx.query('update unit set valid_to = $2 where id = $1', [id, body.on]);
      for (const table of ['unit_name', 'unit_parent', 'unit_group_member', 'post'])
        await tx.query(`update ${table} set valid_to = $2 where unit_id = $1 and (valid_to is null or valid_to > $2)`, [id, body.on]);
      await tx.query('update person_post set valid_to = $2 where post_id in (select id from post where unit_id = $1) and (valid_to is null or valid_to > $2)', [id, body.on]);
      await tx.query('insert into unit_successor (unit_id, successor_id, since, recorded_at, recorded_by) select $1, s, $3, $4, $5 from unnest($2::int[]) s', [id, body.successorIds, body.on, write.now, write.actor.name]);
      await rebuildPaths(tx);
      return this.recorded(write, 'organisation:unit.end', id, before, body.reason);
    });
  }

  /** @throws 409 `group-code-taken`, `group-name-taken`; 422 `unit-not-there` */
  createGroup(ctx: RequestContext, body: CreateGroup): Promise<GroupResponse> {
    return this.change(ctx, async (write) => {
      const { tx, now, actor } = write;
      const [taken] = await tx.query('select 1 from unit_group where code = $1', [body.code]);
      if (taken) throw Problem.conflict('group-code-taken', `The code ${body.code} belongs to another group.`);
      // A plan's name has to mean one thing only.
      if ((await loadSnapshot(tx)).meaningOf(body.zh)) throw Problem.conflict('group-name-taken', `${body.zh} is the name of a unit or of another group.`);
      for (const unitId of body.unitIds) await assertParentLives(tx, unitId, body.from, null, '/unitIds');
      const [group] = await tx.query<{ id: number }>('insert into unit_group (code, zh, en) values ($1, $2, $3) returning id', [body.code, body.zh, body.en]);
      await tx.query('insert into unit_group_member (group_id, unit_id, valid_from, recorded_at, recorded_by) select $1, u, $3, $4, $5 from unnest($2::int[]) u', [group!.id, body.unitIds, body.from, now, actor.name]);
      return this.recordedGroup(write, 'organisation:group.create', { id: group!.id, code: body.code, zh: body.zh }, body.from, null, body);
    });
  }

  include(ctx: RequestContext, code: string, body: IncludeUnit): Promise<GroupResponse> {
    return this.change(ctx, async (write) => {
      const group = await getGroup(write.tx, code);
      await getLivingUnit({ ...write, ifMatch: null }, body.unitId, body.from);
      const [later] = await write.tx.query('select 1 from unit_group_member where group_id = $1 and unit_id = $2 and (valid_to is null or valid_to > $3)', [group.id, body.unitId, body.from]);
      if (later) throw Problem.unprocessable('member-already', 'The unit is or becomes a member from a later day on already.');
      await write.tx.query('insert into unit_group_member (group_id, unit_id, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5)', [group.id, body.unitId, body.from, write.now, write.actor.name]);
      return this.recordedGroup(write, 'organisation:group.include', group, body.from, null, { unitId: body.unitId, from: body.from });
    });
  }

  exclude(ctx: RequestContext, code: string, body: ExcludeUnit): Promise<GroupResponse> {
    return this.change(ctx, async (write) => {
      const group = await getGroup(write.tx, code);
      const ended = await write.tx.query('update unit_group_member set valid_to = $3 where group_id = $1 and unit_id = $2 and valid_from < $3 and (valid_to is null or valid_to > $3) returning id', [group.id, body.unitId, body.on]);
      if (!ended.length) throw Problem.unprocessable('no-member', 'The unit is no member on the day before.');
      return this.recordedGroup(write, 'organisation:group.exclude', group, body.on, { unitId: body.unitId }, null);
    });
  }

  private async change<R>(ctx: RequestContext, work: (ctx: WriteContext) => Promise<R>): Promise<R> {
    const result = await this.writes.run(ctx, async (write) => {
      await write.tx.query('select pg_advisory_xact_lock($1)', [TREE_LOCK]);
      const done = await work(write);
      // Rights follow the tree too: whose rows a head of unit sees is kept with the sign-in.
      await write.tx.query(`select pg_notify($1, ''), pg_notify($2, 'units')`, [ORGANISATION_CHANNEL, AUTH_CHANNEL]);
      return done;
    });
    this.units.invalidate();
    return result;
  }

  private async recorded(write: WriteContext, action: string, id: number, before: object | null, reason?: string): Promise<UnitWithHistoryResponse> {
    if (before) await write.tx.query('update unit set version = version + 1 where id = $1', [id]);
    const after = await stateOf(write.tx, id);
    await this.audit.record(write, { action, subject: { type: 'unit', id: String(id), label: after.name.zh }, before, after, unitId: id, ...(reason !== undefined && { reason }) });
    return stateOf(write.tx, id, this.units.today());
  }

  private async recordedGroup(write: WriteContext, action: string, group: { id: number; code: string; zh: string }, on: string, before: object | null, after: object | null): Promise<GroupResponse> {
    await this.audit.record(write, { action, subject: { type: 'unit-group', id: group.code, label: group.zh }, before, after });
    const { zh, en, ...rest } = (await loadSnapshot(write.tx)).groupsOn(on).find((g) => g.id === group.id)!;
    return { ...rest, name: { zh, en } };
  }
}

/** The unit as the API shows it, with its names, parents and successors. */
export async function unitWithHistory(db: Queryable, snapshot: OrganisationSnapshot, id: number, on: string): Promise<UnitWithHistoryResponse> {
  const unit: UnitOnDay | null = snapshot.unit(id, on);
  const history = snapshot.historyOf(id);
  if (!unit || !history) throw Problem.notFound();
  const successors = await db.query<{ id: number }>('select successor_id as id from unit_successor where unit_id = $1 order by 1', [id]);
  return { ...unit, names: [...history.names], parents: [...history.parents], successorIds: successors.map((s) => s.id) };
}

/** With the name and parent of a day; the last known ones where none is given. */
const stateOf = async (tx: Queryable, id: number, on: string = LAST_DAY) => unitWithHistory(tx, await loadSnapshot(tx), id, on);

async function getLivingUnit(write: WriteContext, id: number, on: string): Promise<UnitRow> {
  const [unit] = await write.tx.query<UnitRow>('select id, code, version, valid_from, valid_to from unit where id = $1', [id]);
  if (!unit) throw Problem.notFound();
  if (write.ifMatch !== null && write.ifMatch !== unit.version) throw Problem.preconditionFailed();
  if (on < unit.valid_from) throw Problem.unprocessable('before-unit-begins', `The unit begins on ${unit.valid_from}.`);
  if (unit.valid_to !== null) throw Problem.unprocessable('unit-ended', `The unit ends on ${unit.valid_to}.`);
  return unit;
}

async function getGroup(tx: Queryable, code: string): Promise<{ id: number; code: string; zh: string }> {
  const [group] = await tx.query<{ id: number; code: string; zh: string }>('select id, code, zh from unit_group where code = $1', [code]);
  if (!group) throw Problem.notFound();
  return group;
}

/** A unit above, or one that takes over, must live for as long as it is needed. */
async function assertParentLives(tx: Queryable, id: number, from: string, until: string | null, pointer = '/parentId'): Promise<void> {
  const [lives] = await tx.query('select 1 from unit where id = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $3)', [id, from, until]);
  if (!lives) throw Problem.unprocessable('unit-not-there', `Unit ${id} does not live from ${from} on.`, [{ pointer, code: 'unit-not-there', detail: 'Choose a unit that lives on that day and after.' }]);
}

async function assertNothingOutlives(tx: Queryable, id: number, on: string): Promise<void> {
  const below = await tx.query<{ code: string }>(
    'select distinct unit.code from unit_parent p join unit on unit.id = p.unit_id where p.parent_id = $1 and (p.valid_to is null or p.valid_to > $2) order by 1 limit 10',
    [id, on],
  );
  if (below.length) throw Problem.unprocessable('units-below', `Move or end first what lies below: ${below.map((u) => u.code).join(', ')}.`);
  const [later] = await tx.query(
    `select 1 from (select unit_id, valid_from from unit_name union all select unit_id, valid_from from unit_parent union all select unit_id, valid_from from unit_group_member
                    union all select unit_id, valid_from from post
                    union all select post.unit_id, pp.valid_from from person_post pp join post on post.id = pp.post_id) spell
      where unit_id = $1 and valid_from >= $2 limit 1`,
    [id, on],
  );
  if (later) throw Problem.unprocessable('before-last-change', 'A name, parent, group, post or appointment of the unit begins on that day or later.');
}

/**
 * Ends the open spell on the day on which the next one begins. One that begins on that very day is put right in its
 * place; the audit entry keeps what it was.
 */
async function endLastSpell(tx: Queryable, table: 'unit_name' | 'unit_parent', unitId: number, from: string): Promise<void> {
  const [last] = await tx.query<Spell>(`select id, valid_from from ${table} where unit_id = $1 order by valid_from desc limit 1`, [unitId]);
  if (!last) return;
  if (from < last.valid_from) throw Problem.unprocessable('before-last-change', `The last change took effect on ${last.valid_from}; this one can not be earlier.`);
  if (from === last.valid_from) await tx.query(`delete from ${table} where id = $1`, [last.id]);
  else await tx.query(`update ${table} set valid_to = $2 where id = $1`, [last.id, from]);
}

async function insertName({ tx, now, actor }: WriteContext, unitId: number, name: { zh: string; en: string; shortZh: string; from: string }): Promise<void> {
  const [taken] = await tx.query('select 1 from unit_name where unit_id <> $1 and zh = $2 and (valid_to is null or valid_to > $3)', [unitId, name.zh, name.from]);
  if (taken) throw Problem.conflict('unit-name-taken', `${name.zh} is the name of another unit.`);
  await tx.query('insert into unit_name (unit_id, zh, en, short_zh, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)', [unitId, name.zh, name.en, name.shortZh, name.from, now, actor.name]);
}

const insertParent = ({ tx, now, actor }: WriteContext, unitId: number, parent: { parentId: number; from: string }) =>
  tx.query('insert into unit_parent (unit_id, parent_id, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5)', [unitId, parent.parentId, parent.from, now, actor.name]);
