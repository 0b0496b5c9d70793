import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import { insertAccount, lockOfficers } from './accounts.js';
import { businessDayOf } from './business-day.rules.js';
import { hashPassword, oneTimePassword } from './passwords.js';
import { versionDemanded } from './requests.js';
import { accountDoor, Throttle } from './throttle.js';
import type { AmendUserRequest, CreateUserRequest, ResetUserRequest, UserResponse, UserWithPasswordResponse } from './users.dto.js';
import { UsersReadModel } from './users.read-model.js';

const ONE_TIME_HOURS = 72;

/** What the administrators do with accounts. Nobody does any of it to the own account. */
@Injectable()
export class UsersService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(UsersReadModel) private readonly users: UsersReadModel,
  ) {}

  /** @throws 409 `already-exists` for a username that is taken, `person-has-account` */
  async create(ctx: RequestContext, body: CreateUserRequest): Promise<UserWithPasswordResponse> {
    // The password stays outside of what the idempotency key stores: a repetition shows the account without it.
    let shown: string | null = null;
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const user = await this.writes.run(ctx, async (w) => {
      const id = await ofOnePerson(insertAccount(w.tx, { ...body, passwordHash, oneTimeUntil: oneTimeEnd(w.now), createdBy: w.actor.id }, w.now));
      const made = await this.users.get(id, w.now, w.tx);
      await this.note(w, 'auth:user.create', null, made);
      shown = password;
      return made;
    });
    return { user, oneTimePassword: shown };
  }

  /** @throws 428, 412; 409 `person-has-account` */
  async amend(ctx: RequestContext, id: string, body: AmendUserRequest): Promise<UserResponse> {
    const version = versionDemanded(ctx);
    return this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      if (before.version !== version) throw Problem.preconditionFailed('The account has changed since you read it.');
      await ofOnePerson(w.tx.query('update account set name = coalesce($2, name), person_id = case when $3 then $4 else person_id end, version = version + 1 where id = $1', [
        id, body.name ?? null, body.personId !== undefined, body.personId ?? null,
      ]));
      return this.changed(w, 'auth:user.amend', before);
    });
  }

  /** Disables or enables; disabling ends every session. */
  async setState(ctx: RequestContext, id: string, state: 'ACTIVE' | 'DISABLED', reason?: string): Promise<UserResponse> {
    return this.writes.run(ctx, async (w) => {
      assertOther(w, id);
      await lockOfficers(w.tx);
      const before = await this.locked(w, id);
      if (before.state === state) throw Problem.conflict('wrong-state', state === 'ACTIVE' ? 'The account is active.' : 'The account is disabled already.');
      if (state === 'DISABLED') await this.assertNotLast(w, before);
      await ofOnePerson(w.tx.query('update account set state = $2, version = version + 1 where id = $1', [id, state]));
      if (state === 'DISABLED') await this.endSessions(w, id);
      return this.changed(w, state === 'ACTIVE' ? 'auth:user.enable' : 'auth:user.disable', before, reason);
    });
  }

  /**
   * Gives a new one-time password and ends every session. Accounts of the security administrator and the auditor are
   * reset by a security administrator, all others by the system administrator: else one officer could become another.
   */
  async reset(ctx: RequestContext, id: string, body: ResetUserRequest): Promise<UserWithPasswordResponse> {
    let shown: string | null = null;
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const user = await this.writes.run(ctx, async (w) => {
      assertOther(w, id);
      await lockOfficers(w.tx);
      const before = await this.locked(w, id);
      await assertMayReset(w, id);
      await w.tx.query(
        `update account set password_hash = $2, password_changed_at = $3, password_expires_at = $4, must_change_password = true, version = version + 1,
                otp_secret = case when $5 then null else otp_secret end, otp_confirmed_at = case when $5 then null else otp_confirmed_at end where id = $1`,
        [id, passwordHash, w.now, oneTimeEnd(w.now), body.otp ?? false],
      );
      await this.endSessions(w, id);
      shown = password;
      return this.changed(w, 'auth:user.reset', before, body.reason);
    });
    return { user, oneTimePassword: shown };
  }

  /** Lets somebody try again at once who was locked out. */
  async unlock(ctx: RequestContext, id: string): Promise<UserResponse> {
    return this.writes.run(ctx, async (w) => {
      assertOther(w, id);
      const before = await this.locked(w, id);
      await this.throttle.unlock(accountDoor(before.username), w.tx);
      return this.changed(w, 'auth:user.unlock', before);
    });
  }

  private async locked(w: WriteContext, id: string): Promise<UserResponse> {
    await w.tx.query('select 1 from account where id = $1 for no key update', [id]);
    return this.users.get(id, w.now, w.tx);
  }

  private async changed(w: WriteContext, action: string, before: UserResponse, reason?: string): Promise<UserResponse> {
    const after = await this.users.get(before.id, w.now, w.tx);
    await this.note(w, action, before, after, reason);
    return after;
  }

  private note(w: WriteContext, action: string, before: UserResponse | null, after: UserResponse, reason?: string): Promise<void> {
    return this.audit.record(w, { action, subject: { type: 'account', id: after.id, label: after.username }, before: before && auditedUser(before), after: auditedUser(after), reason });
  }

  private async endSessions(w: WriteContext, accountId: string): Promise<void> {
    await w.tx.query('update session set ended_at = $2, ended_by = $3 where account_id = $1 and ended_at is null', [accountId, w.now, w.actor.id]);
  }

  private async assertNotLast(w: WriteContext, user: UserResponse): Promise<void> {
    for (const { role } of user.roles) await assertOthersHold(w, user.id, role);
  }
}

