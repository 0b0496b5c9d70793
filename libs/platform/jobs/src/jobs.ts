import { Injectable } from '@nestjs/common';
import { statement, type Queryable } from '@haobang/database';
import type { RequestContext } from '@haobang/http';

export interface JobRun {
  /** The queue's id of the job; the same for every attempt. */
  id: string;
  /** 1 for the first. */
  attempt: number;
  /** Whether a failure now is for good. */
  last: boolean;
  /** Aborted when the worker stops and the job did not end by itself in time. */
  signal: AbortSignal;
}

/** What a run tells of itself for the list, e.g. `{removed: 12}`. */
export type JobCounts = Record<string, number>;

export interface JobDefinition<P extends object = Record<string, never>> {
  /** `owner.verb`, e.g. `documents.removeOrphans`. */
  name: string;
  label: { zh: string; en: string };
  /** Five fields in UTC, e.g. `30 18 * * *` for half past two at night in Shanghai. Such a job gets no payload. */
  cron?: string;
  /** 5 unless said. */
  maxAttempts?: number;
  /** Acts as the system; may run twice for one job. */
  run(ctx: RequestContext, payload: P, job: JobRun): Promise<JobCounts | void>;
}

export interface AddJobOptions {
  /** A job that still waits under this key is replaced, with its time. */
  key?: string;
  runAt?: Date;
  maxAttempts?: number;
  /** Jobs of one queue run one after the other. */
  queue?: string;
}

const NAME = /^[a-z][a-zA-Z-]*\.[a-z][a-zA-Z-]*$/;
const DEFAULT_ATTEMPTS = 5;

const ADD = statement('jobs.add', `select id::text from graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4, max_attempts => $5, job_key => $6)`);

/** The registered jobs, and the one way to queue them. */
@Injectable()
export class Jobs {
  private readonly known = new Map<string, JobDefinition<never>>();

  /** Called by the owner when its module starts, in every process: queueing needs the name as well as running. */
  register<P extends object>(definition: JobDefinition<P>): void {
    if (!NAME.test(definition.name)) throw new Error(`${definition.name} is not the name of a job: owner.verb`);
    if (this.known.has(definition.name)) throw new Error(`The job ${definition.name} is registered twice`);
    this.known.set(definition.name, definition as JobDefinition<never>);
  }

  definitions(): readonly JobDefinition<never>[] {
    return [...this.known.values()];
  }

  find(name: string): JobDefinition<never> | undefined {
    return this.known.get(name);
  }

  /**
   * Queues a job in the caller's transaction.
   * @returns the queue's id
   * @throws Error for a name that nobody registered
   */
  async add(tx: Queryable, name: string, payload: object = {}, options: AddJobOptions = {}): Promise<string> {
    const definition = this.known.get(name);
    if (!definition) throw new Error(`No job is named ${name}`);
    const [row] = await tx.query<{ id: string }>(ADD, [
      name, JSON.stringify(payload), options.queue ?? null, options.runAt ?? null, options.maxAttempts ?? definition.maxAttempts ?? DEFAULT_ATTEMPTS, options.key ?? null,
    ]);
    return row!.id;
  }
}

export function attemptsOf(definition: JobDefinition<never>): number {
  return definition.maxAttempts ?? DEFAULT_ATTEMPTS;
}
