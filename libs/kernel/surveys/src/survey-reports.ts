import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { type Kind, Records } from '@haobang/records';
import { hiddenParts } from './suppression.rules.js';
import type { CellRow, SurveyFields } from './survey.js';
import { answersOf, frameOf, type KeptAnswer } from './survey-store.js';
import { cellsOf, targetsOf } from './survey-verbs.js';

/** A frame as it is shown: ids that name nobody, and which of them are drawn. */
export interface ShownFrame {
  hash: string | null;
  seed: string | null;
  perCell: number;
  cells: { no: number; targetId: number; cell: string; ids: readonly string[]; drawn: string[] }[];
}

export interface SampledSubject {
  cellNo: number;
  targetId: number;
  cell: string;
  subjectId: string;
}

export interface ShownAnswer extends Omit<KeptAnswer, 'cellNo'> {
  /** None where the cell would tell who answered. */
  cellNo: number | null;
}

/** Answers of small cells without their cell, and those of as many others that the rest does not tell it either. */
export function withoutSmallCells(answers: readonly KeptAnswer[], cells: readonly Pick<CellRow, 'no' | 'drawn'>[]): ShownAnswer[] {
  const counts = new Map<number, number>();
  for (const { cellNo } of answers) counts.set(cellNo, (counts.get(cellNo) ?? 0) + 1);
  const small = hiddenParts(cells.map(({ no, drawn }) => ({ key: String(no), n: counts.get(no) ?? 0, most: drawn ?? 0 })));
  return answers.map((answer) => (small.has(String(answer.cellNo)) ? { ...answer, cellNo: null } : answer));
}

export interface TargetScore {
  no: string;
  title: string;
  publishedOn: string;
  targetId: number;
  hidden: boolean;
  valid: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface ShownCell {
  no: number;
  cell: string;
  frameSize: number;
  drawn: number | null;
  weight: string | null;
  hidden: boolean | null;
  valid: number | null;
  satisfied: number | null;
}

export interface ShownTarget {
  targetId: number;
  frameSize: number;
  drawn: number | null;
  hidden: boolean | null;
  valid: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
  effective: number | null;
  cells: ShownCell[];
}

const SAMPLE = statement(
  'survey.sample',
  `select e.cell_no as "cellNo", c.target_id as "targetId", c.cell, e.subject_id as "subjectId"
     from survey_entry e join survey_cell c on c.record_id = e.record_id and c.no = e.cell_no
    where e.record_id = $1 and e.drawn order by e.cell_no, e.id`,
);
/** Newest first: a target has one score a survey, and there are a few surveys a year. */
const SCORES = statement(
  'survey.scores',
  `select r.no, r.title, s.published_on as "publishedOn", t.target_id as "targetId", t.hidden, t.valid, t.share::float8 as share, t.low::float8 as low, t.high::float8 as high
     from record r join survey s on s.record_id = r.id join survey_target t on t.record_id = r.id
    where r.kind = $1 and r.status = 'PUBLISHED' and t.hidden is not null and ($2::int[] is null or t.target_id = any($2::int[]))
    order by s.published_on desc, r.id desc, t.share desc nulls last, t.target_id limit 500`,
);
const CAME_IN = 'select count(*)::int as n from survey_answer where record_id = $1';
const FIELD_WORK: readonly string[] = ['SAMPLED', 'RUNNING', 'CLOSED', 'CLEANED'];
const AFTER_FIELD_WORK: readonly string[] = ['CLOSED', 'CLEANED', 'PUBLISHED'];

const number = (value: string | number | null): number | null => (value === null ? null : Number(value));
/** Columns come as JSON numbers, which drop trailing noughts; weights are six digits everywhere. */
const sixDigits = (value: string | number | null): string | null => (value === null ? null : Number(value).toFixed(6));

/** What a survey shows, and to whom. Each question first asks whether the caller sees the record. */
@Injectable()
export class SurveyReports {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The whole frame, for whoever wants to repeat the draw. @throws Problem 403, 404 */
  async frame(ctx: RequestContext, kind: Kind, id: string): Promise<ShownFrame> {
    const { frameHash, seed, perCell } = (await this.records.read(ctx, kind, id)).fields as unknown as SurveyFields;
    return { hash: frameHash, seed, perCell, cells: frameHash === null ? [] : await frameOf(this.database, id) };
  }

  /** Who was drawn; for the third party alone, while it has work with it. @throws Problem 403, 404, 409 */
  async sample(ctx: RequestContext, kind: Kind, id: string): Promise<SampledSubject[]> {
    const { status } = await this.records.read(ctx, kind, id);
    if (!FIELD_WORK.includes(status)) throw Problem.conflict('wrong-state', 'The sample is shown from the draw until the scores are published.');
    return this.database.query<SampledSubject>(SAMPLE, [id]);
  }

  /**
   * Answers one by one, in an order that says nothing; for the third party alone, once no more can come. It knows who was
   * drawn for each cell, so an answer of a cell with fewer than five is shown without it.
   *
   * @throws Problem 403, 404, 409
   */
  async answers(ctx: RequestContext, kind: Kind, id: string): Promise<ShownAnswer[]> {
    const record = await this.records.read(ctx, kind, id);
    if (!AFTER_FIELD_WORK.includes(record.status)) throw Problem.conflict('wrong-state', 'Answers are shown once the survey is closed: while they come in, one could be told from the next.');
    return withoutSmallCells(await answersOf(this.database, id), cellsOf(record));
  }

  /** Published scores of some targets, or of all; whoever sees them needs not see the surveys. */
  scores(kind: Kind, targets: readonly number[] | null): Promise<TargetScore[]> {
    return this.database.query<TargetScore>(SCORES, [kind.kind, targets]);
  }

  /** Targets with their cells: sizes and weights from the draw on, scores once they are published. @throws Problem 403, 404 */
  async results(ctx: RequestContext, kind: Kind, id: string): Promise<{ cameIn: number | null; targets: ShownTarget[] }> {
    const record = await this.records.read(ctx, kind, id);
    const cells = cellsOf(record);
    const targets = targetsOf(record)
      .map((target): ShownTarget => ({
        targetId: target.targetId, frameSize: target.frameSize, drawn: target.drawn, hidden: target.hidden, valid: target.valid,
        share: number(target.share), low: number(target.low), high: number(target.high), effective: number(target.effective),
        cells: cells.filter((cell) => cell.targetId === target.targetId).map(({ no, cell, frameSize, drawn, weight, hidden, valid, satisfied }) => ({ no, cell, frameSize, drawn, weight: sixDigits(weight), hidden, valid, satisfied })),
      }))
      .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || a.targetId - b.targetId);
    const [came] = record.status === 'RUNNING' ? await this.database.query<{ n: number }>(CAME_IN, [id]) : [];
    return { cameIn: came?.n ?? null, targets };
  }
}
