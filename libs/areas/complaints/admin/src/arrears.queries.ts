import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Label } from '@haobang/api-client';

const ARREARS = '/complaints/arrears';
export const LPR = '/complaints/lpr';
export const LPR_KEY = ['complaints', 'lpr'] as const;

/** Money is decimal text throughout; nothing here reckons with it. */
export interface ArrearsSums {
  rows: number;
  open: number;
  overdue: number;
  latePlans: number;
  amount: string;
  paid: string;
  unpaid: string;
  disputed: string;
  interest: string;
}

export interface ArrearsGroup extends ArrearsSums {
  debtorKind: string;
  grade: string | null;
}

export interface ArrearsRow {
  id: string;
  unpaid: string;
  interest: string;
  overdueDays: number;
}

export interface ArrearsLedger {
  on: string;
  total: ArrearsSums;
  groups: ArrearsGroup[];
  rows: ArrearsRow[];
}

export interface InterestLine {
  from: string;
  until: string;
  days: number;
  base: string;
  amount: string;
}

export interface ArrearsPayment {
  id: string;
  paidOn: string;
  amount: string;
  interest: string;
  note: string | null;
  documentIds: string[];
  cancelledOn: string | null;
}

export interface ArrearsInterest {
  on: string;
  basis: Label | null;
  because: Label[];
  dueOn: string | null;
  rateBy: 'agreed' | 'lpr' | 'statutory' | 'none';
  yearlyPercent: string | null;
  dailyRate: string | null;
  lines: InterestLine[];
  total: string;
  paidInterest: string;
  unpaid: string;
  disputed: string;
  overdueDays: number;
  payments: ArrearsPayment[];
}

export interface LprQuote {
  id: string;
  from: string;
  rate: string;
  source: string;
  state: 'PROPOSED' | 'APPROVED' | 'REPLACED' | 'WITHDRAWN';
  proposedByName: string | null;
  proposedAt: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  mayApprove: boolean;
}

/** The whole ledger as of a day; of today where none is given. */
export const ledgerOf = (on: string | undefined) =>
  queryOptions({
    queryKey: ['complaints', 'arrears', 'ledger', on],
    queryFn: ({ signal }) => api.get<ArrearsLedger>('/complaints/arrears-ledger', on ? { on } : undefined, { signal }),
    placeholderData: keepPreviousData,
  });

export const interestOf = (id: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['complaints', 'arrears', 'interest', id, on],
    queryFn: ({ signal }) => api.get<ArrearsInterest>(`${ARREARS}/${id}/interest`, on ? { on } : undefined, { signal }),
    placeholderData: keepPreviousData,
  });

export const lprQuery = queryOptions({ queryKey: LPR_KEY, queryFn: ({ signal }) => api.get<{ items: LprQuote[] }>(LPR, undefined, { signal }) });
