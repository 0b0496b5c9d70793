import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { decodeCursor, encodeCursor, type RequestContext, Writes } from '@haobang/http';
import { urlOf } from '@haobang/records';
import type { NoticePageResponse, NoticeQuery, NoticeResponse, UnreadResponse } from './notices.dto.js';
import { seen, VisibleRecords } from './visible-records.js';

/** More than anybody reads one by one. */
const MOST_COUNTED = 99;

/** What the reader may see by now: whoever lost sight of a record is told nothing more of it. */
const OWN = `from notice n join record r on r.id = n.record_id
    where n.account_id = any($1::uuid[]) and r.kind = any($2::text[]) and ${seen('$3', '$4')}`;
const page = (unread: boolean) =>
  statement(
    `desk.notices.${unread ? 'unread' : 'page'}`,
    `select n.id, n.account_id, n.what, n.at, n.read_at, r.id as record_id, r.kind, r.no, r.title, r.title_en, r.status ${OWN} and (n.at, n.id) < ($5::timestamptz, $6::uuid)${unread ? ' and n.read_at is null' : ''} order by n.at desc, n.id desc limit $7`,
  );
const PAGES = { all: page(false), unread: page(true) };
const COUNT = statement('desk.notices.count', `select count(*)::int as n from (select 1 ${OWN} and n.read_at is null limit ${MOST_COUNTED + 1}) counted`);
const READ = 'update notice set read_at = $2 where account_id = $1 and read_at is null and id = any($3::uuid[])';
const READ_ALL = 'update notice set read_at = $2 where account_id = $1 and read_at is null and at <= $3';
const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

interface Row {
  id: string;
  account_id: string;
  what: NoticeResponse['what'];
  at: Date;
  read_at: Date | null;
  record_id: string;
  kind: string;
  no: string;
  title: string;
  title_en: string | null;
  status: string;
}

/** What the caller was told, in the own name and in the names of those for whom the caller stands in; only one's own can be marked as read. */
@Injectable()
export class Notices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VisibleRecords) private readonly visible: VisibleRecords,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  async page(ctx: RequestContext, { unread = false, limit = 20, cursor }: NoticeQuery): Promise<NoticePageResponse> {
    const list = `notices:${unread}`;
    const [at, id] = cursor ? decodeCursor(cursor, list) : START;
    const away = new Map((ctx.actor.standsInFor ?? []).map((one) => [one.id, one.name]));
    const kinds = new Map(this.visible.readable(ctx).map((kind) => [kind.kind, kind]));
    const rows = await this.database.query<Row>(unread ? PAGES.unread : PAGES.all, [...this.who(ctx), at, id, limit + 1]);
    const more = rows.length > limit;
    if (more) rows.pop();
    const last = rows.at(-1);
    return {
      items: rows.map((row) => {
        const kind = kinds.get(row.kind)!;
        return {
          id: row.id, what: row.what, at: row.at, readAt: row.read_at, inNameOf: away.get(row.account_id) ?? null,
          record: { id: row.record_id, kind: row.kind, area: kind.area, url: `${urlOf(kind)}/${row.record_id}`, no: row.no, title: row.title, titleEn: row.title_en, status: row.status },
        };
      }),
      next: more && last ? encodeCursor(list, [last.at.toISOString(), last.id]) : null,
    };
  }

  async unread(ctx: RequestContext): Promise<UnreadResponse> {
    const [row] = await this.database.query<{ n: number }>(COUNT, this.who(ctx));
    return { value: Math.min(row!.n, MOST_COUNTED), capped: row!.n > MOST_COUNTED };
  }

  /** Those named, or all that were told up to an instant: what comes in meanwhile stays unread. */
  markRead(ctx: RequestContext, { ids, upTo }: { ids?: string[]; upTo?: string }): Promise<void> {
    return this.writes.run(ctx, async ({ tx }) => {
      if (ids?.length) await tx.query(READ, [ctx.actor.id, ctx.now, ids]);
      if (upTo) await tx.query(READ_ALL, [ctx.actor.id, ctx.now, upTo]);
    });
  }

  private who(ctx: RequestContext): unknown[] {
    const accounts = [ctx.actor.id, ...(ctx.actor.standsInFor ?? []).map((one) => one.id)].filter((id) => id !== null);
    return [accounts, this.visible.readable(ctx).map((kind) => kind.kind), ...this.visible.rows(ctx)];
  }
}
