/** The version of the archive's form. */
export const FORMAT = 1;

export const MANIFEST = 'manifest.json';
export const FILES = 'files/';

export interface TablePart {
  schema: string;
  name: string;
  columns: string[];
  /** Of the columns, as the database names them. */
  types: string[];
  rows: number;
  bytes: number;
  sha256: string;
}

export interface SequenceState {
  schema: string;
  name: string;
  type: string;
  start: string;
  least: string;
  most: string;
  step: string;
  cycles: boolean;
  cache: string;
  /** Null where no number was taken yet. */
  last: string | null;
}

export interface Manifest<About extends object = object> {
  format: number;
  takenAt: string;
  /** `server_version_num` of the server that it was taken from. */
  postgres: number;
  /** What the application said of it. */
  about: About;
  tables: TablePart[];
  sequences: SequenceState[];
  /** Transactions that left their number in a column; ranks run from 1 to this. */
  transactions: number;
  files: { count: number; bytes: number };
  /** Further parts with their SHA-256. */
  extra: Record<string, string>;
}

export const tablePartName = ({ schema, name }: Pick<TablePart, 'schema' | 'name'>): string => `tables/${schema}.${name}.copy`;
