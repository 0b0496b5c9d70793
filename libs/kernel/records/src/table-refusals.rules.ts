import { Problem } from '@haobang/http';

const REFUSALS: Readonly<Record<string, () => Problem>> = {
  record_kind_external_system_external_id_key: () => of(409, 'external-id-taken', '/externalId', 'A record with this id of this system is there already.'),
  record_enterprise_id_fkey: () => of(422, 'enterprise-unknown', '/enterpriseId', 'There is no such enterprise.'),
};

const of = (status: number, code: string, pointer: string, detail: string): Problem => new Problem(status, code, detail, { errors: [{ pointer, code, detail }] });

/** What a constraint of the records' table refuses, by the field that the caller sent; anything else as it came. */
export function refusalOf(error: unknown): unknown {
  const { constraint } = error as { constraint?: string };
  return (constraint && REFUSALS[constraint]?.()) ?? error;
}
