import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Database, uuidV7, type Queryable } from '@haobang/database';
import { receiveUpload, type SpooledFile, type Upload } from '@haobang/exchange';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import type { DocumentAccess } from './document-access.js';
import { DOCUMENT_OPTIONS, type DocumentOptions } from './document.options.js';
import { cleanFileName } from './file-name.rules.js';
import { FileStorage } from './file-storage.js';
import { sniffType } from './sniff-type.js';

export interface DocumentVersion {
  id: string;
  version: number;
  name: string;
  size: number;
  type: string;
  sha256: string;
  uploadedAt: Date;
  uploaderName: string;
}

interface Held {
  id: string;
  ownerKind: string;
  ownerId: string | null;
  latest: number;
  subjects: string[];
}

interface VersionRow extends Omit<DocumentVersion, 'size'> {
  size: string;
}

const VERSION = `v.document_id as id, v.version, v.name, c.size, c.type, encode(v.sha256, 'hex') as sha256, v.uploaded_at as "uploadedAt", v.uploader_name as "uploaderName"`;
const FROM = 'document_version v join document_content c on c.sha256 = v.sha256';
const ORPHANS_AT_ONCE = 500;

@Injectable()
export class Documents {
  private readonly accesses: DocumentAccess[] = [];

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(DOCUMENT_OPTIONS) private readonly options: DocumentOptions,
  ) {}

  /** Called by the kernel that owns subjects, when its module starts. */
  register(access: DocumentAccess): void {
    this.accesses.push(access);
  }

  /** Takes a file from a multipart request as a new document. @throws 400, 413, 415, 422 as `receiveUpload` and `sniffType` say */
  upload(ctx: RequestContext, request: FastifyRequest): Promise<DocumentVersion> {
    return this.received(ctx, request, (write, file, name, type) => this.create(write, file, name, type));
  }

  /** Takes a file as the next version of a document. @throws 404; 422 `document-linked` where its subjects do not allow it */
  async addVersion(ctx: RequestContext, id: string, request: FastifyRequest): Promise<DocumentVersion> {
    await this.mayReplace(ctx, await this.held(this.database, ctx, id));
    return this.received(ctx, request, async (write, file, name, type) => {
      const [row] = await write.tx.query<{ latest: number }>('update document set latest = latest + 1 where id = $1 returning latest', [id]);
      if (!row) throw Problem.notFound();
      await this.mayReplace(ctx, await this.held(write.tx, ctx, id));
      return this.append(write, id, row.latest, file, name, type);
    });
  }

  /** A file that is on disk already, e.g. one that an import keeps; checked like an upload. The caller disposes of it. */
  async keep(ctx: WriteContext, file: SpooledFile, filename: string): Promise<DocumentVersion> {
    const name = cleanFileName(filename);
    return this.create(ctx, file, name, (await sniffType(file, name)).type);
  }

  /** @throws 404 */
  async get(ctx: RequestContext, id: string, version?: number): Promise<DocumentVersion> {
    const held = await this.held(this.database, ctx, id);
    const [row] = await this.database.query<VersionRow>(`select ${VERSION} from ${FROM} where v.document_id = $1 and v.version = $2`, [id, version ?? held.latest]);
    if (!row) throw Problem.notFound();
    return shown(row);
  }

  /** The newest first. @throws 404 */
  async versions(ctx: RequestContext, id: string): Promise<DocumentVersion[]> {
    await this.held(this.database, ctx, id);
    return (await this.database.query<VersionRow>(`select ${VERSION} from ${FROM} where v.document_id = $1 order by v.version desc`, [id])).map(shown);
  }

  /** The bytes of a version; the newest unless said. @throws 404 */
  async open(ctx: RequestContext, id: string, version?: number): Promise<{ document: DocumentVersion; content: Readable }> {
    const document = await this.get(ctx, id, version);
    return { document, content: await this.storage.open(document.sha256) };
  }

  /**
   * Ties documents to a subject, in the transaction of the verb that does so. Repeating it changes nothing.
   * @throws 422 `document-unknown` with one error per document that isn't there for the caller; `pointer` is where the ids stand in the body
   */
  async link(ctx: WriteContext, ids: readonly string[], subject: string, pointer = '/files'): Promise<void> {
    if (!ids.length) return;
    const unknown: number[] = [];
    for (const [index, id] of ids.entries()) {
      // Locked, so that the removal of orphans and this link see one another.
      const [known] = await ctx.tx.query('select 1 as known from document where id = $1 for share', [id]);
      if (!known || !(await this.held(ctx.tx, ctx, id).catch(absent))) unknown.push(index);
    }
    if (unknown.length)
      throw Problem.unprocessable('document-unknown', 'Some files are not there.', unknown.map((i) => ({ pointer: `${pointer}/${i}`, code: 'document-unknown', detail: 'Upload the file first.' })));
    await ctx.tx.query('insert into document_link (document_id, subject, linked_by, linked_at) select id, $2, $3, $4 from unnest($1::uuid[]) id on conflict do nothing', [ids, subject, ctx.actor.id, ctx.now]);
  }

  /** The newest versions of what is linked to subjects that the caller has checked already, in the order of linking. */
  async ofSubjects(db: Queryable, subjects: readonly string[]): Promise<(DocumentVersion & { subject: string })[]> {
    const rows = await db.query<VersionRow & { subject: string }>(
      `select l.subject, ${VERSION} from document_link l join document d on d.id = l.document_id join ${FROM} on v.document_id = d.id and v.version = d.latest
        where l.subject = any($1::uuid[]) order by l.linked_at, l.document_id`,
      [subjects],
    );
    return rows.map((row) => ({ ...shown(row), subject: row.subject }));
  }

  /** Deletes what was uploaded by mistake. @throws 404; 422 `document-linked` */
  async remove(ctx: WriteContext, id: string): Promise<void> {
    const [locked] = await ctx.tx.query('select 1 as known from document where id = $1 for update', [id]);
    const held = locked && (await this.held(ctx.tx, ctx, id));
    if (!held || !isOwner(ctx, held)) throw Problem.notFound();
    if (held.subjects.length) throw linked();
    await this.erase(ctx.tx, [id]);
  }

  /** Removes documents that nobody linked within the time, and content that no version has any more. @returns how many documents */
  async removeOrphans(now: Date, olderThanHours: number): Promise<number> {
    const before = new Date(now.getTime() - olderThanHours * 3_600_000);
    let removed = 0;
    for (;;) {
      const count = await this.database.transaction(async (tx) => {
        const orphans = await tx.query<{ id: string }>(
          `select id from document d where created_at < $1 and not exists (select 1 from document_link l where l.document_id = d.id) order by created_at limit $2 for update skip locked`,
          [before, ORPHANS_AT_ONCE],
        );
        // Asked again under the lock: a link may have been committed between the look and the lock.
        const still = await tx.query<{ id: string }>(`select id from unnest($1::uuid[]) id where not exists (select 1 from document_link l where l.document_id = id)`, [orphans.map((o) => o.id)]);
        await this.erase(tx, still.map((o) => o.id));
        return still.length;
      });
      removed += count;
      if (count < ORPHANS_AT_ONCE) break;
    }
    await this.storage.tidy(olderThanHours * 3_600_000);
    return removed;
  }

  private async received(
    ctx: RequestContext,
    request: FastifyRequest,
    work: (write: WriteContext, file: Upload, name: string, type: string) => Promise<DocumentVersion>,
  ): Promise<DocumentVersion> {
    const file = await receiveUpload(request, { maxBytes: this.options.maxBytes, folder: this.storage.incoming });
    try {
      if (file.size === 0) throw Problem.unprocessable('file-empty', 'The file is empty.', [{ pointer: '/file', code: 'file-empty', detail: 'Choose a file that has content.' }]);
      const name = cleanFileName(file.filename);
      const { type } = await sniffType(file, name);
      return await this.writes.run(withContent(ctx, file), (write) => work(write, file, name, type));
    } catch (error) {
      await this.discard(file.sha256);
      throw error;
    } finally {
      await file.dispose();
    }
  }

  /** Bytes that were put by a transaction that did not commit. What an error here leaves behind is only disk space. */
  private async discard(sha256: string): Promise<void> {
    await this.database
      .transaction(async (tx) => {
        await lockContent(tx, sha256);
        const [known] = await tx.query('select 1 as known from document_content where sha256 = $1', [Buffer.from(sha256, 'hex')]);
        if (!known) await this.storage.remove(sha256);
      })
      .catch(() => undefined);
  }

  private async create(write: WriteContext, file: SpooledFile, name: string, type: string): Promise<DocumentVersion> {
    const id = uuidV7(write.now.getTime());
    const { actor, now } = write;
    await write.tx.query('insert into document (id, owner_kind, owner_id, unit_id, created_at) values ($1, $2, $3, $4, $5)', [id, actor.kind, actor.id, actor.unitId, now]);
    return this.append(write, id, 1, file, name, type);
  }

  private async append(write: WriteContext, id: string, version: number, file: SpooledFile, name: string, type: string): Promise<DocumentVersion> {
    await lockContent(write.tx, file.sha256);
    const content = Buffer.from(file.sha256, 'hex');
    await this.storage.put(file.sha256, file.path);
    await write.tx.query('insert into document_content (sha256, size, type, stored_at) values ($1, $2, $3, $4) on conflict do nothing', [content, file.size, type, write.now]);
    await write.tx.query('insert into document_version (document_id, version, sha256, name, uploader_id, uploader_name, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7)', [
      id, version, content, name, write.actor.id, write.actor.name, write.now,
    ]);
    return { id, version, name, size: file.size, type, sha256: file.sha256, uploadedAt: write.now, uploaderName: write.actor.name };
  }

  /** Rows first, then bytes, under the lock of the content: a concurrent upload of the same bytes waits and puts them again. */
  private async erase(tx: Queryable, ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    const held = await tx.query<{ sha256: string }>(`select distinct encode(sha256, 'hex') as sha256 from document_version where document_id = any($1::uuid[]) order by 1`, [ids]);
    await tx.query('delete from document where id = any($1::uuid[])', [ids]);
    for (const { sha256 } of held) {
      await lockContent(tx, sha256);
      const gone = await tx.query('delete from document_content c where sha256 = $1 and not exists (select 1 from document_version v where v.sha256 = c.sha256) returning 1 as gone', [Buffer.from(sha256, 'hex')]);
      if (gone.length) await this.storage.remove(sha256);
    }
  }

  /** @throws 404 where the caller may not see it */
  private async held(db: Queryable, ctx: RequestContext, id: string): Promise<Held> {
    const [row] = await db.query<Held>(
      `select d.id, d.owner_kind as "ownerKind", d.owner_id as "ownerId", d.latest, array(select subject::text from document_link l where l.document_id = d.id order by linked_at) as subjects from document d where d.id = $1`,
      [id],
    );
    if (!row) throw Problem.notFound();
    if (isOwner(ctx, row)) return row;
    if (row.subjects.length) for (const access of this.accesses) if (await access.maySee(ctx, row.subjects)) return row;
    throw Problem.notFound();
  }

  private async mayReplace(ctx: RequestContext, held: Held): Promise<void> {
    if (!held.subjects.length) return;
    for (const access of this.accesses) if (await access.mayReplace(ctx, held.subjects)) return;
    throw linked();
  }
}

const linked = () => Problem.unprocessable('document-linked', 'The file belongs to a record by now; it changes only as the record allows.');

const isOwner = (ctx: RequestContext, held: Held) => held.ownerKind === ctx.actor.kind && held.ownerId !== null && held.ownerId === ctx.actor.id;

const absent = (error: unknown): undefined => {
  if (error instanceof Problem && error.status === 404) return undefined;
  throw error;
};

function shown({ size, ...row }: VersionRow): DocumentVersion {
  return { ...row, size: Number(size) };
}

/** The body of a form is no JSON, so the file itself must make the request's hash: one key with two files is refused. */
function withContent(ctx: RequestContext, file: Upload): RequestContext {
  if (!ctx.idempotency) return ctx;
  const requestHash = createHash('sha256').update(ctx.idempotency.requestHash).update(file.sha256).update(file.filename).digest();
  return { ...ctx, idempotency: { ...ctx.idempotency, requestHash } };
}

async function lockContent(tx: Queryable, sha256: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::bigint)', [Buffer.from(sha256, 'hex').readBigInt64BE(0).toString()]);
}
