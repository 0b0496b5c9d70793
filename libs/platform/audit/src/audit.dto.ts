import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from './page.js';

const INSTANT = { format: 'date-time', maxLength: 40 };

class LogQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Account or client that acted.', format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  actor?: string;

  @ApiPropertyOptional({ description: 'Type of the subject, e.g. `account`.', maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  subjectType?: string;

  @ApiPropertyOptional({ description: 'Id of the subject.', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string;

  @ApiPropertyOptional({ description: 'From this instant on.', ...INSTANT })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  from?: string;

  @ApiPropertyOptional({ description: 'Before this instant.', ...INSTANT })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  to?: string;
}

export class AuditEventQuery extends LogQuery {
  @ApiPropertyOptional({ description: 'The action, or its beginning up to a colon, e.g. `auth:`.', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional({ description: 'Unit that the subject belongs to.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2147483647)
  unit?: number;
}

export class ReadingQuery extends LogQuery {}

@ApiSchema({ name: 'AuditPrincipal' })
class AuditPrincipalResponse {
  @ApiProperty({ description: 'The account.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'The name at that time.', maxLength: 100 })
  name: string;
}

@ApiSchema({ name: 'AuditActor' })
class AuditActorResponse {
  @ApiProperty({ description: 'Who it is.', enum: ['staff', 'machine', 'system'] })
  kind: string;
  @ApiProperty({ description: 'Account or client; null for the system.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  id: string | null;
  @ApiProperty({ description: 'The name at that time.', maxLength: 100 })
  name: string;
  @ApiPropertyOptional({ description: 'Whoever was away and for whom it was done, by a right that was lent.', type: AuditPrincipalResponse })
  onBehalfOf?: AuditPrincipalResponse;
}

@ApiSchema({ name: 'AuditLabel' })
class AuditLabelResponse {
  @ApiProperty({ description: 'In Chinese.', maxLength: 200 })
  zh: string;
  @ApiProperty({ description: 'In English.', maxLength: 200 })
  en: string;
}

@ApiSchema({ name: 'AuditSubject' })
class AuditSubjectResponse {
  @ApiProperty({ description: 'What sort of thing.', maxLength: 60, example: 'account' })
  type: string;
  @ApiProperty({ description: 'That sort in words; null for one of an earlier version that nobody names any more.', type: AuditLabelResponse, nullable: true })
  typeLabel: AuditLabelResponse | null;
  @ApiProperty({ description: 'Its id.', maxLength: 100 })
  id: string;
  @ApiPropertyOptional({ description: 'Its name at that time.', maxLength: 200 })
  label?: string;
}

@ApiSchema({ name: 'AuditChange' })
class AuditChangeResponse {
  @ApiProperty({ description: 'JSON pointer of the field.', maxLength: 300 })
  pointer: string;
  @ApiProperty({ description: 'Value before; null where there was none.', nullable: true, type: 'object', additionalProperties: true })
  from: unknown;
  @ApiProperty({ description: 'Value after; null where there is none.', nullable: true, type: 'object', additionalProperties: true })
  to: unknown;
}

@ApiSchema({ name: 'AuditEvent' })
export class AuditEventResponse {
  @ApiProperty({ description: 'Id of the entry.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Place in the chain, without gaps.', type: 'integer', format: 'int64', minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
  position: number;
  @ApiProperty({ description: 'When.', ...INSTANT })
  recordedAt: string;
  @ApiProperty({ description: 'Who.', type: AuditActorResponse })
  actor: AuditActorResponse;
  @ApiProperty({ description: 'What was done, in the words of the permission.', maxLength: 100, example: 'auth:role.grant' })
  action: string;
  @ApiProperty({ description: 'The action in words; null for one of an earlier version that nobody names any more.', type: AuditLabelResponse, nullable: true })
  actionLabel: AuditLabelResponse | null;
  @ApiProperty({ description: 'To what.', type: AuditSubjectResponse })
  subject: AuditSubjectResponse;
  @ApiProperty({ description: 'Unit that the subject belongs to.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, nullable: true })
  unitId: number | null;
  @ApiProperty({ description: 'The reason given.', type: String, maxLength: 2000, nullable: true })
  reason: string | null;
  @ApiProperty({ description: 'State before; null where the subject did not exist.', type: 'object', additionalProperties: true, nullable: true })
  before: object | null;
  @ApiProperty({ description: 'State after; null where the subject is gone.', type: 'object', additionalProperties: true, nullable: true })
  after: object | null;
  @ApiProperty({ description: 'The fields that differ.', type: [AuditChangeResponse], maxItems: 1000 })
  changes: AuditChangeResponse[];
  @ApiProperty({ description: 'Address that the request came from.', maxLength: 45 })
  ip: string;
  @ApiProperty({ description: 'Trace id of the request.', maxLength: 32 })
  traceId: string;
  @ApiProperty({ description: 'SHA-256 over the predecessor\'s hash, the position and the entry, in hex.', maxLength: 64 })
  hash: string;
}

@ApiSchema({ name: 'AuditEventPage' })
export class AuditEventPage {
  @ApiProperty({ description: 'The newest first.', type: [AuditEventResponse], maxItems: 100 })
  items: AuditEventResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}

@ApiSchema({ name: 'PersonalReading' })
export class ReadingResponse {
  @ApiProperty({ description: 'Id of the reading.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'When.', ...INSTANT })
  readAt: string;
  @ApiProperty({ description: 'Who.', type: AuditActorResponse })
  actor: AuditActorResponse;
  @ApiProperty({ description: 'Unit that the reader acted for.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, nullable: true })
  unitId: number | null;
  @ApiProperty({ description: 'Whose value.', type: AuditSubjectResponse })
  subject: AuditSubjectResponse;
  @ApiProperty({ description: 'Which value.', maxLength: 60, example: 'phone' })
  field: string;
  @ApiProperty({ description: 'What for, as the reader said.', maxLength: 500 })
  purpose: string;
  @ApiProperty({ description: 'Address that the request came from.', maxLength: 45 })
  ip: string;
  @ApiProperty({ description: 'Trace id of the request.', maxLength: 32 })
  traceId: string;
}

@ApiSchema({ name: 'PersonalReadingPage' })
export class ReadingPage {
  @ApiProperty({ description: 'The newest first.', type: [ReadingResponse], maxItems: 100 })
  items: ReadingResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}

@ApiSchema({ name: 'AuditAction' })
class AuditActionResponse {
  @ApiProperty({ description: 'The code; a group of actions where it ends with a colon.', maxLength: 100, example: 'auth:role.grant' })
  code: string;
  @ApiProperty({ description: 'What it is called.', type: AuditLabelResponse })
  label: AuditLabelResponse;
}

@ApiSchema({ name: 'AuditActionList' })
export class AuditActionList {
  @ApiProperty({ description: 'By code, so that each group comes before its actions.', type: [AuditActionResponse], maxItems: 1000 })
  items: AuditActionResponse[];
}
