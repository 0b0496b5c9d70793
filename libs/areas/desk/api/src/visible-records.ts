import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { actingOf, type Kind, KindRegistry, readPermissionOf, rowsOf, urlOf, withheldFrom } from '@haobang/records';

export interface VisibleRecord {
  id: string;
  kind: Kind;
  no: string;
  title: string;
  titleEn: string | null;
  status: string;
  url: string;
}

/** `r` is the record; `units` and `masks` are the caller's rows, null for all. */
export const seen = (units: string, masks: string): string =>
  `(${units}::int[] is null or exists (select 1 from record_unit u join unnest(${units}::int[], ${masks}::int[]) m(unit, mask) on m.unit = u.unit_id and u.parts & m.mask <> 0 where u.record_id = r.id))`;

const VISIBLE = statement('desk.visible', `select r.id, r.kind, r.no, r.title, r.title_en as "titleEn", r.status from record r where r.id = any($1::uuid[]) and r.kind = any($2::text[]) and ${seen('$3', '$4')}`);

const NUMBERS = statement('desk.numbers', 'select id, no from record where id = any($1::uuid[])');

/** Which records a caller may see, by the one row rule and the areas that the caller reads. */
@Injectable()
export class VisibleRecords {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  /** The kinds of the areas that the caller reads, but those that are confidential to others. */
  readable(ctx: RequestContext): Kind[] {
    const acting = actingOf(ctx.actor);
    const withheld = withheldFrom(ctx.actor, this.kinds.kinds);
    return this.kinds.kinds.filter((kind) => acting.may(readPermissionOf(kind)) && !withheld.includes(kind));
  }

  /** Parameters of `seen`: units and masks. */
  rows(ctx: RequestContext): [number[] | null, number[] | null] {
    const rows = rowsOf(ctx.actor);
    return [rows?.units ?? null, rows?.masks ?? null];
  }

  /** The numbers of records, which are all that is told of those that the caller may not see: whoever doubts a figure can ask for them by it. */
  async numbers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const found = await this.database.query<{ id: string; no: string }>(NUMBERS, [[...new Set(ids)]]);
    return new Map(found.map(({ id, no }) => [id, no]));
  }

  /** Those among some records that the caller may see. */
  async of(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, VisibleRecord>> {
    const kinds = new Map(this.readable(ctx).map((kind) => [kind.kind, kind]));
    if (ids.length === 0 || kinds.size === 0) return new Map();
    const found = await this.database.query<Omit<VisibleRecord, 'kind' | 'url'> & { kind: string }>(VISIBLE, [[...new Set(ids)], [...kinds.keys()], ...this.rows(ctx)]);
    return new Map(found.map((row) => {
      const kind = kinds.get(row.kind)!;
      return [row.id, { ...row, kind, url: `${urlOf(kind)}/${row.id}` }];
    }));
  }
}
