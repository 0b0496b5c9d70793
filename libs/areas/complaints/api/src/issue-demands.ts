import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { type Kind, Records, rowsOf } from '@haobang/records';
import { commonIssue } from './common-issue.kind.js';
import type { IssueDemand, IssueDemandsResponse } from './demand-insights.dto.js';

const MOST_LISTED = 500;

/** $1 the issue, $2 and $3 the caller's rows (null: all). */
const DEMANDS = statement(
  'complaints.issue.demands',
  `select r.id, r.no, r.title, r.status, r.lead_unit_id as "leadUnitId", c.registered_on as "registeredOn"
     from common_issue_member c join record r on r.id = c.demand_id
    where c.record_id = $1 and c.left_on is null
      and ($2::int[] is null or exists (select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))
    order by c.registered_on desc, r.id limit ${MOST_LISTED}`,
);

/** The demands of a common issue. Whoever owns the issue need not see all of them: the others are only counted. */
@Injectable()
export class IssueDemands {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** @throws Problem 403, 404. */
  async of(ctx: RequestContext, id: string): Promise<IssueDemandsResponse> {
    const { fields } = await this.records.read(ctx, commonIssue as Kind, id);
    const rows = rowsOf(ctx.actor);
    const items = await this.database.query<IssueDemand & Record<string, unknown>>(DEMANDS, [id, rows?.units ?? null, rows?.masks ?? null]);
    return { items, more: Math.max(0, Number(fields.size) - items.length) };
  }
}
