/** What a table may be at most. The caps hold the memory and the time that a stranger's file can cost. */
export interface TableLimits {
  /** Bytes of the file as sent. */
  fileBytes: number;
  /** Rows below the header. */
  rows: number;
  columns: number;
  /** Characters of one cell. */
  cellLength: number;
  /** Bytes of a workbook's parts after inflating, all together. */
  inflatedBytes: number;
  /** Parts of a workbook. */
  entries: number;
}

export const TABLE_LIMITS: TableLimits = {
  fileBytes: 50 * 2 ** 20,
  rows: 200_000,
  columns: 256,
  cellLength: 10_000,
  inflatedBytes: 600 * 2 ** 20,
  entries: 2_000,
};
