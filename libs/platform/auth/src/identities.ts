import { Inject, Injectable, OnModuleInit, Optional } from '@nestjs/common';
import { Database, Listener, statement } from '@haobang/database';
import type { Actor, RoleGrant } from '@haobang/http';
import { businessDayOf } from './business-day.rules.js';
import { type Lender, lentRoles } from './lending.rules.js';
import type { SignInWay } from './open-session.js';
import { isRole, ROLES } from './roles.js';
import { StandIns } from './stand-ins.js';
import { hashToken } from './tokens.rules.js';
import { UnitTree } from './unit-tree.js';
import { UseLog } from './use-log.js';

/** The channel on which the database tells every process that a right changed; organisation says `units` and `person:{id}` on it. */
export const AUTH_CHANNEL = 'auth_changed';

/** `unitId` of a grant that belongs to no unit; no unit has this id. */
export const NO_UNIT = 0;

/** Who stands behind a cookie or a token. */
export interface Identity {
  readonly actor: Actor;
  readonly username: string;
  readonly personId: string | null;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date | null;
  readonly expiresAt: Date;
}

interface Cached {
  identity: Identity;
  /** Session, account, person, client: a message that names one of these ends the entry. Whoever lends a role is among them. */
  tags: readonly string[];
  day: string;
  bornMs: number;
  idleMinutes: number | null;
  lastSeenAt: Date;
}

interface SessionRow {
  session_id: string;
  account_id: string;
  expires_at: Date;
  idle_minutes: number;
  last_seen_at: Date;
  way: SignInWay;
  username: string;
  name: string;
  person_id: string | null;
  must_change_password: boolean;
  password_changed_at: Date | null;
  grants: { role: string; unitId: number | null }[];
}

interface LenderRow extends Pick<SessionRow, 'name' | 'grants'> {
  id: string;
  person_id: string;
  state: string;
}

interface TokenRow {
  client_id: string;
  name: string;
  unit_id: number;
  scopes: string[];
  expires_at: Date;
  secret_id: string;
}

const TTL_MS = 30_000;
const LARGEST = 10_000;

const BY_COOKIE = statement(
  'auth.by-cookie',
  `select s.id as session_id, s.account_id, s.expires_at, s.idle_minutes, s.last_seen_at, s.way, a.username, a.name, a.person_id, a.must_change_password, a.password_changed_at,
          coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id) order by g.since_on, g.granted_at, g.id)
                      from role_grant g where g.account_id = a.id and g.since_on <= $2 and (g.until_on is null or g.until_on > $2)), '[]') as grants
     from session s join account a on a.id = s.account_id
    where s.token_hash = $1 and s.ended_at is null and a.state = 'ACTIVE'`,
);

/** Everybody behind the persons for whom somebody stands in; whose account is disabled lends nothing, and is told of all the same. */
const LENDERS = statement(
  'auth.lenders',
  `select a.id, a.name, a.person_id, a.state,
          coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id) order by g.since_on, g.granted_at, g.id)
                      from role_grant g where g.account_id = a.id and g.since_on <= $2 and (g.until_on is null or g.until_on > $2)), '[]') as grants
     from account a where a.person_id = any($1::uuid[]) order by a.created_at, a.id`,
);

const BY_TOKEN = statement(
  'auth.by-token',
  `select c.id as client_id, c.name, c.unit_id, t.expires_at, t.machine_secret_id as secret_id,
          array(select s.scope from machine_scope s where s.machine_client_id = c.id and s.scope = any(t.scopes) order by 1) as scopes
     from machine_token t
     join machine_client c on c.id = t.machine_client_id
     join machine_secret k on k.id = t.machine_secret_id
    where t.token_hash = $1 and c.state = 'ACTIVE' and k.expires_at > $2`,
);

/**
 * Resolves who calls: no query for a caller seen within half a minute, one for another. The cache is believed only
 * while the listener is connected, since the database says at once when a right, session or client changes.
 */
