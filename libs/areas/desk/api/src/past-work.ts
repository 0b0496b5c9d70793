import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { decodeCursor, encodeCursor, type RequestContext } from '@haobang/http';
import { urlOf } from '@haobang/records';
import { seen, VisibleRecords } from './visible-records.js';
import type { CopiedPageResponse, DonePageResponse, WorklistPageQuery } from './past-work.dto.js';

const RECORD = 'r.id, r.kind, r.no, r.title, r.title_en as "titleEn", r.status, r.lead_unit_id as "leadUnitId"';
/** What somebody did, in the own name or for somebody who was away, while the record may still be seen. */
const DONE = statement(
  'desk.work.done',
  `select ${RECORD}, e.id as event_id, e.verb, e.recorded_at from record_event e join record r on r.id = e.record_id
    where e.actor_id = $1 and (e.recorded_at, e.id) < ($5::timestamptz, $6::uuid) and r.kind = any($2::text[]) and ${seen('$3', '$4')}
    order by e.recorded_at desc, e.id desc limit $7`,
);
/** Where the own units help (2) or look on (4). The newest of each unit by its index, then merged. */
const COPIED = statement(
  'desk.work.copied',
  `select ${RECORD}, p.registered_at from (
     select distinct w.record_id, w.registered_at from unnest($1::int[]) m(unit) cross join lateral (
       select u.record_id, u.registered_at from record_unit u
        where u.unit_id = m.unit and u.parts & 6 <> 0 and u.kind = any($2::text[]) and (u.registered_at, u.record_id) < ($3::timestamptz, $4::uuid)
        order by u.registered_at desc, u.record_id desc limit $5) w
      order by w.registered_at desc, w.record_id desc limit $5) p
     join record r on r.id = p.record_id order by p.registered_at desc, r.id desc`,
);
const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

interface Row {
  id: string;
  kind: string;
  no: string;
  title: string;
  titleEn: string | null;
  status: string;
  leadUnitId: number | null;
}
type DoneRow = Row & { event_id: string; verb: string; recorded_at: Date };
type CopiedRow = Row & { registered_at: Date };

/** What is off the desk: what one did, and what one's unit was only sent for its knowledge. */
@Injectable()
export class PastWork {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VisibleRecords) private readonly visible: VisibleRecords,
  ) {}

  async done(ctx: RequestContext, { limit = 20, cursor }: WorklistPageQuery): Promise<Omit<DonePageResponse, 'refs'>> {
    const kinds = this.kinds(ctx);
    const [at, id] = cursor ? decodeCursor(cursor, 'work:done') : START;
    const rows = await this.database.query<DoneRow>(DONE, [ctx.actor.id, [...kinds.keys()], ...this.visible.rows(ctx), at, id, limit + 1]);
    const last = rows.length > limit ? rows[limit - 1]! : null;
    return {
      items: rows.slice(0, limit).map(({ event_id, verb, recorded_at, ...row }) => ({ eventId: event_id, verb, at: recorded_at, record: this.record(kinds, row) })),
      next: last && encodeCursor('work:done', [last.recorded_at.toISOString(), last.event_id]),
    };
  }

  /** Whoever sees everything has no copies: nothing was sent to that one in particular. */
  async copied(ctx: RequestContext, { limit = 20, cursor }: WorklistPageQuery): Promise<Omit<CopiedPageResponse, 'refs'>> {
    const kinds = this.kinds(ctx);
    const [at, id] = cursor ? decodeCursor(cursor, 'work:copied') : START;
    const [units] = this.visible.rows(ctx);
    const rows = await this.database.query<CopiedRow>(COPIED, [units ?? [], [...kinds.keys()], at, id, limit + 1]);
    const last = rows.length > limit ? rows[limit - 1]! : null;
    return {
      items: rows.slice(0, limit).map(({ registered_at, ...row }) => ({ registeredAt: registered_at, record: this.record(kinds, row) })),
      next: last && encodeCursor('work:copied', [last.registered_at.toISOString(), last.id]),
    };
  }

  private kinds(ctx: RequestContext) {
    return new Map(this.visible.readable(ctx).map((kind) => [kind.kind, kind]));
  }

  private record(kinds: ReturnType<PastWork['kinds']>, row: Row): DonePageResponse['items'][number]['record'] {
    const kind = kinds.get(row.kind)!;
    return { ...row, area: kind.area, url: `${urlOf(kind)}/${row.id}` };
  }
}
