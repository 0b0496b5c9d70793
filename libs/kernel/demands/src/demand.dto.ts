import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;

export class CallerParams {
  @ApiProperty({ ...id, description: 'Id of the demand.' })
  @IsUUID()
  id: string;
  @ApiProperty({ ...id, description: 'Id of the caller.' })
  @IsUUID()
  callerId: string;
}

export class OpenCaller {
  @ApiProperty({ description: 'Which value.', enum: ['name', 'phone'], type: String })
  @IsIn(['name', 'phone'])
  field: 'name' | 'phone';
  @ApiProperty({ ...text(500), description: 'What it is needed for; the caller can see this.', example: '回访' })
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  purpose: string;
}

export class OpenedValue {
  @ApiProperty({ ...text(200), description: 'The value in the clear.' })
  value: string;
}

export class CallerResponse {
  @ApiProperty({ ...id, description: 'Id of the caller.' }) id: string;
  @ApiProperty({ ...id, description: 'The demand that they came with.' }) originId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) originNo: string;
  @ApiProperty({ ...text(60), nullable: true, description: 'Name, masked.' }) name: string | null;
  @ApiProperty({ ...text(30), nullable: true, description: 'Phone, masked.' }) phone: string | null;
  @ApiProperty({ ...text(30), nullable: true, description: 'Answer to the last callback, one of five levels.' }) answer: string | null;
  @ApiProperty({ type: String, format: 'date', maxLength: 10, nullable: true, description: 'When they were heard, or given up.' }) heardOn: string | null;
  @ApiProperty({ description: 'A rating that nobody gave; never counted.' }) isDefault: boolean;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 1_000, description: 'Tries that met nobody.' }) tries: number;
  @ApiProperty({ description: 'Three tries on two days met nobody.' }) unreachable: boolean;
}

export class CallersResponse {
  @ApiProperty({ type: [CallerResponse], maxItems: 1_000, description: 'Callers of this demand and of those merged into it.' })
  items: CallerResponse[];
}

export class CategoryResponse {
  @ApiProperty({ ...text(60), description: 'Code.' }) code: string;
  @ApiProperty({ ...text(60), description: 'Chinese name.' }) zh: string;
  @ApiProperty({ ...text(60), description: 'English name.' }) en: string;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, nullable: true, description: 'Unit that the directory of duties names.' }) unitId: number | null;
}

export class CategoriesResponse {
  @ApiProperty({ type: [CategoryResponse], maxItems: 200, description: 'All categories.' })
  items: CategoryResponse[];
}
