import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The names that an operation takes one by one; `all` where it takes its parameters as a whole and refuses the others itself. */
type Taken = ReadonlySet<string> | 'all';
const known = new WeakMap<object, Taken>();

/**
 * Refuses parameters in the address that the operation does not have: whoever writes `?dryRun=true` there must not have it done for
 * real. Operations that take a whole class or list of them refuse others by that.
 */
@Injectable()
export class KnownParameters implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const given = Object.keys((context.switchToHttp().getRequest<FastifyRequest>().query ?? {}) as object);
    if (given.length === 0) return true;
    const taken = takenBy(context.getClass(), context.getHandler());
    const unknown = taken === 'all' ? [] : given.filter((name) => !taken.has(name));
    if (unknown.length === 0) return true;
    throw Problem.badRequest('request-invalid', 'Some parameters are wrong or unknown.', unknown.map((name) => ({ pointer: `?${name}`, code: 'unknown-parameter', detail: 'This operation has no such parameter.' })));
  }
}

function takenBy(controller: Type<unknown>, handler: object): Taken {
  let taken = known.get(handler);
  if (taken === undefined) {
    const read = namesOf(controller, handler)
      .flatMap((name) => Object.entries((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { data?: unknown }>))
      .filter(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`))
      .map(([, { data }]) => data);
    taken = read.every((name) => typeof name === 'string') ? new Set(read) : 'all';
    known.set(handler, taken);
  }
  return taken;
}

/** The names under which a controller or what it extends has this method; one that was made has no name of its own. */
function namesOf(controller: Type<unknown>, handler: object): string[] {
  const names: string[] = [];
  for (let at = controller.prototype as object | null; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null)
    names.push(...Object.getOwnPropertyNames(at).filter((name) => Object.getOwnPropertyDescriptor(at, name)?.value === handler));
  return names;
}
