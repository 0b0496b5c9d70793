import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDesk } from './desk.testing.js';
import type { FigureValueResponse, MetricFigureResponse, ScoreboardMeasureResponse, ScoreboardResponse } from './figure.dto.js';
import type { DifferencePageResponse, FigureRecordPageResponse, MetricResponse } from './metrics.dto.js';

const CODE = 'm45.loans-back';

describe('the scoreboard', () => {
  const t = useDesk();
  const board = (query = '') => t.read<ScoreboardResponse>(`/api/v1/scoreboard?year=2024${query}`);
  const all = (found: ScoreboardResponse): ScoreboardMeasureResponse[] => found.actions.flatMap((action) => action.measures);
  const figure = (found: ScoreboardResponse): MetricFigureResponse => all(found).find((m) => m.no === 45)!.metrics.find((m) => m.code === CODE)!;
  const refused = async (path: string, status: number, code?: string) => {
    const { body } = await t.http().get(path).set(await t.as('leader')).expect(status);
    if (code) expect(body.code).toBe(code);
  };
  let loans: { id: string; no: string }[];

  it('shows ten actions and sixty measures; those without a metric with units and targets and no figure', async () => {
    const found = await board();
    expect(found).toMatchObject({ year: 2024, asOf: '2024-05-09', recordedAsOf: null, running: true });
    expect(found.actions).toHaveLength(10);
    expect(all(found).map((m) => m.no)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const unmeasured = all(found).filter((m) => !m.measured);
    expect(unmeasured).toHaveLength(59);
    for (const measure of unmeasured) {
      expect(measure.metrics).toEqual([]);
      expect(measure.leadUnits.length).toBeGreaterThan(0);
      for (const unit of measure.leadUnits) {
        expect([unit.zh, unit.en]).toEqual([expect.stringMatching(/[一-鿿]/), expect.stringMatching(/^[\x20-\x7e]+$/)]);
        expect(unit.id === null ? unit.members.length : unit.id).toBeGreaterThan(0);
      }
    }
    expect(unmeasured.flatMap((m) => m.targets).length).toBeGreaterThan(20);
    expect(figure(found)).toMatchObject({ value: null, numerator: '0', denominator: '0', lamp: 'none', target: { op: '>=', value: '98', source: 'plan', status: 'confirmed' }, forecast: null, provisional: false });
  });

  it('moves with the records, as of the day, as known then', async () => {
    loans = [await t.lend(), await t.lend({ book: '唐诗三百首', shelf: 'poetry' }), await t.lend({ unit: 'fengdong' }), await t.lend()];
    await t.does(loans[0]!.id, 'giveBack');
    await t.does(loans[3]!.id, 'lose');
    expect(figure(await board())).toMatchObject({ value: 1 / 3, numerator: '1', denominator: '3', excluded: 1, lamp: 'red' });
    t.clock.set('2024-05-13T10:00+08:00');
    await t.does(loans[1]!.id, 'giveBack');
    await t.does(loans[2]!.id, 'giveBack', 'fengdong', { effectiveAt: '2024-05-10T10:00:00+08:00', reason: '补录' });
    const now = await board();
    expect(figure(now)).toMatchObject({ value: 1, numerator: '3', lamp: 'green' });
    expect(figure(now).trend.slice(3, 6)).toEqual([null, 1, null]);
    expect(figure(await board('&asOf=2024-05-12'))).toMatchObject({ numerator: '2', denominator: '3' });
    expect(figure(await board('&asOf=2024-05-12&recordedAsOf=2024-05-12'))).toMatchObject({ numerator: '1', denominator: '3' });
    expect(figure(await board('&asOf=2024-05-12&recordedAsOf=2024-05-13T10:00:00%2B08:00'))).toMatchObject({ numerator: '2' });
    expect(figure(await board('&asOf=2024-05-08'))).toMatchObject({ numerator: '0', denominator: '0', value: null });
    expect((await board('&asOf=2024-05-12')).running).toBe(false);
  });

  it('refuses days ahead, days before the year, knowledge of tomorrow, years without a plan, and what is malformed', async () => {
    await refused('/api/v1/scoreboard?year=2024&asOf=2024-05-14', 422, 'as-of-in-future');
    await refused('/api/v1/scoreboard?year=2024&asOf=2023-12-31', 422, 'as-of-before-period');
    await refused('/api/v1/scoreboard?year=2024&recordedAsOf=2024-05-14', 422, 'known-in-future');
    await refused('/api/v1/scoreboard?year=2024&recordedAsOf=0001-01-01', 422, 'day-out-of-range');
    await refused('/api/v1/scoreboard?year=2023', 404);
    for (const query of ['year=x', 'year=1', 'year=2024&asOf=2024-02-30', 'year=2024&recordedAsOf=yesterday', 'year=2024&colour=red', 'year=2024&year=2024', 'year=2024&asOf=2024-05-09&asOf=2024-05-08', "year=2024&asOf='%20or%201=1"])
      await refused(`/api/v1/scoreboard?${query}`, 400, 'request-invalid');
    await t.http().get('/api/v1/scoreboard?year=2024').expect(401);
  });

  describe('a metric', () => {
    const metric = (query = '') => t.read<MetricResponse>(`/api/v1/metrics/${CODE}${query}`);

    it('tells its definition, and is cut by unit, month and category with names', async () => {
      const found = await metric('?year=2024&by=unit');
      expect(found).toMatchObject({ code: CODE, measure: 45, value: 1, numerator: '3', denominator: '3', excluded: 1, from: '2024-01-01', to: '2024-12-31', running: true, span: 'flow' });
      expect(found.definition).toMatchObject({ version: 1, text: { en: 'Those given back of those lent' }, hash: expect.stringMatching(/^[0-9a-f]{64}$/), approvedBy: 'test', from: '2024-01-01', until: null, sql: expect.stringContaining('toy_desk_loan') });
      expect(found.rows.map((row) => [row.key, row.label.en, row.denominator])).toEqual([[String(t.unit('tax')), 'Tax Bureau', '2'], [String(t.unit('fengdong')), 'Fengdong New Town', '1']].sort((a, b) => Number(a[0]) - Number(b[0])));
      expect((await metric('?by=category')).rows.map((row) => [row.key, row.label.zh, row.denominator])).toEqual([['law', '法律', '2'], ['poetry', '诗歌', '1']]);
      expect((await metric('?by=month')).rows.map((row) => [row.key, row.label.zh, row.numerator])).toEqual([['2024-05-01', '2024-05', '3']]);
      expect(await metric(`?from=2024-05-09&to=2024-05-10&unit=${t.unit('fengdong')}`)).toMatchObject({ numerator: '1', denominator: '1', from: '2024-05-09', to: '2024-05-10' });
      expect(await metric('?category=poetry&asOf=2024-05-12')).toMatchObject({ numerator: '0', denominator: '1' });
    });

    it('refuses unknown codes, spans that are none, and unknown cuts', async () => {
      await refused('/api/v1/metrics/m45.nothing', 404);
      await refused('/api/v1/metrics/m45.loans-back;drop', 400);
      await refused(`/api/v1/metrics/${CODE}?from=2024-05-09`, 400, 'year-or-span');
      await refused(`/api/v1/metrics/${CODE}?year=2024&from=2024-05-09&to=2024-05-10`, 400, 'year-or-span');
      await refused(`/api/v1/metrics/${CODE}?from=2024-05-10&to=2024-05-09`, 422, 'span-backwards');
      await refused(`/api/v1/metrics/${CODE}?from=1900-01-01&to=2024-05-09`, 422, 'day-out-of-range');
      await refused(`/api/v1/metrics/${CODE}?by=person`, 400);
      await refused(`/api/v1/metrics/${CODE}?unit=99999999999`, 400);
      await refused(`/api/v1/metrics/${CODE}?category=%00`, 400);
    });
  });

  describe('the records behind a figure', () => {
    const path = `/api/v1/metrics/${CODE}/records`;
    const rows = async (query: string, by?: Record<string, string>) => t.read<FigureRecordPageResponse>(`${path}?year=2024&${query}`, by);

    it('add up to each part of it, in every cut, and say why something is left out', async () => {
      const lent = await rows('part=denominator');
      expect(lent.items).toHaveLength(3);
      expect(lent).toMatchObject({ sum: '3', next: null });
      expect(lent.items.find((row) => row.recordId === loans[1]!.id)).toEqual({
        recordId: loans[1]!.id, no: loans[1]!.no, title: '唐诗三百首', titleEn: null, status: 'BACK', url: `/api/v1/library/loans/${loans[1]!.id}`, unitId: t.unit('tax'), unit: { zh: '税务局', en: 'Tax Bureau' }, on: '2024-05-09',
        quantity: '1', part: { part: 'd', label: { zh: '借出', en: 'Lent' } }, category: 'poetry', reason: null, reasonLabel: null, hidden: false,
      });
      for (const cut of ['asOf=2024-05-12', 'asOf=2024-05-12&recordedAsOf=2024-05-12', `unit=${t.unit('fengdong')}`, 'category=law', 'month=2024-05', 'month=2024-04', `asOf=2024-05-09&unit=${t.unit('tax')}&category=law`])
        for (const part of ['numerator', 'denominator'] as const) {
          const found = await rows(`${cut}&part=${part}`);
          expect([cut, part, found.items.reduce((sum, row) => sum + Number(row.quantity), 0)]).toEqual([cut, part, Number(found.sum)]);
          const month = cut.startsWith('month') ? '' : cut;
          if (month) expect(Number((await t.read<FigureValueResponse>(`/api/v1/metrics/${CODE}?year=2024&${month}`))[part])).toBe(Number(found.sum));
        }
      expect((await rows('part=excluded')).items).toMatchObject([{ recordId: loans[3]!.id, reason: 'lost', reasonLabel: { zh: '遗失', en: 'Lost' } }]);
      await refused('/api/v1/metrics/m45.loans/records?part=denominator', 422, 'no-denominator');
    });

    it('hide what is outside the caller’s rows, and still add up', async () => {
      const found = await rows('part=denominator', await t.as('handler', 'fengdong'));
      expect(found.sum).toBe('3');
      expect(found.items.map((row) => row.hidden).sort()).toEqual([false, true, true]);
      for (const row of found.items.filter((r) => r.hidden))
        expect(row).toEqual({ recordId: null, no: expect.stringMatching(/^[A-Z]+-2024-\d{6}$/), title: null, titleEn: null, status: null, url: null, part: null, category: null, reason: null, reasonLabel: null, hidden: true, unitId: t.unit('tax'), unit: { zh: '税务局', en: 'Tax Bureau' }, on: '2024-05-09', quantity: '1' });
      expect(found.items.find((row) => !row.hidden)!.recordId).toBe(loans[2]!.id);
      expect((await rows('part=denominator', await t.as('systemAdmin'))).items.every((row) => row.hidden)).toBe(true);
    });

    it('come in pages whose cursor fits no other question', async () => {
      const seen: (string | null)[] = [];
      let cursor = '';
      do {
        const page = await rows(`part=denominator&limit=2${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items.map((row) => row.recordId));
        expect(page.sum).toBe('3');
        cursor = page.next ?? '';
      } while (cursor);
      expect(new Set(seen)).toEqual(new Set(loans.slice(0, 3).map((l) => l.id)));
      const { next } = await rows('part=denominator&limit=2');
      await refused(`${path}?year=2024&part=numerator&limit=2&cursor=${next}`, 400, 'cursor-invalid');
      await refused(`${path}?year=2024&part=numerator&cursor=abc`, 400, 'cursor-invalid');
      await refused(`${path}?limit=101`, 400);
      await refused(`${path}?part=all`, 400);
      await refused(`${path}?month=2024-13`, 400);
    });

    it('come as a file that equals the list, hidden rows too', async () => {
      for (const by of [await t.as('leader'), await t.as('handler', 'fengdong')]) {
        const list = await rows('part=denominator', by);
        const { text, headers } = await t.http().get(`${path}.csv?year=2024&part=denominator`).set(by).set('accept-language', 'en').expect(200);
        expect(headers['content-type']).toMatch(/^text\/csv/);
        const lines = text.replace('\uFEFF', '').trim().split('\r\n');
        expect(lines[0]).toBe('Number,Title,State,Unit,Day,Quantity,Counts as,Category,Left out because,Hidden');
        expect(lines.slice(1)).toEqual(list.items.map((r) => [r.no ?? '', r.title ?? '', r.status ?? '', r.unit.en, r.on, r.quantity, r.part?.label.en ?? '', r.category ?? '', '', r.hidden ? 'yes' : 'no'].join(',')));
      }
      await refused(`${path}.csv?asOf=2024-05-14`, 422);
    });
  });

  describe('the difference of two readings', () => {
    const path = `/api/v1/metrics/${CODE}/difference?year=2024`;

    it('names the record and the late event', async () => {
      const found = await t.read<DifferencePageResponse>(`${path}&asOf=2024-05-12&recordedAsOf=2024-05-12`);
      expect(found).toMatchObject({ before: { numerator: '1' }, after: { numerator: '2' }, count: 1, next: null });
      expect(found.items).toEqual([
        {
          recordId: loans[2]!.id, no: loans[2]!.no, title: '行政许可法', titleEn: null, url: `/api/v1/library/loans/${loans[2]!.id}`, unitId: t.unit('fengdong'), unit: { zh: '沣东新城', en: 'Fengdong New Town' }, part: { part: 'n', label: { zh: '已还', en: 'Back' } }, change: '1', hidden: false,
          cause: { eventId: expect.any(String), verb: 'giveBack', label: { zh: '归还', en: 'Give back' }, recordedAt: '2024-05-13T02:00:00.000Z', effectiveAt: '2024-05-10T02:00:00.000Z', by: 'recording' },
        },
      ]);
    });

    it('goes over days too, in pages, and hides what is hidden', async () => {
      const query = `${path}&asOf=2024-05-09&toAsOf=2024-05-13&limit=1`;
      const first = await t.read<DifferencePageResponse>(query);
      expect(first).toMatchObject({ count: 2, before: { numerator: '1' }, after: { numerator: '3' } });
      const second = await t.read<DifferencePageResponse>(`${query}&cursor=${first.next}`);
      expect(second.next).toBeNull();
      expect(new Set([...first.items, ...second.items].map((item) => item.recordId))).toEqual(new Set([loans[1]!.id, loans[2]!.id]));
      const hidden = await t.read<DifferencePageResponse>(`${path}&asOf=2024-05-12&recordedAsOf=2024-05-12`, await t.as('handler', 'tax'));
      expect(hidden.items).toMatchObject([{ recordId: null, no: loans[2]!.no, title: null, url: null, cause: null, hidden: true, unitId: t.unit('fengdong') }]);
      await refused(`${path}&toAsOf=2024-05-14`, 422, 'as-of-in-future');
      await refused(`${path}&toRecordedAsOf=2024-05-14`, 422, 'known-in-future');
    });
  });

  describe('the worklist', () => {
    beforeAll(async () => {
      t.clock.set('2024-05-13T10:00+08:00');
    });

    it('shows what waits for the unit, most urgent first, in pages, with lamps counted', async () => {
      const early = await t.lend({ unit: 'airport', book: '早' });
      t.clock.set('2024-05-17T10:00+08:00');
      const late = await t.lend({ unit: 'airport', book: '晚' });
      const by = await t.as('handler', 'airport');
      const found = await t.read<{ items: Record<string, unknown>[]; counts: object; next: string | null; refs: { units: object } }>('/api/v1/worklist?scope=unit&limit=1', by);
      expect(found).toMatchObject({ items: [{ id: early.id, lamp: 'red', area: 'library', kind: 'loan', url: `/api/v1/library/loans/${early.id}`, dueOn: '2024-05-16' }], counts: { red: 1, yellow: 0, green: 1 }, refs: { units: { [t.unit('airport')]: { zh: '空港新城', en: 'Airport New Town' } } } });
      expect(await t.read(`/api/v1/worklist?scope=unit&limit=1&cursor=${found.next}`, by)).toMatchObject({ items: [{ id: late.id, lamp: 'green' }], next: null });
      expect(await t.read('/api/v1/worklist', by)).toMatchObject({ items: [], next: null });
      // One lamp alone, by pages of its own; a place in one list is none in another.
      for (const [lamp, ids] of [['red', [early.id]], ['yellow', []], ['green', [late.id]]] as const)
        expect([lamp, (await t.read<typeof found>(`/api/v1/worklist?scope=unit&lamp=${lamp}`, by)).items.map((item) => item.id)]).toEqual([lamp, ids]);
      expect((await t.read<typeof found>('/api/v1/worklist?scope=unit&lamp=green', by)).counts).toEqual({ red: 1, yellow: 0, green: 1 });
      await t.http().get(`/api/v1/worklist?scope=unit&lamp=green&cursor=${found.next}`).set(by).expect(400);
      await t.http().get('/api/v1/worklist?lamp=blue').set(by).expect(400);
    });

    it('remembers what one did, and shows what one’s unit was sent, in pages and within the caller’s rows', async () => {
      interface Past { items: { verb?: string; record: { id: string; status: string } }[]; next: string | null; refs: object }
      const [first, second] = [await t.lend({ unit: 'qinhan' }), await t.lend({ unit: 'qinhan' })];
      const by = await t.as('handler', 'qinhan');
      await t.does(first.id, 'giveBack', 'qinhan');
      t.clock.set('2024-05-17T11:00+08:00');
      await t.does(second.id, 'lose', 'qinhan');
      const done = await t.read<Past>('/api/v1/worklist/done?limit=1', by);
      expect(done).toMatchObject({ items: [{ verb: 'lose', at: '2024-05-17T03:00:00.000Z', record: { id: second.id, status: 'LOST', kind: 'loan', leadUnitId: t.unit('qinhan') } }], refs: { units: { [t.unit('qinhan')]: { zh: '秦汉新城' } } } });
      expect(await t.read(`/api/v1/worklist/done?limit=1&cursor=${done.next}`, by)).toMatchObject({ items: [{ verb: 'giveBack', record: { id: first.id } }], next: null });
      expect((await t.read<Past>('/api/v1/worklist/done', await t.as('leader'))).items).toEqual([]);
      const copied = async () => (await t.read<Past>('/api/v1/worklist/copied', by)).items.map((item) => item.record.id);
      expect(await copied()).toEqual([]);
      const [shared, again] = [await t.lend({ unit: 'airport' }), await t.lend({ unit: 'airport' })];
      for (const { id } of [shared, again]) await t.does(id, 'share', 'tax', { unitId: t.unit('qinhan') }, await t.as('supervisor'));
      expect((await copied()).sort()).toEqual([shared.id, again.id].sort());
      const page = await t.read<Past>('/api/v1/worklist/copied?limit=1', by);
      const rest = await t.read<Past>(`/api/v1/worklist/copied?limit=1&cursor=${page.next}`, by);
      expect([...page.items, ...rest.items].map((item) => item.record.id).sort()).toEqual([shared.id, again.id].sort());
      await t.http().get(`/api/v1/worklist/done?cursor=${page.next}`).set(by).expect(400);
      await t.http().get('/api/v1/worklist/copied').expect(401);
    });

    it('is a dispatcher’s or a supervisor’s where one is one', async () => {
      expect(await t.read('/api/v1/worklist?scope=dispatch', await t.as('dispatcher'))).toMatchObject({ items: [] });
      await t.http().get('/api/v1/worklist?scope=supervise').set(await t.as('handler', 'tax')).expect(403);
      await refused('/api/v1/worklist?scope=everything', 400);
      await refused('/api/v1/worklist?cursor=zzz', 400, 'cursor-invalid');
    });
  });
});
