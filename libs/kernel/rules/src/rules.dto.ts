import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Allow, ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import type { InputType } from './decision.rules.js';

const DAY = { format: 'date', maxLength: 10, example: '2024-07-01' };
const INSTANT = { format: 'date-time', maxLength: 40 };
const HASH = { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' };
const CODE = { description: 'Code of the table.', maxLength: 100, example: 'complaints.complexity' };
const VERSION = { type: 'integer' as const, format: 'int32', minimum: 1, maximum: 100000 };
const SCALAR = [{ type: 'string', maxLength: 1000 }, { type: 'number', format: 'double' }, { type: 'boolean' }];
export const OPS = ['equals', 'in', 'containsAny', 'range'] as const;
export const INPUT_TYPES: readonly InputType[] = ['text', 'code', 'integer', 'decimal', 'date', 'boolean', 'words'];
const STATES = ['DRAFT', 'APPROVED', 'WITHDRAWN'] as const;

export class TableParam {
  @ApiProperty(CODE)
  @Matches(/^[a-zA-Z0-9.-]{1,100}$/)
  code: string;
}

export class VersionParam extends TableParam {
  @ApiProperty({ description: 'Number of the version.', ...VERSION })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  version: number;
}

export class ReceiptParam {
  @ApiProperty({ description: 'Id of the receipt.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

@ApiSchema({ name: 'RuleLabel' })
export class RuleLabel {
  @ApiProperty({ description: 'Chinese.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  zh: string;
  @ApiProperty({ description: 'English.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  en: string;
}

@ApiSchema({ name: 'RuleCondition' })
export class ConditionBody {
  @ApiProperty({ description: 'The fact that is asked about.', maxLength: 100 })
  @IsString()
  @Length(1, 100)
  input: string;
  @ApiProperty({ description: 'How it is compared.', enum: OPS })
  @IsIn(OPS)
  op: (typeof OPS)[number];
  @ApiPropertyOptional({ description: 'Whether the opposite is meant; an unknown fact fulfils neither.' })
  @IsOptional()
  @IsBoolean()
  not?: boolean;
  @ApiPropertyOptional({ description: 'For equals.', oneOf: SCALAR })
  @Allow()
  value?: string | number | boolean;
  @ApiPropertyOptional({ description: 'For in: one of these.', type: 'array', maxItems: 500, items: { oneOf: SCALAR.slice(0, 2) } })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  values?: (string | number)[];
  @ApiPropertyOptional({ description: 'For containsAny: one of these stands in the text.', type: [String], maxItems: 500, items: { type: 'string', maxLength: 100 } } as never)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  words?: string[];
  @ApiPropertyOptional({ description: 'For range: from here on, included.', oneOf: SCALAR.slice(0, 2) })
  @Allow()
  from?: string | number;
  @ApiPropertyOptional({ description: 'For range: up to here, excluded.', oneOf: SCALAR.slice(0, 2) })
  @Allow()
  to?: string | number;
}

@ApiSchema({ name: 'RuleRow' })
export class RowBody {
  @ApiProperty({ description: 'Unique in the version; receipts name it.', maxLength: 40, example: 'several-units' })
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/)
  id: string;
  @ApiProperty({ description: 'All of these hold; the last row has none.', type: [ConditionBody], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionBody)
  when: ConditionBody[];
  @ApiProperty({ description: 'What comes of it.', maxLength: 100 })
  @IsString()
  @Length(1, 100)
  outcome: string;
  @ApiProperty({ description: 'Why, in words.', type: RuleLabel })
  @IsObject()
  @ValidateNested()
  @Type(() => RuleLabel)
  reason: RuleLabel;
  @ApiPropertyOptional({ description: 'Law, standard or plan that the row follows.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  basis?: string;
}

export class DraftVersion {
  @ApiProperty({ description: 'The rows in their order; the first that holds decides.', type: [RowBody], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RowBody)
  rows: RowBody[];
  @ApiProperty({ description: 'First day on which the version decides; tomorrow at the earliest.', ...DAY })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  validFrom: string;
  @ApiPropertyOptional({ description: 'What changes, and why.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class ApproveVersion {
  @ApiProperty({ description: 'Hash of the version as it was read.', ...HASH })
  @Matches(/^[0-9a-fA-F]{64}$/)
  hash: string;
}

export class TryTable {
  @ApiProperty({ description: 'Values by input; what is left out is unknown.', type: 'object', additionalProperties: true, example: { books: 3 } })
  @IsObject()
  facts: Record<string, unknown>;
  @ApiProperty({ description: 'The day whose version decides.', ...DAY })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  on: string;
}

@ApiSchema({ name: 'RuleVersion' })
export class VersionResponse {
  @ApiProperty(CODE)
  table: string;
  @ApiProperty({ description: 'Number of the version.', ...VERSION })
  version: number;
  @ApiProperty({ description: 'A draft decides nothing.', enum: STATES })
  state: string;
  @ApiProperty({ description: 'The rows in their order.', type: [RowBody], maxItems: 200 })
  rows: object[];
  @ApiProperty({ description: 'SHA-256 over table and rows.', ...HASH })
  hash: string;
  @ApiProperty({ description: 'First day.', ...DAY })
  validFrom: string;
  @ApiProperty({ description: 'First day on which it no longer decides; null while no other follows.', type: String, nullable: true, ...DAY })
  validUntil: string | null;
  @ApiProperty({ description: 'What changes, and why.', type: String, nullable: true, maxLength: 1000 })
  note: string | null;
  @ApiProperty({ description: 'Author.', maxLength: 100 })
  draftedByName: string;
  @ApiProperty({ description: 'Drafted at.', ...INSTANT })
  draftedAt: Date;
  @ApiProperty({ description: 'Who approved it or took it back.', type: String, nullable: true, maxLength: 100 })
  decidedByName: string | null;
  @ApiProperty({ description: 'Approved or taken back at.', type: String, nullable: true, ...INSTANT })
  decidedAt: Date | null;
  @ApiProperty({ description: 'Whether the caller may approve it: a draft of someone else.' })
  approvable: boolean;
}

@ApiSchema({ name: 'RuleOutcome' })
class OutcomeResponse {
  @ApiProperty({ description: 'Code of the outcome.', maxLength: 100 })
  code: string;
  @ApiProperty({ description: 'The outcome in words.', type: RuleLabel })
  label: RuleLabel;
}

@ApiSchema({ name: 'RuleInput' })
class InputResponse {
  @ApiProperty({ description: 'Name of the fact.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'The fact in words.', type: RuleLabel })
  label: RuleLabel;
  @ApiProperty({ description: 'What it holds.', enum: INPUT_TYPES })
  type: string;
  @ApiPropertyOptional({ description: 'What its codes are called, where it is one.', type: [OutcomeResponse], maxItems: 1000 })
  options?: OutcomeResponse[];
}

@ApiSchema({ name: 'RuleTable' })
export class TableResponse {
  @ApiProperty(CODE)
  code: string;
  @ApiProperty({ description: 'What it decides.', type: RuleLabel })
  label: RuleLabel;
  @ApiProperty({ description: 'The facts that it may ask about.', type: [InputResponse], maxItems: 100 })
  inputs: object[];
  @ApiProperty({ description: 'What may come of it.', type: [OutcomeResponse], maxItems: 100 })
  outcomes: object[];
  @ApiProperty({ description: 'The version in force today; null where there is none.', type: VersionResponse, nullable: true })
  current: VersionResponse | null;
  @ApiProperty({ description: 'Every version, the newest first.', type: [VersionResponse], maxItems: 100000 })
  versions: VersionResponse[];
}

@ApiSchema({ name: 'RuleTables' })
export class TablesResponse {
  @ApiProperty({ description: 'Every decision table, by code.', type: [TableResponse], maxItems: 500 })
  items: TableResponse[];
}

@ApiSchema({ name: 'RuleNearMiss' })
class NearMissResponse {
  @ApiProperty({ description: 'Id of the row.', maxLength: 40 })
  row: string;
  @ApiProperty({ description: 'What would have come of it.', maxLength: 100 })
  outcome: string;
  @ApiProperty({ description: 'The one condition that failed.', type: ConditionBody })
  failed: object;
}

@ApiSchema({ name: 'RuleTrial' })
export class TrialResponse {
  @ApiProperty({ description: 'The version that decided.', ...VERSION })
  version: number;
  @ApiProperty({ description: 'The row that fired.', maxLength: 40 })
  row: string;
  @ApiProperty({ description: 'What came of it.', maxLength: 100 })
  outcome: string;
  @ApiProperty({ description: 'Why.', type: RuleLabel })
  reason: RuleLabel;
  @ApiPropertyOptional({ description: 'Law, standard or plan.', maxLength: 500 })
  basis?: string;
  @ApiProperty({ description: 'Rows above it that failed by one condition.', type: [NearMissResponse], maxItems: 200 })
  misses: object[];
}

@ApiSchema({ name: 'RuleReceipt' })
export class ReceiptResponse {
  @ApiProperty({ description: 'Id of the receipt.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty(CODE)
  table: string;
  @ApiProperty({ description: 'The version that decided.', ...VERSION })
  version: number;
  @ApiProperty({ description: 'Its hash then.', ...HASH })
  versionHash: string;
  @ApiProperty({ description: 'The day whose version decided.', ...DAY })
  on: string;
  @ApiProperty({ description: 'What it was about.', type: String, nullable: true, format: 'uuid', maxLength: 36 })
  subject: string | null;
  @ApiProperty({ description: 'What was known, and where from: `{name: {value, source}}`.', type: 'object', additionalProperties: true })
  facts: object;
  @ApiProperty({ description: 'The row that fired.', maxLength: 40 })
  row: string;
  @ApiProperty({ description: 'What came of it.', maxLength: 100 })
  outcome: string;
  @ApiProperty({ description: 'Rows above it that failed by one condition.', type: [NearMissResponse], maxItems: 200 })
  misses: object[];
  @ApiProperty({ description: 'SHA-256 over all of this.', ...HASH })
  hash: string;
  @ApiProperty({ description: 'Decided at.', ...INSTANT })
  decidedAt: Date;
}

@ApiSchema({ name: 'RuleRerun' })
export class RerunResponse {
  @ApiProperty({ description: 'Whether it comes out the same, over an unaltered version and receipt.' })
  same: boolean;
  @ApiProperty({ description: 'Whether the version still has its hash.' })
  versionIntact: boolean;
  @ApiProperty({ description: 'Whether the receipt still has its hash.' })
  receiptIntact: boolean;
  @ApiProperty({ description: 'The row that fires now.', maxLength: 40 })
  row: string;
  @ApiProperty({ description: 'What comes of it now.', maxLength: 100 })
  outcome: string;
}
