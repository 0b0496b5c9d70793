import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { dayAt } from '@haobang/clock';
import { Definitions, Figures, verifyFigures } from '@haobang/measures';
import { makeUscc } from '@haobang/parties';
import { type Body, HALL, type Headers, useComplaints } from './complaints.testing.js';

type Row = Body & { id: string; no: string; status: string; verbs: string[]; version: number };
const ARREARS = '/api/v1/complaints/arrears';
const UNIT = 'advanced-manufacturing';
const PLAN = { planOwner: '财务科', planText: '列入下月资金计划', planDueOn: '2025-12-31' };
const proof = () => ({ documentIds: [randomUUID()] });

describe('arrears', () => {
  const t = useComplaints();
  const act = async (by: Headers, path: string, body: object = {}, status = 200): Promise<Row> => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Row;
  };
  const get = async (path: string, by?: Headers) => (await t.http().get(path).set(by ?? (await t.as('supervisor'))).expect(200)).body as Body;
  /** A public body owes 100,000.00 since 31 July 2025 by Order 802, unless said otherwise. */
  const register = async (more: object = {}, status = 201) =>
    act(await t.as('clerk'), ARREARS, { creditorName: '西咸云帆科技有限公司', debtorName: '某街道办事处', debtorKind: 'public-body', amount: '100000', contractOn: '2025-06-01', deliveredOn: '2025-07-01', matter: '绿化养护', ...more }, status);
  const does = async (row: Row, verb: string, body: object = {}, status = 200, role: 'handler' | 'unitHead' | 'supervisor' = 'handler') => act(await t.as(role, UNIT), `${ARREARS}/${row.id}/${verb}`, body, status);
  const graded = async (more: object = {}) => {
    const row = await register(more);
    await does(row, 'verify', { finding: '合同与验收单一致' });
    return does(row, 'grade');
  };
  const interest = async (row: Row, on?: string) => get(`${ARREARS}/${row.id}/interest${on ? `?on=${on}` : ''}`);

  beforeAll(() => t.clock.set('2025-09-01T09:00+08:00'));

  describe('registration', () => {
    it('finds law and due day, and begins the review of ten working days', async () => {
      const row = await register();
      expect(row).toMatchObject({ status: 'REGISTERED', no: expect.stringMatching(/^QK-2025-/), title: '某街道办事处拖欠账款100000.00元', amount: '100000.00', law: 'order-802', termBy: 'statutory', payDueOn: '2025-07-31', dueOn: '2025-09-15', leadUnitId: t.unit(UNIT) });
      const read = await get(`${ARREARS}/${row.id}`);
      expect(read).toMatchObject({ amount: '100000.00', paidAmount: '0.00', agreedRate: null });
      expect((await get(`${ARREARS}?debtorKind=public-body&payDueOnFrom=2025-07-01`)).items).toEqual(expect.arrayContaining([expect.objectContaining({ id: row.id, amount: '100000.00' })]));
    });

    it.each([
      [{ creditorName: undefined }, 'creditor-missing'], [{ settledOn: '2025-05-31' }, 'settled-before-contract'], [{ settledOn: '2025-09-02' }, 'delivered-in-future'], [{ amount: '0' }, 'amount-wrong'], [{ amount: '1.005' }, 'amount-wrong'], [{ amount: '-5' }, 'amount-wrong'], [{ disputedAmount: '100000.01' }, 'dispute-too-large'],
      [{ deliveredOn: '2025-09-02' }, 'delivered-in-future'], [{ deliveredOn: '2025-05-31' }, 'delivered-before-contract'], [{ acceptedOn: '2025-06-30' }, 'accepted-before-delivery'], [{ agreedTermDays: 30, agreedDueOn: '2025-08-01' }, 'term-twice'],
      [{ agreedRate: '100.000001' }, 'rate-out-of-range'], [{ agreedRate: '-1' }, 'rate-out-of-range'], [{ debtorUscc: '91610000MA0000000X' }, 'uscc-wrong'], [{ debtorUnitId: 99_999 }, 'unit-unknown'], [{ agreedTermDays: 59 }, undefined],
      // Due on 1 September, today: not in arrears before tomorrow.
      [{ debtorKind: 'large-enterprise', deliveredOn: '2025-07-03' }, 'not-due-yet'],
    ])('%j: %s', async (more, code) => {
      const answer = await register(more, code ? 422 : 201);
      expect(answer.code).toBe(code);
    });

    it('names the creditor wherever it is told of, its history included', async () => {
      const enterprise = await act(await t.as('clerk'), '/api/v1/enterprises', { name: '西咸瑞德新材料有限公司', uscc: makeUscc(73), source: '测试' }, 201);
      const row = await register({ creditorName: undefined, enterpriseId: enterprise.id });
      expect((await get(`${ARREARS}/${row.id}/history`)).refs).toMatchObject({ enterprises: { [enterprise.id]: { name: '西咸瑞德新材料有限公司' } } });
      expect(await register({ creditorName: undefined, enterpriseId: randomUUID() }, 422)).toMatchObject({ code: 'enterprise-unknown' });
    });

    it('takes a contract older than the Orders without a due day', async () => {
      expect(await register({ contractOn: '2020-08-31', deliveredOn: '2020-09-10' })).toMatchObject({ law: 'contract', payDueOn: null, termBy: 'none' });
      expect(await register({ contractOn: '2020-09-01', deliveredOn: '2020-09-10' })).toMatchObject({ law: 'order-728', payDueOn: '2020-10-10' });
    });

    it('counts the term of progress settlement from the day on which both sides confirmed the sum, and says so', async () => {
      const row = await register({ settledOn: '2025-07-24' });
      expect(row).toMatchObject({ settledOn: '2025-07-24', payDueOn: '2025-08-25' });
      const told = (await interest(row, '2025-09-01')) as unknown as { startedBy: string; because: { zh: string; en: string }[] };
      expect(told).toMatchObject({ startedBy: 'settled', because: expect.arrayContaining([{ zh: '合同约定按进度或定期结算，自双方确认结算金额之日起算（2025-07-24）', en: 'The contract settles by progress or by period: the term runs from the day on which both sides confirmed the sum (2025-07-24)' }]) });
    });

    it('is for whoever has the role, and seen by its units alone', async () => {
      await act(await t.as('leader'), ARREARS, {}, 403);
      const row = await register();
      await t.http().get(`${ARREARS}/${row.id}`).set(await t.as('handler', 'tax')).expect(404);
      await t.http().get(`${ARREARS}/${row.id}/interest`).set(await t.as('handler', 'tax')).expect(404);
      await t.http().get(`${ARREARS}/${row.id}`).set(await t.as('clerk', HALL)).expect(200);
    });
  });

  it('goes its whole way: verified, graded, planned, paid, claimed, struck off by another', async () => {
    let row = await graded();
    expect(row).toMatchObject({ status: 'GRADED', grade: 'ordinary', gradeReason: '金额较小、逾期不长且无争议', gradeReasonEn: 'Small, not long overdue, undisputed', gradeReceiptId: expect.any(String), dueOn: '2025-10-09' });
    await does(row, 'claimDone', { outcome: '付清', interestOutcome: 'waived', ...proof() }, 409);
    row = await does(row, 'startResolving', PLAN);
    expect(row.verbs).not.toContain('claimDone');
    expect(await does(row, 'claimDone', { outcome: '付清', interestOutcome: 'waived', ...proof() }, 422)).toMatchObject({ code: 'not-cleared' });
    expect(await does(row, 'pay', { paidOn: '2025-08-31', amount: '100000.01', ...proof() }, 422)).toMatchObject({ code: 'payment-exceeds-debt' });
    expect(await does(row, 'pay', { paidOn: '2025-09-02', amount: '1.00', ...proof() }, 422)).toMatchObject({ code: 'paid-day-out-of-range' });
    expect(await does(row, 'pay', { paidOn: '2025-08-31', amount: '1.00', documentIds: [] }, 422)).toMatchObject({ code: 'proof-missing' });
    expect(await does(row, 'pay', { paidOn: '2025-08-31', amount: '0.00', ...proof() }, 422)).toMatchObject({ code: 'amount-wrong' });
    expect(await does(row, 'pay', { paidOn: '2025-08-10', amount: '40000', ...proof() })).toMatchObject({ paidAmount: '40000.00', clearedOn: null, status: 'RESOLVING' });
    row = await does(row, 'pay', { paidOn: '2025-08-31', amount: '60000', interest: '100.00', ...proof() });
    expect(row).toMatchObject({ paidAmount: '100000.00', paidInterest: '100.00', clearedOn: '2025-08-31' });
    // Ten days of the whole, 21 of 60,000.
    expect(await interest(row)).toMatchObject({ total: '1130.00', unpaid: '0.00', paidInterest: '100.00', overdueDays: 31, rateBy: 'statutory', dailyRate: '0.0005', dueOn: '2025-07-31' });
    row = await does(row, 'claimDone', { outcome: '本金付清，利息书面放弃', interestOutcome: 'waived', ...proof() });
    expect(row).toMatchObject({ status: 'CLAIMED_DONE', interestOutcome: 'waived', awaits: 'supervisor', dueOn: null });
    await does(row, 'strikeOff', {}, 403);
    expect(await does(row, 'strikeOff', {}, 200, 'supervisor')).toMatchObject({ status: 'STRUCK_OFF', struckOffOn: '2025-09-01' });
  });

  it('tells interest as of any day, line by line, with law and rate', async () => {
    const row = await graded();
    await does(row, 'pay', { paidOn: '2025-08-31', amount: '100000', ...proof() });
    const whole = await interest(row, '2025-08-31');
    expect(whole).toMatchObject({
      on: '2025-08-31', law: 'order-802', total: '1550.00', principal: '100000.00', unpaid: '0.00', rateBy: 'statutory', termDays: 30, startsOn: '2025-07-01', startedBy: 'delivered',
      lines: [{ from: '2025-08-01', until: '2025-08-31', days: 31, base: '100000.00', amount: '1550.0000000000' }],
    });
    expect((whole.because as { zh: string; en: string }[]).map(({ zh }) => zh)).toEqual([
      '合同订立于2025-06-01，适用2025年6月1日起施行的条例（第802号）', '自交付日起算（2025-07-01）', '未约定付款期限，按条例30天计', '未约定逾期利率，按每日万分之五',
    ]);
    expect(await interest(row, '2025-08-30')).toMatchObject({ total: '1500.00', unpaid: '100000.00' });
    expect(await interest(row, '2025-07-31')).toMatchObject({ total: '0.00', lines: [] });
    await t.http().get(`${ARREARS}/${row.id}/interest?on=2025-13-01`).set(await t.as('supervisor')).expect(400);
    expect((await t.http().get(`${ARREARS}/${row.id}/interest?on=2025-05-31`).set(await t.as('supervisor')).expect(422)).body.code).toBe('day-out-of-range');
    // Agreed at 2 %, below the 3.00 % of 20 May 2025: 100,000 x 31 x 3 % / 365.
    const low = await register({ agreedRate: '2' });
    expect(await interest(low, '2025-08-31')).toMatchObject({ rateBy: 'lpr', yearlyPercent: '3.000000', total: '254.79', lpr: { from: '2025-05-20', rate: '3.000000' } });
    const high = await register({ agreedRate: '3.65' });
    expect(await interest(high, '2025-08-31')).toMatchObject({ rateBy: 'agreed', total: '310.00' });
    expect(high).toMatchObject({ agreedRate: '3.650000' });
  });

  it('leaves what is disputed without interest until that is settled', async () => {
    const row = await graded({ disputedAmount: '40000.00' });
    expect(row).toMatchObject({ grade: 'larger', gradeReason: '存在争议，须对账、调解', gradeReasonEn: 'In dispute: accounts have to be settled or mediated' });
    expect(row).toMatchObject({ title: '某街道办事处拖欠账款100000.00元', titleEn: '某街道办事处 owes 100000.00 yuan' });
    const listed = async (language: string) => (await t.http().get(`${ARREARS}/export?columns=no,title`).set(await t.as('supervisor')).set('accept-language', language).expect(200)).text;
    expect([(await listed('en')).includes(`${row.no},某街道办事处 owes 100000.00 yuan`), (await listed('zh')).includes(`${row.no},某街道办事处拖欠账款100000.00元`)]).toEqual([true, true]);
    expect(await interest(row, '2025-08-31')).toMatchObject({ total: '930.00', principal: '60000.00', disputed: '40000.00', unpaid: '100000.00' });
    expect(await does(row, 'settleDispute', { owedAmount: '40000.01', settledBy: '对账' }, 422)).toMatchObject({ code: 'dispute-too-large' });
    const settled = await does(row, 'settleDispute', { owedAmount: '10000', settledBy: '调解书' });
    expect(settled).toMatchObject({ disputedAmount: '0.00', notOwedAmount: '30000.00' });
    expect(await interest(row, '2025-08-31')).toMatchObject({ total: '1085.00', principal: '70000.00', unpaid: '70000.00' });
    expect(settled.verbs).not.toContain('settleDispute');
    await does(row, 'startResolving', PLAN);
    expect(await does(row, 'pay', { paidOn: '2025-09-01', amount: '70000', ...proof() })).toMatchObject({ clearedOn: '2025-09-01' });
  });

  it('takes a payment out again, and corrects a contract, each with its reason', async () => {
    const row = await graded();
    await does(row, 'pay', { paidOn: '2025-08-31', amount: '100000', ...proof() });
    const [payment] = (await interest(row)).payments as { id: string }[];
    await does(row, 'cancelPayment', { paymentId: payment!.id, reason: '重复录入' }, 403);
    await does(row, 'cancelPayment', { paymentId: payment!.id }, 400, 'unitHead');
    expect(await does(row, 'cancelPayment', { paymentId: randomUUID(), reason: '重复录入' }, 422, 'unitHead')).toMatchObject({ code: 'payment-unknown' });
    expect(await does(row, 'cancelPayment', { paymentId: payment!.id, reason: '重复录入' }, 200, 'unitHead')).toMatchObject({ paidAmount: '0.00', clearedOn: null });
    expect((await interest(row)).payments).toEqual([expect.objectContaining({ id: payment!.id, cancelledOn: '2025-09-01' })]);
    const wrong = await register({ agreedRate: '6', acceptedOn: '2025-07-10' });
    expect(wrong).toMatchObject({ payDueOn: '2025-08-11', agreedRate: '6.000000' });
    expect(await does(wrong, 'correct', { agreedRate: null, acceptedOn: null, reason: '合同未约定验收和利率' })).toMatchObject({ payDueOn: '2025-07-31', agreedRate: null, acceptedOn: null, termBy: 'statutory' });
    expect(await interest(wrong, '2025-08-01')).toMatchObject({ rateBy: 'statutory', total: '50.00' });
    await does(row, 'correct', { contractOn: '2025-05-31' }, 400);
    expect(await does(row, 'correct', { contractOn: '2025-05-31', agreedTermDays: 45, amount: '90000', reason: '合同日期录错' })).toMatchObject({ title: '某街道办事处拖欠账款90000.00元', law: 'order-728', termBy: 'agreed', agreedTermDays: 45, payDueOn: '2025-08-15', status: 'GRADED' });
    expect(await does(row, 'correct', { agreedDueOn: '2025-08-22', reason: '合同写明日期' })).toMatchObject({ termBy: 'agreed-day', agreedTermDays: null, payDueOn: '2025-08-22', law: 'order-728', amount: '90000.00' });
    expect(await does(row, 'correct', { agreedDueOn: '2025-09-30', reason: '合同写明日期' }, 422)).toMatchObject({ code: 'not-due-yet' });
    await does(row, 'pay', { paidOn: '2025-08-31', amount: '50000', ...proof() });
    expect(await does(row, 'correct', { amount: '49999.99', reason: '金额录错' }, 422)).toMatchObject({ code: 'amount-below-paid' });
  });

  it('is extended by its head, once, within ninety days', async () => {
    const row = await graded();
    await does(row, 'extend', { days: 30, reason: '待财政拨付' }, 403);
    expect(await does(row, 'extend', { days: 61, reason: '待财政拨付' }, 422, 'unitHead')).toMatchObject({ code: 'beyond-most' });
    await does(row, 'extend', { days: 60, reason: '待财政拨付' }, 200, 'unitHead');
    expect(await does(row, 'extend', { days: 1, reason: '再延' }, 422, 'unitHead')).toMatchObject({ code: 'limit-used' });
  });

  it('lets two payments of everything at once count as one', async () => {
    const row = await graded();
    const by = await t.as('handler', UNIT);
    const answers = await Promise.all([1, 2, 3].map(() => t.http().post(`${ARREARS}/${row.id}/pay`).set(by).send({ paidOn: '2025-08-31', amount: '100000', ...proof() })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    const key = { 'idempotency-key': randomUUID() };
    const other = await graded();
    const body = { paidOn: '2025-08-31', amount: '1000', ...proof() };
    for (let i = 0; i < 2; i++) await t.http().post(`${ARREARS}/${other.id}/pay`).set({ ...by, ...key }).send(body).expect(200);
    expect(await get(`${ARREARS}/${other.id}`)).toMatchObject({ paidAmount: '1000.00' });
  });

  describe('the rates', () => {
    const LPR = '/api/v1/complaints/lpr';
    it('are proposed by one, approved by another, and hold from their day', async () => {
      const office = await t.as('planOffice');
      const row = await register({ agreedRate: '1', contractOn: '2025-06-20', deliveredOn: '2025-07-01' });
      expect(await interest(row, '2025-08-01')).toMatchObject({ yearlyPercent: '3.000000' });
      await act(await t.as('supervisor'), LPR, { from: '2025-06-20', rate: '3.65', source: '公告' }, 403);
      expect(await act(office, LPR, { from: '2025-09-02', rate: '3.65', source: '公告' }, 422)).toMatchObject({ code: 'published-in-future' });
      await act(office, LPR, { from: '2025-06-20', rate: '-3', source: '公告' }, 400);
      const proposed = await act(office, LPR, { from: '2025-06-20', rate: '3.65', source: '公告' }, 201);
      expect(proposed).toMatchObject({ state: 'PROPOSED', rate: '3.650000', mayApprove: false });
      expect(await act(office, LPR, { from: '2025-06-20', rate: '3.7', source: '公告' }, 409)).toMatchObject({ code: 'already-proposed' });
      expect(await interest(row, '2025-08-01')).toMatchObject({ yearlyPercent: '3.000000' });
      expect(await act(office, `${LPR}/${proposed.id}/approve`, {}, 422)).toMatchObject({ code: 'second-person-required' });
      await act(await t.as('supervisor'), `${LPR}/${proposed.id}/approve`);
      expect(await act(await t.as('supervisor'), `${LPR}/${proposed.id}/approve`, {}, 409)).toMatchObject({ code: 'decided-already' });
      expect(await interest(row, '2025-08-01')).toMatchObject({ yearlyPercent: '3.650000', total: '10.00' });
      const again = await act(office, LPR, { from: '2025-06-20', rate: '3.00', source: '更正' }, 201);
      await act(await t.as('supervisor'), `${LPR}/${again.id}/approve`);
      const { items } = (await get(LPR)) as { items: Body[] };
      expect(items.filter(({ from }) => from === '2025-06-20').map(({ rate, state }) => [rate, state])).toEqual([['3.000000', 'APPROVED'], ['3.650000', 'REPLACED']]);
      const third = await act(office, LPR, { from: '2025-07-21', rate: '3.00', source: '公告' }, 201);
      expect(await act(office, `${LPR}/${third.id}/withdraw`)).toMatchObject({ state: 'WITHDRAWN' });
      const audited = await t.db.owner.query<{ action: string }>(`select action from audit_entry where subject_type = 'lpr' order by position`);
      expect(audited.map(({ action }) => action.split('.')[1])).toEqual(['propose', 'approve', 'propose', 'approve', 'propose', 'propose']);
    });
  });

  it('shows the ledger whole, within the caller\'s rows', async () => {
    const before = (await get('/api/v1/complaints/arrears-ledger?on=2025-08-31')) as { total: Record<string, unknown> };
    const row = await register({ debtorKind: 'large-enterprise', deliveredOn: '2025-06-01', amount: '3000000.00' });
    t.clock.set('2025-09-02T09:00+08:00');
    const ledger = (await get('/api/v1/complaints/arrears-ledger')) as { total: { rows: number; unpaid: string }; groups: Body[]; rows: Body[] };
    expect(ledger.groups.find(({ debtorKind }) => debtorKind === 'large-enterprise')).toMatchObject({ grade: null, rows: 1, open: 1, overdue: 1, unpaid: '3000000.00', interest: '49500.00' });
    expect(ledger.rows[0]).toEqual({ id: row.id, unpaid: '3000000.00', interest: '49500.00', overdueDays: 33 });
    expect(before.total.rows).toBe(0);
    expect(((await get('/api/v1/complaints/arrears-ledger', await t.as('handler', 'tax'))) as { total: Body }).total).toMatchObject({ rows: 0, amount: '0.00' });
    await t.http().get('/api/v1/complaints/arrears-ledger?on=nonsense').set(await t.as('supervisor')).expect(400);
  });

  it('feeds its figures, which are what they are from scratch', async () => {
    t.clock.set('2025-10-13T09:00+08:00');
    const unit = 'finance';
    const own = async (more: object = {}) => register({ leadUnitId: t.unit(unit), ...more });
    const by = await t.as('handler', unit);
    const step = (row: Row, verb: string, body: object = {}) => act(by, `${ARREARS}/${row.id}/${verb}`, body);
    const figure = async (code: string, asOf: string) => {
      const { numerator, denominator } = await t.app.get(Figures).figure(code, { period: { year: 2025 }, asOf, units: [t.unit(unit)] });
      return [Number(numerator), denominator === null || denominator === undefined ? null : Number(denominator)];
    };
    const paid = await own();
    await step(paid, 'verify', { finding: '属实' });
    await step(paid, 'grade');
    await step(paid, 'startResolving', PLAN);
    await step(paid, 'pay', { paidOn: '2025-10-10', amount: '30000', ...proof() });
    t.clock.set('2025-10-14T09:00+08:00');
    await own({ amount: '300000', contractOn: '2024-11-01', deliveredOn: '2024-11-01' });
    await step(paid, 'pay', { paidOn: '2025-10-14', amount: '70000', ...proof() });
    expect(await figure('m50.arrears-cleared-amount', '2025-10-13')).toEqual([30_000, 100_000]);
    expect(await figure('m50.arrears-cleared-amount', '2025-10-14')).toEqual([100_000, 400_000]);
    // The second fell due on 2 December 2024: no new one of 2025.
    expect((await figure('m50.new-arrears', '2025-10-14'))[0]).toBe(1);
    expect(await figure('m50.rows-with-plan', '2025-10-14')).toEqual([1, 1]);
    t.clock.set('2025-10-15T09:00+08:00');
    await step(paid, 'claimDone', { outcome: '付清', interestOutcome: 'paid', ...proof() });
    expect(await figure('m50.arrears-struck-off', '2025-10-15')).toEqual([0, 2]);
    await act(await t.as('supervisor'), `${ARREARS}/${paid.id}/strikeOff`);
    expect(await figure('m50.arrears-struck-off', '2025-10-15')).toEqual([1, 2]);
    expect(await figure('m50.arrears-struck-off', '2025-10-14')).toEqual([0, 2]);
    expect(await figure('m50.arrears-in-time', '2025-10-15')).toEqual([1, 1]);
    // The ledger of an earlier day has it still, with its plan, and knows nothing of what was paid later.
    const ledger = async (on: string) => ((await get(`/api/v1/complaints/arrears-ledger?on=${on}`, by)) as { total: Body }).total;
    expect(await ledger('2025-10-13')).toMatchObject({ rows: 1, open: 1, paid: '30000.00', unpaid: '70000.00' });
    expect(await ledger('2025-10-14')).toMatchObject({ rows: 2, open: 2, paid: '100000.00', unpaid: '300000.00' });
    expect(await ledger('2025-10-15')).toMatchObject({ rows: 2, open: 1, paid: '100000.00', unpaid: '300000.00' });
    const faults = await verifyFigures(t.db.database, t.app.get(Definitions), {
      today: dayAt(t.clock.now()),
      roots: async (kind, after, limit) => (await t.db.database.query<{ id: string }>('select id from record where kind = $1 and ($2::uuid is null or id > $2) order by id limit $3', [kind, after, limit])).map(({ id }) => id),
    });
    expect(faults).toEqual([]);
  });
});
