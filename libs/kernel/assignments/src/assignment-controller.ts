import { Body, Controller, Inject, Param, ParseUUIDPipe, Post, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, registerDecorators, responseOf, splitBody, urlOf, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import type { HandOver, Proposal } from './assignment-inputs.js';
import type { AssignmentVerb } from './assignment-trait.js';
import { Assignments } from './assignments.js';

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The endpoints of a kind of assignments that touch its target too: registration and every verb. */
export function assignmentControllerOf(kind: Kind): Type<unknown> {
  const name = pascal(kind.area) + pascal(kind.kind);
  const id = name[0]!.toLowerCase() + name.slice(1);
  const response = responseOf(kind, name);
  const verbs = kind.verbs as unknown as Record<AssignmentVerb, VerbDeclaration>;
  const bodyOf = (verb: AssignmentVerb) => verbBodyOf(verbs[verb], name + pascal(verb));
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  const taking = (at: number, body: Type<unknown>, decorators: readonly MethodDecorator[]): MethodDecorator => (target, key, descriptor) => {
    Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { [at]: body }), target, key);
    for (const decorate of decorators) decorate(target, key, descriptor);
  };
  const documented = (verb: AssignmentVerb): MethodDecorator =>
    taking(2, bodyOf(verb), [
      ...verbDecorators(kind, verb, verbs[verb], id, response), ApiBody({ type: bodyOf(verb) }),
      ApiParam({ name: 'id', description: `Id of the ${kind.label.en.toLowerCase()}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } }),
    ]);

  @ApiTags(kind.area)
  @Controller(urlOf(kind).slice(1))
  class AssignmentController {
    constructor(@Inject(Assignments) private readonly assignments: Assignments) {}

    @Post()
    @taking(1, kind.create.input as Type<unknown>, registerDecorators(kind, id, response))
    async register(@Ctx() ctx: RequestContext, @Body() body: Proposal, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      if (ctx.actor.kind === 'machine' && !ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'A system has to send an Idempotency-Key with every record.');
      return tagged(reply, await this.assignments.propose(ctx, kind, body));
    }

    @Post(':id/accept')
    @documented('accept')
    async accept(@Ctx() ctx: RequestContext, @ID() recordId: string, @Body() body: object, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.accept(ctx, kind, recordId, splitBody({ ...body }).reason));
    }

    @Post(':id/handOver')
    @documented('handOver')
    async handOver(@Ctx() ctx: RequestContext, @ID() recordId: string, @Body() body: object, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      const { input, reason } = splitBody({ ...body });
      return tagged(reply, await this.assignments.handOver(ctx, kind, recordId, input as HandOver, reason));
    }

    @Post(':id/end')
    @documented('end')
    async end(@Ctx() ctx: RequestContext, @ID() recordId: string, @Body() body: object, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.end(ctx, kind, recordId, splitBody({ ...body }).reason));
    }

    @Post(':id/void')
    @documented('void')
    async voidOne(@Ctx() ctx: RequestContext, @ID() recordId: string, @Body() body: object, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.assignments.void(ctx, kind, recordId, splitBody({ ...body }).reason));
    }
  }
  Object.defineProperty(AssignmentController, 'name', { value: `${name}AssignmentController` });
  return AssignmentController;
}

function tagged(reply: FastifyReply, record: RecordAnswer): RecordAnswer {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
