import { Problem } from '@haobang/http';

/** What a constraint refuses: status, stable code, the field that the caller sent, and why. */
export interface TableRefusal {
  status: 409 | 422;
  code: string;
  pointer: string;
  detail: string;
}

const REFUSALS: Record<string, () => Problem> = {
  record_kind_external_system_external_id_key: () => of(409, 'external-id-taken', '/externalId', 'A record with this id of this system is there already.'),
  record_enterprise_id_fkey: () => of(422, 'enterprise-unknown', '/enterpriseId', 'There is no such enterprise.'),
};

const of = (status: number, code: string, pointer: string, detail: string): Problem => new Problem(status, code, detail, { errors: [{ pointer, code, detail }] });

/** Says what a constraint of a trait's table means; to be told once, beside the trait. Two at once are decided by the table alone. */
export function declareRefusal(constraint: string, { status, code, pointer, detail }: TableRefusal): void {
  REFUSALS[constraint] = () => of(status, code, pointer, detail);
}

/** What a constraint of the records' table or of a trait's refuses, by the field that the caller sent; anything else as it came. */
export function refusalOf(error: unknown): unknown {
  const { constraint } = error as { constraint?: string };
  return (constraint && REFUSALS[constraint]?.()) ?? error;
}
