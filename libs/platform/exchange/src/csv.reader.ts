import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '@haobang/http';
import type { TableLimits } from './limits.js';

/** One row of a file before its headers are known. */
export interface RawRow {
  /** The line of the file at which the row begins, 1 for the first; in a workbook its row number. */
  line: number;
  cells: string[];
  /** Cells that could not be read as text; by index. */
  faults?: { index: number; code: string; detail: string }[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that stands most often in the first line, outside quotes. */
export function delimiterOf(start: string): string {
  const counts = new Map(DELIMITERS.map((d) => [d, 0]));
  let quoted = false;
  for (const char of start) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && counts.has(char)) counts.set(char, counts.get(char)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * Rows of a CSV text (RFC 4180, any line ending), pulled: no more is read than the caller asks for.
 * @throws 422 `csv-malformed` with the line, where quotes don't close or a record has no end
 */
export async function* csvRows(text: AsyncIterable<string>, limits: TableLimits): AsyncGenerator<RawRow> {
  const parts = text[Symbol.asyncIterator]();
  let start = '';
  while (!/[\r\n]/.test(start) && start.length < 64 * 1024) {
    const next = await parts.next();
    if (next.done) break;
    start += next.value;
  }
  // A first line "sep=;" is a note of Excel to itself.
  const note = /^sep=(.)\r?\n/.exec(start);
  const delimiter = note?.[1] ?? delimiterOf(start);
  let line = note ? 2 : 1;
  const rest = (async function* () {
    yield note ? start.slice(note[0].length) : start;
    for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value;
  })();
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.columns * limits.cellLength,
  });
  pipeline(Readable.from(rest, { objectMode: false, highWaterMark: 64 * 1024 }), parser, () => undefined);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { line, cells };
      // Counted here, since the parser counts a return and line feed inside quotes as two lines.
      line += 1;
      for (const cell of cells) line += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw Problem.unprocessable('csv-malformed', `The row that begins in line ${line} can not be read: ${error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE' ? 'a quote is not closed' : 'its quotes are wrong'}.`, [
      { pointer: `/${line}`, code: 'csv-malformed', detail: 'A quote inside a quoted cell is written twice.' },
    ]);
  }
}
