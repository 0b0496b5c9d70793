import { Param, ParseUUIDPipe, type Type } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Endpoint, Problem, type RequestContext } from '@haobang/http';
import { lowerFirst, pascal } from './controller-method.js';
import { type Kind, permissionOf, statesOf, type VerbDeclaration } from './kind.js';
import { responseOf } from './record.response.js';
import { verbBodyOf } from './verb-body.js';

// What every endpoint of a record has, made from a declaration or written by hand.

/** `ComplaintsDemand`: how classes and operations of a kind are called. */
export const nameOf = (kind: Pick<Kind, 'area' | 'kind'>): string => pascal(kind.area) + pascal(kind.kind);

/** The id in a record's address; what is no id leads nowhere. */
export const RecordId = (): ParameterDecorator => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));

/** The documentation of that id. */
export const OfRecord = (what: string): MethodDecorator => ApiParam({ name: 'id', description: `Id of the ${what}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } });

export const idempotencyHeader = (): MethodDecorator =>
  ApiHeader({ name: 'Idempotency-Key', required: false, description: 'A repeated request with the same key gets the first answer; systems have to send it.', schema: { type: 'string', maxLength: 200 } });

export const etagOf = (version: number): string => `"${version}"`;

/** The record with its version as the ETag. */
export function tagged<T extends { version: number }>(reply: FastifyReply, record: T): T {
  void reply.header('etag', etagOf(record.version));
  return record;
}

/** A system sends a key with everything that it registers. @throws Problem 400 `idempotency-key-missing` */
export function keyed(ctx: RequestContext): RequestContext {
  if (ctx.actor.kind === 'machine' && !ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'A system has to send an Idempotency-Key with every record.');
  return ctx;
}

/** The documentation of the endpoint that registers. */
export function registerDecorators(kind: Kind, id: string, response: Type<unknown>): MethodDecorator[] {
  const { input, by, to, clocks } = kind.create;
  return [
    Endpoint({ id: `${id}Register`, summary: `Registers a ${kind.label.en.toLowerCase()}.`, can: permissionOf(kind, 'register'), returns: response, status: 201, measures: kind.measures, problems: [409, 413, 415, 422] }),
    ApiBody({ type: input }), idempotencyHeader(), ApiExtension('x-states', { from: [], to: [to] }), ApiExtension('x-relations', by), ...(clocks ? [ApiExtension('x-clocks', clocks)] : []),
  ];
}

/** The documentation of a verb's endpoint. */
export function verbDecorators(kind: Kind, verbName: string, verb: VerbDeclaration, id: string, response: Type<unknown>): MethodDecorator[] {
  return [
    Endpoint({ id: id + pascal(verbName), summary: verb.is, ...(verb.basis ? { basis: verb.basis } : {}), can: permissionOf(kind, verbName), returns: response, measures: kind.measures, problems: [404, 409, 412, 413, 415, 422] }),
    ApiExtension('x-states', statesOf(kind, verb)),
    ...(verb.by === 'system' ? [] : [ApiExtension('x-relations', verb.by)]),
    ...(verb.clocks ? [ApiExtension('x-clocks', verb.clocks)] : []),
    ...(verb.notBy ? [ApiExtension('x-not-by', verb.notBy)] : []),
    ApiHeader({ name: 'If-Match', required: false, description: 'The ETag that was read; 412 if the record has changed since.', schema: { type: 'string', maxLength: 20 } }),
    idempotencyHeader(),
  ];
}

/**
 * A verb written by hand, on a method `(ctx, id, body, reply)`: documented as a declared one, its body checked as one. The body
 * is made at run time and has no name in the signature, so that the check of fields has to be told of it.
 */
export function VerbByHand(kind: Kind, verb: string, returns: Type<unknown> = responseOf(kind, nameOf(kind))): MethodDecorator {
  const declared = kind.verbs[verb] as VerbDeclaration;
  const body = verbBodyOf(declared, nameOf(kind) + pascal(verb));
  return taking(2, body, [...verbDecorators(kind, verb, declared, lowerFirst(nameOf(kind)), returns), OfRecord(kind.label.en.toLowerCase()), ApiBody({ type: body })]);
}

/** A registration written by hand, on a method `(ctx, body, reply)`. */
export function RegisterByHand(kind: Kind): MethodDecorator {
  return taking(1, kind.create.input, registerDecorators(kind, lowerFirst(nameOf(kind)), responseOf(kind, nameOf(kind))));
}

function taking(at: number, body: Type<unknown>, decorators: readonly MethodDecorator[]): MethodDecorator {
  return (target, key, descriptor) => {
    Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { [at]: body }), target, key);
    for (const decorate of decorators) decorate(target, key, descriptor);
  };
}
