import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { type PlanMeasure, Plans } from '@haobang/measures';

/** Every insert, change or removal of a row of the year changes the stamp: a new row has a later transaction, and so has a changed one. */
const STAMP = statement(
  'desk.plan.stamp',
  `select concat_ws('/', count(*), sum(x)) as stamp from (
     select xmin::text::bigint as x from plan_year where year = $1::smallint
     union all select xmin::text::bigint from plan_action where year = $1
     union all select xmin::text::bigint from plan_measure where year = $1
     union all select xmin::text::bigint from measure_duty where year = $1
     union all select xmin::text::bigint from measure_target where year = $1) as rows`,
);
const MOST_KEPT = 100;

/**
 * The plan, remembered by year and day. The scoreboard asks for the same sixty measures over and over; only a stamp over their rows is
 * asked each time, so every replica sees a change at once.
 */
@Injectable()
export class RememberedPlans extends Plans {
  private readonly kept = new Map<string, { stamp: string; measures: Promise<PlanMeasure[]> }>();

  constructor(@Inject(Database) private readonly store: Database) {
    super(store);
  }

  override async measures(year: number, asOf: string): Promise<PlanMeasure[]> {
    const [row] = await this.store.query<{ stamp: string }>(STAMP, [year]);
    const key = `${year}/${asOf}`;
    const known = this.kept.get(key);
    if (known?.stamp === row!.stamp) return known.measures;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const measures = super.measures(year, asOf);
    this.kept.set(key, { stamp: row!.stamp, measures });
    // A failed reading is not remembered.
    measures.catch(() => this.kept.delete(key));
    return measures;
  }
}
