import type { RequestContext } from '@haobang/http';

/** Narrows receipts to the subjects that the caller sees. Registered for each sort of subject. */
export abstract class ReceiptAccess {
  /** Undefined for a subject of another sort. */
  abstract maySee(ctx: RequestContext, subject: string): Promise<boolean | undefined>;
}
