import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-year LPR by the National Interbank Funding Center, on the days on which it changed. */
const LPR: readonly [from: string, rate: string][] = [
  ['2019-08-20', '4.25'], ['2019-09-20', '4.20'], ['2019-11-20', '4.15'], ['2020-02-20', '4.05'], ['2020-04-20', '3.85'], ['2021-12-20', '3.80'], ['2022-01-20', '3.70'], ['2022-08-22', '3.65'],
  ['2023-06-20', '3.55'], ['2023-08-21', '3.45'], ['2024-07-22', '3.35'], ['2024-10-21', '3.10'], ['2025-05-20', '3.00'],
];
const SOURCE = '中国人民银行授权全国银行间同业拆借中心公布的贷款市场报价利率（LPR）';

export class Arrears1765131000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints_arrears (
        record_id uuid primary key references record,
        creditor_name text,
        small_creditor boolean not null,
        debtor_name text not null,
        debtor_kind text not null check (debtor_kind in ('public-body', 'large-enterprise', 'other')),
        debtor_unit_id integer,
        debtor_uscc text,
        amount numeric(18,2) not null check (amount > 0),
        disputed_amount numeric(18,2) not null check (disputed_amount >= 0),
        not_owed_amount numeric(18,2) not null check (not_owed_amount >= 0),
        paid_amount numeric(18,2) not null check (paid_amount >= 0),
        paid_interest numeric(18,2) not null check (paid_interest >= 0),
        matter text check (length(matter) <= 2000),
        contract_on date not null,
        delivered_on date not null,
        accepted_on date,
        acceptance_due_on date,
        agreed_term_days integer check (agreed_term_days >= 0),
        agreed_due_on date,
        agreed_rate numeric(9,6) check (agreed_rate between 0 and 100),
        law text not null check (law in ('order-802', 'order-728', 'contract')),
        term_by text not null check (term_by in ('agreed', 'capped', 'statutory', 'agreed-day', 'none')),
        pay_due_on date,
        long_term boolean not null,
        cleared_on date,
        interest_outcome text check (interest_outcome in ('paid', 'waived', 'claimed', 'none')),
        check (num_nonnulls(agreed_term_days, agreed_due_on) <= 1),
        check (paid_amount + not_owed_amount <= amount and disputed_amount + not_owed_amount <= amount),
        check ((cleared_on is not null) = (paid_amount + not_owed_amount = amount)));
      alter table complaints_arrears set (fillfactor = 80);
      create index complaints_arrears_by_debtor_kind on complaints_arrears (debtor_kind);
      create index complaints_arrears_by_law on complaints_arrears (law);
      create index complaints_arrears_by_due_day on complaints_arrears (pay_due_on) where pay_due_on is not null;
      create index complaints_arrears_by_debtor_unit on complaints_arrears (debtor_unit_id) where debtor_unit_id is not null;

      create table complaints_arrears_payment (
        id uuid primary key,
        record_id uuid not null references record,
        amount numeric(18,2) not null check (amount >= 0),
        interest numeric(18,2) not null check (interest >= 0),
        paid_on date not null,
        noted_on date not null,
        note text,
        document_ids uuid[] not null,
        cancelled_on date,
        check (amount + interest > 0));
      create index complaints_arrears_payment_record on complaints_arrears_payment (record_id);

      create table complaints_lpr (
        id uuid primary key default gen_random_uuid(),
        from_on date not null,
        rate numeric(9,6) not null check (rate between 0 and 100),
        source text not null,
        state text not null check (state in ('PROPOSED', 'APPROVED', 'REPLACED', 'WITHDRAWN')),
        proposed_by uuid,
        proposed_for uuid,
        proposed_by_name text,
        proposed_at timestamptz,
        decided_by uuid,
        decided_by_name text,
        decided_at timestamptz);
      create unique index complaints_lpr_in_force on complaints_lpr (from_on) where state = 'APPROVED';
      create unique index complaints_lpr_proposed on complaints_lpr (from_on) where state = 'PROPOSED';
      comment on table complaints_lpr is 'One-year loan prime rate in per cent a year, from the day of its publication until the next; a day that is not listed has the rate of the last one before';`);
    await db.query(`insert into complaints_lpr (from_on, rate, source, state) select v.from_on, v.rate, $3, 'APPROVED' from unnest($1::date[], $2::numeric[]) v (from_on, rate)`, [LPR.map(([from]) => from), LPR.map(([, rate]) => rate), SOURCE]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table complaints_lpr, complaints_arrears_payment, complaints_arrears');
  }
}
