import { Inject, Injectable } from '@nestjs/common';
import { hostname } from 'node:os';
import { Database } from '@haobang/database';
import type { JobCounts } from './jobs.js';

const ERROR_LENGTH = 2_000;

/** Signs of life of the workers, and what became of each run. Technical time: the database's own. */
@Injectable()
export class JobLog {
  constructor(@Inject(Database) private readonly database: Database) {}

  async workerSeen(worker: string): Promise<void> {
    await this.database.query('insert into job_worker (id, host) values ($1, $2) on conflict (id) do update set seen_at = now()', [worker, hostname()]);
  }

  async workerLeft(worker: string): Promise<void> {
    await this.database.query('delete from job_worker where id = $1', [worker]);
  }

  async begin(run: { jobId: string; name: string; attempt: number; worker: string }): Promise<string> {
    const [row] = await this.database.query<{ id: string }>('insert into job_run (job_id, name, attempt, worker) values ($1, $2, $3, $4) returning id', [run.jobId, run.name, run.attempt, run.worker]);
    return row!.id;
  }

  async done(id: string, counts: JobCounts): Promise<void> {
    await this.database.query(`update job_run set outcome = 'done', ended_at = now(), counts = $2 where id = $1`, [id, counts]);
  }

  async failed(id: string, error: unknown): Promise<void> {
    await this.database.query(`update job_run set outcome = 'failed', ended_at = now(), error = $2 where id = $1`, [id, messageOf(error)]);
  }

  /**
   * Gives back what silent workers hold: a killed process can't do it itself, and the queue alone would wait four hours.
   * @returns how many jobs wait again
   */
  async rescue(silentAfterMs: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      const held = await tx.query<{ worker: string; jobs: number }>(
        `select locked_by as worker, count(*)::int as jobs from graphile_worker.jobs j
          where locked_by is not null and not exists (select 1 from job_worker w where w.id = j.locked_by and w.seen_at > now() - $1 * interval '1 millisecond')
          group by locked_by`,
        [silentAfterMs],
      );
      const workers = held.map((row) => row.worker);
      await tx.query('select graphile_worker.force_unlock_workers($1)', [workers]);
      await tx.query(
        `update job_run r set outcome = 'lost', ended_at = now(), error = 'The worker fell silent'
          where outcome = 'running' and not exists (select 1 from job_worker w where w.id = r.worker and w.seen_at > now() - $1 * interval '1 millisecond')`,
        [silentAfterMs],
      );
      await tx.query(`delete from job_worker where seen_at <= now() - $1 * interval '1 millisecond'`, [silentAfterMs]);
      return held.reduce((sum, row) => sum + row.jobs, 0);
    });
  }

  async forget(olderThanDays: number): Promise<number> {
    const gone = await this.database.query<object>(`delete from job_run where started_at < now() - $1 * interval '1 day' and outcome <> 'running' returning 1 as gone`, [olderThanDays]);
    return gone.length;
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll('\u0000', '').slice(0, ERROR_LENGTH);
}
