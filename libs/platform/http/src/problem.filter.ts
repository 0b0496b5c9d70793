import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '@haobang/database';
import { localeOf } from './locale.js';
import { Problem, type FieldError } from './problem.js';
import { problemTitle, type ProblemText } from './problem-texts.js';
import { inSources } from './source-lines.js';
import { traceIdOf } from './trace.js';

/** For a code without a text of its own. */
const TITLES: Record<number, ProblemText> = {
  400: ['请求有误', 'Bad request'], 401: ['请先登录', 'Sign in first'], 403: ['没有权限', 'Not allowed'], 404: ['没有找到', 'Not found'], 405: ['不支持的方法', 'Method not allowed'], 409: ['与当前状态冲突', 'Conflict'],
  412: ['读取之后已被变更', 'Changed since read'], 413: ['内容过大', 'Too large'], 415: ['内容类型不符', 'Wrong type of content'], 422: ['不符合规则', 'Refused by a rule'], 428: ['需要 If-Match', 'If-Match is needed'],
  429: ['请求过于频繁', 'Too many requests'], 500: ['服务器内部错误', 'Internal error'], 503: ['暂时不可用', 'Not available'],
};
const REFUSED: ProblemText = ['已拒绝', 'Refused'];

/** The title of a problem and those of its fields in the reader's language. What is said in `detail`, with its numbers and names, is English everywhere. */
export function titled({ status, code, more: { errors } }: Pick<Problem, 'status' | 'code' | 'more'>, locale: 'zh' | 'en'): { title: string; errors?: (FieldError & { title?: string })[] } {
  return {
    title: problemTitle(code, locale) ?? (TITLES[status] ?? REFUSED)[locale === 'zh' ? 0 : 1],
    ...(errors ? { errors: errors.map((error) => ({ ...error, ...(problemTitle(error.code, locale) ? { title: problemTitle(error.code, locale)! } : {}) })) } : {}),
  };
}

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
    if (problem.status >= 500 && problem.code === 'internal-error') this.log.error({ traceId: traceIdOf(request), err: error instanceof Error ? inSources(error.stack ?? error.message) : String(error) });
    sendProblem(request, reply, problem);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const { retryAfterSeconds, headers, errors: _, ...more } = problem.more;
  const { title, ...fields } = titled(problem, localeOf(request.headers));
  for (const [name, value] of Object.entries(headers ?? {})) void reply.header(name, value);
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="haobang"');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:haobang:problem:${problem.code}`,
        title,
        status: problem.status,
        code: problem.code,
        detail: problem.detail,
        instance: request.url.split('?')[0],
        traceId: traceIdOf(request),
        ...fields,
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
