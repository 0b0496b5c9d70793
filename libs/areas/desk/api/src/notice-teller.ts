import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDayOf } from '@haobang/auth';
import { Database, type Queryable, statement } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { type JobCounts, Jobs } from '@haobang/jobs';
import { type Kind, KindRegistry } from '@haobang/records';
import { type Audience, audienceOfDue, type NoticeKind, tellingsOf, type ToldRecord } from './notice.rules.js';

const HOUR_MS = 3_600_000;
/** What was recorded longer ago is news to nobody: an import of old records, the demo, a worker that stood still over a holiday. */
const NEWS_FOR_MS = 72 * HOUR_MS;
const KEPT_DAYS = 90;
const AT_ONCE = 1_000;
const NONE = '00000000-0000-0000-0000-000000000000';

const BEGIN = `insert into notice_progress (told_below, due_told_until) values ('0', $1::timestamptz - interval '24 hours') on conflict do nothing`;
const PROGRESS = `select told_below::text as below, due_told_until as until, pg_snapshot_xmin(pg_current_snapshot())::text as next from notice_progress for update`;
/** Below the oldest running transaction nothing more will appear, so an event that was committed late is not lost. */
const EVENTS = statement(
  'desk.notices.events',
  `select e.id, e.xid::text as xid, e.record_id, e.verb, e.from_status, e.actor_id, e.unit_id, e.recorded_at, (e.payload::json #>> '{changed,leadUnitId}')::int as new_lead, e.payload::json #>> '{changed,handlerId}' as new_handler,
          r.kind, r.open, r.awaits, r.lead_unit_id, r.callback_unit_id, r.handler_id
     from record_event e join record r on r.id = e.record_id
    where (e.xid, e.id) > ($1::xid8, $2::uuid) and e.xid < $3::xid8 and e.recorded_at > $4 and r.open
    order by e.xid, e.id limit ${AT_ONCE}`,
);
/** Both ends of the span are read from the index of the worklist. */
const due = (what: string, condition: string) =>
  statement(
    `desk.notices.${what}`,
    `select r.id as record_id, r.due_at, r.warn_at, r.kind, r.open, r.awaits, r.lead_unit_id, r.callback_unit_id, r.handler_id
       from record r where r.awaits in ('lead', 'callback') and ${condition}`,
  );
const OVERDUE = due('overdue', `coalesce(r.due_at, 'infinity') > $1 and coalesce(r.due_at, 'infinity') <= $2`);
const DUE_SOON = due('dueSoon', `coalesce(r.due_at, 'infinity') > $2 and r.due_at is not null and r.warn_at > $1 and r.warn_at <= $2`);
const TELL = `with told as (insert into notice (id, account_id, what, record_id, cause, at)
   select gen_random_uuid(), a.id, t.what, t.record_id, t.cause, t.at
     from json_to_recordset($1::json) as t(what text, record_id uuid, cause text, at timestamptz, account uuid, unit int, roles text[], role text, actor uuid)
     cross join lateral (
       select t.account as id where t.account is not null
       union select g.account_id from role_grant g where g.unit_id = t.unit and g.role = any(t.roles) and g.since_on <= $2::date and (g.until_on is null or g.until_on > $2)
       union select g.account_id from role_grant g where t.role is not null and g.role = t.role and g.since_on <= $2::date and (g.until_on is null or g.until_on > $2)) w
     join account a on a.id = w.id and a.state = 'ACTIVE'
    where a.id is distinct from t.actor
   on conflict do nothing returning 1) select count(*)::int as n from told`;
const DONE = `update notice_progress set told_below = $1::xid8, due_told_until = $2`;
const FORGET = `delete from notice where at < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`;

interface RecordRow {
  record_id: string;
  kind: string;
  open: boolean;
  awaits: string | null;
  lead_unit_id: number | null;
  callback_unit_id: number | null;
  handler_id: string | null;
}
interface EventRow extends RecordRow {
  id: string;
  xid: string;
  verb: string;
  from_status: string | null;
  actor_id: string | null;
  unit_id: number | null;
  recorded_at: Date;
  new_lead: number | null;
  new_handler: string | null;
}
type DueRow = RecordRow & { due_at: Date; warn_at: Date };

