import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsNumberString, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '@haobang/audit';

export const JOB_STATES = ['waiting', 'scheduled', 'running', 'retrying', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];
export const RUN_OUTCOMES = ['running', 'done', 'failed', 'lost'] as const;

const JOB_NAME = { description: 'Name of the job.', maxLength: 100, example: 'documents.removeOrphans' };
const INSTANT = { format: 'date-time', maxLength: 40 };
const ID = { maxLength: 20, example: '1204' };

@ApiSchema({ name: 'Label' })
export class LabelResponse {
  @ApiProperty({ description: 'Chinese.', maxLength: 200 })
  zh: string;
  @ApiProperty({ description: 'English.', maxLength: 200 })
  en: string;
}

export class JobQuery extends PageQuery {
  @ApiPropertyOptional(JOB_NAME)
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ description: 'Only jobs in this state.', enum: JOB_STATES })
  @IsOptional()
  @IsIn(JOB_STATES)
  state?: JobState;
}

export class JobRunQuery extends PageQuery {
  @ApiPropertyOptional(JOB_NAME)
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ description: 'Only runs that ended so.', enum: RUN_OUTCOMES })
  @IsOptional()
  @IsIn(RUN_OUTCOMES)
  outcome?: string;
}

export class JobParam {
  @ApiProperty({ description: 'The queue’s id of the job.', ...ID })
  @IsNumberString({ no_symbols: true })
  @Matches(/^[1-9]\d{0,17}$/)
  id: string;
}

@ApiSchema({ name: 'Job' })
export class JobResponse {
  @ApiProperty({ description: 'The queue’s id.', ...ID })
  id: string;
  @ApiProperty(JOB_NAME)
  name: string;
  @ApiProperty({ description: 'What it does; null where this version no longer knows the job.', type: LabelResponse, nullable: true })
  label: LabelResponse | null;
  @ApiProperty({ description: 'waiting: next; scheduled: for later; running; retrying: failed and tried again at `runAt`; failed: for good, until someone retries it.', enum: JOB_STATES })
  state: JobState;
  @ApiProperty({ description: 'Attempts so far.', type: 'integer', format: 'int32', minimum: 0, maximum: 32767 })
  attempts: number;
  @ApiProperty({ description: 'Attempts after which it is left.', type: 'integer', format: 'int32', minimum: 1, maximum: 32767 })
  maxAttempts: number;
  @ApiProperty({ description: 'Not before this instant.', ...INSTANT })
  runAt: string;
  @ApiProperty({ description: 'Queued at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Taken by a worker at; null where none has it.', type: String, nullable: true, ...INSTANT })
  startedAt: string | null;
  @ApiProperty({ description: 'Why the last attempt failed.', type: String, nullable: true, maxLength: 2000 })
  lastError: string | null;
}

@ApiSchema({ name: 'JobPage' })
export class JobPage {
  @ApiProperty({ description: 'Jobs in the queue, the newest first.', type: [JobResponse], maxItems: 100 })
  items: JobResponse[];
  @ApiProperty({ description: 'Cursor of the next page.', type: String, nullable: true, maxLength: 1000 })
  next: string | null;
}

@ApiSchema({ name: 'JobRun' })
export class JobRunResponse {
  @ApiProperty({ description: 'Id of the run.', ...ID })
  id: string;
  @ApiProperty({ description: 'The job that was run.', ...ID })
  jobId: string;
  @ApiProperty(JOB_NAME)
  name: string;
  @ApiProperty({ description: 'Which attempt it was.', type: 'integer', format: 'int32', minimum: 1, maximum: 32767 })
  attempt: number;
  @ApiProperty({ description: 'Begun at.', ...INSTANT })
  startedAt: string;
  @ApiProperty({ description: 'Ended at; null while it runs.', type: String, nullable: true, ...INSTANT })
  endedAt: string | null;
  @ApiProperty({ description: 'How it ended; lost: its worker fell silent.', enum: RUN_OUTCOMES })
  outcome: string;
  @ApiProperty({ description: 'Why it failed.', type: String, nullable: true, maxLength: 2000 })
  error: string | null;
  @ApiProperty({ description: 'What it counted, by name.', type: 'object', additionalProperties: { type: 'number', format: 'double' } })
  counts: Record<string, number>;
}

@ApiSchema({ name: 'JobRunPage' })
export class JobRunPage {
  @ApiProperty({ description: 'Runs, the newest first.', type: [JobRunResponse], maxItems: 100 })
  items: JobRunResponse[];
  @ApiProperty({ description: 'Cursor of the next page.', type: String, nullable: true, maxLength: 1000 })
  next: string | null;
}

@ApiSchema({ name: 'JobDefinition' })
export class JobDefinitionResponse {
  @ApiProperty(JOB_NAME)
  name: string;
  @ApiProperty({ description: 'What it does.', type: LabelResponse })
  label: LabelResponse;
  @ApiProperty({ description: 'When it runs by itself: five fields in UTC; null where only others start it.', type: String, nullable: true, maxLength: 100, example: '30 18 * * *' })
  cron: string | null;
  @ApiProperty({ description: 'Its newest run.', type: JobRunResponse, nullable: true })
  lastRun: JobRunResponse | null;
}

@ApiSchema({ name: 'JobDefinitions' })
export class JobDefinitionsResponse {
  @ApiProperty({ description: 'Every job that this version knows, by name.', type: [JobDefinitionResponse], maxItems: 200 })
  items: JobDefinitionResponse[];
}
