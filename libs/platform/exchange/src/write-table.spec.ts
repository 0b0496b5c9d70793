import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readTable } from './read-table.js';
import { writeCsv, writeXlsx, type SheetColumn, type SheetRow } from './write-table.js';
import type { Readable } from 'node:stream';

const columns: SheetColumn[] = [
  { name: 'title', label: '标题' },
  { name: 'on', label: '日期', type: 'date' },
  { name: 'at', label: '时间', type: 'instant' },
  { name: 'amount', label: '金额', type: 'decimal' },
  { name: 'count', label: '数量', type: 'integer' },
  { name: 'open', label: '在办', type: 'boolean' },
];
const row: SheetRow = { title: '=HYPERLINK("http://x")', on: '2024-05-09', at: new Date('2024-05-09T06:30:00Z'), amount: '-1234.50', count: 3, open: true };

async function whole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

async function loaded(stream: Readable): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await whole(stream)) as never);
  return book.worksheets[0]!;
}

/** Rows by the hundred thousand, and how many of them were asked for. */
function counted(total: number) {
  const state = { asked: 0 };
  const rows = (function* () {
    for (; state.asked < total; state.asked++) yield { ...row, title: `第 ${state.asked} 件`, amount: String(state.asked * 7919) };
  })();
  return { state, rows };
}

describe('writeCsv', () => {
  it('writes marked UTF-8, guards formulas but not numbers, quotes what needs it', async () => {
    expect((await whole(writeCsv(columns, [row, { title: 'a,"b"\nc', open: null }]))).toString()).toBe(
      '\uFEFF标题,日期,时间,金额,数量,在办\r\n"\'=HYPERLINK(""http://x"")",2024-05-09,2024-05-09 14:30:00,-1234.50,3,是\r\n"a,""b""\nc",,,,,\r\n',
    );
  });

  it('writes yes and no in the reader’s language', async () => {
    expect((await whole(writeCsv([{ name: 'open', label: 'Open', type: 'boolean' }], [{ open: false }], { locale: 'en' }))).toString()).toBe('\uFEFFOpen\r\nno\r\n');
  });

  it('ends with the error of the rows', async () => {
    const failing = (async function* (): AsyncGenerator<SheetRow> {
      yield row;
      throw new Error('the query broke');
    })();
    await expect(whole(writeCsv(columns, failing))).rejects.toThrow('the query broke');
  });
});

describe('writeXlsx', () => {
  it('is read by another program with types kept', async () => {
    const sheet = await loaded(writeXlsx(columns, [row, { title: '<b>&"泾河"', amount: '12345678901234567.89' }], { sheet: '诉求/2024' }));
    expect(sheet.name).toBe('诉求 2024');
    expect((sheet.getRow(1).values as unknown[]).slice(1)).toEqual(['标题', '日期', '时间', '金额', '数量', '在办']);
    expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual([`'=HYPERLINK("http://x")`, new Date('2024-05-09T00:00:00Z'), new Date('2024-05-09T14:30:00Z'), -1234.5, 3, '是']);
    expect(sheet.getRow(3).getCell(1).value).toBe('<b>&"泾河"');
    expect(sheet.getRow(3).getCell(4).value).toBe('12345678901234567.89');
  });

  it('comes back through readTable as it went', async () => {
    const back = [];
    const read = readTable(writeXlsx(columns, [row, { title: "-5 '甲'\n乙", on: '1899-01-01' }]), { filename: 'a.xlsx' });
    for await (const { cells } of read) back.push(cells);
    expect(back).toEqual([
      { 标题: '=HYPERLINK("http://x")', 日期: '2024-05-09', 时间: '2024-05-09T14:30:00', 金额: '-1234.5', 数量: '3', 在办: '是' },
      { 标题: "-5 '甲'\n乙", 日期: '1899-01-01' },
    ]);
  });

  it('writes a sheet of headers alone: a template', async () => {
    expect((await loaded(writeXlsx(columns, []))).rowCount).toBe(1);
  });
});

describe('memory', () => {
  it.each([
    ['CSV', writeCsv],
    ['XLSX', writeXlsx],
  ])('%s: a reader that stops stops the rows', async (_, write) => {
    const { state, rows } = counted(100_000);
    const stream = write(columns, rows);
    const reading = stream[Symbol.asyncIterator]();
    for (let bytes = 0; bytes < 1_000; ) bytes += ((await reading.next()).value as Buffer).length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    // What runs ahead fills the buffers between, a few thousand rows, and no more.
    expect(state.asked).toBeLessThan(30_000);
    await reading.return?.();
  });

  it('reads 100,000 written rows back, each once', async () => {
    const { rows } = counted(100_000);
    let lines = 0;
    let sum = 0;
    for await (const { cells, errors } of readTable(writeXlsx(columns, rows), { filename: 'a.xlsx' })) {
      lines++;
      sum += Number(cells['金额']);
      if (errors.length) throw new Error(JSON.stringify(errors));
    }
    expect([lines, sum]).toEqual([100_000, (7919 * 99_999 * 100_000) / 2]);
  }, 60_000);
});
