import { describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { useTestDatabase } from '@haobang/testing';
import { Audit } from './audit.js';
import { verifyAudit } from './audit.verify.js';

describe('audit', () => {
  const t = useTestDatabase();
  const audit = new Audit();
  const record = (id: string) =>
    t.database.transaction((tx) =>
      audit.record({ ...systemContext(new Date('2024-05-09T01:00:00Z'), '李伟'), tx }, { action: 'library:card.lend', subject: { type: 'card', id }, before: { lent: false }, after: { lent: true }, unitId: 3 }),
    );

  it('chains entries of many writers without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => record(`card ${i}`)));
    expect(await verifyAudit(t.database)).toMatchObject({ entries: 20, faults: [] });
  });

  it('keeps no entry of a transaction that was taken back', async () => {
    const before = await verifyAudit(t.database);
    await t.database
      .transaction(async (tx) => {
        await audit.record({ ...systemContext(new Date()), tx }, { action: 'library:card.lend', subject: { type: 'card', id: 'x' }, before: null, after: null });
        throw new Error('taken back');
      })
      .catch(() => undefined);
    expect(await verifyAudit(t.database)).toEqual(before);
  });

  it('can not be changed by the application', async () => {
    for (const text of ['update audit_entry set content = content', 'delete from audit_entry', 'truncate audit_entry', 'update personal_read_log set purpose = purpose', 'delete from personal_read_log'])
      await expect(t.database.query(text)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['an altered text', `update audit_entry set content = replace(content, '"lent":true', '"lent":false') where position = 5`, { position: 5, what: 'hash' }],
    ['an altered column', `update audit_entry set actor_name = 'somebody else' where position = 7`, { position: 7, what: 'columns' }],
    ['an entry taken out', 'delete from audit_entry where position = 9', { position: 10, what: 'gap' }],
    ['an entry that hides its change', `update audit_entry set content = content || ' ', hash = sha256(previous_hash || int8send(position) || convert_to(content || ' ', 'UTF8')) where position = 11`, { position: 12, what: 'link' }],
  ])('names %s', async (_, tampering, fault) => {
    await t.owner.query(tampering);
    expect((await verifyAudit(t.database)).faults).toContainEqual(fault);
  });
});
