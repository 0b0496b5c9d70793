import { describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@haobang/testing';
import { pruneAuth } from './prune.js';
import { openTestMachine, openTestSession } from './testing.js';

describe('pruneAuth', () => {
  const t = useTestDatabase();

  it('takes out what is long over and leaves what may still be asked for', async () => {
    const now = new Date('2024-05-09T01:00:00Z');
    const roles = [{ role: 'clerk', unitId: 2 }] as const;
    const [open, old, recent, idle] = await Promise.all(['open', 'old', 'recent', 'idle'].map((username) => openTestSession(t.database, { username, roles })));
    await t.database.query('update session set ended_at = $2 where id = $1', [old!.sessionId, '2024-04-01T00:00:00Z']);
    await t.database.query('update session set ended_at = $2 where id = $1', [recent!.sessionId, '2024-05-01T00:00:00Z']);
    await t.database.query('update session set idle_minutes = 120 where id = $1', [idle!.sessionId]);
    await openTestMachine(t.database, { name: 'a', unitId: 1, scopes: [], at: new Date('2024-05-01T00:00:00Z') });
    await openTestMachine(t.database, { name: 'b', unitId: 1, scopes: [], at: now });
    expect(await pruneAuth(t.database, now)).toEqual({ session: 2, machine_token: 1, sign_in_lock: 0, rate_window: 0 });
    const left = await t.database.query<{ id: string }>('select id from session');
    expect(left.map((row) => row.id).sort()).toEqual([open!.sessionId, recent!.sessionId].sort());
  });
});
