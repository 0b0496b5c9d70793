import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { type Notice, publishNotice } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import { Jobs, Operations } from '@haobang/jobs';
import { NoticeMoves, type Preview } from './notice-moves.js';

const APPLY_NOTICE = 'records.applyNotice';
const OPERATION = 'notice';

/**
 * A new holiday notice: first what it would move, then, by that very preview, the moves, one event for each record. Closed
 * records never move, nor does one that was ever closed: whoever kept a day keeps it.
 */
@Injectable()
export class HolidayNotices implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(NoticeMoves) private readonly moves: NoticeMoves,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: APPLY_NOTICE, label: { zh: '执行节假日通知', en: 'Apply a holiday notice' },
      run: async (ctx, { previewId, operationId }: { previewId: string; operationId: string }) => {
        const result = await this.moves.apply(ctx.now, previewId);
        await this.database.transaction((tx) => this.operations.finish(tx, operationId, ctx.now, { result }));
        return result;
      },
    });
    this.operations.register({
      kind: OPERATION, label: { zh: '执行节假日通知', en: 'Apply a holiday notice' },
      resume: async (w, operation) => void (await this.jobs.add(w.tx, APPLY_NOTICE, { previewId: operation.input.previewId, operationId: operation.id })),
    });
  }

  /** What the notice would move. Nothing is published. @throws Problem 422 `notice-refused` with its faults. */
  async preview(ctx: RequestContext, notice: Notice): Promise<Preview> {
    return this.writes.run(ctx, (w) => this.moves.preview(w, notice));
  }

  /**
   * Publishes the notice of a preview and moves what the preview says, as a job. @returns the operation's id
   * @throws Problem 404; 409 `preview-applied`, or `preview-stale` where the calendar has changed since; 422 `hash-differs`
   */
  async apply(ctx: RequestContext, previewId: string, hash: string): Promise<string> {
    return this.writes.run(ctx, async (w) => {
      const [preview] = await w.tx.query<{ notice: Notice; base_version: number; hash: string; applied_version: number | null }>('select notice, base_version, hash, applied_version from notice_preview where id = $1 for update', [previewId]);
      if (!preview) throw Problem.notFound();
      if (preview.applied_version !== null) throw Problem.conflict('preview-applied', 'This preview was applied already.');
      if (preview.hash !== hash) throw Problem.unprocessable('hash-differs', 'The hash is not that of the preview that is to be applied.');
      const version = await publishNotice(w.tx, preview.notice, { by: w.actor.name, reason: preview.notice.title, at: w.now });
      if (version !== preview.base_version + 1) throw Problem.conflict('preview-stale', 'The calendar has changed since; make a new preview.');
      const operationId = await this.operations.start(w, { kind: OPERATION, input: { previewId } });
      await w.tx.query('update notice_preview set applied_version = $2, operation_id = $3 where id = $1', [previewId, version, operationId]);
      await this.jobs.add(w.tx, APPLY_NOTICE, { previewId, operationId });
      await this.audit.record(w, { action: 'calendar:notice.apply', subject: { type: 'notice', id: previewId, label: preview.notice.code }, before: null, after: { code: preview.notice.code, version, hash } });
      return operationId;
    });
  }

  /** What came of a preview: moved, or skipped since it had changed or closed meanwhile. */
  async outcome(previewId: string): Promise<{ outcome: string | null; count: number }[]> {
    return this.database.query('select outcome, count(*)::int as count from notice_preview_move where preview_id = $1 group by outcome order by outcome', [previewId]);
  }
}

