import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Problem } from '@haobang/http';
import { hasControl, trimText, unguardFormula, withoutControl } from './cell.rules.js';
import { csvRows, type RawRow } from './csv.reader.js';
import { matchHeaders, type TableColumn } from './header.rules.js';
import { TABLE_LIMITS, type TableLimits } from './limits.js';
import { spoolFile, type SpooledFile } from './spool.js';
import { decoded, detectEncoding } from './text-encoding.js';
import { notXlsx } from './workbook.js';
import { xlsxRows } from './xlsx.reader.js';

export interface CellError {
  /** Line of the file, 1 for the first; in a workbook the row's number. */
  line: number;
  /** Field name, or the header where the columns were not declared. */
  column: string;
  code: string;
  detail: string;
}

export interface TableRow {
  line: number;
  /** By field name (by header without declared columns); trimmed text; empty cells are left out. */
  cells: Record<string, string>;
  /** What could not be read; such a cell is left out of `cells`. */
  errors: CellError[];
}

export interface ReadTableOptions {
  /** As the sender named it; its ending says what the file should be. */
  filename: string;
  /** The columns that the table may have; without them cells are keyed by header. */
  columns?: readonly TableColumn[];
  limits?: Partial<TableLimits>;
  /** Where a stream is put while it is read; the system's temporary folder unless said. */
  folder?: string;
}

/** A stream of bytes, or a file on disk that the caller keeps. */
export type TableSource = AsyncIterable<Buffer | string> | Pick<SpooledFile, 'path' | 'head'>;

export type TableFormat = 'csv' | 'xlsx';

/** @throws 415 `file-type-not-taken` for an ending that is no table's */
export function tableFormatOf(filename: string): TableFormat {
  const ending = path.extname(filename.normalize('NFKC')).toLowerCase();
  if (['.csv', '.txt', '.tsv'].includes(ending)) return 'csv';
  if (ending === '.xlsx') return 'xlsx';
  throw new Problem(415, 'file-type-not-taken', 'A table comes as .csv or .xlsx.');
}

/**
 * Rows of a CSV file or workbook, pulled one by one.
 * @throws 413 too large; 415 `file-not-xlsx`, `file-not-csv`, `file-type-not-taken`; 422 `headers-wrong` with one error per
 *   header, `encoding-unknown`, `csv-malformed`, `table-empty`, `too-many-rows`, `too-many-columns`, `workbook-too-large`
 */
export async function* readTable(source: TableSource, options: ReadTableOptions): AsyncGenerator<TableRow> {
  const limits: TableLimits = { ...TABLE_LIMITS, ...options.limits };
  const format = tableFormatOf(options.filename);
  const spooled = 'path' in source ? undefined : await spoolFile(source, { maxBytes: limits.fileBytes, folder: options.folder });
  const file = spooled ?? (source as Pick<SpooledFile, 'path' | 'head'>);
  try {
    yield* named(format === 'xlsx' ? workbookRows(file, limits) : textRows(file, limits), options.columns, limits);
  } finally {
    await spooled?.dispose();
  }
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function* workbookRows(file: Pick<SpooledFile, 'path' | 'head'>, limits: TableLimits): AsyncGenerator<RawRow> {
  if (file.head.subarray(0, 8).equals(OLE)) throw notXlsx('it is an old .xls file, or protected by a password');
  if (!file.head.subarray(0, 4).equals(ZIP)) throw notXlsx('its content is something else');
  yield* xlsxRows(file.path, limits);
}

async function* textRows(file: Pick<SpooledFile, 'path' | 'head'>, limits: TableLimits): AsyncGenerator<RawRow> {
  const { head } = file;
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (head.subarray(0, 4).equals(ZIP) || head.subarray(0, 8).equals(OLE) || head.subarray(0, 5).toString('latin1') === '%PDF-' || (!marked && head.includes(0)))
    throw new Problem(415, 'file-not-csv', 'This is no text file. Save it as "CSV UTF-8" and send it again.');
  const encoding = await detectEncoding(file.path, head);
  yield* csvRows(decoded(createReadStream(file.path) as AsyncIterable<Buffer>, encoding), limits);
}

/** Gives each cell its name, and drops empty rows. */
async function* named(rows: AsyncGenerator<RawRow>, columns: readonly TableColumn[] | undefined, limits: TableLimits): AsyncGenerator<TableRow> {
  let fields: (string | null)[] | undefined;
  let count = 0;
  for await (const raw of rows) {
    if (!raw.faults?.length && raw.cells.every((cell) => trimText(cell) === '')) continue;
    if (!fields) {
      fields = fieldsOf(raw, columns, limits);
      continue;
    }
    if (++count > limits.rows) throw Problem.unprocessable('too-many-rows', `A table may have ${limits.rows} rows at most. Split it.`);
    yield rowOf(raw, fields, limits);
  }
  if (!fields) throw Problem.unprocessable('table-empty', 'The table has no header row.');
}

function fieldsOf(header: RawRow, columns: readonly TableColumn[] | undefined, limits: TableLimits): (string | null)[] {
  if (header.cells.length > limits.columns) throw Problem.unprocessable('too-many-columns', `A table may have ${limits.columns} columns at most.`);
  const headers = header.cells.map((cell) => trimText(withoutControl(cell)).slice(0, 200));
  const asTheyAre = () => headers.filter((h) => h !== '').map((h) => ({ name: h, label: { zh: h, en: h } }));
  const { fields, errors } = matchHeaders(headers, columns ?? asTheyAre());
  if (errors.length)
    throw Problem.unprocessable('headers-wrong', 'The header row does not fit.', errors.map((e) => ({ pointer: e.position ? `/${header.line}/${e.position}` : `/${header.line}`, code: e.code, detail: e.detail, ...(e.column ? { value: e.column } : {}) })));
  return fields;
}

function rowOf(raw: RawRow, fields: readonly (string | null)[], limits: TableLimits): TableRow {
  const row: TableRow = { line: raw.line, cells: {}, errors: [] };
  const refuse = (column: string, code: string, detail: string) => void row.errors.push({ line: raw.line, column, code, detail });
  for (const fault of raw.faults ?? []) refuse(fields[fault.index] ?? `#${fault.index + 1}`, fault.code, fault.detail);
  raw.cells.forEach((cell, index) => {
    const text = unguardFormula(trimText(cell));
    if (text === '') return;
    const field = fields[index];
    if (!field) refuse(`#${index + 1}`, 'cell-without-header', 'The cell stands outside the named columns.');
    else if (text.length > limits.cellLength) refuse(field, 'too-long', `At most ${limits.cellLength} characters.`);
    else if (hasControl(text)) refuse(field, 'character-not-allowed', 'The cell holds characters that are no text.');
    else row.cells[field] = text;
  });
  return row;
}
