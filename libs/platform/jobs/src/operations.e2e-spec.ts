import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, Identities, openTestSession, randomKeys, UnitTree, type TestSession } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule, systemContext, Writes, type RequestContext } from '@haobang/http';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { JobsModule } from './jobs.module.js';
import { OperationOver, Operations } from './operations.js';

class NoUnits extends UnitTree {
  subtree(): Promise<number[]> {
    return Promise.resolve([]);
  }
}

describe('operations', () => {
  const t = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const asked: string[] = [];
  let app: NestFastifyApplication;
  let operations: Operations;
  let owner: TestSession;
  let other: TestSession;
  let ctx: RequestContext;

  beforeAll(async () => {
    @Module({ imports: [DatabaseModule.forRoot({ url: t.url, poolSize: 5 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: NoUnits } }), JobsModule] })
    class TestModule {}
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    expect(app.get(Identities)).toBeDefined();
    operations = app.get(Operations);
    operations.register({
      kind: 'card-import',
      label: { zh: '导入借书证', en: 'Import of cards' },
      aboutOf: ({ input }) => ({ kind: 'card', filename: String(input.file), dryRun: false }),
      undo: (_, operation) => Promise.resolve(void asked.push(`undo ${operation.undoing} ${JSON.stringify(operation.cursor)}`)),
      resume: (_, operation) => Promise.resolve(void asked.push(`resume ${operation.undoing} ${JSON.stringify(operation.cursor)}`)),
    });
    operations.register({ kind: 'card-print', label: { zh: '打印', en: 'Printing' } });
    owner = await openTestSession(t.database, { username: 'owner', roles: [{ role: 'handler', unitId: 1 }] });
    other = await openTestSession(t.database, { username: 'other', roles: [{ role: 'systemAdmin' }] });
    ctx = { ...systemContext(clock.now()), actor: { kind: 'staff', id: owner.accountId, name: 'owner', unitId: 1, roles: [], scopes: null, units: [1] } };
  }, 60_000);
  afterAll(() => app.close());

  const http = () => request(app.getHttpServer());
  const get = (path: string, session = owner) => http().get(`/api/v1/operations${path}`).set(session.headers);
  const post = (path: string, session = owner) => http().post(`/api/v1/operations${path}`).set(session.headers);
  const start = (kind = 'card-import', now = clock.now()) => app.get(Writes).run({ ...ctx, now }, (write) => operations.start(write, { kind, input: { file: 'x' }, total: 1_000 }));

  it('shows its owner how far it is, and what was refused', async () => {
    const id = await start();
    await operations.progress(t.database, id, clock.now(), { done: 500, cursor: { line: 501 }, errors: [{ line: 7, column: 'phone', code: 'phone-malformed', detail: 'No such phone.' }] });
    await operations.progress(t.database, id, clock.now(), { done: 900, errors: [{ line: 612, column: null, code: 'row-doubled', detail: '"Twice", it says.' }] });
    const { body } = await get(`/${id}`).expect(200);
    expect(body).toEqual({
      id, kind: 'card-import', label: { zh: '导入借书证', en: 'Import of cards' }, about: { kind: 'card', filename: 'x', dryRun: false }, owner: 'owner', status: 'running', undoing: false, done: 900, total: 1_000, errorCount: 2,
      errors: [{ line: 7, column: 'phone', code: 'phone-malformed', detail: 'No such phone.' }, { line: 612, column: null, code: 'row-doubled', detail: '"Twice", it says.' }],
      result: null, problem: null, createdAt: '2024-05-09T01:00:00.000Z', finishedAt: null, undoable: false, resumable: false,
    });
    const csv = await get(`/${id}/errors`).set('accept-language', 'en').expect(200).expect('content-type', /^text\/csv/);
    expect(csv.text).toBe('\uFEFFLine,Column,Code,Detail\r\n7,phone,phone-malformed,No such phone.\r\n612,,row-doubled,"""Twice"", it says."\r\n');
  });

  it('is not there for anyone else', async () => {
    const id = await start();
    await operations.finish(t.database, id, clock.now(), { undoable: true });
    for (const answer of [get(`/${id}`, other), get(`/${id}/errors`, other), post(`/${id}/undo`, other), post(`/${id}/resume`, other)]) await answer.expect(404);
    expect((await get('', other).expect(200)).body).toEqual({ items: [], next: null });
    expect(asked).toEqual([]);
    await http().get(`/api/v1/operations/${id}`).expect(401);
  });

  it('is read by auditors, whosesoever it is, and touched by none of them', async () => {
    const [id, auditor] = [await start(), await openTestSession(t.database, { username: 'auditor', roles: [{ role: 'auditor' }] })];
    await operations.finish(t.database, id, clock.now(), { undoable: true });
    expect((await get(`/${id}`, auditor).expect(200)).body).toMatchObject({ id, owner: 'owner', status: 'done', undoable: false });
    expect((await get('?limit=1', auditor).expect(200)).body.items).toMatchObject([{ id, owner: 'owner', errors: [] }]);
    await get(`/${id}/errors`, auditor).expect(200);
    for (const verb of ['undo', 'resume']) await post(`/${id}/${verb}`, auditor).expect(404);
    expect(asked).toEqual([]);
  });

  it('lists own ones, the newest first, page by page', async () => {
    // Each at an instant of its own: within one millisecond the order is that of the counter, which other ids reset.
    const at = (second: number) => new Date(clock.now().getTime() + second * 1_000);
    const ids = [await start('card-import', at(1)), await start('card-import', at(2)), await start('card-import', at(3))];
    const first = (await get('?limit=2').expect(200)).body;
    expect(first.items.map((o: { id: string }) => o.id)).toEqual([ids[2], ids[1]]);
    const second = (await get(`?limit=2&cursor=${first.next}`).expect(200)).body;
    expect(second.items[0].id).toBe(ids[0]);
    await get('?cursor=made-up.mark').expect(400);
    expect((await get('?kind=card-print')).body.items).toEqual([]);
  });

  it('is undone once, from what is done and says so', async () => {
    const id = await start();
    expect((await post(`/${id}/undo`).expect(409)).body.code).toBe('operation-not-undoable');
    await operations.progress(t.database, id, clock.now(), { done: 1_000, cursor: { line: 1_000 } });
    await operations.finish(t.database, id, clock.now(), { result: { created: 993 }, undoable: true });
    const undoing = await post(`/${id}/undo`).expect(202);
    expect(undoing.headers.location).toBe(`/api/v1/operations/${id}`);
    expect(undoing.body).toMatchObject({ status: 'running', undoing: true, result: { created: 993 }, finishedAt: null });
    expect(asked.splice(0)).toEqual(['undo true null']);
    await post(`/${id}/undo`).expect(409);
    await operations.undone(t.database, id, clock.now(), { result: { voided: 993 } });
    expect((await get(`/${id}`)).body).toMatchObject({ status: 'undone', undoing: false, undoable: false, result: { voided: 993 } });
    await post(`/${id}/undo`).expect(409);
  });

  it('is resumed where it failed, by its kind', async () => {
    const id = await start();
    await operations.progress(t.database, id, clock.now(), { done: 500, cursor: { line: 501 } });
    await operations.fail(t.database, id, clock.now(), { code: 'file-gone', detail: 'The file is gone.' });
    expect((await get(`/${id}`)).body).toMatchObject({ status: 'failed', problem: { code: 'file-gone' }, resumable: true, done: 500 });
    expect((await post(`/${id}/resume`).expect(202)).body).toMatchObject({ status: 'running', problem: null });
    expect(asked.splice(0)).toEqual(['resume false {"line":501}']);
    await post(`/${id}/resume`).expect(409);
  });

  it('can not be undone or resumed where its kind does not know how', async () => {
    const id = await start('card-print');
    await operations.finish(t.database, id, clock.now(), { undoable: true });
    expect((await get(`/${id}`)).body.undoable).toBe(false);
    await post(`/${id}/undo`).expect(409);
  });

  it('stops work whose operation is over', async () => {
    const id = await start();
    await operations.finish(t.database, id, clock.now());
    await expect(operations.progress(t.database, id, clock.now(), { done: 1 })).rejects.toBeInstanceOf(OperationOver);
    await expect(operations.fail(t.database, id, clock.now(), { code: 'x', detail: '' })).rejects.toBeInstanceOf(OperationOver);
  });

  it('counts a chunk and its errors with the chunk or not at all', async () => {
    const id = await start();
    await expect(
      t.database.transaction(async (tx) => {
        await operations.progress(tx, id, clock.now(), { done: 500, errors: [{ line: 2, column: 'a', code: 'x', detail: 'y' }] });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect((await get(`/${id}`)).body).toMatchObject({ done: 0, errorCount: 0, errors: [] });
  });

  it.each(['1', 'not-a-uuid', "'; drop table operation; --"])('answers 400 for the id %s', async (id) => {
    await get(`/${encodeURIComponent(id)}`).expect(400);
  });
});
