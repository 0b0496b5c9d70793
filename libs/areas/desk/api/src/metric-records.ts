import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import { decodeCursor, encodeCursor, Problem, type RequestContext } from '@haobang/http';
import { type FigureFact, FigureRows, type RecordDifference, type StoredMetric } from '@haobang/measures';
import { Units } from '@haobang/organisation';
import type { Kind } from '@haobang/records';
import type { DifferenceCauseResponse, DifferenceItemResponse, DifferencePageResponse, DifferenceQuery, FigureRecordPageResponse, FigureRecordResponse, RowsPageQuery, RowsQuery } from './metrics.dto.js';
import { MetricPages, partShown } from './metric-pages.js';
import { dayAsked, knownAt, monthAsked, readingOf, type Reading } from './question.rules.js';
import { Scoreboards } from './scoreboards.js';
import { VisibleRecords } from './visible-records.js';
import { wordOf } from './words.rules.js';

const ROWS_AT_ONCE = 2_000;

interface CauseRow {
  id: string;
  verb: string;
  kind: string | null;
  recorded_at: Date;
  effective_at: Date;
}

/** The records behind a figure, and behind the difference of two readings. What the caller may not see stands as a hidden row: its number, unit, day and quantity. */
@Injectable()
export class MetricRecords {
  constructor(
    @Inject(FigureRows) private readonly rows: FigureRows,
    @Inject(MetricPages) private readonly metrics: MetricPages,
    @Inject(Scoreboards) private readonly scoreboards: Scoreboards,
    @Inject(VisibleRecords) private readonly visible: VisibleRecords,
    @Inject(Units) private readonly units: Units,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** @throws Problem 400 for a cursor of elsewhere, 404 for an unknown code, 422 for a part that the metric doesn't have. */
  async page(ctx: RequestContext, code: string, query: RowsPageQuery): Promise<FigureRecordPageResponse> {
    const { metric, reading } = await this.asked(ctx, code, query);
    return this.slice(ctx, metric, reading, query, query.limit ?? 20, query.cursor);
  }

  /** The whole selection. The first rows are read before this resolves, so that a refusal is still a problem. */
  async all(ctx: RequestContext, code: string, query: RowsQuery): Promise<AsyncIterable<FigureRecordResponse>> {
    const { metric, reading } = await this.asked(ctx, code, query);
    const next = (cursor?: string) => this.slice(ctx, metric, reading, query, ROWS_AT_ONCE, cursor);
    const first = await next();
    return (async function* () {
      for (let page = first; ; page = await next(page.next!)) {
        yield* page.items;
        if (page.next === null) return;
      }
    })();
  }

  /** What changed between two readings, by record, with the event behind it. The changes add up to the change of the figure's parts. */
  async difference(ctx: RequestContext, code: string, query: DifferenceQuery): Promise<DifferencePageResponse> {
    const metric = await this.metrics.metric(code);
    const before = readingOf(query, ctx.now);
    const toKnown = knownAt(query.toRecordedAsOf, ctx.now, 'toRecordedAsOf');
    const after: Reading = { span: before.span, running: false, asOf: query.toAsOf === undefined ? before.asOf : dayAsked(query.toAsOf, before.span, this.units.today(), 'toAsOf'), ...(toKnown === undefined ? {} : { recordedAsOf: toKnown }) };
    const period = before.span;
    const sort = `difference:${code}:${JSON.stringify([before, after])}`;
    const from = query.cursor === undefined ? 0 : Number(decodeCursor(query.cursor, sort)[0]);
    const limit = query.limit ?? 20;
    const [changes, was, is] = await Promise.all([
      this.rows.difference(code, period, before, after),
      this.scoreboards.figures.figure(code, { ...before, period }),
      this.scoreboards.figures.figure(code, { ...after, period }),
    ]);
    const value = ({ value: v, numerator, denominator, excluded }: typeof was) => ({ value: v, numerator, denominator, excluded });
    return {
      before: value(was),
      after: value(is),
      items: await this.shownChanges(ctx, metric, after.asOf, changes.slice(from, from + limit)),
      count: changes.length,
      next: from + limit < changes.length ? encodeCursor(sort, [from + limit]) : null,
    };
  }

  private async asked(ctx: RequestContext, code: string, query: RowsQuery): Promise<{ metric: StoredMetric; reading: Reading }> {
    const metric = await this.metrics.metric(code);
    if (query.part === 'denominator' && metric.aggregate.kind !== 'ratio')
      throw Problem.unprocessable('no-denominator', `${code} is no ratio.`, [{ pointer: '?part', code: 'no-denominator', detail: 'Only a ratio has a denominator.' }]);
    return { metric, reading: readingOf(query, ctx.now) };
  }

  private async slice(ctx: RequestContext, metric: StoredMetric, reading: Reading, query: RowsQuery, limit: number, cursor?: string): Promise<FigureRecordPageResponse> {
    const sort = `figure:${metric.code}:${JSON.stringify({ ...query, limit: undefined, cursor: undefined })}`;
    const found = await this.rows.rows(metric.code, {
      part: query.part ?? 'numerator',
      period: reading.span,
      asOf: reading.asOf,
      recordedAsOf: reading.recordedAsOf,
      unit: query.unit,
      month: monthAsked(query.month),
      category: query.category,
      place: query.place,
      cursor: cursor === undefined ? undefined : String(decodeCursor(cursor, sort)[0]),
      limit,
    });
    return { items: await this.shown(ctx, metric, reading.asOf, found.items), next: found.next === null ? null : encodeCursor(sort, [found.next]), sum: found.sum };
  }

  private async shown(ctx: RequestContext, metric: StoredMetric, on: string, facts: readonly FigureFact[]): Promise<FigureRecordResponse[]> {
    const [records, name] = await Promise.all([this.visible.of(ctx, facts.map((fact) => fact.recordId)), this.naming(on)]);
    const numbers = await this.visible.numbers(facts.map((fact) => fact.recordId).filter((id) => !records.has(id)));
    const kind = this.metrics.kindOf(metric);
    return facts.map((fact) => {
      const record = records.get(fact.recordId);
      const open = { unitId: fact.unit, unit: name(fact.unit), on: fact.on, quantity: fact.quantity };
      if (!record) return { ...HIDDEN, ...open, no: numbers.get(fact.recordId) ?? null };
      return {
        ...open, hidden: false, recordId: record.id, no: record.no, title: record.title, titleEn: record.titleEn, status: record.status, url: record.url, part: partShown(metric, fact.part),
        category: fact.category || null, reason: fact.reason, reasonLabel: fact.reason === null ? null : wordOf(kind, fact.reason),
      };
    });
  }

  private async shownChanges(ctx: RequestContext, metric: StoredMetric, on: string, changes: readonly RecordDifference[]): Promise<DifferenceItemResponse[]> {
    const [records, name, causes] = await Promise.all([this.visible.of(ctx, changes.map((c) => c.recordId)), this.naming(on), this.causes(changes.map((c) => c.cause.eventId))]);
    const numbers = await this.visible.numbers(changes.map((c) => c.recordId).filter((id) => !records.has(id)));
    return changes.map(({ recordId, part, unit, change, cause }) => {
      const record = records.get(recordId);
      const event = causes.get(cause.eventId);
      return {
        recordId: record?.id ?? null, no: record?.no ?? numbers.get(recordId) ?? null, title: record?.title ?? null, titleEn: record?.titleEn ?? null, url: record?.url ?? null, unitId: unit, unit: name(unit), part: partShown(metric, part), change: change.includes('.') ? change.replace(/\.?0+$/, '') : change,
        cause: record ? causeShown(record.kind, cause, event) : null, hidden: !record,
      };
    });
  }

  /** The events behind changes, of records and of definitions. */
  private async causes(ids: readonly string[]): Promise<ReadonlyMap<string, CauseRow>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<CauseRow>(
      `select e.id, e.verb, r.kind, e.recorded_at, e.effective_at from record_event e join record r on r.id = e.record_id where e.id = any($1::uuid[])
       union all select event_id, 'definition', null, recorded_at, applies_from::timestamp at time zone 'Asia/Shanghai' from fact_source_version where event_id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async naming(on: string): Promise<(unit: number) => { zh: string; en: string }> {
    const names = await this.units.unitNames(on);
    return (unit) => ({ zh: names.get(unit)?.zh ?? String(unit), en: names.get(unit)?.en ?? String(unit) });
  }
}

const HIDDEN = { hidden: true, recordId: null, title: null, titleEn: null, status: null, url: null, part: null, category: null, reason: null, reasonLabel: null };
const FIXED: Record<string, { zh: string; en: string }> = { register: { zh: '登记', en: 'Register' }, amend: { zh: '修改', en: 'Amend' }, definition: { zh: '口径变更', en: 'Definition changed' } };

function causeShown(kind: Kind, cause: RecordDifference['cause'], event: CauseRow | undefined): DifferenceCauseResponse {
  const verb = event?.verb ?? null;
  const declared = verb === null ? undefined : (kind.verbs[verb]?.label ?? FIXED[verb]);
  return {
    eventId: cause.eventId, verb, label: declared ? { zh: declared.zh, en: declared.en } : null, recordedAt: event?.recorded_at ?? null, effectiveAt: event?.effective_at ?? null, by: cause.by,
  };
}

