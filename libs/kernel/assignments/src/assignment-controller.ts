import { Body, Controller, Inject, Post, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, type RequestContext } from '@haobang/http';
import { keyed, type Kind, nameOf, type RecordAnswer, RecordId, RegisterByHand, splitBody, tagged, urlOf, VerbByHand } from '@haobang/records';
import type { HandOver, Proposal } from './assignment-inputs.js';
import { Assignments } from './assignments.js';


/** The endpoints of a kind of assignments that touch its target too: registration and every verb. */
export function assignmentControllerOf(kind: Kind): Type<unknown> {
  @ApiTags(kind.area)
  @Controller(urlOf(kind).slice(1))
  class AssignmentController {
    constructor(@Inject(Assignments) private readonly assignments: Assignments) {}

    @Post()
    @RegisterByHand(kind)
    async register(@Ctx() ctx: RequestContext, @Body() body: Proposal, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.propose(keyed(ctx), kind, body));
    }

    @Post(':id/accept')
    @VerbByHand(kind, 'accept')
    async accept(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.accept(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(':id/handOver')
    @VerbByHand(kind, 'handOver')
    async handOver(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      const { input, reason } = splitBody(body);
      return tagged(reply, await this.assignments.handOver(ctx, kind, recordId, input as HandOver, reason));
    }

    @Post(':id/end')
    @VerbByHand(kind, 'end')
    async end(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.end(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(':id/void')
    @VerbByHand(kind, 'void')
    async voidOne(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.void(ctx, kind, recordId, splitBody(body).reason));
    }
  }
  Object.defineProperty(AssignmentController, 'name', { value: `${nameOf(kind)}AssignmentController` });
  return AssignmentController;
}
