import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { Database, type Queryable } from '@haobang/database';
import { Problem, Writes, type RequestContext } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { LoginLog, unknownName, type LoginOutcome } from './login-log.js';
import { openSession } from './open-session.js';
import { newOtp, otpStepOf } from './otp.js';
import { assertNotUsedBefore, assertPasswordPolicy, hashPassword, passwordFits, rememberPasswords } from './passwords.js';
import { permissions } from './permissions.js';
import type { ChangePasswordRequest, OtpSetUpResponse, SignInRequest } from './sessions.dto.js';
import { accountDoor, addressDoor, Throttle, type Door } from './throttle.js';

interface AccountRow {
  id: string;
  username: string;
  name: string;
  state: 'ACTIVE' | 'DISABLED';
  password_hash: string | null;
  password_expires_at: Date | null;
  password_changed_at: Date | null;
  otp_secret: Buffer | null;
  otp_confirmed_at: Date | null;
}

const TRIES_PER_MINUTE = 60;

/** Opening and ending sessions, and what an account's owner changes of the own sign-in. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(LoginLog) private readonly log: LoginLog,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  /**
   * Opens a session and answers with its token, which only the cookie carries.
   * @throws 401 `credentials-wrong`, `otp-required`, `otp-wrong`, `account-disabled`, `password-over`; 429 `account-locked`, `address-locked`
   */
  async signIn(ctx: RequestContext, body: SignInRequest, userAgent: string): Promise<string> {
    const username = body.username.trim().toLowerCase();
    const [own, address] = [accountDoor(username), addressDoor(ctx.ip)];
    const found = await this.accountBy('username', username);
    const note = (outcome: LoginOutcome, db?: Queryable) =>
      this.log.write({ outcome, kind: 'staff', way: 'password', name: found?.username ?? unknownName(username), accountId: found?.id, ip: ctx.ip, userAgent, traceId: ctx.traceId, at: ctx.now }, db);
    const refuse = async (outcome: LoginOutcome, code: string, detail: string) => {
      await note(outcome);
      return Problem.unauthorized(code, detail);
    };

    await this.throttle.limit(`sign-in:${ctx.ip}`, TRIES_PER_MINUTE, 60, ctx.now);
    await this.knock([address, own], ctx, () => note('locked'));
    if (!(await passwordFits(found?.password_hash, body.password)) || !found)
      throw await refuse(found ? 'password-wrong' : 'name-unknown', 'credentials-wrong', 'The username or the password is wrong.');
    if (found.state !== 'ACTIVE') throw await refuse('disabled', 'account-disabled', 'This account is disabled.');
    if (found.password_expires_at && found.password_expires_at <= ctx.now) throw await refuse('password-over', 'password-over', 'The one-time password is over. Ask for a new one.');
    if (found.otp_confirmed_at) {
      if (!body.otp) {
        // The password was right, but the count of wrong codes must not end here.
        await this.takeBack([own, address], false);
        throw await refuse('otp-required', 'otp-required', 'Enter the code of your authenticator app.');
      }
      if (!(await this.useOtp(found, body.otp, ctx.now))) throw await refuse('otp-wrong', 'otp-wrong', 'The code is wrong, over, or was used already.');
    }
    const token = await this.database.transaction(async (tx) => {
      await note('signed-in', tx);
      return openSession(tx, ctx, { accountId: found.id, way: 'password', userAgent }, this.options);
    });
    await this.throttle.takeBack(own, true);
    await this.throttle.takeBack(address, true);
    return token;
  }

  /** Ends the session that asks. */
  async signOut(ctx: RequestContext, userAgent: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('update session set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null', [ctx.actor.sessionId, ctx.now, ctx.actor.id]);
      await this.log.write({ outcome: 'signed-out', kind: 'staff', name: ctx.actor.name, accountId: ctx.actor.id, ip: ctx.ip, userAgent, traceId: ctx.traceId, at: ctx.now }, tx);
    });
  }

  /**
   * Ends one of the own sessions, or anybody's for who may `auth:session.end`.
   * @throws 404 for a session that is over or not the caller's to end
   */
  async end(ctx: RequestContext, id: string, userAgent: string): Promise<void> {
    const mayAll = ctx.actor.roles.some((g) => permissions.allows(g.role, 'auth:session.end'));
    await this.writes.run(ctx, async (w) => {
      const [ended] = await w.tx.query<{ account_id: string; username: string }>(
        `update session s set ended_at = $2, ended_by = $3 from account a
          where s.id = $1 and a.id = s.account_id and s.ended_at is null and ($4 or s.account_id = $3) returning s.account_id, a.username`,
        [id, w.now, w.actor.id, mayAll],
      );
      if (!ended) throw Problem.notFound();
      await this.log.write({ outcome: 'ended', kind: 'staff', name: ended.username, accountId: ended.account_id, ip: w.ip, userAgent, traceId: w.traceId, at: w.now }, w.tx);
      await this.audit.record(w, { action: 'auth:session.end', subject: { type: 'account', id: ended.account_id, label: ended.username }, before: { session: id, ended: false }, after: { session: id, ended: true } });
    });
  }

  /**
   * Changes the own password and ends the other sessions.
   * @throws 422 `password-wrong`, `password-too-weak`, `password-reused`; 409 where it was changed meanwhile
   */
  async changePassword(ctx: RequestContext, body: ChangePasswordRequest): Promise<void> {
    const account = await this.own(ctx);
    await this.assertPassword(ctx, account, body.current, '/current');
    assertPasswordPolicy(body.next, account.username, '/next');
    await assertNotUsedBefore(this.database, account.id, account.password_hash, body.next, '/next');
    const next = await hashPassword(body.next);
    await this.writes.run(ctx, async (w) => {
      const changed = await w.tx.query(
        `update account set password_hash = $2, password_changed_at = $3, password_expires_at = null, must_change_password = false, version = version + 1
          where id = $1 and password_hash = $4 returning id`,
        [account.id, next, w.now, account.password_hash],
      );
      if (!changed.length) throw Problem.conflict('changed-meanwhile', 'The password was changed meanwhile.');
      await rememberPasswords(w.tx, account.id, [
        // Chosen elsewhere, at the first start; a one-time password was nobody's choice.
        ...(account.password_expires_at === null && account.password_changed_at ? [{ hash: account.password_hash!, setAt: account.password_changed_at }] : []),
        { hash: next, setAt: w.now },
      ]);
      await w.tx.query('update session set ended_at = $2, ended_by = $1 where account_id = $1 and ended_at is null and id <> $3', [account.id, w.now, w.actor.sessionId]);
      await this.audit.record(w, { action: 'auth:password.change', subject: { type: 'account', id: account.id, label: account.username }, before: null, after: null });
    });
  }

  /** Makes a secret for the authenticator app; it counts once a code of it was confirmed. */
  async setUpOtp(ctx: RequestContext): Promise<OtpSetUpResponse> {
    const account = await this.own(ctx);
    const { secret, uri, sealed } = newOtp(this.options.keys, account.id, account.username);
    const set = await this.database.query(
      'update account set otp_secret = $2, otp_last_step = null where id = $1 and otp_confirmed_at is null returning id',
      [account.id, sealed],
    );
    if (!set.length) throw Problem.conflict('otp-already-set', 'There is a code already. Remove it first.');
    return { secret, uri };
  }

  async confirmOtp(ctx: RequestContext, code: string): Promise<void> {
    const account = await this.own(ctx);
    if (!account.otp_secret || account.otp_confirmed_at) throw Problem.conflict('otp-not-waiting', 'There is no new code that waits to be confirmed.');
    const door = accountDoor(account.username);
    await this.throttle.knock(door, ctx.now);
    if (!(await this.useOtp(account, code, ctx.now))) throw Problem.unprocessable('otp-wrong', 'The code is wrong or over.', [{ pointer: '/otp', code: 'otp-wrong', detail: 'Enter the code that the app shows now.' }]);
    await this.throttle.takeBack(door, true);
    await this.changeOtp(ctx, account, true);
  }

  async removeOtp(ctx: RequestContext, password: string): Promise<void> {
    const account = await this.own(ctx);
    if (!account.otp_secret) throw Problem.notFound('There is no code to remove.');
    await this.assertPassword(ctx, account, password, '/password');
    await this.changeOtp(ctx, account, false);
  }

  private async changeOtp(ctx: RequestContext, account: AccountRow, on: boolean): Promise<void> {
    await this.writes.run(ctx, async (w) => {
      await w.tx.query(
        on
          ? 'update account set otp_confirmed_at = $2, version = version + 1 where id = $1 and otp_secret is not null'
          : 'update account set otp_secret = null, otp_confirmed_at = null, otp_last_step = null, version = version + 1 where id = $1',
        on ? [account.id, w.now] : [account.id],
      );
      await this.audit.record(w, {
        action: on ? 'auth:otp.confirm' : 'auth:otp.remove', subject: { type: 'account', id: account.id, label: account.username },
        before: { otp: account.otp_confirmed_at !== null }, after: { otp: on },
      });
    });
  }

  /** Takes a code once: of two requests with the same one, the second finds its step used. */
  private async useOtp(account: AccountRow, code: string, now: Date): Promise<boolean> {
    const step = otpStepOf(this.options.keys, account.id, account.otp_secret!, code, now);
    if (step === undefined) return false;
    const used = await this.database.query('update account set otp_last_step = $2 where id = $1 and (otp_last_step is null or otp_last_step < $2) returning id', [account.id, step]);
    return used.length > 0;
  }

  /** A stolen session must not become a place to guess the password, so this counts as the sign-in does. */
  private async assertPassword(ctx: RequestContext, account: AccountRow, password: string, pointer: string): Promise<void> {
    const door = accountDoor(account.username);
    await this.throttle.knock(door, ctx.now);
    if (!(await passwordFits(account.password_hash, password)))
      throw Problem.unprocessable('password-wrong', 'The password is wrong.', [{ pointer, code: 'password-wrong', detail: 'Enter the password that you sign in with.' }]);
    await this.throttle.takeBack(door, true);
  }

  private async knock(doors: readonly Door[], ctx: RequestContext, noteLocked: () => Promise<void>): Promise<void> {
    try {
      for (const door of doors) await this.throttle.knock(door, ctx.now);
    } catch (error) {
      if (error instanceof Problem) await noteLocked();
      throw error;
    }
  }

  private async takeBack(doors: readonly Door[], success: boolean): Promise<void> {
    for (const door of doors) await this.throttle.takeBack(door, success);
  }

  private async own(ctx: RequestContext): Promise<AccountRow> {
    return (await this.accountBy('id', ctx.actor.id!))!;
  }

  private async accountBy(column: 'id' | 'username', value: string): Promise<AccountRow | undefined> {
    const [row] = await this.database.query<AccountRow>(
      `select id, username, name, state, password_hash, password_expires_at, password_changed_at, otp_secret, otp_confirmed_at from account where ${column} = $1`,
      [value],
    );
    return row;
  }
}
