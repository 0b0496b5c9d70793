import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, UnitTree, type TestSession } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { JobLog } from './job-log.js';
import { JobWorker } from './job-worker.js';
import { Jobs, type JobRun } from './jobs.js';
import { JobsModule } from './jobs.module.js';

class NoUnits extends UnitTree {
  subtree(): Promise<number[]> {
    return Promise.resolve([]);
  }
}

describe('jobs', () => {
  const t = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const seen: { payload: object; run: JobRun; now: Date }[] = [];
  let app: NestFastifyApplication;
  let jobs: Jobs;
  let worker: JobWorker;
  let admin: TestSession;
  let clerk: TestSession;
  let behave: (payload: object, run: JobRun) => Promise<Record<string, number> | void> = () => Promise.resolve();

  beforeAll(async () => {
    @Module({ imports: [DatabaseModule.forRoot({ url: t.url, poolSize: 5 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: NoUnits } }), JobsModule] })
    class TestModule {}
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    jobs = app.get(Jobs);
    worker = app.get(JobWorker);
    jobs.register<{ card?: number }>({
      name: 'library.remind',
      label: { zh: '催还', en: 'Remind' },
      maxAttempts: 2,
      run: (ctx, payload, run) => {
        seen.push({ payload, run, now: ctx.now });
        return behave(payload, run);
      },
    });
    admin = await openTestSession(t.database, { username: 'admin', roles: [{ role: 'systemAdmin' }] });
    clerk = await openTestSession(t.database, { username: 'clerk', roles: [{ role: 'clerk', unitId: 1 }] });
  }, 60_000);
  afterAll(() => app.close());
  beforeEach(async () => {
    seen.length = 0;
    behave = () => Promise.resolve();
    await t.owner.query('delete from graphile_worker._private_jobs');
    await t.owner.query('delete from job_run');
  });
  afterEach(() => worker.stop());

  const http = () => request(app.getHttpServer());
  const get = (path: string, session = admin) => http().get(path).set(session.headers);
  const until = async (settled: () => boolean | Promise<boolean>) => {
    for (let i = 0; i < 2_000; i++) {
      if (await settled()) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It never came about');
  };
  const outcomes = async () => (await t.database.query<{ outcome: string; attempt: number }>('select outcome, attempt from job_run order by id')).map((r) => `${r.attempt} ${r.outcome}`);

  it('queues with the commit and not without it', async () => {
    await expect(
      t.database.transaction(async (tx) => {
        await jobs.add(tx, 'library.remind', { card: 1 });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await t.database.transaction((tx) => jobs.add(tx, 'library.remind', { card: 2 }));
    behave = async () => ({ reminded: 3 });
    await worker.start({ pollMs: 100 });
    await until(async () => (await outcomes()).includes('1 done'));
    expect(seen.map((s) => [s.payload, s.now.toISOString()])).toEqual([[{ card: 2 }, '2024-05-09T01:00:00.000Z']]);
    const { body } = await get('/api/v1/jobs/runs?name=library.remind').expect(200);
    expect(body).toMatchObject({ items: [{ name: 'library.remind', attempt: 1, outcome: 'done', counts: { reminded: 3 }, error: null }], next: null });
    expect((await get('/api/v1/jobs')).body.items).toEqual([]);
  });

  it('takes only what is registered', async () => {
    await expect(jobs.add(t.database, 'library.burn', {})).rejects.toThrow('No job is named library.burn');
    expect(() => jobs.register({ name: 'library.remind', label: { zh: '', en: '' }, run: () => Promise.resolve() })).toThrow('registered twice');
  });

  it('replaces a waiting job of the same key', async () => {
    const first = await jobs.add(t.database, 'library.remind', { card: 1 }, { key: 'card-1', runAt: new Date('2099-01-01T00:00:00Z') });
    const second = await jobs.add(t.database, 'library.remind', { card: 1 }, { key: 'card-1', runAt: new Date('2099-02-01T00:00:00Z') });
    expect(second).toBe(first);
    const { body } = await get('/api/v1/jobs').expect(200);
    expect(body.items).toMatchObject([{ id: first, state: 'scheduled', runAt: '2099-02-01T00:00:00.000Z', label: { en: 'Remind' } }]);
    expect(JSON.stringify(body)).not.toContain('card');
  });

  it('tries again, then leaves it failed until someone retries it', async () => {
    behave = () => Promise.reject(new Error('the postman is ill'));
    const id = await jobs.add(t.database, 'library.remind', {}, { maxAttempts: 1 });
    await worker.start({ pollMs: 100 });
    await until(async () => (await get('/api/v1/jobs')).body.items[0].state === 'failed');
    expect((await get('/api/v1/jobs?state=failed')).body.items).toMatchObject([{ id, attempts: 1, maxAttempts: 1, lastError: 'the postman is ill' }]);
    expect((await get('/api/v1/jobs?state=waiting')).body.items).toEqual([]);

    behave = () => Promise.resolve();
    await http().post(`/api/v1/jobs/${id}/retry`).set(admin.headers).expect(200);
    await until(async () => (await outcomes()).length === 2);
    expect(seen.map((s) => s.run.last)).toEqual([true, true]);
    await until(async () => (await get('/api/v1/jobs')).body.items.length === 0);
    await http().post(`/api/v1/jobs/${id}/retry`).set(admin.headers).expect(404);
    const [entry] = await t.database.query<{ content: string }>(`select to_jsonb(a)::text as content from audit_entry a where to_jsonb(a)::text like '%jobs:job.retry%'`);
    expect(entry!.content).toContain('failed');
  });

  it('refuses to retry what a worker has, and everyone but the administrator', async () => {
    let finish!: () => void;
    behave = () => new Promise((resolve) => (finish = resolve));
    const id = await jobs.add(t.database, 'library.remind');
    await worker.start({ pollMs: 100 });
    await until(() => seen.length === 1);
    const refused = await http().post(`/api/v1/jobs/${id}/retry`).set(admin.headers).expect(409);
    expect(refused.body.code).toBe('job-running');
    await get('/api/v1/jobs', clerk).expect(403);
    await http().post(`/api/v1/jobs/${id}/retry`).set(clerk.headers).expect(403);
    finish();
  });

  it('gives back what a killed worker held', async () => {
    const id = await jobs.add(t.database, 'library.remind');
    await t.database.query(`insert into job_worker (id, host, seen_at) values ('pool-dead', 'x', now() - interval '1 minute')`);
    await t.owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-dead', attempts = 1 where id = $1`, [id]);
    await app.get(JobLog).begin({ jobId: id, name: 'library.remind', attempt: 1, worker: 'pool-dead' });
    await worker.start({ pollMs: 100 });
    await until(async () => (await outcomes()).join() === '1 lost,2 done');
  });

  it('leaves a live worker what it holds', async () => {
    const id = await jobs.add(t.database, 'library.remind');
    await app.get(JobLog).workerSeen('pool-alive');
    await t.owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-alive', attempts = 1 where id = $1`, [id]);
    expect(await app.get(JobLog).rescue(30_000)).toBe(0);
    expect(await app.get(JobLog).rescue(-1_000)).toBe(1);
  });

  it('waits for the running job when it stops', async () => {
    let finish!: () => void;
    behave = () => new Promise((resolve) => (finish = resolve));
    await jobs.add(t.database, 'library.remind');
    await worker.start({ pollMs: 100 });
    await until(() => seen.length === 1);
    const stopped = worker.stop();
    finish();
    await stopped;
    expect(await outcomes()).toEqual(['1 done']);
    expect(await t.database.query(`select id from job_worker where id like 'pool-%' and id <> 'pool-alive'`)).toEqual([]);
  });

  it('comes back by itself after its connections were cut', async () => {
    await worker.start({ pollMs: 20 });
    await t.database.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`);
    await jobs.add(t.database, 'library.remind');
    await until(async () => (await outcomes().catch((): string[] => [])).some((outcome) => /^[12] done$/.test(outcome)));
  });

  it('lists what there is, with the newest run', async () => {
    const { body } = await get('/api/v1/jobs/definitions').expect(200);
    expect(body.items.map((d: { name: string }) => d.name)).toEqual(['jobs.forgetRuns', 'library.remind']);
    expect(body.items[0]).toMatchObject({ cron: '10 18 * * *', lastRun: null });
  });

  it('forgets runs after 90 days', async () => {
    await t.database.query(`insert into job_run (job_id, name, attempt, worker, started_at, ended_at, outcome) values (1, 'library.remind', 1, 'x', now() - interval '91 days', now(), 'done'), (2, 'library.remind', 1, 'x', now(), now(), 'done')`);
    await jobs.add(t.database, 'jobs.forgetRuns');
    await worker.start({ pollMs: 100 });
    await until(async () => (await get('/api/v1/jobs/runs?name=jobs.forgetRuns')).body.items[0]?.outcome === 'done');
    expect((await get('/api/v1/jobs/runs?name=library.remind')).body.items).toHaveLength(1);
  });

  it.each(['abc', '0', '-1', '99999999999999999999'])('answers 400 for the id %s', async (id) => {
    await http().post(`/api/v1/jobs/${id}/retry`).set(admin.headers).expect(400);
  });
});
