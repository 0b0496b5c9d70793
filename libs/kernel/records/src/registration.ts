import { Problem } from '@haobang/http';

/** What stands in the body of a registration beside the kind's own input. */
export interface Registration {
  input: object;
  reason: string | null;
  externalSystem: string | null;
  externalId: string | null;
  effectiveAt: Date | null;
}

/** Parts the body of a new record, from a request or a row of a file. @throws Problem 422 `external-id-incomplete` */
export function splitRegistration(body: Record<string, unknown>): Registration {
  const { externalSystem, externalId, registeredAt, reason, ...input } = body;
  if ((externalSystem === undefined) !== (externalId === undefined)) {
    const detail = 'A system and the id there stand together or not at all.';
    throw Problem.unprocessable('external-id-incomplete', detail, [{ pointer: externalId === undefined ? '/externalId' : '/externalSystem', code: 'external-id-incomplete', detail }]);
  }
  return {
    input,
    reason: (reason as string | undefined) ?? null,
    externalSystem: (externalSystem as string | undefined) ?? null,
    externalId: (externalId as string | undefined) ?? null,
    effectiveAt: registeredAt ? new Date(registeredAt as string) : null,
  };
}
