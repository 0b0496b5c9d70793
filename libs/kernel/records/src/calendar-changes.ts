import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { type CalendarEdit, Calendars, loadCalendar, makeEdit } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import { type JobRun, Jobs, OperationOver, Operations } from '@haobang/jobs';
import { ClockMoves, type Preview } from './clock-moves.js';

const APPLY = 'records.applyCalendarChange';
const OPERATION = 'calendar-change';
const LABEL = { zh: '执行日历变更', en: 'Apply a change of the calendar' };

interface ApplyJob {
  previewId: string;
  operationId: string;
}

interface PreviewRow extends Record<string, unknown> {
  edit: CalendarEdit;
  reason: string;
  base_version: number;
  hash: string;
  applied_version: number | null;
}

/**
 * A change of the calendar, be it a holiday notice, a day of one unit or its hours: first what it would move, then, by that
 * very preview, the moves, one event for each record. Closed records never move, nor does one that was ever closed: whoever
 * kept a day keeps it.
 */
@Injectable()
export class CalendarChanges implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(ClockMoves) private readonly moves: ClockMoves,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: APPLY, label: LABEL, run: (ctx, payload: ApplyJob, job) => this.work(ctx, payload, job) });
    this.operations.register({
      kind: OPERATION, label: LABEL,
      resume: async (w, operation) => void (await this.jobs.add(w.tx, APPLY, { previewId: operation.input.previewId, operationId: operation.id })),
    });
  }

  /** What the change would move. Nothing is made. @throws Problem 422 `calendar-change-refused` with its faults, or `unit-unknown`. */
  async preview(ctx: RequestContext, edit: CalendarEdit, reason: string): Promise<Preview> {
    return this.writes.run(ctx, (w) => this.moves.preview(w, edit, reason));
  }

  /**
   * Makes the change of a preview and moves what the preview says, as a job. @returns the operation's id
   * @throws Problem 404; 409 `preview-applied`, or `preview-stale` where the calendar has changed since; 422 `hash-differs`
   */
  async apply(ctx: RequestContext, previewId: string, hash: string): Promise<string> {
    const operation = await this.writes.run(ctx, async (w) => {
      const [preview] = await w.tx.query<PreviewRow>('select edit, reason, base_version, hash, applied_version from calendar_preview where id = $1 for update', [previewId]);
      if (!preview) throw Problem.notFound();
      if (preview.applied_version !== null) throw Problem.conflict('preview-applied', 'This preview was applied already.');
      if (preview.hash !== hash) throw Problem.unprocessable('hash-differs', 'The hash is not that of the preview that is to be applied.');
      const stale = () => Problem.conflict('preview-stale', 'The calendar has changed since; make a new preview.');
      if ((await loadCalendar(w.tx)).version !== preview.base_version) throw stale();
      const version = await makeEdit(w.tx, preview.edit, { by: w.actor.name, reason: preview.reason, at: w.now });
      if (version !== preview.base_version + ('catchUp' in preview.edit ? 0 : 1)) throw stale();
      const operationId = await this.operations.start(w, { kind: OPERATION, input: { previewId } });
      await w.tx.query('update calendar_preview set applied_version = $2, operation_id = $3 where id = $1', [previewId, version, operationId]);
      await this.jobs.add(w.tx, APPLY, { previewId, operationId });
      await this.audit.record(w, { action: 'calendar:change.apply', subject: { type: 'calendar-change', id: previewId, label: preview.reason }, before: null, after: { ...preview.edit, version, hash }, reason: preview.reason });
      return operationId;
    });
    this.calendars.invalidate();
    return operation;
  }

  /** What came of a preview: moved, or skipped since it had changed or closed meanwhile. */
  async outcome(previewId: string): Promise<{ outcome: string | null; count: number }[]> {
    return this.database.query('select outcome, count(*)::int as count from calendar_preview_move where preview_id = $1 group by outcome order by outcome', [previewId]);
  }

  /** The job. A run that was killed between its last step and its end finds nothing left to do. */
  private async work(ctx: RequestContext, { previewId, operationId }: ApplyJob, job: Pick<JobRun, 'last'>): Promise<Record<string, number>> {
    try {
      const result = await this.moves.apply(ctx.now, previewId);
      await this.operations.finish(this.database, operationId, ctx.now, { result });
      return result;
    } catch (error) {
      if (error instanceof OperationOver) return {};
      if (job.last) await this.operations.fail(this.database, operationId, ctx.now, { code: 'calendar-change-failed', detail: 'Something unexpected happened; what was moved so far stays, and the rest can be resumed.' });
      throw error;
    }
  }
}
