import type { Queryable } from '@haobang/database';

export interface RoleGrant {
  role: string;
  unitId: number;
  /** Units for which it holds: the unit itself, and for a head of unit all below it. */
  units?: readonly number[];
  /** The account that lends it, where its holder is away; absent for a role of one's own. */
  onBehalfOf?: string;
}

/** Somebody who is away and for whom the actor stands in. */
export interface StoodInFor {
  /** The account. */
  id: string;
  name: string;
  /** The unit that the account acts for. */
  unitId: number | null;
  personId: string;
  /** The first day on which it is over; null while no end is set. */
  validTo: string | null;
}

/** Who acts. Rights and rows are decided from this alone; it is resolved once per request and cached by `auth`. */
export interface Actor {
  kind: 'staff' | 'machine' | 'system';
  /** Account or client id; null for the system itself. */
  id: string | null;
  name: string;
  /** The unit that the actor acts for. */
  unitId: number | null;
  roles: readonly RoleGrant[];
  /** Scopes of a machine, `{area}:{kind}.{verb}` and `{area}:read`; null for staff. */
  scopes: readonly string[] | null;
  /** Units whose rows the actor sees; null means all of them. */
  units: readonly number[] | null;
  sessionId?: string;
  /** Whom the actor stands in for today; their roles are among `roles`, each marked with its lender. */
  standsInFor?: readonly StoodInFor[];
  /** Set for a request that only a lent role allows: in whose name it is done. */
  onBehalfOf?: { id: string; name: string };
}

export interface IdempotencyClaim {
  key: string;
  /** SHA-256 over method, path and body. */
  requestHash: Buffer;
}

/** The first argument of every service method. */
export interface RequestContext {
  readonly actor: Actor;
  /** The instant at which the request is judged. */
  readonly now: Date;
  readonly locale: 'zh' | 'en';
  readonly traceId: string;
  readonly ip: string;
  readonly idempotency: IdempotencyClaim | null;
  /** Version from `If-Match`; null where the header is absent. */
  readonly ifMatch: number | null;
}

/** A context inside a transaction: whoever takes one can't write outside it by accident. */
export interface WriteContext extends RequestContext {
  readonly tx: Queryable;
}

/** The context of work that no request started: jobs, seeds, imports. */
export function systemContext(now: Date, name = 'system'): RequestContext {
  return {
    actor: { kind: 'system', id: null, name, unitId: null, roles: [], scopes: null, units: null },
    now,
    locale: 'zh',
    traceId: '',
    ip: '',
    idempotency: null,
    ifMatch: null,
  };
}
