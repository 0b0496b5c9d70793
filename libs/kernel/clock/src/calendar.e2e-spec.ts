import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, UnitTree } from '@haobang/auth';
import { DatabaseModule, type Queryable } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { type Notice } from './calendar.rules.js';
import { loadCalendar, NoticeRefused, publishNotice, seedCalendar, setHallHours, setLocalDay, withdrawLocalDay } from './calendar-store.js';
import { Calendars } from './calendars.js';
import { ClockModule } from './clock.module.js';
import { dayNumber } from './day.rules.js';
import { NATIONAL_NOTICES } from './national-notices.js';
import { daysOf } from './notice.rules.js';
import { nationalCalendar } from './test-calendars.js';
import { UnitLineage } from './unit-lineage.js';

const NOW = new Date('2026-11-23T02:00:00Z');
const change = { by: 'admin', at: NOW, reason: '样例' };
const sample: Notice = {
  code: '2027',
  year: 2027,
  kind: 'ANNUAL',
  number: null,
  title: '样例通知',
  issuedOn: '2026-11-20',
  source: '样例',
  days: daysOf([{ name: { zh: '元旦', en: "New Year's Day" }, freeFrom: '2027-01-01', freeUntil: '2027-01-04', workedOn: ['2027-01-09'] }]),
};

describe('calendar in the database', () => {
  const db = useTestDatabase();
  const inTransaction = <R>(work: (tx: Queryable) => Promise<R>) => db.database.transaction(work);
  beforeAll(() => inTransaction((tx) => seedCalendar(tx, NOW)));

  it('holds what the notices say, under one version each', async () => {
    const calendar = await loadCalendar(db.database);
    expect(calendar.version).toBe(NATIONAL_NOTICES.length);
    expect(calendar.notices).toEqual(NATIONAL_NOTICES.map((notice, i) => ({ ...notice, version: i + 1 })));
  });

  it('is seeded once', async () => {
    expect(await inTransaction((tx) => seedCalendar(tx, NOW))).toBe(NATIONAL_NOTICES.length);
  });

  it('can be read as it was', async () => {
    const first = await loadCalendar(db.database, { asOfVersion: 1 });
    expect(first.day('2020-02-01')).toEqual(nationalCalendar(1).day('2020-02-01'));
    expect([...first.years]).toEqual([2020]);
    await expect(loadCalendar(db.database, { asOfVersion: 99 })).rejects.toThrow(RangeError);
  });

  it('keeps earlier versions unchanged by local days, their withdrawal, and hours', async () => {
    const before = await loadCalendar(db.database);
    const day = '2026-07-15';
    const set = await inTransaction((tx) => setLocalDay(tx, 7, day, 'FREE', { ...change, reason: '暴雨' }));
    const again = await inTransaction((tx) => setLocalDay(tx, 7, day, 'FREE', { ...change, reason: '暴雨红色预警' }));
    const hours = await inTransaction((tx) => setHallHours(tx, null, '2026-01-01', [{ opensAtMinute: 540, closesAtMinute: 720 }, { opensAtMinute: 810, closesAtMinute: 1050 }], change));
    const gone = await inTransaction((tx) => withdrawLocalDay(tx, 7, day, change));
    expect([set, again, hours, gone]).toEqual([1, 2, 3, 4].map((n) => before.version + n));
    const unitAt = async (asOfVersion: number) => (await loadCalendar(db.database, { asOfVersion })).forUnits([7]);
    expect((await unitAt(before.version)).day(day).kind).toBe('workday');
    expect((await unitAt(set)).day(day)).toMatchObject({ kind: 'local-free', localReason: '暴雨' });
    expect((await unitAt(again)).day(day)).toMatchObject({ kind: 'local-free', localReason: '暴雨红色预警' });
    expect((await unitAt(gone!)).day(day).kind).toBe('workday');
    expect((await unitAt(again)).hallSpans(dayNumber(day))[1]).toEqual({ opensAtMinute: 780, closesAtMinute: 1020 });
    expect((await unitAt(hours)).hallSpans(dayNumber(day))[1]).toEqual({ opensAtMinute: 810, closesAtMinute: 1050 });
    expect(await inTransaction((tx) => withdrawLocalDay(tx, 7, day, change))).toBeUndefined();
  });

  it('stores nothing of a notice that is refused', async () => {
    const before = await loadCalendar(db.database);
    await expect(inTransaction((tx) => publishNotice(tx, { ...sample, days: [] }, change))).rejects.toThrow(NoticeRefused);
    await expect(inTransaction((tx) => publishNotice(tx, { ...sample, year: 2026 }, change))).rejects.toMatchObject({ faults: expect.arrayContaining(['year-already-arranged']) });
    await expect(inTransaction((tx) => setHallHours(tx, 7, '2026-01-01', [], change))).rejects.toThrow(RangeError);
    expect((await loadCalendar(db.database)).version).toBe(before.version);
  });

  it('makes one version per change, however many are made at once', async () => {
    const before = (await loadCalendar(db.database)).version;
    const made = await Promise.all(['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06'].map((day) => inTransaction((tx) => setLocalDay(tx, 9, day, 'FREE', change))));
    expect([...made].sort((a, b) => a - b)).toEqual([1, 2, 3, 4].map((n) => before + n));
  });

  it.each([
    ['a mark that is none', `insert into clock_notice_day values (1, '2020-03-02', 'HALF', 'x', 'x')`, 'check'],
    ['a day before the calendar', `insert into clock_notice_day values (1, '2019-03-02', 'FREE', 'x', 'x')`, 'check'],
    ['a second annual notice of a year', `insert into clock_calendar_version values (900, 'NOTICE', now(), 'x', 'x'); insert into clock_notice values (900, '2026b', 2026, 'ANNUAL', null, 'x', '2025-11-05', 'x')`, 'unique'],
    ['hours past midnight', `insert into clock_calendar_version values (901, 'HALL_HOURS', now(), 'x', 'x'); insert into clock_hall_hours values (901, 1, '2026-01-01', '{[540,1500)}')`, 'check'],
    ['a day without a version', `insert into clock_local_day values (999, 1, '2026-01-05', 'FREE', 'x')`, 'foreign key'],
  ])('refuses %s whoever writes it', async (_, sql, constraint) => {
    await expect(db.owner.query(sql)).rejects.toThrow(constraint);
  });

  it('lets the application change nothing that was announced', async () => {
    await expect(db.database.query(`update clock_notice_day set mark = 'FREE'`)).rejects.toThrow('permission denied');
    await expect(db.database.query(`delete from clock_notice`)).rejects.toThrow('permission denied');
    await expect(db.database.query(`update clock_local_day set mark = 'WORK'`)).rejects.toThrow('permission denied');
  });

  it('is kept in memory until a new version is told of', async () => {
    const calendars = new Calendars(db.database);
    const [before, same] = await Promise.all([calendars.current(), calendars.current()]);
    expect(same).toBe(before);
    const version = await inTransaction((tx) => publishNotice(tx, sample, change));
    expect(await calendars.current()).toBe(before);
    calendars.invalidate();
    const after = await calendars.current();
    expect(after).toMatchObject({ version });
    expect(after.day('2027-01-04')).toMatchObject({ kind: 'holiday', provisional: false });
    expect(await calendars.at(before.version)).toBe(before);
    expect((await calendars.at(1)).version).toBe(1);
  });
});

