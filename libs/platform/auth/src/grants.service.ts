import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { uuidV7 } from '@haobang/database';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import { lockOfficers } from './accounts.js';
import { businessDayOf } from './business-day.rules.js';
import { ROLES } from './roles.js';
import { UnitTree } from './unit-tree.js';
import type { GrantResponse, GrantRoleRequest } from './users.dto.js';
import { shownGrant, UsersReadModel } from './users.read-model.js';
import { assertOther, assertOthersHold } from './users.service.js';

type GrantRow = Parameters<typeof shownGrant>[0];

/** Giving and taking back roles: the security administrator's, never to oneself. */
@Injectable()
export class GrantsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(UsersReadModel) private readonly users: UsersReadModel,
    @Inject(UnitTree) private readonly units: UnitTree,
  ) {}

  /**
   * Gives a role. A system administrator may do so for the first security administrator and the first auditor alone.
   * @throws 422 `second-person-required`, `roles-incompatible`, `unit-needed`, `unit-unknown`, `since-past`, `until-before-since`; 409 `already-granted`; 403 `already-appointed`
   */
  async grant(ctx: RequestContext, accountId: string, body: GrantRoleRequest): Promise<GrantResponse> {
    const day = businessDayOf(ctx.now);
    const sinceOn = body.sinceOn ?? day;
    await this.assertSound(body, sinceOn, day);
    return this.writes.run(ctx, async (w) => {
      assertOther(w, accountId);
      const first = !w.actor.roles.some((g) => g.role === 'securityAdmin');
      if (first) await this.assertFirst(w, body.role);
      const user = await this.users.get(accountId, w.now, w.tx);
      const row = await this.insert(w, accountId, body, sinceOn, first);
      const granted = shownGrant(row, day);
      await this.audit.record(w, {
        action: 'auth:role.grant', subject: { type: 'account', id: accountId, label: user.username }, unitId: body.unitId, reason: body.reason,
        before: null, after: { role: granted.role, unitId: granted.unitId, sinceOn, untilOn: granted.untilOn },
      });
      return granted;
    });
  }

  /** Ends a grant today: it holds no longer from this instant on. */
  async revoke(ctx: RequestContext, accountId: string, grantId: string): Promise<void> {
    await this.writes.run(ctx, async (w) => {
      assertOther(w, accountId);
      await lockOfficers(w.tx);
      const day = businessDayOf(w.now);
      const [row] = await w.tx.query<GrantRow>('select * from role_grant where id = $1 and account_id = $2 for update', [grantId, accountId]);
      if (!row) throw Problem.notFound();
      if (row.until_on !== null && row.until_on <= day) throw Problem.conflict('wrong-state', 'This grant is over already.');
      await assertOthersHold(w, accountId, row.role);
      const untilOn = row.since_on > day ? row.since_on : day;
      await w.tx.query('update role_grant set until_on = $2, revoked_at = $3, revoked_by = $4 where id = $1', [grantId, untilOn, w.now, w.actor.id]);
      const terms = { role: row.role, unitId: row.unit_id, sinceOn: row.since_on };
      await this.audit.record(w, {
        action: 'auth:role.revoke', subject: { type: 'account', id: accountId }, unitId: row.unit_id, before: { ...terms, untilOn: row.until_on }, after: { ...terms, untilOn },
      });
    });
  }

  private async assertSound({ role, unitId, untilOn }: GrantRoleRequest, sinceOn: string, day: string): Promise<void> {
    const refuse = (pointer: string, code: string, detail: string) => Problem.unprocessable(code, detail, [{ pointer, code, detail }]);
    if (ROLES[role].needsUnit && unitId === undefined) throw refuse('/unitId', 'unit-needed', 'This role is given for a unit.');
    if (sinceOn < day) throw refuse('/sinceOn', 'since-past', 'A right can not have held in the past.');
    if (untilOn !== undefined && untilOn <= sinceOn) throw refuse('/untilOn', 'until-before-since', 'The end lies after the beginning.');
    if (unitId !== undefined && !(await this.units.subtree([unitId], sinceOn)).includes(unitId)) throw refuse('/unitId', 'unit-unknown', 'There is no such unit on that day.');
  }

  /** The first start has one officer; each of the two others is appointed once, and then gives rights himself. */
  private async assertFirst(w: WriteContext, role: string): Promise<void> {
    if (role !== 'securityAdmin' && role !== 'auditor') throw Problem.forbidden('verb-not-granted', 'Roles are given by the security administrator.');
    await lockOfficers(w.tx);
    const [there] = await w.tx.query('select 1 from role_grant where role = $1 limit 1', [role]);
    if (there) throw Problem.forbidden('already-appointed', 'The first one was appointed already; roles are given by the security administrator.');
  }

  private async insert(w: WriteContext, accountId: string, { role, unitId, untilOn, reason }: GrantRoleRequest, sinceOn: string, first: boolean): Promise<GrantRow> {
    try {
      const [row] = await w.tx.query<GrantRow>(
        `insert into role_grant (id, account_id, role, unit_id, since_on, until_on, reason, first_appointment, granted_at, granted_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning *`,
        [uuidV7(w.now.getTime()), accountId, role, unitId ?? null, sinceOn, untilOn ?? null, reason ?? null, first, w.now, w.actor.id],
      );
      return row!;
    } catch (error) {
      const { constraint } = error as { constraint?: string };
      if (constraint === 'role_grant_officers_apart')
        throw Problem.unprocessable('roles-incompatible', 'Nobody holds two of system administrator, security administrator and auditor.', [{ pointer: '/role', code: 'roles-incompatible', detail: 'Take the other role back first.' }]);
      if (constraint === 'role_grant_once') throw Problem.conflict('already-granted', 'The account has this role on some of these days already.');
      throw error;
    }
  }
}
