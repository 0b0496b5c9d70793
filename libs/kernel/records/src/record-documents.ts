import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Documents, type DocumentAccess } from '@haobang/documents';
import { Database, statement } from '@haobang/database';
import type { RequestContext, WriteContext } from '@haobang/http';
import { type Rows, rowsOf, withheldFrom } from './acting.js';
import { KindRegistry } from './kind-registry.js';
import type { Kind } from './kind.js';

const SEEN = statement(
  'record.documents.seen',
  `select exists (select 1 from record r where r.id = any($1::uuid[]) and r.kind = any($4::text[]) and ($2::int[] is null or exists (
     select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))) as seen`,
);

/** Files that belong to records: whoever sees the record sees them, by the one row rule. */
@Injectable()
export class RecordDocuments implements DocumentAccess, OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Optional() @Inject(Documents) private readonly documents?: Documents,
  ) {}

  onModuleInit(): void {
    this.documents?.register(this);
  }

  async maySee(ctx: RequestContext, subjects: readonly string[]): Promise<boolean> {
    const withheld = withheldFrom(ctx.actor, this.kinds.kinds);
    const sees = async (kinds: readonly Kind[], rows: Rows | null) =>
      (await this.database.query<{ seen: boolean }>(SEEN, [subjects, rows?.units ?? null, rows?.masks ?? null, kinds.map((kind) => kind.kind)]))[0]!.seen;
    if (await sees(this.kinds.kinds.filter((kind) => !withheld.includes(kind)), rowsOf(ctx.actor))) return true;
    for (const kind of withheld) if (await sees([kind], rowsOf(ctx.actor, kind))) return true;
    return false;
  }

  /** What is evidence of a verb stays as it was. */
  mayReplace(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Ties the files that a verb's input names to the record, in the verb's transaction. @throws Problem 422 `document-unknown` */
  async link(ctx: WriteContext, recordId: string, ids: readonly string[], field: string): Promise<void> {
    if (ids.length) await this.documents?.link(ctx, ids, recordId, `/${field}`);
  }

  /** The files of a record, newest last. */
  async of(recordId: string): Promise<object[]> {
    return this.documents ? this.documents.ofSubjects(this.database, [recordId]) : [];
  }
}