describe('calendar over HTTP', () => {
  const db = useTestDatabase();
  let app: NestFastifyApplication;
  let headers: { cookie: string };

  /** Unit 70 lies below unit 7. */
  class SampleLineage extends UnitLineage {
    async lineageOf(unitId: number): Promise<readonly number[]> {
      return unitId === 70 ? [70, 7] : [unitId];
    }
  }
  class SampleTree extends UnitTree {
    subtree(unitIds: readonly number[]): Promise<number[]> {
      return Promise.resolve([...unitIds]);
    }
  }
  @Global()
  @Module({ providers: [{ provide: UnitLineage, useClass: SampleLineage }, { provide: UnitTree, useClass: SampleTree }], exports: [UnitLineage, UnitTree] })
  class LineageModule {}

  beforeAll(async () => {
    await db.database.transaction(async (tx) => {
      await seedCalendar(tx, NOW);
      await setLocalDay(tx, 7, '2024-03-04', 'FREE', { ...change, reason: '停电检修' });
    });
    @Module({
      imports: [DatabaseModule.forRoot({ url: db.url, poolSize: 3 }), HttpModule.forRoot({ provide: Clock, useValue: new FrozenClock('2026-11-23T10:00+08:00') }), AuthModule.forRoot({ keys: randomKeys() }), LineageModule, ClockModule],
    })
    class TestModule {}
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    headers = (await openTestSession(db.database, { username: 'auditor', roles: [{ role: 'auditor' }] })).headers;
  }, 60_000);
  afterAll(() => app.close());

  const ask = (path: string, language = 'en') => request(app.getHttpServer()).get(`/api/v1/calendar/${path}`).set(headers).set('accept-language', language);

  it('explains a deadline', async () => {
    const { body } = await ask('deadline?from=2024-02-07&workdays=3').expect(200);
    expect(body).toMatchObject({ dueOn: '2024-02-18', calendarVersion: 9, provisional: false });
    expect(body).not.toHaveProperty('dueAt');
    expect(body.days).toHaveLength(12);
    expect(body.days[0]).toEqual({ date: '2024-02-07', counted: false, reason: 'start', label: 'Day of the event, not counted' });
    expect(body.days[11]).toEqual({ date: '2024-02-18', counted: true, reason: 'make-up', label: 'Make-up working day (Spring Festival)', name: 'Spring Festival', notice: '2024' });
  });

  it('speaks Chinese', async () => {
    const { body } = await ask('deadline?from=2024-02-07&workdays=3', 'zh-CN').expect(200);
    expect(body.days[4]).toMatchObject({ reason: 'holiday', label: '法定节假日放假（春节）', name: '春节' });
  });

  it('takes pauses, encoded or not', async () => {
    await ask(`deadline?from=2024-03-01&workdays=20&pause=${encodeURIComponent('2024-03-11T10:00:00+08:00/2024-03-20T15:00:00+08:00')}`)
      .expect(200)
      .expect(({ body }) => expect(body.dueOn).toBe('2024-04-09'));
    await ask('deadline?from=2024-03-01&workdays=20&pause=2024-03-11T10:00+08:00/2024-03-15T12:00+08:00&pause=2024-03-14T10:00+08:00/2024-03-20T15:00+08:00')
      .expect(200)
      .expect(({ body }) => expect(body.dueOn).toBe('2024-04-09'));
  });

  it('gives hours to the second', async () => {
    const { body } = await ask('deadline?from=2024-03-01T08:00:00Z&hours=2&basis=working').expect(200);
    expect(body).toMatchObject({ dueOn: '2024-03-04', dueAt: '2024-03-04T02:00:00.000Z' });
    expect(body.days[0]).toMatchObject({ date: '2024-03-01', counted: true, seconds: 3600 });
  });

  it('says when the year has no notice yet', async () => {
    const { body } = await ask('deadline?from=2026-12-31&workdays=1').expect(200);
    expect(body).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    expect(body.days[1]).toMatchObject({ date: '2027-01-01', reason: 'holiday', provisional: true });
  });

  it('follows the local days of a unit and of those above it', async () => {
    const dueOn = async (unit: string) => (await ask(`deadline?from=2024-03-01&workdays=1${unit}`).expect(200)).body.dueOn;
    expect([await dueOn(''), await dueOn('&unit=7'), await dueOn('&unit=70'), await dueOn('&unit=8')]).toEqual(['2024-03-04', '2024-03-05', '2024-03-05', '2024-03-04']);
  });

  it.each([
    ['deadline?from=2024-03-01&workdays=1.5', 400, 'request-invalid', '?workdays'],
    ['deadline?from=2024-03-01&workdays=1&days=1', 400, 'request-invalid', '?workdays'],
    ['deadline?from=2024-03-01&workdays=1&color=red', 400, 'request-invalid', '?color'],
    ['deadline?from=2024-03-01&hours=1&basis=clock', 400, 'request-invalid', '?from'],
    ['deadline?from=2019-12-31&workdays=1', 422, 'before-calendar', '?from'],
    ['days?from=2019-12-31&to=2020-01-02', 422, 'before-calendar', '?from'],
    ['days?from=2024-01-01', 400, 'request-invalid', '?to'],
    ['notices?year=2024', 400, 'request-invalid', '?year'],
  ])('answers %s with %i', async (path, status, code, pointer) => {
    const { body } = await ask(path).expect(status).expect('content-type', /application\/problem\+json/);
    expect(body).toMatchObject({ status, code });
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('lists days', async () => {
    const { body } = await ask('days?from=2024-03-02&to=2024-03-05&unit=7').expect(200);
    expect(body).toEqual({
      calendarVersion: 9,
      items: [
        { date: '2024-03-02', working: false, kind: 'weekend', label: 'Weekend', provisional: false },
        { date: '2024-03-03', working: false, kind: 'weekend', label: 'Weekend', provisional: false },
        { date: '2024-03-04', working: false, kind: 'local-free', label: 'Free by local decision (停电检修)', provisional: false },
        { date: '2024-03-05', working: true, kind: 'workday', label: 'Working day', provisional: false },
      ],
    });
  });

  it('lists notices with their numbers', async () => {
    const { body } = await ask('notices').expect(200);
    expect(body.items.map((n: { code: string }) => n.code)).toEqual(['2020', '2020-extension', '2021', '2022', '2023', '2024', '2025', '2026']);
    expect(body.items[1]).toEqual({
      code: '2020-extension',
      year: 2020,
      kind: 'AMENDMENT',
      number: '国办发明电〔2020〕1号',
      title: '国务院办公厅关于延长2020年春节假期的通知',
      issuedOn: '2020-01-26',
      source: '国务院办公厅，中国政府网 www.gov.cn',
      version: 2,
      days: ['2020-01-31', '2020-02-01', '2020-02-02'].map((date) => ({ date, mark: 'FREE', name: 'Spring Festival' })),
    });
  });

  it('hears of a version that another process made', async () => {
    const version = await db.database.transaction((tx) => publishNotice(tx, sample, change));
    const until = Date.now() + 10_000;
    let seen: number;
    do seen = (await ask('notices').expect(200)).body.calendarVersion;
    while (seen !== version && Date.now() < until);
    expect(seen).toBe(version);
    expect((await ask('deadline?from=2026-12-31&workdays=1').expect(200)).body).toMatchObject({ dueOn: '2027-01-05', provisional: false });
  });

  it('is for those who signed in', async () => {
    for (const path of ['deadline?from=2024-02-07&workdays=3', 'days?from=2024-03-02&to=2024-03-05', 'notices']) await request(app.getHttpServer()).get(`/api/v1/calendar/${path}`).expect(401);
  });
});
