import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { EnterpriseSearcher } from '@haobang/parties';
import { actingOf, type Kind, searchQuery, urlOf } from '@haobang/records';
import { RememberedPlans } from './remembered-plans.js';
import type { SearchItemResponse, SearchResponse } from './search.dto.js';
import { holdsText, measureNumberOf, recordNumberOf } from './search.rules.js';
import { Scoreboards } from './scoreboards.js';
import { seen, VisibleRecords } from './visible-records.js';

/** Items of each type. */
const MOST_OF_A_TYPE = 8;
/** So many records with the words are looked at, wherever they are; and so many of the newest of each unit. */
const MOST_LOOKED_AT = 1_000;

interface FoundRecord {
  id: string;
  kind: string;
  no: string;
  title: string;
  title_en: string | null;
  status: string;
  lead_unit_id: number | null;
  registered_at: Date;
}

const COLUMNS = 'r.id, r.kind, r.no, r.title, r.title_en, r.status, r.lead_unit_id, r.registered_at';

/*
 * None of these carries a name: how many records hold the words decides the plan, so PostgreSQL must plan with the words in hand.
 * $1 what is looked for, $2 kinds, $3 and $4 the caller's rows, $5 how many.
 */
const BY_NUMBER = `select ${COLUMNS} from record r where r.no = $1 and r.kind = any($2::text[]) and ${seen('$3', '$4')} limit $5`;

/*
 * `offset 0` keeps the steps apart: each candidate is looked up by its key. Joined freely, PostgreSQL would at times read a whole table
 * for a thousand of its rows.
 */
const RECORD = (id: string) => `cross join lateral (select * from record x where x.id = ${id} offset 0) r`;

/** From the words to the records: whole for words that few records hold. */
export const BY_WORDS = `
  with held as materialized (select s.record_id from record_search s where s.words @@ $1::tsquery and s.kind = any($2::text[]) limit ${MOST_LOOKED_AT})
  select ${COLUMNS}, (select count(*)::int from held) as held from held h ${RECORD('h.record_id')} where ${seen('$3', '$4')} order by r.registered_at desc, r.id desc limit $5`;

/** From the newest records that the caller sees to the words: for words that many hold. */
export const AMONG_NEWEST = `
  select ${COLUMNS} from (
    select n.id from unnest($2::text[]) k(kind) cross join lateral (
      select r.id from record r where r.kind = k.kind order by r.registered_at desc, r.id desc limit ${MOST_LOOKED_AT}) n
     where $3::int[] is null
    union
    select n.record_id from unnest($3::int[], $4::int[]) m(unit, mask) cross join unnest($2::text[]) k(kind) cross join lateral (
      select u.record_id, u.parts from record_unit u where u.unit_id = m.unit and u.kind = k.kind order by u.registered_at desc, u.record_id desc limit ${MOST_LOOKED_AT}) n
     where n.parts & m.mask <> 0) c
    cross join lateral (select s.record_id from record_search s where s.record_id = c.id and s.words @@ $1::tsquery offset 0) s ${RECORD('s.record_id')}
   order by r.registered_at desc, r.id desc limit $5`;

