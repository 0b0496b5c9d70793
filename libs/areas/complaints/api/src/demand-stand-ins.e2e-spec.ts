import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestSession, type Role } from '@haobang/auth';
import { systemContext } from '@haobang/http';
import { Worklist } from '@haobang/records';
import { type Body, DEMANDS, givenDemand, type Headers, START, TAX, useComplaints } from './complaints.testing.js';

/** A head of the tax unit is away; a handler of another unit acts for that one from 9 to 13 May. */
describe('a stand-in at a demand', () => {
  const t = useComplaints();
  let away: Awaited<ReturnType<typeof staff>>;
  let deputy: typeof away;

  async function staff(name: string, role: Role, unit: string) {
    const person = (await t.http().post('/api/v1/organisation/people').set(await t.as('systemAdmin')).send({ name, from: '2024-01-01' }).expect(201)).body as { id: string };
    const { accountId, headers } = await openTestSession(t.db.owner, { username: `${role.toLowerCase()}-of-${unit}`, name, personId: person.id, roles: [{ role, unitId: t.unit(unit) }] });
    return { personId: person.id, accountId, headers: headers as Headers };
  }
  const verbsFor = async (who: Headers, id: string) => ((await t.http().get(`${DEMANDS}/${id}`).set(who)).body as { verbs?: string[] }).verbs;
  const refused = async (who: Headers, id: string, verb: string, body: Body = {}) => (await t.does(who, id, verb, body, 422) as Body).code;

  beforeAll(async () => {
    t.clock.set(START);
    [away, deputy] = [await staff('贺正', 'unitHead', TAX), await staff('贺副', 'handler', 'natural-resources')];
    const spell = { personId: away.personId, deputyId: deputy.personId, reason: '出差', from: '2024-05-09', until: '2024-05-14' };
    await t.http().post('/api/v1/organisation/stand-ins').set(await t.as('systemAdmin')).send(spell).expect(201);
  }, 60_000);

  it('signs what the other may sign; the history names both, and the work stays with the other', async () => {
    const { id } = await givenDemand(t, { status: 'ASSIGNED' });
    expect(await verbsFor(deputy.headers, id)).toEqual(expect.arrayContaining(['sign', 'setHandler']));
    expect(await t.does(deputy.headers, id, 'sign')).toMatchObject({ handlerId: away.accountId });
    const { body } = await t.http().get(`${DEMANDS}/${id}/history`).set(away.headers).expect(200);
    expect(body.items.at(-1)).toMatchObject({ verb: 'sign', actorId: deputy.accountId, actorName: '贺副', onBehalfOf: away.accountId, onBehalfOfName: '贺正', unitId: t.unit(TAX) });
    const actor = { kind: 'staff' as const, id: deputy.accountId, name: '贺副', unitId: null, roles: [], scopes: null, units: [], standsInFor: [{ id: away.accountId, name: '贺正', unitId: null, personId: away.personId, validTo: null }] };
    const { items } = (await t.app.get(Worklist).page({ ...systemContext(t.clock.now()), actor }, 'mine', 100)) as { items: Body[] };
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('does in the own name what the own role allows', async () => {
    const { id } = await givenDemand(t, { status: 'ASSIGNED', unit: 'natural-resources' });
    expect(await t.does(deputy.headers, id, 'sign')).toMatchObject({ handlerId: deputy.accountId });
    const { body } = await t.http().get(`${DEMANDS}/${id}/history`).set(deputy.headers).expect(200);
    expect(body.items.at(-1)).toMatchObject({ actorId: deputy.accountId, onBehalfOf: null, onBehalfOfName: null, unitId: t.unit('natural-resources') });
  });

  it('is no second person: neither to the other, nor the other to the stand-in', async () => {
    // The head has a handler's role as well, and asks with it.
    await openTestSession(t.db.owner, { username: 'unithead-of-tax', roles: [{ role: 'handler', unitId: t.unit(TAX) }] });
    const asked = await givenDemand(t, { status: 'ASSIGNED' });
    await t.does(away.headers, asked.id, 'askReturn', { dutyClause: '三定方案第五条' });
    expect(await verbsFor(deputy.headers, asked.id)).not.toContain('return');
    expect(await refused(deputy.headers, asked.id, 'return')).toBe('second-person-required');
    expect(await t.does(await t.as('unitHead'), asked.id, 'return')).toMatchObject({ status: 'CLASSIFIED' });

    const paused = await givenDemand(t, { status: 'IN_PROGRESS', complexity: 'complex' });
    await t.does(deputy.headers, paused.id, 'askPause', { reason: '等待检测' });
    expect(await refused(away.headers, paused.id, 'pause', { reason: '同意' })).toBe('second-person-required');
    expect(await t.does(await t.as('unitHead'), paused.id, 'pause', { reason: '同意' })).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('sees and does nothing more once it is over', async () => {
    const { id } = await givenDemand(t, { status: 'ASSIGNED' });
    t.clock.set('2024-05-13T17:00+08:00');
    expect(await verbsFor(deputy.headers, id)).toContain('sign');
    t.clock.set('2024-05-14T09:00+08:00');
    await t.http().get(`${DEMANDS}/${id}`).set(deputy.headers).expect(404);
    await t.http().post(`${DEMANDS}/${id}/sign`).set(deputy.headers).send({}).expect(404);
    t.clock.set(START);
  });
});
