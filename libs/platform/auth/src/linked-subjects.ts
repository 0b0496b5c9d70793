import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { Database, uuidV7 } from '@haobang/database';
import { Problem, Writes, type RequestContext } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import type { LinkedSubjectList, LinkedSubjectResponse, LinkSubjectRequest } from './oidc.dto.js';
import { UsersReadModel } from './users.read-model.js';
import { assertMayReset, assertOther } from './users.service.js';

interface SubjectRow {
  id: string;
  issuer: string;
  subject: string;
  linked_at: Date;
  linked_by: string;
}

/**
 * Who an account's owner is at the provider. To link is to say who may come in, as a reset of the password is, so the same
 * people may: nobody for the own account, and for the accounts of the other officers the security administrator alone.
 */
@Injectable()
export class LinkedSubjects {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Database) private readonly database: Database,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(UsersReadModel) private readonly users: UsersReadModel,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  /** @throws 404 */
  async of(ctx: RequestContext, accountId: string): Promise<LinkedSubjectList> {
    await this.users.get(accountId, ctx.now);
    const rows = await this.database.query<SubjectRow>('select id, issuer, subject, linked_at, linked_by from account_subject where account_id = $1 order by linked_at desc, id desc', [accountId]);
    return { items: rows.map((row) => this.shown(row)), next: null };
  }

  /** @throws 404; 409 `subject-linked`, `account-linked`, `oidc-not-set-up`; 422 `second-person-required` */
  async link(ctx: RequestContext, accountId: string, { subject, reason }: LinkSubjectRequest): Promise<LinkedSubjectResponse> {
    const issuer = this.options.oidc?.issuer;
    if (!issuer) throw Problem.conflict('oidc-not-set-up', 'No provider is set up, so there is nothing to link to.');
    return this.writes.run(ctx, async (w) => {
      assertOther(w, accountId);
      const account = await this.users.get(accountId, w.now, w.tx);
      await assertMayReset(w, accountId);
      const row: SubjectRow = { id: uuidV7(w.now.getTime()), issuer, subject: subject.trim(), linked_at: w.now, linked_by: w.actor.id! };
      await linkedOnce(w.tx.query('insert into account_subject (id, account_id, issuer, subject, linked_at, linked_by) values ($1, $2, $3, $4, $5, $6)', [row.id, accountId, row.issuer, row.subject, row.linked_at, row.linked_by]));
      await this.audit.record(w, { action: 'auth:user.link', subject: { type: 'account', id: accountId, label: account.username }, before: null, after: { issuer, subject: row.subject }, reason });
      return this.shown(row);
    });
  }

  /** Also ends the sessions that were opened by the provider. @throws 404; 422 `second-person-required` */
  async unlink(ctx: RequestContext, accountId: string, subjectId: string): Promise<void> {
    await this.writes.run(ctx, async (w) => {
      assertOther(w, accountId);
      const account = await this.users.get(accountId, w.now, w.tx);
      await assertMayReset(w, accountId);
      const [row] = await w.tx.query<SubjectRow>('delete from account_subject where id = $1 and account_id = $2 returning id, issuer, subject, linked_at, linked_by', [subjectId, accountId]);
      if (!row) throw Problem.notFound();
      await w.tx.query(`update session set ended_at = $2, ended_by = $3 where account_id = $1 and ended_at is null and way = 'oidc'`, [accountId, w.now, w.actor.id]);
      await this.audit.record(w, { action: 'auth:user.unlink', subject: { type: 'account', id: accountId, label: account.username }, before: { issuer: row.issuer, subject: row.subject }, after: null });
    });
  }

  private shown(row: SubjectRow): LinkedSubjectResponse {
    return { id: row.id, issuer: row.issuer, subject: row.subject, linkedAt: row.linked_at.toISOString(), linkedBy: row.linked_by, current: row.issuer === this.options.oidc?.issuer };
  }
}

async function linkedOnce<R>(written: Promise<R>): Promise<R> {
  try {
    return await written;
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === 'account_subject_once') throw Problem.conflict('subject-linked', 'This identity is linked to another account, or to this one already.');
    if (constraint === 'account_subject_one_each') throw Problem.conflict('account-linked', 'The account is linked to another identity of the provider. Unlink that one first.');
    throw error;
  }
}
