import { describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { CatalogueVersions } from './catalogue-versions.js';
import { lendingRule, RULES, useRules } from './lending-rule.toy.js';

describe('a catalogue', () => {
  const t = useRules();
  /** Facts that hold on a day. */
  const figure = async (part: 'd' | 'n', asOf: string): Promise<number> => {
    const [row] = await t.db.owner.query<{ d: number; n: number }>(
      `select count(*) filter (where f.part = 'd')::int as d, count(*) filter (where f.part = 'n')::int as n from metric_fact f join fact_source s on s.id = f.source where s.code = 'rule-in-force' and f.retracted_at is null and f.since <= $1 and $1 < f.until`, [asOf]);
    return row![part];
  };

  it('publishes by somebody who wrote none of it', async () => {
    const { id, status, versionNo, itemId } = await t.drafted();
    expect([status, versionNo, itemId]).toEqual(['DRAFT', 1, id]);
    await t.does(await t.as('handler'), id, 'revise', { title: '小说借阅规则', text: '每次可借三册。', loanDays: 21 });
    await t.does(await t.as('handler'), id, 'submit');
    await t.does(await t.as('handler'), id, 'publish', {}, 403);
    const live = await t.does(await t.as('unitHead'), id, 'publish');
    expect(live).toMatchObject({ status: 'PUBLISHED', validFrom: '2024-05-09', validUntil: null, reviewOn: '2024-11-05', dueOn: '2024-11-05', open: false });
    expect(live.verbs).toEqual(expect.arrayContaining(['repeal', 'review', 'markStale']));
    expect(await t.does(await t.as('handler'), id, 'revise', { title: '改', text: '改。', loanDays: 1 }, 409)).toMatchObject({ code: 'wrong-state' });
  });

  it('refuses the author as publisher, in whatever role', async () => {
    const both = (await t.session(['unitHead', 'handler'], 2, 'head-who-writes')).headers;
    const { id } = await t.drafted();
    await t.does(both, id, 'revise', { title: '小说借阅规则', text: '每次可借四册。', loanDays: 30 });
    const sent = await t.does(both, id, 'submit');
    expect(sent.verbs).not.toContain('publish');
    expect(await t.does(both, id, 'publish', {}, 422)).toMatchObject({ code: 'second-person-required' });
    await t.does(await t.as('unitHead'), id, 'sendBack', { reason: '请补充' });
    await t.does(await t.as('handler'), id, 'revise', { title: '小说借阅规则', text: '每次可借三册。', loanDays: 30 });
    await t.does(await t.as('handler'), id, 'submit');
    // Others have written since; who wrote a part of it still does not publish it.
    expect(await t.does(both, id, 'publish', {}, 422)).toMatchObject({ code: 'second-person-required' });
  });

  it('ends the version before on the day of the next one, in one transaction; both keep their event', async () => {
    const first = await t.drafted();
    await t.published(first.id);
    t.clock.set('2024-06-03T10:00+08:00');
    const second = await t.does(await t.as('handler'), first.id, 'draftNext');
    expect(second).toMatchObject({ status: 'DRAFT', versionNo: 2, itemId: first.id, parentId: first.id, loanDays: 30 });
    expect(await t.does(await t.as('handler'), first.id, 'draftNext', {}, 409)).toMatchObject({ code: 'draft-exists' });
    await t.does(await t.as('handler'), second.id, 'revise', { title: '小说借阅规则', text: '每次可借五册。到期归还。', loanDays: 45 });
    await t.published(second.id);
    expect(await t.read(first.id)).toMatchObject({ status: 'SUPERSEDED', validFrom: '2024-05-09', validUntil: '2024-06-03', dueOn: null });
    expect(await t.read(second.id)).toMatchObject({ status: 'PUBLISHED', validFrom: '2024-06-03' });

    const { body } = await t.http().get(`${RULES}/${second.id}/difference`).set(await t.as('handler')).expect(200);
    expect(body).toMatchObject({ from: { versionNo: 1 }, to: { versionNo: 2 } });
    expect((body as { fields: object[] }).fields).toEqual([
      { name: 'text', label: { zh: '规则', en: 'Rule' }, type: 'longText', before: '每次可借三册。到期归还。', after: '每次可借五册。到期归还。', stretches: [{ change: 'gone', text: '每次可借三册。' }, { change: 'come', text: '每次可借五册。' }, { change: 'same', text: '到期归还。' }] },
      { name: 'loanDays', label: { zh: '借期', en: 'Loan period' }, type: 'integer', before: 30, after: 45, stretches: null },
    ]);
    const versions = await t.http().get(`${RULES}/${first.id}/versions`).set(await t.as('handler')).expect(200);
    expect((versions.body as { items: { versionNo: number }[] }).items.map((one) => one.versionNo)).toEqual([2, 1]);
    const foreign = await t.drafted();
    await t.http().get(`${RULES}/${second.id}/difference?with=${foreign.id}`).set(await t.as('handler')).expect(422);
  });

  it('schedules a version, keeps the one before until then, and gives its end back when the schedule is taken back', async () => {
    t.clock.set('2024-06-10T09:00+08:00');
    const first = await t.drafted();
    await t.published(first.id);
    const second = await t.does(await t.as('handler'), first.id, 'draftNext');
    await t.published(second.id, { validFrom: '2024-07-01' });
    expect(await t.read(first.id)).toMatchObject({ status: 'PUBLISHED', validUntil: '2024-07-01', endsAs: 'SUPERSEDED' });
    const third = await t.does(await t.as('handler'), first.id, 'draftNext');
    await t.does(await t.as('handler'), third.id, 'submit');
    expect(await t.does(await t.as('unitHead'), third.id, 'publish', { validFrom: '2024-06-20' }, 422)).toMatchObject({ code: 'later-version-scheduled' });
    expect(await t.does(await t.as('unitHead'), third.id, 'publish', { validFrom: '2024-06-09' }, 422)).toMatchObject({ code: 'valid-from-out-of-range' });
    await t.does(await t.as('unitHead'), second.id, 'repeal', { reason: '暂缓施行' });
    expect(await t.read(second.id)).toMatchObject({ status: 'REPEALED', validUntil: '2024-07-01' });
    expect(await t.read(first.id)).toMatchObject({ status: 'PUBLISHED', validUntil: null, endsAs: null });
    await t.does(await t.as('unitHead'), third.id, 'publish', { validFrom: '2024-07-02' });

    t.clock.set('2024-07-02T00:10+08:00');
    const turned = await t.app.get(CatalogueVersions).turn(systemContext(t.clock.now()));
    expect(turned.ended).toBe(1);
    expect(await t.read(first.id)).toMatchObject({ status: 'SUPERSEDED', validUntil: '2024-07-02' });
    expect(await t.app.get(CatalogueVersions).turn(systemContext(t.clock.now()))).toMatchObject({ ended: 0 });
  });

  it('lets the database refuse two versions in force on one day', async () => {
    const first = await t.drafted();
    await t.published(first.id);
    const second = await t.does(await t.as('handler'), first.id, 'draftNext');
    await expect(t.db.owner.query(`update catalogue_version set valid_from = '2024-07-02', review_on = '2024-12-01' where record_id = $1`, [second.id])).rejects.toMatchObject({ constraint: 'catalogue_version_one_live' });
  });

  it('lets one of two publish at once', async () => {
    const { id } = await t.drafted();
    await t.does(await t.as('handler'), id, 'submit');
    const statuses = await Promise.all(['head-a', 'head-b'].map(async (who) => (await t.http().post(`${RULES}/${id}/publish`).set(await t.as('unitHead', undefined, who)).send({})).status));
    expect(statuses.sort()).toEqual([200, 409]);
  });

  it('answers a repeated key with the first answer', async () => {
    const { id } = await t.drafted();
    await t.does(await t.as('handler'), id, 'submit');
    const head = { ...(await t.as('unitHead')), 'idempotency-key': 'publish-once' };
    const [a, b] = [await t.http().post(`${RULES}/${id}/publish`).set(head).send({}), await t.http().post(`${RULES}/${id}/publish`).set(head).send({})];
    expect([a.status, b.status, (b.body as object)]).toEqual([200, 200, a.body as object]);
  });

  it('is reviewed, becomes stale, and both show in its clock and in the figure', async () => {
    t.clock.set('2024-09-02T09:00+08:00');
    const before = [await figure('d', '2024-09-10'), await figure('n', '2024-09-10')];
    const { id } = await t.drafted();
    await t.published(id, { reviewOn: '2024-10-01' });
    expect([await figure('d', '2024-09-01'), await figure('d', '2024-09-10'), await figure('n', '2024-10-01'), await figure('n', '2024-10-02')].map((n, i) => n - [before[0]!, before[0]!, before[1]!, before[1]!][i]!)).toEqual([0, 1, 1, 0]);
    t.clock.set('2024-09-18T09:00+08:00');
    expect((await t.app.get(CatalogueVersions).turn(systemContext(t.clock.now()))).called).toBeGreaterThanOrEqual(1);
    expect(await t.read(id)).toMatchObject({ awaits: 'lead', reviewCalledOn: '2024-09-18' });
    expect(await t.does(await t.as('handler'), id, 'review', { reviewOn: '2025-12-31' }, 422)).toMatchObject({ code: 'review-day-out-of-range' });
    expect(await t.does(await t.as('handler'), id, 'review')).toMatchObject({ reviewOn: '2025-03-17', reviewedOn: '2024-09-18', awaits: null, dueOn: '2025-03-17' });
    t.clock.set('2024-09-20T09:00+08:00');
    expect(await t.does(await t.as('handler'), id, 'markStale', { reason: '上位规定修订' })).toMatchObject({ status: 'PUBLISHED', staleSince: '2024-09-20', awaits: 'lead', dueOn: '2024-09-20' });
    expect(await t.does(await t.as('handler'), id, 'markStale', { reason: '再次' }, 422)).toMatchObject({ code: 'stale-already' });
    expect([await figure('d', '2024-09-20'), await figure('n', '2024-09-19'), await figure('n', '2024-09-20')].map((n, i) => n - [before[0]!, before[1]!, before[1]!][i]!)).toEqual([1, 1, 0]);
    t.clock.set('2024-09-23T09:00+08:00');
    await t.does(await t.as('unitHead'), id, 'review');
    expect([await figure('n', '2024-09-22'), await figure('n', '2024-09-23')].map((n) => n - before[1]!)).toEqual([0, 1]);
  });

  it('is voided and drops out from that day on', async () => {
    t.clock.set('2024-09-25T09:00+08:00');
    const { id } = await t.drafted();
    await t.published(id);
    const was = await figure('d', '2024-09-27');
    t.clock.set('2024-09-26T09:00+08:00');
    await t.does(await t.as('handler'), id, 'void', { reason: '误发' }, 403);
    expect(await t.does(await t.as('supervisor'), id, 'void', { reason: '误发' })).toMatchObject({ status: 'VOIDED', validUntil: '2024-09-26' });
    expect([await figure('d', '2024-09-25'), await figure('d', '2024-09-26')]).toEqual([was, was - 1]);
    expect(lendingRule.states.VOIDED.open).toBe(false);
  });

  it('hides an item from other units', async () => {
    const { id } = await t.drafted();
    await t.http().get(`${RULES}/${id}/versions`).set(await t.as('handler', 3, 'stranger')).expect(404);
    await t.does(await t.as('unitHead', 3, 'other-head'), id, 'publish', {}, 404);
  });
});
