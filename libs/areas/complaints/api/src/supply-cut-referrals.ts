import { Inject, Injectable } from '@nestjs/common';
import { CITY_CENTRE, DemandClassifications } from '@haobang/demands';
import { Problem, type RequestContext, systemContext, Writes, type WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { decide, type Kind, type RecordAnswer, Records } from '@haobang/records';
import { demand } from './demand.kind.js';
import { DemandClassification } from './demand-classification.js';
import { type ReferCut, supplyCut, type SupplyCutState } from './supply-cut.kind.js';

const CUT = supplyCut as Kind;
const DEMAND = demand as Kind;

/** A wilful cut becomes a report (举报) of its own, which the enforcing unit has to sign, settle and answer for like any other. */
@Injectable()
export class SupplyCutReferrals {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Units) private readonly units: Units,
    @Inject(DemandClassifications) private readonly classifications: DemandClassifications,
    @Inject(DemandClassification) private readonly classification: DemandClassification,
  ) {}

  /** Cut and report change together, each with an event of its own. @throws Problem 403, 404, 409, 412, 422 `not-wilful`, `referred-already`, `unit-unknown`. */
  async refer(ctx: RequestContext, id: string, input: ReferCut, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const cut = await this.records.lock(w, CUT, id);
      if (w.ifMatch !== null && w.ifMatch !== cut.state.version) throw Problem.preconditionFailed(undefined, cut.state.version);
      const moment = await this.records.moment(cut.now);
      const acting = this.records.acting(w);
      // Asked once before the report is made, so that whoever may not refer leaves none behind.
      decide(CUT, cut.state, { verb: 'refer', input, reason }, acting, moment);
      const demandId = await this.report(w, cut.state as unknown as SupplyCutState, input.enforcementUnitId);
      const decision = decide(CUT, cut.state, { verb: 'refer', input: { ...input, demandId }, loggedInput: input, reason }, acting, moment);
      const [after] = await this.records.apply(w, CUT, [{ before: cut.state, decision, related: cut.related }]);
      return this.records.answer(CUT, after!, acting, moment);
    });
  }

  /** The system registers, classifies and assigns: whoever reported the cut stays unnamed to the unit that acts on it. */
  private async report(w: WriteContext, cut: SupplyCutState, enforcementUnitId: number): Promise<string> {
    const system: WriteContext = { ...w, actor: systemContext(w.now).actor, ifMatch: null };
    const { place, cutBy, content, measures } = cut.fields;
    const title = `人为断供：${cut.title}`.slice(0, 200);
    const text = [`断供事件 ${cut.no}，地点：${place}。`, cutBy ? `断供主体：${cutBy}。` : '', content, measures ?? ''].filter(Boolean).join('\n');
    const registeredUnitId = (await this.units.snapshot()).unitsOn(this.units.today()).find((unit) => unit.code === CITY_CENTRE)?.id ?? cut.registeredUnitId;
    const { id } = await this.records.createIn(system, DEMAND, {
      registeredUnitId, input: { title, content: text, channel: 'haobang', enterpriseFlag: true, anonymous: true, place, ...(cut.enterpriseId ? { enterpriseId: cut.enterpriseId } : {}) },
    });
    await this.classifications.classifyIn(system, DEMAND, this.classification, { id, title, content: text }, { demandKind: 'report', category: 'enforcement' }, null);
    await this.records.actIn(system, DEMAND, id, { verb: 'assign', input: { leadUnitId: enforcementUnitId } });
    return id;
  }
}
