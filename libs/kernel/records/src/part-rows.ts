import { Inject, Injectable } from '@nestjs/common';
import { maskIdNumber, maskName, maskPhone, PersonalFields } from '@haobang/auth';
import { Database } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import { actingOf } from './acting.js';
import { tableOf } from './columns.js';
import { standing } from './decide.rules.js';
import { type FieldMeta, fieldsOf } from './fact.js';
import type { Kind, Label, PartDeclaration } from './kind.js';
import { Records } from './records.js';

/** A part whose rows are shown with their record. */
export interface ShownPart {
  name: string;
  label: Label;
  fields: readonly FieldMeta[];
  /** Whether somebody may read personal values in the clear. */
  opens: boolean;
  declared: PartDeclaration;
}

/** The most rows of a part that one answer gives. */
export const MOST_PART_ROWS = 1_000;

const MASKS: Readonly<Record<string, (value: string) => string>> = { name: maskName, phone: maskPhone, idNumber: maskIdNumber };
const hidden = () => '***';

/** Parts that have facts to show, in the order of the declaration. */
export function shownParts(kind: Kind): ShownPart[] {
  return Object.entries(kind.parts ?? {}).flatMap(([name, declared]) => {
    const fields = fieldsOf(declared.table);
    return fields.length ? [{ name, label: declared.label, fields, opens: !!declared.personal?.openBy, declared }] : [];
  });
}

/** The rows that belong to a record, for whoever sees it: personal values masked, and in the clear only with a purpose that is logged. */
@Injectable()
export class PartRows {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** Oldest first. @throws Problem 403, 404. */
  async list(ctx: RequestContext, kind: Kind, id: string, part: ShownPart): Promise<Record<string, unknown>[]> {
    await this.records.read(ctx, kind, id);
    const rows = await this.database.query<Record<string, unknown>>(allOf(part), [id]);
    const { columns } = tableOf(part.declared.table);
    const shown = rows.map((row) => Object.fromEntries([['id', row.id], ...part.fields.map(({ name }) => [name, row[columns.get(name) ?? ''] ?? null])]) as Record<string, unknown>);
    await Promise.all((part.declared.personal?.properties ?? []).map((property) => this.mask(part, property, rows, shown)));
    return shown;
  }

  /** One value in the clear; who read it, when and why stands in the log of readings. @throws Problem 403, 404, 422. */
  async open(ctx: RequestContext, kind: Kind, id: string, part: ShownPart, rowId: string, asked: { field: string; purpose: string }): Promise<{ value: string }> {
    const personal = part.declared.personal;
    const record = await this.records.read(ctx, kind, id);
    if (!personal?.openBy || !standing(personal.openBy, record, actingOf(ctx.actor))) throw Problem.forbidden('personal-withheld', 'You may not read this in the clear.');
    if (!personal.properties.includes(asked.field)) throw Problem.unprocessable('not-personal', `This part keeps ${personal.properties.join(' and ')} sealed.`);
    // An opened value must not lie in the store of repeated answers, so a key is not honoured here: reading twice is logged twice.
    return this.writes.run({ ...ctx, idempotency: null }, async (w) => {
      const row = (await w.tx.query<Record<string, unknown>>(`${allOf(part, '', 'and id = $2')}`, [id, rowId]))[0];
      const sealed = row?.[sealedColumn(part, asked.field)] as Buffer | null | undefined;
      if (!sealed) throw Problem.notFound();
      return { value: await this.personal.open(w, { subject: { type: personal.subject, id: rowId }, field: asked.field, sealed }, asked.purpose) };
    });
  }

  private async mask(part: ShownPart, property: string, rows: readonly Record<string, unknown>[], shown: Record<string, unknown>[]): Promise<void> {
    const column = sealedColumn(part, property);
    const sealed = rows.flatMap((row, index) => (row[column] ? [{ index, field: { subject: { type: part.declared.personal!.subject, id: String(row.id) }, field: property, sealed: row[column] as Buffer } }] : []));
    const masked = await this.personal.masked(this.database, sealed.map(({ field }) => field), MASKS[property] ?? hidden);
    sealed.forEach(({ index }, i) => (shown[index]![property] = masked[i]));
  }
}

const sealedColumn = (part: ShownPart, property: string): string => tableOf(part.declared.table).columns.get(`${property}Sealed`)!;
// Ids carry their time, so their order is that in which the rows came.
const allOf = (part: ShownPart, order = `order by id limit ${MOST_PART_ROWS}`, more = ''): string => `select * from "${tableOf(part.declared.table).name}" where record_id = $1 ${more} ${order}`;
