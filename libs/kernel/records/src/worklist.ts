import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { decodeCursor, encodeCursor, Problem, type RequestContext } from '@haobang/http';
import { rowsOf } from './acting.js';
import { KindRegistry } from './kind-registry.js';
import { urlOf } from './kind.js';
import { lampOf } from './present.js';

export const SCOPES = ['mine', 'unit', 'dispatch', 'supervise'] as const;
export type Scope = (typeof SCOPES)[number];

export const LAMPS = ['red', 'yellow', 'green'] as const;
export type LampAsked = (typeof LAMPS)[number];

const COLUMNS = 'r.id, r.kind, r.no, r.title, r.title_en, r.status, r.lead_unit_id, r.handler_id, r.due_on, r.due_at, r.warn_at, r.provisional, r.awaits';
/** What stands under a lamp at `$5`; green is everything else, also what has no due time. */
const UNDER: Record<LampAsked, string> = { red: 'and r.due_at < $5::timestamptz', yellow: 'and r.warn_at <= $5::timestamptz and r.due_at >= $5', green: 'and (r.warn_at > $5::timestamptz or r.due_at is null)' };

/** The next ones of one person and of those for whom that one stands in, of each unit, or of a role; what waits without a running clock stands last. */
const MINE = (under: string) => `select ${COLUMNS} from record r
    where r.handler_id = any($1::uuid[]) and r.awaits = 'lead' ${under} and (coalesce(r.due_at, 'infinity'), r.id) > ($2::timestamptz, $3::uuid)
    order by coalesce(r.due_at, 'infinity'), r.id limit $4`;
const UNIT = (under: string) => `select ${COLUMNS} from (
     select distinct w.record_id, w.due from unnest($1::int[]) m(unit) cross join lateral (
       select u.record_id, coalesce(u.due_at, 'infinity') as due from record_unit u${under && ' join record r on r.id = u.record_id'}
        where u.unit_id = m.unit and u.awaited ${under} and (coalesce(u.due_at, 'infinity'), u.record_id) > ($2::timestamptz, $3::uuid)
        order by coalesce(u.due_at, 'infinity'), u.record_id limit $4) w
      order by w.due, w.record_id limit $4) p
     join record r on r.id = p.record_id order by p.due, p.record_id`;
const AWAITED = (under: string) => `select ${COLUMNS} from record r
    where r.awaits = $1::text ${under} and (coalesce(r.due_at, 'infinity'), r.id) > ($2::timestamptz, $3::uuid)
    order by coalesce(r.due_at, 'infinity'), r.id limit $4`;

/** One statement for all lamps and one for each, since each is planned by itself. */
const asked = (name: string, text: (under: string) => string) => ({
  all: statement(`worklist.${name}`, text('')), red: statement(`worklist.${name}.red`, text(UNDER.red)), yellow: statement(`worklist.${name}.yellow`, text(UNDER.yellow)), green: statement(`worklist.${name}.green`, text(UNDER.green)),
});
const ASKED = { mine: asked('mine', MINE), unit: asked('unit', UNIT), awaited: asked('awaited', AWAITED) };
const START = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

const BY_LAMP = `count(*) filter (where due_at < $2)::int as red, count(*) filter (where warn_at <= $2 and due_at >= $2)::int as yellow, count(*) filter (where warn_at > $2 or due_at is null)::int as green`;
const COUNTS = {
  mine: statement('worklist.count.mine', `select ${BY_LAMP} from (select due_at, warn_at from record where handler_id = any($1::uuid[]) and awaits = 'lead' limit 1000) w`),
  unit: statement('worklist.count.unit', `select ${BY_LAMP} from (select distinct u.record_id from record_unit u where u.unit_id = any($1::int[]) and u.awaited limit 1000) w
     cross join lateral (select due_at, warn_at from record r where r.id = w.record_id offset 0) r`),
  awaited: statement('worklist.count.awaited', `select ${BY_LAMP} from (select due_at, warn_at from record where awaits = $1::text limit 1000) w`),
};

interface WorkRow {
  id: string;
  kind: string;
  due_on: string | null;
  due_at: Date | null;
  warn_at: Date | null;
  [column: string]: unknown;
}

/**
 * What waits for the caller, most urgent first, over all kinds. Counts stop at 1,000. One's own are those in which the unit that leads has
 * the next move: a handler has nothing to do in what is being called back or struck off.
 */
@Injectable()
export class Worklist {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  /** With `lamp` only what stands under it; the counts are of all. @throws Problem 403 for a scope of another role */
  async page(ctx: RequestContext, scope: Scope, limit: number, cursor?: string, lamp?: LampAsked): Promise<object> {
    const list = lamp ? `worklist:${scope}:${lamp}` : `worklist:${scope}`;
    const [due, id] = cursor ? (decodeCursor(cursor, list) as [string, string]) : START;
    const { of, who } = this.question(ctx, scope);
    const place = [who, due, id, limit + 1];
    const [rows, [counts]] = await Promise.all([
      this.database.query<WorkRow>(ASKED[of][lamp ?? 'all'], lamp ? [...place, ctx.now] : place),
      this.database.query(COUNTS[of], [who, ctx.now]),
    ]);
    const more = rows.length > limit;
    if (more) rows.pop();
    const last = rows.at(-1);
    return {
      items: rows.map((row) => this.item(row, ctx.now)),
      counts,
      next: more && last ? encodeCursor(list, [last.due_at ? last.due_at.toISOString() : 'infinity', last.id]) : null,
    };
  }

  private question(ctx: RequestContext, scope: Scope): { of: keyof typeof ASKED; who: unknown } {
    if (scope === 'mine') return { of: 'mine', who: [ctx.actor.id, ...(ctx.actor.standsInFor ?? []).map((away) => away.id)] };
    if (scope === 'unit') return { of: 'unit', who: ownUnits(ctx) };
    const role = scope === 'dispatch' ? 'dispatcher' : 'supervisor';
    if (!ctx.actor.roles.some((grant) => grant.role === role)) throw Problem.forbidden();
    return { of: 'awaited', who: role };
  }

  private item(row: WorkRow, now: Date): object {
    const kind = this.kinds.get(row.kind);
    return {
      id: row.id, kind: row.kind, area: kind.area, url: `${urlOf(kind)}/${row.id}`, no: row.no, title: row.title, titleEn: row.title_en, status: row.status, leadUnitId: row.lead_unit_id, handlerId: row.handler_id,
      dueOn: row.due_on, dueAt: row.due_at, lamp: lampOf({ dueOn: row.due_on, dueAt: row.due_at, warnAt: row.warn_at }, now), provisional: row.provisional, awaits: row.awaits,
    };
  }
}

function ownUnits(ctx: RequestContext): number[] {
  const rows = rowsOf(ctx.actor);
  return rows ? rows.units : [...new Set(ctx.actor.roles.map((grant) => grant.unitId))];
}
