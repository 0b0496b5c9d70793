import { Problem } from '@haobang/http';
import { serialToIso } from './cell.rules.js';
import type { RawRow } from './csv.reader.js';
import type { TableLimits } from './limits.js';
import { readSharedStrings, unescapeCell, type SharedStrings } from './shared-strings.js';
import { Archive, dateStyles, firstSheet, scanPart } from './workbook.js';
import { attribute, type XmlHandler } from './xml.scanner.js';

export interface SheetContext {
  strings: SharedStrings;
  /** By style index: whether a number is shown as a date. */
  dates: readonly boolean[];
  since1904: boolean;
  limits: TableLimits;
}

/** Rows of the first visible sheet of a workbook on disk. */
export async function* xlsxRows(path: string, limits: TableLimits): AsyncGenerator<RawRow> {
  const archive = await Archive.open(path, limits);
  try {
    const { part, since1904 } = await firstSheet(archive);
    const dates = await dateStyles(archive);
    const strings = await readSharedStrings(archive, limits.cellLength);
    yield* sheetRows(await archive.stream(part), { strings, dates, since1904, limits });
  } finally {
    archive.close();
  }
}

/** Rows of one sheet's XML, pulled: no more chunks are taken than the caller asks for. */
export async function* sheetRows(chunks: AsyncIterable<Buffer>, context: SheetContext): AsyncGenerator<RawRow> {
  const sheet = new SheetHandler(context);
  for await (const chunk of scanPart(chunks, sheet)) {
    void chunk;
    yield* sheet.take();
  }
  yield* sheet.take();
}

/** Digits beyond which a workbook's number has lost its tail. */
const EXACT_BELOW = 1e15;

class SheetHandler implements XmlHandler {
  private ready: RawRow[] = [];
  private row: RawRow | undefined;
  private line = 0;
  private column = -1;
  private kind = '';
  private style = 0;
  private held = '';
  private inValue = false;
  private inPhonetic = false;

  constructor(private readonly context: SheetContext) {}

  take(): RawRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, tag: string): void {
    if (name === 'row') {
      const given = Number(attribute(tag, 'r') ?? 0);
      this.line = Number.isSafeInteger(given) && given > this.line ? given : this.line + 1;
      this.row = { line: this.line, cells: [] };
      this.column = -1;
    } else if (name === 'c' && this.row) {
      this.column = columnOf(attribute(tag, 'r')) ?? this.column + 1;
      if (this.column >= this.context.limits.columns) throw Problem.unprocessable('too-many-columns', `A table may have ${this.context.limits.columns} columns at most.`);
      this.kind = attribute(tag, 't') ?? 'n';
      this.style = Number(attribute(tag, 's') ?? 0);
      this.held = '';
    } else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'v' || name === 't') this.inValue = !this.inPhonetic;
  }

  text(piece: string): void {
    if (this.inValue && this.held.length <= this.context.limits.cellLength) this.held += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c' && this.row) this.put(this.row);
    else if (name === 'row' && this.row) {
      this.ready.push(this.row);
      this.row = undefined;
    }
  }

  private put(row: RawRow): void {
    while (row.cells.length < this.column) row.cells.push('');
    row.cells[this.column] = this.value(row);
  }

  private value(row: RawRow): string {
    const raw = this.held;
    const fault = (code: string, detail: string) => {
      (row.faults ??= []).push({ index: this.column, code, detail });
      return '';
    };
    switch (this.kind) {
      case 's': return raw === '' ? '' : (this.context.strings.get(Number(raw)) ?? fault('cell-damaged', 'The cell points to a text that is not there.'));
      case 'inlineStr':
      case 'str': return unescapeCell(raw);
      case 'b': return raw === '1' ? 'true' : raw === '' ? '' : 'false';
      case 'e': return fault('formula-error', `The cell shows the error ${raw.slice(0, 20)}.`);
      case 'd': return raw;
      default: return raw === '' ? '' : this.number(raw, fault);
    }
  }

  private number(raw: string, fault: (code: string, detail: string) => string): string {
    const value = Number(raw);
    if (!Number.isFinite(value)) return fault('cell-damaged', 'The cell holds no number.');
    if (this.context.dates[this.style]) return value >= 0 && value < 3_000_000 ? serialToIso(value, this.context.since1904) : fault('date-out-of-range', 'The cell is formatted as a date and holds none.');
    if (Math.abs(value) >= EXACT_BELOW) return fault('number-imprecise', 'A number of more than 15 digits loses its last ones. Format the cell as text and type it again.');
    // Fifteen digits are what a spreadsheet shows; the rest is the noise of binary fractions.
    const shown = Number(value.toPrecision(15));
    return /e/.test(String(shown)) ? shown.toFixed(20).replace(/0+$/, '') : String(shown);
  }
}

/** `AB12` → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
