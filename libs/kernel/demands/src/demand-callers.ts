import { Inject, Injectable } from '@nestjs/common';
import { maskName, maskPhone, PersonalFields } from '@haobang/auth';
import { Database } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import { type Kind, Records } from '@haobang/records';
import type { DemandFields } from './demand.js';

interface CallerRow {
  id: string;
  origin_id: string;
  origin_no: string;
  name_sealed: Buffer | null;
  phone_sealed: Buffer | null;
  answer: string | null;
  heard_on: string | null;
  is_default: boolean;
  tries: number;
  unreachable: boolean;
}

const CALLERS = `select c.id, c.origin_id, o.no as origin_no, c.name_sealed, c.phone_sealed, c.answer, c.heard_on, c.is_default, c.tries, c.unreachable
  from demand_caller c join record o on o.id = c.origin_id where c.record_id = $1 order by o.registered_at, c.id`;

/** Roles that may open a caller's name or number; the unit that is complained about never does. */
const OPENERS: readonly string[] = ['clerk', 'dispatcher', 'supervisor'];
const UNIT_OPENERS: readonly string[] = ['handler', 'unitHead'];
const AGAINST_A_UNIT: readonly (string | null)[] = ['complaint', 'report'];

/** The callers of a demand: masked to whoever sees the demand, in the clear with a purpose that is logged. */
@Injectable()
export class DemandCallers {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** All callers, also those of merged demands. @throws Problem 404. */
  async list(ctx: RequestContext, kind: Kind, id: string): Promise<object[]> {
    await this.records.read(ctx, kind, id);
    const rows = await this.database.query<CallerRow>(CALLERS, [id]);
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id, originId: row.origin_id, originNo: row.origin_no, name: await this.masked(row, 'name', maskName), phone: await this.masked(row, 'phone', maskPhone),
        answer: row.answer, heardOn: row.heard_on, isDefault: row.is_default, tries: row.tries, unreachable: row.unreachable,
      })),
    );
  }

  /** One value in the clear; who read it, when and why stands in the log of readings. @throws Problem 403, 404, 422. */
  async open(ctx: RequestContext, kind: Kind, id: string, callerId: string, field: 'name' | 'phone', purpose: string): Promise<{ value: string }> {
    const { fields } = await this.records.read(ctx, kind, id);
    const roles = ctx.actor.roles.map((grant) => grant.role);
    const { demandKind, anonymous } = fields as unknown as DemandFields;
    const byUnit = roles.some((role) => UNIT_OPENERS.includes(role)) && !AGAINST_A_UNIT.includes(demandKind) && !anonymous;
    if (!roles.some((role) => OPENERS.includes(role)) && !byUnit) throw Problem.forbidden('contact-withheld', 'The contact of whoever complains is not shown to the unit that is complained about.');
    // An opened value must not lie in the store of repeated answers, so a key is not honoured here: reading twice is logged twice.
    return this.writes.run({ ...ctx, idempotency: null }, async (w) => {
      const row = (await w.tx.query<CallerRow>(CALLERS, [id])).find((caller) => caller.id === callerId);
      const sealed = row?.[`${field}_sealed`];
      if (!sealed) throw Problem.notFound();
      return { value: await this.personal.open(w, { subject: { type: 'caller', id: callerId }, field, sealed }, purpose) };
    });
  }

  private async masked(row: CallerRow, field: 'name' | 'phone', mask: (value: string) => string): Promise<string | null> {
    const sealed = row[`${field}_sealed`];
    if (!sealed) return null;
    const [value] = await this.personal.masked(this.database, [{ subject: { type: 'caller', id: row.id }, field, sealed }], mask);
    return value ?? null;
  }
}
