import './exchange.problems.js';

export {
  guardFormula, hasControl, narrow, parseBoolean, parseCell, parseDate, parseDecimal, parseInstant, parseInteger, trimText, unguardFormula, withoutControl,
  type CellType, type ParsedCell,
} from './cell.rules.js';
export { ExchangeModule } from './exchange.module.js';
export { matchHeaders, type HeaderError, type HeaderMatch, type TableColumn } from './header.rules.js';
export { TABLE_LIMITS, type TableLimits } from './limits.js';
export { readTable, tableFormatOf, type CellError, type ReadTableOptions, type TableFormat, type TableRow, type TableSource } from './read-table.js';
export { spoolFile, type SpooledFile } from './spool.js';
export { receiveUpload, registerMultipart, type Upload, type UploadOptions } from './upload.js';
export { Archive } from './workbook.js';
export { TABLE_MEDIA_TYPES, writeCsv, writeXlsx, type CellValue, type SheetColumn, type SheetRow, type SheetRows, type WriteOptions } from './write-table.js';
export { zip, type ZipPart } from './zip.writer.js';
