import { Idempotency1763900000000 } from './migrations/idempotency-1763900000000.js';

export { accepted } from './accepted.js';
export { API_VERSION, BODY_LIMIT_BYTES, createApp, type AppOptions } from './app.js';
export { isKnown, knownTags } from './conditional-read.js';
export { Clock, SystemClock } from './clock.js';
export { systemContext, type Actor, type IdempotencyClaim, type RequestContext, type RoleGrant, type StoodInFor, type WriteContext } from './context.js';
export { decodeCursor, encodeCursor, setCursorKey, type CursorValues } from './cursor.js';
export { Endpoint, ENDPOINT, type EndpointOptions } from './endpoint.js';
export { HttpModule } from './http.module.js';
export { Problem, type FieldError, type ProblemMore } from './problem.js';
export { ProblemFilter, sendProblem, toProblem } from './problem.filter.js';
export { FieldErrorResponse, ProblemResponse } from './problem.response.js';
export { contextOf, Ctx, type KnownRequest } from './request-context.js';
export { traceIdOf } from './trace.js';
export { validationPipe } from './validation.js';
export { Writes } from './writes.js';
export const httpMigrations = [Idempotency1763900000000];
