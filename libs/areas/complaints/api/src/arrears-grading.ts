import { Inject, Injectable } from '@nestjs/common';
import { dayAt, elapsedDays } from '@haobang/clock';
import type { GradeGiven } from '@haobang/ledgers';
import { type RequestContext, Writes } from '@haobang/http';
import { type Kind, type RecordAnswer, Records } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { isZero } from './arrears-interest.rules.js';
import { arrears } from './arrears.kind.js';
import { arrearsGrade } from './arrears-grade.table.js';
import { unpaidOf } from './arrears.rules.js';
import type { ArrearsFields } from './arrears.js';

const KIND = arrears as Kind;

/** What the decision table is asked about a row. */
export const gradeFacts = (fields: ArrearsFields, on: string) => ({
  unpaid: unpaidOf(fields), overdueDays: fields.payDueOn === null || on <= fields.payDueOn ? 0 : elapsedDays(fields.payDueOn, on), disputed: !isZero(fields.disputedAmount), debtorKind: fields.debtorKind,
});

/** Grades a row by the decision table and keeps its receipt. */
@Injectable()
export class ArrearsGrading {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** @throws Problem 403, 404, 409, 412 */
  async grade(ctx: RequestContext, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      // Locked before it is judged, so that no payment comes between the facts and the grade.
      const { state } = await this.records.lock(w, KIND, id);
      const on = dayAt(w.now);
      const facts = Object.fromEntries(Object.entries(gradeFacts(state.fields as unknown as ArrearsFields, on)).map(([name, value]) => [name, { value, source: 'record' }]));
      const decided = await this.rules.decide(w, arrearsGrade.code, facts, on, id);
      const input: GradeGiven = { grade: decided.outcome, gradeReason: decided.reason.zh, gradeReasonEn: decided.reason.en, gradeReceiptId: decided.receiptId };
      return this.records.actIn(w, KIND, id, { verb: 'grade', input, reason });
    });
  }
}
