import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, registerDecorator } from 'class-validator';
import { parseDay, parseInstant } from '@haobang/clock';
import { IsDay } from '@haobang/organisation';

export const DAY = { type: 'string', format: 'date', maxLength: 10, example: '2024-05-09' } as const;
export const INSTANT = { type: 'string', format: 'date-time', maxLength: 40 } as const;
export const UNIT_ID = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, example: 12 } as const;
export const RECORD_ID = { type: 'string', format: 'uuid', maxLength: 36 } as const;
export const COUNT = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;
export const AMOUNT = { type: 'string', maxLength: 40, example: '98' } as const;
export const YEAR = { type: 'integer', format: 'int32', minimum: 2020, maximum: 2099, example: 2024 } as const;
export const CURSOR = { type: 'string', maxLength: 1000 } as const;
export const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;

/** A whole number in a query, within bounds. */
export const Whole = (min: number, max: number): PropertyDecorator => (target, key) => {
  for (const rule of [Type(() => Number), IsInt(), Min(min), Max(max)]) rule(target, key as string);
};

export const IsDayOrInstant = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isDayOrInstant',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value) => typeof value === 'string' && (parseDay(value) ?? parseInstant(value)) !== undefined,
      defaultMessage: (at) => `${at?.property} is neither a day such as 2024-05-09 nor an instant such as 2024-05-09T10:00:00+08:00`,
    },
  });

@ApiSchema({ name: 'BilingualText' })
export class BilingualText {
  @ApiProperty({ ...text(400), description: 'In Chinese.' }) zh: string;
  @ApiProperty({ ...text(400), description: 'In English.' }) en: string;
}

export class YearQuery {
  @ApiPropertyOptional({ ...YEAR, description: 'The plan year; the running one where none is given.' })
  @IsOptional() @Whole(2020, 2099) year?: number;

  @ApiPropertyOptional({ ...DAY, description: 'The state of the world at the end of this day; today in the running year, its last day in a past one.' })
  @IsOptional() @IsDay() asOf?: string;
}

export class ScoreboardQuery extends YearQuery {
  @ApiPropertyOptional({ ...text(40), description: 'What was known then: a day (its end is meant) or an instant. Without it, what is known today.', example: '2024-10-05' })
  @IsOptional() @IsString() @MaxLength(40) @IsDayOrInstant() recordedAsOf?: string;
}

export class FigureTimeQuery extends ScoreboardQuery {
  @ApiPropertyOptional({ ...DAY, description: 'First day of a span instead of a year; with `to`.' })
  @IsOptional() @IsDay() from?: string;

  @ApiPropertyOptional({ ...DAY, description: 'Last day of the span.' })
  @IsOptional() @IsDay() to?: string;
}

const CODE = /^[^\u0000-\u001f\u007f]{1,60}$/u;

export class FigureCutQuery extends FigureTimeQuery {
  @ApiPropertyOptional({ ...UNIT_ID, description: 'Only what is this unit\'s.' })
  @IsOptional() @Whole(1, 2_147_483_647) unit?: number;

  @ApiPropertyOptional({ ...text(60), description: 'Only this category.' })
  @IsOptional() @Matches(CODE) category?: string;
}

export class PageOfQuery {
  @ApiPropertyOptional({ type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20, description: 'Rows per page.' })
  @IsOptional() @Whole(1, 100) limit?: number;

  @ApiPropertyOptional({ ...CURSOR, description: '`next` of the page before.' })
  @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])(-01)?$/;
