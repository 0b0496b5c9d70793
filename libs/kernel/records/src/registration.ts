/** What stands in the body of a registration beside the kind's own input. */
export interface Registration {
  input: object;
  reason: string | null;
  externalSystem: string | null;
  externalId: string | null;
  effectiveAt: Date | null;
}

/** Parts the body of a new record, from a request or a row of a file. */
export function splitRegistration(body: Record<string, unknown>): Registration {
  const { externalSystem, externalId, registeredAt, reason, ...input } = body;
  return {
    input,
    reason: (reason as string | undefined) ?? null,
    externalSystem: (externalSystem as string | undefined) ?? null,
    externalId: (externalId as string | undefined) ?? null,
    effectiveAt: registeredAt ? new Date(registeredAt as string) : null,
  };
}
