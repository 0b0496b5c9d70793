import type { Queryable } from '@haobang/database';

const KEPT_DAYS = 30;

/**
 * Takes out what only mattered for a while: sessions that ended a month ago, tokens that are over, counts that no door
 * needs. Sign-in log, readings and audit stay (Cybersecurity Law art. 21 asks for six months at least). Returns rows by table.
 */
export async function pruneAuth(db: Queryable, now: Date): Promise<Record<string, number>> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const count = async (text: string, at: Date) => (await db.query(`${text} returning 1`, [at])).length;
  return {
    session: await count(`delete from session where least(expires_at, ended_at, last_seen_at + idle_minutes::double precision * interval '1 minute') < $1`, before(KEPT_DAYS)),
    machine_token: await count('delete from machine_token where expires_at < $1', before(1)),
    sign_in_lock: await count('delete from sign_in_lock where failed_at < $1 and (locked_until is null or locked_until < $1)', before(2)),
    rate_window: await count('delete from rate_window where started_at < $1', before(1)),
  };
}

/** Nothing that was open stays open: after a restore, what was ended since the backup would otherwise come back to life. */
export async function endEverySession(tx: Queryable, now: Date): Promise<void> {
  await tx.query('update session set ended_at = $1 where ended_at is null', [now]);
  await tx.query('delete from machine_token');
}
