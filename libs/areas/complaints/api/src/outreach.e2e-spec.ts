import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { systemContext } from '@haobang/http';
import { Definitions, Figures } from '@haobang/measures';
import { importEnterprises, makeUscc } from '@haobang/parties';
import { type Kind, verifyRecords } from '@haobang/records';
import { type Body, CENTRE, DEMANDS, givenDemand, type Headers, TAX, useComplaints } from './complaints.testing.js';
import { demand } from './demand.kind.js';
import { DuplicateProposals } from './duplicate-proposals.js';
import { duplicateProposal } from './duplicate-proposal.kind.js';
import { firmVisit } from './firm-visit.kind.js';
import { FirmVisits } from './firm-visits.js';
import { keyEnterprise } from './key-enterprise.kind.js';
import { liaison } from './liaison.kind.js';

type Answer = Body & { id: string; no: string; status: string; version: number };
const AREA = '/api/v1/complaints';
const KEYS = `${AREA}/key-enterprises`;
const LIAISONS = `${AREA}/liaisons`;
const VISITS = `${AREA}/firm-visits`;
const PROPOSALS = `${AREA}/duplicate-proposals`;
const OFFICE = 'business-environment-office';

describe('going to enterprises, measure 48', () => {
  const t = useComplaints();
  const at = (time: string) => t.clock.set(`2024-${time}+08:00`);
  const firms = { silk: '', road: '', seed: '', wheat: '' };
  const CODES = [1, 2, 3, 4].map(makeUscc);
  beforeAll(async () => {
    const rows = Object.keys(firms).map((name, i) => ({ uscc: CODES[i]!, name: `西咸${name}公司` }));
    const { ids } = await t.db.owner.transaction((tx) => importEnterprises(tx, rows, { source: 'test', fetchedAt: t.clock.now(), confidence: 1, effectiveOn: '2024-01-01', recordedAt: t.clock.now(), by: 'test' } as never));
    Object.keys(firms).forEach((name, i) => (firms[name as keyof typeof firms] = ids[i]!));
  });
  const call = async (by: Headers, path: string, body: object, status: number) => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Answer;
  };
  const get = async (by: Headers, path: string, status = 200) => (await t.http().get(path).set(by).expect(status)).body as Answer;
  const office = () => t.as('planOffice', OFFICE);
  const officer = (n = 1) => t.as('handler', TAX, `officer-${n}`);
  const accountOf = async (n = 1) => {
    await officer(n);
    return (await t.db.owner.query<{ id: string }>('select id from account where username = $1', [`officer-${n}`]))[0]!.id;
  };
  const mark = async (enterpriseId: string) => call(await office(), KEYS, { enterpriseId, category: 'chain', unitId: t.unit(TAX) }, 201);
  const appoint = async (targetId: string, n = 1) => {
    const proposed = await call(await office(), LIAISONS, { targetId, assigneeUnitId: t.unit(TAX), assigneeId: await accountOf(n) }, 201);
    return call(await officer(n), `${LIAISONS}/${proposed.id}/accept`, {}, 200);
  };
  const plan = () => t.app.get(FirmVisits).plan(systemContext(t.clock.now()));
  const compare = () => t.app.get(DuplicateProposals).compare(systemContext(t.clock.now()));
  const visitOf = async (key: Answer, month: string) => ((await get(await office(), `${VISITS}?keyEnterpriseId=${key.id}&month=${month}`)) as unknown as { items: Answer[] }).items;
  const figure = async (code: string, asOf: string) => {
    const { numerator, denominator } = await t.app.get(Figures).figure(`m48.${code}`, { period: { year: 2024 }, asOf: `2024-${asOf}` });
    return [Number(numerator), Number(denominator)];
  };
  const amount = async (code: string, asOf: string) => Number((await t.app.get(Figures).figure(`m48.${code}`, { period: { year: 2024 }, asOf: `2024-${asOf}` })).value ?? 0);
  let silk: Answer;

  it('marks an enterprise once at a time, by itself or by a list of codes', async () => {
    at('05-09T09:00');
    silk = await mark(firms.silk);
    // Three working days from Thursday the 9th: 10, 11 (made up) and 13 May.
    expect(silk).toMatchObject({ status: 'MARKED', title: '西咸silk公司', sinceOn: '2024-05-09', untilOn: null, dueOn: '2024-05-13', awaits: 'lead', leadUnitId: t.unit(TAX), enterpriseId: firms.silk });
    expect(await call(await office(), KEYS, { enterpriseId: firms.silk, category: 'chain' }, 409)).toMatchObject({ code: 'already-marked' });
    expect(await call(await office(), KEYS, { enterpriseId: randomUUID(), category: 'chain' }, 422)).toMatchObject({ code: 'enterprise-unknown' });
    await call(await officer(), KEYS, { enterpriseId: firms.road, category: 'chain' }, 403);
    const both = await Promise.all([1, 2].map(async () => t.http().post(KEYS).set(await office()).send({ enterpriseId: firms.road, category: 'project' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);

    const { items } = (await call(await office(), `${KEYS}/by-codes`, { category: 'specialised', codes: `${CODES[0]!}\n${CODES[2]!.toLowerCase()}， ${makeUscc(9)} nonsense` }, 200)) as unknown as { items: Body[] };
    expect(items.map(({ outcome, name }) => [outcome, name])).toEqual([['already', '西咸silk公司'], ['marked', '西咸seed公司'], ['unknown', null], ['invalid', null]]);
    await call(await office(), `${KEYS}/by-codes`, { category: 'chain', codes: Array.from({ length: 501 }, (_, i) => String(i)).join(' ') }, 422);
  });

  it('has one liaison officer each, and shows who has none', async () => {
    at('05-10T09:00');
    const tenure = await appoint(silk.id);
    expect(tenure).toMatchObject({ status: 'ACTIVE', title: '西咸silk公司 · officer-1', enterpriseId: firms.silk, sinceOn: '2024-05-10' });
    expect(await get(await officer(), `${KEYS}/${silk.id}`)).toMatchObject({ handlerId: await accountOf(), dueOn: null, awaits: null });
    // Silk, road and seed are marked since the 9th; silk has its officer since the 10th.
    expect(await figure('liaison-coverage', '05-09')).toEqual([0, 3]);
    expect(await figure('liaison-coverage', '05-10')).toEqual([1, 3]);
    expect(await amount('without-liaison', '05-10')).toBe(2);
    // One day of silk, told when it ended; the others go on and are told when May is over: 23 days each.
    expect([await amount('liaison-gap-days', '05-10'), await amount('liaison-gap-days', '05-31'), await amount('liaison-gap-days', '06-01')]).toEqual([1, 1, 47]);
  });

  it('is due once in every month that begins while it is marked, however often visits are planned', async () => {
    at('05-11T09:00');
    expect(await plan()).toMatchObject({ planned: 0 });
    at('06-01T00:10');
    const counts = await Promise.all([plan(), plan(), plan()]);
    expect(counts.map(({ planned }) => planned).sort()).toEqual([0, 0, 3]);
    const [due] = await visitOf(silk, '2024-06-01');
    expect(due).toMatchObject({ status: 'PLANNED', planned: true, handlerId: await accountOf(), leadUnitId: t.unit(TAX), dueOn: '2024-06-30', awaits: 'lead' });
  });

  it('makes demands of what the enterprise brought up, in the transaction of the visit', async () => {
    at('06-05T10:00');
    const [due] = await visitOf(silk, '2024-06-01');
    const done = { visitedOn: '2024-06-05', way: 'on-site', summary: '生产平稳', contactName: '王小明', contactPhone: '13812345678' };
    const findings = [{ title: '东门道路积水', content: '雨后东门道路积水，货车进出困难。' }, { title: '申请续贷', content: '贷款下月到期，希望对接银行续贷。', category: 'finance' }];
    await call(await officer(2), `${VISITS}/${due!.id}/visit`, { ...done, visitedOn: '2024-06-06', findings }, 422);
    await call(await officer(), `${VISITS}/${due!.id}/visit`, { ...done, findings: [{ title: '缺内容' }] }, 400);
    const visited = await call(await officer(), `${VISITS}/${due!.id}/visit`, { ...done, findings }, 200);
    expect(visited).toMatchObject({ status: 'VISITED', visitedOn: '2024-06-05', findings: 2, visitorId: await accountOf(), dueOn: null });
    const { items } = (await get(await officer(), `${VISITS}/${due!.id}/findings`)) as unknown as { items: Body[] };
    expect(items).toMatchObject([{ position: 1, title: '东门道路积水', demandStatus: 'COLLECTED' }, { position: 2, category: 'finance', demandStatus: 'COLLECTED' }]);
    // All channels stand in one list; the liaison officer's demand knows the visit that it came from, and its contact is sealed.
    const dispatcher = await t.as('dispatcher', CENTRE);
    const queue = (await get(dispatcher, `${DEMANDS}?awaits=dispatcher&channel=liaison`)) as unknown as { items: Answer[] };
    expect(queue.items.map(({ externalSystem, externalId, enterpriseId, enterpriseFlag }) => [externalSystem, externalId, enterpriseId, enterpriseFlag])).toEqual(
      expect.arrayContaining([1, 2].map((n) => ['企业走访', `${due!.no}/${n}`, firms.silk, true])),
    );
    const callers = (await get(dispatcher, `${DEMANDS}/${String(items[0]!.demandId)}/callers`)) as unknown as { items: Body[] };
    expect(callers.items).toMatchObject([{ name: '王**', phone: '138****5678' }]);
    const [kept] = await t.db.owner.query<{ n: number }>(`select count(*)::int as n from record_event where payload like '%13812345678%' or payload like '%王小明%'`);
    expect(kept!.n).toBe(0);
    expect(await call(await officer(), `${VISITS}/${due!.id}/visit`, { ...done, findings: [] }, 409)).toMatchObject({ code: 'wrong-state' });
  });

  it('takes a visit that nobody planned, for the month or beyond it, once for one key', async () => {
    at('06-12T10:00');
    const done = { visitedOn: '2024-06-12', way: 'meeting', summary: '座谈', findings: [{ title: '用电价格', content: '园区用电加价，希望核查。' }] };
    const by = await officer();
    const ask = () => t.http().post(VISITS).set(by).set('idempotency-key', 'visit-once').send({ ...done, keyEnterpriseId: silk.id });
    const [one, two] = [await ask(), await ask()];
    expect([one.status, one.body.id === two.body.id, one.body.planned, one.body.status]).toEqual([201, true, false, 'VISITED']);
    expect((await visitOf(silk, '2024-06-01')).length).toBe(2);
    expect(await call(by, VISITS, { ...done, keyEnterpriseId: randomUUID() }, 422)).toMatchObject({ code: 'key-enterprise-unknown' });
    // The office's register knows firms that the officer's unit does not see.
    const seed = ((await get(await office(), `${KEYS}?q=seed`)) as unknown as { items: Answer[] }).items[0]!;
    expect(await call(by, VISITS, { ...done, keyEnterpriseId: seed.id }, 422)).toMatchObject({ code: 'key-enterprise-unknown' });
  });

  it('counts a visit at once and a missed one when its month is over', async () => {
    // Three were due in June; silk was visited on the 5th, and the visit beyond the month's counts for nothing.
    expect(await figure('visited-in-month', '06-04')).toEqual([0, 0]);
    expect(await figure('visited-in-month', '06-05')).toEqual([1, 1]);
    expect(await figure('visited-in-month', '06-30')).toEqual([1, 1]);
    expect(await figure('visited-in-month', '07-01')).toEqual([1, 3]);
    at('07-01T00:10');
    expect(await plan()).toMatchObject({ missed: 2, planned: 3 });
    at('07-02T09:00');
    // The officer hands over; the visits still due go with the office.
    const [tenure] = ((await get(await office(), `${LIAISONS}?targetId=${silk.id}&status=ACTIVE`)) as unknown as { items: Answer[] }).items;
    await call(await office(), `${LIAISONS}/${tenure!.id}/handOver`, { assigneeUnitId: t.unit(TAX), assigneeId: await accountOf(2) }, 200);
    at('07-03T00:10');
    expect(await plan()).toMatchObject({ planned: 0, missed: 0, turnedOver: 1 });
    expect((await visitOf(silk, '2024-07-01'))[0]).toMatchObject({ handlerId: await accountOf(2) });
    expect([await figure('liaison-coverage', '07-01'), await figure('liaison-coverage', '07-02')]).toEqual([[1, 3], [1, 3]]);
  });

  it('stays due where the visit of a month was voided, also when the month is over', async () => {
    const void_ = async (visit: Answer) => call(await office(), `${VISITS}/${visit.id}/void`, { reason: '并未走访' }, 200);
    const planned = async (month: string) => (await visitOf(silk, month)).filter((one) => one.planned && one.status !== 'VOIDED');
    // June: visited on the 5th, voided on 4 July. The enterprise was due, and from the next night on June counts as not visited.
    at('07-04T09:00');
    await void_((await planned('2024-06-01'))[0]!);
    at('07-05T00:10');
    expect(await plan()).toMatchObject({ planned: 0, missed: 1 });
    expect(await planned('2024-06-01')).toMatchObject([{ status: 'MISSED', dueOn: null }]);
    expect(await plan()).toMatchObject({ planned: 0, missed: 0 });
    expect([await figure('visited-in-month', '07-03'), await figure('visited-in-month', '07-05')]).toEqual([[1, 3], [0, 3]]);
    // July goes on: the next night plans it anew.
    await void_((await planned('2024-07-01'))[0]!);
    expect(await plan()).toMatchObject({ planned: 1, missed: 0 });
    expect(await planned('2024-07-01')).toMatchObject([{ status: 'PLANNED', dueOn: '2024-07-31' }]);
    // Voided once more, it is due once more: nobody loses a month by voiding it.
    await void_((await planned('2024-06-01'))[0]!);
    expect(await plan()).toMatchObject({ planned: 0, missed: 1 });
    expect(await figure('visited-in-month', '07-05')).toEqual([0, 3]);
  });

  it('ends with the mark: the officer, the visits still due and the figures', async () => {
    at('07-10T09:00');
    expect(await call(await office(), `${KEYS}/${silk.id}/unmark`, { reason: '迁出新区' }, 200)).toMatchObject({ status: 'UNMARKED', untilOn: '2024-07-10', handlerId: null });
    expect(await t.db.owner.query(`select valid_from::text, valid_to::text from enterprise_key where enterprise_id = $1`, [firms.silk])).toEqual([{ valid_from: '2024-05-09', valid_to: '2024-07-10' }]);
    expect(((await get(await office(), `${LIAISONS}?targetId=${silk.id}`)) as unknown as { items: Answer[] }).items.map(({ status, untilOn }) => [status, untilOn])).toEqual(expect.arrayContaining([['ENDED', '2024-07-10'], ['HANDED_OVER', '2024-07-02']]));
    expect((await visitOf(silk, '2024-07-01')).filter(({ status }) => status !== 'VOIDED')).toMatchObject([{ status: 'CANCELLED' }]);
    expect([await figure('liaison-coverage', '07-09'), await figure('liaison-coverage', '07-10')]).toEqual([[1, 3], [0, 2]]);
    // Of July two are due and not visited; silk's was cancelled before.
    expect(await figure('visited-in-month', '08-01')).toEqual([0, 5]);
    expect(await call(await office(), `${KEYS}/${silk.id}/unmark`, { reason: '再移' }, 409)).toMatchObject({ code: 'wrong-state' });
    // It may be marked again, from the day on which it ended.
    expect(await mark(firms.silk)).toMatchObject({ sinceOn: '2024-07-10' });
  });

  it('proposes demands of one enterprise that read alike, and merges none without a person', async () => {
    at('08-01T10:00');
    const of = (title: string, content: string, enterpriseId: string, time: string) => {
      at(time);
      return givenDemand(t, { body: { title, content, enterpriseId, channel: 'haobang' } });
    };
    const first = await of('园区停电', '整栋楼没有电，生产停了。', firms.wheat, '08-01T10:00');
    const other = await of('园区停电', '整栋楼没有电，生产停了。', firms.road, '08-02T10:00');
    const later = await of('园区又停电', '整栋楼没有电，生产停了。', firms.wheat, '08-31T10:00');
    expect(await compare()).toMatchObject({ proposed: 1 });
    expect(await compare()).toMatchObject({ compared: 0, proposed: 0 });
    const dispatcher = await t.as('dispatcher', CENTRE);
    const { items } = (await get(dispatcher, `${DEMANDS}/${later.id}/duplicates`)) as unknown as { items: Body[] };
    expect(items).toMatchObject([{ status: 'PROPOSED', later: true, daysApart: 30, otherId: first.id, otherNo: first.no }]);
    expect((await get(dispatcher, `${DEMANDS}/${other.id}/duplicates`)) as unknown as Body).toEqual({ items: [] });
    expect((await get(dispatcher, `${DEMANDS}/${later.id}`)).status).toBe('COLLECTED');

    await call(await officer(), `${PROPOSALS}/${String(items[0]!.id)}/accept`, {}, 403);
    const [one, two] = await Promise.all([1, 2].map(() => t.http().post(`${PROPOSALS}/${String(items[0]!.id)}/accept`).set(dispatcher).send({})));
    expect([one!.status, two!.status].sort()).toEqual([200, 409]);
    expect(await get(dispatcher, `${DEMANDS}/${later.id}`)).toMatchObject({ status: 'MERGED', parentId: first.id });

    const third = await of('园区停电了', '整栋楼没有电，生产停了。', firms.wheat, '08-31T11:00');
    expect(await compare()).toMatchObject({ proposed: 1 });
    const [open] = ((await get(dispatcher, `${DEMANDS}/${third.id}/duplicates`)) as unknown as { items: Body[] }).items;
    await call(dispatcher, `${PROPOSALS}/${String(open!.id)}/refuse`, {}, 400);
    expect(await call(dispatcher, `${PROPOSALS}/${String(open!.id)}/refuse`, { reason: '不是同一次停电' }, 200)).toMatchObject({ status: 'REFUSED' });
    // A refused pair is not proposed again, though everything is compared anew; one whose demand is gone lapses.
    await t.db.owner.query('delete from demand_compared');
    expect(await compare()).toMatchObject({ proposed: 0 });
    const fourth = await of('园区停电了', '整栋楼没有电，生产停了。', firms.wheat, '08-31T12:00');
    expect(await compare()).toMatchObject({ proposed: 2 });
    await t.does(await t.as('clerk'), fourth.id, 'withdraw', { reason: '已恢复供电' });
    expect(await compare()).toMatchObject({ lapsed: 2 });

    // Taken down for the wrong enterprise at first, and corrected: held against those of the right one, and no more against the others.
    const [seed, wrong] = [await of('班车停运', '园区班车停运三天。', firms.seed, '09-01T10:00'), await of('班车停运', '园区班车停运三天了。', firms.road, '09-01T11:00')];
    expect(await compare()).toMatchObject({ proposed: 0 });
    const correct = async (id: string, enterpriseId: string) => t.http().patch(`${DEMANDS}/${id}`).set(await t.as('dispatcher')).set('if-match', `"${(await get(dispatcher, `${DEMANDS}/${id}`)).version}"`).send({ enterpriseId }).expect(200);
    await correct(wrong.id, firms.seed);
    expect(await compare()).toMatchObject({ compared: 1, proposed: 1 });
    expect((await get(dispatcher, `${DEMANDS}/${wrong.id}/duplicates`)) as unknown as Body).toMatchObject({ items: [{ otherId: seed.id, status: 'PROPOSED' }] });
    await correct(wrong.id, firms.road);
    expect(await compare()).toMatchObject({ lapsed: 1, proposed: 0 });
  });

  it('counts channels by registration, and what is struck off against what is due', async () => {
    const [before, due] = (await figure('struck-off', '09-10')) as [number, number];
    const [forum, all] = (await figure('via-forum', '09-10')) as [number, number];
    at('09-10T10:00');
    const done = await givenDemand(t, { status: 'CALLED_BACK', body: { channel: 'forum' } });
    // A general demand is due on its own day: it counts from the next, or from the day on which it is struck off.
    expect(await figure('via-forum', '09-10')).toEqual([forum + 1, all + 1]);
    expect(await figure('struck-off', '09-10')).toEqual([before, due]);
    expect(await figure('struck-off', '09-11')).toEqual([before, due + 1]);
    at('09-12T10:00');
    await t.does(await t.as('supervisor'), done.id, 'strikeOff');
    expect(await figure('struck-off', '09-11')).toEqual([before, due + 1]);
    expect(await figure('struck-off', '09-12')).toEqual([before + 1, due + 1]);
  });

  it.each([
    ['handler', TAX, ['visit', 'liaison']],
    ['clerk', undefined, ['12345', '96611', 'window', 'visit', 'liaison', 'haobang', 'shanqitong', 'supervisor', 'forum', 'grid']],
  ] as const)('lets a %s register what came by its channels, and nothing else', async (role, unit, own) => {
    at('09-20T10:00');
    for (const channel of ['12345', '96611', 'window', 'visit', 'liaison', 'haobang', 'shanqitong', 'supervisor', 'forum', 'grid']) {
      const { status } = await t.http().post(DEMANDS).set(await t.as(role, unit)).send({ title: '渠道', content: '各渠道汇总', channel });
      expect([channel, status]).toEqual([channel, (own as readonly string[]).includes(channel) ? 201 : 422]);
    }
  });

  it('leaves records and figures that agree with their events', async () => {
    at('12-31T18:00');
    const kinds = [demand, keyEnterprise, liaison, firmVisit, duplicateProposal] as unknown as Kind[];
    expect((await verifyRecords(t.db.database, { kinds, definitions: t.app.get(Definitions), today: '2024-12-31' })).faults).toEqual([]);
  });
});
