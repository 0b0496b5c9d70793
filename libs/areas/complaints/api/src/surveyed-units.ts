import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@haobang/clock';
import { Database, type Queryable, statement } from '@haobang/database';
import { Problem, type WriteContext } from '@haobang/http';
import { type OrganisationSnapshot, type UnitKind, Units } from '@haobang/organisation';
import type { Label } from '@haobang/records';
import { type MadeOf, type Served, type SubjectName, SurveyArea, type SurveyFields } from '@haobang/surveys';

/** Whom the plan has judged: departments, new towns, streets and towns, parks with their office. */
export const JUDGED: readonly UnitKind[] = ['department', 'new-town', 'street', 'park', 'park-office'];

/**
 * Every enterprise with a record of the period, for each unit that led or took part in it, and for the unit in whose
 * territory it lies; by size, since large enterprises are few and would else be drawn by chance or not at all.
 */
const SERVED = statement(
  'complaints.survey.served',
  `select s.enterprise_id as "subjectId", s.unit_id as "targetId", case when e.size in ('large', 'medium') then 'large-medium' when e.size = 'small' then 'small' else 'micro' end as cell
     from (select r.enterprise_id, o.unit_id from record r join record_owner o on o.record_id = r.id and o.role in ('lead', 'co')
            where r.enterprise_id is not null and r.status <> 'VOIDED' and r.registered_at between $1 and $2 and o.unit_id = any($3::int[])
           union
           select r.enterprise_id, h.unit_id from record r join enterprise h on h.id = r.enterprise_id
            where r.status <> 'VOIDED' and r.registered_at between $1 and $2 and h.unit_id = any($3::int[])) s
     join enterprise e on e.id = s.enterprise_id`,
);

/** Ids of the units to be judged on a day. */
export const judgedOn = (units: OrganisationSnapshot, on: string): number[] =>
  units.unitsOn(on).filter((unit) => JUDGED.includes(unit.kind as UnitKind)).map((unit) => unit.id).sort((a, b) => a - b);

export const servedIn = (db: Queryable, from: string, to: string, targets: readonly number[]): Promise<Served[]> => db.query<Served>(SERVED, [startOfDay(from), endOfDay(to), targets]);

const NAMES = statement('complaints.survey.enterprises', 'select id, name, address from enterprise where id = any($1::uuid[])');

/** What the area knows of its surveys: everybody served, picked by nobody, and the units that served them. */
@Injectable()
export class SurveyedUnits extends SurveyArea {
  constructor(
    @Inject(Units) private readonly units: Units,
    @Inject(Database) private readonly database: Database,
  ) {
    super();
  }

  /** @throws Problem 422 `not-a-third-party`: whoever is judged, or belongs to the New Area, judges nobody. */
  async frame(w: WriteContext, { periodFrom, periodTo, fieldUnitId }: SurveyFields): Promise<MadeOf> {
    const [snapshot, today] = [await this.units.snapshot(), this.units.today()];
    if (snapshot.unit(fieldUnitId, today)?.kind !== 'third-party') throw Problem.unprocessable('not-a-third-party', 'The field work is done by a third party, which no unit of the New Area is.');
    const targets = judgedOn(snapshot, today);
    // Once for each survey, over all records of a quarter or a year.
    await w.tx.query(`set local statement_timeout = '2min'`);
    return { targets, served: await servedIn(w.tx, periodFrom, periodTo, targets) };
  }

  async subjects(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectName>> {
    const rows = await this.database.query<SubjectName & { id: string }>(NAMES, [ids]);
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }

  async target(id: number, on: string): Promise<Label | undefined> {
    const unit = (await this.units.snapshot()).unit(id, on);
    return unit ? { zh: unit.name.zh, en: unit.name.en } : undefined;
  }
}
