import { describe, expect, it } from '@jest/globals';
import { Calendars, setHallHours } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { Definitions, Figures } from '@haobang/measures';
import { type Kind, verifyRecords } from '@haobang/records';
import { complaintsKinds } from './complaints.kinds.js';
import { type Body, CENTRE, DEMANDS, type DemandBody, HALL, type Headers, TAX, useComplaints } from './complaints.testing.js';
import { Counters } from './counters.js';

const COUNTERS = '/api/v1/complaints/counters';
const STUCK = '/api/v1/complaints/stuck-cases';
const OFFICE = 'business-environment-office';
const ENTRY = { title: '食品经营许可三次补正仍未受理', content: '每次补正的要求都不同。', caseSystem: '陕西政务服务网', caseNo: '61000024050900017', caseOutcome: 'sent-back', callerName: '王小明', callerPhone: '13812345678' };

describe('counters and what could not get done', () => {
  const t = useComplaints();
  const planOffice = () => t.as('planOffice', OFFICE);
  const supervisor = () => t.as('supervisor');
  const clerk = () => t.as('clerk', HALL);
  const post = async (path: string, by: Headers, body: Body = {}, status = 200) => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as DemandBody;
  };
  const figure = async (code: string, asOf: string) => {
    const { numerator, denominator, value } = await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf });
    return denominator === undefined || denominator === null ? Number(value) : [Number(numerator ?? 0), Number(denominator)];
  };
  const demandOf = (entry: DemandBody) => entry['demandId'] as string;
  const loop = async (entry: DemandBody) => ((await t.http().get(`${STUCK}/${entry.id}/loop`).set(await clerk()).expect(200)).body as { steps: { step: string; at: string | null }[] }).steps.filter(({ at }) => at).map(({ step }) => step);
  /** Through the units and back to the visitor. */
  async function handled(id: string, answer = 'satisfied', from: 'new' | 'rework' = 'new') {
    if (from === 'new') {
      await t.does(await t.as('dispatcher'), id, 'classify', { demandKind: 'help', category: 'tax' });
      await t.does(await t.as('dispatcher'), id, 'assign', { leadUnitId: t.unit(TAX) });
      await t.does(await t.as('handler', TAX), id, 'sign');
      await t.does(await t.as('handler', TAX), id, 'start');
    }
    await t.does(await t.as('handler', TAX), id, 'resolve', { outcome: 'solved', reply: '已受理' });
    return t.does(await clerk(), id, 'callBack', { answer });
  }

  it('plans both counters of every hall, once, and a hall is covered when both are open in its hours', async () => {
    const counters = t.app.get(Counters);
    // Two at once plan no counter twice.
    const planned = await Promise.all([counters.keep(systemContext(t.clock.now())), counters.keep(systemContext(t.clock.now()))]);
    expect(planned.map((one) => one.planned).sort()).toEqual([0, 12]);
    expect(await figure('m46.halls-with-counter', '2024-05-09')).toEqual([0, 6]);

    const list = (await t.http().get(`${COUNTERS}?hallUnitId=${t.unit(HALL)}`).set(await planOffice()).expect(200)).body.items as DemandBody[];
    const [demands, stuck] = ['demands', 'stuck-cases'].map((type) => list.find((one) => one['counterType'] === type)!) as [DemandBody, DemandBody];
    const open = `${COUNTERS}/${demands.id}/open`;
    expect(await post(open, await planOffice(), { position: '一楼A1', hours: '09:01-12:00 13:00-17:00' }, 422)).toMatchObject({ code: 'hours-below-hall' });
    expect(await post(open, await planOffice(), { position: '一楼A1', hours: '上午' }, 422)).toMatchObject({ code: 'hours-unreadable' });
    expect(await post(open, await planOffice(), { position: '一楼A1' })).toMatchObject({ status: 'OPEN', hours: '09:00-12:00 13:00-17:00', openedOn: '2024-05-09' });
    expect(await post(open, await planOffice(), { position: '一楼A1' }, 409)).toMatchObject({ code: 'wrong-state' });
    expect(await figure('m46.halls-with-counter', '2024-05-09')).toEqual([0, 6]);

    t.clock.set('2024-05-10T09:00+08:00');
    // The head of the hall's own unit, too.
    expect(await post(`${COUNTERS}/${stuck.id}/open`, await t.as('unitHead', 'administrative-approval'), { position: '一楼A2', hours: '08:30-17:30' })).toMatchObject({ status: 'OPEN' });
    await post(`${COUNTERS}/${stuck.id}/suspend`, await t.as('unitHead', TAX), { reason: '装修' }, 404);
    await post(`${COUNTERS}/${stuck.id}/suspend`, await clerk(), { reason: '装修' }, 403);
    t.clock.set('2024-05-13T09:00+08:00');
    await post(`${COUNTERS}/${stuck.id}/suspend`, await planOffice(), { reason: '装修' });
    t.clock.set('2024-05-15T09:00+08:00');
    await post(`${COUNTERS}/${stuck.id}/resume`, await planOffice());
    const asOf = await Promise.all(['09', '10', '12', '13', '14', '15'].map((day) => figure('m46.halls-with-counter', `2024-05-${day}`)));
    expect(asOf).toEqual([[0, 6], [1, 6], [1, 6], [0, 6], [0, 6], [1, 6]]);

    // In place of one that is closed another is planned in the same moment.
    await post(`${COUNTERS}/${stuck.id}/close`, await planOffice(), { reason: '窗口调整' });
    expect(await post(COUNTERS, await planOffice(), { hallUnitId: t.unit(HALL), counterType: 'demands' }, 409)).toMatchObject({ code: 'counter-there' });
    expect(await post(COUNTERS, await planOffice(), { hallUnitId: t.unit(TAX), counterType: 'demands' }, 422)).toMatchObject({ code: 'not-a-hall' });
    expect(await post(COUNTERS, await t.as('unitHead', TAX), { hallUnitId: t.unit(HALL), counterType: 'stuck-cases' }, 422)).toMatchObject({ code: 'other-unit-required' });
    expect(await t.app.get(Counters).keep(systemContext(t.clock.now()))).toEqual({ planned: 0, suspended: 0, closed: 0 });
    const map = (await t.http().get('/api/v1/complaints/counter-map').set(await t.as('handler', TAX)).expect(200)).body.items as { hallUnitId: number; covered: boolean; counters: { status: string }[] }[];
    expect(map).toHaveLength(6);
    expect(map.find((hall) => hall.hallUnitId === t.unit(HALL))).toMatchObject({ covered: false, counters: [{ status: 'OPEN' }, { status: 'PLANNED' }] });
    expect(await figure('m46.halls-with-counter', '2024-05-15')).toEqual([0, 6]);
  });

  it('takes the case and its demand in one act, and the same key gives the same entry', async () => {
    const by = { ...(await clerk()), 'idempotency-key': 'counter-1' };
    const entry = await post(STUCK, by, ENTRY, 201);
    expect(entry).toMatchObject({ no: expect.stringMatching(/^BB-2024-/), status: 'ACCEPTED', leadUnitId: t.unit(HALL), handlerId: expect.any(String), caseNo: ENTRY.caseNo });
    expect((await post(STUCK, by, ENTRY, 201)).id).toBe(entry.id);
    const demand = (await t.http().get(`${DEMANDS}/${demandOf(entry)}`).set(await t.as('dispatcher')).expect(200)).body as DemandBody;
    expect(demand).toMatchObject({ status: 'COLLECTED', channel: 'window', registeredUnitId: t.unit(HALL), content: '每次补正的要求都不同。\n\n原办件：陕西政务服务网 61000024050900017（反复补正）' });
    expect((await t.http().get(`${DEMANDS}?q=三次补正`).set(await t.as('dispatcher')).expect(200)).body.items).toHaveLength(1);
    // No value of the visitor stands in a history in the clear.
    const payloads = await t.db.database.query<{ payload: string }>('select payload from record_event where record_id = any($1)', [[entry.id, demand.id]]);
    expect(payloads.map(({ payload }) => payload).join()).not.toMatch(/13812345678|王小明/);
    await post(STUCK, await t.as('handler', TAX), ENTRY, 403);
    expect(await post(STUCK, await clerk(), { ...ENTRY, caseUnitId: 99_999 }, 422)).toMatchObject({ code: 'unit-unknown' });
    expect(await post(STUCK, await clerk(), { ...ENTRY, caseNo: ' ' }, 400)).toMatchObject({ errors: [{ pointer: '/caseNo' }] });
  });

  it('stays with whoever received it first while its demand wanders, and is followed up and struck off with it', async () => {
    t.clock.set('2024-05-16T09:00+08:00');
    const entry = await post(STUCK, await clerk(), ENTRY, 201);
    const [of, office] = [`${STUCK}/${entry.id}`, await planOffice()];
    expect(await loop(entry)).toEqual(['accepted']);
    expect(await post(`${of}/followUp`, office, { solved: true, finding: '已办' }, 422)).toMatchObject({ code: 'not-rated-yet' });
    await handled(demandOf(entry));
    expect(await loop(entry)).toEqual(['accepted', 'dispatched', 'handled', 'rated']);
    const waiting = (await t.http().get('/api/v1/complaints/follow-ups').set(office).expect(200)).body as { items: DemandBody[] };
    expect(waiting.items.filter(({ id }) => id === entry.id)).toMatchObject([{ demandStatus: 'CALLED_BACK', leadUnitId: t.unit(TAX), hallUnitId: t.unit(HALL), answer: 'satisfied' }]);
    await t.http().get('/api/v1/complaints/follow-ups').set(await clerk()).expect(403);

    // Found unsolved: back to the unit in the same moment, and still the hall's.
    await post(`${of}/followUp`, await clerk(), { solved: false, finding: '仍未领证' }, 403);
    expect(await post(`${of}/followUp`, office, { solved: false, turned: true, resultNo: 'JY1', finding: '仍未领证' }, 422)).toMatchObject({ code: 'turned-not-solved' });
    const back = await post(`${of}/followUp`, office, { solved: false, finding: '仍未领证' });
    expect(back).toMatchObject({ status: 'REWORK', leadUnitId: t.unit(HALL), handlerId: entry['handlerId'], solved: false });
    expect((await t.http().get(`${DEMANDS}/${demandOf(entry)}`).set(await supervisor())).body).toMatchObject({ status: 'REWORK', reworkCount: 1, closedOn: null });
    expect(await loop(entry)).toEqual(['accepted', 'dispatched']);
    expect(await post(`${of}/strikeOff`, await supervisor(), {}, 409)).toMatchObject({ code: 'wrong-state' });

    t.clock.set('2024-05-17T09:00+08:00');
    await handled(demandOf(entry), 'very-satisfied', 'rework');
    expect(await post(`${of}/followUp`, office, { solved: true, turned: true, finding: '已领证' }, 422)).toMatchObject({ code: 'proof-missing' });
    const two = await Promise.all([1, 2].map(() => t.http().post(`${of}/followUp`).set(office).send({ solved: true, turned: true, resultNo: 'JY16101', finding: '已领证' })));
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await figure('m46.turned-to-success', '2024-05-16')).toBe(0);
    expect(await figure('m46.turned-to-success', '2024-05-17')).toBe(1);

    t.clock.set('2024-05-20T09:00+08:00');
    const done = await post(`${of}/strikeOff`, await supervisor());
    expect(done).toMatchObject({ status: 'STRUCK_OFF', struckOffOn: '2024-05-20', verbs: expect.not.arrayContaining(['strikeOff']) });
    expect((await t.http().get(`${DEMANDS}/${demandOf(entry)}`).set(await supervisor())).body).toMatchObject({ status: 'STRUCK_OFF' });
    expect(await loop(entry)).toEqual(['accepted', 'dispatched', 'handled', 'rated', 'followedUp', 'struckOff']);
  });

  it('reopens a demand that was struck off before its time, and after both reworks asks for a supervision and a written reason', async () => {
    const entry = await post(STUCK, await clerk(), ENTRY, 201);
    const office = await planOffice();
    await handled(demandOf(entry));
    await t.does(await supervisor(), demandOf(entry), 'strikeOff');
    await post(`${STUCK}/${entry.id}/followUp`, office, { solved: false, finding: '未解决' });
    await handled(demandOf(entry), 'satisfied', 'rework');
    await post(`${STUCK}/${entry.id}/followUp`, office, { solved: false, finding: '仍未解决' });
    await handled(demandOf(entry), 'satisfied', 'rework');
    expect(await post(`${STUCK}/${entry.id}/followUp`, office, { solved: false, finding: '依法不能办' })).toMatchObject({ status: 'FOLLOWED_UP', solved: false });
    expect((await t.http().get(`${DEMANDS}/${demandOf(entry)}`).set(await supervisor())).body).toMatchObject({ status: 'CALLED_BACK', supervised: true, reworkCount: 2 });
    expect(await post(`${STUCK}/${entry.id}/strikeOff`, await supervisor(), {}, 422)).toMatchObject({ code: 'not-solved' });
    expect(await post(`${STUCK}/${entry.id}/strikeOff`, await supervisor(), { acceptedReason: '不符合许可条件，已书面告知' })).toMatchObject({ status: 'STRUCK_OFF' });
  });

  it('withdraws both at the visitor\'s request, and voids the entry alone', async () => {
    const withdrawn = await post(STUCK, await clerk(), ENTRY, 201);
    await post(`${STUCK}/${withdrawn.id}/withdraw`, await t.as('clerk', 'hall-qinhan'), { reason: '企业撤回' }, 404);
    expect(await post(`${STUCK}/${withdrawn.id}/withdraw`, await clerk(), { reason: '企业撤回' })).toMatchObject({ status: 'WITHDRAWN' });
    expect((await t.http().get(`${DEMANDS}/${demandOf(withdrawn)}`).set(await supervisor())).body).toMatchObject({ status: 'WITHDRAWN' });
    const voided = await post(STUCK, await clerk(), ENTRY, 201);
    expect(await post(`${STUCK}/${voided.id}/void`, await supervisor(), { reason: '重复登记' })).toMatchObject({ status: 'VOIDED' });
    expect((await t.http().get(`${DEMANDS}/${demandOf(voided)}`).set(await supervisor())).body).toMatchObject({ status: 'COLLECTED' });
    expect((await t.http().get(`${DEMANDS}/${demandOf(voided)}/stuck-case`).set(await supervisor()).expect(200)).body).toEqual({ item: null });
  });

  describe('the figures, at their boundaries', () => {
    it('counts a closed demand once it is rated, or the day after its callback day', async () => {
      t.clock.set('2024-06-03T09:00+08:00');
      const before = { steps: (await figure('m46.all-four-steps', '2024-06-02')) as number[], settled: (await figure('m46.settled', '2024-06-02')) as number[] };
      const at = async (what: 'steps' | 'settled', day: string) => {
        const now = (await figure(what === 'steps' ? 'm46.all-four-steps' : 'm46.settled', day)) as number[];
        return now.map((n, i) => n - before[what][i]!);
      };
      const register = async () => post(DEMANDS, await clerk(), { title: '反映窗口排队', content: '两小时', channel: 'window' }, 201);
      // Rated on the day; closed and never called back; answered at once.
      const [rated, silent, atOnce] = [await register(), await register(), await register()];
      await handled(rated.id);
      await t.does(await t.as('dispatcher'), silent.id, 'classify', { demandKind: 'help', category: 'tax' });
      await t.does(await t.as('dispatcher'), silent.id, 'assign', { leadUnitId: t.unit(TAX) });
      for (const verb of ['sign', 'start']) await t.does(await t.as('handler', TAX), silent.id, verb);
      await t.does(await t.as('handler', TAX), silent.id, 'resolve', { outcome: 'solved', reply: '已办' });
      await t.does(await clerk(), atOnce.id, 'answerAtOnce', { demandKind: 'inquiry', category: 'tax', reply: '在三号窗口' });
      // Due to be called back on Tuesday the 4th.
      expect([await at('steps', '2024-06-03'), await at('steps', '2024-06-04'), await at('steps', '2024-06-05')]).toEqual([[1, 1], [1, 1], [1, 2]]);
      t.clock.set('2024-06-06T09:00+08:00');
      await t.does(await supervisor(), rated.id, 'strikeOff');
      expect([await at('settled', '2024-06-03'), await at('settled', '2024-06-05'), await at('settled', '2024-06-06')]).toEqual([[0, 3], [0, 3], [1, 3]]);
      // A late answer makes it whole again, from its day on.
      t.clock.set('2024-06-07T09:00+08:00');
      await t.does(await clerk(), silent.id, 'callBack', { answer: 'satisfied' });
      expect([await at('steps', '2024-06-06'), await at('steps', '2024-06-07')]).toEqual([[1, 2], [2, 2]]);
    });

    it('counts who could not be met as not rated: from that day, or from the end of the callback day where that came first', async () => {
      t.clock.set('2024-06-11T09:00+08:00');
      const before = (await figure('m46.all-four-steps', '2024-06-10')) as number[];
      const at = async (day: string) => ((await figure('m46.all-four-steps', day)) as number[]).map((n, i) => n - before[i]!);
      const demand = await post(DEMANDS, await clerk(), { title: '材料遗失', content: '窗口遗失', channel: 'window' }, 201);
      await t.does(await t.as('dispatcher'), demand.id, 'classify', { demandKind: 'help', category: 'tax' });
      await t.does(await t.as('dispatcher'), demand.id, 'assign', { leadUnitId: t.unit(TAX) });
      for (const verb of ['sign', 'start']) await t.does(await t.as('handler', TAX), demand.id, verb);
      await t.does(await t.as('handler', TAX), demand.id, 'resolve', { outcome: 'solved', reply: '已补' });
      for (const time of ['2024-06-11T15:00', '2024-06-14T09:00', '2024-06-14T15:00']) {
        t.clock.set(`${time}+08:00`);
        await t.does(await clerk(), demand.id, 'tryCallBack');
      }
      // The callback day is Wednesday the 12th; the third try, on Friday, changes nothing any more.
      expect([await at('2024-06-12'), await at('2024-06-13'), await at('2024-06-14')]).toEqual([[0, 0], [0, 1], [0, 1]]);
    });

    it('counts what was answered at once and then reworked like any other', async () => {
      t.clock.set('2024-06-17T09:00+08:00');
      const before = (await figure('m46.all-four-steps', '2024-06-16')) as number[];
      const at = async (day: string) => ((await figure('m46.all-four-steps', day)) as number[]).map((n, i) => n - before[i]!);
      const by = await clerk();
      const [alone, sent] = [1, 2].map(() => post(DEMANDS, by, { title: '反映排队', content: '两小时', channel: 'window' }, 201));
      for (const demand of [await alone!, await sent!]) {
        await t.does(await clerk(), demand.id, 'answerAtOnce', { demandKind: 'help', category: 'tax', reply: '已增开窗口' });
        await t.does(await t.as('clerk', HALL, 'clerk-who-calls'), demand.id, 'callBack', { answer: 'dissatisfied' });
      }
      expect(await at('2024-06-17')).toEqual([0, 0]);
      // One is sent to the unit and is whole; the other is handled where it was received, and was dispatched to nobody.
      await t.does(await t.as('dispatcher'), (await sent!).id, 'reassign', { leadUnitId: t.unit(TAX), reason: '须税务核实' });
      for (const verb of ['sign', 'start']) await t.does(await t.as('handler', TAX), (await sent!).id, verb);
      await t.does(await t.as('handler', TAX), (await sent!).id, 'resolve', { outcome: 'solved', reply: '已办' });
      await t.does(await clerk(), (await sent!).id, 'callBack', { answer: 'satisfied' });
      expect(await at('2024-06-17')).toEqual([1, 1]);
      const lead = ((await t.http().get(`${DEMANDS}/${(await alone!).id}`).set(await supervisor())).body as DemandBody)['leadUnitId'];
      await t.does(await t.as('handler', [HALL, CENTRE].find((code) => t.unit(code) === lead)!), (await alone!).id, 'resolve', { outcome: 'solved', reply: '已办' });
      const back = ((await t.http().get(`${DEMANDS}/${(await alone!).id}`).set(await supervisor())).body as DemandBody)['callbackUnitId'];
      await t.does(await t.as('clerk', [HALL, CENTRE].find((code) => t.unit(code) === back)!), (await alone!).id, 'callBack', { answer: 'satisfied' });
      expect(await at('2024-06-17')).toEqual([1, 2]);
    });

    it('leaves out what is withdrawn before its due day is over, and keeps what is withdrawn later', async () => {
      t.clock.set('2024-06-18T09:00+08:00');
      const before = (await figure('m46.settled', '2024-06-17')) as number[];
      const at = async (day: string) => ((await figure('m46.settled', day)) as number[]).map((n, i) => n - before[i]!);
      const register = async () => post(DEMANDS, await clerk(), { title: '反映排队', content: '两小时', channel: 'window' }, 201);
      const [early, late] = [await register(), await register()];
      expect(await at('2024-06-18')).toEqual([0, 2]);
      t.clock.set('2024-06-18T16:00+08:00');
      await t.does(await clerk(), early.id, 'withdraw', { reason: '已解决' });
      expect(await at('2024-06-18')).toEqual([0, 1]);
      // Both are general, due on the 18th.
      t.clock.set('2024-06-19T09:00+08:00');
      await t.does(await clerk(), late.id, 'withdraw', { reason: '企业不再反映' });
      expect(await at('2024-06-19')).toEqual([0, 1]);
      const excluded = await t.db.owner.query<{ n: number; reason: string }>(`select count(*)::int as n, max(f.reason) as reason from metric_fact f join fact_source s on s.id = f.source where s.code = 'demands-of-counters' and f.part = 'x' and f.record_id = any($1::uuid[]) and f.retracted_at is null`, [[early.id, late.id]]);
      expect(excluded).toEqual([{ n: 1, reason: 'withdrawn' }]);
    });

    it('is of the hall that received it, whoever handled it', async () => {
      const of = async (unit: string) => {
        const { denominator } = await t.app.get(Figures).figure('m46.settled', { period: { year: 2024 }, asOf: '2024-06-07', units: [t.unit(unit)] });
        return Number(denominator ?? 0);
      };
      expect([await of(TAX), await of(CENTRE)]).toEqual([0, 0]);
      expect(await of(HALL)).toBeGreaterThan(0);
    });
  });

  it('lacks a counter until the one in the place of one that was closed is open, and where the hall opens longer by now; and ends with its hall', async () => {
    t.clock.set('2024-07-05T09:00+08:00');
    const office = await planOffice();
    const keep = () => t.app.get(Counters).keep(systemContext(t.clock.now()));
    const of = async (hall: string) => (await t.http().get(`${COUNTERS}?hallUnitId=${t.unit(hall)}`).set(office).expect(200)).body.items as DemandBody[];
    const live = async (hall: string) => (await of(hall)).filter(({ status }) => status !== 'CLOSED');
    for (const one of await live('hall-qinhan')) await post(`${COUNTERS}/${one.id}/open`, office, { position: '一楼', hours: '09:00-17:00' });
    for (const one of await live('hall-fengxi')) await post(`${COUNTERS}/${one.id}/open`, office, { position: '一楼' });
    expect(await figure('m46.halls-with-counter', '2024-07-05')).toEqual([2, 6]);

    // Both of Fengxi go: others are planned in the same moment, so that the hall is still one of six.
    t.clock.set('2024-07-08T09:00+08:00');
    const [one, other] = (await live('hall-fengxi')) as [DemandBody, DemandBody];
    const twice = await Promise.all([1, 2].map(() => t.http().post(`${COUNTERS}/${one.id}/close`).set(office).send({ reason: '大厅搬迁' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    await post(`${COUNTERS}/${other.id}/void`, office, { reason: '登记有误' }, 403);
    expect(await post(`${COUNTERS}/${other.id}/void`, await supervisor(), { reason: '登记有误' })).toMatchObject({ status: 'VOIDED' });
    expect((await live('hall-fengxi')).filter(({ status }) => status !== 'VOIDED').map(({ status, counterType }) => [status, counterType]).sort()).toEqual([['PLANNED', 'demands'], ['PLANNED', 'stuck-cases']]);
    // To void what holds no place any more plans nothing.
    expect(await post(`${COUNTERS}/${one.id}/void`, await supervisor(), { reason: '登记有误' })).toMatchObject({ status: 'VOIDED' });
    expect(await figure('m46.halls-with-counter', '2024-07-08')).toEqual([1, 6]);
    t.clock.set('2024-07-09T02:25+08:00');
    expect(await keep()).toEqual({ planned: 0, suspended: 0, closed: 0 });
    expect(await Promise.all(['2024-07-07', '2024-07-08', '2024-07-09'].map((day) => figure('m46.halls-with-counter', day)))).toEqual([[2, 6], [1, 6], [1, 6]]);

    // From Thursday on Qinhan opens at half past eight: its counters, open from nine, no longer do.
    const [opens, closes] = [8 * 60 + 30, 17 * 60];
    await t.db.owner.transaction((tx) => setHallHours(tx, t.unit('hall-qinhan'), '2024-07-11', [{ opensAtMinute: opens, closesAtMinute: closes }], { by: 'test', at: t.clock.now(), reason: '延时服务' }));
    t.app.get(Calendars).invalidate();
    t.clock.set('2024-07-10T02:25+08:00');
    expect(await keep()).toEqual({ planned: 0, suspended: 0, closed: 0 });
    t.clock.set('2024-07-11T02:25+08:00');
    expect(await keep()).toEqual({ planned: 0, suspended: 2, closed: 0 });
    expect([await figure('m46.halls-with-counter', '2024-07-10'), await figure('m46.halls-with-counter', '2024-07-11')]).toEqual([[1, 6], [0, 6]]);
    for (const [i, one] of (await live('hall-qinhan')).entries()) {
      expect(await post(`${COUNTERS}/${one.id}/resume`, office, {}, 422)).toMatchObject({ code: 'hours-below-hall' });
      await post(`${COUNTERS}/${one.id}/changeHours`, office, { hours: '08:30-17:00' });
      await post(`${COUNTERS}/${one.id}/resume`, office);
      expect(await figure('m46.halls-with-counter', '2024-07-11')).toEqual([i, 6]);
    }
    expect(await keep()).toEqual({ planned: 0, suspended: 0, closed: 0 });

    // A hall that is merged away leaves the figure on its last day, and its counters close in the night.
    await post(`/api/v1/organisation/units/${t.unit('hall-qinhan')}/end`, await t.as('systemAdmin'), { on: '2024-07-15', successorIds: [], reason: '大厅合并' });
    t.clock.set('2024-07-15T02:25+08:00');
    expect(await keep()).toEqual({ planned: 0, suspended: 0, closed: 2 });
    expect([await figure('m46.halls-with-counter', '2024-07-14'), await figure('m46.halls-with-counter', '2024-07-15')]).toEqual([[1, 6], [0, 5]]);
  });

  it('counts the steps by free days and hall hours', async () => {
    // Monday, 30 September, five past five: the hall has closed, and 1 to 7 October are free. It counts as taken on Tuesday the 8th.
    t.clock.set('2024-09-30T17:05+08:00');
    const before = (await figure('m46.all-four-steps', '2024-09-30')) as number[];
    const at = async (day: string) => ((await figure('m46.all-four-steps', day)) as number[]).map((n, i) => n - before[i]!);
    const id = demandOf(await post(STUCK, await clerk(), ENTRY, 201));
    const clocks = async () => {
      const { items } = (await t.http().get(`${DEMANDS}/${id}/clock`).set(await supervisor()).expect(200)).body as { items: { clock: string; dueOn: string; dueAt: string }[] };
      return Object.fromEntries(items.map(({ clock, dueOn, dueAt }) => [clock, clock === 'sign' ? dueAt : dueOn]));
    };
    expect(await clocks()).toMatchObject({ unit: '2024-10-08', citizen: '2024-10-08' });
    t.clock.set('2024-10-08T09:10+08:00');
    await t.does(await t.as('dispatcher'), id, 'classify', { demandKind: 'report', category: 'tax' });
    // Complex: the 9th, 10th and 11th.
    expect(await clocks()).toMatchObject({ unit: '2024-10-11', citizen: '2024-10-11' });
    // Two working hours from half past eleven, the noon left out.
    t.clock.set('2024-10-08T11:30+08:00');
    await t.does(await t.as('dispatcher'), id, 'assign', { leadUnitId: t.unit(TAX) });
    expect(await clocks()).toMatchObject({ sign: '2024-10-08T06:30:00.000Z' });
    t.clock.set('2024-10-11T16:50+08:00');
    for (const verb of ['sign', 'start']) await t.does(await t.as('handler', TAX), id, verb);
    await t.does(await t.as('handler', TAX), id, 'resolve', { outcome: 'solved', reply: '已受理' });
    // The Saturday is made up for: the callback is due then, and is missing from the Sunday on.
    expect(await clocks()).toMatchObject({ callback: '2024-10-12' });
    expect([await at('2024-10-11'), await at('2024-10-12'), await at('2024-10-13')]).toEqual([[0, 0], [0, 0], [0, 1]]);
  });

  it('leaves figures that are what the records say', async () => {
    const result = await verifyRecords(t.db.database, { kinds: complaintsKinds as Kind[], definitions: t.app.get(Definitions), today: '2024-10-31' });
    expect(result.faults).toEqual([]);
  });
});
