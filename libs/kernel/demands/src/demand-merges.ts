import { Inject, Injectable } from '@nestjs/common';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { type Acting, decide, type Decision, type Kind, type Moment, type RecordAnswer, Records } from '@haobang/records';
import { callersOf, type DemandState } from './demand.rules.js';

interface Pair {
  child: DemandState;
  parent: DemandState;
  related: string[];
  moment: Moment;
}

/** Folds duplicates into one demand and takes them out again. Both sides change in one transaction, each with an event of its own. */
@Injectable()
export class DemandMerges {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** The parent is open and not itself merged; it keeps every caller. @throws Problem 403, 404, 409 with the verbs that are open, 412, 422. */
  merge(ctx: RequestContext, kind: Kind, id: string, parentId: string, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, (w) => this.mergeIn(w, kind, id, parentId, reason));
  }

  /** The same inside a transaction that does more. */
  async mergeIn(w: WriteContext, kind: Kind, id: string, parentId: string, reason: string | null): Promise<RecordAnswer> {
    if (id === parentId) throw Problem.unprocessable('same-record', 'A demand can not be merged into itself.');
    return this.change(w, kind, id, () => Promise.resolve(parentId), (acting, { child, parent, moment }) => {
      // Its own state comes first: that refusal names what is open for it.
      const folded = decide(kind, child, { verb: 'merge', input: { parentId }, reason }, acting, moment);
      if (!parent.open) throw Problem.unprocessable('parent-not-open', 'The parent has to be open, and not merged itself.');
      if (holdsOthers(child)) throw Problem.unprocessable('has-merged', 'Other demands were merged into this one; take them out first.');
      const absorbed = decide(kind, parent, { verb: 'absorb', input: { callers: callersOf(child), from: child.no }, loggedInput: {} }, SYSTEM, moment);
      return [folded, absorbed];
    });
  }

  /** The demand goes on by itself, classified, with its own caller. @throws Problem 403, 404, 409, 412. */
  async unmerge(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    const parentOf = async (w: WriteContext) => {
      const [row] = await w.tx.query<{ parent_id: string | null }>('select parent_id from record where id = $1', [id]);
      if (row?.parent_id) return row.parent_id;
      // Nothing to take it out of: the state refuses, with the verbs that are open.
      const { state, now } = await this.records.lock(w, kind, id);
      decide(kind, state, { verb: 'unmerge', reason }, this.records.acting(w), await this.records.moment(now));
      throw new Error(`${state.no} is ${state.status} without a parent`);
    };
    return this.writes.run(ctx, (tx) => this.change(tx, kind, id, parentOf, (acting, { child, parent, moment }) => {
      const callers = callersOf(parent).filter((caller) => caller.originId === child.id);
      const out = decide(kind, child, { verb: 'unmerge', input: { callers }, loggedInput: {}, reason }, acting, moment);
      const released = decide(kind, parent, { verb: 'release', input: { from: child.no }, loggedInput: {} }, SYSTEM, moment);
      return [out, released];
    }));
  }

  private async change(w: WriteContext, kind: Kind, id: string, parentOf: (w: WriteContext) => Promise<string>, decideBoth: (acting: Acting, pair: Pair) => [Decision, Decision]): Promise<RecordAnswer> {
    const acting = this.records.acting(w);
    const parentId = await parentOf(w);
    // In the order of ids, as every transaction that locks two records.
    const locked = new Map<string, Awaited<ReturnType<Records['lock']>>>();
    for (const one of [id, parentId].sort()) locked.set(one, await this.records.lock(w, kind, one));
    const [child, parent] = [locked.get(id)!, locked.get(parentId)!];
    if (w.ifMatch !== null && w.ifMatch !== child.state.version) throw Problem.preconditionFailed(undefined, child.state.version);
    const moment = await this.records.moment(parent.now > child.now ? parent.now : child.now);
    const [childDone, parentDone] = decideBoth(acting, { child: child.state as DemandState, parent: parent.state as DemandState, related: parent.related, moment });
    const changes = [{ before: child.state, decision: childDone }, { before: parent.state, decision: parentDone, related: parent.related.filter((other) => other !== id) }];
    const [after] = await this.records.apply(w, kind, changes);
    return this.records.answer(kind, after!, acting, moment);
  }
}

const holdsOthers = (demand: DemandState): boolean => callersOf(demand).some((caller) => caller.originId !== demand.id);
const SYSTEM: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };
