import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { JobWorker } from '@haobang/jobs';
import type { TestHeaders as Headers } from '@haobang/testing';
import { useLibrary } from './library-card.toy.js';
import { RecordImports } from './record-imports.js';

const CARDS = '/api/v1/library/cards';
const HEADER = '持卡人,手机,类别,来源系统,来源编号';
/** 读者1,13800000001,成人,old,a-1 */
const row = (prefix: string, i: number, more: Partial<{ category: string; holder: string }> = {}) => `${more.holder ?? `读者${i}`},1380000${String(i).padStart(4, '0')},${more.category ?? '成人'},old,${prefix}-${i}`;
const csv = (...rows: string[]) => Buffer.from(`${HEADER}\n${rows.join('\n')}\n`);
const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
/** 持卡人,类别 / 张三,儿童 in GB18030. */
const GBK = Buffer.from('b3d6bfa8c8cb2cc0e0b1f00ad5c5c8fd2cb6f9cdaf0a', 'hex');

jest.setTimeout(60_000);

interface Shown {
  id: string;
  status: string;
  done: number;
  total: number;
  errorCount: number;
  errors: { line: number; column: string; code: string }[];
  result: Record<string, unknown>;
  problem: { code: string } | null;
  undoable: boolean;
}

describe('an import', () => {
  const t = useLibrary({ importRowsAtOnce: 400 });
  let clerk: Headers;
  let keys = 0;
  beforeAll(async () => {
    clerk = await t.as('clerk');
  });
  afterAll(() => t.app.get(JobWorker).stop());

  const send = (content: Buffer, of: { name?: string; dryRun?: boolean; key?: string; by?: Headers } = {}) =>
    t.http().post(`${CARDS}/import`).set(of.by ?? clerk).set('idempotency-key', of.key ?? `import-${++keys}`).field('dryRun', String(of.dryRun ?? false)).attach('file', content, of.name ?? 'cards.csv');
  const see = async (address: string) => (await t.http().get(address).set(clerk).expect(200)).body as Shown;
  const ended = async (address: string): Promise<Shown> => {
    for (;;) {
      const operation = await see(address);
      if (operation.status !== 'running') return operation;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const imported = async (content: Buffer, of: Parameters<typeof send>[1] = {}) => {
    const { body } = await send(content, of).expect(202);
    return { address: body.operation as string, operation: await ended(body.operation as string) };
  };
  const count = async (prefix: string, status = 'REQUESTED') =>
    (await t.db.database.query<{ n: number; ids: number }>(`select count(*)::int as n, count(distinct external_id)::int as ids from record where external_id like $1 and status = $2`, [`${prefix}-%`, status]))[0]!;
  const working = () => t.app.get(JobWorker).start({ pollMs: 100 });

  describe('before a worker takes it', () => {
    it('demands a key and the right, and refuses at once what is no table of cards', async () => {
      const one = csv(row('x', 1));
      const inAddress = await t.http().post(`${CARDS}/import?dryRun=true`).set(clerk).set('idempotency-key', 'in-the-address').attach('file', one, 'a.csv').expect(400);
      expect(inAddress.body).toMatchObject({ code: 'request-invalid', errors: [{ pointer: '?dryRun', code: 'unknown-parameter' }] });
      expect((await t.http().post(`${CARDS}/import`).set(clerk).attach('file', one, 'a.csv').expect(400)).body.code).toBe('idempotency-key-missing');
      await send(one, { by: await t.as('leader') }).expect(403);
      const header = await send(Buffer.from('姓名,类别\n李四,成人\n')).expect(422);
      expect(header.body).toMatchObject({ code: 'headers-wrong', errors: [{ pointer: '/1/1', code: 'header-unknown' }, { pointer: '/1', code: 'header-missing' }] });
      expect((await send(Buffer.from('%PDF-1.7 not a workbook'), { name: 'cards.xlsx' }).expect(415)).body.code).toBe('file-not-xlsx');
      expect((await send(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 9, 9]), { name: 'cards.xlsx' }).expect(415)).body.code).toBe('file-not-xlsx');
      expect((await send(one, { name: 'cards.exe' }).expect(415)).body.code).toBe('file-type-not-taken');
      expect((await send(Buffer.from('')).expect(422)).body.code).toBe('table-empty');
      expect((await t.http().post(`${CARDS}/import`).set(clerk).set('idempotency-key', 'd').field('dryRun', 'maybe').attach('file', one, 'a.csv').expect(400)).body.errors[0].pointer).toBe('/dryRun');
    });

    it('gives the same operation to the same key, and refuses the key with another file', async () => {
      const first = await send(csv(row('key', 1)), { key: 'one-key' }).expect(202);
      const again = await send(csv(row('key', 1)), { key: 'one-key' }).expect(202);
      expect(again.body).toEqual(first.body);
      expect((await send(csv(row('key', 2)), { key: 'one-key' }).expect(422)).body.code).toBe('idempotency-key-reused');
      const [{ n }] = (await t.db.database.query<{ n: number }>('select count(*)::int as n from operation')) as [{ n: number }];
      expect(n).toBe(1);
    });

    it('goes on behind the last chunk where a worker was killed between two, and none does it twice', async () => {
      const { body } = await send(csv(...range(1_000).map((i) => row('killed', i)))).expect(202);
      const id = (body.operation as string).split('/').at(-1)!;
      const imports = t.app.get(RecordImports);
      const ctx = systemContext(t.clock.now());
      let asked = 0;
      const killedAfterOne = { get aborted() { return ++asked > 1; } } as AbortSignal;
      await expect(imports.work(ctx, id, { last: false, signal: killedAfterOne })).rejects.toThrow(/another goes on/);
      expect(await see(body.operation)).toMatchObject({ status: 'running', done: 400, total: 1_000 });
      expect(await count('killed')).toEqual({ n: 400, ids: 400 });
      // Killed in the midst of a chunk: what the transaction had written is gone with it.
      await t.db.owner.query(`create function die() returns trigger language plpgsql as $$ begin if new.external_id = 'killed-790' then raise exception 'killed'; end if; return new; end $$; create trigger die before insert on record for each row execute function die()`);
      await expect(imports.work(ctx, id, { last: false, signal: new AbortController().signal })).rejects.toThrow(/killed/);
      expect(await count('killed')).toEqual({ n: 400, ids: 400 });
      await t.db.owner.query('drop trigger die on record');
      // Two workers at once, as after a false alarm: one of them finds that the place has moved on.
      const both = await Promise.all([1, 2].map(() => imports.work(ctx, id, { last: false, signal: new AbortController().signal })));
      expect(both.some((counts) => counts.registered === 1_000)).toBe(true);
      expect(await see(body.operation)).toMatchObject({ status: 'done', done: 1_000, errorCount: 0, result: { registered: 1_000 } });
      expect(await count('killed')).toEqual({ n: 1_000, ids: 1_000 });
    });

    it('fails for good only after its last attempt, and is resumed by its owner', async () => {
      const { body } = await send(csv(...range(500).map((i) => row('failed', i)))).expect(202);
      const id = (body.operation as string).split('/').at(-1)!;
      await t.db.owner.query(`create or replace function die() returns trigger language plpgsql as $$ begin if new.external_id = 'failed-450' then raise exception 'disk full'; end if; return new; end $$; create trigger die before insert on record for each row execute function die()`);
      await expect(t.app.get(RecordImports).work(systemContext(t.clock.now()), id, { last: true, signal: new AbortController().signal })).rejects.toThrow(/disk full/);
      await t.db.owner.query('drop trigger die on record');
      expect(await see(body.operation)).toMatchObject({ status: 'failed', done: 400, problem: { code: 'import-failed' }, resumable: true });
      await t.http().post(`${body.operation}/resume`).set(clerk).set('idempotency-key', 'resume-1').expect(202);
      await working();
      expect(await ended(body.operation)).toMatchObject({ status: 'done', done: 500, result: { registered: 500 } });
      expect(await count('failed')).toEqual({ n: 500, ids: 500 });
    });
  });

  it('reads GBK, a mark at the head, labels in English, names of fields, and labels of codes', async () => {
    expect((await imported(GBK)).operation).toMatchObject({ status: 'done', errorCount: 0, result: { registered: 1 } });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Holder*,Category,externalSystem,externalId\n"Zhang, San",Child,en,en-1\n')]);
    expect((await imported(marked)).operation).toMatchObject({ status: 'done', errorCount: 0 });
    const rows = await t.db.database.query(`select r.title, c.category from record r join toy_library_card c on c.record_id = r.id where r.title like '张三%' or r.external_id = 'en-1' order by 1`);
    expect(rows).toEqual([{ title: 'Zhang, San 的借书证', category: 'child' }, { title: '张三 的借书证', category: 'child' }]);
  });

  it('takes back its own template as a workbook', async () => {
    const template = await t.http().get(`${CARDS}/import/template?format=xlsx`).set(clerk).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200);
    expect((await imported(template.body as Buffer, { name: 'template.xlsx' })).operation).toMatchObject({ status: 'done', total: 0, errorCount: 0, undoable: false });
    expect((await t.http().get(`${CARDS}/import/template`).set(clerk).set('accept-language', 'en').expect(200)).text).toBe('\uFEFFHolder*,Phone,Category*,System,Id there,Registered at\r\n');
    await t.http().get(`${CARDS}/import/template?format=pdf`).set(clerk).expect(400);
  });

  it('registers 993 of 1,000, names the cells of the seven others, takes them corrected, and is undone', async () => {
    const wrong = new Map<number, string>([
      [7, row('seven', 7, { category: '狗' })], [100, row('seven', 100, { holder: '' })], [250, row('seven', 250, { holder: 'x'.repeat(201) })], [400, row('seven', 3)],
      [401, '读者401,13800000401,成人,old,'], [640, row('seven', 640, { category: '' })], [999, row('seven', 999, { holder: '"a\u0000b"' })],
    ]);
    const rows = range(1_000).map((i) => wrong.get(i) ?? row('seven', i));
    const dry = await imported(csv(...rows), { dryRun: true });
    const expected = [
      { line: 8, column: 'category', code: 'not-a-code' }, { line: 101, column: 'holder', code: 'cell-missing' }, { line: 251, column: 'holder', code: 'max-length' }, { line: 401, column: 'externalId', code: 'row-doubled' },
      { line: 402, column: 'externalId', code: 'external-id-incomplete' }, { line: 641, column: 'category', code: 'cell-missing' }, { line: 1_000, column: 'holder', code: 'character-not-allowed' },
    ];
    expect(dry.operation.errors).toEqual(expected.map((error) => expect.objectContaining(error)));
    expect(dry.operation).toMatchObject({ status: 'done', done: 1_000, result: { dryRun: true, registered: 0 }, undoable: false });
    expect((await count('seven')).n).toBe(0);

    const real = await imported(csv(...rows));
    // In the second chunk the doubled line meets the record that the first chunk has written.
    expect(real.operation.errors).toEqual(expected.map((error) => expect.objectContaining(error.line === 401 ? { line: 401, column: 'externalId' } : error)));
    expect(real.operation).toMatchObject({ status: 'done', result: { registered: 993 }, undoable: true });
    const corrected = await imported(csv(...[7, 100, 250, 400, 401, 640, 999].map((i) => row('seven', i))));
    expect(corrected.operation).toMatchObject({ status: 'done', errorCount: 0, result: { registered: 7 } });
    expect(await count('seven')).toEqual({ n: 1_000, ids: 1_000 });
    const whole = await imported(csv(...rows), { dryRun: true });
    expect(whole.operation.errors[0]).toMatchObject({ line: 2, column: 'externalId', code: 'external-id-taken' });
    expect(whole.operation.errorCount).toBeGreaterThanOrEqual(1_000);

    await t.http().post(`${corrected.address}/undo`).set(clerk).set('idempotency-key', 'undo-1').expect(202);
    expect(await ended(corrected.address)).toMatchObject({ status: 'undone', result: { voided: 7, kept: 0 } });
    await t.http().post(`${real.address}/undo`).set(clerk).set('idempotency-key', 'undo-2').expect(202);
    expect(await ended(real.address)).toMatchObject({ status: 'undone', result: { voided: 993, kept: 0 } });
    expect(await count('seven')).toEqual({ n: 0, ids: 0 });
    expect(await count('seven', 'VOIDED')).toEqual({ n: 1_000, ids: 1_000 });
    const [event] = await t.db.database.query(`select e.verb, e.actor_kind, e.reason, e.seq from record_event e join record r on r.id = e.record_id where r.external_id = 'seven-5' order by e.seq desc limit 1`);
    expect(event).toEqual({ verb: 'void', actor_kind: 'system', reason: '撤销导入：cards.csv', seq: 2 });
    const [live] = await t.db.database.query(`select count(*)::int as n from metric_fact f join record r on r.id = f.record_id where r.external_id like 'seven-%' and f.retracted_at is null and f.until = 'infinity'`);
    expect(live).toEqual({ n: 0 });
    expect((await t.http().post(`${real.address}/undo`).set(clerk).set('idempotency-key', 'undo-3').expect(409)).body.code).toBe('operation-not-undoable');
  });

  it('is undone but for the rows that somebody worked on since, and lists those', async () => {
    const { address } = await imported(csv(...range(3).map((i) => row('touched', i))));
    const [card] = await t.db.database.query<{ id: string; no: string }>(`select id, no from record where external_id = 'touched-2'`);
    await t.http().post(`${CARDS}/${card!.id}/issue`).set(await t.as('handler')).send({}).expect(200);
    await t.http().post(`${address}/undo`).set(await t.as('clerk', 3)).set('idempotency-key', 'undo-other').expect(404);
    await t.http().post(`${address}/undo`).set(clerk).set('idempotency-key', 'undo-touched').expect(202);
    expect(await ended(address)).toMatchObject({
      status: 'undone', undoable: false, result: { registered: 3, voided: 2, kept: 1, keptNumbers: [card!.no] },
      errors: [{ line: null, column: null, code: 'row-touched', detail: `${card!.no} 之后又被办理过，未作废。` }],
    });
    expect([(await count('touched', 'VOIDED')).n, (await count('touched', 'ISSUED')).n]).toEqual([2, 1]);
  });

  it('is not undone where every row was worked on, and says on which', async () => {
    const { address } = await imported(csv(row('worked', 1)));
    const [card] = await t.db.database.query<{ id: string; no: string }>(`select id, no from record where external_id = 'worked-1'`);
    await t.http().post(`${CARDS}/${card!.id}/issue`).set(await t.as('handler')).send({}).expect(200);
    const { body } = await t.http().post(`${address}/undo`).set(clerk).set('idempotency-key', 'undo-worked').expect(409);
    expect(body).toMatchObject({ code: 'rows-touched', count: 1, numbers: [card!.no] });
    expect(await see(address)).toMatchObject({ status: 'done', undoable: true });
  });

  it('says in the reader\'s language which column is wrong, and what would be right there', async () => {
    const { address } = await imported(csv(row('words', 1, { category: '狗' }), row('words', 2, { holder: '' })), { dryRun: true });
    const read = async (locale: string) => (await t.http().get(`${address}/errors`).set(clerk).set('accept-language', locale).expect(200)).text.split('\r\n').slice(0, 3);
    expect(await read('zh')).toEqual(['\uFEFF行,列,代码,说明', expect.stringMatching(/^2,类别,not-a-code,应为.*之一。$/), '3,持卡人,cell-missing,此列必填。']);
    expect(await read('en')).toEqual(['\uFEFFLine,Column,Code,Detail', expect.stringMatching(/^2,Category,not-a-code,"?One of /), '3,Holder,cell-missing,This cell may not be empty.']);
  });

  it('meets another one of the same rows at the same time: every row is registered once', async () => {
    const content = csv(...range(600).map((i) => row('race', i)));
    const both = await Promise.all([imported(content), imported(content)]);
    expect(await count('race')).toEqual({ n: 600, ids: 600 });
    expect(both.map(({ operation }) => operation.status)).toEqual(['done', 'done']);
    const registered = both.map(({ operation }) => operation.result.registered as number);
    expect(registered[0]! + registered[1]!).toBe(600);
    expect(both[0]!.operation.errorCount + both[1]!.operation.errorCount).toBe(600);
  });

  it('takes a chunk again after a deadlock, and no row of it for doubled', async () => {
    // What a sequence has counted stays counted when its transaction is rolled back.
    await t.db.owner.query(`
      create sequence deadlocks;
      create function deadlock_once() returns trigger language plpgsql security definer as $$
        begin
          if nextval('deadlocks') = 1 then raise exception 'deadlock' using errcode = '40P01'; end if;
          return new;
        end $$;
      create trigger deadlock_once before insert on record for each row when (new.external_id = 'dead-20') execute function deadlock_once()`);
    const { operation } = await imported(csv(...range(30).map((i) => row('dead', i))));
    expect(await t.db.owner.query('select last_value::int as tries from deadlocks')).toEqual([{ tries: 2 }]);
    expect(operation).toMatchObject({ status: 'done', errorCount: 0, result: { registered: 30 } });
    expect(await count('dead')).toEqual({ n: 30, ids: 30 });
  });

  it('judges a row as it would a request: a machine by its scope, back-dating as the kind allows', async () => {
    const late = Buffer.from('持卡人,类别,登记时间\n李四,成人,2024-05-01 09:00\n王五,成人,\n');
    const { operation } = await imported(late);
    expect(operation).toMatchObject({ errorCount: 1, errors: [{ line: 2, column: 'registeredAt', code: 'too-far-back' }], result: { registered: 1 } });
    const machine = await t.machine(['library:card.import', 'library:read']);
    const { body } = await send(csv(row('machine', 1)), { by: machine }).expect(202);
    await send(csv(row('machine', 2)), { by: await t.machine(['library:card.register']) }).expect(403);
    for (let status = 'running'; status === 'running'; ) status = ((await t.http().get(body.operation as string).set(machine).expect(200)).body as Shown).status;
    expect((await count('machine')).n).toBe(1);
    const [event] = await t.db.database.query(`select e.actor_kind, e.payload from record_event e join record r on r.id = e.record_id where r.external_id = 'machine-1'`);
    expect(event).toMatchObject({ actor_kind: 'machine', payload: expect.not.stringContaining('13800000001') });
  });
});
