import type { Label, LampColour, Refs } from '@haobang/api-client';

export interface WorkItem {
  id: string;
  kind: string;
  area: string;
  url: string;
  no: string;
  title: string;
  titleEn: string | null;
  status: string;
  dueOn: string | null;
  dueAt: string | null;
  lamp: LampColour | null;
  provisional?: boolean;
  leadUnitId: number | null;
}

/** Overdue, due soon, all others. */
export type WorkLamp = 'red' | 'yellow' | 'green';

export interface WorklistPage {
  items: WorkItem[];
  counts: Record<WorkLamp, number>;
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
  /** The metric that is held against it; null for a figure that the plan prints. */
  metric?: string | null;
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

/** A duty of a unit or a group, with its first day and the first one without it. */
export interface DatedDuty {
  id: number;
  role: 'lead' | 'responsible';
  unit: DutyUnit;
  validFrom: string;
  validUntil: string | null;
}

export interface Definition {
  version: number;
  text: Label;
  attribution: Label;
  sql: string;
  hash: string;
  approvedBy: string;
  from: string;
  until: string | null;
}

/** A measure as the plan has it, with the definitions of its figures in all versions. */
export interface MeasurePage {
  no: number;
  year: number;
  asOf: string;
  title: Label;
  /** In Chinese, as the plan was issued. */
  text: string;
  action: { no: number; slug: string; title: Label };
  leadUnits: DutyUnit[];
  responsibleUnits: DutyUnit[];
  targets: Target[];
  measured: boolean;
  metrics: { code: string; label: Label; unit: string; limit: Metric['limit']; kind: string; definitions: Definition[] }[];
  kinds: { kind: string; area: string; url: string; label: Label }[];
}

/** A year that has a plan. */
export interface PlanYear {
  year: number;
  title: Label;
  issuer: string;
  issuedOn: string;
  rolledFrom: number | null;
  confirmedTargets: number;
  proposedTargets: number;
}

export type PlannedMeasure = Pick<MeasurePage, 'no' | 'title' | 'leadUnits' | 'responsibleUnits' | 'targets'>;

export interface FigureRow {
  /** Unit id, first day of the month, or category. */
  key: string;
  label: Label;
  value: number | null;
  numerator: string;
  denominator: string | null;
}

export interface MetricAnswer extends Metric {
  measure: number;
  from: string;
  to: string;
  asOf: string;
  recordedAsOf: string | null;
  running: boolean;
  span: 'flow' | 'stock';
  excluded: number;
  definition: Definition;
  rows: FigureRow[];
}

export const PARTS = ['numerator', 'denominator', 'excluded'] as const;
export type Part = (typeof PARTS)[number];

interface PartName {
  part: string;
  label: Label;
}

/** One contribution; a hidden one has number, unit, day and quantity only. */
export interface FigureRecord {
  recordId: string | null;
  no: string | null;
  title: string | null;
  titleEn: string | null;
  status: string | null;
  url: string | null;
  unitId: number;
  unit: Label;
  on: string;
  quantity: string;
  part: PartName | null;
  category: string | null;
  reason: string | null;
  reasonLabel: Label | null;
  hidden: boolean;
}

export interface FigureRecords {
  items: FigureRecord[];
  next: string | null;
  /** Of all pages. */
  sum: string;
}

interface PlainFigure {
  value: number | null;
  numerator: string;
  denominator: string | null;
  excluded: number;
}

export interface Difference {
  before: PlainFigure;
  after: PlainFigure;
  count: number;
  next: string | null;
  items: {
    recordId: string | null;
    no: string | null;
    title: string | null;
    titleEn: string | null;
    url: string | null;
    unitId: number;
    unit: Label;
    part: PartName;
    change: string;
    hidden: boolean;
    cause: { eventId: string; verb: string | null; label: Label | null; recordedAt: string | null; effectiveAt: string | null; by: 'recording' | 'day' } | null;
  }[];
}
