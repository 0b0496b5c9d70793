import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '@haobang/audit';
import { Database } from '@haobang/database';
import type { EnterpriseListQuery, EnterprisePageResponse } from './enterprises.dto.js';
import { searchTermOf, type SearchTerm } from './search.rules.js';

export interface FoundEnterprise {
  id: string;
  name: string;
  uscc: string | null;
  shortName: string | null;
  status: string;
  key: boolean;
  pinyin: string;
}

export interface EnterpriseSearch {
  q?: string | undefined;
  status?: string | undefined;
  key?: boolean | undefined;
  /** The business day on which a mark as key enterprise counts. */
  on: string;
  after: readonly [pinyin: string, id: string] | null;
  count: number;
}

/**
 * The statement of one search. It carries no name on purpose: how many rows a text finds decides the plan, so
 * PostgreSQL must plan it with the text in hand. A common text walks the index of the order, a rare one its own index.
 */
export function searchStatement(search: EnterpriseSearch): { text: string; params: unknown[] } | undefined {
  const params: unknown[] = [search.on];
  const put = (value: unknown, type: string) => `$${params.push(value)}::${type}`;
  const conditions: string[] = [];
  if (search.q !== undefined) {
    const term = searchTermOf(search.q);
    if (!term) return undefined;
    conditions.push(conditionOf(term, put));
  }
  if (search.status !== undefined) conditions.push(`e.status = ${put(search.status, 'text')}`);
  if (search.key !== undefined) conditions.push(`${search.key ? '' : 'not '}${KEY}`);
  if (search.after) conditions.push(`(e.pinyin, e.id) > (${put(search.after[0], 'text')}, ${put(search.after[1], 'uuid')})`);
  return {
    text: `select e.id, e.name, e.uscc, e.short_name as "shortName", e.status, ${KEY} as key, e.pinyin
             from enterprise e ${conditions.length ? `where ${conditions.join(' and ')}` : ''} order by e.pinyin, e.id limit ${put(search.count, 'int')}`,
    params,
  };
}

const KEY = `exists (select 1 from enterprise_key k where k.enterprise_id = e.id and k.valid_from <= $1::date and (k.valid_to is null or k.valid_to > $1::date))`;

function conditionOf(term: SearchTerm, put: (value: unknown, type: string) => string): string {
  switch (term.by) {
    case 'code': return `e.uscc = ${put(term.uscc, 'text')}`;
    case 'latin': return `e.latin like ${put(term.part, 'text')}`;
    case 'start': return `e.latin like ${put(term.start, 'text')}`;
    case 'name': return `e.grams @> ${put(term.grams, 'text[]')} and e.names like ${put(term.part, 'text')}`;
  }
}

@Injectable()
export class EnterpriseSearcher {
  constructor(@Inject(Database) private readonly database: Database) {}

  page(query: EnterpriseListQuery, on: string): Promise<EnterprisePageResponse> {
    return pageOf(
      query,
      'enterprises',
      async (after, count) => {
        const asked = searchStatement({ q: query.q, status: query.status, key: query.key, on, after: after as [string, string] | null, count });
        return asked ? this.database.query<FoundEnterprise>(asked.text, asked.params) : [];
      },
      (row) => [row.pinyin, row.id],
      ({ pinyin: _, ...row }) => row,
    );
  }

  /** The first few that a text finds, for a search over everything. */
  async find(q: string, on: string, count: number): Promise<Omit<FoundEnterprise, 'pinyin'>[]> {
    const asked = searchStatement({ q, on, after: null, count });
    const rows = asked ? await this.database.query<FoundEnterprise>(asked.text, asked.params) : [];
    return rows.map(({ pinyin: _, ...row }) => row);
  }
}
