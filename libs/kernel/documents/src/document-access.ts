import type { RequestContext } from '@haobang/http';

/** Answers for the subjects that it knows; a document is seen by whom any registered access lets see it. */
export abstract class DocumentAccess {
  /** Whether the caller sees at least one of the subjects, and what is attached to it. */
  abstract maySee(ctx: RequestContext, subjects: readonly string[]): Promise<boolean>;

  /** Whether the caller may put a new version beside a linked document's. No, unless overridden. */
  mayReplace(_ctx: RequestContext, _subjects: readonly string[]): Promise<boolean> {
    return Promise.resolve(false);
  }
}
