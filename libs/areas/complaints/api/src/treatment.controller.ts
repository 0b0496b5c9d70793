import { Body, Controller, Inject, Param, ParseUUIDPipe, Post, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, registerDecorators, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { campaign } from './campaign.kind.js';
import { campaignFinding, RegisterFinding } from './campaign-finding.kind.js';
import { Campaigns, type CampaignVerb } from './campaigns.js';
import { type ReferCut, supplyCut } from './supply-cut.kind.js';
import { SupplyCutReferrals } from './supply-cut-referrals.js';

const CUT = supplyCut as Kind;
const CAMPAIGN = campaign as Kind;
const FINDING = campaignFinding as Kind;
const cut = responseOf(CUT, 'ComplaintsSupplyCut');
const one = responseOf(CAMPAIGN, 'ComplaintsCampaign');
const found = responseOf(FINDING, 'ComplaintsCampaignFinding');
const declared = (kind: Kind, name: string) => kind.verbs[name] as VerbDeclaration;
const ReferBody = verbBodyOf(declared(CUT, 'refer'), 'ComplaintsSupplyCutRefer');
const AcceptBody = verbBodyOf(declared(CAMPAIGN, 'accept'), 'ComplaintsCampaignAccept');
const VoidBody = verbBodyOf(declared(CAMPAIGN, 'void'), 'ComplaintsCampaignVoid');

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const documented = (kind: Kind, name: string, id: string, response: Type<unknown>, body: Type<unknown>): MethodDecorator => (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  const ofId = ApiParam({ name: 'id', description: `Id of the ${kind.label.en.toLowerCase()}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } });
  for (const decorate of [...verbDecorators(kind, name, declared(kind, name), id, response), ApiBody({ type: body }), ofId]) decorate(target, key, descriptor);
};
const registering: MethodDecorator = (target, key, descriptor) => {
  for (const decorate of registerDecorators(FINDING, 'complaintsCampaignFinding', found)) decorate(target, key, descriptor);
};

/** The verbs of measure 50 that touch a second record: a wilful cut is referred, a campaign is accepted over its findings. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class TreatmentController {
  constructor(
    @Inject(SupplyCutReferrals) private readonly referrals: SupplyCutReferrals,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
  ) {}

  @Post('supply-cuts/:id/refer')
  @documented(CUT, 'refer', 'complaintsSupplyCut', cut, ReferBody)
  async refer(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof ReferBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody({ ...body });
    return tagged(reply, await this.referrals.refer(ctx, id, input as ReferCut, reason));
  }

  @Post('campaigns/:id/accept')
  @documented(CAMPAIGN, 'accept', 'complaintsCampaign', one, AcceptBody)
  accept(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof AcceptBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'accept', body, reply);
  }

  @Post('campaigns/:id/void')
  @documented(CAMPAIGN, 'void', 'complaintsCampaign', one, VoidBody)
  voidCampaign(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof VoidBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'void', body, reply);
  }

  @Post('campaign-findings')
  @registering
  async find(@Ctx() ctx: RequestContext, @Body() body: RegisterFinding, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    if (ctx.actor.kind === 'machine' && !ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'A system has to send an Idempotency-Key with every record.');
    return tagged(reply, await this.campaigns.find(ctx, body));
  }

  private async act(ctx: RequestContext, id: string, verb: CampaignVerb, body: object, reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody({ ...body });
    return tagged(reply, await this.campaigns.act(ctx, id, verb, input, reason));
  }
}

function tagged(reply: FastifyReply, record: RecordAnswer): RecordAnswer {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
