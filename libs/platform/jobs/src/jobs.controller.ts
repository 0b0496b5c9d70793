import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, Writes, type RequestContext } from '@haobang/http';
import { JobDefinitionsResponse, JobPage, JobParam, JobQuery, JobResponse, JobRunPage, JobRunQuery } from './jobs.dto.js';
import './jobs.permissions.js';
import { JobsReadModel } from './jobs.read-model.js';

@ApiTags('jobs')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    @Inject(JobsReadModel) private readonly model: JobsReadModel,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get()
  @Endpoint({ id: 'jobs', can: 'jobs:read', returns: JobPage, summary: 'Jobs in the queue with their states, without what they carry.' })
  queue(@Query() query: JobQuery): Promise<JobPage> {
    return this.model.queue(query);
  }

  @Get('runs')
  @Endpoint({ id: 'jobRuns', can: 'jobs:read', returns: JobRunPage, summary: 'Attempts at jobs in the last 90 days, the newest first.' })
  runs(@Query() query: JobRunQuery): Promise<JobRunPage> {
    return this.model.history(query);
  }

  @Get('definitions')
  @Endpoint({ id: 'jobDefinitions', can: 'jobs:read', returns: JobDefinitionsResponse, summary: 'Every job that there is, when it runs by itself, and its newest run.' })
  definitions(): Promise<JobDefinitionsResponse> {
    return this.model.definitions();
  }

  @Post(':id/retry')
  @Endpoint({ id: 'jobRetry', can: 'jobs:job.retry', returns: JobResponse, problems: [404, 409], summary: 'Lets a job run now, with all its attempts again.' })
  retry(@Ctx() ctx: RequestContext, @Param() { id }: JobParam): Promise<JobResponse> {
    return this.writes.run(ctx, (write) => this.model.retry(write, id));
  }
}
