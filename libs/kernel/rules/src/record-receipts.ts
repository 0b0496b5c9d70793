import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import type { RequestContext } from '@haobang/http';
import { RecordSight } from '@haobang/records';
import { ReceiptAccess } from './receipt-access.js';
import { Rules } from './rules.js';

/** A receipt about a record is seen by whoever sees the record. */
@Injectable()
export class RecordReceipts extends ReceiptAccess implements OnModuleInit {
  constructor(
    @Inject(Rules) private readonly rules: Rules,
    @Optional() @Inject(RecordSight) private readonly sight?: RecordSight,
  ) {
    super();
  }

  onModuleInit(): void {
    this.rules.register(this);
  }

  async maySee(ctx: RequestContext, subject: string): Promise<boolean | undefined> {
    return this.sight?.maySee(ctx, subject);
  }
}
