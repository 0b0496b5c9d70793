import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const day = { type: String, format: 'date', maxLength: 10, nullable: true } as const;
const count = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 } as const;
const text = (maxLength: number) => ({ type: String, maxLength }) as const;

export class DifferenceQuery {
  @ApiProperty({ ...id, required: false, description: 'The version to compare with; the one before unless given.' })
  @IsOptional()
  @IsUUID()
  with?: string;
}

export class VersionResponse {
  @ApiProperty({ ...id, description: 'Id of the version.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) title: string;
  @ApiProperty({ ...count, description: 'Counted within the item from 1.' }) versionNo: number;
  @ApiProperty({ ...text(60), description: 'Its state.' }) status: string;
  @ApiProperty({ ...day, description: 'The first day on which it is in force.' }) validFrom: string | null;
  @ApiProperty({ ...day, description: 'The first day on which it is no longer in force.' }) validUntil: string | null;
  @ApiProperty({ ...day, description: 'The last day for its review.' }) reviewOn: string | null;
  @ApiProperty({ ...day, description: 'Since when what it rests on has changed.' }) staleSince: string | null;
}

export class VersionsResponse {
  @ApiProperty({ type: [VersionResponse], maxItems: 1_000, description: 'The versions of the item that the caller sees, the newest first.' })
  items: VersionResponse[];
}

export class LabelResponse {
  @ApiProperty({ ...text(200), description: 'In Chinese.' }) zh: string;
  @ApiProperty({ ...text(200), description: 'In English.' }) en: string;
}

export class StretchResponse {
  @ApiProperty({ enum: ['same', 'gone', 'come'], type: String, description: 'Whether both have it, only the older, or only the newer.' }) change: string;
  @ApiProperty({ ...text(20_000), description: 'The text.' }) text: string;
}

export class FieldDifferenceResponse {
  @ApiProperty({ ...text(60), description: 'The fact.' }) name: string;
  @ApiProperty({ type: LabelResponse, description: 'What it is called.' }) label: LabelResponse;
  @ApiProperty({ ...text(20), description: 'Its type.' }) type: string;
  @ApiProperty({ nullable: true, type: Object, additionalProperties: true, description: 'What the older version says.' }) before: unknown;
  @ApiProperty({ nullable: true, type: Object, additionalProperties: true, description: 'What the newer version says.' }) after: unknown;
  @ApiProperty({ type: [StretchResponse], nullable: true, maxItems: 3_000, description: 'Of texts: how one becomes the other, sentence by sentence.' }) stretches: StretchResponse[] | null;
}

export class DifferenceResponse {
  @ApiProperty({ type: VersionResponse, nullable: true, description: 'The older version; null where this is the first.' }) from: VersionResponse | null;
  @ApiProperty({ type: VersionResponse, description: 'The newer version.' }) to: VersionResponse;
  @ApiProperty({ type: [FieldDifferenceResponse], maxItems: 200, description: 'The facts in which they differ.' }) fields: FieldDifferenceResponse[];
}
