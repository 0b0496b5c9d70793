import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, type Queryable } from '@haobang/database';
import { Clock, Problem } from '@haobang/http';
import { changeThatHolds, FIELDS, type Change, type Value } from './change.rules.js';
import type { EnterpriseResponse } from './enterprises.dto.js';

/** An enterprise with its changes as they are stored, for those who change it. */
export interface EnterpriseState extends Omit<EnterpriseResponse, 'timeline' | 'sources'> {
  changes: Change[];
}

export interface EnterpriseLabel {
  name: string;
  uscc: string | null;
}

/** $1 is the day of today; the second parameter names the enterprise. */
const STATE = `
  select e.id, e.uscc, e.uscc_override as "usccOverrideReason", e.uscc_warning as "usccWarning", e.name, e.short_name as "shortName", e.former_names as "formerNames", e.status,
         e.industry, e.size, e.address, e.place_code as "placeCode", e.registered_on as "registeredOn", e.unit_id as "unitId", e.legal_person_masked as "legalPerson", e.version,
         exists (select 1 from enterprise_key k where k.enterprise_id = e.id and k.valid_from <= $1::date and (k.valid_to is null or k.valid_to > $1::date)) as key,
         coalesce((select json_agg(json_build_object('reason', k.reason, 'validFrom', k.valid_from, 'validTo', k.valid_to) order by k.valid_from desc) from enterprise_key k where k.enterprise_id = e.id), '[]') as "keySpells",
         coalesce((select json_agg(json_build_object('id', c.id, 'role', c.role, 'name', c.name_masked, 'phone', c.phone_masked, 'validFrom', c.valid_from) order by c.id)
            from enterprise_contact c where c.enterprise_id = e.id and c.valid_from <= $1::date and (c.valid_to is null or c.valid_to > $1::date)), '[]') as contacts,
         coalesce((select json_agg(json_build_object('id', c.id::text, 'effectiveOn', c.effective_on, 'before', c.before, 'after', c.after, 'source', c.source,
              'fetchedAt', to_char(c.fetched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'confidence', c.confidence,
              'recordedAt', to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', c.recorded_by) order by c.effective_on desc, c.id desc)
            from enterprise_change c where c.enterprise_id = e.id), '[]') as changes
    from enterprise e`;

/** What is asked about enterprises one by one. */
@Injectable()
export class EnterpriseReadModel {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  today(): string {
    return dayAt(this.clock.now());
  }

  /** @param usccOrId a code in either case, or an id. @throws 404 */
  async get(usccOrId: string, db: Queryable = this.database): Promise<EnterpriseResponse> {
    return shown(await this.state(usccOrId, db), this.today());
  }

  async state(usccOrId: string, db: Queryable): Promise<EnterpriseState> {
    const byCode = usccOrId.length === 18;
    const [row] = await db.query<EnterpriseState>(`${STATE} where ${byCode ? 'e.uscc = $2' : 'e.id = $2::uuid'}`, [this.today(), byCode ? usccOrId.toUpperCase() : usccOrId]);
    if (!row) throw Problem.notFound('No enterprise is known by this code or id.');
    return row;
  }

  /** Enterprises of today's contacts with this blind index of a phone number. */
  async byPhone(index: Buffer): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct enterprise_id as id from enterprise_contact where phone_index = $1 and valid_from <= $2::date and (valid_to is null or valid_to > $2::date) order by 1 limit 20',
      [index, this.today()],
    );
    return rows.map((row) => row.id);
  }

  /** Names and codes for lists that mention enterprises. */
  async labels(ids: readonly string[]): Promise<ReadonlyMap<string, EnterpriseLabel>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<EnterpriseLabel & { id: string }>('select id, name, uscc from enterprise where id = any($1::uuid[])', [[...new Set(ids)]]);
    return new Map(rows.map(({ id, ...label }) => [id, label]));
  }
}

/** A legal representative stands in changes as the mask and a keyed mark, which tells two of one surname apart. */
const shownValue = (field: string, value: Value | undefined): Value => (field === 'legalPerson' && typeof value === 'string' ? value.split(' ')[0]! : (value ?? null));

export function shown({ changes, ...state }: EnterpriseState, today: string): EnterpriseResponse {
  return {
    ...state,
    sources: FIELDS.flatMap((field) => {
      const holds = changeThatHolds(changes, field, today);
      return holds ? [{ field, source: holds.source, fetchedAt: holds.fetchedAt, confidence: holds.confidence, effectiveOn: holds.effectiveOn }] : [];
    }),
    timeline: changes.map(({ before, after, ...change }) => ({
      ...change,
      fields: FIELDS.filter((field) => field in after).map((field) => ({ field, before: shownValue(field, before[field]), after: shownValue(field, after[field]) })),
    })),
  };
}
