import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dayAt } from '@haobang/clock';
import { Database, statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, systemContext, Writes, type WriteContext } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { decide, decideCreate, type Decision, type Kind, type Moment, permissionOf, type RecordAnswer, Records, type RecordState, rowsOf, tablesOf } from '@haobang/records';
import { endedBy, endOfLive, LaterVersion, REVIEW_CALLED_DAYS_AHEAD, type Validity } from './catalogue.rules.js';
import type { DifferenceResponse, VersionResponse } from './catalogue.dto.js';
import { CatalogueVersion, VERSION_PROPERTIES, type VersionFields } from './catalogue-version.js';
import { differencesBetween } from './difference.rules.js';

interface VersionRow extends Validity {
  versionNo: number;
  status: string;
  endsAs: string | null;
}

const VERSION = `r.id, r.no, r.title, v.version_no as "versionNo", r.status, v.valid_from as "validFrom", v.valid_until as "validUntil", v.review_on as "reviewOn", v.stale_since as "staleSince"`;
const ITEM = statement('catalogue.item', 'select v.item_id as item from catalogue_version v join record r on r.id = v.record_id where v.record_id = $1 and r.kind = $2');
const OF_ITEM = statement(
  'catalogue.of-item',
  `select r.id, v.version_no as "versionNo", r.status, v.valid_from as "validFrom", v.valid_until as "validUntil", v.ends_as as "endsAs"
     from catalogue_version v join record r on r.id = v.record_id where v.item_id = $1 order by v.version_no`,
);
/** $1 the item, $2 and $3 the caller's rows (null: all). */
const LISTED = statement(
  'catalogue.listed',
  `select ${VERSION} from catalogue_version v join record r on r.id = v.record_id
    where v.item_id = $1 and ($2::int[] is null or exists (select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))
    order by v.version_no desc limit 1000`,
);
/** $1 the kind, $2 today: versions whose end has come. */
const ENDED = statement('catalogue.ended', `select r.id from catalogue_version v join record r on r.id = v.record_id where r.kind = $1 and r.status = 'PUBLISHED' and v.valid_until <= $2::date order by r.id limit 500`);
/** $1 the kind, $2 today, $3 the farthest review day that is called for. */
const TO_REVIEW = statement(
  'catalogue.to-review',
  `select r.id from catalogue_version v join record r on r.id = v.record_id
    where r.kind = $1 and r.status = 'PUBLISHED' and v.review_called_on is null and v.review_on <= $3::date and v.valid_from <= $2::date order by r.id limit 500`,
);

const DRAFTS = ['DRAFT', 'IN_REVIEW'];
type Change = { before: RecordState | null; decision: Decision; related?: readonly string[] };
export type TwoVersionVerb = 'publish' | 'repeal' | 'void';