@Injectable()
export class Identities implements OnModuleInit {
  private readonly cache = new Map<string, Cached>();
  /** Grows with each message, so that an answer asked for before a change is not kept after it. */
  private epoch = 0;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Listener) private readonly listener: Listener,
    @Inject(UnitTree) private readonly units: UnitTree,
    @Inject(UseLog) private readonly uses: UseLog,
    @Optional() @Inject(StandIns) private readonly standIns?: StandIns,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener.listen(AUTH_CHANNEL, { message: (payload) => this.forget(payload), gap: () => this.forgetAll() });
  }

  /** The staff member behind a session's cookie, or undefined where the session is over. */
  async byCookie(token: string, now: Date): Promise<Identity | undefined> {
    const found = await this.lookUp(`c${token}`, now, () => this.loadSession(token, now));
    if (!found) return undefined;
    const idleMs = (found.idleMinutes ?? 0) * 60_000;
    if (now.getTime() - found.lastSeenAt.getTime() > idleMs) return undefined;
    if (now > found.lastSeenAt) found.lastSeenAt = now;
    this.uses.sessionSeen(found.identity.actor.sessionId!, now);
    return found.identity;
  }

  /** The machine behind a bearer token, or undefined where the token is over. */
  async byToken(token: string, now: Date): Promise<Identity | undefined> {
    const found = await this.lookUp(`t${token}`, now, () => this.loadToken(token, now));
    if (found) this.uses.clientUsed(found.identity.actor.id!, now);
    return found?.identity;
  }

  /** Called with `account:{id}`, `session:{id}`, `person:{id}`, `client:{id}`; anything else, such as `units`, ends every entry. */
  forget(tag: string): void {
    if (!/^(account|session|person|client):/.test(tag)) return this.forgetAll();
    this.epoch++;
    for (const [key, entry] of this.cache) if (entry.tags.includes(tag)) this.cache.delete(key);
  }

  forgetAll(): void {
    this.epoch++;
    this.cache.clear();
  }

  private async lookUp(token: string, now: Date, load: () => Promise<Cached | undefined>): Promise<Cached | undefined> {
    const key = hashToken(token).toString('base64');
    const known = this.cache.get(key);
    const found = known && this.listener.connected && known.day === businessDayOf(now) && performance.now() - known.bornMs < TTL_MS ? known : await this.loadInto(key, load);
    return found && found.identity.expiresAt > now ? found : undefined;
  }

  private async loadInto(key: string, load: () => Promise<Cached | undefined>): Promise<Cached | undefined> {
    const { epoch } = this;
    this.cache.delete(key);
    const loaded = await load();
    if (!loaded || !this.listener.connected || this.epoch !== epoch) return loaded;
    if (this.cache.size >= LARGEST) this.cache.delete(this.cache.keys().next().value!);
    this.cache.set(key, loaded);
    return loaded;
  }

  private async loadSession(token: string, now: Date): Promise<Cached | undefined> {
    const day = businessDayOf(now);
    const [row] = await this.database.query<SessionRow>(BY_COOKIE, [hashToken(token), day]);
    if (!row) return undefined;
    const pending = this.uses.lastSeenOf(row.session_id);
    const own = await this.heldOn(row.grants, day);
    const { lenders, tags } = await this.lendersOf(row.person_id, day);
    const lent = lentRoles(own, lenders);
    const roles = [...own, ...lent];
    const actor: Actor = {
      kind: 'staff', id: row.account_id, name: row.name, unitId: unitOf(own), roles, scopes: null, units: unitsOf(roles), sessionId: row.session_id,
      ...(lent.length ? { standsInFor: lenders.filter(({ id }) => lent.some((grant) => grant.onBehalfOf === id)).map(({ grants: _, ...lender }) => lender) } : {}),
    };
    // Who came by the provider used no password here, and may not even know it: its age and change are no condition then.
    const byPassword = row.way === 'password';
    return {
      identity: {
        actor, username: row.username, personId: row.person_id, mustChangePassword: byPassword && row.must_change_password, passwordChangedAt: byPassword ? row.password_changed_at : null, expiresAt: row.expires_at,
      },
      tags: [`session:${row.session_id}`, `account:${row.account_id}`, ...tags],
      day, bornMs: performance.now(), idleMinutes: row.idle_minutes, lastSeenAt: pending && pending > row.last_seen_at ? pending : row.last_seen_at,
    };
  }

  /** The accounts of those for whom a person acts, and what must end the answer when it changes. */
  private async lendersOf(personId: string | null, day: string): Promise<{ lenders: Lender[]; tags: string[] }> {
    if (personId === null || !this.standIns) return { lenders: [], tags: [] };
    const spells = new Map((await this.standIns.actsFor(personId, day)).map((spell) => [spell.personId, spell]));
    const rows = spells.size ? await this.database.query<LenderRow>(LENDERS, [[...spells.keys()], day]) : [];
    const lenders = await Promise.all(
      rows.filter((row) => row.state === 'ACTIVE').map(async ({ id, name, person_id, grants }) => {
        const held = await this.heldOn(grants, day);
        return { id, name, personId: person_id, validTo: spells.get(person_id)!.validTo, unitId: unitOf(held), grants: held };
      }),
    );
    return { lenders, tags: [`person:${personId}`, ...rows.map((row) => `account:${row.id}`)] };
  }

  /** Grants with the units for which each holds on that day. */
  private heldOn(grants: SessionRow['grants'], day: string): Promise<RoleGrant[]> {
    return Promise.all(
      grants.map(async ({ role, unitId }) => {
        const unit = unitId ?? NO_UNIT;
        return { role, unitId: unit, units: unit !== NO_UNIT && scopeOf(role) === 'subtree' ? [...new Set([unit, ...(await this.units.subtree([unit], day))])] : [unit] };
      }),
    );
  }

  private async loadToken(token: string, now: Date): Promise<Cached | undefined> {
    const [row] = await this.database.query<TokenRow>(BY_TOKEN, [hashToken(token), now]);
    if (!row) return undefined;
    const actor: Actor = { kind: 'machine', id: row.client_id, name: row.name, unitId: row.unit_id, roles: [], scopes: row.scopes, units: [row.unit_id] };
    return {
      identity: { actor, username: row.name, personId: null, mustChangePassword: false, passwordChangedAt: null, expiresAt: row.expires_at },
      tags: [`client:${row.client_id}`],
      day: businessDayOf(now), bornMs: performance.now(), idleMinutes: null, lastSeenAt: now,
    };
  }
}

const scopeOf = (role: string) => (isRole(role) ? ROLES[role].sees : 'none');

/** The unit that an account acts for: that of its first role with one. */
const unitOf = (grants: readonly RoleGrant[]): number | null => grants.find((grant) => grant.unitId !== NO_UNIT)?.unitId ?? null;

/** Units whose rows these grants show, whatever the unit's part in them; null for all. */
function unitsOf(grants: readonly RoleGrant[]): number[] | null {
  if (grants.some((grant) => scopeOf(grant.role) === 'all')) return null;
  return [...new Set(grants.filter((grant) => ['own', 'subtree'].includes(scopeOf(grant.role))).flatMap((grant) => grant.units ?? [grant.unitId]))].sort((a, b) => a - b);
}
