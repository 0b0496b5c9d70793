import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { csvRows } from './csv.reader.js';
import { TABLE_LIMITS } from './limits.js';
import { readTable, type ReadTableOptions, type TableRow } from './read-table.js';
import { SharedStrings } from './shared-strings.js';
import { sheetRows } from './xlsx.reader.js';
import { zip, type ZipPart } from './zip.writer.js';

const columns = [
  { name: 'title', label: { zh: '标题', en: 'Title' }, required: true },
  { name: 'on', label: { zh: '日期', en: 'Day' }, type: 'date' as const },
  { name: 'amount', label: { zh: '金额', en: 'Amount' }, type: 'decimal' as const },
];

async function rowsOf(content: Buffer | string, options: Partial<ReadTableOptions> = {}): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of readTable(Readable.from([content]), { filename: 'a.csv', columns, ...options })) rows.push(row);
  return rows;
}

async function zipped(parts: ZipPart[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip(parts)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('数据'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** 标题,日期 and 西咸新区,2024-05-09 in GBK, which Node decodes but does not write. */
const gbk = Buffer.from('b1eacce22cc8d5c6da0d0acef7cfccd0c2c7f82c323032342d30352d30390d0a', 'hex');

describe('CSV', () => {
  it('keys cells by field, gives the line at which a row begins, leaves out empty cells and rows', async () => {
    const rows = await rowsOf('标题,日期,金额\r\n"甲\r\n乙",2024-05-09,\r\n\r\n,,\r\n"say ""yes""",, 12 \r\n');
    expect(rows).toEqual([
      { line: 2, cells: { title: '甲\r\n乙', on: '2024-05-09' }, errors: [] },
      { line: 6, cells: { title: 'say "yes"', amount: '12' }, errors: [] },
    ]);
  });

  it.each(['标题,日期\n甲,2024-05-09', '标题;日期\r甲;2024-05-09', '\uFEFF标题\t日期\r\n甲\t2024-05-09\r\n', 'sep=|\r\n标题|日期\r\n甲|2024-05-09'])('reads %j', async (text) => {
    expect((await rowsOf(text)).map((r) => r.cells)).toEqual([{ title: '甲', on: '2024-05-09' }]);
  });

  it('reads GBK, and UTF-16 with its mark', async () => {
    expect((await rowsOf(gbk))[0]!.cells).toEqual({ title: '西咸新区', on: '2024-05-09' });
    expect((await rowsOf(Buffer.from('\uFEFF标题\r\n沣东', 'utf16le')))[0]!.cells).toEqual({ title: '沣东' });
  });

  it('decides the encoding on the whole file: one GBK name far below decides for all', async () => {
    const head = Buffer.from(`title\n${'plain\n'.repeat(30_000)}`);
    const rows = await rowsOf(Buffer.concat([head, gbk.subarray(11, 19)]));
    expect(rows.at(-1)!.cells.title).toBe('西咸新区');
  });

  it('refuses bytes that are no text of either encoding', async () => {
    await expect(rowsOf(Buffer.concat([Buffer.from('标题\n'), Buffer.from([0xff, 0xff, 0x41])]))).rejects.toMatchObject({ status: 422, code: 'encoding-unknown' });
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04rest')],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['zero bytes', Buffer.from([65, 0, 66])],
  ])('refuses %s under the name of a CSV file', async (_, content) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ status: 415, code: 'file-not-csv' });
  });

  it('names the row whose quote is never closed', async () => {
    await expect(rowsOf('标题\n甲\n"乙\n丙\n')).rejects.toMatchObject({ status: 422, code: 'csv-malformed', detail: expect.stringContaining('line 3') });
  });

  it('reports control characters, long cells and cells outside the columns, and goes on', async () => {
    const rows = await rowsOf('标题,金额\na\u0007,1\n长长长,2\n丙,3,4\n丁,5', { limits: { cellLength: 2 } });
    expect(rows.map((r) => r.errors.map((e) => [e.line, e.column, e.code]))).toEqual([[[2, 'title', 'character-not-allowed']], [[3, 'title', 'too-long']], [[4, '#3', 'cell-without-header']], []]);
    expect(rows[3]!.cells).toEqual({ title: '丁', amount: '5' });
  });

  it('takes the apostrophe before a formula off', async () => {
    expect((await rowsOf("标题\n'=1+1\n=1+1\n'tis"))!.map((r) => r.cells.title)).toEqual(['=1+1', '=1+1', "'tis"]);
  });

  it('refuses wrong headers with one error each', async () => {
    await expect(rowsOf('日期,颜色,日期\n')).rejects.toMatchObject({
      status: 422,
      code: 'headers-wrong',
      more: { errors: [{ pointer: '/1/2', code: 'header-unknown' }, { pointer: '/1/3', code: 'header-duplicate' }, { pointer: '/1', code: 'header-missing' }] },
    });
  });

  it.each([
    ['', {}, 'table-empty'],
    ['标题\na\nb\nc', { rows: 2 }, 'too-many-rows'],
    ['标题,日期,金额', { columns: 2 }, 'too-many-columns'],
    ['标题\na', { fileBytes: 5 }, 'file-too-large'],
  ])('refuses %j with %j as %s', async (text, limits, code) => {
    await expect(rowsOf(text, { limits })).rejects.toMatchObject({ code });
  });

  it('keeps headers as names where no columns are declared', async () => {
    expect((await rowsOf('a,b\n1,2', { columns: undefined }))[0]!.cells).toEqual({ a: '1', b: '2' });
    await expect(rowsOf('a,a\n1,2', { columns: undefined })).rejects.toMatchObject({ code: 'headers-wrong' });
  });

  it('reads no more than it is asked for', async () => {
    let chunks = 0;
    const endless = (async function* () {
      yield 'a,b\n';
      for (;;) {
        chunks++;
        yield '1,2\n'.repeat(4_000);
      }
    })();
    const rows = csvRows(endless, TABLE_LIMITS);
    let last;
    for (let i = 0; i < 100_000; i++) last = await rows.next();
    expect(last).toMatchObject({ done: false, value: { line: 100_000 } });
    // 100,000 rows are 25 chunks; what runs ahead is bounded by the buffers of the streams between, not by the rows.
    expect(chunks).toBeLessThan(25 + 60);
    await rows.return(undefined);
  });
});

