import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openTestSession, type Role } from '@haobang/auth';
import { addDays } from '@haobang/clock';
import { useOrganisationApp } from './organisation.test-app.js';

const URL = '/api/v1/organisation';
const TODAY = '2024-05-09';

interface Session {
  account: { id: string };
  roles: { role: string; unitId: number | null; onBehalfOf: string | null }[];
  standsInFor: { accountId: string; name: string; validTo: string | null }[];
  deputy: { name: string; validTo: string | null } | null;
  permissions: string[];
}

describe('the rights that a stand-in is lent', () => {
  const t = useOrganisationApp();
  let count = 0;

  /** A person with an account and a session. */
  async function staff(name: string, role: Role, unit?: string) {
    const admin = await t.as('systemAdmin');
    const person = (await admin.post(`${URL}/people`).send({ name, from: '2024-01-01' }).expect(201)).body as { id: string };
    const { accountId, headers } = await openTestSession(t.db.owner, { username: `staff${++count}`, name, personId: person.id, roles: [{ role, unitId: unit ? t.seeded.unitIdOf(unit) : null }] });
    const session = async (at = t.app): Promise<Session> => (await request(at.getHttpServer()).get('/api/v1/session').set(headers).expect(200)).body as Session;
    return { personId: person.id, accountId, headers, session, held: async () => (await session()).roles.map((grant) => [grant.role, grant.onBehalfOf]) };
  }
  const standIn = async (personId: string, deputyId: string, more: object = {}) =>
    (await t.as('systemAdmin')).post(`${URL}/stand-ins`).send({ personId, deputyId, reason: '年休假', from: TODAY, until: addDays(TODAY, 5), ...more });

  it('come with the first day and go with the last, without a new sign-in, and both see it', async () => {
    const [away, deputy] = [await staff('严一', 'unitHead', '税务'), await staff('严二', 'handler', '公安局')];
    expect(await deputy.held()).toEqual([['handler', null]]);
    expect((await standIn(away.personId, deputy.personId)).status).toBe(201);
    const [seen, other] = [await deputy.session(), await away.session()];
    expect(seen.roles).toMatchObject([{ role: 'handler', onBehalfOf: null }, { role: 'unitHead', unitId: t.seeded.unitIdOf('税务'), onBehalfOf: away.accountId }]);
    expect(seen.standsInFor).toEqual([{ accountId: away.accountId, personId: away.personId, name: '严一', validTo: '2024-05-14' }]);
    expect(other.deputy).toEqual({ personId: deputy.personId, name: '严二', validTo: '2024-05-14' });
    expect(other.standsInFor).toEqual([]);
    t.clock.set('2024-05-13T23:59+08:00');
    expect(await deputy.held()).toHaveLength(2);
    t.clock.set('2024-05-14T00:00+08:00');
    expect(await deputy.held()).toEqual([['handler', null]]);
    expect((await away.session()).deputy).toBeNull();
    t.clock.set('2024-05-09T09:00+08:00');
  });

  it('end at once where the spell is withdrawn on its first day, and in every process', async () => {
    const [away, deputy] = [await staff('严三', 'supervisor'), await staff('严四', 'handler', '税务')];
    const other = await t.another();
    const roles = async () => (await deputy.session(other)).roles.map((grant) => grant.role);
    expect(await roles()).toEqual(['handler']);
    const { body } = await standIn(away.personId, deputy.personId);
    await until(async () => expect(await roles()).toEqual(['handler', 'supervisor']));
    const security = await t.as('securityAdmin');
    const ended = await security.post(`${URL}/stand-ins/${body.id}/end`).send({ on: TODAY }).expect(200);
    expect(ended.body).toMatchObject({ validFrom: TODAY, withdrawnAt: '2024-05-09T01:00:00+00:00' });
    expect(await deputy.held()).toEqual([['handler', null]]);
    await until(async () => expect(await roles()).toEqual(['handler']));
    expect((await security.post(`${URL}/stand-ins/${body.id}/end`).send({ on: TODAY }).expect(422)).body.code).toBe('stand-in-over');
    expect((await standIn(away.personId, deputy.personId)).status).toBe(201);
  });

  it('follow the lender: a role taken away there is gone here, and a disabled account lends nothing', async () => {
    const [away, deputy] = [await staff('严五', 'dispatcher'), await staff('严六', 'handler', '税务')];
    await standIn(away.personId, deputy.personId);
    expect(await deputy.held()).toEqual([['handler', null], ['dispatcher', away.accountId]]);
    await t.db.owner.query(`update account set state = 'DISABLED' where id = $1`, [away.accountId]);
    await until(async () => expect(await deputy.held()).toEqual([['handler', null]]));
    await t.db.owner.query(`update account set state = 'ACTIVE' where id = $1`, [away.accountId]);
    await until(async () => expect(await deputy.held()).toHaveLength(2));
    await t.db.owner.query(`update role_grant set until_on = since_on + 1 where account_id = $1`, [away.accountId]);
    await until(async () => expect(await deputy.held()).toEqual([['handler', null]]));
  });

  it.each<[Role, Role]>([
    ['systemAdmin', 'handler'], ['securityAdmin', 'handler'], ['auditor', 'handler'], ['supervisor', 'systemAdmin'], ['supervisor', 'securityAdmin'], ['supervisor', 'auditor'], ['systemAdmin', 'auditor'],
  ])('never bring the office of %s to, nor a role from one to, a %s', async (lent, own) => {
    const [away, deputy] = [await staff('严官', lent), await staff('严吏', own, own === 'handler' ? '税务' : undefined)];
    expect((await standIn(away.personId, deputy.personId)).status).toBe(201);
    expect((await deputy.session()).roles.map((grant) => grant.role)).toEqual([own]);
  });

  it('are lent by nobody to oneself, for no more than a year, and never without an end', async () => {
    const away = await staff('严七', 'leader');
    const admin = await staff('严八', 'systemAdmin');
    const spell = (more: object) => request(t.app.getHttpServer()).post(`${URL}/stand-ins`).set(admin.headers).send({ personId: away.personId, deputyId: admin.personId, reason: '年休假', from: TODAY, until: '2024-05-14', ...more });
    expect((await spell({})).body.code).toBe('second-person-required');
    expect((await standIn(away.personId, admin.personId, { until: addDays(TODAY, 367) })).body.code).toBe('spell-too-long');
    expect((await standIn(away.personId, admin.personId, { until: undefined })).status).toBe(400);
  });

  it('stand in the log with both names', async () => {
    const [away, deputy] = [await staff('严九', 'unitHead', '税务'), await staff('严十', 'handler', '公安局')];
    await standIn(away.personId, deputy.personId);
    const auditor = await t.as('auditor');
    const { body } = await auditor.get('/api/v1/audit/events').query({ action: 'organisation:stand-in.create' }).expect(200);
    expect(body.items[0]).toMatchObject({ action: 'organisation:stand-in.create', after: { personName: '严九', deputyName: '严十', validTo: '2024-05-14' } });
  });
});

/** What another process hears of comes soon, not at once. */
async function until(assertion: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      return await assertion();
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
