import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';

/** Names for the ids that stand in records, so that no client asks for each. */
export interface Refs {
  people: Record<string, string>;
  enterprises: Record<string, { name: string; uscc: string | null }>;
  records: Record<string, { no: string; title: string }>;
}

const NAMES = statement(
  'record.refs',
  `select 'people' as of, id, name, null as more from account where id = any($1::uuid[])
   union all select 'enterprises', id, name, uscc from enterprise where id = any($2::uuid[])
   union all select 'records', id, title, no from record where id = any($3::uuid[])`,
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
    for (const row of await this.database.query<{ of: keyof Refs; id: string; name: string; more: string | null }>(NAMES, [people, enterprises, records])) {
      if (row.of === 'people') refs.people[row.id] = row.name;
      else if (row.of === 'enterprises') refs.enterprises[row.id] = { name: row.name, uscc: row.more };
      else refs.records[row.id] = { no: row.more ?? '', title: row.name };
    }
    return refs;
  }
}
