import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import { parseCronItems, run, type JobHelpers, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Database } from '@haobang/database';
import { Clock, inSources, systemContext } from '@haobang/http';
import { JobLog } from './job-log.js';
import { attemptsOf, Jobs, type JobDefinition } from './jobs.js';
import { silent } from './queue.js';

export interface JobWorkerOptions {
  /** Jobs at once. */
  concurrency?: number;
  /** How often the queue is asked although no notice came. */
  pollMs?: number;
  beatMs?: number;
  /** After so long without a sign of life, a worker counts as dead. */
  silentAfterMs?: number;
}

const RESTART_AFTER_MS = 1_000;
/** Questions for a job that failed one after the other; then the runner is made anew. */
const MOST_FAILURES = 10;
const NO_SIGNAL = new AbortController().signal;

/** Takes jobs from the queue in this process. */
@Injectable()
export class JobWorker implements OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private runner: Runner | undefined;
  private worker: string | undefined;
  private beating: NodeJS.Timeout | undefined;
  private reopening: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(JobLog) private readonly runs: JobLog,
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Begins to take jobs; registered after this, a job is not taken. */
  async start(options: JobWorkerOptions = {}): Promise<void> {
    if (this.runner) throw new Error('The worker runs already');
    this.stopping = false;
    await this.open(options);
    const { beatMs = 5_000, silentAfterMs = 30_000 } = options;
    this.beating = setInterval(() => void this.beat(silentAfterMs), beatMs);
    await this.beat(silentAfterMs);
  }

  /** Takes no more jobs, and waits for those that run; after five seconds their signal is aborted. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.beating);
    clearTimeout(this.reopening);
    const { runner, worker } = this;
    this.runner = undefined;
    await runner?.stop();
    if (worker) await this.runs.workerLeft(worker).catch(() => undefined);
    this.worker = undefined;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async open(options: JobWorkerOptions): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    // The pool of workers is what holds a lock, so its name must be known as alive before its first job.
    events.on('pool:create', ({ workerPool }) => {
      this.worker = workerPool.id;
    });
    // What the library looked up once, it keeps, and a failed look-up too: a connection cut at that moment would fail every question
    // from then on. Only a new runner asks afresh.
    let failures = 0;
    const answered = () => {
      failures = 0;
    };
    events.on('worker:getJob:empty', answered);
    events.on('job:start', answered);
    events.on('worker:getJob:error', ({ error }) => {
      if (++failures === MOST_FAILURES) void this.renew(options, error);
    });
    const runner = await run({
      connectionString: this.database.options.url,
      maxPoolSize: (options.concurrency ?? 2) + 2,
      concurrency: options.concurrency ?? 2,
      pollInterval: options.pollMs ?? 2_000,
      noHandleSignals: true,
      logger: silent,
      events,
      taskList: Object.fromEntries(this.jobs.definitions().map((d) => [d.name, this.task(d)])),
      parsedCronItems: parseCronItems(
        this.jobs.definitions().flatMap((d) => (d.cron ? [{ task: d.name, match: d.cron, identifier: d.name, options: { maxAttempts: attemptsOf(d), backfillPeriod: 0 } }] : [])),
      ),
    });
    this.runner = runner;
    if (this.worker) await this.runs.workerSeen(this.worker);
    runner.promise.catch((error: unknown) => this.reopen(options, error));
  }

  private async renew(options: JobWorkerOptions, error: unknown): Promise<void> {
    const { runner } = this;
    this.runner = undefined;
    await runner?.stop().catch(() => undefined);
    this.reopen(options, error);
  }

  /** The queue gives up after many failures in a row, as when the database is away; a worker must come back by itself. */
  private reopen(options: JobWorkerOptions, error: unknown): void {
    if (this.stopping) return;
    this.log.warn(`The worker stopped (${error instanceof Error ? error.message : String(error)}) and is started again`);
    clearTimeout(this.reopening);
    this.reopening = setTimeout(() => {
      if (!this.stopping) this.open(options).catch((again: unknown) => this.reopen(options, again));
    }, RESTART_AFTER_MS).unref();
  }

  private async beat(silentAfterMs: number): Promise<void> {
    try {
      if (this.worker && !this.stopping) await this.runs.workerSeen(this.worker);
      const rescued = await this.runs.rescue(silentAfterMs);
      if (rescued) this.log.warn(`${rescued} jobs of silent workers wait again`);
    } catch (error) {
      this.log.warn(`No sign of life could be left: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private task(definition: JobDefinition<never>): TaskList[string] {
    return async (payload: unknown, helpers: JobHelpers) => {
      const { job } = helpers;
      const run = await this.runs.begin({ jobId: String(job.id), name: definition.name, attempt: job.attempts, worker: job.locked_by ?? this.worker ?? '' });
      try {
        const ctx = systemContext(this.clock.now(), definition.name);
        const counts = await definition.run(ctx, payload as never, { id: String(job.id), attempt: job.attempts, last: job.attempts >= job.max_attempts, signal: helpers.abortSignal ?? NO_SIGNAL });
        await this.runs.done(run, counts ?? {});
      } catch (error) {
        this.log.warn(`${definition.name} failed (attempt ${job.attempts} of ${job.max_attempts}): ${error instanceof Error ? inSources(error.stack ?? error.message) : String(error)}`);
        // Where even this can't be said, the run shows as lost once the worker is gone; the job's own error must not be hidden.
        await this.runs.failed(run, error).catch(() => undefined);
        throw error;
      }
    };
  }
}
