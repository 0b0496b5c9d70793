import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { decodeCursor, encodeCursor, type CursorValues } from '@haobang/http';

/** The two parameters that every keyset list takes. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Rows per page.', type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  @ApiPropertyOptional({ description: '`next` of the page before.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

const DEFAULT_LIMIT = 20;

/**
 * One page of a keyset list. `fetch` gets the last row's values of the page before (null for the first page) and the
 * number of rows to ask for, one more than is shown, which tells whether there is a next page.
 */
export async function pageOf<Row, Item>(
  query: PageQuery,
  sort: string,
  fetch: (after: CursorValues | null, count: number) => Promise<Row[]>,
  keyOf: (row: Row) => CursorValues,
  show: (row: Row) => Item,
): Promise<{ items: Item[]; next: string | null }> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const rows = await fetch(query.cursor ? decodeCursor(query.cursor, sort) : null, limit + 1);
  const shown = rows.slice(0, limit);
  return { items: shown.map(show), next: rows.length > limit ? encodeCursor(sort, keyOf(shown.at(-1)!)) : null };
}
