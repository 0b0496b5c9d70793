import { Inject, Injectable } from '@nestjs/common';
import { Assignments } from '@haobang/assignments';
import { dayAt } from '@haobang/clock';
import { statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { checkUscc, KeySpells } from '@haobang/parties';
import { decide, decideCreate, type Kind, type RecordAnswer, Records, type RecordState } from '@haobang/records';
import { FirmVisits } from './firm-visits.js';
import { keyEnterprise, type KnownEnterprise, type MarkByCodes, type MarkEnterprise } from './key-enterprise.kind.js';
import { liaison } from './liaison.kind.js';
import type { MarkedCode } from './outreach.dto.js';

const KIND = keyEnterprise as Kind;
const LIAISON = liaison as Kind;

const FIRM = statement('complaints.key.firm', 'select name from enterprise where id = $1');
/** $1 codes: the enterprises of those that the directory has, and whether each is marked already. */
const FIRMS = statement(
  'complaints.key.firms',
  `select e.id, e.uscc, e.name, k.no as marked
     from enterprise e left join lateral (select r.no from key_enterprise t join record r on r.id = t.record_id where t.firm_id = e.id and t.standing and t.until_on is null limit 1) k on true
    where e.uscc = any($1::text[])`,
);
const MOST_CODES = 500;

/** The plan office marks key enterprises, one by one or by a list of codes, and takes the mark again. */
@Injectable()
export class KeyEnterprises {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Assignments) private readonly assignments: Assignments,
    @Inject(FirmVisits) private readonly visits: FirmVisits,
    @Inject(KeySpells) private readonly spells: KeySpells,
  ) {}

  /** @throws Problem 403, 409 `already-marked`, 422 `enterprise-unknown`, `unit-unknown`. */
  mark(ctx: RequestContext, input: MarkEnterprise): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const [firm] = await w.tx.query<{ name: string }>(FIRM, [input.enterpriseId]);
      if (!firm) throw Problem.unprocessable('enterprise-unknown', 'There is no such enterprise.', [{ pointer: '/enterpriseId', code: 'enterprise-unknown', detail: 'There is no such enterprise.' }]);
      const { states, acting, moment } = await this.markAll(w, [{ ...input, name: firm.name }]);
      return this.records.answer(KIND, states[0]!, acting, moment);
    });
  }

  /** Marks all that it can and says of each code what became of it. @throws Problem 403, 422 `too-many-codes`, `unit-unknown`. */
  markByCodes(ctx: RequestContext, { codes, ...common }: MarkByCodes): Promise<{ items: MarkedCode[] }> {
    const asked = [...new Set(codes.toUpperCase().split(/[\s,，;；、]+/).filter(Boolean))];
    if (asked.length > MOST_CODES) throw Problem.unprocessable('too-many-codes', `At most ${MOST_CODES} codes at once.`, [{ pointer: '/codes', code: 'too-many-codes', detail: `At most ${MOST_CODES} codes at once.` }]);
    return this.writes.run(ctx, async (w) => {
      const rows = await w.tx.query<{ id: string; uscc: string; name: string; marked: string | null }>(FIRMS, [asked]);
      const firms = new Map(rows.map((row) => [row.uscc, row]));
      const fresh = asked.flatMap((code) => firms.get(code) ?? []).filter((firm) => !firm.marked);
      const { states } = await this.markAll(w, fresh.map((firm) => ({ ...common, enterpriseId: firm.id, name: firm.name })));
      const numbers = new Map(fresh.map((firm, i) => [firm.uscc, states[i]!.no]));
      return {
        items: asked.map((uscc): MarkedCode => {
          const firm = firms.get(uscc);
          const outcome = numbers.has(uscc) ? 'marked' : firm ? 'already' : checkUscc(uscc).valid ? 'unknown' : 'invalid';
          return { uscc: uscc.slice(0, 40), outcome, name: firm?.name ?? null, no: numbers.get(uscc) ?? firm?.marked ?? null };
        }),
      };
    });
  }

  /** The mark, its liaison officer and the visits still due end together. @throws Problem 403, 404, 409, 412, 422. */
  close(ctx: RequestContext, id: string, verb: 'unmark' | 'void', reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const acting = this.records.acting(w);
      const locked = await this.records.lock(w, KIND, id);
      if (w.ifMatch !== null && w.ifMatch !== locked.state.version) throw Problem.preconditionFailed(undefined, locked.state.version);
      const moment = await this.records.moment(locked.now);
      const decision = decide(KIND, locked.state, { verb, reason }, acting, moment);
      await this.assignments.endAll(w, LIAISON, id, `${locked.state.no}${verb === 'void' ? '已作废' : '已移出名单'}`);
      await this.visits.cancelDue(w, id);
      const [after] = await this.records.apply(w, KIND, [{ before: locked.state, decision, related: locked.related }]);
      if (locked.state.open) await this.spells.end(w, locked.state.enterpriseId!, dayAt(moment.effectiveAt));
      return this.records.answer(KIND, after!, acting, moment);
    });
  }

  private async markAll(w: WriteContext, inputs: readonly KnownEnterprise[]) {
    const acting = this.records.acting(w);
    const moment = await this.records.moment(w.now);
    const changes = inputs.map((input) => {
      const { name: _name, ...logged } = input;
      return { before: null, decision: decideCreate(KIND, { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: w.actor.unitId }, { input, loggedInput: logged }, acting, moment) };
    });
    const states: RecordState[] = changes.length ? await this.records.apply(w, KIND, changes).catch(refuseTwice) : [];
    // The directory shows what the register says.
    if (states.length) await this.spells.begin(w, inputs.map((input) => input.enterpriseId), inputs[0]!.basis ?? '重点企业名单', dayAt(moment.effectiveAt));
    return { states, acting, moment };
  }
}

function refuseTwice(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'key_enterprise_once') throw Problem.conflict('already-marked', 'The enterprise is marked already.');
  throw error;
}
