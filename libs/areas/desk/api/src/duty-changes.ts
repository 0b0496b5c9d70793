import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import { Database, type Queryable } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { namingIn } from './duties.js';
import type { AddDuty, DatedDutyResponse, DatedDutiesResponse, EndDuty } from './duties.dto.js';

interface DutyRow {
  id: number;
  year: number;
  measure: number;
  role: 'lead' | 'responsible';
  name: string;
  unit: number | null;
  unitGroup: string | null;
  validFrom: string;
  validUntil: string | null;
}

const DUTIES = `
  select id, year, measure_no as measure, role, name, unit, unit_group as "unitGroup", valid_from as "validFrom", nullif(valid_until, 'infinity') as "validUntil" from measure_duty`;

/** Which units a measure binds, and from which day on: rows with dates, never overwritten. The plan office changes them; each change is an audit entry. */
@Injectable()
export class DutyChanges {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Units) private readonly units: Units,
  ) {}

  /** All of them, past and planned ones too. @throws Problem 404 */
  async of(year: number, no: number): Promise<DatedDutiesResponse> {
    await assertMeasure(this.database, year, no);
    const rows = await this.database.query<DutyRow>(`${DUTIES} where year = $1 and measure_no = $2 order by role, valid_from, position, id`, [year, no]);
    const snapshot = await this.units.snapshot();
    return { year, measure: no, items: rows.map((row) => shown(snapshot, row)) };
  }

  /** Binds a unit or a group from a day on. @throws Problem 404, 409 `duty-exists`, 422 `unit-or-group`, `unit-unknown`, `group-unknown`, or for the day. */
  async add(ctx: RequestContext, year: number, no: number, { role, unitId, group, from, reason }: AddDuty): Promise<DatedDutyResponse> {
    const snapshot = await this.units.snapshot();
    return this.writes.run(ctx, async (w) => {
      await assertMeasure(w.tx, year, no, 'for no key update');
      assertDay(w, year, from);
      if ((unitId === undefined) === (group === undefined)) throw refused('/unitId', 'unit-or-group', 'Name one unit or one group.');
      const named = nameOf(snapshot, unitId, group, from);
      const [same] = await w.tx.query<DutyRow>(`${DUTIES} where year = $1 and measure_no = $2 and role = $3 and unit is not distinct from $4 and unit_group is not distinct from $5 and valid_until > $6`, [year, no, role, named.unit, named.unitGroup, from]);
      if (same) throw Problem.conflict('duty-exists', `It has this duty ${same.validUntil === null ? 'already' : `until ${same.validUntil}`}, from ${same.validFrom} on.`);
      const [made] = await w.tx.query<{ id: number }>(
        `insert into measure_duty (year, measure_no, role, position, name, unit, unit_group, valid_from)
         select $1::smallint, $2::smallint, $3::text, coalesce(max(position) + 1, 0), $4, $5, $6, $7 from measure_duty where year = $1 and measure_no = $2 and role = $3 returning id`,
        [year, no, role, named.name, named.unit, named.unitGroup, from],
      );
      const after = shown(snapshot, (await findDuty(w.tx, made!.id))!);
      await this.audit.record(w, { action: 'desk:duty.add', subject: subjectOf(after), before: null, after, reason });
      return after;
    });
  }

  /**
   * Ends a duty: its last day is the one before. One that has not begun yet and is ended from its first day on never was.
   * @throws Problem 404, 409 `duty-ended`, 422 `last-lead` where no other unit leads from that day on, or for the day.
   */
  async end(ctx: RequestContext, id: number, { from, reason }: EndDuty): Promise<DatedDutiesResponse> {
    const snapshot = await this.units.snapshot();
    return this.writes.run(ctx, async (w) => {
      const found = await findDuty(w.tx, id);
      if (!found) throw Problem.notFound('There is no such duty.');
      await assertMeasure(w.tx, found.year, found.measure, 'for no key update');
      // Of two at once the second waits for the measure, and reads the duty again.
      const row = await findDuty(w.tx, id);
      if (!row) throw Problem.notFound('There is no such duty.');
      if (row.validUntil !== null) throw Problem.conflict('duty-ended', `This duty ends before ${row.validUntil} already.`);
      assertDay(w, row.year, from);
      if (from < row.validFrom) throw refused('/from', 'from-not-after-start', `The duty begins on ${row.validFrom}.`);
      if (row.role === 'lead') {
        const others = await w.tx.query(`select 1 from measure_duty where year = $1 and measure_no = $2 and role = 'lead' and id <> $3 and valid_from <= $4 and valid_until = 'infinity'`, [row.year, row.measure, id, from]);
        if (others.length === 0) throw refused('/from', 'last-lead', 'No other unit leads this measure from that day on: add one first.');
      }
      const before = shown(snapshot, row);
      const gone = from === row.validFrom;
      await w.tx.query(gone ? 'delete from measure_duty where id = $1 and valid_from = $2' : 'update measure_duty set valid_until = $2 where id = $1', [id, from]);
      await this.audit.record(w, { action: 'desk:duty.end', subject: subjectOf(before), before, after: gone ? null : { ...before, validUntil: from }, reason });
      const rows = await w.tx.query<DutyRow>(`${DUTIES} where year = $1 and measure_no = $2 order by role, valid_from, position, id`, [row.year, row.measure]);
      return { year: row.year, measure: row.measure, items: rows.map((one) => shown(snapshot, one)) };
    });
  }
}

