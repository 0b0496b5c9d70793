import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import { Database, uuidV7 } from '@haobang/database';
import { type SheetRow, writeCsv, writeXlsx } from '@haobang/exchange';
import { Clock, Problem, type RequestContext, Writes } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { rowsOf } from './acting.js';
import { type ExportColumn, exportColumnsOf, sheetColumns } from './export-columns.js';
import type { Kind } from './kind.js';
import { type ListedRow, type ListParameters, listStatement, type ListPlan, planOf, shown } from './record-list.js';
import { RecordRefs } from './record-refs.js';

export type ExportFormat = 'csv' | 'xlsx';

const ROWS_AT_ONCE = 1_000;
const SHOWN_UNASKED = ['no', 'title', 'status', 'leadUnitId', 'registeredAt', 'dueAt'];

/** A list as a file: the same filters, the same rows, page by page, so that memory doesn't grow with them. */
@Injectable()
export class RecordExport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RecordRefs) private readonly refs: RecordRefs,
    @Inject(Audit) private readonly audit: Audit,
    @Optional() @Inject(Units) private readonly units?: Units,
  ) {}

  /**
   * Who took what is audited before the first row leaves, and how many rows left when the last one has.
   *
   * @throws Problem 400 for unknown parameters, columns or format
   */
  async open(ctx: RequestContext, kind: Kind, query: ListParameters): Promise<{ content: Readable; format: ExportFormat; filename: string }> {
    const { columns: asked, format = 'csv', limit: _limit, cursor: _cursor, total: _total, ...filter } = query;
    if (format !== 'csv' && format !== 'xlsx') throw refused('format', 'not-a-code', 'csv or xlsx.');
    const columns = columnsOf(kind, asked, ctx.locale);
    const plan = { ...planOf(kind, filter, ctx.now), limit: ROWS_AT_ONCE };
    const subject = { type: `${kind.area}:${kind.kind}`, id: uuidV7(ctx.now.getTime()), label: kind.labelPlural.en };
    const told = { filter, columns: columns.map((column) => column.name), format };
    await this.note(ctx, `${kind.area}:${kind.kind}.export`, subject, null, told);
    const rows = this.rows(ctx, kind, plan, columns, (count, complete) => this.note(ctx, `${kind.area}:${kind.kind}.exported`, subject, told, { ...told, rows: count, complete }));
    const head = sheetColumns(columns, ctx.locale);
    const content = format === 'xlsx' ? writeXlsx(head, rows, { locale: ctx.locale, sheet: kind.labelPlural[ctx.locale] }) : writeCsv(head, rows, { locale: ctx.locale });
    return { content, format, filename: `${kind.plural}-${dayAt(ctx.now)}.${format}` };
  }

  private async *rows(ctx: RequestContext, kind: Kind, plan: ListPlan, columns: readonly ExportColumn[], ended: (rows: number, complete: boolean) => Promise<void>): AsyncGenerator<SheetRow> {
    const names = await this.units?.unitNames(dayAt(ctx.now));
    const unitName = (id: number) => names?.get(id)?.[ctx.locale];
    let [count, complete] = [0, false];
    try {
      for (let after: ListPlan['after'] = null; ; ) {
        const { statement, values } = listStatement(kind, { ...plan, after }, rowsOf(ctx.actor, kind));
        const page = await this.database.query<ListedRow>(statement, values);
        const more = page.length > plan.limit;
        if (more) page.pop();
        const items = page.map((row) => shown(kind, row, ctx.now));
        const world = { ...(await this.refs.of(items)), locale: ctx.locale, unitName };
        for (const item of items) {
          count++;
          yield Object.fromEntries(columns.map((column) => [column.name, column.value(item, world)]));
        }
        if (!more) break;
        const last = page.at(-1)!;
        after = [String(last.cursor_value), last.id];
      }
      complete = true;
    } finally {
      // Also where the reader went away in the middle: what left, left.
      await ended(count, complete);
    }
  }

  private async note(ctx: RequestContext, action: string, subject: { type: string; id: string; label: string }, before: object | null, after: object): Promise<void> {
    await this.writes.run({ ...ctx, now: this.clock.now(), idempotency: null }, (w) => this.audit.record(w, { action, subject, before, after }));
  }
}

/** Unless a column is asked for by name, a text that stands in both languages is given in the reader's alone. */
function columnsOf(kind: Kind, asked: string | undefined, locale: 'zh' | 'en'): ExportColumn[] {
  const known = new Map(exportColumnsOf(kind).map((column) => [column.name, column]));
  const names = asked ? [...new Set(asked.split(','))] : [...new Set([...SHOWN_UNASKED, ...kind.columns])].filter((name) => (known.get(name)?.language ?? locale) === locale && known.has(name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length) throw refused('columns', 'unknown-column', `There is no column ${unknown.slice(0, 5).join(', ')}; there are ${[...known.keys()].join(', ')}.`);
  return names.map((name) => known.get(name)!);
}

const refused = (name: string, code: string, detail: string) => Problem.badRequest('request-invalid', 'Some parameters are wrong or unknown.', [{ pointer: `?${name}`, code, detail }]);
