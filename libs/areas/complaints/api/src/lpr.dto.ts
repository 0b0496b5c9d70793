import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsDay } from '@haobang/records';

const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;
const name = { type: String, maxLength: 200, nullable: true } as const;
const instant = { type: String, format: 'date-time', maxLength: 40, nullable: true } as const;
const rate = { type: String, pattern: '^\\d{1,3}(\\.\\d{1,6})?$', maxLength: 10, example: '3.10' } as const;

export const LPR_STATES = ['PROPOSED', 'APPROVED', 'REPLACED', 'WITHDRAWN'] as const;

export class LprParam {
  @ApiProperty({ ...id, description: 'Id of the entry.' })
  @IsUUID()
  id: string;
}

export class ProposeLpr {
  @ApiProperty({ ...day, description: 'The day of its publication, from which it holds.', example: '2025-06-20' })
  @IsDay()
  from: string;
  @ApiProperty({ ...rate, description: 'Per cent a year, for one year.' })
  @IsString()
  @Matches(/^\d{1,2}(\.\d{1,6})?$/)
  rate: string;
  @ApiProperty({ type: String, maxLength: 200, description: 'Where it was published.', example: '全国银行间同业拆借中心公告' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  source: string;
}

export class LprResponse {
  @ApiProperty({ ...id, description: 'Id of the entry.' }) id: string;
  @ApiProperty({ ...day, description: 'The day from which it holds, until the next entry.' }) from: string;
  @ApiProperty({ ...rate, description: 'Per cent a year, six decimals.' }) rate: string;
  @ApiProperty({ type: String, maxLength: 200, description: 'Where it was published.' }) source: string;
  @ApiProperty({ type: String, enum: LPR_STATES, description: 'Only approved entries count; a replaced one was corrected by another of the same day.' }) state: string;
  @ApiProperty({ ...name, description: 'Who proposed it; none where it came with the product.' }) proposedByName: string | null;
  @ApiProperty({ ...instant, description: 'When.' }) proposedAt: Date | null;
  @ApiProperty({ ...name, description: 'Who approved or withdrew it.' }) decidedByName: string | null;
  @ApiProperty({ ...instant, description: 'When.' }) decidedAt: Date | null;
  @ApiProperty({ description: 'Whether the caller may approve it: somebody else has to than who proposed it.' }) mayApprove: boolean;
}

export class LprListResponse {
  @ApiProperty({ type: [LprResponse], maxItems: 1_000, description: 'All entries, the latest day first.' })
  items: LprResponse[];
}
