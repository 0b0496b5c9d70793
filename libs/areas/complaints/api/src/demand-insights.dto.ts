import { ApiProperty } from '@nestjs/swagger';

const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const unitId = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 } as const;
const share = { type: 'number', format: 'double', minimum: 0, maximum: 1 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;

export class UnitName {
  @ApiProperty({ ...text(500), description: 'In Chinese.' }) zh: string;
  @ApiProperty({ ...text(500), description: 'In English.' }) en: string;
}

export class AlternativeUnit {
  @ApiProperty({ ...unitId, description: 'Id of the unit.' }) unitId: number;
  @ApiProperty({ type: UnitName, description: 'Its name.' }) unit: UnitName;
  @ApiProperty({ ...share, description: 'Share of belief; all units together 1.' }) score: number;
}

export class SuggestionResponse {
  @ApiProperty({ ...unitId, nullable: true, description: 'The unit that should lead; none where neither the directory nor past demands speak. Send it as `suggestedUnitId` with the assignment, so that it is kept as it was shown.' })
  unitId: number | null;
  @ApiProperty({ type: UnitName, nullable: true, description: 'Its name.' }) unit: UnitName | null;
  @ApiProperty({ ...share, description: 'Share of belief; all units together 1.' }) score: number;
  @ApiProperty({ type: [UnitName], maxItems: 5, description: 'Why, in sentences of both languages.' }) because: UnitName[];
  @ApiProperty({ type: [AlternativeUnit], maxItems: 4, description: 'The next units in order.' }) alternatives: AlternativeUnit[];
}

export class SimilarDemand {
  @ApiProperty({ ...id, description: 'Id of the demand.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'What it is about.' }) title: string;
  @ApiProperty({ ...text(40), description: 'Its state.' }) status: string;
  @ApiProperty({ ...text(60), nullable: true, description: 'Its category.' }) category: string | null;
  @ApiProperty({ ...unitId, nullable: true, description: 'The unit that leads it.' }) leadUnitId: number | null;
  @ApiProperty({ ...day, description: 'Day of registration.' }) registeredOn: string;
  @ApiProperty({ ...share, description: 'How alike the texts are: 1 for the same words.' }) score: number;
  @ApiProperty({ type: [String], maxItems: 5, items: { type: 'string', maxLength: 200 }, description: 'Words in common, the most telling first.' }) words: string[];
}

export class SimilarDemandsResponse {
  @ApiProperty({ type: [SimilarDemand], maxItems: 10, description: 'Demands of the last 90 days like this one, the most alike first.' }) items: SimilarDemand[];
}

export class IssueDemand {
  @ApiProperty({ ...id, description: 'Id of the demand.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'What it is about.' }) title: string;
  @ApiProperty({ ...text(40), description: 'Its state.' }) status: string;
  @ApiProperty({ ...unitId, nullable: true, description: 'The unit that leads it.' }) leadUnitId: number | null;
  @ApiProperty({ ...day, description: 'Day of registration.' }) registeredOn: string;
}

export class IssueDemandsResponse {
  @ApiProperty({ type: [IssueDemand], maxItems: 500, description: 'The newest demands of the issue that the caller may see.' }) items: IssueDemand[];
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647, description: 'How many more there are: outside the caller\'s rows, or older than those listed.' }) more: number;
}