type Snapshot = Awaited<ReturnType<Units['snapshot']>>;

function nameOf(snapshot: Snapshot, unitId: number | undefined, group: string | undefined, from: string): Pick<DutyRow, 'name' | 'unit' | 'unitGroup'> {
  if (unitId !== undefined) {
    if (!snapshot.lives(unitId, from)) throw refused('/unitId', 'unit-unknown', 'There is no such unit on that day.');
    return { name: snapshot.labelsOn(from).get(unitId)!.zh, unit: unitId, unitGroup: null };
  }
  const found = snapshot.groupsOn(from).find((one) => one.code === group);
  if (!found) throw refused('/group', 'group-unknown', 'There is no such group of units.');
  return { name: found.zh, unit: null, unitGroup: found.zh };
}

function shown(snapshot: Snapshot, { id, year, measure, role, name, unit, unitGroup, validFrom, validUntil }: DutyRow): DatedDutyResponse {
  return { id, year, measure, role, unit: namingIn(snapshot)(validFrom)({ role, name, unit, unitGroup }), validFrom, validUntil };
}

async function assertMeasure(db: Queryable, year: number, no: number, lock = ''): Promise<void> {
  const [found] = await db.query(`select no from plan_measure where year = $1 and no = $2 ${lock}`, [year, no]);
  if (!found) throw Problem.notFound(`The plan of ${year} has no measure ${no}.`);
}

async function findDuty(db: Queryable, id: number): Promise<DutyRow | undefined> {
  return (await db.query<DutyRow>(`${DUTIES} where id = $1`, [id]))[0];
}

/** What a day's figures were said to be must stay: a duty changes from today or a later day of its year on. */
function assertDay(w: WriteContext, year: number, from: string): void {
  if (from < dayAt(w.now)) throw refused('/from', 'from-in-past', 'A duty changes from today or a later day on.');
  if (from < `${year}-01-01` || from > `${year}-12-31`) throw refused('/from', 'from-after-year', `The duty is one of ${year}.`);
}

const refused = (pointer: string, code: string, detail: string): Problem => Problem.unprocessable(code, detail, [{ pointer, code, detail }]);
const subjectOf = (duty: DatedDutyResponse) => ({ type: 'duty', id: String(duty.id), label: `${duty.year}/${duty.measure} ${duty.unit.zh}` });
