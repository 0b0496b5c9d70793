import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { pruneAuth } from '@haobang/auth';
import { Database } from '@haobang/database';
import { Jobs } from '@haobang/jobs';
import { Facts } from '@haobang/measures';

/** What nobody asks for and must happen all the same. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Facts) private readonly facts: Facts,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    // Readers add what is not folded yet, so a late run only costs time.
    this.jobs.register({ name: 'figures.fold', label: { zh: '汇总指标增量', en: 'Fold the deltas of figures' }, cron: '* * * * *', run: async () => ({ folded: await this.facts.fold() }) });
    this.jobs.register({
      name: 'http.forgetAnswers', label: { zh: '清理一天前的幂等应答', en: 'Forget idempotent answers after a day' }, cron: '40 18 * * *',
      run: async (ctx) => ({ removed: (await this.database.query<{ n: number }>(`with gone as (delete from idempotency_key where created_at < $1::timestamptz - interval '24 hours' returning 1) select count(*)::int as n from gone`, [ctx.now]))[0]!.n }),
    });
    this.jobs.register({ name: 'auth.prune', label: { zh: '清理过期的会话和令牌', en: 'Forget sessions and tokens that are over' }, cron: '50 18 * * *', run: async (ctx) => { await pruneAuth(this.database, ctx.now); return {}; } });
  }
}
