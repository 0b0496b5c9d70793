import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { LEDGER_GRADES } from '@haobang/ledgers';
import { IsDay } from '@haobang/records';
import { ARREARS_LAWS, DEBTOR_KINDS, TERMS } from './arrears.js';

const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;
const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const money = { type: String, pattern: '^\\d{1,16}\\.\\d{2}$', maxLength: 20 } as const;
const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;
const codes = (options: readonly { code: string }[]) => options.map(({ code }) => code);

export class InterestQuery {
  @ApiProperty({ ...day, required: false, description: 'The day whose end is asked for; today unless said.', example: '2024-06-30' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class Sentence {
  @ApiProperty({ ...text(500), description: 'In Chinese.' }) zh: string;
  @ApiProperty({ ...text(500), description: 'In English.' }) en: string;
}

export class LprUsed {
  @ApiProperty({ ...day, description: 'Day of its publication.' }) from: string;
  @ApiProperty({ ...text(12), description: 'Per cent a year.' }) rate: string;
}

export class InterestLineResponse {
  @ApiProperty({ ...day, description: 'First day counted.' }) from: string;
  @ApiProperty({ ...day, description: 'Last day counted.' }) until: string;
  @ApiProperty({ ...count, description: 'How many days that are.' }) days: number;
  @ApiProperty({ ...money, description: 'What bears interest on each of them, in yuan.' }) base: string;
  @ApiProperty({ ...text(40), description: 'Interest of the line, to ten decimals, not rounded to cents.' }) amount: string;
}

export class InterestPayment {
  @ApiProperty({ ...id, description: 'Id of the payment.' }) id: string;
  @ApiProperty({ ...day, description: 'Day on which it was paid.' }) paidOn: string;
  @ApiProperty({ ...money, description: 'On the principal, in yuan.' }) amount: string;
  @ApiProperty({ ...money, description: 'On interest, in yuan.' }) interest: string;
  @ApiProperty({ ...text(200), nullable: true, description: 'Note.' }) note: string | null;
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 100, description: 'Files that prove it.' }) documentIds: string[];
  @ApiProperty({ ...day, nullable: true, description: 'Day on which it was found to be entered by mistake; then it does not count.' }) cancelledOn: string | null;
}

export class InterestResponse {
  @ApiProperty({ ...day, description: 'The day whose end this holds for.' }) on: string;
  @ApiProperty({ type: String, enum: codes(ARREARS_LAWS), description: 'What fixes due day and rate.' }) law: string;
  @ApiProperty({ type: Sentence, nullable: true, description: 'The Order in full.' }) basis: Sentence | null;
  @ApiProperty({ type: [Sentence], maxItems: 10, description: 'How due day and rate came about, in sentences.' }) because: Sentence[];
  @ApiProperty({ ...day, description: 'From when the term runs.' }) startsOn: string;
  @ApiProperty({ type: String, enum: ['delivered', 'accepted', 'acceptance-due', 'settled'], description: 'Why from then.' }) startedBy: string;
  @ApiProperty({ ...count, nullable: true, description: 'Days of the term.' }) termDays: number | null;
  @ApiProperty({ type: String, enum: codes(TERMS), description: 'How the term came.' }) termBy: string;
  @ApiProperty({ ...day, nullable: true, description: 'The last day in time.' }) dueOn: string | null;
  @ApiProperty({ type: String, enum: ['agreed', 'lpr', 'statutory', 'none'], description: 'How the rate came: agreed, raised to the LPR, by the Order, or none.' }) rateBy: string;
  @ApiProperty({ ...text(12), nullable: true, description: 'Per cent a year, where the rate is one of the year; a day bears the 365th part.' }) yearlyPercent: string | null;
  @ApiProperty({ ...text(12), nullable: true, description: 'Share of a day, where the rate is one of the day.' }) dailyRate: string | null;
  @ApiProperty({ type: LprUsed, nullable: true, description: 'The LPR of the contract\'s day, where an agreed rate was held against it.' }) lpr: LprUsed | null;
  @ApiProperty({ ...money, description: 'What bears interest before payments: owed without dispute, in yuan.' }) principal: string;
  @ApiProperty({ type: [InterestLineResponse], maxItems: 1_000, description: 'The calculation, line by line; the day of a payment still counts on what was owed before it.' }) lines: InterestLineResponse[];
  @ApiProperty({ ...money, description: 'Interest, rounded half up once, in yuan.' }) total: string;
  @ApiProperty({ ...money, description: 'What was paid on interest until then, in yuan.' }) paidInterest: string;
  @ApiProperty({ ...money, description: 'Principal still owed then, disputed parts included, in yuan.' }) unpaid: string;
  @ApiProperty({ ...money, description: 'The part of it that is in dispute and bears no interest here, in yuan.' }) disputed: string;
  @ApiProperty({ ...count, description: 'Days on which something undisputed was owed after the due day.' }) overdueDays: number;
  @ApiProperty({ type: [InterestPayment], maxItems: 1_000, description: 'All payments, by their day.' }) payments: InterestPayment[];
}

export class LedgerQuery {
  @ApiProperty({ ...day, required: false, description: 'The day whose end is asked; today unless said. What was registered, paid or struck off later is left as it was then.', example: '2024-06-30' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class LedgerSums {
  @ApiProperty({ ...count, description: 'Rows.' }) rows: number;
  @ApiProperty({ ...count, description: 'Of them on the ledger.' }) open: number;
  @ApiProperty({ ...count, description: 'Of them unpaid past their due day.' }) overdue: number;
  @ApiProperty({ ...count, description: 'Of them open past the day of their plan.' }) latePlans: number;
  @ApiProperty({ ...money, description: 'Registered, in yuan.' }) amount: string;
  @ApiProperty({ ...money, description: 'Paid, in yuan.' }) paid: string;
  @ApiProperty({ ...money, description: 'Unpaid, in yuan.' }) unpaid: string;
  @ApiProperty({ ...money, description: 'In dispute, in yuan.' }) disputed: string;
  @ApiProperty({ ...money, description: 'Interest on rows that are on the ledger, in yuan.' }) interest: string;
}

export class LedgerGroup extends LedgerSums {
  @ApiProperty({ type: String, enum: codes(DEBTOR_KINDS), description: 'Kind of debtor.' }) debtorKind: string;
  @ApiProperty({ type: String, enum: codes(LEDGER_GRADES), nullable: true, description: 'Grade; none before grading.' }) grade: string | null;
}

export class LedgerRow {
  @ApiProperty({ ...id, description: 'Id of the row.' }) id: string;
  @ApiProperty({ ...money, description: 'Unpaid, in yuan.' }) unpaid: string;
  @ApiProperty({ ...money, description: 'Interest, in yuan.' }) interest: string;
  @ApiProperty({ ...count, description: 'Days overdue.' }) overdueDays: number;
}

export class LedgerResponse {
  @ApiProperty({ ...day, description: 'The day up to which interest is counted.' }) on: string;
  @ApiProperty({ type: LedgerSums, description: 'All rows that the caller sees.' }) total: LedgerSums;
  @ApiProperty({ type: [LedgerGroup], maxItems: 12, description: 'By kind of debtor and grade.' }) groups: LedgerGroup[];
  @ApiProperty({ type: [LedgerRow], maxItems: 5_000, description: 'The rows on the ledger, the most unpaid first.' }) rows: LedgerRow[];
}
