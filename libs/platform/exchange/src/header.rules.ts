import type { CellType } from './cell.rules.js';

/** A column that a table may have. */
export interface TableColumn {
  /** The field's name; headers may say it too. */
  name: string;
  label: { zh: string; en: string };
  type?: CellType;
  required?: boolean;
  /** Other headers that mean this column, e.g. of a partner's export. */
  aliases?: readonly string[];
}

export interface HeaderError {
  /** 1 for the first column of the file; 0 where a column is missing. */
  position: number;
  column: string;
  code: 'header-unknown' | 'header-missing' | 'header-duplicate' | 'header-empty';
  detail: string;
}

export interface HeaderMatch {
  /** Field name of each column of the file; null where the header is unknown or empty. */
  fields: (string | null)[];
  errors: HeaderError[];
}

/** Headers are compared without case, blanks, full-width forms and the mark of a required column. */
const key = (header: string) => header.normalize('NFKC').replaceAll(/[\s\uFEFF]+/g, '').replace(/(\*|\((必填|选填|required|optional)\))+$/i, '').toLowerCase();

/** Finds the field of each header by name, label or alias. Empty headers are an error only where a named one follows. */
export function matchHeaders(headers: readonly string[], columns: readonly TableColumn[]): HeaderMatch {
  const known = new Map<string, TableColumn>();
  for (const column of columns) for (const word of [column.name, column.label.zh, column.label.en, ...(column.aliases ?? [])]) if (!known.has(key(word))) known.set(key(word), column);
  const errors: HeaderError[] = [];
  const seen = new Set<string>();
  const lastNamed = headers.findLastIndex((header) => key(header) !== '');
  const fields = headers.map((header, index): string | null => {
    const position = index + 1;
    const add = (code: HeaderError['code'], detail: string) => void errors.push({ position, column: header.slice(0, 100), code, detail });
    if (key(header) === '') {
      if (index < lastNamed) add('header-empty', `Column ${position} has no header.`);
      return null;
    }
    const column = known.get(key(header));
    if (!column) {
      add('header-unknown', `No column is named "${header.slice(0, 100)}".`);
      return null;
    }
    if (seen.has(column.name)) {
      add('header-duplicate', `"${header.slice(0, 100)}" stands twice.`);
      return null;
    }
    seen.add(column.name);
    return column.name;
  });
  for (const column of columns)
    if (column.required && !seen.has(column.name)) errors.push({ position: 0, column: column.label.zh, code: 'header-missing', detail: `The column "${column.label.zh}" (${column.label.en}) is missing.` });
  return { fields, errors };
}
