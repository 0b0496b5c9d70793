import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';

/** Names for the ids that stand in records, so that no client asks for each. */
export interface Refs {
  people: Record<string, string>;
  enterprises: Record<string, { name: string; uscc: string | null }>;
  records: Record<string, { no: string; title: string; titleEn: string | null }>;
}

/** Names that a statement over the record `r` reads along, so that a page of them needs no second question. */
export const NAMED = {
  columns: 'h.name as handler_name, n.name as enterprise_name, n.uscc as enterprise_uscc, p.no as parent_no, p.title as parent_title, p.title_en as parent_title_en',
  joins: 'left join account h on h.id = r.handler_id left join enterprise n on n.id = r.enterprise_id left join record p on p.id = r.parent_id',
};

export interface NamedRow {
  handler_id?: string | null;
  handler_name?: string | null;
  enterprise_id?: string | null;
  enterprise_name?: string | null;
  enterprise_uscc?: string | null;
  parent_id?: string | null;
  parent_no?: string | null;
  parent_title?: string | null;
  parent_title_en?: string | null;
}

/** The names that rows with the columns of `NAMED` brought along. */
export function refsOf(rows: readonly NamedRow[]): Refs {
  const refs: Refs = { people: {}, enterprises: {}, records: {} };
  for (const row of rows) {
    if (row.handler_id && row.handler_name) refs.people[row.handler_id] = row.handler_name;
    if (row.enterprise_id && row.enterprise_name) refs.enterprises[row.enterprise_id] = { name: row.enterprise_name, uscc: row.enterprise_uscc ?? null };
    if (row.parent_id && row.parent_title) refs.records[row.parent_id] = { no: row.parent_no ?? '', title: row.parent_title, titleEn: row.parent_title_en ?? null };
  }
  return refs;
}

const NAMES = statement(
  'record.refs',
  `select 'people' as of, id, name, null as more, null as en from account where id = any($1::uuid[])
   union all select 'enterprises', id, name, uscc, null from enterprise where id = any($2::uuid[])
   union all select 'records', id, title, no, title_en from record where id = any($3::uuid[])`,
);

/** One question for a whole page. Units are reference data that clients hold already. */
@Injectable()
export class RecordRefs {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(items: readonly Record<string, unknown>[]): Promise<Refs> {
    const refs: Refs = { people: {}, enterprises: {}, records: {} };
    const ids = (...keys: string[]) => [...new Set(items.flatMap((item) => keys.map((key) => item[key])).filter((id): id is string => typeof id === 'string'))];
    const [people, enterprises, records] = [ids('handlerId', 'actorId'), ids('enterpriseId'), ids('parentId')];
    if (!people.length && !enterprises.length && !records.length) return refs;
    for (const row of await this.database.query<{ of: keyof Refs; id: string; name: string; more: string | null; en: string | null }>(NAMES, [people, enterprises, records])) {
      if (row.of === 'people') refs.people[row.id] = row.name;
      else if (row.of === 'enterprises') refs.enterprises[row.id] = { name: row.name, uscc: row.more };
      else refs.records[row.id] = { no: row.more ?? '', title: row.name, titleEn: row.en };
    }
    return refs;
  }
}