/** A row for `TELL`: the audience's members stand beside the rest. */
type Told = { what: NoticeKind; record_id: string; cause: string; at: Date; actor?: string | null } & Audience;

/**
 * Tells people of what happened to their records and of due times, a minute later at most. It reads the events that were
 * committed, as feeds will: a verb pays nothing for it, and one that was rolled back is never told of.
 */
@Injectable()
export class NoticeTeller implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'desk.tellNotices', label: { zh: '发送站内通知', en: 'Tell people of what concerns them' }, cron: '* * * * *', maxAttempts: 1, run: (ctx) => this.tell(ctx) });
    this.jobs.register({ name: 'desk.forgetNotices', label: { zh: '清理90天前的通知', en: 'Forget notices after ninety days' }, cron: '20 19 * * *', run: async (ctx) => void (await this.database.query(FORGET, [ctx.now])) });
  }

  /** One transaction under the lock of the one row of progress: what is told twice over is told once, by the table's own key. */
  tell(ctx: RequestContext): Promise<JobCounts> {
    return this.database.transaction(async (tx) => {
      await tx.query(BEGIN, [ctx.now]);
      const [progress] = await tx.query<{ below: string; until: Date; next: string }>(PROGRESS);
      const { below, until, next } = progress!;
      const news = new Date(ctx.now.getTime() - NEWS_FOR_MS);
      let told = 0;
      const send = async (all: readonly Told[]) => {
        for (let at = 0; at < all.length; at += AT_ONCE) told += await this.send(tx, all.slice(at, at + AT_ONCE), ctx.now);
      };
      // No event has this id, so the first of the transaction that was the oldest running one comes next.
      for (let after: [string, string] = [below, NONE]; ; ) {
        const rows = await tx.query<EventRow>(EVENTS, [...after, next, news]);
        await send(rows.flatMap((row) => this.ofEvent(row)));
        if (rows.length < AT_ONCE) break;
        const last = rows.at(-1)!;
        after = [last.xid, last.id];
      }
      const span = [new Date(Math.max(until.getTime(), news.getTime())), ctx.now];
      await send((await tx.query<DueRow>(OVERDUE, span)).flatMap((row) => ofDue('overdue', row)));
      await send((await tx.query<DueRow>(DUE_SOON, span)).flatMap((row) => ofDue('dueSoon', row)));
      await tx.query(DONE, [next, ctx.now]);
      return { told };
    });
  }

  private async send(tx: Queryable, all: readonly Told[], now: Date): Promise<number> {
    if (all.length === 0) return 0;
    const [row] = await tx.query<{ n: number }>(TELL, [JSON.stringify(all), businessDayOf(now)]);
    return row!.n;
  }

  private ofEvent(row: EventRow): Told[] {
    const kind = this.kinds.kinds.find((one) => one.kind === row.kind);
    if (!kind) return [];
    const tellings = tellingsOf({ verb: row.verb, openBefore: openIn(kind, row.from_status), unitId: row.unit_id, newLeadUnitId: row.new_lead, newHandlerId: row.new_handler }, recordOf(row));
    return tellings.map(({ what, to }) => ({ what, ...to, record_id: row.record_id, cause: row.id, at: row.recorded_at, actor: row.actor_id }));
  }
}

const recordOf = (row: RecordRow): ToldRecord => ({ open: row.open, awaits: row.awaits, leadUnitId: row.lead_unit_id, callbackUnitId: row.callback_unit_id, handlerId: row.handler_id });
const openIn = (kind: Kind, status: string | null): boolean | null => (status === null ? null : (kind.states[status]?.open ?? null));

function ofDue(what: 'dueSoon' | 'overdue', row: DueRow): Told[] {
  return audienceOfDue(what, recordOf(row)).map((to) => ({ what, ...to, record_id: row.record_id, cause: row.due_at.toISOString(), at: what === 'overdue' ? row.due_at : row.warn_at }));
}
