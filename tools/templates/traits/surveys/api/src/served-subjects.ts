import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import type { WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import type { Label } from '@haobang/records';
import { type MadeOf, type Served, type SubjectName, SurveyArea, type SurveyFields } from '@haobang/surveys';

const SERVED = statement(
  'sample-area.served',
  `select distinct r.enterprise_id as "subjectId", r.lead_unit_id as "targetId", coalesce(e.size, 'unknown') as cell
     from record r join enterprise e on e.id = r.enterprise_id
    where r.status <> 'VOIDED' and r.lead_unit_id is not null and r.registered_at between $1 and $2`,
);
const NAMES = statement('sample-area.subjects', 'select id, name, address from enterprise where id = any($1::uuid[])');

/** Who is asked: every enterprise with a record of the period, for the unit that led it, by size. Change it to whom the area serves. */
@Injectable()
export class ServedSubjects extends SurveyArea {
  constructor(
    @Inject(Units) private readonly units: Units,
    @Inject(Database) private readonly database: Database,
  ) {
    super();
  }

  async frame(w: WriteContext, { periodFrom, periodTo }: SurveyFields): Promise<MadeOf> {
    const served = await w.tx.query<Served>(SERVED, [startOfDay(periodFrom), endOfDay(periodTo)]);
    return { served, targets: [...new Set(served.map((one) => one.targetId))].sort((a, b) => a - b) };
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
