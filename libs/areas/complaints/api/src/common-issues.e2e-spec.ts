import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayAt, startOfDay } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { Definitions, Figures, verifyFigures } from '@haobang/measures';
import { type Acting, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { CommonIssueFinder } from './common-issue-finder.js';
import { SAMPLE_DEMANDS } from './common-issues.testing.js';
import { type Body, CENTRE, type DemandBody, DEMANDS, type Headers, useComplaints } from './complaints.testing.js';
import { demand } from './demand.kind.js';

const ISSUES = '/api/v1/complaints/common-issues';
const FIXES = '/api/v1/complaints/long-term-fixes';
const OWNER = 'advanced-manufacturing';

describe('common issues', () => {
  const t = useComplaints();
  const clerk = (): Acting => ({ id: '00000000-0000-4000-8000-000000000001', kind: 'staff', name: 'clerk', unitId: t.unit(CENTRE), roles: new Map([['clerk', [t.unit(CENTRE)]]]), may: () => true });
  const came = (title: string, content: string, day: string): WholeHistory => {
    const at = new Date(startOfDay(day).getTime() + 10 * 3_600_000);
    return { registeredUnitId: t.unit(CENTRE), register: { acting: clerk(), effectiveAt: at, recordedAt: at, input: { title, content, channel: '12345', enterpriseFlag: true } }, verbs: [] };
  };
  const write = (histories: WholeHistory[]) => t.app.get(RecordHistories).write(systemContext(t.clock.now()), demand as Kind, histories);
  const find = () => t.app.get(CommonIssueFinder).find(systemContext(t.clock.now()));
  const act = async (path: string, by: Headers, body: Body = {}, status = 200): Promise<DemandBody> => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as DemandBody;
  };
  const list = async (query = '') => (await t.http().get(`${ISSUES}?limit=100${query}`).set(await t.as('supervisor')).expect(200)).body.items as (DemandBody & { keywords: string; size: number })[];
  const demandsOf = async (id: string) => (await t.http().get(`${ISSUES}/${id}/demands`).set(await t.as('supervisor')).expect(200)).body as { items: Body[]; more: number };
  const power = SAMPLE_DEMANDS.filter(({ kind }) => kind === 'power');
  const kindOf = new Map(SAMPLE_DEMANDS.map(({ kind, title }) => [title, kind]));
  const discrepancies = () =>
    verifyFigures(t.db.database, t.app.get(Definitions), {
      today: dayAt(t.clock.now()),
      roots: async (kind, after, limit) => (await t.db.database.query<{ id: string }>(`select id from record where kind = $1 and ($2::uuid is null or id > $2) order by id limit $3`, [kind, after, limit])).map(({ id }) => id),
    });
  let issue: DemandBody & { keywords: string; size: number };

  // Sixty demands of six kinds in the thirty days up to 9 May.
  beforeAll(async () => {
    t.clock.set('2024-05-09T18:00+08:00');
    await write(SAMPLE_DEMANDS.map(({ title, content }, i) => came(title, content, addDays('2024-04-12', (i * 7) % 28))));
  }, 60_000);

  it('finds at least five of six kinds with at most three strangers in all, each once', async () => {
    const finding = await find();
    expect(finding.found).toBeGreaterThanOrEqual(5);
    const found = await list();
    expect(found).toHaveLength(finding.found);
    const kinds = new Set<string>();
    let strangers = 0;
    for (const one of found) {
      const { items, more } = await demandsOf(one.id);
      expect([items.length, more]).toEqual([one.size, 0]);
      const counts = new Map<string, number>();
      for (const { title } of items) counts.set(kindOf.get(title as string)!, (counts.get(kindOf.get(title as string)!) ?? 0) + 1);
      const [kind, n] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      kinds.add(kind);
      strangers += items.length - n;
    }
    expect(kinds.size).toBeGreaterThanOrEqual(5);
    expect(strangers).toBeLessThanOrEqual(3);
    issue = found.find(({ keywords }) => keywords.includes('停电'))!;
    expect(issue).toMatchObject({ no: expect.stringMatching(/^GX-2024-/), status: 'FOUND', leadUnitId: t.unit(CENTRE), dueOn: '2024-05-15', awaits: 'supervisor' });
    expect(issue.receiptId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('finds none twice; new demands of the kind join, other ones do not', async () => {
    const before = await list();
    expect(await find()).toEqual({ joined: 0, found: 0 });
    await write([came('车间频繁停电', '供电线路又跳闸停电，停电没有通知，设备停机', '2024-05-09'), came('询问图书馆开放时间', '周末图书馆几点开门', '2024-05-09')]);
    expect(await find()).toEqual({ joined: 1, found: 0 });
    expect((await list()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect((await list()).find(({ id }) => id === issue.id)!.size).toBe(issue.size + 1);
  });

  it('lets a voided demand leave', async () => {
    const { items } = await demandsOf(issue.id);
    const gone = items.find(({ title }) => title === '车间频繁停电')!;
    await act(`${DEMANDS}/${String(gone.id)}/void`, await t.as('supervisor'), { reason: '误录' });
    await find();
    expect((await demandsOf(issue.id)).items).toHaveLength(issue.size);
    expect((await list()).find(({ id }) => id === issue.id)!.size).toBe(issue.size);
  });

  it('is dismissed with a reason, and not found again', async () => {
    const other = (await list()).find(({ keywords }) => keywords.includes('贷款'))!;
    const supervisor = await t.as('supervisor');
    await act(`${ISSUES}/${other.id}/dismiss`, supervisor, {}, 400);
    expect(await act(`${ISSUES}/${other.id}/dismiss`, supervisor, { reason: '已有专项工作' })).toMatchObject({ status: 'DISMISSED', verbs: ['void'] });
    expect(await find()).toMatchObject({ found: 0 });
    expect(await act(`${ISSUES}/${other.id}/own`, supervisor, { ownerUnitId: t.unit(OWNER) }, 409)).toMatchObject({ code: 'wrong-state' });
  });

  it('gets an owner from a supervisor; a leader is refused, a unit that does not exist too', async () => {
    await act(`${ISSUES}/${issue.id}/own`, await t.as('leader'), { ownerUnitId: t.unit(OWNER) }, 403);
    expect(await act(`${ISSUES}/${issue.id}/own`, await t.as('supervisor'), { ownerUnitId: 99_999 }, 422)).toMatchObject({ code: 'unit-unknown' });
    await act(`${ISSUES}/${issue.id}/own`, await t.as('handler', OWNER), { ownerUnitId: t.unit(OWNER) }, 403);
    expect(await act(`${ISSUES}/${issue.id}/own`, await t.as('supervisor'), { ownerUnitId: t.unit(OWNER) })).toMatchObject({ status: 'OWNED', leadUnitId: t.unit(OWNER), ownedOn: '2024-05-09', dueOn: null, awaits: 'lead' });
  });

  it('may be registered by hand; demands like its words join', async () => {
    const dispatcher = await t.as('dispatcher');
    const texts = ['共享单车堆放堵住人行道', '共享单车乱堆乱放', '单车堆放占了人行道'];
    await write(texts.map((title) => came(title, `${title}，共享单车没有人清理`, '2024-05-08')));
    const made = await act(ISSUES, dispatcher, { title: '共享单车乱堆放', keywords: '共享单车、堆放、人行道' }, 201);
    expect(await find()).toMatchObject({ joined: 3 });
    expect((await demandsOf(made.id)).items.map(({ title }) => title).sort()).toEqual([...texts].sort());
    await act(ISSUES, await t.as('handler', OWNER), { title: 'x', keywords: 'y' }, 403);
  });

  describe('a long-term fix', () => {
    let fix: DemandBody;
    /** Every fourth day from 14 May. */
    const repeats = (from: number, until: number) => power.slice(from, until).map(({ title, content }, i) => came(title, content, addDays('2024-05-14', (from + i) * 4)));
    const draft = async (unit: string, status = 201) => act(FIXES, await t.as('handler', unit), { issueId: issue.id, title: '停电预告与线路改造机制', mechanism: '计划停电提前三日公告，老旧线路年内改造' }, status);

    it('is put in force by the owner\'s unit only, from its draft on', async () => {
      const foreign = await draft('finance');
      expect(await act(`${FIXES}/${foreign.id}/enforce`, await t.as('unitHead', 'finance'), { effectFrom: '2024-05-10' }, 422)).toMatchObject({ code: 'issue-not-owned' });
      fix = await draft(OWNER);
      expect(fix).toMatchObject({ no: expect.stringMatching(/^CX-2024-/), status: 'DRAFT', issueId: issue.id, documentIds: [], leadUnitId: t.unit(OWNER) });
      await act(`${FIXES}/${fix.id}/enforce`, await t.as('handler', OWNER), { effectFrom: '2024-05-10' }, 403);
      const head = await t.as('unitHead', OWNER);
      expect(await act(`${FIXES}/${fix.id}/enforce`, head, { effectFrom: '2024-05-08' }, 422)).toMatchObject({ code: 'effect-day-out-of-range' });
      expect(await act(`${FIXES}/${fix.id}/enforce`, head, { effectFrom: '2024-05-10' })).toMatchObject({ status: 'IN_FORCE', effectFrom: '2024-05-10' });
      expect((await list()).find(({ id }) => id === issue.id)).toMatchObject({ status: 'FIXING' });
      const second = await draft(OWNER);
      expect(await act(`${FIXES}/${second.id}/enforce`, head, { effectFrom: '2024-05-10' }, 422)).toMatchObject({ code: 'issue-not-owned' });
      const unknown = await act(FIXES, await t.as('handler', OWNER), { issueId: '00000000-0000-7000-8000-000000000000', title: 'x', mechanism: 'y' }, 201);
      expect(await act(`${FIXES}/${unknown.id}/enforce`, head, { effectFrom: '2024-05-10' }, 422)).toMatchObject({ code: 'issue-not-owned' });
      expect(await act(`${FIXES}/${unknown.id}/abandon`, head, { reason: '误建' })).toMatchObject({ status: 'ABANDONED' });
    });

    it('is judged by another person, not before thirty days', async () => {
      t.clock.set('2024-05-20T18:00+08:00');
      await write(repeats(0, 2));
      expect(await find()).toMatchObject({ joined: 2 });
      t.clock.set('2024-06-07T10:00+08:00');
      const supervisor = await t.as('supervisor');
      expect(await act(`${FIXES}/${fix.id}/close`, supervisor, {}, 422)).toMatchObject({ code: 'too-early' });
      await act(`${FIXES}/${fix.id}/close`, await t.as('unitHead', OWNER), {}, 403);
    });

    it('is not closed while the demands of its kind do not fall: both numbers stand in the refusal', async () => {
      // Ten in the sixty days before are five in thirty; six since.
      t.clock.set('2024-06-08T18:00+08:00');
      await write(repeats(2, 6));
      const refusal = await act(`${FIXES}/${fix.id}/close`, await t.as('supervisor'), {}, 422);
      expect(refusal).toMatchObject({ code: 'repeats-not-falling', check: { before: 10, beforePer30Days: 5, after: 6, afterPer30Days: 6, daysAfter: 30, daysBefore: 60 } });
    });

    it('is closed with the check once they fall; the issue closes with it, and more of the kind are a new issue', async () => {
      t.clock.set('2024-07-08T10:00+08:00');
      // Six in sixty days are three in thirty.
      expect(await act(`${FIXES}/${fix.id}/close`, await t.as('supervisor'))).toMatchObject({ status: 'CLOSED', closedOn: '2024-07-08' });
      const history = (await t.http().get(`${FIXES}/${fix.id}/history`).set(await t.as('supervisor')).expect(200)).body.items as Body[];
      const last = history.at(-1)!;
      const payload = (typeof last.payload === 'string' ? JSON.parse(last.payload) : last.payload) as Body;
      expect(payload.notes).toMatchObject({ check: { before: 10, after: 6, daysAfter: 60, afterPer30Days: 3, beforePer30Days: 5 } });
      expect((await list()).find(({ id }) => id === issue.id)).toMatchObject({ status: 'CLOSED' });
      await write(power.slice(0, 6).map(({ title, content }, i) => came(title, content, addDays('2024-07-02', i))));
      expect(await find()).toMatchObject({ found: 1 });
    });

    it('shows in the figure: repeats since, over as many days before', async () => {
      const ratio = async (asOf: string) => {
        const { numerator, denominator } = await t.app.get(Figures).figure('m47.repeats-after-fix', { period: { year: 2024 }, asOf, units: [t.unit(OWNER)] });
        return [Number(numerator), Number(denominator)];
      };
      const days = (await demandsOf(issue.id)).items.map(({ registeredOn }) => registeredOn as string);
      const mirrored = (asOf: string) => [days.filter((day) => day >= '2024-05-10' && day <= asOf).length, days.filter((day) => day < '2024-05-10' && addDays('2024-05-10', daysFrom(day, '2024-05-09')) <= asOf).length];
      for (const asOf of ['2024-05-09', '2024-05-20', '2024-06-08', '2024-07-08', '2024-08-31']) expect([asOf, await ratio(asOf)]).toEqual([asOf, mirrored(asOf)]);
      expect(mirrored('2024-07-08')).toEqual([6, 10]);
      expect(await discrepancies()).toEqual([]);
    });

    it('is given up with a reason; the issue then needs another', async () => {
      const one = (await list('&status=FOUND')).find(({ keywords }) => keywords.includes('停电'))!;
      const [supervisor, head] = [await t.as('supervisor'), await t.as('unitHead', OWNER)];
      await act(`${ISSUES}/${one.id}/own`, supervisor, { ownerUnitId: t.unit(OWNER) });
      const again = await act(FIXES, await t.as('handler', OWNER), { issueId: one.id, title: '再改造', mechanism: '增设双回路' }, 201);
      await act(`${FIXES}/${again.id}/enforce`, head, { effectFrom: '2024-07-08' });
      await act(`${FIXES}/${again.id}/abandon`, head, {}, 400);
      expect(await act(`${FIXES}/${again.id}/abandon`, head, { reason: '资金未落实' })).toMatchObject({ status: 'ABANDONED', verbs: [] });
      expect((await list()).find(({ id }) => id === one.id)).toMatchObject({ status: 'OWNED' });
      expect(await discrepancies()).toEqual([]);
    });
  });
});

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
