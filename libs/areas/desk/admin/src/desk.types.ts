import type { Label, LampColour, Refs } from '@haobang/api-client';

export interface WorkItem {
  id: string;
  kind: string;
  area: string;
  url: string;
  no: string;
  title: string;
  status: string;
  dueOn: string | null;
  dueAt: string | null;
  lamp: LampColour | null;
  provisional?: boolean;
  leadUnitId: number | null;
}

export interface WorklistPage {
  items: WorkItem[];
  counts: { red: number; yellow: number; green: number };
  next: string | null;
  refs?: Refs;
}

export type TargetSource = 'plan' | 'wording' | 'proposed';

/** What is promised; `value` in the target's own unit (98 for 98 %). */
export interface Target {
  id?: number;
  what?: Label;
  op: string;
  value: string;
  unit?: string;
  source: TargetSource;
  status?: 'confirmed' | 'proposed';
}

export type FigureLamp = 'green' | 'yellow' | 'red' | 'none';

/** A figure: a share from 0 to 1 for ratios in percent, else an amount in `unit`; null where there is no data. */
export interface Metric {
  code: string;
  label: Label;
  unit: string;
  value: number | null;
  numerator: string;
  denominator: string | null;
  excluded?: number;
  target: Target | null;
  limit: { count: number; unit: string } | null;
  lamp: FigureLamp;
  /** By month of the year; null where nothing was counted. */
  trend: (number | null)[];
  forecast: number | null;
  provisional?: boolean;
}

export interface BoardMeasure {
  no: number;
  title: Label;
  leadUnits: DutyUnit[];
  targets: Target[];
  measured: boolean;
  metrics: Metric[];
}

export interface BoardAction {
  no: number;
  slug: string;
  title: Label;
  measures: BoardMeasure[];
}

export interface Scoreboard {
  year: number;
  asOf: string;
  recordedAsOf: string | null;
  running: boolean;
  actions: BoardAction[];
}

/** A unit with a duty, or a group that the plan names, with its members on the day asked. */
export interface DutyUnit extends Label {
  /** Null for a group. */
  id: number | null;
  members?: (Label & { id: number })[];
}
