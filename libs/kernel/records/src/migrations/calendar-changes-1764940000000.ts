import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The preview of a notice becomes that of any change of the calendar: a local day and changed hours move clocks as well. */
export class CalendarChanges1764940000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table notice_preview rename to calendar_preview;
      alter table calendar_preview rename column notice to edit;
      alter table calendar_preview add column reason text check (length(reason) between 1 and 500);
      update calendar_preview set reason = left(edit->>'title', 500), edit = jsonb_build_object('notice', edit);
      alter table calendar_preview alter column reason set not null;
      alter table notice_preview_move rename to calendar_preview_move;
      alter index notice_preview_pkey rename to calendar_preview_pkey;
      alter index notice_preview_move_pkey rename to calendar_preview_move_pkey;
      alter index notice_preview_move_record rename to calendar_preview_move_record;
      alter table calendar_preview_move rename constraint notice_preview_move_preview_id_fkey to calendar_preview_move_preview_id_fkey;
      alter table calendar_preview_move rename constraint notice_preview_move_record_id_fkey to calendar_preview_move_record_id_fkey;
      alter table calendar_preview_move rename constraint notice_preview_move_outcome_check to calendar_preview_move_outcome_check;
      alter table calendar_preview rename constraint notice_preview_hash_check to calendar_preview_hash_check`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from calendar_preview_move where preview_id in (select id from calendar_preview where not edit ? 'notice');
      delete from calendar_preview where not edit ? 'notice';
      alter table calendar_preview rename constraint calendar_preview_hash_check to notice_preview_hash_check;
      alter table calendar_preview_move rename constraint calendar_preview_move_outcome_check to notice_preview_move_outcome_check;
      alter table calendar_preview_move rename constraint calendar_preview_move_record_id_fkey to notice_preview_move_record_id_fkey;
      alter table calendar_preview_move rename constraint calendar_preview_move_preview_id_fkey to notice_preview_move_preview_id_fkey;
      alter index calendar_preview_move_record rename to notice_preview_move_record;
      alter index calendar_preview_move_pkey rename to notice_preview_move_pkey;
      alter index calendar_preview_pkey rename to notice_preview_pkey;
      alter table calendar_preview_move rename to notice_preview_move;
      alter table calendar_preview drop column reason;
      update calendar_preview set edit = edit->'notice';
      alter table calendar_preview rename column edit to notice;
      alter table calendar_preview rename to notice_preview`);
  }
}
