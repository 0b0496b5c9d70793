import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestSession } from '@haobang/auth';
import type { TestHeaders as Headers } from '@haobang/testing';
import { drawFrame } from './draw.rules.js';
import { BRANCHES, FIELD_UNIT, usePolls } from './poll.toy.js';

const POLLS = '/api/v1/library/polls';
const DESIGN = { title: '读者满意度', periodFrom: '2024-01-01', periodTo: '2024-03-31', perCell: 8, closesOn: '2024-05-20', fieldUnitId: FIELD_UNIT };
const SEED = { seed: '2024-052 03 09 14', seedOrigin: '某日公开开奖号码' };

describe('a survey', () => {
  const t = usePolls();
  let office: Headers;
  let colleague: Headers;
  let field: Headers;
  const post = (path: string, by: Headers, body: object = {}) => t.http().post(path ? `${POLLS}/${path}` : POLLS).set(by).send(body);
  const does = async (by: Headers, id: string, verb: string, body: object = {}, status = 200) => {
    const answer = await post(`${id}/${verb}`, by, body);
    expect([verb, answer.status, answer.body.code]).toEqual([verb, status, status === 200 ? undefined : answer.body.code]);
    return answer.body;
  };
  const design = async (more: object = {}) => (await post('', office, { ...DESIGN, ...more }).expect(201)).body as { id: string };
  const read = async (path: string, by: Headers, status = 200) => (await t.http().get(path ? `${POLLS}/${path}` : POLLS).set(by).expect(status)).body;
  const form = (link: string) => t.http().post('/api/v1/library/poll-form').send({ link });
  const answer = (link: string, level = 'satisfied', more: object = {}) => t.http().post('/api/v1/library/poll-form/answer').send({ link, level, items: [1, 2, 3], concerned: true, ...more });
  const drawn = async (more: object = {}) => {
    const { id } = await design(more);
    await does(office, id, 'freeze');
    await does(colleague, id, 'draw', SEED);
    return id;
  };
  const running = async (more: object = {}) => {
    const id = await drawn(more);
    await does(office, id, 'weigh');
    return { id, links: (await does(field, id, 'invite')).links as { cellNo: number; link: string }[] };
  };

  beforeAll(async () => {
    // 11: 40 grown-ups and 6 children; 12: 20 grown-ups and 10 children; 13: nobody.
    const readers = [[11, 'adult', 40], [11, 'child', 6], [12, 'adult', 20], [12, 'child', 10]] as const;
    for (const [branch, age, count] of readers) await t.db.owner.query('insert into toy_reader select gen_random_uuid(), $1, $2 from generate_series(1, $3)', [branch, age, count]);
    const ofOffice = async (username: string) => (await openTestSession(t.db.owner, { username, roles: [{ role: 'planOffice', unitId: 50 }] })).headers;
    [office, colleague] = [await ofOffice('office-1'), await ofOffice('office-2')];
    field = await t.as('thirdParty', FIELD_UNIT, 'field');
    t.clock.set('2024-05-09T09:00+08:00');
  });

  it('freezes whom there is, draws by a seed that anybody repeats, and weighs before anybody is asked', async () => {
    const { id } = await design();
    await does(office, id, 'draw', SEED, 422);
    const first = await does(office, id, 'freeze');
    expect(first).toMatchObject({ status: 'DRAFT', frameSize: 76, frameHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const again = await does(office, id, 'freeze');
    expect(again.frameHash).not.toBe(first.frameHash);
    expect((await does(office, id, 'draw', SEED, 422)).code).toBe('second-person-required');
    const after = await does(colleague, id, 'draw', SEED);
    // 8 of 40, all 6, 8 of 20, 8 of 10.
    expect(after).toMatchObject({ status: 'SAMPLED', drawn: 30, seed: SEED.seed });
    const frame = await read(`${id}/frame`, office);
    expect([...drawFrame(frame.cells, SEED.seed, 8)]).toEqual(frame.cells.map((cell: { no: number; drawn: string[] }) => [cell.no, cell.drawn]));
    expect((await does(field, id, 'invite', {}, 422)).code).toBe('weights-not-published');
    await does(office, id, 'weigh');
    expect((await does(office, id, 'weigh', {}, 422)).code).toBe('limit-used');
    const { targets } = await read(`${id}/results`, office);
    const cells = targets.flatMap((target: { targetId: number; cells: { cell: string; weight: string }[] }) => target.cells.map(({ cell, weight }) => [target.targetId, cell, weight]));
    expect(cells).toEqual([[11, 'adult', '5.000000'], [11, 'child', '1.000000'], [12, 'adult', '2.500000'], [12, 'child', '1.250000']]);
    expect(targets.map((target: { targetId: number; drawn: number }) => [target.targetId, target.drawn])).toEqual([[11, 14], [12, 16], [13, 0]]);
    await does(field, id, 'invite');
    expect((await does(office, id, 'weigh', {}, 409)).code).toBe('wrong-state');
  });

  it('draws from no frame that was touched after it was frozen', async () => {
    const { id } = await design();
    await does(office, id, 'freeze');
    await t.db.owner.query(`delete from survey_entry where id = (select id from survey_entry where record_id = $1 limit 1)`, [id]);
    expect((await does(colleague, id, 'draw', SEED, 422)).code).toBe('frame-changed');
  });

  it('takes one answer for a link, and keeps nothing that leads from one to the other', async () => {
    const { id, links } = await running();
    expect(links).toHaveLength(30);
    const { link } = links[0]!;
    expect((await form(link).expect(200)).body).toMatchObject({ title: DESIGN.title, target: { zh: '11号分馆', en: 'Branch 11' }, questions: [{ en: 'The rooms' }, { en: 'The books' }, { en: 'The desk' }], closesOn: '2024-05-20' });
    await answer(link).expect(200);
    expect((await answer(link)).body).toMatchObject({ status: 409, code: 'survey-link-used' });
    expect((await form(link)).body).toMatchObject({ status: 409, code: 'survey-link-used' });
    expect((await form(`${link.slice(0, -2)}AA`)).body).toMatchObject({ status: 404, code: 'survey-link-unknown' });
    expect((await form('x')).body).toMatchObject({ status: 404, code: 'survey-link-unknown' });

    // Guesses are counted by address, and answers are not: a row of the address would stand right before its answer.
    const counted = await t.db.owner.query<{ n: number }>(`select count as n from rate_window where key like 'form:%'`);
    expect(counted).toEqual([{ n: 2 }]);
    const columns = async (table: string) => (await t.db.owner.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = $1 order by 1`, [table])).map((row) => row.name);
    expect(await columns('survey_answer')).toEqual(['cell_no', 'comment', 'concerned', 'id', 'invalid', 'items', 'level', 'record_id']);
    expect(await columns('survey_ticket')).toEqual(['cell_no', 'key', 'record_id']);
    const tickets = await t.db.owner.query('select key from survey_ticket where record_id = $1', [id]);
    expect(tickets).toHaveLength(29);
    // No row but the answer was written by its transaction: nothing can be joined by the version of rows.
    const joined = await t.db.owner.query(`select 1 from survey_answer a join survey_ticket k on k.xmin = a.xmin where a.record_id = $1`, [id]);
    expect(joined).toEqual([]);
    const events = await t.db.owner.query<{ verb: string }>('select verb from record_event where record_id = $1 order by seq', [id]);
    expect(events.at(-1)).toEqual({ verb: 'invite' });
    // Links stand nowhere, not even among the answers to repeated requests.
    expect(await t.db.owner.query('select 1 from idempotency_key where response::text like $1', [`%${link}%`])).toEqual([]);
  });

  it('opens a link and takes its answer as a survey of its own kind, whole', async () => {
    const { links } = await running();
    const { link } = links[0]!;
    const quiz = (path: string, body: object) => t.http().post(`/api/v1/library/quiz-form${path}`).send(body);
    expect((await quiz('', { link })).body).toMatchObject({ status: 404, code: 'survey-link-unknown' });
    expect((await quiz('/answer', { link, level: 'satisfied', items: [], concerned: true })).body).toMatchObject({ status: 404, code: 'survey-link-unknown' });
    for (const wrong of [{ items: [1, 2] }, { items: [1, 2, 6] }, { level: 'splendid' }, { comment: 'a\u0000' }, { colour: 'red' }]) await answer(link, 'satisfied', wrong).expect(400);
    await answer(link).expect(200);
  });

  it('takes one of two answers that come at once', async () => {
    const { id, links } = await running();
    const answers = await Promise.all([answer(links[0]!.link), answer(links[0]!.link, 'dissatisfied')]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
    expect(await t.db.owner.query('select 1 from survey_answer where record_id = $1', [id])).toHaveLength(1);
  });

  it('issues links anew while nobody has answered, and never after', async () => {
    const { id, links } = await running();
    const fresh = (await does(field, id, 'invite')).links as { link: string }[];
    expect((await form(links[0]!.link)).body.code).toBe('survey-link-used');
    await answer(fresh[0]!.link).expect(200);
    expect((await does(field, id, 'invite', {}, 422)).code).toBe('answers-arrived');
    await form(fresh[1]!.link).expect(200);
  });

  it('closes after its last day only, and takes no answer from then on', async () => {
    t.clock.set('2024-05-20T23:59+08:00');
    const { id, links } = await running();
    expect((await does(field, id, 'close', {}, 422)).code).toBe('survey-still-open');
    for (const { link } of links.slice(0, 6)) await answer(link).expect(200);
    t.clock.set('2024-05-21T00:00+08:00');
    expect((await answer(links[6]!.link)).body).toMatchObject({ status: 422, code: 'survey-link-expired' });
    const before = await t.db.owner.query<{ id: string }>('select id from survey_answer where record_id = $1', [id]);
    expect(await does(field, id, 'close')).toMatchObject({ status: 'CLOSED', answers: 6 });
    const after = await t.db.owner.query<{ id: string; xmin: string }>('select id, xmin::text from survey_answer where record_id = $1 order by ctid', [id]);
    // Written anew: under other ids, by one transaction, in the order of the ids.
    expect(new Set(after.map((row) => row.xmin)).size).toBe(1);
    expect(after.map((row) => row.id)).toEqual([...after.map((row) => row.id)].sort());
    expect(before.filter((row) => after.some((one) => one.id === row.id))).toEqual([]);
    expect(await t.db.owner.query('select 1 from survey_ticket where record_id = $1', [id])).toEqual([]);
    t.clock.set('2024-05-09T09:00+08:00');
  });

  it('publishes what may be seen and keeps nothing else beside the record', async () => {
    const { id, links } = await running();
    const of = (no: number) => links.filter((one) => one.cellNo === no).map((one) => one.link);
    // 11 adults: 8 answers, 6 satisfied, one of them had nothing to do with it. 11 children: 2. 12 adults: 7 of which 7, 12 children: 6 of which 3.
    for (const [i, link] of of(1).entries()) await answer(link, i < 6 ? 'basically-satisfied' : 'dissatisfied', i === 0 ? { concerned: false } : {}).expect(200);
    for (const link of of(2).slice(0, 2)) await answer(link).expect(200);
    for (const link of of(3).slice(0, 7)) await answer(link, 'very-satisfied').expect(200);
    for (const [i, link] of of(4).slice(0, 6).entries()) await answer(link, i < 3 ? 'satisfied' : 'very-dissatisfied').expect(200);
    t.clock.set('2024-05-21T09:00+08:00');
    await does(office, id, 'close');
    // Who was drawn of the children is known to the third party: their two answers are told without their cell, and the next smallest cell's with them.
    const shown = (await read(`${id}/answers`, field)).items as { cellNo: number | null }[];
    expect([1, 2, 3, 4, null].map((no) => shown.filter(({ cellNo }) => cellNo === no).length)).toEqual([8, 0, 7, 0, 8]);
    expect(await does(field, id, 'clean')).toMatchObject({ status: 'CLEANED', answers: 23, valid: 22, notConcerned: 1, contradictory: 0, duplicate: 0 });
    // Of 11 both cells are hidden and weighed together, (40 + 6) / (8 + 6) = 3.285714: 7 of 9.
    // (3.285714·7 + 2.5·7 + 1.25·3) / (3.285714·9 + 2.5·7 + 1.25·6) = 44.249998 / 54.571426 = 0.810864.
    expect(await does(office, id, 'publish')).toMatchObject({ status: 'PUBLISHED', publishedOn: '2024-05-21', share: '0.810864' });
    const { targets } = await read(`${id}/results`, office);
    expect(targets).toMatchObject([
      // 12: (17.5 + 3.75) / 25 = 0.85; n = 25² / (7·6.25 + 6·1.5625) = 625 / 53.125 = 11.765.
      { targetId: 12, hidden: false, valid: 13, share: 0.85, effective: 11.765, cells: [{ cell: 'adult', hidden: false, valid: 7, satisfied: 7 }, { cell: 'child', hidden: false, valid: 6, satisfied: 3 }] },
      // 11: 9 answers; the children are two, and the grown-ups would tell them.
      { targetId: 11, hidden: false, valid: 9, share: 0.777778, effective: 9, cells: [{ cell: 'adult', hidden: true, valid: null, satisfied: null }, { cell: 'child', hidden: true, valid: null, satisfied: null }] },
      { targetId: 13, hidden: null, drawn: 0, share: null, cells: [] },
    ]);
    const told = await t.db.owner.query<{ payload: string }>(`select payload from record_event where record_id = $1 and verb = 'publish'`, [id]);
    expect(Object.keys(JSON.parse(told[0]!.payload))).toEqual(['changed', 'notes']);
    expect(BRANCHES).toHaveLength(targets.length);
    // Each sees its own score, whoever sees all rows sees all.
    const scores = async (by: Headers) => (await t.http().get('/api/v1/library/poll-scores').set(by).expect(200)).body.items;
    expect(await scores(office)).toMatchObject([{ targetId: 12, share: 0.85, publishedOn: '2024-05-21' }, { targetId: 11, valid: 9 }]);
    expect(await scores(await t.as('thirdParty', 12, 'reader-of-scores'))).toMatchObject([{ targetId: 12 }]);
    expect((await t.http().get('/api/v1/library/quiz-scores').set(office).expect(200)).body.items).toEqual([]);
    t.clock.set('2024-05-09T09:00+08:00');
  });

  it('is voided with its links', async () => {
    const { id, links } = await running();
    await does(await t.as('supervisor'), id, 'void', { reason: '误建' });
    expect((await form(links[0]!.link)).body).toMatchObject({ status: 422, code: 'survey-link-expired' });
  });

  it('refuses a design that can\'t be', async () => {
    for (const [more, code] of [[{ periodFrom: '2024-04-01' }, 'period-reversed'], [{ periodTo: '2024-05-10' }, 'period-not-over'], [{ closesOn: '2024-05-08' }, 'closes-in-past']] as const)
      expect((await post('', office, { ...DESIGN, ...more })).body).toMatchObject({ status: 422, code });
  });

  describe('seen by the third party', () => {
    it('is the one that was handed to it, with sample, links and answers; another one sees nothing', async () => {
      const { id } = await running();
      const other = await t.as('thirdParty', 91, 'stranger');
      expect(await read(id, field)).toMatchObject({ id, verbs: ['invite'] });
      expect((await read(`${id}/sample`, field)).items).toHaveLength(30);
      for (const path of [id, `${id}/sample`, `${id}/frame`, `${id}/results`]) await read(path, other, 404);
      await post(`${id}/invite`, other).expect(404);
      expect((await read('', other)).items).toEqual([]);
      await read(`${id}/answers`, field, 409);
    });
    it('is nothing of the unit in which the role is held but what was handed to it', async () => {
      const { id } = await design({ fieldUnitId: 92 });
      // The survey is led by unit 50: a third party of that unit has no part in it.
      await read(id, await t.as('thirdParty', 50, 'odd'), 404);
      await read(id, await t.as('thirdParty', 92, 'handed'));
    });
    it('is kept from everybody else', async () => {
      const { id } = await running();
      for (const by of [office, await t.as('supervisor'), await t.as('leader'), await t.as('auditor')]) {
        await read(`${id}/sample`, by, 403);
        await read(`${id}/answers`, by, 403);
        await post(`${id}/invite`, by).expect(403);
        // What they do see of the frame names nobody.
        const { cells } = await read(`${id}/frame`, by);
        const subjects = new Set((await t.db.owner.query<{ id: string }>('select subject_id as id from survey_entry where record_id = $1', [id])).map((row) => row.id));
        expect(cells.flatMap((cell: { ids: string[] }) => cell.ids).filter((one: string) => subjects.has(one))).toEqual([]);
      }
      await read(id, await t.as('handler', 11), 403);
    });
  });
});
