import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { JobLog } from './job-log.js';
import { JobWorker } from './job-worker.js';
import { JobsController } from './jobs.controller.js';
import { Jobs } from './jobs.js';
import { JobsReadModel } from './jobs.read-model.js';
import { OperationsController } from './operations.controller.js';
import { Operations } from './operations.js';

const RUNS_KEPT_DAYS = 90;

/** Queue and operations, known everywhere. Only a process that calls `JobWorker.start()` takes jobs. */
@Global()
@Module({
  controllers: [JobsController, OperationsController],
  providers: [Jobs, JobLog, JobWorker, JobsReadModel, Operations],
  exports: [Jobs, JobWorker, Operations],
})
export class JobsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(JobLog) private readonly log: JobLog,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'jobs.forgetRuns',
      label: { zh: '清理任务运行记录', en: 'Forget old runs of jobs' },
      cron: '10 18 * * *',
      run: async () => ({ removed: await this.log.forget(RUNS_KEPT_DAYS) }),
    });
  }
}
