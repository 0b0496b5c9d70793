import { Inject, Injectable, Optional } from '@nestjs/common';
import { pageOf } from '@haobang/audit';
import { Database } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { businessDayOf } from './business-day.rules.js';
import { NO_UNIT, type Identity } from './identities.js';
import { permissions } from './permissions.js';
import type { OpenSessionPage, SessionQuery, SessionResponse, SignInLogPage, SignInLogQuery } from './sessions.dto.js';
import { StandIns } from './stand-ins.js';
import { csrfTokenOf } from './tokens.rules.js';
import { UnitTree } from './unit-tree.js';
import { UseLog } from './use-log.js';

interface SessionRow {
  id: string;
  account_id: string;
  username: string;
  name: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  ip: string;
  user_agent: string;
  way: string;
}

interface LoginRow {
  id: string;
  at: Date;
  outcome: string;
  kind: string;
  name: string;
  account_id: string | null;
  machine_client_id: string | null;
  ip: string;
  user_agent: string;
  trace_id: string;
  way: string | null;
}

/** Who is signed in, and who tried to. */
@Injectable()
export class SessionsReadModel {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitTree) private readonly units: UnitTree,
    @Inject(UseLog) private readonly uses: UseLog,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
    @Optional() @Inject(StandIns) private readonly standIns?: StandIns,
  ) {}

  async session(identity: Identity, token: string, now: Date): Promise<SessionResponse> {
    const { actor, username, personId } = identity;
    const today = businessDayOf(now);
    const unitIds = [...new Set(actor.roles.map((g) => g.unitId).filter((id) => id !== NO_UNIT))];
    const labels = unitIds.length ? await this.units.labels(unitIds, today) : new Map<number, { zh: string; en: string }>();
    const [account] = await this.database.query<{ otp: boolean }>('select otp_confirmed_at is not null as otp from account where id = $1', [actor.id]);
    const deputy = personId ? await this.standIns?.deputyOf(personId, today) : null;
    return {
      account: { id: actor.id!, username, name: actor.name, ...(personId ? { person: personId } : {}) },
      roles: actor.roles.map(({ role, unitId, onBehalfOf }) => ({ role, unitId: unitId === NO_UNIT ? null : unitId, unit: labels.get(unitId) ?? null, onBehalfOf: onBehalfOf ?? null })),
      standsInFor: (actor.standsInFor ?? []).map(({ id, name, personId: person, validTo }) => ({ accountId: id, personId: person, name, validTo })),
      deputy: deputy ? { personId: deputy.personId, name: deputy.name, validTo: deputy.validTo } : null,
      permissions: permissions.permissionsOf(actor.roles.map((g) => g.role)),
      csrfToken: csrfTokenOf(token),
      mustChangePassword: identity.mustChangePassword,
      otp: account?.otp ?? false,
      demo: this.options.demo,
      today,
    };
  }

  async openSessions(ctx: RequestContext, query: SessionQuery): Promise<OpenSessionPage> {
    const all = query.all === 'true';
    if (all && !ctx.actor.roles.some((g) => permissions.allows(g.role, 'auth:session.list'))) throw Problem.forbidden();
    await this.uses.flush();
    return pageOf(
      query,
      'sessions',
      (after, count) =>
        this.database.query<SessionRow>(
          `select s.id, s.account_id, a.username, a.name, s.created_at, s.last_seen_at, s.expires_at, s.ip, s.user_agent, s.way
             from session s join account a on a.id = s.account_id
            where s.ended_at is null and a.state = 'ACTIVE' and s.expires_at > $1 and s.last_seen_at + s.idle_minutes::double precision * interval '1 minute' >= $1
              and ($2::uuid is null or s.account_id = $2) and ($3::timestamptz is null or (s.created_at, s.id) < ($3, $4::uuid))
            order by s.created_at desc, s.id desc limit ${count}`,
          [ctx.now, all ? null : ctx.actor.id, after?.[0] ?? null, after?.[1] ?? null],
        ),
      (row) => [row.created_at.toISOString(), row.id],
      (row) => ({
        id: row.id, accountId: row.account_id, username: row.username, name: row.name, createdAt: row.created_at.toISOString(), lastSeenAt: row.last_seen_at.toISOString(),
        expiresAt: row.expires_at.toISOString(), ip: row.ip, userAgent: row.user_agent, way: row.way, current: row.id === ctx.actor.sessionId,
      }),
    );
  }

  signIns(query: SignInLogQuery): Promise<SignInLogPage> {
    return pageOf(
      query,
      'sign-ins',
      (after, count) =>
        this.database.query<LoginRow>(
          `select * from login_log
            where ($1::uuid is null or account_id = $1) and ($2::text is null or outcome = $2) and ($3::timestamptz is null or (at, id) < ($3, $4::uuid))
              and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)
            order by at desc, id desc limit ${count}`,
          [query.account ?? null, query.outcome ?? null, after?.[0] ?? null, after?.[1] ?? null, query.from ?? null, query.to ?? null],
        ),
      (row) => [row.at.toISOString(), row.id],
      (row) => ({
        id: row.id, at: row.at.toISOString(), outcome: row.outcome, kind: row.kind, way: row.way, name: row.name, accountId: row.account_id, clientId: row.machine_client_id,
        ip: row.ip, userAgent: row.user_agent, traceId: row.trace_id,
      }),
    );
  }
}
