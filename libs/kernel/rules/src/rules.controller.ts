import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { businessDayOf, permissions } from '@haobang/auth';
import { Ctx, Endpoint, Problem, Writes, type RequestContext } from '@haobang/http';
import type { DecisionRow, FactValue } from './decision.rules.js';
import type { DecisionTable } from './decision-table.js';
import { isAuthor, RuleVersions, type RuleVersion } from './rule-versions.js';
import { ApproveVersion, DraftVersion, ReceiptParam, ReceiptResponse, RerunResponse, TableParam, TableResponse, TablesResponse, TrialResponse, TryTable, VersionParam, VersionResponse } from './rules.dto.js';
import './rules.permissions.js';
import { Rules } from './rules.js';

@ApiTags('rules')
@Controller('api/v1/rules')
export class RulesController {
  constructor(
    @Inject(Rules) private readonly rules: Rules,
    @Inject(RuleVersions) private readonly versions: RuleVersions,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get('tables')
  @Endpoint({ id: 'ruleTables', can: 'signed-in', returns: TablesResponse, summary: 'Every decision table with its versions.' })
  async tables(@Ctx() ctx: RequestContext): Promise<TablesResponse> {
    const versions = await this.versions.all();
    return { items: this.rules.declared().map((table) => tableOf(ctx, table, versions.filter((v) => v.table === table.code))) };
  }

  @Get('tables/:code')
  @Endpoint({ id: 'ruleTable', can: 'signed-in', returns: TableResponse, problems: [404], summary: 'A decision table with its versions.' })
  async table(@Ctx() ctx: RequestContext, @Param() { code }: TableParam): Promise<TableResponse> {
    const table = this.rules.tableOf(code);
    return tableOf(ctx, table, await this.versions.of(code));
  }

  @Get('tables/:code/versions/:version')
  @Endpoint({ id: 'ruleVersion', can: 'signed-in', returns: VersionResponse, problems: [404], summary: 'One version of a decision table.' })
  async version(@Ctx() ctx: RequestContext, @Param() { code, version }: VersionParam): Promise<VersionResponse> {
    return versionOf(ctx, await this.versions.get(code, version));
  }

  @Post('tables/:code/versions')
  @Endpoint({ id: 'ruleDraft', can: 'rules:table.draft', status: 201, returns: VersionResponse, problems: [404, 422], summary: 'Drafts a version; it decides nothing until another person approves it.' })
  draft(@Ctx() ctx: RequestContext, @Param() { code }: TableParam, @Body() body: DraftVersion): Promise<VersionResponse> {
    // Plain values, since the rows are hashed and stored as they were sent.
    const rows = JSON.parse(JSON.stringify(body.rows)) as DecisionRow[];
    return this.writes.run(ctx, async (write) => versionOf(ctx, await this.versions.draft(write, code, { rows, validFrom: body.validFrom, ...(body.note ? { note: body.note } : {}) })));
  }

  @Post('tables/:code/versions/:version/approve')
  @Endpoint({ id: 'ruleApprove', can: 'rules:table.approve', returns: VersionResponse, problems: [404, 409, 422], summary: 'Puts another person’s draft into force from its day on.' })
  approve(@Ctx() ctx: RequestContext, @Param() { code, version }: VersionParam, @Body() { hash }: ApproveVersion): Promise<VersionResponse> {
    return this.writes.run(ctx, async (write) => versionOf(ctx, await this.versions.approve(write, code, version, hash)));
  }

  @Post('tables/:code/versions/:version/withdraw')
  @Endpoint({ id: 'ruleWithdraw', can: 'rules:table.draft', returns: VersionResponse, problems: [404, 409], summary: 'Takes a draft back.' })
  withdraw(@Ctx() ctx: RequestContext, @Param() { code, version }: VersionParam): Promise<VersionResponse> {
    return this.writes.run(ctx, async (write) => versionOf(ctx, await this.versions.withdraw(write, code, version)));
  }

  @Post('tables/:code/try')
  @Endpoint({ id: 'ruleTry', can: 'signed-in', returns: TrialResponse, problems: [404, 422], summary: 'Says what would be decided, and leaves no receipt.' })
  try(@Param() { code }: TableParam, @Body() { facts, on }: TryTable): Promise<TrialResponse> {
    return this.rules.tryOut(code, factsOf(this.rules.tableOf(code), facts), on);
  }

  @Get('receipts/:id')
  @Endpoint({ id: 'ruleReceipt', can: 'rules:receipt.read', returns: ReceiptResponse, problems: [404], summary: 'What was decided, on which facts, by which row.' })
  receipt(@Ctx() ctx: RequestContext, @Param() { id }: ReceiptParam): Promise<ReceiptResponse> {
    return this.rules.receipt(ctx, id);
  }

  @Post('receipts/:id/rerun')
  @Endpoint({ id: 'ruleRerun', can: 'rules:receipt.read', returns: RerunResponse, problems: [404], summary: 'Decides again over the stored facts and version; the answer must be the same.' })
  rerun(@Ctx() ctx: RequestContext, @Param() { id }: ReceiptParam): Promise<RerunResponse> {
    return this.rules.rerun(ctx, id);
  }
}

function versionOf(ctx: RequestContext, { draftedBy, draftedFor, ...version }: RuleVersion): VersionResponse {
  const able = ctx.actor.roles.filter(({ role }) => permissions.allows(role, 'rules:table.approve'));
  const lender = able.every((grant) => grant.onBehalfOf) ? able[0]?.onBehalfOf : undefined;
  const approvable = version.state === 'DRAFT' && able.length > 0 && !isAuthor({ draftedBy, draftedFor }, ctx.actor.id, lender);
  return { ...version, approvable };
}

function tableOf(ctx: RequestContext, { code, label, inputs, outcomes }: DecisionTable, versions: readonly RuleVersion[]): TableResponse {
  const today = businessDayOf(ctx.now);
  const current = versions.find((v) => v.state === 'APPROVED' && v.validFrom <= today && (v.validUntil === null || today < v.validUntil));
  return { code, label, inputs: [...inputs], outcomes: [...outcomes], current: current ? versionOf(ctx, current) : null, versions: versions.map((v) => versionOf(ctx, v)) };
}

/** @throws 400 for an unknown input, or a value that is none */
function factsOf(table: DecisionTable, given: Record<string, unknown>): Record<string, FactValue | null> {
  const facts: Record<string, FactValue | null> = {};
  for (const [name, value] of Object.entries(given)) {
    const pointer = `/facts/${name.slice(0, 100)}`;
    if (!table.inputs.some((i) => i.name === name)) throw Problem.badRequest('request-invalid', 'Some facts are unknown.', [{ pointer, code: 'unknown-field', detail: 'The table has no such input.' }]);
    if (!isFact(value)) throw Problem.badRequest('request-invalid', 'Some facts are wrong.', [{ pointer, code: 'value-does-not-fit', detail: 'A text, number, boolean, or list of texts.' }]);
    facts[name] = value;
  }
  return facts;
}

function isFact(value: unknown): value is FactValue | null {
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return true;
  if (typeof value === 'string') return value.length <= 10_000;
  return Array.isArray(value) && value.length <= 500 && value.every((each) => typeof each === 'string' && each.length <= 1_000);
}
