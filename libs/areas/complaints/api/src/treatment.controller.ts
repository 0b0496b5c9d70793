import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, type RequestContext } from '@haobang/http';
import { keyed, type Kind, type RecordAnswer, RecordId, RegisterByHand, splitBody, tagged, VerbByHand } from '@haobang/records';
import { campaign } from './campaign.kind.js';
import { campaignFinding, RegisterFinding } from './campaign-finding.kind.js';
import { Campaigns, type CampaignVerb } from './campaigns.js';
import { type ReferCut, supplyCut } from './supply-cut.kind.js';
import { SupplyCutReferrals } from './supply-cut-referrals.js';

const CUT = supplyCut as Kind;
const CAMPAIGN = campaign as Kind;
const FINDING = campaignFinding as Kind;

/** The verbs of measure 50 that touch a second record: a wilful cut is referred, a campaign is accepted over its findings. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class TreatmentController {
  constructor(
    @Inject(SupplyCutReferrals) private readonly referrals: SupplyCutReferrals,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
  ) {}

  @Post('supply-cuts/:id/refer')
  @VerbByHand(CUT, 'refer')
  async refer(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.referrals.refer(ctx, id, input as ReferCut, reason));
  }

  @Post('campaigns/:id/accept')
  @VerbByHand(CAMPAIGN, 'accept')
  accept(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'accept', body, reply);
  }

  @Post('campaigns/:id/void')
  @VerbByHand(CAMPAIGN, 'void')
  voidCampaign(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'void', body, reply);
  }

  @Post('campaign-findings')
  @RegisterByHand(FINDING)
  async find(@Ctx() ctx: RequestContext, @Body() body: RegisterFinding, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.campaigns.find(keyed(ctx), body));
  }

  private async act(ctx: RequestContext, id: string, verb: CampaignVerb, body: Record<string, unknown>, reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.campaigns.act(ctx, id, verb, input, reason));
  }
}
