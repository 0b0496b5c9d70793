import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database, statement, type Queryable } from '@haobang/database';
import { Problem } from '@haobang/http';

/** One door's count: whose (an account, a client or an address), and how many failures in a row it stands. */
export interface Door {
  key: string;
  allowed: number;
  /** Each further lock lasts twice as long as the one before, up to this. */
  longestMinutes: number;
  /** Code of the problem while it is locked. */
  code: 'account-locked' | 'address-locked';
}

const OWN = { longestMinutes: 1440, code: 'account-locked' } as const;
export const accountDoor = (username: string): Door => ({ key: `account:${digest(username)}`, allowed: 5, ...OWN });
export const clientDoor = (clientId: string): Door => ({ key: `client:${digest(clientId)}`, allowed: 5, ...OWN });
/**
 * An office shares one address, so an address stands more, and is never locked for long: else whoever mistypes would keep
 * everybody out, those who could help among them. One who signs in ends its count.
 */
export const addressDoor = (ip: string): Door => ({ key: `ip:${ip}`, allowed: 20, longestMinutes: 15, code: 'address-locked' });

/** Names that somebody typed are not kept as they are: a password lands in the wrong field now and then. */
const digest = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);

const FORGOTTEN_AFTER = `interval '1 day'`;
/** The count after this try; a day without failures begins anew. */
const NEXT = `case when l.failed_at < $2::timestamptz - ${FORGOTTEN_AFTER} then 1 else l.failures + 1 end`;

/**
 * Counts a try before the password is looked at, so that a hundred tries at once count as a hundred. The last try that
 * is allowed locks the door behind itself: 15 minutes, twice as long each further time; $4 are the most minutes.
 */
const KNOCK = statement(
  'auth.knock',
  `insert into sign_in_lock as l (key, failures, failed_at, locked_until)
   values ($1, 1, $2, case when $3::integer <= 1 then $2::timestamptz + interval '15 minutes' end)
   on conflict (key) do update
      set refused = coalesce(l.locked_until > $2, false),
          failures = case when l.locked_until > $2 then l.failures else ${NEXT} end,
          failed_at = case when l.locked_until > $2 then l.failed_at else $2 end,
          locked_until = case when l.locked_until > $2 then l.locked_until
                              when ${NEXT} >= $3 then $2::timestamptz + least($4::integer, 15 * 2 ^ least(${NEXT} - $3, 10)) * interval '1 minute' end
   returning refused, locked_until`,
);
const TAKE_BACK = statement(
  'auth.take-back',
  `update sign_in_lock
      set failures = case when $3 then 0 else greatest(failures - 1, 0) end,
          locked_until = case when $3 or failures <= $2 then null else locked_until end
    where key = $1`,
);
const COUNT = statement(
  'auth.rate',
  `insert into rate_window as w (key, started_at, count) values ($1, $2, 1)
   on conflict (key) do update
      set count = case when w.started_at <= $2::timestamptz - make_interval(secs => $3) or w.started_at > $2 then 1 else w.count + 1 end,
          started_at = case when w.started_at <= $2::timestamptz - make_interval(secs => $3) or w.started_at > $2 then $2 else w.started_at end
   returning count, started_at`,
);

/** Lock-out and rate limits, on the database, so that every process counts the same. */
@Injectable()
export class Throttle {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Counts a try against the door. What was none is taken back with `takeBack`; whatever else happens stays a failure.
   * @throws 429 `account-locked` or `address-locked` with Retry-After while the door is locked
   */
  async knock(door: Door, now: Date): Promise<void> {
    const [row] = await this.database.query<{ refused: boolean; locked_until: Date | null }>(KNOCK, [door.key, now, door.allowed, door.longestMinutes]);
    if (!row!.refused) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((row!.locked_until!.getTime() - now.getTime()) / 1000));
    throw new Problem(429, door.code, `Too many failures. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`, { retryAfterSeconds });
  }

  /** This try was no failure. A whole success also ends the count of failures before it. */
  async takeBack(door: Door, success: boolean): Promise<void> {
    await this.database.query(TAKE_BACK, [door.key, door.allowed, success]);
  }

  /** Opens the door of somebody who asked an administrator. */
  async unlock(door: Door, db: Queryable = this.database): Promise<void> {
    await db.query('delete from sign_in_lock where key = $1', [door.key]);
  }

  /** @throws 429 `too-many-requests` beyond `most` within `seconds` */
  async limit(key: string, most: number, seconds: number, now: Date): Promise<void> {
    const [row] = await this.database.query<{ count: number; started_at: Date }>(COUNT, [key, now, seconds]);
    if (row!.count <= most) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((row!.started_at.getTime() + seconds * 1000 - now.getTime()) / 1000));
    throw new Problem(429, 'too-many-requests', `At most ${most} requests in ${seconds} seconds.`, { retryAfterSeconds });
  }
}
