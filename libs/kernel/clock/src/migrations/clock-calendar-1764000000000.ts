import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The calendar as versions: nothing is overwritten, so that any version can be read again as it was. Units are known by
 * their ids alone, since the organisation builds on the clock and not the other way round.
 */
export class ClockCalendar1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table clock_calendar_version (
        version integer primary key check (version > 0),
        cause text not null check (cause in ('NOTICE', 'LOCAL_DAY', 'LOCAL_DAY_WITHDRAWN', 'HALL_HOURS')),
        made_at timestamptz not null,
        made_by text not null check (length(made_by) between 1 and 200),
        reason text not null check (length(reason) between 1 and 1000));
      comment on table clock_calendar_version is 'append-only: one row for each change of the calendar, with who, when and why';

      create table clock_notice (
        version integer primary key references clock_calendar_version,
        code text not null unique check (code ~ '^[0-9]{4}[a-z0-9-]{0,40}$'),
        year smallint not null check (year between 2020 and 2099),
        kind text not null check (kind in ('ANNUAL', 'AMENDMENT')),
        number text check (length(number) between 1 and 100),
        title text not null check (length(title) between 1 and 300),
        issued_on date not null check (issued_on between '2019-01-01' and '2099-12-31' and extract(year from issued_on) <= year),
        source text not null check (length(source) between 1 and 500));
      create unique index clock_notice_one_annual on clock_notice (year) where kind = 'ANNUAL';
      comment on table clock_notice is 'append-only: holiday notices of the State Council; a later version wins day by day';

      create table clock_notice_day (
        version integer not null references clock_notice,
        on_day date not null check (on_day between '2019-12-15' and '2100-01-14'),
        mark text not null check (mark in ('FREE', 'WORK')),
        name_zh text not null check (length(name_zh) between 1 and 100),
        name_en text not null check (length(name_en) between 1 and 100),
        primary key (version, on_day));
      comment on table clock_notice_day is 'append-only: the days that a notice takes off or makes working days';

      create table clock_local_day (
        version integer not null references clock_calendar_version,
        unit_id integer check (unit_id > 0),
        on_day date not null check (on_day between '2020-01-01' and '2099-12-31'),
        mark text not null check (mark in ('FREE', 'WORK')),
        reason text not null check (length(reason) between 1 and 500),
        withdrawn_version integer references clock_calendar_version,
        check (withdrawn_version > version),
        unique nulls not distinct (version, unit_id, on_day));
      create unique index clock_local_day_one on clock_local_day (unit_id, on_day) nulls not distinct where withdrawn_version is null;
      comment on table clock_local_day is 'append-only but withdrawn_version: days of one unit, or where unit_id is null of the whole area, that depart from the notice';

      create table clock_hall_hours (
        version integer not null references clock_calendar_version,
        unit_id integer check (unit_id > 0),
        valid_from date not null check (valid_from between '2020-01-01' and '2099-12-31'),
        open_minutes int4multirange not null check (not isempty(open_minutes) and lower(open_minutes) >= 0 and upper(open_minutes) <= 1440),
        unique nulls not distinct (version, unit_id, valid_from));
      comment on table clock_hall_hours is 'append-only: minutes since midnight in which a hall is open on working days, from a day on; the highest version of a unit and day holds'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table clock_hall_hours, clock_local_day, clock_notice_day, clock_notice, clock_calendar_version');
  }
}
