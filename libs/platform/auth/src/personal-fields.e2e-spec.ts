import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@haobang/database';
import { systemContext, type WriteContext } from '@haobang/http';
import { Audit } from '@haobang/audit';
import { withDefaults } from './auth.options.js';
import { assertKeysFit, loadKeys, randomKeys, type Keyring } from './keys.js';
import { maskPhone } from './masks.rules.js';
import { PersonalFields } from './personal-fields.js';
import { openTestSession } from './testing.js';
import { useAuthApp } from './test-app.js';

describe('personal fields', () => {
  const t = useAuthApp();
  const fields = () => t.app.get(PersonalFields);
  const inTransaction = <R>(work: (w: WriteContext) => Promise<R>) => t.db.database.transaction((tx) => work({ ...systemContext(t.clock.now(), 'Li Wei'), tx }));
  const person = () => ({ type: 'caller', id: uuidV7() });

  it('are encrypted, opened with a purpose, and every reading is logged for the auditor', async () => {
    const subject = person();
    const { phone } = await inTransaction((w) => fields().seal(w.tx, subject, { phone: '13800001234' }, w.now));
    expect(phone!.toString('latin1')).not.toContain('1380000');
    await expect(inTransaction((w) => fields().open(w, { subject, field: 'phone', sealed: phone! }, '  '))).rejects.toMatchObject({ status: 400, code: 'purpose-missing' });
    expect(await inTransaction((w) => fields().open(w, { subject, field: 'phone', sealed: phone! }, 'Call back the caller'))).toBe('13800001234');
    expect(await fields().masked(t.db.database, [{ subject, field: 'phone', sealed: phone! }], maskPhone)).toEqual(['138****1234']);
    const auditor = await openTestSession(t.db.database, { username: 'auditor1', roles: [{ role: 'auditor' }] });
    const { items } = (await t.request().get(`/api/v1/audit/readings?subjectId=${subject.id}`).set(auditor.headers).expect(200)).body as { items: object[] };
    expect(items).toEqual([expect.objectContaining({ subject: { ...subject, typeLabel: null }, field: 'phone', purpose: 'Call back the caller', actor: { kind: 'system', id: null, name: 'Li Wei' } })]);
    const leader = await openTestSession(t.db.database, { username: 'leader1', roles: [{ role: 'leader' }] });
    await t.request().get('/api/v1/audit/readings').set(leader.headers).expect(403);
  });

  it('leave no reading behind where the transaction failed, and no value where the log did', async () => {
    const subject = person();
    const { phone } = await inTransaction((w) => fields().seal(w.tx, subject, { phone: '13800001234' }, w.now));
    await expect(inTransaction(async (w) => {
      await fields().open(w, { subject, field: 'phone', sealed: phone! }, 'for nothing');
      throw new Error('taken back');
    })).rejects.toThrow('taken back');
    expect(await t.db.database.query('select 1 from personal_read_log where subject_id = $1', [subject.id])).toEqual([]);
  });

  it('can not be moved to another person or field, nor altered', async () => {
    const [a, b] = [person(), person()];
    const [{ phone }] = await inTransaction((w) => fields().sealMany(w.tx, [{ subject: a, values: { phone: '13800001234' } }, { subject: b, values: { phone: '13900001234' } }], w.now)) as [Record<string, Buffer>];
    const open = (subject: typeof a, field: string, sealed: Buffer) => inTransaction((w) => fields().open(w, { subject, field, sealed }, 'test'));
    await expect(open(b, 'phone', phone!)).rejects.toThrow();
    await expect(open(a, 'idNumber', phone!)).rejects.toThrow();
    const altered = Buffer.from(phone!);
    altered[altered.length - 1]! ^= 1;
    await expect(open(a, 'phone', altered)).rejects.toThrow();
    expect(await open(a, 'phone', phone!)).toBe('13800001234');
  });

  it('share one key per person, also when two make it at once', async () => {
    const subject = person();
    const [one, two] = await Promise.all([
      inTransaction((w) => fields().seal(w.tx, subject, { phone: '1' }, w.now)),
      inTransaction((w) => fields().seal(w.tx, subject, { phone: '2' }, w.now)),
    ]);
    const opened = await inTransaction((w) => fields().openMany(w, [one, two].map((s) => ({ subject, field: 'phone', sealed: s.phone! })), 'test'));
    expect(opened).toEqual(['1', '2']);
    expect(await t.db.database.query('select 1 from personal_key where subject_id = $1', [subject.id])).toHaveLength(1);
  });

  it('are gone when the person\'s key is destroyed, and can not be written again', async () => {
    const subject = person();
    const { phone } = await inTransaction((w) => fields().seal(w.tx, subject, { phone: '13800001234' }, w.now));
    await inTransaction((w) => fields().destroy(w, subject, 'asked for by the person'));
    await expect(inTransaction((w) => fields().open(w, { subject, field: 'phone', sealed: phone! }, 'test'))).rejects.toMatchObject({ status: 404 });
    await expect(inTransaction((w) => fields().seal(w.tx, subject, { phone: '1' }, w.now))).rejects.toMatchObject({ code: 'personal-key-destroyed' });
    await expect(inTransaction((w) => fields().destroy(w, subject, 'again'))).rejects.toMatchObject({ status: 404 });
  });

  it('are found by a blind index in any spelling; the hash in events differs by person', () => {
    const index = fields().blindIndex('phone', '13800001234');
    for (const spelling of ['138 0000 1234', '+86-138-0000-1234', '１３８00001234']) expect(fields().blindIndex('phone', spelling)).toEqual(index);
    expect(fields().blindIndex('idNumber', '61010419900101001x')).toEqual(fields().blindIndex('idNumber', '61010419900101001X'));
    const [a, b] = [person(), person()];
    expect(fields().eventHash(a, 'phone', '13800001234')).toBe(fields().eventHash(a, 'phone', '138-0000-1234'));
    expect(fields().eventHash(a, 'phone', '13800001234')).not.toBe(fields().eventHash(b, 'phone', '13800001234'));
  });

  it('open after the master key changed while the old one is kept, and say clearly when it is not', async () => {
    const subject = person();
    const { phone } = await inTransaction((w) => fields().seal(w.tx, subject, { phone: '13800001234' }, w.now));
    const fresh = randomKeys();
    const rotated: Keyring = { ...t.keys, personal: [...fresh.personal, ...t.keys.personal] };
    const later = new PersonalFields(withDefaults({ keys: rotated }), new Audit());
    expect(await inTransaction((w) => later.open(w, { subject, field: 'phone', sealed: phone! }, 'test'))).toBe('13800001234');
    await assertKeysFit(t.db.database, t.keys, t.clock.now());
    await assertKeysFit(t.db.database, rotated, t.clock.now());
    await expect(assertKeysFit(t.db.database, { ...t.keys, personal: fresh.personal }, t.clock.now())).rejects.toThrow(`PERSONAL_KEY ${t.keys.personal[0]!.id}`);
    await expect(assertKeysFit(t.db.database, { ...t.keys, index: fresh.index }, t.clock.now())).rejects.toThrow(`INDEX_KEY ${t.keys.index.id}`);
  });
});

describe('loadKeys', () => {
  const key = () => randomBytes(32).toString('base64');

  it('reads them from the environment, older personal keys behind the current one', () => {
    const env = { PERSONAL_KEY: `${key()},${key()}`, INDEX_KEY: key(), SIGNING_KEY: key() };
    expect(loadKeys({ env }).personal.map((k) => k.bytes.toString('base64')).join()).toBe(env.PERSONAL_KEY);
  });

  it('says which is missing or malformed', () => {
    expect(() => loadKeys({ env: { PERSONAL_KEY: key(), INDEX_KEY: key() } })).toThrow('SIGNING_KEY is not set');
    expect(() => loadKeys({ env: { PERSONAL_KEY: 'secret', INDEX_KEY: key(), SIGNING_KEY: key() } })).toThrow('PERSONAL_KEY must be 32 bytes in base64');
  });
});
