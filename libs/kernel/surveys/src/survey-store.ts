import { randomUUID } from 'node:crypto';
import { statement, type Queryable } from '@haobang/database';
import type { FrameCell } from './draw.rules.js';
import type { Answer, Invalid } from './cleaning.rules.js';

const ROWS_AT_ONCE = 5_000;

/** An entry of a frame with the subject behind its id. */
export interface Entry {
  id: string;
  cellNo: number;
  subjectId: string;
  drawn: boolean;
}

const ADD_ENTRIES = statement(
  'survey.entries.add',
  `insert into survey_entry (record_id, id, cell_no, subject_id, drawn) select $1, e.* from unnest($2::uuid[], $3::int[], $4::uuid[], $5::boolean[]) as e(id, cell_no, subject_id, drawn)`,
);
const FRAME = statement(
  'survey.frame',
  `select c.no, c.target_id as "targetId", c.cell, coalesce(array_agg(e.id::text order by e.id) filter (where e.id is not null), '{}') as ids, coalesce(array_agg(e.id::text order by e.id) filter (where e.drawn), '{}') as drawn
     from survey_cell c left join survey_entry e on e.record_id = c.record_id and e.cell_no = c.no
    where c.record_id = $1 group by c.no, c.target_id, c.cell order by c.no`,
);
const MARK_DRAWN = statement('survey.entries.draw', 'update survey_entry set drawn = true where record_id = $1 and id = any($2::uuid[])');
const ADD_TICKETS = statement('survey.tickets.add', 'insert into survey_ticket (key, record_id, cell_no) select t.key, $1, t.no from unnest($2::bytea[], $3::int[]) as t(key, no) order by t.key');
const ADD_ANSWERS = statement(
  'survey.answers.add',
  `insert into survey_answer (id, record_id, cell_no, level, items, comment, concerned, invalid)
   select a.id, $1, a."cellNo", a.level, array(select jsonb_array_elements_text(a.items)::smallint), a.comment, a.concerned, a.invalid
     from jsonb_to_recordset($2::jsonb) as a(id uuid, "cellNo" int, level text, items jsonb, comment text, concerned boolean, invalid text) order by a.id`,
);
const ANSWERS = statement('survey.answers', `select id, cell_no as "cellNo", level, items, comment, concerned, invalid from survey_answer where record_id = $1 order by id`);
/** All rows leave and come back in one statement each, in the order of their random ids: neither their place nor their version tells when they came. */
const TAKE_OUT = statement('survey.answers.take', 'delete from survey_answer where record_id = $1');

export interface KeptAnswer extends Answer {
  invalid: Invalid | null;
}

/** Keeps a frame in place of whatever was kept before. */
export async function keepFrame(tx: Queryable, recordId: string, key: Buffer, entries: readonly Entry[]): Promise<void> {
  await tx.query('delete from survey_entry where record_id = $1', [recordId]);
  await tx.query('insert into survey_frame (record_id, key) values ($1, $2) on conflict (record_id) do update set key = excluded.key', [recordId, key]);
  for (let at = 0; at < entries.length; at += ROWS_AT_ONCE) {
    const rows = entries.slice(at, at + ROWS_AT_ONCE);
    await tx.query(ADD_ENTRIES, [recordId, rows.map((row) => row.id), rows.map((row) => row.cellNo), rows.map((row) => row.subjectId), rows.map((row) => row.drawn)]);
  }
}

export const frameOf = (db: Queryable, recordId: string): Promise<(FrameCell & { drawn: string[] })[]> => db.query<FrameCell & { drawn: string[] }>(FRAME, [recordId]);

export async function markDrawn(tx: Queryable, recordId: string, ids: readonly string[]): Promise<void> {
  await tx.query(MARK_DRAWN, [recordId, ids]);
}

/** Takes away every right to answer. Whoever is answering just now is waited for. */
export async function endTickets(tx: Queryable, recordId: string): Promise<void> {
  await tx.query('delete from survey_ticket where record_id = $1', [recordId]);
}

export async function addTickets(tx: Queryable, recordId: string, tickets: readonly { key: Buffer; cellNo: number }[]): Promise<void> {
  await tx.query(ADD_TICKETS, [recordId, tickets.map((ticket) => ticket.key), tickets.map((ticket) => ticket.cellNo)]);
}

export async function addAnswers(tx: Queryable, recordId: string, answers: readonly KeptAnswer[]): Promise<void> {
  for (let at = 0; at < answers.length; at += ROWS_AT_ONCE) await tx.query(ADD_ANSWERS, [recordId, JSON.stringify(answers.slice(at, at + ROWS_AT_ONCE))]);
}

export const answersOf = (db: Queryable, recordId: string): Promise<KeptAnswer[]> => db.query<KeptAnswer>(ANSWERS, [recordId]);

/** Writes all answers anew, under new random ids and with the marks given. @returns how many there are */
export async function rewriteAnswers(tx: Queryable, recordId: string, marks: ReadonlyMap<string, Invalid> = new Map()): Promise<number> {
  const answers = await answersOf(tx, recordId);
  await tx.query(TAKE_OUT, [recordId]);
  const anew = answers.map((answer) => ({ ...answer, id: randomUUID(), invalid: marks.get(answer.id) ?? answer.invalid }));
  await addAnswers(tx, recordId, anew.sort((a, b) => (a.id < b.id ? -1 : 1)));
  return answers.length;
}
