import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '@haobang/database';
import { Problem, type FieldError } from './problem.js';
import { traceIdOf } from './trace.js';

const TITLES: Record<number, string> = {
  400: 'Bad request', 401: 'Sign in first', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 409: 'Conflict', 412: 'Changed since read',
  413: 'Too large', 415: 'Wrong type of content', 422: 'Refused by a rule', 428: 'If-Match is needed', 429: 'Too many requests', 500: 'Internal error', 503: 'Not available',
};

/** PostgreSQL's refusals of a value that passed validation: the caller's mistake, not ours. */
const BAD_VALUE = new Map([
  ['22P02', 'value-malformed'], ['22003', 'number-out-of-range'], ['22007', 'date-malformed'], ['22008', 'date-out-of-range'], ['22021', 'character-not-allowed'], ['22P05', 'character-not-allowed'], ['54000', 'too-complex'],
]);

/** Turns whatever was thrown into problem+json. Only what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500 && problem.code === 'internal-error') this.log.error({ traceId: traceIdOf(request), err: error instanceof Error ? error.stack : String(error) });
    sendProblem(request, reply, problem);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const { retryAfterSeconds, headers, ...more } = problem.more;
  for (const [name, value] of Object.entries(headers ?? {})) void reply.header(name, value);
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="haobang"');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:haobang:problem:${problem.code}`,
        title: TITLES[problem.status] ?? 'Refused',
        status: problem.status,
        code: problem.code,
        detail: problem.detail,
        instance: request.url.split('?')[0],
        traceId: traceIdOf(request),
        ...more,
      }),
    );
}

/** Also used by batches, where each item has a problem of its own. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem(503, 'database-away', 'The database can not be reached at the moment. Try again shortly.', { retryAfterSeconds: 5 });
  const { code = '', statusCode, message = '' } = error as { code?: string; statusCode?: number; message?: string };
  if (BAD_VALUE.has(code)) return new Problem(400, BAD_VALUE.get(code)!, 'A value can not be stored as it is.');
  if (code === '57014') return new Problem(503, 'took-too-long', 'The question took too long and was given up. Narrow it.', { retryAfterSeconds: 30 });
  if (code === '40001' || code === '40P01') return new Problem(503, 'too-busy', 'Too many changes met at once. Try again.', { retryAfterSeconds: 1 });
  if (code === '23505') return Problem.conflict('already-exists', 'Something with these values is already there.');
  if (code.startsWith('FST_ERR_CTP_BODY_TOO_LARGE') || statusCode === 413) return new Problem(413, 'body-too-large', 'The body is larger than this endpoint takes.');
  if (code.startsWith('FST_ERR_CTP_INVALID_MEDIA_TYPE') || statusCode === 415) return new Problem(415, 'content-type-not-taken', 'This endpoint takes application/json.');
  if (code.startsWith('FST_ERR_CTP') || error instanceof SyntaxError) return Problem.badRequest('body-malformed', 'The body is not valid JSON.');
  if (error instanceof HttpException) return fromHttp(error);
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Problem(statusCode, 'request-malformed', message);
  return new Problem(500, 'internal-error', 'Something went wrong on our side. The trace id helps us find it.');
}

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 404) return Problem.notFound('There is no such address.');
  const body = error.getResponse() as { errors?: FieldError[]; message?: unknown };
  if (body.errors) return Problem.badRequest('request-invalid', 'Some fields are missing or wrong.', body.errors);
  return new Problem(status, status === 400 ? 'request-malformed' : `http-${status}`, typeof body.message === 'string' ? body.message : error.message);
}
