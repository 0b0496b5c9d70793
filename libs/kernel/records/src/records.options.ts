export const RECORDS_OPTIONS = Symbol('records.options');

export interface RecordsOptions {
  /** Rows of a file in one transaction; 5,000 unless said. */
  importRowsAtOnce?: number;
}
