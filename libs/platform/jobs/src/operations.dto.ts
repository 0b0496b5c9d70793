import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '@haobang/audit';
import { LabelResponse } from './jobs.dto.js';
import type { OperationStatus } from './operations.js';

export const OPERATION_STATUSES = ['running', 'done', 'failed', 'undone'] as const;
const INSTANT = { format: 'date-time', maxLength: 40 };
const COUNT = { type: 'integer' as const, format: 'int32', minimum: 0, maximum: 2147483647 };

export class OperationParam {
  @ApiProperty({ description: 'Id of the operation.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class OperationQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only operations of this kind.', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  kind?: string;

  @ApiPropertyOptional({ description: 'Only operations in this state.', enum: OPERATION_STATUSES })
  @IsOptional()
  @IsIn(OPERATION_STATUSES)
  status?: OperationStatus;
}

@ApiSchema({ name: 'OperationError' })
export class OperationErrorResponse {
  @ApiProperty({ description: 'Line of the file; null where no line is meant.', nullable: true, ...COUNT })
  line: number | null;
  @ApiProperty({ description: 'Field or header of the cell; null where the whole line is meant.', type: String, nullable: true, maxLength: 200 })
  column: string | null;
  @ApiProperty({ description: 'Stable code of the rule.', maxLength: 100, example: 'date-malformed' })
  code: string;
  @ApiProperty({ description: 'The rule in words.', maxLength: 1000 })
  detail: string;
}

@ApiSchema({ name: 'OperationProblem' })
export class OperationProblemResponse {
  @ApiProperty({ description: 'Stable code.', maxLength: 100 })
  code: string;
  @ApiProperty({ description: 'The same in a few words, in the language asked for.', maxLength: 200 })
  title: string;
  @ApiProperty({ description: 'What happened, in English.', maxLength: 2000 })
  detail: string;
}

@ApiSchema({ name: 'OperationAbout' })
export class OperationAboutResponse {
  @ApiProperty({ description: 'Kind of the records that it makes.', maxLength: 100, example: 'demand' })
  kind: string;
  @ApiProperty({ description: 'Name of the file.', maxLength: 255 })
  filename: string;
  @ApiProperty({ description: 'Only checks, and writes nothing.' })
  dryRun: boolean;
}

@ApiSchema({ name: 'Operation' })
export class OperationResponse {
  @ApiProperty({ description: 'Id of the operation.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Kind of the operation.', maxLength: 100 })
  kind: string;
  @ApiProperty({ description: 'The kind in words.', type: LabelResponse })
  label: LabelResponse;
  @ApiProperty({ description: 'What it is about, for work on a file.', type: OperationAboutResponse, nullable: true })
  about: OperationAboutResponse | null;
  @ApiProperty({ description: 'Who began it; null for the system.', type: String, nullable: true, maxLength: 100 })
  owner: string | null;
  @ApiProperty({ description: 'How it stands.', enum: OPERATION_STATUSES })
  status: OperationStatus;
  @ApiProperty({ description: 'Whether what runs, or failed, is its undoing.' })
  undoing: boolean;
  @ApiProperty({ description: 'Parts done.', ...COUNT })
  done: number;
  @ApiProperty({ description: 'Parts in all; null until it is known.', nullable: true, ...COUNT })
  total: number | null;
  @ApiProperty({ description: 'How many errors were found.', ...COUNT })
  errorCount: number;
  @ApiProperty({ description: 'The first hundred errors; all of them at `/errors`.', type: [OperationErrorResponse], maxItems: 100 })
  errors: OperationErrorResponse[];
  @ApiProperty({ description: 'What it came to; its fields are the kind’s.', type: 'object', additionalProperties: true, nullable: true })
  result: Record<string, unknown> | null;
  @ApiProperty({ description: 'Why it failed.', type: OperationProblemResponse, nullable: true })
  problem: OperationProblemResponse | null;
  @ApiProperty({ description: 'Begun at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Ended at; null while it runs.', type: String, nullable: true, ...INSTANT })
  finishedAt: string | null;
  @ApiProperty({ description: 'Whether `/undo` is open.' })
  undoable: boolean;
  @ApiProperty({ description: 'Whether `/resume` is open.' })
  resumable: boolean;
}

@ApiSchema({ name: 'OperationPage' })
export class OperationPage {
  @ApiProperty({ description: 'Own operations, of an auditor everybody\'s, the newest first; their errors are left out.', type: [OperationResponse], maxItems: 100 })
  items: OperationResponse[];
  @ApiProperty({ description: 'Cursor of the next page.', type: String, nullable: true, maxLength: 1000 })
  next: string | null;
}
