import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { Identities } from '@haobang/auth';
import { addDays } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import type { AmendPerson, AppointPerson, CreatePerson, CreatePost, CreateStandIn, EndDay, PersonResponse, PostResponse, RelievePerson, StandInResponse } from './people.dto.js';
import { PeopleReadModel } from './people.read-model.js';
import { readingOf } from './pinyin.rules.js';
import { Units } from './units.js';

/** A right that is lent comes back by itself; whoever is away for longer hands over the post. */
const LONGEST_SPELL_DAYS = 366;

const refused = (code: string, detail: string, pointer: string) => Problem.unprocessable(code, detail, [{ pointer, code, detail }]);

/** The writes on people, posts, appointments and stand-ins. */
@Injectable()
export class People {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Units) private readonly units: Units,
    @Inject(PeopleReadModel) private readonly read: PeopleReadModel,
    @Inject(Identities) private readonly identities: Identities,
  ) {}

  create(ctx: RequestContext, body: CreatePerson): Promise<PersonResponse> {
    return this.writes.run(ctx, async (write) => {
      const id = uuidV7(ctx.now.getTime());
      const { full, initials } = readingOf(body.name, true);
      await this.assertStaffNoFree(write, id, body.staffNo);
      await write.tx.query(
        'insert into person (id, staff_no, name, name_en, pinyin, initials, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [id, body.staffNo ?? null, body.name, body.nameEn ?? null, full, initials, body.from, ctx.now, ctx.actor.name],
      );
      return this.recordedPerson(write, 'organisation:person.create', null, id);
    });
  }

  amend(ctx: RequestContext, id: string, body: AmendPerson): Promise<PersonResponse> {
    if (ctx.ifMatch === null) throw new Problem(428, 'if-match-missing', 'Send the ETag of what you read as If-Match.');
    return this.writes.run(ctx, async (write) => {
      const before = await this.lockPerson(write, id);
      if (before.version !== ctx.ifMatch) throw Problem.preconditionFailed();
      if (body.staffNo !== undefined) await this.assertStaffNoFree(write, id, body.staffNo);
      const after = { staffNo: before.staffNo, name: before.name, nameEn: before.nameEn, validTo: before.validTo, ...body };
      const { full, initials } = readingOf(after.name, true);
      if (after.validTo !== null && after.validTo <= before.validFrom) throw refused('ends-before-it-begins', 'Service lasts for one day at least.', '/validTo');
      if (body.validTo) await this.endService(write, id, body.validTo);
      await write.tx.query('update person set staff_no = $2, name = $3, name_en = $4, pinyin = $5, initials = $6, valid_to = $7, version = version + 1 where id = $1', [id, after.staffNo, after.name, after.nameEn, full, initials, after.validTo]);
      return this.recordedPerson(write, 'organisation:person.amend', before, id);
    });
  }

  appoint(ctx: RequestContext, id: string, body: AppointPerson): Promise<PersonResponse> {
    return this.writes.run(ctx, async (write) => {
      const before = await this.lockPerson(write, id);
      const post = await this.read.post(body.postId, write.tx).catch(() => undefined);
      if (!post || post.validFrom > body.from || post.validTo !== null) throw refused('post-not-there', 'There is no such post from that day on.', '/postId');
      if (before.validFrom > body.from || before.validTo !== null) throw refused('not-in-service', 'The person is not in service from that day on.', '/from');
      const main = body.main ?? true;
      const [later] = await write.tx.query('select 1 from person_post where person_id = $1 and (post_id = $2 or ($4 and main)) and (valid_from >= $3 or (post_id = $2 and (valid_to is null or valid_to > $3))) limit 1', [id, body.postId, body.from, main]);
      if (later) throw refused('appointed-already', 'The person holds this post, or gets a main one, on that day or later.', '/from');
      if (main) await this.demoteMain(write, id, body.from);
      await write.tx.query('insert into person_post (person_id, post_id, main, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6)', [id, body.postId, main, body.from, ctx.now, ctx.actor.name]);
      return this.recordedPerson(write, 'organisation:person.appoint', before, id, body);
    });
  }

  relieve(ctx: RequestContext, id: string, body: RelievePerson): Promise<PersonResponse> {
    return this.writes.run(ctx, async (write) => {
      const before = await this.lockPerson(write, id);
      const ended = await write.tx.query('update person_post set valid_to = $3 where person_id = $1 and post_id = $2 and valid_from < $3 and (valid_to is null or valid_to > $3) returning id', [id, body.postId, body.on]);
      if (!ended.length) throw refused('not-in-post', 'The person does not hold this post on the day before.', '/postId');
      return this.recordedPerson(write, 'organisation:person.relieve', before, id, body);
    });
  }

  createPost(ctx: RequestContext, body: CreatePost): Promise<PostResponse> {
    return this.writes.run(ctx, async (write) => {
      const [unit] = await write.tx.query('select 1 from unit where id = $1 and valid_from <= $2 and valid_to is null for share', [body.unitId, body.from]);
      if (!unit) throw refused('unit-not-there', 'There is no such unit from that day on.', '/unitId');
      const [made] = await write.tx.query<{ id: number }>(
        'insert into post (unit_id, zh, en, head, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7) returning id',
        [body.unitId, body.zh, body.en, body.head ?? false, body.from, ctx.now, ctx.actor.name],
      );
      const post = await this.read.post(made!.id, write.tx);
      await this.audit.record(write, { action: 'organisation:post.create', subject: { type: 'post', id: String(post.id), label: post.zh }, before: null, after: post, unitId: post.unitId });
      return post;
    });
  }

  endPost(ctx: RequestContext, id: number, { on }: EndDay): Promise<PostResponse> {
    return this.writes.run(ctx, async (write) => {
      await write.tx.query('select 1 from post where id = $1 for update', [id]);
      const before = await this.read.post(id, write.tx);
      if (before.validTo !== null) throw refused('post-ended', `The post ends on ${before.validTo}.`, '/on');
      if (on <= before.validFrom) throw refused('ends-before-it-begins', 'A post lasts for one day at least.', '/on');
      const [later] = await write.tx.query('select 1 from person_post where post_id = $1 and valid_from >= $2', [id, on]);
      if (later) throw refused('before-last-change', 'An appointment to the post begins on that day or later.', '/on');
      await write.tx.query('update person_post set valid_to = $2 where post_id = $1 and (valid_to is null or valid_to > $2)', [id, on]);
      await write.tx.query('update post set valid_to = $2, version = version + 1 where id = $1', [id, on]);
      const after = await this.read.post(id, write.tx);
      await this.audit.record(write, { action: 'organisation:post.end', subject: { type: 'post', id: String(id), label: after.zh }, before, after, unitId: after.unitId });
      return after;
    });
  }

  /**
   * Lets one person act for another for some days, with the roles that the other holds on each of them.
   * @throws 422 `stands-in-for-oneself`, `second-person-required`, `ends-before-it-begins`, `spell-too-long`, `not-in-service`, `stand-in-already`, `deputy-away`, `person-stands-in`
   */
  standIn(ctx: RequestContext, body: CreateStandIn): Promise<StandInResponse> {
    return this.changeStandIns(ctx, async (write) => {
      const { tx } = write;
      const { until } = body;
      if (body.personId === body.deputyId) throw refused('stands-in-for-oneself', 'Nobody stands in for oneself.', '/deputyId');
      if (until <= body.from) throw refused('ends-before-it-begins', 'A spell lasts for one day at least.', '/until');
      if (addDays(body.from, LONGEST_SPELL_DAYS) < until) throw refused('spell-too-long', `A spell lasts for ${LONGEST_SPELL_DAYS} days at most.`, '/until');
      const [own] = await tx.query('select 1 from account where id = $1 and person_id = $2', [ctx.actor.id, body.deputyId]);
      if (own) throw refused('second-person-required', 'Nobody lends the roles of another to oneself.', '/deputyId');
      // Both rows are locked in one order, so that two spells set at once see each other.
      const people = await tx.query<{ id: string }>('select id from person where id = any($1) and valid_from <= $2 and (valid_to is null or valid_to >= $3) order by id for update', [[body.personId, body.deputyId], body.from, until]);
      for (const [field, id] of [['personId', body.personId], ['deputyId', body.deputyId]] as const)
        if (!people.some((p) => p.id === id)) throw refused('not-in-service', 'The person is not in service on those days.', `/${field}`);
      const clashes = await tx.query<{ person_id: string; deputy_id: string }>(
        `select person_id, deputy_id from stand_in where withdrawn_at is null and daterange(valid_from, valid_to) && daterange($3, $4) and (person_id in ($1, $2) or deputy_id = $1)`,
        [body.personId, body.deputyId, body.from, until],
      );
      if (clashes.some((s) => s.person_id === body.personId)) throw refused('stand-in-already', 'Somebody stands in for this person on some of those days already.', '/personId');
      if (clashes.some((s) => s.person_id === body.deputyId)) throw refused('deputy-away', 'Whoever should stand in is away on some of those days.', '/deputyId');
      if (clashes.length) throw refused('person-stands-in', 'Whoever is to be away stands in for somebody else on some of those days.', '/personId');
      const id = uuidV7(ctx.now.getTime());
      await tx.query('insert into stand_in (id, person_id, deputy_id, reason, valid_from, valid_to, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, body.personId, body.deputyId, body.reason, body.from, until, ctx.now, ctx.actor.name]);
      return this.recordedStandIn(write, 'organisation:stand-in.create', null, id);
    });
  }

  /**
   * Ends a spell early, also from this moment on; one that held on no day before today is withdrawn as a whole.
   * @throws 404; 422 `stand-in-over`, `ends-before-it-begins`
   */
  endStandIn(ctx: RequestContext, id: string, { on }: EndDay): Promise<StandInResponse> {
    return this.changeStandIns(ctx, async (write) => {
      await write.tx.query('select 1 from stand_in where id = $1 for update', [id]);
      const before = await this.read.standIn(id, write.tx);
      if (before.withdrawnAt !== null) throw refused('stand-in-over', 'The spell was withdrawn.', '/on');
      if (before.validTo !== null && before.validTo <= on) throw refused('stand-in-over', `The spell is over on ${before.validTo}.`, '/on');
      if (on > before.validFrom) await write.tx.query('update stand_in set valid_to = $2 where id = $1', [id, on]);
      else if (before.validFrom >= this.units.today()) await write.tx.query('update stand_in set withdrawn_at = $2, withdrawn_by = $3 where id = $1', [id, write.now, write.actor.name]);
      else throw refused('ends-before-it-begins', `The spell holds since ${before.validFrom}.`, '/on');
      return this.recordedStandIn(write, 'organisation:stand-in.end', before, id);
    });
  }

  /** The other processes hear of it from the database; this one reads its own change with the answer. */
  private async changeStandIns(ctx: RequestContext, work: (write: WriteContext) => Promise<StandInResponse>): Promise<StandInResponse> {
    const result = await this.writes.run(ctx, work);
    this.units.invalidate();
    this.identities.forget(`person:${result.deputyId}`);
    return result;
  }

  private async lockPerson(write: WriteContext, id: string): Promise<PersonResponse> {
    await write.tx.query('select 1 from person where id = $1 for update', [id]);
    return this.read.person(id, write.tx);
  }

  private async assertStaffNoFree(write: WriteContext, id: string, staffNo: string | null | undefined): Promise<void> {
    if (!staffNo) return;
    const [taken] = await write.tx.query('select 1 from person where staff_no = $1 and id <> $2', [staffNo, id]);
    if (taken) throw Problem.conflict('staff-number-taken', 'The staff number belongs to somebody else.');
  }

  /** From that day on the main post until now is held as a further one. */
  private async demoteMain(write: WriteContext, id: string, from: string): Promise<void> {
    const [held] = await write.tx.query<{ post_id: number; valid_to: string | null }>('select post_id, valid_to from person_post where person_id = $1 and main and valid_from < $2 and (valid_to is null or valid_to > $2)', [id, from]);
    if (!held) return;
    await write.tx.query('update person_post set valid_to = $3 where person_id = $1 and post_id = $2 and main and (valid_to is null or valid_to > $3)', [id, held.post_id, from]);
    await write.tx.query('insert into person_post (person_id, post_id, main, valid_from, valid_to, recorded_at, recorded_by) values ($1, $2, false, $3, $4, $5, $6)', [id, held.post_id, from, held.valid_to, write.now, write.actor.name]);
  }

  private async endService(write: WriteContext, id: string, on: string): Promise<void> {
    const [later] = await write.tx.query(
      'select 1 from (select valid_from from person_post where person_id = $1 union all select valid_from from stand_in where $1 in (person_id, deputy_id) and withdrawn_at is null) spell where valid_from >= $2 limit 1',
      [id, on],
    );
    if (later) throw refused('before-last-change', 'An appointment or stand-in of the person begins on that day or later.', '/validTo');
    await write.tx.query('update person_post set valid_to = $2 where person_id = $1 and (valid_to is null or valid_to > $2)', [id, on]);
    await write.tx.query('update stand_in set valid_to = $2 where $1 in (person_id, deputy_id) and (valid_to is null or valid_to > $2)', [id, on]);
  }

  private async recordedPerson(write: WriteContext, action: string, before: PersonResponse | null, id: string, detail?: object): Promise<PersonResponse> {
    if (before && action !== 'organisation:person.amend') await write.tx.query('update person set version = version + 1 where id = $1', [id]);
    const person = await this.read.person(id, write.tx);
    // An appointment may begin on another day than today, on which the person's posts are shown; so it is told by itself.
    await this.audit.record(write, { action, subject: { type: 'person', id, label: person.name }, before, after: detail ? { ...person, appointment: detail } : person, unitId: person.posts[0]?.unitId ?? null });
    return person;
  }

  private async recordedStandIn(write: WriteContext, action: string, before: StandInResponse | null, id: string): Promise<StandInResponse> {
    const standIn = await this.read.standIn(id, write.tx);
    await this.audit.record(write, { action, subject: { type: 'stand-in', id, label: `${standIn.personName} / ${standIn.deputyName}` }, before, after: standIn, reason: standIn.reason });
    return standIn;
  }
}
