import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '@haobang/audit';
import { Database } from '@haobang/database';
import { Problem, type WriteContext } from '@haobang/http';
import { Audit } from '@haobang/audit';
import type { JobDefinitionsResponse, JobPage, JobQuery, JobResponse, JobRunPage, JobRunQuery, JobRunResponse, JobState } from './jobs.dto.js';
import { Jobs } from './jobs.js';

interface JobRow {
  id: string;
  name: string;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  runAt: Date;
  createdAt: Date;
  startedAt: Date | null;
  lastError: string | null;
}

interface RunRow extends Omit<JobRunResponse, 'startedAt' | 'endedAt'> {
  startedAt: Date;
  endedAt: Date | null;
}

const STATE = `case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed' when attempts > 0 then 'retrying' when run_at > now() then 'scheduled' else 'waiting' end`;
const JOB = `id::text, task_identifier as name, ${STATE} as state, attempts, max_attempts as "maxAttempts", run_at as "runAt", created_at as "createdAt", locked_at as "startedAt", left(last_error, 2000) as "lastError"`;
const RUN = `id::text, job_id::text as "jobId", name, attempt, started_at as "startedAt", ended_at as "endedAt", outcome, error, counts`;

/** What the queue holds and what was run. Payloads are never shown: they may name business rows. */
@Injectable()
export class JobsReadModel {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  queue(query: JobQuery): Promise<JobPage> {
    return pageOf<JobRow, JobResponse>(
      query,
      'jobs',
      (after, count) =>
        this.database.query(
          `select * from (select ${JOB} from graphile_worker.jobs where id < $1 and ($2::text is null or task_identifier = $2)) j where $3::text is null or state = $3 order by id::bigint desc limit $4`,
          [after?.[0] ?? '9223372036854775807', query.name ?? null, query.state ?? null, count],
        ),
      (row) => [row.id],
      (row) => this.jobOf(row),
    );
  }

  history(query: JobRunQuery): Promise<JobRunPage> {
    return pageOf<RunRow, JobRunResponse>(
      query,
      'job-runs',
      (after, count) =>
        this.database.query(`select ${RUN} from job_run where id < $1 and ($2::text is null or name = $2) and ($3::text is null or outcome = $3) order by job_run.id desc limit $4`, [
          after?.[0] ?? '9223372036854775807', query.name ?? null, query.outcome ?? null, count,
        ]),
      (row) => [row.id],
      runOf,
    );
  }

  async definitions(): Promise<JobDefinitionsResponse> {
    const names = this.jobs.definitions().map((d) => d.name).sort();
    const last = await this.database.query<RunRow>(`select r.* from unnest($1::text[]) n cross join lateral (select ${RUN} from job_run where name = n order by job_run.id desc limit 1) r`, [names]);
    const byName = new Map(last.map((row) => [row.name, runOf(row)]));
    return {
      items: names.map((name) => {
        const { label, cron = null } = this.jobs.find(name)!;
        return { name, label, cron, lastRun: byName.get(name) ?? null };
      }),
    };
  }

  /** @throws 404; 409 `job-running` while a worker has it */
  async retry(ctx: WriteContext, id: string): Promise<JobResponse> {
    const [before] = await ctx.tx.query<JobRow>(`select ${JOB} from graphile_worker.jobs where id = $1`, [id]);
    if (!before) throw Problem.notFound();
    const again = await ctx.tx.query('select 1 as again from graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)', [id]);
    if (!again.length) throw Problem.conflict('job-running', 'A worker has this job at the moment.');
    const [row] = await ctx.tx.query<JobRow>(`select ${JOB} from graphile_worker.jobs where id = $1`, [id]);
    await this.audit.record(ctx, { action: 'jobs:job.retry', subject: { type: 'job', id, label: before.name }, before: { state: before.state, attempts: before.attempts }, after: { state: row!.state, attempts: row!.attempts } });
    return this.jobOf(row!);
  }

  private jobOf(row: JobRow): JobResponse {
    return { ...row, label: this.jobs.find(row.name)?.label ?? null, runAt: row.runAt.toISOString(), createdAt: row.createdAt.toISOString(), startedAt: row.startedAt?.toISOString() ?? null };
  }
}

function runOf(row: RunRow): JobRunResponse {
  return { ...row, startedAt: row.startedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null };
}
