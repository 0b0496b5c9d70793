import { describe, expect, it } from '@jest/globals';
import { type Body, CENTRE, DEMANDS, givenDemand, HALL, START, TAX, useComplaints } from './complaints.testing.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';

describe('a demand', () => {
  const t = useComplaints();
  const at = (instant: string) => t.clock.set(instant);

  it('goes from the hotline to the strike-off through four people', async () => {
    at(START);
    const demand = await givenDemand(t, { status: 'STRUCK_OFF' });
    expect(demand).toMatchObject({ status: 'STRUCK_OFF', open: false, complexity: 'general', closedOn: '2024-05-09', calledBackOn: '2024-05-09', answer: 'satisfied', verbs: ['void', 'followUp', 'comment'], reworkCount: 0 });
    const history = (await t.http().get(`${DEMANDS}/${demand.id}/history`).set(await t.as('auditor')).expect(200)).body.items as Body[];
    expect(history.map((event) => event.verb)).toEqual(['register', 'classify', 'assign', 'sign', 'start', 'resolve', 'callBack', 'strikeOff']);
    expect(JSON.stringify(history)).not.toContain('13812345678');
  });

  it('tells its category in words wherever lists, files, sums and histories name it', async () => {
    at(START);
    const demand = await givenDemand(t, { status: 'CLASSIFIED' });
    const auditor = await t.as('auditor');
    const category = DEMAND_CATEGORIES.find(({ code }) => code === demand.category)!;
    const get = async (path: string) => t.http().get(`${DEMANDS}${path}`).set(auditor).expect(200);
    expect((await get(`/export?columns=no,category&no=${demand.no}`)).text).toBe(`\uFEFF编号,诉求类别\r\n${demand.no},${category.label.zh}\r\n`);
    expect((await get(`/groups?by=category&no=${demand.no}`)).body.items).toEqual([{ value: category.code, count: 1 }]);
    expect((await get(`?category=${category.code},other&no=${demand.no}`)).body.items).toHaveLength(1);
    const classified = ((await get(`/${demand.id}/history`)).body.items as Body[]).find(({ verb }) => verb === 'classify')!;
    expect(classified.facts).toContainEqual(expect.objectContaining({ name: 'category', type: 'code', options: [expect.objectContaining({ label: category.label })] }));
    await t.http().get(`${DEMANDS}?category=nonsense`).set(auditor).expect(400);
  });

  describe('register', () => {
    it('starts the clocks from the working day that it counts as', async () => {
      at('2024-05-09T17:00+08:00');
      expect(await givenDemand(t)).toMatchObject({ dueOn: '2024-05-09' });
      at('2024-05-09T17:01+08:00');
      expect(await givenDemand(t)).toMatchObject({ dueOn: '2024-05-10' });
      at('2024-05-12T10:00+08:00');
      expect(await givenDemand(t)).toMatchObject({ dueOn: '2024-05-13' });
      at(START);
    });

    it('keeps an outer id once, with its due time beside ours', async () => {
      const machine = await t.machine(['complaints:demand.register', 'complaints:read']);
      const body = { title: '停水', content: '园区停水', channel: '12345', enterpriseFlag: true, externalSystem: '12345', externalId: 'G-1', sourceDueAt: '2024-05-14T10:00:00Z' };
      const made = await t.http().post(DEMANDS).set(machine).set('idempotency-key', 'a').send(body).expect(201);
      expect((await t.http().post(DEMANDS).set(machine).set('idempotency-key', 'b').send(body).expect(409)).body).toMatchObject({ code: 'external-id-taken', errors: [{ pointer: '/externalId' }] });
      const clocks = (await t.http().get(`${DEMANDS}/${made.body.id}/clock`).set(machine).expect(200)).body.items as Body[];
      expect(clocks.map((clock) => [clock.clock, clock.dueOn])).toEqual([['citizen', '2024-05-09'], ['source', '2024-05-14'], ['unit', '2024-05-09']]);
      expect(made.body).toMatchObject({ registeredUnitId: t.unit(CENTRE), leadUnitId: t.unit(CENTRE), externalId: 'G-1' });
    });

    it('is written down up to thirty working days later, with a reason', async () => {
      at('2024-05-16T10:00+08:00');
      const body = { title: '停水', content: '园区停水', channel: '12345', registeredAt: '2024-05-10T10:00:00+08:00' };
      const clerk = await t.as('clerk');
      expect((await t.http().post(DEMANDS).set(clerk).send(body).expect(422)).body).toMatchObject({ code: 'reason-required' });
      expect((await t.http().post(DEMANDS).set(clerk).send({ ...body, reason: '热线故障，纸质补录' }).expect(201)).body).toMatchObject({ dueOn: '2024-05-10' });
      expect((await t.http().post(DEMANDS).set(clerk).send({ ...body, reason: '补录', registeredAt: '2024-03-01T10:00:00+08:00' }).expect(422)).body).toMatchObject({ code: 'too-far-back' });
      at(START);
    });

    it('takes a phone number only as one', async () => {
      const body = { title: '停水', content: '园区停水', channel: 'window' };
      const clerk = await t.as('clerk');
      for (const callerPhone of ['138', '微信同号', '1381234567890123456789'])
        expect((await t.http().post(DEMANDS).set(clerk).send({ ...body, callerPhone }).expect(400)).body.errors).toContainEqual(expect.objectContaining({ pointer: '/callerPhone', code: 'is-phone' }));
      await t.http().post(DEMANDS).set(clerk).send({ ...body, callerPhone: '029-3318 6666 转 801' }).expect(201);
    });

    it('and amend refuse an enterprise that is not there, and leave nothing behind', async () => {
      const [clerk, enterpriseId] = [await t.as('clerk'), '00000000-0000-4000-8000-000000000404'];
      const unknown = { code: 'enterprise-unknown', errors: [{ pointer: '/enterpriseId' }] };
      const body = { title: '停水', content: '园区停水', channel: '12345', externalSystem: 'test', externalId: 'unknown-enterprise' };
      expect((await t.http().post(DEMANDS).set(clerk).set('idempotency-key', 'unknown').send({ ...body, enterpriseId }).expect(422)).body).toMatchObject(unknown);
      const made = await t.http().post(DEMANDS).set(clerk).set('idempotency-key', 'unknown').send({ ...body }).expect(201);
      expect((await t.http().patch(`${DEMANDS}/${made.body.id}`).set(clerk).set('if-match', '"1"').send({ enterpriseId }).expect(422)).body).toMatchObject(unknown);
      expect((await t.http().get(`${DEMANDS}/${made.body.id}`).set(clerk).expect(200)).body).toMatchObject({ version: 1, enterpriseId: null });
    });

    it('is refused to roles without the verb', async () => {
      for (const role of ['leader', 'auditor', 'supervisor', 'dispatcher'] as const) await t.http().post(DEMANDS).set(await t.as(role)).send({ title: 'x', content: 'y', channel: '12345' }).expect(403);
    });
  });

  describe('register by those who handle', () => {
    it('takes what was heard on a visit, and nothing of a hotline', async () => {
      const body = { title: '走访反映停车难', content: '园区停车位不足', channel: 'visit' };
      for (const role of ['handler', 'unitHead'] as const) {
        await t.http().post(DEMANDS).set(await t.as(role)).send(body).expect(201);
        await t.http().post(DEMANDS).set(await t.as(role)).send({ ...body, registeredAt: '2024-05-07T10:00:00+08:00', reason: '补录' }).expect(201);
        expect((await t.http().post(DEMANDS).set(await t.as(role)).send({ ...body, channel: '12345' }).expect(422)).body).toMatchObject({ code: 'channel-not-yours' });
      }
    });
  });

  describe('classify', () => {
    it('lets the table say complex, keeps rule and receipt, and counts from the same start', async () => {
      at(START);
      const demand = await givenDemand(t, { status: 'CLASSIFIED', complexity: 'complex' });
      expect(demand).toMatchObject({ complexity: 'complex', countedComplexity: 'complex', complexityRule: '举报须调查核实', complexityRuleEn: 'A report has to be investigated', dueOn: '2024-05-13' });
      const receipt = `/api/v1/rules/receipts/${String(demand.complexityReceiptId)}`;
      // Whoever sees the demand sees why: who handles it only once it is theirs, another unit never.
      expect((await t.http().get(receipt).set(await t.as('clerk')).expect(200)).body).toMatchObject({ subject: demand.id, outcome: 'complex' });
      await t.http().get(receipt).set(await t.as('handler')).expect(404);
      await t.does(await t.as('dispatcher'), demand.id, 'assign', { leadUnitId: t.unit(TAX) });
      await t.http().get(receipt).set(await t.as('handler')).expect(200);
      await t.http().get(receipt).set(await t.as('handler', 'finance')).expect(404);
    });

    it('refuses a category that is not in the directory', async () => {
      const demand = await givenDemand(t);
      expect(await t.does(await t.as('dispatcher'), demand.id, 'classify', { demandKind: 'help', category: 'nonsense' }, 422)).toMatchObject({ code: 'category-unknown' });
    });
  });

  describe('amend', () => {
    it('leaves as it is what is not named, empties what is null, and never the title', async () => {
      at(START);
      const clerk = await t.as('clerk');
      const { id } = await givenDemand(t, { body: { place: '沣东一路' } });
      const amend = async (version: number, body: Body) => (await t.http().patch(`${DEMANDS}/${id}`).set(clerk).set('if-match', `"${version}"`).send(body).expect(200)).body as Body;
      expect(await amend(1, { title: '退税到账查询' })).toMatchObject({ title: '退税到账查询', place: '沣东一路' });
      expect(await amend(2, { place: '沣东二路' })).toMatchObject({ title: '退税到账查询', place: '沣东二路' });
      expect(await amend(3, { place: null, title: null })).toMatchObject({ title: '退税到账查询', place: null });
    });
  });

  describe('sign', () => {
    it('takes the demand; the due day stays that of its registration', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'ASSIGNED', complexity: 'complex' });
      at('2024-05-10T09:00+08:00');
      const signed = await t.does(await t.as('handler'), id, 'sign');
      expect(signed).toMatchObject({ status: 'SIGNED', dueOn: '2024-05-13' });
      expect(signed.verbs).toEqual(expect.arrayContaining(['start', 'report', 'askExtension']));
      at(START);
    });

    it('refuses a closed demand with 409, a leader with 403, another unit with 404', async () => {
      const { id } = await givenDemand(t, { status: 'RESOLVED' });
      expect(await t.does(await t.as('handler'), id, 'sign', {}, 409)).toMatchObject({ code: 'wrong-state' });
      await t.does(await t.as('leader'), id, 'sign', {}, 403);
      await t.does(await t.as('handler', 'finance'), id, 'sign', {}, 404);
    });
  });

  describe('a return', () => {
    it('is asked within 3.5 working hours, decided by another person, once per unit, and stops no clock', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'ASSIGNED', complexity: 'complex' });
      const [handler, head] = [await t.as('handler'), await t.as('unitHead')];
      await t.does(head, id, 'return', {}, 422);
      at('2024-05-09T13:30+08:00'); // 09-12 and 13-13:30: exactly 3.5 working hours
      await t.does(handler, id, 'askReturn', { dutyClause: '三定方案第五条' });
      const back = await t.does(head, id, 'return');
      expect(back).toMatchObject({ status: 'CLASSIFIED', returnCount: 1, leadUnitId: t.unit(CENTRE), dueOn: '2024-05-13' });
      await t.does(await t.as('dispatcher'), id, 'assign', { leadUnitId: t.unit(TAX) });
      expect(await t.does(handler, id, 'askReturn', { dutyClause: '再退' }, 422)).toMatchObject({ code: 'limit-used' });
      at(START);
    });

    it('is too late a minute after', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'ASSIGNED' });
      at('2024-05-09T13:31+08:00');
      expect(await t.does(await t.as('handler'), id, 'askReturn', { dutyClause: '三定方案第五条' }, 422)).toMatchObject({ code: 'too-late' });
      at(START);
    });
  });

  describe('callBack', () => {
    it('is not for the person who answered', async () => {
      at(START);
      const clerk = await t.as('clerk');
      const { id } = await givenDemand(t);
      await t.does(clerk, id, 'answerAtOnce', { demandKind: 'inquiry', category: 'tax', reply: '五个工作日内到账' });
      expect(await t.does(clerk, id, 'callBack', { answer: 'satisfied' }, 422)).toMatchObject({ code: 'second-person-required' });
      const other = await t.as('clerk', HALL, 'second-clerk');
      expect(await t.does(other, id, 'callBack', { answer: 'very-satisfied' })).toMatchObject({ status: 'CALLED_BACK', answer: 'very-satisfied' });
    });

    it('sends a dissatisfied answer to rework twice; the third stays and opens a supervision', async () => {
      at(START);
      let demand = await givenDemand(t, { status: 'RESOLVED' });
      const [clerk, handler] = [await t.as('clerk'), await t.as('handler')];
      for (const round of [1, 2]) {
        demand = await t.does(clerk, demand.id, 'callBack', { answer: 'dissatisfied' });
        expect(demand).toMatchObject({ status: 'REWORK', reworkCount: round, closedOn: null, open: true });
        demand = await t.does(handler, demand.id, 'resolve', { outcome: 'explained', reply: '再次答复' });
      }
      demand = await t.does(clerk, demand.id, 'callBack', { answer: 'very-dissatisfied' });
      expect(demand).toMatchObject({ status: 'CALLED_BACK', reworkCount: 2, supervised: true, closedOn: '2024-05-09', answer: 'very-dissatisfied' });
      const supervisor = await t.as('supervisor');
      expect(await t.does(supervisor, demand.id, 'strikeOff', {}, 422)).toMatchObject({ code: 'not-satisfied' });
      const pending = await t.does(supervisor, demand.id, 'pend', { reviewOn: '2024-06-03', reason: '须修订政策' });
      expect(pending).toMatchObject({ status: 'PENDING', closedOn: null });
      expect(await t.does(supervisor, demand.id, 'resume')).toMatchObject({ status: 'REWORK' });
    });

    it('takes no rating that nobody gave for an answer', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'RESOLVED' });
      const [clerk, supervisor] = [await t.as('clerk'), await t.as('supervisor')];
      expect(await t.does(clerk, id, 'callBack', { answer: 'very-satisfied', isDefault: true })).toMatchObject({ status: 'RESOLVED', answer: null, calledBackOn: null, awaits: 'callback' });
      expect(await t.does(clerk, id, 'callBack', { answer: 'very-dissatisfied', isDefault: true })).toMatchObject({ status: 'RESOLVED', reworkCount: 0 });
      expect(await t.does(supervisor, id, 'strikeOff', {}, 409)).toMatchObject({ code: 'wrong-state' });
      const [caller] = (await t.http().get(`${DEMANDS}/${id}/callers`).set(clerk).expect(200)).body.items as Body[];
      expect(caller).toMatchObject({ answer: 'very-dissatisfied', isDefault: true, heardOn: null });
      const clocks = (await t.http().get(`${DEMANDS}/${id}/clock`).set(clerk).expect(200)).body.items as Body[];
      expect(clocks.find((clock) => clock.clock === 'callback')).toMatchObject({ stoppedAt: null });
      expect(await t.does(clerk, id, 'callBack', { answer: 'satisfied' })).toMatchObject({ status: 'CALLED_BACK', answer: 'satisfied', calledBackOn: '2024-05-09' });
      expect(await t.does(supervisor, id, 'strikeOff')).toMatchObject({ status: 'STRUCK_OFF' });
    });

    it('gives up after three tries on two days', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'RESOLVED' });
      const clerk = await t.as('clerk');
      for (let i = 0; i < 4; i++) expect(await t.does(clerk, id, 'tryCallBack')).toMatchObject({ status: 'RESOLVED' });
      at('2024-05-10T09:00+08:00');
      expect(await t.does(clerk, id, 'tryCallBack')).toMatchObject({ status: 'CALLED_BACK', unreachable: true, answer: null });
      expect(await t.does(await t.as('supervisor'), id, 'strikeOff')).toMatchObject({ status: 'STRUCK_OFF' });
      at(START);
    });
  });

  describe('extension and pause', () => {
    it('move the clock of the unit, never the citizen\'s', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'IN_PROGRESS', complexity: 'complex' });
      const [handler, supervisor] = [await t.as('handler'), await t.as('supervisor')];
      await t.does(supervisor, id, 'extend', {}, 422);
      await t.does(handler, id, 'askExtension', { workdays: 2, reason: '须现场核查' });
      expect(await t.does(supervisor, id, 'extend')).toMatchObject({ dueOn: '2024-05-15' });
      expect(await t.does(handler, id, 'askExtension', { workdays: 1, reason: '再延' }, 422)).toMatchObject({ code: 'limit-used' });
      await t.does(handler, id, 'askPause', { reason: '等待检测' });
      await t.does(await t.as('unitHead'), id, 'pause', { reason: '同意' });
      at('2024-05-14T10:00+08:00');
      // 10, 11 and 13 May are wholly paused; 14, 15, 16, 17 and 20 are the five days that count.
      expect(await t.does(await t.as('unitHead'), id, 'endPause')).toMatchObject({ dueOn: '2024-05-20' });
      const clocks = (await t.http().get(`${DEMANDS}/${id}/clock`).set(handler).expect(200)).body.items as Body[];
      expect(clocks.find((clock) => clock.clock === 'citizen')).toMatchObject({ dueOn: '2024-05-13' });
      at(START);
    });
  });

  describe('merge', () => {
    it('keeps every caller, calls each back, and counts the child closed while its parent is', async () => {
      at(START);
      const parent = await givenDemand(t, { status: 'IN_PROGRESS' });
      const child = await givenDemand(t, { body: { callerName: '李大山', callerPhone: '13900001111' } });
      const dispatcher = await t.as('dispatcher');
      expect(await t.does(dispatcher, child.id, 'merge', { parentId: parent.id })).toMatchObject({ status: 'MERGED', parentId: parent.id });
      const callers = (await t.http().get(`${DEMANDS}/${parent.id}/callers`).set(dispatcher).expect(200)).body.items as Body[];
      expect(callers.map((caller) => [caller.name, caller.phone])).toEqual([['王**', '138****5678'], ['李**', '139****1111']]);
      await t.does(await t.as('handler'), parent.id, 'resolve', { outcome: 'solved', reply: '已办' });
      const clerk = await t.as('clerk');
      expect(await t.does(clerk, parent.id, 'callBack', { answer: 'satisfied' }, 422)).toMatchObject({ code: 'caller-unclear' });
      expect(await t.does(clerk, parent.id, 'callBack', { answer: 'satisfied', callerId: callers[0]!.id })).toMatchObject({ status: 'RESOLVED' });
      expect(await t.does(clerk, parent.id, 'callBack', { answer: 'satisfied' })).toMatchObject({ status: 'CALLED_BACK' });
      expect(await t.does(dispatcher, child.id, 'unmerge')).toMatchObject({ status: 'CLASSIFIED', parentId: null });
      expect((await t.http().get(`${DEMANDS}/${child.id}/callers`).set(dispatcher).expect(200)).body.items).toHaveLength(1);
    });

    it('gives back one that was never classified, which is then classified before it is assigned', async () => {
      const [parent, child, dispatcher] = [await givenDemand(t, { status: 'CLASSIFIED' }), await givenDemand(t), await t.as('dispatcher')];
      await t.does(dispatcher, child.id, 'merge', { parentId: parent.id });
      expect((await t.does(dispatcher, child.id, 'unmerge')).verbs).not.toContain('assign');
      expect(await t.does(dispatcher, child.id, 'assign', { leadUnitId: t.unit(TAX) }, 422)).toMatchObject({ code: 'not-classified' });
      await t.does(dispatcher, child.id, 'reclassify', { demandKind: 'help', category: 'tax', complexity: 'general', reason: '并单前未分类' });
      expect(await t.does(dispatcher, child.id, 'assign', { leadUnitId: t.unit(TAX) })).toMatchObject({ status: 'ASSIGNED', complexity: 'general' });
    });

    it('and unmerge name what is open where the state refuses them, and mind the version that was read', async () => {
      at(START);
      const dispatcher = await t.as('dispatcher');
      const [resolved, open, child] = [await givenDemand(t, { status: 'RESOLVED' }), await givenDemand(t, { status: 'CLASSIFIED' }), await givenDemand(t, { status: 'CLASSIFIED' })];
      expect(await t.does(dispatcher, resolved.id, 'merge', { parentId: open.id }, 409)).toMatchObject({ code: 'wrong-state', verbs: ['comment'] });
      const refused = await t.does(dispatcher, open.id, 'unmerge', {}, 409);
      expect(refused).toMatchObject({ code: 'wrong-state' });
      expect(refused.verbs).toEqual(expect.arrayContaining(['assign', 'merge', 'reclassify']));
      const stale = await t.http().post(`${DEMANDS}/${child.id}/merge`).set({ ...dispatcher, 'if-match': '"1"' }).send({ parentId: open.id }).expect(412);
      expect(stale.headers.etag).toBe(`"${child.version}"`);
      await t.http().post(`${DEMANDS}/${child.id}/merge`).set({ ...dispatcher, 'if-match': `"${child.version}"` }).send({ parentId: open.id }).expect(200);
    });

    it('refuses a parent that is closed, itself, and one that is merged', async () => {
      const dispatcher = await t.as('dispatcher');
      const [closed, open, third] = [await givenDemand(t, { status: 'RESOLVED' }), await givenDemand(t), await givenDemand(t)];
      expect(await t.does(dispatcher, open.id, 'merge', { parentId: closed.id }, 422)).toMatchObject({ code: 'parent-not-open' });
      expect(await t.does(dispatcher, open.id, 'merge', { parentId: open.id }, 422)).toMatchObject({ code: 'same-record' });
      await t.does(dispatcher, open.id, 'merge', { parentId: third.id });
      expect(await t.does(dispatcher, third.id, 'merge', { parentId: open.id }, 422)).toMatchObject({ code: 'parent-not-open' });
    });
  });

  describe('a caller', () => {
    it('is opened with a purpose that is logged, and never by the unit that is complained about', async () => {
      at(START);
      const { id } = await givenDemand(t, { status: 'ASSIGNED', complexity: 'complex' });
      const clerk = await t.as('clerk');
      const [caller] = (await t.http().get(`${DEMANDS}/${id}/callers`).set(clerk).expect(200)).body.items as Body[];
      const path = `${DEMANDS}/${id}/callers/${String(caller!.id)}/open`;
      await t.http().post(path).set(clerk).send({ field: 'phone' }).expect(400);
      expect((await t.http().post(path).set(clerk).send({ field: 'phone', purpose: '回访' }).expect(200)).body).toEqual({ value: '13812345678' });
      await t.http().post(path).set(await t.as('handler')).send({ field: 'phone', purpose: '想知道是谁' }).expect(403);
      const [log] = await t.db.database.query<{ purpose: string }>(`select purpose from personal_read_log where subject_id = $1`, [String(caller!.id)]);
      expect(log!.purpose).toBe('回访');
    });
  });
});
