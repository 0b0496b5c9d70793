import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiCreatedResponse, ApiAcceptedResponse, ApiExtension, ApiFoundResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { HttpCode } from '@nestjs/common';

/** Metadata key under which the guard and the rights matrix find what an operation demands. */
export const ENDPOINT = 'haobang:endpoint';

export interface EndpointOptions {
  /** Unique over the whole API, `complaintsDemandSign`. */
  id: string;
  summary: string;
  description?: string;
  /** Permission `{area}:{kind}.{verb}`; `signed-in` for reference data; `public` for what needs no sign-in. */
  can: string;
  returns?: Type<unknown>;
  /** An answer that is no JSON, e.g. `text/csv`. */
  produces?: string;
  /** 302 for addresses that browsers walk through. */
  status?: 200 | 201 | 202 | 204 | 302;
  measures?: readonly number[];
  /** Law or rule that the operation follows. */
  basis?: string;
  /** Statuses of the problems that this operation answers with, beside 400, 401, 403, 429 and 503. */
  problems?: readonly number[];
}

const PROBLEMS: Record<number, string> = {
  400: 'Malformed, wrong type, unknown field or parameter.', 401: 'Not signed in, or the token is over.', 403: 'None of the caller\'s roles has this verb.',
  404: 'Not there, or outside the caller\'s rows.', 409: 'The state, a concurrent change or a key in flight forbids it; `verbs` names what is open.',
  412: 'Changed since it was read.', 413: 'The body is too large.', 415: 'The type of content is not taken.', 422: 'Well-formed, but refused by a rule.',
  428: 'If-Match is missing.', 429: 'Too many requests.', 503: 'The database is away; try again.',
};

/** Says what an operation is. Guard, OpenAPI and the rights matrix read the same words. */
export function Endpoint(o: EndpointOptions): MethodDecorator {
  const status = o.status ?? 200;
  const location = { Location: { description: 'Where the work can be watched.', schema: { type: 'string', format: 'uri-reference', maxLength: 200 } } };
  const onwards = { Location: { description: 'Where the browser goes next.', schema: { type: 'string', format: 'uri-reference', maxLength: 4000 } } };
  const ok = { description: o.summary, ...(status === 202 ? { headers: location } : status === 302 ? { headers: onwards } : {}), ...(o.produces ? { content: { [o.produces]: { schema: o.produces.startsWith('text/') ? { type: 'string' as const, maxLength: 2_147_483_647 } : { type: 'string' as const, format: 'binary', maxLength: 2_147_483_647 } } } } : o.returns ? { type: o.returns } : {}) };
  const respond = { 200: ApiOkResponse, 201: ApiCreatedResponse, 202: ApiAcceptedResponse, 204: ApiNoContentResponse, 302: ApiFoundResponse }[status];
  const problems = new Set([400, 429, 503, ...(o.can === 'public' ? [] : [401, 403]), ...(o.problems ?? [])]);
  return applyDecorators(
    SetMetadata(ENDPOINT, o),
    HttpCode(status),
    ApiOperation({ operationId: o.id, summary: o.summary, description: [o.description, o.basis && `Basis: ${o.basis}.`].filter(Boolean).join('\n\n') || o.summary }),
    ApiExtension('x-permission', o.can),
    ...(o.basis ? [ApiExtension('x-basis', o.basis)] : []),
    ...(o.measures ? [ApiExtension('x-measures', [...o.measures])] : []),
    ...(o.can === 'public' ? [] : [ApiCookieAuth('session'), ApiBearerAuth('machine')]),
    respond(ok as never),
    ...[...problems].sort().map((code) => ApiResponse({ status: code, description: PROBLEMS[code] ?? 'Refused.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })),
  ) as MethodDecorator;
}

