import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { maskName, PersonalFields } from '@haobang/auth';
import { uuidV7 } from '@haobang/database';
import { Problem, Writes, type RequestContext, type WriteContext } from '@haobang/http';
import { amendmentOf, FIELDS, formerNamesOf, type Amendment, type Values } from './change.rules.js';
import type { AmendEnterprise, CreateEnterprise, EnterpriseResponse } from './enterprises.dto.js';
import { EnterpriseReadModel, type EnterpriseState } from './enterprises.read-model.js';
import { searchColumns } from './search.rules.js';
import { checkUscc, type UsccAnswer } from './uscc.rules.js';

const refused = (code: string, detail: string, pointer: string) => Problem.unprocessable(code, detail, [{ pointer, code, detail }]);

interface Code {
  override: string | null;
  warning: string | null;
}

/** The writes on enterprises. Each leaves a change that tells what was before, what is now, and who says so. */
@Injectable()
export class Enterprises {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
    @Inject(EnterpriseReadModel) private readonly read: EnterpriseReadModel,
  ) {}

  create(ctx: RequestContext, body: CreateEnterprise): Promise<EnterpriseResponse> {
    const code = codeOf(ctx, body);
    return this.writes.run(ctx, async (write) => {
      await assertCodeFree(write, code?.code);
      const id = uuidV7(ctx.now.getTime());
      const values = this.valuesOf(id, body, code);
      const amendment = amendmentOf([], { status: 'active', ...values }, this.effectiveOn(body), this.read.today());
      const search = searchColumns({ uscc: code?.code ?? null, name: body.name, shortName: body.shortName ?? null, formerNames: [] });
      await write.tx.query(`insert into enterprise (id, name, recorded_at, changed_at, pinyin, names, grams, latin) values ($1, $2, $3, $3, $4, $5, $6, $7)`, [id, body.name, ctx.now, search.pinyin, search.names, search.grams, search.latin]);
      await this.apply(write, id, amendment, { name: body.name, formerNames: [], shortName: null, uscc: null }, body, code, null);
      return this.recorded(write, 'parties:enterprise.create', id, null);
    });
  }

  amend(ctx: RequestContext, usccOrId: string, body: AmendEnterprise): Promise<EnterpriseResponse> {
    if (ctx.ifMatch === null) throw new Problem(428, 'if-match-missing', 'Send the ETag of what you read as If-Match.');
    const code = codeOf(ctx, body);
    return this.writes.run(ctx, async (write) => {
      const state = await this.lock(write, usccOrId);
      if (state.version !== ctx.ifMatch) throw Problem.preconditionFailed();
      if (code && code.code !== state.uscc) await assertCodeFree(write, code.code);
      const amendment = amendmentOf(state.changes, this.valuesOf(state.id, body, code), this.effectiveOn(body), this.read.today());
      if (Object.keys(amendment.after).length === 0) return this.read.get(state.id, write.tx);
      await this.apply(write, state.id, amendment, state, body, code, state.version);
      return this.recorded(write, 'parties:enterprise.amend', state.id, state);
    });
  }

  /** Reads under a lock on the row, so that of two changes at once the second sees the first. */
  private async lock(write: WriteContext, usccOrId: string): Promise<EnterpriseState> {
    const { id } = await this.read.state(usccOrId, write.tx);
    await write.tx.query('select 1 from enterprise where id = $1 for update', [id]);
    return this.read.state(id, write.tx);
  }

  private effectiveOn({ effectiveOn }: AmendEnterprise): string {
    if (effectiveOn !== undefined && effectiveOn > this.read.today()) throw refused('effective-ahead', 'What holds only later is not known yet.', '/effectiveOn');
    return effectiveOn ?? this.read.today();
  }

  private valuesOf(id: string, body: AmendEnterprise, code: UsccAnswer | undefined): Values {
    const { name, shortName, status, industry, size, address, placeCode, registeredOn, unitId, legalPerson } = body;
    const masked = legalPerson && `${maskName(legalPerson)} ${this.personal.eventHash({ type: 'enterprise', id }, 'legalPerson', legalPerson).slice(0, 12)}`;
    const values: Values = { name, shortName, status, industry, size, address, placeCode, registeredOn, unitId, legalPerson: masked, uscc: code?.code };
    return Object.fromEntries(FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])));
  }

  /** Writes the change, and into the row what of it holds today. */
  private async apply(write: WriteContext, id: string, amendment: Amendment, known: Pick<EnterpriseState, 'name' | 'formerNames' | 'shortName' | 'uscc'>, body: AmendEnterprise, code: UsccAnswer | undefined, version: number | null): Promise<void> {
    const { tx, now, actor } = write;
    const { applied } = amendment;
    await assertUnitLives(write, applied.unitId);
    const taken: Code = code && 'uscc' in applied ? { override: code.valid ? null : body.usccOverrideReason!, warning: code.warning ?? null } : { override: null, warning: null };
    const formerNames = formerNamesOf(known.name, known.formerNames, amendment);
    const current = <K extends 'name' | 'shortName' | 'uscc'>(field: K) => (field in applied ? applied[field] : known[field]) as string | null;
    const search = searchColumns({ uscc: current('uscc'), name: current('name')!, shortName: current('shortName'), formerNames });
    const sealed = 'legalPerson' in applied && body.legalPerson ? await this.personal.seal(tx, { type: 'enterprise', id }, { legalPerson: body.legalPerson }, now) : {};
    await tx.query(
      `update enterprise e set
         uscc = case when a ? 'uscc' then a->>'uscc' else e.uscc end,
         uscc_override = case when a ? 'uscc' then $3 else e.uscc_override end,
         uscc_warning = case when a ? 'uscc' then $4 else e.uscc_warning end,
         name = case when a ? 'name' then a->>'name' else e.name end,
         short_name = case when a ? 'shortName' then a->>'shortName' else e.short_name end,
         status = case when a ? 'status' then a->>'status' else e.status end,
         industry = case when a ? 'industry' then a->>'industry' else e.industry end,
         size = case when a ? 'size' then a->>'size' else e.size end,
         address = case when a ? 'address' then a->>'address' else e.address end,
         place_code = case when a ? 'placeCode' then a->>'placeCode' else e.place_code end,
         registered_on = case when a ? 'registeredOn' then (a->>'registeredOn')::date else e.registered_on end,
         unit_id = case when a ? 'unitId' then (a->>'unitId')::int else e.unit_id end,
         legal_person_masked = case when a ? 'legalPerson' then split_part(a->>'legalPerson', ' ', 1) else e.legal_person_masked end,
         legal_person_sealed = case when a ? 'legalPerson' then $5 else e.legal_person_sealed end,
         former_names = $6, pinyin = $7, names = $8, grams = $9, latin = $10, changed_at = $11, version = case when $12 then e.version + 1 else e.version end
       from (select $2::jsonb as a) given where e.id = $1`,
      [id, JSON.stringify(applied), taken.override, taken.warning, sealed.legalPerson ?? null, formerNames, search.pinyin, search.names, search.grams, search.latin, now, version !== null],
    );
    await tx.query(
      `insert into enterprise_change (enterprise_id, effective_on, before, after, source, fetched_at, confidence, recorded_at, recorded_by, trace_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, this.effectiveOn(body), JSON.stringify(amendment.before), JSON.stringify(amendment.after), body.source ?? actor.name, body.fetchedAt ?? now, body.confidence ?? 1, now, actor.name, write.traceId],
    );
  }

  private async recorded(write: WriteContext, action: string, id: string, before: EnterpriseState | null): Promise<EnterpriseResponse> {
    const after = await this.read.get(id, write.tx);
    await this.audit.record(write, { action, subject: { type: 'enterprise', id, label: after.name }, before: before && auditable(before), after: auditable(after) });
    return after;
  }
}

/** Without what has a history of its own. */
function auditable({ id, uscc, name, shortName, status, industry, size, address, placeCode, registeredOn, unitId, legalPerson, version }: Omit<EnterpriseState, 'changes'>): object {
  return { id, uscc, name, shortName, status, industry, size, address, placeCode, registeredOn, unitId, legalPerson, version };
}

/** A hand must type a right code; an official import may bring what its register holds, with the reason. */
function codeOf(ctx: RequestContext, body: AmendEnterprise): UsccAnswer | undefined {
  if (body.uscc === undefined) return undefined;
  const answer = checkUscc(body.uscc);
  if (answer.valid) return answer;
  if (answer.reason !== 'check-character' || body.usccOverrideReason === undefined) throw refused('uscc-invalid', `This is no unified social credit code (${answer.reason}).`, '/uscc');
  if (ctx.actor.kind === 'staff') throw refused('uscc-override-not-allowed', 'Only an official import may bring a code that fails its check.', '/usccOverrideReason');
  return answer;
}

async function assertCodeFree(write: WriteContext, uscc: string | undefined): Promise<void> {
  if (uscc === undefined) return;
  const [taken] = await write.tx.query<{ name: string }>('select name from enterprise where uscc = $1', [uscc]);
  if (taken) throw Problem.conflict('uscc-taken', `${taken.name} is known by this code already.`, { errors: [{ pointer: '/uscc', code: 'uscc-taken', detail: 'One code, one enterprise.' }] });
}

async function assertUnitLives(write: WriteContext, unitId: unknown): Promise<void> {
  if (typeof unitId !== 'number') return;
  const [unit] = await write.tx.query('select 1 from unit where id = $1', [unitId]);
  if (!unit) throw refused('unit-not-there', 'There is no such unit.', '/unitId');
}
