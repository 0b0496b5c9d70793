import { ApiProperty } from '@nestjs/swagger';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const count = (maximum: number) => ({ type: 'integer', format: 'int32', minimum: 0, maximum }) as const;

export class MarkedCode {
  @ApiProperty({ ...text(40), description: 'The code as it was given.' }) uscc: string;
  @ApiProperty({ type: String, enum: ['marked', 'already', 'unknown', 'invalid'], description: 'marked now, marked already, not in the directory, or no code at all.' }) outcome: 'marked' | 'already' | 'unknown' | 'invalid';
  @ApiProperty({ ...text(200), nullable: true, description: 'Name of the enterprise.' }) name: string | null;
  @ApiProperty({ ...text(40), nullable: true, description: 'Number of the mark.' }) no: string | null;
}
export class MarkedCodesResponse {
  @ApiProperty({ type: [MarkedCode], maxItems: 500, description: 'One for each code, in the order given.' }) items: MarkedCode[];
}

export class VisitFindingResponse {
  @ApiProperty({ ...count(20), minimum: 1, description: 'Its place in the visit.' }) position: number;
  @ApiProperty({ ...text(200), description: 'What is asked for, in a line.' }) title: string;
  @ApiProperty({ ...text(10_000), description: 'In the enterprise\'s words.' }) content: string;
  @ApiProperty({ ...text(60), nullable: true, description: 'The category that the visitor took it for.' }) category: string | null;
  @ApiProperty({ ...id, description: 'The demand that it became.' }) demandId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) demandNo: string;
  @ApiProperty({ ...text(40), nullable: true, description: 'Its state; none where the caller may not see the demand.' }) demandStatus: string | null;
}
export class VisitFindingsResponse {
  @ApiProperty({ type: [VisitFindingResponse], maxItems: 20, description: 'Findings in their order.' }) items: VisitFindingResponse[];
}

export class DuplicateOfDemand {
  @ApiProperty({ ...id, description: 'Id of the proposal.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(40), description: 'Its state.' }) status: string;
  @ApiProperty({ ...text(10), description: 'Similarity of the texts, 0.500 to 1.000.', example: '0.612' }) similarity: string;
  @ApiProperty({ ...count(30), description: 'Days between the two registrations.' }) daysApart: number;
  @ApiProperty({ type: Boolean, description: 'Whether the demand asked for is the later one, which would be merged.' }) later: boolean;
  @ApiProperty({ ...id, description: 'The other demand.' }) otherId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) otherNo: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) otherTitle: string;
  @ApiProperty({ ...text(40), description: 'Its state.' }) otherStatus: string;
  @ApiProperty({ type: String, format: 'date-time', maxLength: 40, description: 'When it was registered.' }) otherRegisteredAt: Date;
}
export class DuplicatesResponse {
  @ApiProperty({ type: [DuplicateOfDemand], maxItems: 50, description: 'Open proposals first, then the likest.' }) items: DuplicateOfDemand[];
}
