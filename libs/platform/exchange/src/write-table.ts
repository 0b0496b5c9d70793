import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { guardFormula, isoToSerial, shanghaiText, withoutControl, type CellType } from './cell.rules.js';
import { zip } from './zip.writer.js';

/** A column of a file to be written; the label is already in the reader's language. */
export interface SheetColumn {
  name: string;
  label: string;
  type?: CellType;
  /** Characters, for a workbook. */
  width?: number;
}

/** Decimals come as text, days as `YYYY-MM-DD`, instants as `Date` or RFC 3339 text. */
export type CellValue = string | number | boolean | Date | null | undefined;
export type SheetRow = Record<string, CellValue>;
export type SheetRows = Iterable<SheetRow> | AsyncIterable<SheetRow>;

export interface WriteOptions {
  /** Language of yes and no; Chinese unless said. */
  locale?: 'zh' | 'en';
}

export const TABLE_MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A sheet has 1,048,576 rows, one of them for the headers. */
const SHEET_ROWS = 1_048_575;
const PART_LENGTH = 32 * 1024;
/** A cell of a sheet holds no more. */
const SHEET_CELL_LENGTH = 32_767;

const yesNo = (value: boolean, locale: 'zh' | 'en') => (locale === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否');

const instantOf = (value: CellValue): Date | undefined => {
  const at = value instanceof Date ? value : new Date(String(value));
  return Number.isNaN(at.getTime()) ? undefined : at;
};

/** A cell as text. Only text is guarded: a negative number is no formula. */
function textOf(value: CellValue, type: CellType, locale: 'zh' | 'en'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return yesNo(value, locale);
  if (typeof value === 'number') return String(value);
  if (type === 'instant' || value instanceof Date) {
    const at = instantOf(value);
    return at ? shanghaiText(at) : guardFormula(String(value));
  }
  if ((type === 'decimal' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(value)) return value;
  return guardFormula(value);
}

/** CSV (RFC 4180) in UTF-8 with the mark that spreadsheets need to see it. Pulls one row at a time. */
export function writeCsv(columns: readonly SheetColumn[], rows: SheetRows, options: WriteOptions = {}): Readable {
  const locale = options.locale ?? 'zh';
  const records = async function* () {
    yield columns.map((c) => guardFormula(c.label));
    for await (const row of rows) yield columns.map((c) => textOf(row[c.name], c.type ?? 'text', locale));
  };
  return pipeline(Readable.from(records(), { highWaterMark: 16 }), stringify({ bom: true, record_delimiter: 'windows' }), () => undefined);
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell styles by their index in `STYLES`. */
const STYLE = { plain: 0, header: 1, date: 2, instant: 3 } as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook (XLSX, ECMA-376) of one sheet with a fixed header row, written as it is read. */
export function writeXlsx(columns: readonly SheetColumn[], rows: SheetRows, options: WriteOptions & { sheet?: string } = {}): Readable {
  const sheet = (options.sheet ?? '数据').replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);
  return Readable.from(
    zip([
      {
        name: '[Content_Types].xml',
        content: [
          `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
        ],
      },
      { name: '_rels/.rels', content: [`${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`] },
      { name: 'xl/workbook.xml', content: [`${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`] },
      { name: 'xl/_rels/workbook.xml.rels', content: [`${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`] },
      { name: 'xl/styles.xml', content: [STYLES] },
      { name: 'xl/worksheets/sheet1.xml', content: sheetXml(columns, rows, options.locale ?? 'zh') },
    ]),
    { objectMode: false, highWaterMark: 64 * 1024 },
  );
}

async function* sheetXml(columns: readonly SheetColumn[], rows: SheetRows, locale: 'zh' | 'en'): AsyncGenerator<string> {
  const letters = columns.map((_, i) => columnName(i));
  const widths = columns.map((c, i) => `<col min="${i + 1}" max="${i + 1}" width="${c.width ?? 16}" customWidth="1"/>`).join('');
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths && `<cols>${widths}</cols>`}<sheetData>`;
  yield `<row r="1">${columns.map((c, i) => textCell(`${letters[i]}1`, c.label, STYLE.header)).join('')}</row>`;
  let count = 0;
  // Handed on in parts of a fair size: a call of the packer per row would cost more than the row.
  let part = '';
  for await (const row of rows) {
    if (++count > SHEET_ROWS) throw new RangeError(`A sheet holds ${SHEET_ROWS} rows; write CSV instead`);
    part += `<row r="${count + 1}">${columns.map((c, i) => cellXml(`${letters[i]}${count + 1}`, row[c.name], c.type ?? 'text', locale)).join('')}</row>`;
    if (part.length < PART_LENGTH) continue;
    yield part;
    part = '';
  }
  yield `${part}</sheetData></worksheet>`;
}

/** 27 → `AB`. */
function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function cellXml(ref: string, value: CellValue, type: CellType, locale: 'zh' | 'en'): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${ref}" s="${STYLE.plain}"><v>${value}</v></c>`;
  // More digits than a binary fraction keeps stay text: a sheet would round them without a word.
  if ((type === 'decimal' || type === 'integer') && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && value.replaceAll(/\D/g, '').length <= 15) return `<c r="${ref}" s="${STYLE.plain}"><v>${value}</v></c>`;
  if (type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= '1900-03-01') return `<c r="${ref}" s="${STYLE.date}"><v>${isoToSerial(value)}</v></c>`;
  if (type === 'instant' || value instanceof Date) {
    const instant = instantOf(value);
    if (instant) return `<c r="${ref}" s="${STYLE.instant}"><v>${isoToSerial(instant)}</v></c>`;
  }
  return textCell(ref, textOf(value, type, locale), STYLE.plain);
}

function textCell(ref: string, text: string, style: number): string {
  return `<c r="${ref}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(withoutControl(text).slice(0, SHEET_CELL_LENGTH))}</t></is></c>`;
}