/** The verbs that touch two versions of an item: both change in one transaction, each with an event of its own. */
@Injectable()
export class CatalogueVersions implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'catalogue.turn', label: { zh: '目录到期与复核提醒', en: 'Ends and reviews of catalogues' }, cron: '5 * * * *', run: (ctx) => this.turn(ctx) });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `second-person-required`, `later-version-scheduled`, and the refusals of the verb. */
  act(ctx: RequestContext, kind: Kind, id: string, verb: TwoVersionVerb, input: object, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, (w) => this.actIn(w, kind, id, verb, input, reason));
  }

  /** The same inside a transaction that does more. */
  async actIn(w: WriteContext, kind: Kind, id: string, verb: TwoVersionVerb, input: object, reason: string | null): Promise<RecordAnswer> {
    const { own, related, others, moment, system } = await this.locked(w, kind, id, verb);
    const acting = this.records.acting(w);
    const decision = decide(kind, own, { verb, input, reason }, acting, moment);
    const changes: Change[] = [{ before: own, decision, related }];
    const other = async (otherId: string, asked: { verb: string; input?: object }) => {
      const locked = await this.records.lock(system, kind, otherId);
      changes.push({ before: locked.state, decision: decide(kind, locked.state, { ...asked, reason: decision.after.no }, this.records.acting(system), moment) });
    };
    const was = fieldsOf(own);
    if (verb === 'publish') {
      const validFrom = fieldsOf(decision.after).validFrom!;
      const live = liveBefore(others, validFrom);
      if (live) await other(live.id, { verb: 'supersede', input: { repealOn: validFrom } });
    } else if (was.validFrom !== null && was.validFrom > dayAt(moment.effectiveAt)) {
      const before = endedBy(others, { id, validFrom: was.validFrom, validUntil: was.validUntil });
      if (before) await other(before, { verb: 'goOn' });
    }
    const [after] = await this.records.apply(w, kind, changes);
    return this.records.answer(kind, after!, acting, moment);
  }

  /** Begins the next version with what this one says. @throws Problem 403, 404, 409 `draft-exists`. */
  draftNext(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const { own, related, others, moment } = await this.locked(w, kind, id, 'draftNext');
      if (others.some(({ status }) => DRAFTS.includes(status))) throw Problem.conflict('draft-exists', 'Another draft of this item is there already.');
      const acting = this.records.acting(w);
      const { itemId, versionNo } = fieldsOf(own);
      const no = Math.max(versionNo, ...others.map((other) => other.versionNo)) + 1;
      const facts = Object.fromEntries(tablesOf(kind).fields.filter(({ name }) => !VERSION_PROPERTIES.includes(name)).map(({ name }) => [name, own.fields[name]]));
      const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: w.actor.unitId ?? own.leadUnitId };
      const made = decideCreate(kind, fresh, { input: { next: { itemId, versionNo: no, title: own.title, leadUnitId: own.leadUnitId, facts } }, loggedInput: { itemId, versionNo: no }, reason }, acting, moment);
      const noted = decide(kind, own, { verb: 'draftNext', reason }, acting, moment);
      const [after] = await this.records.apply(w, kind, [{ before: null, decision: made }, { before: own, decision: noted, related }]);
      return this.records.answer(kind, after!, acting, moment);
    });
  }

  /** The versions of an item that the caller sees, the newest first. @throws Problem 403, 404. */
  async versions(ctx: RequestContext, kind: Kind, id: string): Promise<VersionResponse[]> {
    return this.listed(ctx, fieldsOf(await this.records.read(ctx, kind, id)).itemId);
  }

  /** What a version says differently from another of its item. @throws Problem 403, 404, 422 `other-item`. */
  async difference(ctx: RequestContext, kind: Kind, id: string, withId?: string): Promise<DifferenceResponse> {
    const one = await this.records.read(ctx, kind, id);
    const versions = await this.listed(ctx, fieldsOf(one).itemId);
    const told = (versionId: string) => versions.find((version) => version.id === versionId)!;
    const otherId = withId ?? versions.find(({ versionNo, status }) => versionNo < fieldsOf(one).versionNo && status !== 'VOIDED')?.id;
    if (!otherId || otherId === id) return { from: null, to: told(id), fields: [] };
    const other = await this.records.read(ctx, kind, otherId);
    if (fieldsOf(other).itemId !== fieldsOf(one).itemId) throw Problem.unprocessable('other-item', 'The two are versions of different items.', [{ pointer: '?with', code: 'other-item', detail: 'Name a version of the same item.' }]);
    const [from, to] = fieldsOf(other).versionNo < fieldsOf(one).versionNo ? [other, one] : [one, other];
    const said = tablesOf(kind).fields.filter(({ name }) => !VERSION_PROPERTIES.includes(name));
    const titled = [{ name: 'title', zh: '标题', en: 'Title', type: 'text' as const }, ...said.filter(({ name }) => name !== 'title')];
    return { from: told(from.id), to: told(to.id), fields: differencesBetween(titled, { ...from.fields, title: from.title }, { ...to.fields, title: to.title }) };
  }

  /** Moves versions whose end has come, and calls for reviews that fall due. Any number may run it. */
  async turn(ctx: RequestContext): Promise<{ ended: number; called: number }> {
    const today = dayAt(ctx.now);
    const told = { ended: 0, called: 0 };
    for (const kind of this.records.kinds.kinds.filter(({ table }) => (table as unknown) === CatalogueVersion)) {
      for (const { id } of await this.database.query<{ id: string }>(ENDED, [kind.kind, today])) told.ended += await this.done(ctx, kind, id, 'end');
      for (const { id } of await this.database.query<{ id: string }>(TO_REVIEW, [kind.kind, today, addDays(today, REVIEW_CALLED_DAYS_AHEAD)])) told.called += await this.done(ctx, kind, id, 'callReview');
    }
    return told;
  }

  private async done(ctx: RequestContext, kind: Kind, id: string, verb: string): Promise<number> {
    try {
      await this.records.act(ctx, kind, id, { verb });
      return 1;
    } catch (error) {
      // Somebody else moved it in between: there is nothing left to do.
      if (error instanceof Problem && error.status === 409) return 0;
      throw error;
    }
  }

  private listed(ctx: RequestContext, itemId: string): Promise<VersionResponse[]> {
    const rows = rowsOf(ctx.actor);
    return this.database.query<VersionResponse & Record<string, unknown>>(LISTED, [itemId, rows?.units ?? null, rows?.masks ?? null]);
  }

  /** Locks the item with all its versions, first the item as every transaction does that touches two of them. */
  private async locked(w: WriteContext, kind: Kind, id: string, verb: string): Promise<{ own: RecordState; related: string[]; others: VersionRow[]; moment: Moment; system: WriteContext }> {
    if (w.actor.kind !== 'system' && !this.records.acting(w).may(permissionOf(kind, verb))) throw Problem.forbidden();
    const [found] = await w.tx.query<{ item: string }>(ITEM, [id, kind.kind]);
    if (!found) throw Problem.notFound();
    const system: WriteContext = { ...w, actor: systemContext(w.now).actor };
    await this.records.lock(system, kind, found.item);
    const { state: own, related, now } = await this.records.lock(w, kind, id);
    if (w.ifMatch !== null && w.ifMatch !== own.version) throw Problem.preconditionFailed(undefined, own.version);
    const others = (await w.tx.query<VersionRow & Record<string, unknown>>(OF_ITEM, [found.item])).filter((version) => version.id !== id);
    return { own, related, others, moment: await this.records.moment(now), system };
  }
}

const fieldsOf = (record: RecordState): VersionFields => record.fields as unknown as VersionFields;

function liveBefore(others: readonly VersionRow[], validFrom: string): VersionRow | undefined {
  try {
    const live = endOfLive(others.filter((other) => other.validFrom !== null && other.status !== 'VOIDED'), validFrom);
    return others.find(({ id }) => id === live?.id);
  } catch (error) {
    if (error instanceof LaterVersion) throw Problem.unprocessable('later-version-scheduled', 'Another version of the item begins later; repeal that one first.', [{ pointer: '/validFrom', code: 'later-version-scheduled', detail: 'Another version begins later.' }]);
    throw error;
  }
}
