import { ApiProperty } from '@nestjs/swagger';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const instant = { type: String, format: 'date-time', maxLength: 40 } as const;

export class RadarTraceResponse {
  @ApiProperty({ ...id, description: 'The demand.' }) demandId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) title: string;
  @ApiProperty({ ...text(20), description: 'Its state today.' }) status: string;
  @ApiProperty({ ...id, description: 'The event of its history.' }) eventId: string;
  @ApiProperty({ ...text(40), description: 'What was done.' }) verb: string;
  @ApiProperty({ ...instant, description: 'When it is said to have happened.' }) effectiveAt: Date;
  @ApiProperty({ ...instant, description: 'When it was recorded.' }) recordedAt: Date;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, nullable: true, description: 'In the name of which unit.' }) unitId: number | null;
}
export class RadarEvidenceResponse {
  @ApiProperty({ type: [RadarTraceResponse], maxItems: 500, description: 'Events that the finding rests on, in order.' }) items: RadarTraceResponse[];
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 1_000_000, description: 'How many more there are that the caller may not see.' }) hidden: number;
}
