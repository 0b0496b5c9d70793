import type { RequestContext } from '@haobang/http';

/** Narrows receipts to the subjects that the caller sees. Registered by the kernel that owns subjects. */
export abstract class ReceiptAccess {
  abstract maySee(ctx: RequestContext, subject: string): Promise<boolean>;
}
