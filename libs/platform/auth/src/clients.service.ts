import { Inject, Injectable } from '@nestjs/common';
import { Audit, pageOf } from '@haobang/audit';
import { Database, uuidV7, type Queryable } from '@haobang/database';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import { randomBytes } from 'node:crypto';
import { businessDayOf } from './business-day.rules.js';
import type { AmendClientRequest, ClientPage, ClientQuery, ClientResponse, ClientSecretResponse, CreateClientRequest, RotateRequest, SetScopesRequest } from './clients.dto.js';
import { permissions } from './permissions.js';
import { versionDemanded } from './requests.js';
import { hashToken, newToken } from './tokens.rules.js';
import { UnitTree } from './unit-tree.js';

interface ClientRow {
  id: string;
  client_id: string;
  name: string;
  unit_id: number;
  state: 'ACTIVE' | 'DISABLED';
  version: number;
  created_at: Date;
  last_used_at: Date | null;
  scopes: string[];
  secrets: { id: string; createdAt: string; expiresAt: string; lastUsedAt: string | null }[];
}

const OVERLAP_HOURS = 24;
const SECRET_DAYS = 365;
const iso = (instant: string | null) => (instant === null ? null : new Date(instant).toISOString());

const CLIENT = `select c.*, array(select s.scope from machine_scope s where s.machine_client_id = c.id order by 1) as scopes,
       coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'createdAt', k.created_at, 'expiresAt', k.expires_at, 'lastUsedAt', k.last_used_at) order by k.created_at desc, k.id desc)
                   from machine_secret k where k.machine_client_id = c.id and k.expires_at > $1), '[]') as secrets
  from machine_client c`;

