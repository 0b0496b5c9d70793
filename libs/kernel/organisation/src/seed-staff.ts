import { type Queryable, uuidV7 } from '@haobang/database';
import { readingOf } from './pinyin.rules.js';

/** A member of staff in one post; the same unit and post are the same post. */
export interface SeedPerson {
  staffNo: string;
  name: string;
  nameEn: string;
  unitId: number;
  post: { zh: string; en: string; head: boolean };
}

/** One stands in for the other on the days from `from` up to, not including, `until`. */
export interface SeedStandIn {
  /** Staff numbers. */
  away: string;
  deputy: string;
  reason: string;
  from: string;
  until: string;
}

interface Staffing {
  persons: readonly SeedPerson[];
  standIns: readonly SeedStandIn[];
  /** First day of service and of every post. */
  since: string;
  /** Who says so, as every row tells. */
  by: string;
  now: Date;
}

/**
 * Adds staff, posts and stand-ins where they are missing, a whole house in five statements; call it in a transaction.
 * @returns ids by staff number
 */
export async function seedStaff(tx: Queryable, { persons, standIns, since, by, now }: Staffing): Promise<Map<string, string>> {
  const rows = JSON.stringify(
    persons.map((person) => {
      const { full, initials } = readingOf(person.name, true);
      return { id: uuidV7(now.getTime()), staff_no: person.staffNo, name: person.name, name_en: person.nameEn, pinyin: full, initials, unit_id: person.unitId, ...person.post };
    }),
  );
  const given = 'jsonb_to_recordset($1) as s(id uuid, staff_no text, name text, name_en text, pinyin text, initials text, unit_id int, zh text, en text, head boolean)';
  await tx.query(
    `insert into person (id, staff_no, name, name_en, pinyin, initials, valid_from, recorded_by) select id, staff_no, name, name_en, pinyin, initials, $2, $3 from ${given} on conflict (staff_no) do nothing`,
    [rows, since, by],
  );
  await tx.query(
    `insert into post (unit_id, zh, en, head, valid_from, recorded_by)
     select distinct s.unit_id, s.zh, s.en, s.head, $2::date, $3 from ${given} where not exists (select 1 from post where post.unit_id = s.unit_id and post.zh = s.zh)`,
    [rows, since, by],
  );
  await tx.query(
    `insert into person_post (person_id, post_id, valid_from, recorded_by)
     select person.id, post.id, $2, $3 from ${given} join person on person.staff_no = s.staff_no join post on post.unit_id = s.unit_id and post.zh = s.zh
      where not exists (select 1 from person_post pp where pp.person_id = person.id)`,
    [rows, since, by],
  );
  await tx.query(
    `insert into stand_in (id, person_id, deputy_id, reason, valid_from, valid_to, recorded_by)
     select s.id, away.id, deputy.id, s.reason, s.from, s.until, $2
       from jsonb_to_recordset($1) as s(id uuid, away text, deputy text, reason text, "from" date, until date) join person away on away.staff_no = s.away join person deputy on deputy.staff_no = s.deputy
      where not exists (select 1 from stand_in known where known.person_id = away.id)`,
    [JSON.stringify(standIns.map((spell) => ({ id: uuidV7(now.getTime()), ...spell }))), by],
  );
  const known = await tx.query<{ id: string; staff_no: string }>('select id, staff_no from person where staff_no = any($1)', [persons.map((person) => person.staffNo)]);
  return new Map(known.map((row) => [row.staff_no, row.id]));
}