describe('XLSX', () => {
  it('reads texts, numbers, dates, booleans, formulas by their stored value, and rich text', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow(['标题', '日期', '金额']);
      sheet.addRow(['甲', new Date('2024-05-09T00:00:00Z'), 0.1 + 0.2]);
      sheet.addRow([{ richText: [{ text: '乙' }, { font: { bold: true }, text: '丙' }] }, '2024年5月9日', { formula: '1+1', result: 2 }]);
      sheet.addRow([]);
      sheet.addRow([true, new Date('2024-05-09T14:30:00Z'), '12,300.50']);
    });
    expect(await rowsOf(content, { filename: '诉求.XLSX' })).toEqual([
      { line: 2, cells: { title: '甲', on: '2024-05-09', amount: '0.3' }, errors: [] },
      { line: 3, cells: { title: '乙丙', on: '2024年5月9日', amount: '2' }, errors: [] },
      { line: 5, cells: { title: 'true', on: '2024-05-09T14:30:00', amount: '12,300.50' }, errors: [] },
    ]);
  });

  it('reports errors of formulas, and numbers that lost their last digits', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow(['标题', '金额']);
      sheet.addRow(['甲', { error: '#REF!' }]);
      sheet.addRow([610102199001011234, 1]);
    });
    expect((await rowsOf(content, { filename: 'a.xlsx' })).flatMap((r) => r.errors.map((e) => [e.line, e.column, e.code]))).toEqual([
      [2, 'amount', 'formula-error'],
      [3, 'title', 'number-imprecise'],
    ]);
  });

  it('takes the first visible sheet', async () => {
    const content = await workbook((sheet, book) => {
      sheet.addRow(['hidden']);
      sheet.state = 'hidden';
      book.addWorksheet('第二').addRows([['标题'], ['甲']]);
    });
    expect((await rowsOf(content, { filename: 'a.xlsx' })).map((r) => r.cells.title)).toEqual(['甲']);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const content = await workbook((sheet, book) => {
      book.properties.date1904 = true;
      sheet.addRows([['标题', '日期'], ['甲', new Date('2024-05-09T00:00:00Z')]]);
    });
    expect((await rowsOf(content, { filename: 'a.xlsx' }))[0]!.cells.on).toBe('2024-05-09');
  });

  const minimal = (sheet: string, more: ZipPart[] = []): ZipPart[] => [
    { name: '[Content_Types].xml', content: ['<Types/>'] },
    { name: 'xl/workbook.xml', content: ['<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="a" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>'] },
    { name: 'xl/_rels/workbook.xml.rels', content: ['<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>'] },
    { name: 'xl/worksheets/sheet1.xml', content: [sheet] },
    ...more,
  ];

  it('reads prefixed names, missing references, entities, CDATA and escapes', async () => {
    const sheet = '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>标题</x:t></x:is></x:c></x:row><x:row><x:c t="str"><x:v>a&amp;b&#x4E2D;<![CDATA[<c>]]>_x0041_</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(await zipped(minimal(sheet)), { filename: 'a.xlsx' })).toEqual([{ line: 2, cells: { title: 'a&b中<c>A' }, errors: [] }]);
  });

  it.each([
    ['text', Buffer.from('标题\n甲')],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae100', 'hex')],
    ['a broken archive', Buffer.from('PK\x03\x04 and nothing else')],
  ])('refuses %s with 415', async (_, content) => {
    await expect(rowsOf(content, { filename: 'a.xlsx' })).rejects.toMatchObject({ status: 415, code: 'file-not-xlsx' });
  });

  it('refuses an archive of something else, a DTD, a cut file', async () => {
    const other = await zipped([{ name: 'word/document.xml', content: ['<w/>'] }]);
    const dtd = await zipped(minimal('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'));
    const cut = (await workbook((sheet) => sheet.addRow(['标题']))).subarray(0, 2_000);
    for (const content of [other, dtd, cut]) await expect(rowsOf(content, { filename: 'a.xlsx' })).rejects.toMatchObject({ status: 415, code: 'file-not-xlsx' });
  });

  it('refuses what would inflate beyond the cap, and too many parts', async () => {
    const bomb = await zipped(minimal(`<worksheet><sheetData>${' '.repeat(4 << 20)}</sheetData></worksheet>`));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(rowsOf(bomb, { filename: 'a.xlsx', limits: { inflatedBytes: 1 << 20 } })).rejects.toMatchObject({ status: 422, code: 'workbook-too-large' });
    await expect(rowsOf(bomb, { filename: 'a.xlsx', limits: { entries: 3 } })).rejects.toMatchObject({ code: 'workbook-too-large' });
  });

  it('does not believe an index that tells less than what a part inflates to', async () => {
    const bomb = await zipped(minimal(`<worksheet><sheetData>${' '.repeat(1 << 20)}</sheetData></worksheet>`));
    // The size of the sheet's part in the index: 24 bytes after the signature of its entry, which is the last.
    bomb.writeUInt32LE(100, bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
    await expect(rowsOf(bomb, { filename: 'a.xlsx' })).rejects.toMatchObject({ status: 415, code: 'file-not-xlsx' });
  });

  it('pulls: no chunk is taken before its rows are asked for', async () => {
    let chunks = 0;
    const endless = (async function* () {
      yield Buffer.from('<worksheet><sheetData>');
      for (;;) {
        chunks++;
        yield Buffer.from('<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(1_000));
      }
    })();
    const rows = sheetRows(endless, { strings: new SharedStrings(), dates: [], since1904: false, limits: TABLE_LIMITS });
    let last;
    for (let i = 0; i < 100_000; i++) last = await rows.next();
    expect(last).toMatchObject({ done: false, value: { line: 100_000 } });
    expect(chunks).toBe(100);
    await rows.return(undefined);
  });

  it('leaves no temporary file behind, read to the end or not', async () => {
    const content = await workbook((sheet) => sheet.addRows([['标题'], ['甲'], ['乙']]));
    const folder = await mkdtemp(path.join(tmpdir(), 'exchange-'));
    for await (const row of readTable(Readable.from([content]), { filename: 'a.xlsx', columns, folder })) {
      expect(row.line).toBe(2);
      expect(await readdir(folder)).toHaveLength(1);
      break;
    }
    await expect(rowsOf(content, { filename: 'a.csv', folder })).rejects.toMatchObject({ code: 'file-not-csv' });
    await expect(rowsOf(content, { filename: 'a.xlsx', folder, limits: { fileBytes: 10 } })).rejects.toMatchObject({ code: 'file-too-large' });
    expect(await readdir(folder)).toEqual([]);
    await rmdir(folder);
  });
});