/** Other systems: made by the system administrator, given scopes and secrets by the security administrator. */
@Injectable()
export class ClientsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(UnitTree) private readonly units: UnitTree,
  ) {}

  list(query: ClientQuery, now: Date): Promise<ClientPage> {
    return pageOf(
      query,
      'clients',
      (after, count) =>
        this.database.query<ClientRow>(`${CLIENT} where ($2::uuid is null or c.id < $2) and ($3::text is null or c.state = $3) order by c.id desc limit ${count}`, [
          now, after?.[0] ?? null, query.state ?? null,
        ]),
      (row) => [row.id],
      shown,
    );
  }

  /** @throws 404 */
  async get(id: string, now: Date, db: Queryable = this.database): Promise<ClientResponse> {
    const [row] = await db.query<ClientRow>(`${CLIENT} where c.id = $2`, [now, id]);
    if (!row) throw Problem.notFound();
    return shown(row);
  }

  /** @throws 422 `unit-unknown` */
  async create(ctx: RequestContext, body: CreateClientRequest): Promise<ClientResponse> {
    if (!(await this.units.subtree([body.unitId], businessDayOf(ctx.now))).includes(body.unitId))
      throw Problem.unprocessable('unit-unknown', 'There is no such unit.', [{ pointer: '/unitId', code: 'unit-unknown', detail: 'There is no such unit today.' }]);
    return this.writes.run(ctx, async (w) => {
      const id = uuidV7(w.now.getTime());
      await w.tx.query('insert into machine_client (id, client_id, name, unit_id, created_at, created_by) values ($1, $2, $3, $4, $5, $6)', [
        id, `hb-${randomBytes(9).toString('base64url')}`, body.name, body.unitId, w.now, w.actor.id,
      ]);
      return this.noted(w, 'auth:client.create', null, id);
    });
  }

  /** @throws 428, 412 */
  async amend(ctx: RequestContext, id: string, body: AmendClientRequest): Promise<ClientResponse> {
    const version = versionDemanded(ctx);
    return this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      if (before.version !== version) throw Problem.preconditionFailed('The client has changed since you read it.');
      await w.tx.query('update machine_client set name = coalesce($2, name), version = version + 1 where id = $1', [id, body.name ?? null]);
      return this.noted(w, 'auth:client.amend', before, id);
    });
  }

  /** Disabling makes every token of the client useless at once; secrets and scopes stay. */
  async setState(ctx: RequestContext, id: string, state: 'ACTIVE' | 'DISABLED', reason?: string): Promise<ClientResponse> {
    return this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      if (before.state === state) throw Problem.conflict('wrong-state', `The client is ${state === 'ACTIVE' ? 'active' : 'disabled'} already.`);
      await w.tx.query('update machine_client set state = $2, version = version + 1 where id = $1', [id, state]);
      return this.noted(w, state === 'ACTIVE' ? 'auth:client.enable' : 'auth:client.disable', before, id, reason);
    });
  }

  /**
   * Sets the whole list of scopes. Tokens lose what is taken away at once, and gain nothing.
   * @throws 422 `scope-unknown` for what is no permission, or none that a machine may have
   */
  async setScopes(ctx: RequestContext, id: string, { scopes, reason }: SetScopesRequest): Promise<ClientResponse> {
    const wrong = scopes.flatMap((scope, i) => (permissions.isScope(scope) ? [] : [{ pointer: `/scopes/${i}`, code: 'scope-unknown', detail: 'No permission, or none that a machine may have.' }]));
    if (wrong.length) throw Problem.unprocessable('scope-unknown', 'Some scopes can not be given.', wrong);
    return this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      await w.tx.query('delete from machine_scope where machine_client_id = $1 and scope <> all($2)', [id, scopes]);
      await w.tx.query('insert into machine_scope (machine_client_id, scope, granted_at, granted_by) select $1, s, $3, $4 from unnest($2::text[]) s on conflict do nothing', [
        id, scopes, w.now, w.actor.id,
      ]);
      await w.tx.query('update machine_client set version = version + 1 where id = $1', [id]);
      return this.noted(w, 'auth:client.scope', before, id, reason);
    });
  }

  /** Issues a secret; those before it end after the overlap, and their tokens with them. */
  async rotate(ctx: RequestContext, id: string, { overlapHours = OVERLAP_HOURS, days = SECRET_DAYS }: RotateRequest): Promise<ClientSecretResponse> {
    // The secret stays outside of what the idempotency key stores.
    let shownOnce: string | null = null;
    const client = await this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      const secret = newToken();
      await w.tx.query('update machine_secret set expires_at = $2 where machine_client_id = $1 and expires_at > $2', [id, new Date(w.now.getTime() + overlapHours * 3_600_000)]);
      await w.tx.query('insert into machine_secret (id, machine_client_id, secret_hash, created_at, created_by, expires_at) values ($1, $2, $3, $4, $5, $6)', [
        uuidV7(w.now.getTime()), id, hashToken(secret), w.now, w.actor.id, new Date(w.now.getTime() + days * 86_400_000),
      ]);
      shownOnce = secret;
      return this.noted(w, 'auth:client.rotate', before, id);
    });
    return { client, secret: shownOnce };
  }

  /** Ends one secret at once, e.g. after it leaked. */
  async endSecret(ctx: RequestContext, id: string, secretId: string): Promise<ClientResponse> {
    return this.writes.run(ctx, async (w) => {
      const before = await this.locked(w, id);
      const ended = await w.tx.query('update machine_secret set expires_at = $3 where id = $2 and machine_client_id = $1 and expires_at > $3 returning id', [id, secretId, w.now]);
      if (!ended.length) throw Problem.notFound();
      return this.noted(w, 'auth:client.endSecret', before, id);
    });
  }

  private async locked(w: WriteContext, id: string): Promise<ClientResponse> {
    await w.tx.query('select 1 from machine_client where id = $1 for no key update', [id]);
    const before = await this.get(id, w.now, w.tx);
    if (w.ifMatch !== null && w.ifMatch !== before.version) throw Problem.preconditionFailed(undefined, before.version);
    return before;
  }

  private async noted(w: WriteContext, action: string, before: ClientResponse | null, id: string, reason?: string): Promise<ClientResponse> {
    const after = await this.get(id, w.now, w.tx);
    await this.audit.record(w, { action, subject: { type: 'client', id, label: after.name }, unitId: after.unitId, before: before && audited(before), after: audited(after), reason });
    return after;
  }
}

const audited = ({ name, clientId, unitId, state, scopes, secrets }: ClientResponse) => ({ name, clientId, unitId, state, scopes, secrets: secrets.map(({ id, expiresAt }) => ({ id, expiresAt })) });

const shown = (row: ClientRow): ClientResponse => ({
  id: row.id, clientId: row.client_id, name: row.name, unitId: row.unit_id, state: row.state, scopes: row.scopes,
  secrets: row.secrets.map((k) => ({ id: k.id, createdAt: iso(k.createdAt)!, expiresAt: iso(k.expiresAt)!, lastUsedAt: iso(k.lastUsedAt) })),
  lastUsedAt: row.last_used_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(), version: row.version,
});
