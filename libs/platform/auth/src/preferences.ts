import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import type { PreferenceResponse } from './preferences.dto.js';
import { MOST_PREFERENCES, preferenceFaults } from './preference.rules.js';

const COLUMNS = 'key, value, version, changed_at as "changedAt"';
const ALL = statement('preferences.all', `select ${COLUMNS} from account_preference where account_id = $1::uuid order by key limit ${MOST_PREFERENCES}`);
/** $5 is the version that the change builds on, 0 for none yet, null for whichever. An account that keeps as much as it may gets no further key. */
const KEEP = statement(
  'preferences.keep',
  `insert into account_preference as p (account_id, key, value, version, changed_at)
   select $1::uuid, $2::text, $3::jsonb, 1, $4::timestamptz
    where (coalesce($5::int, 0) = 0 or exists (select from account_preference where account_id = $1 and key = $2))
      and (select count(*) from account_preference where account_id = $1 and key <> $2) < ${MOST_PREFERENCES}
   on conflict (account_id, key) do update set value = excluded.value, version = p.version + 1, changed_at = excluded.changed_at where $5::int is null or p.version = $5
   returning ${COLUMNS}`,
);
const FULL = statement('preferences.full', `select count(*) filter (where key <> $2) >= ${MOST_PREFERENCES} as full from account_preference where account_id = $1::uuid`);
const FORGET = statement('preferences.forget', 'delete from account_preference where account_id = $1::uuid and key = $2::text');

/** What a person has set for oneself: columns and views of lists, and the like. Nobody else reads it, and nothing is decided by it. */
@Injectable()
export class Preferences {
  constructor(@Inject(Database) private readonly database: Database) {}

  all(ctx: RequestContext): Promise<PreferenceResponse[]> {
    return this.database.query(ALL, [ctx.actor.id]);
  }

  /** @throws Problem 400 for a value of another shape, 412 where If-Match names another version (0: none yet), 422 `preferences-full` */
  async keep(ctx: RequestContext, key: string, value: object): Promise<PreferenceResponse> {
    const faults = preferenceFaults(key, value);
    if (faults.length > 0) throw Problem.badRequest('request-invalid', 'The setting has another shape.', faults.slice(0, 20));
    const [kept] = await this.database.query<PreferenceResponse>(KEEP, [ctx.actor.id, key, JSON.stringify(value), ctx.now, ctx.ifMatch]);
    if (kept) return kept;
    const [{ full } = { full: false }] = await this.database.query<{ full: boolean }>(FULL, [ctx.actor.id, key]);
    if (full) throw Problem.unprocessable('preferences-full', `An account keeps at most ${MOST_PREFERENCES} settings.`);
    throw Problem.preconditionFailed('The setting has changed since you read it.');
  }

  async forget(ctx: RequestContext, key: string): Promise<void> {
    await this.database.query(FORGET, [ctx.actor.id, key]);
  }
}