/** One question over records within the caller's rows, enterprises, measures and units. */
@Injectable()
export class Search {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VisibleRecords) private readonly visible: VisibleRecords,
    @Inject(EnterpriseSearcher) private readonly enterprises: EnterpriseSearcher,
    @Inject(Units) private readonly units: Units,
    @Inject(RememberedPlans) private readonly plans: RememberedPlans,
    @Inject(Scoreboards) private readonly scoreboards: Scoreboards,
  ) {}

  async of(ctx: RequestContext, typed: string): Promise<SearchResponse> {
    const q = typed.trim();
    if (q === '' || q.includes('\u0000')) return { items: [] };
    const found = await Promise.all([this.records(ctx, q), this.firms(ctx, q), this.measures(ctx, q), this.offices(ctx, q)]);
    return { items: found.flat() };
  }

  private async records(ctx: RequestContext, q: string): Promise<SearchItemResponse[]> {
    const kinds = new Map(this.visible.readable(ctx).map((kind) => [kind.kind, kind]));
    const rows = this.visible.rows(ctx);
    if (kinds.size === 0 || rows[0]?.length === 0) return [];
    const ask = <T extends FoundRecord>(text: string, what: string) => this.database.query<T>(text, [what, [...kinds.keys()], ...rows, MOST_OF_A_TYPE]);
    const [no, words] = [recordNumberOf(q), searchQuery(q)];
    const numbered = no ? await ask(BY_NUMBER, no) : [];
    const found = numbered.length || !words ? numbered : await this.withWords(words, ask);
    const names = await this.units.unitNames();
    return found.map((record) => recordItem(record, kinds.get(record.kind)!, ctx.locale, names.get(record.lead_unit_id ?? 0)));
  }

  private async withWords(words: string, ask: <T extends FoundRecord>(text: string, what: string) => Promise<T[]>): Promise<FoundRecord[]> {
    const held = await ask<FoundRecord & { held: number }>(BY_WORDS, words);
    // No row may also mean that a thousand records hold the words and none of them is the caller's.
    if (held.length > 0 && held[0]!.held < MOST_LOOKED_AT) return held;
    const newest = await ask(AMONG_NEWEST, words);
    const both = new Map([...newest, ...held].map((record) => [record.id, record]));
    return [...both.values()].sort((a, b) => b.registered_at.getTime() - a.registered_at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, MOST_OF_A_TYPE);
  }

  private async firms(ctx: RequestContext, q: string): Promise<SearchItemResponse[]> {
    if (!actingOf(ctx.actor).may('parties:enterprise.read')) return [];
    const found = await this.enterprises.find(q, dayAt(ctx.now), MOST_OF_A_TYPE);
    return found.map(({ id, name, uscc, shortName }) => ({ type: 'enterprise', id, ...(uscc ? { no: uscc } : {}), title: name, subtitle: [uscc, shortName].filter(Boolean).join(' · '), url: `/api/v1/enterprises/${uscc ?? id}` }));
  }

  private async measures(ctx: RequestContext, q: string): Promise<SearchItemResponse[]> {
    const years = await this.plans.years();
    if (years.length === 0) return [];
    const year = await this.scoreboards.yearNow(ctx);
    const no = measureNumberOf(q);
    const measures = (await this.plans.measures(year, dayAt(ctx.now))).filter((m) => (no === undefined ? holdsText(m.title, q) : m.no === no));
    return measures.slice(0, MOST_OF_A_TYPE).map((m) => ({ type: 'measure', id: String(m.no), no: String(m.no), title: m.title[ctx.locale], subtitle: m.action.title[ctx.locale], url: `/api/v1/measures/${m.no}?year=${year}` }));
  }

  private async offices(ctx: RequestContext, q: string): Promise<SearchItemResponse[]> {
    const units = await this.units.find(q, MOST_OF_A_TYPE);
    return units.map((unit) => ({ type: 'unit', id: String(unit.id), title: unit.name[ctx.locale], subtitle: unit.name[ctx.locale === 'zh' ? 'en' : 'zh'], url: `/api/v1/organisation/units/${unit.id}` }));
  }
}

function recordItem(record: FoundRecord, kind: Kind, locale: 'zh' | 'en', unit: { zh: string; en: string } | undefined): SearchItemResponse {
  const state = kind.states[record.status]?.label[locale] ?? record.status;
  return { type: 'record', id: record.id, kind: kind.kind, area: kind.area, no: record.no, title: locale === 'en' ? (record.title_en ?? record.title) : record.title, subtitle: [record.no, kind.label[locale], state, unit?.[locale]].filter(Boolean).join(' · '), url: `${urlOf(kind)}/${record.id}` };
}
