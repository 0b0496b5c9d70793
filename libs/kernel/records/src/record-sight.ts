import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { actingOf, type Rows, rowsOf } from './acting.js';
import { KindRegistry } from './kind-registry.js';
import { type Kind, readPermissionOf } from './kind.js';
import { VISIBLE } from './records.sql.js';

const SIGHT = statement('record.sight', `select r.kind, r.version, ${VISIBLE} from record r where r.id = $1`);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Seen extends Record<string, unknown> {
  kind: string;
  version: number;
  visible: boolean;
}

/** Whether a caller sees a record, and which version of it, without reading the record itself. */
@Injectable()
export class RecordSight {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  /** @throws Problem 403 where no role of the caller reads the area; 404 outside the caller's rows. */
  async version(ctx: RequestContext, kind: Kind, id: string): Promise<number> {
    if (!reads(ctx, kind)) throw Problem.forbidden('not-readable', 'None of your roles may read this.');
    const seen = await this.find(ctx, id);
    if (seen?.kind !== kind.kind || !seen.visible) throw Problem.notFound();
    return seen.version;
  }

  /** Undefined where the id is no record's. */
  async maySee(ctx: RequestContext, id: string): Promise<boolean | undefined> {
    const seen = UUID.test(id) ? await this.find(ctx, id) : undefined;
    return seen && seen.visible && reads(ctx, this.kinds.get(seen.kind));
  }

  private async find(ctx: RequestContext, id: string): Promise<Seen | undefined> {
    const ask = async (rows: Rows | null) => (await this.database.query<Seen>(SIGHT, [id, rows?.units ?? null, rows?.masks ?? null]))[0];
    const seen = await ask(rowsOf(ctx.actor));
    const kind = seen && this.kinds.get(seen.kind);
    return kind?.confidential ? ask(rowsOf(ctx.actor, kind)) : seen;
  }
}

const reads = (ctx: RequestContext, kind: Kind): boolean => actingOf(ctx.actor).may(readPermissionOf(kind));