/** @throws 422 `second-person-required` for the own account */
export function assertOther(w: RequestContext, accountId: string): void {
  if (w.actor.id === accountId) throw Problem.unprocessable('second-person-required', 'Nobody does this to the own account.');
}

/**
 * Whoever says how an account is opened could open it: for the other officers' accounts only a security administrator, for all
 * others only a system administrator.
 * @throws 422 `second-person-required`
 */
export async function assertMayReset(w: WriteContext, id: string): Promise<void> {
  const [held] = await w.tx.query(`select 1 from role_grant where account_id = $1 and role in ('securityAdmin', 'auditor') and (until_on is null or until_on > $2)`, [id, businessDayOf(w.now)]);
  const needed = held ? 'securityAdmin' : 'systemAdmin';
  if (!w.actor.roles.some((g) => g.role === needed))
    throw Problem.unprocessable('second-person-required', held ? 'How accounts of the security administrator and the auditor are opened is said by a security administrator.' : 'How this account is opened is said by the system administrator.');
}

/**
 * Somebody must stay who can administer. Needs `lockOfficers` first.
 * @throws 422 `last-holder`
 */
export async function assertOthersHold(w: WriteContext, accountId: string, role: string): Promise<void> {
  if (role !== 'systemAdmin' && role !== 'securityAdmin') return;
  const [other] = await w.tx.query(
    `select 1 from role_grant g join account a on a.id = g.account_id
      where g.role = $1 and g.account_id <> $2 and a.state = 'ACTIVE' and g.since_on <= $3 and (g.until_on is null or g.until_on > $3) limit 1`,
    [role, accountId, businessDayOf(w.now)],
  );
  if (!other) throw Problem.unprocessable('last-holder', 'Nobody else has this role. Give it to somebody first.');
}

/** @throws 409 `person-has-account`: a second account would make somebody a second person to oneself */
async function ofOnePerson<R>(written: Promise<R>): Promise<R> {
  try {
    return await written;
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'account_one_per_person') throw error;
    throw Problem.conflict('person-has-account', 'The person has an account already; give it the further roles, or disable it first.');
  }
}

const oneTimeEnd = (now: Date) => new Date(now.getTime() + ONE_TIME_HOURS * 3_600_000);

/** What an entry keeps of an account: its state, without what changes by mere use. */
const auditedUser = ({ username, name, personId, state, otp, mustChangePassword, lockedUntil }: UserResponse) => ({ username, name, personId, state, otp, mustChangePassword, lockedUntil });
