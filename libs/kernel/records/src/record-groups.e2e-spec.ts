import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TestHeaders as Headers } from '@haobang/testing';
import { useLibrary } from './library-card.toy.js';

const CARDS = '/api/v1/library/cards';

describe('counting by a fact', () => {
  const t = useLibrary();
  let all: Headers;
  const groups = async (query: string, by: Headers = all) => (await t.http().get(`${CARDS}/groups?${query}`).set(by).expect(200)).body as { by: string; items: { value: unknown; count: number }[]; more: boolean };

  beforeAll(async () => {
    all = await t.as('dispatcher');
    for (const category of ['adult', 'adult', 'child']) await t.http().post(CARDS).set(await t.as('clerk')).send({ holder: '李四', category }).expect(201);
    const { body } = await t.http().post(CARDS).set(await t.as('clerk')).send({ holder: '王五', category: 'child' }).expect(201);
    await t.http().post(`${CARDS}/${body.id}/issue`).set(await t.as('handler')).send({}).expect(200);
    await t.http().post(`${CARDS}/${body.id}/move`).set(all).send({ toUnitId: 3 }).expect(200);
  });

  it('gives each value with its number, the most first', async () => {
    expect(await groups('by=status')).toEqual({ by: 'status', items: [{ value: 'REQUESTED', count: 3 }, { value: 'ISSUED', count: 1 }], more: false });
    expect((await groups('by=category')).items).toEqual([{ value: 'adult', count: 2 }, { value: 'child', count: 2 }]);
    expect((await groups('by=leadUnit')).items).toEqual([{ value: 2, count: 3 }, { value: 3, count: 1 }]);
    expect((await groups('by=registeredMonth')).items).toEqual([{ value: '2024-05', count: 4 }]);
    expect((await groups('by=expiresOn')).items).toEqual([{ value: null, count: 4 }]);
  });

  it('counts what the same filters of the list let through', async () => {
    expect((await groups('by=status&category=child')).items).toEqual([{ value: 'ISSUED', count: 1 }, { value: 'REQUESTED', count: 1 }]);
    expect((await groups('by=category&q=%E7%8E%8B%E4%BA%94')).items).toEqual([{ value: 'child', count: 1 }]);
    for (const query of ['category=child', 'lamp=green', 'open=true', 'leadUnit=3']) {
      const listed = (await t.http().get(`${CARDS}?${query}&total=true`).set(all).expect(200)).body.total.value as number;
      expect([query, (await groups(`by=status&${query}`)).items.reduce((sum, item) => sum + item.count, 0)]).toEqual([query, listed]);
    }
  });

  it('counts the caller’s rows alone, each record once', async () => {
    // The branch that registered the card still sees it after it was moved; the other sees that one only.
    expect((await groups('by=leadUnit', await t.as('clerk'))).items).toEqual([{ value: 2, count: 3 }, { value: 3, count: 1 }]);
    expect((await groups('by=leadUnit', await t.as('handler', 3))).items).toEqual([{ value: 3, count: 1 }]);
  });

  it('counts and lists the records of several numbers, as people write them, and refuses more than a page of them', async () => {
    const [first, second] = ((await t.http().get(`${CARDS}?limit=2`).set(all).expect(200)).body as { items: { no: string }[] }).items;
    const asked = `no=${first!.no.toLowerCase()},%20${second!.no},${second!.no}`;
    expect((await t.http().get(`${CARDS}?${asked}&total=true`).set(all).expect(200)).body).toMatchObject({ items: [{ no: first!.no }, { no: second!.no }], total: { value: 2 } });
    expect((await groups(`by=leadUnit&${asked}`)).items.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    const many = Array.from({ length: 101 }, (_, i) => `LC-2024-${i}`).join(',');
    for (const no of [many, ',', 'x'.repeat(41)]) expect((await t.http().get(`${CARDS}?no=${no}`).set(all).expect(400)).body.errors).toMatchObject([{ pointer: '?no', code: 'not-a-record-number' }]);
  });

  it('refuses what it can not count by, and what no list knows', async () => {
    for (const query of ['', 'by=', 'by=holder', 'by=status&sort=dueAt', 'by=status&colour=red', 'by=status&limit=3']) await t.http().get(`${CARDS}/groups?${query}`).set(all).expect(400);
    await t.http().get(`${CARDS}/groups?by=status`).expect(401);
    await t.http().get(`${CARDS}/groups?by=status`).set(await t.as('systemAdmin')).expect(403);
  });
});
