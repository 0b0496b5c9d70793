import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { decodeCursor, encodeCursor, Problem, type RequestContext } from '@haobang/http';
import { urlOf } from '@haobang/records';
import type { PageOfQuery } from './desk-fields.js';
import type { EnterpriseRecordPageResponse } from './search.dto.js';
import { UnitRefs } from './unit-refs.js';
import { seen, VisibleRecords } from './visible-records.js';

const NEWEST = statement(
  'desk.enterprise.records',
  `select r.id, r.kind, r.no, r.title, r.title_en as "titleEn", r.status, r.open, r.lead_unit_id as "leadUnitId", r.registered_at as "registeredAt", r.last_event_at as "lastEventAt", r.due_on as "dueOn",
          to_char(r.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
     from record r
    where r.enterprise_id = $1::uuid and r.kind = any($2::text[]) and ${seen('$3', '$4')} and (r.registered_at, r.id) < ($5::timestamptz, $6::uuid)
    order by r.registered_at desc, r.id desc limit $7`,
);
const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** What the caller may see of an enterprise's records, over all areas. */
@Injectable()
export class EnterpriseRecords {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VisibleRecords) private readonly visible: VisibleRecords,
    @Inject(UnitRefs) private readonly units: UnitRefs,
  ) {}

  /** @throws Problem 404 for an enterprise that nobody knows. */
  async page(ctx: RequestContext, usccOrId: string, { limit = 20, cursor }: PageOfQuery): Promise<EnterpriseRecordPageResponse> {
    const [enterprise] = await this.database.query<{ id: string }>(`select id from enterprise where ${usccOrId.length === 18 ? 'uscc = $1' : 'id = $1::uuid'}`, [usccOrId.length === 18 ? usccOrId.toUpperCase() : usccOrId]);
    if (!enterprise) throw Problem.notFound('No enterprise is known by this code or id.');
    const sort = `enterprise:${enterprise.id}`;
    const after = cursor === undefined ? START : decodeCursor(cursor, sort);
    const kinds = new Map(this.visible.readable(ctx).map((kind) => [kind.kind, kind]));
    const rows = await this.database.query<{ id: string; kind: string; no: string; title: string; titleEn: string | null; status: string; open: boolean; leadUnitId: number | null; registeredAt: Date; lastEventAt: Date; dueOn: string | null; at: string }>(
      NEWEST,
      [enterprise.id, [...kinds.keys()], ...this.visible.rows(ctx), after[0], after[1], limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ at: _, ...row }) => ({ ...row, area: kinds.get(row.kind)!.area, url: `${urlOf(kinds.get(row.kind)!)}/${row.id}` })),
      next: rows.length > limit && last ? encodeCursor(sort, [last.at, last.id]) : null,
      refs: { units: await this.units.of(shown.map((row) => row.leadUnitId)) },
    };
  }
}
