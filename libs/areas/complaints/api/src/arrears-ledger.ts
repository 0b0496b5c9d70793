import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { type Kind, Records, rowsOf } from '@haobang/records';
import { interestOf, isMore, leftOf, sumOf } from './arrears-interest.rules.js';
import { rateFor } from './arrears-interest.js';
import { arrears } from './arrears.kind.js';
import type { LedgerGroup, LedgerResponse, LedgerSums } from './arrears.dto.js';
import { owedOf, undisputedOf } from './arrears.rules.js';
import type { ArrearsFields } from './arrears.js';
import { Lpr } from './lpr.js';

interface Row extends Pick<ArrearsFields, 'debtorKind' | 'grade' | 'smallCreditor' | 'contractOn' | 'agreedRate' | 'payDueOn' | 'planDueOn' | 'amount' | 'disputedAmount' | 'notOwedAmount' | 'paidAmount'> {
  id: string;
  struckOffOn: string | null;
  plannedOn: string | null;
  payments: { paidOn: string; amount: string }[];
  [column: string]: unknown;
}

/** A district has hundreds of rows; beyond this many the ledger would no longer be one that somebody looks at. */
const MOST_ROWS = 5_000;

/** $1 and $2 the caller's rows (null: all), $3 the day asked. */
const ROWS = statement(
  'complaints.arrears.ledger',
  `select r.id, l.grade, l.struck_off_on as "struckOffOn", l.planned_on as "plannedOn", l.plan_due_on as "planDueOn", a.debtor_kind as "debtorKind", a.small_creditor as "smallCreditor", a.contract_on as "contractOn", a.agreed_rate::text as "agreedRate",
          a.pay_due_on as "payDueOn", a.amount::text, a.disputed_amount::text as "disputedAmount", a.not_owed_amount::text as "notOwedAmount", a.paid_amount::text as "paidAmount",
          coalesce((select json_agg(json_build_object('paidOn', p.paid_on, 'amount', p.amount::text)) from complaints_arrears_payment p where p.record_id = r.id and p.cancelled_on is null and p.paid_on <= $3::date), '[]') as payments
     from record r join complaints_arrears a on a.record_id = r.id join ledger_entry l on l.record_id = r.id
    where r.kind = 'arrears' and r.status <> 'VOIDED' and r.registered_at < ($3::date + 1)::timestamp at time zone 'Asia/Shanghai'
      and ($1::int[] is null or exists (select 1 from record_unit u join unnest($1::int[], $2::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))
    order by r.registered_at desc limit ${MOST_ROWS}`,
);

/** The ledger of arrears as a whole: sums by kind of debtor and grade, and what each row bears by now. */
@Injectable()
export class ArrearsLedger {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(Lpr) private readonly lpr: Lpr,
  ) {}

  /** What was on the ledger, paid and borne on the day asked; amounts, disputes and grades as they are known today. @throws Problem 403 */
  async of(ctx: RequestContext, day: string | undefined): Promise<LedgerResponse> {
    this.records.assertReads(ctx, arrears as Kind);
    const on = day ?? dayAt(ctx.now);
    const sight = rowsOf(ctx.actor);
    const [rates, rows] = await Promise.all([this.lpr.inForce(), this.database.query<Row>(ROWS, [sight?.units ?? null, sight?.masks ?? null, on])]);
    const told = rows.map((row) => {
      const { payments, payDueOn, ...fields } = row;
      const interest = interestOf({ principal: undisputedOf(fields), dueOn: payDueOn, payments, rate: rateFor(fields, rates), on });
      const unpaid = leftOf(owedOf(fields), payments.map(({ amount }) => amount)).unpaid;
      return { row, open: row.struckOffOn === null || row.struckOffOn > on, unpaid, paid: sumOf(payments.map(({ amount }) => amount)), interest: interest.total, overdueDays: interest.days, overdue: payDueOn !== null && payDueOn < on && isMore(unpaid, '0') };
    });
    const groups = new Map<string, typeof told>();
    for (const one of told) {
      const key = `${one.row.debtorKind} ${one.row.grade ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return {
      on, total: sums(told, on),
      groups: [...groups.values()].map((of): LedgerGroup => ({ debtorKind: of[0]!.row.debtorKind, grade: of[0]!.row.grade, ...sums(of, on) })),
      rows: told.filter(({ open }) => open).sort((a, b) => (isMore(b.unpaid, a.unpaid) ? 1 : isMore(a.unpaid, b.unpaid) ? -1 : 0)).map(({ row, unpaid, interest, overdueDays }) => ({ id: row.id, unpaid, interest, overdueDays })),
    };
  }
}

interface Told {
  row: Row;
  open: boolean;
  unpaid: string;
  paid: string;
  interest: string;
  overdue: boolean;
}

function sums(rows: readonly Told[], on: string): LedgerSums {
  const open = rows.filter((one) => one.open);
  return {
    rows: rows.length, open: open.length, overdue: open.filter(({ overdue }) => overdue).length, latePlans: open.filter(({ row }) => row.planDueOn !== null && row.planDueOn < on && row.plannedOn! <= on).length,
    amount: sumOf(rows.map(({ row }) => row.amount)), paid: sumOf(rows.map(({ paid }) => paid)), unpaid: sumOf(rows.map(({ unpaid }) => unpaid)), disputed: sumOf(rows.map(({ row }) => row.disputedAmount)),
    interest: sumOf(open.map(({ interest }) => interest)),
  };
}
