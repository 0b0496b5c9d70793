/** One refused field of a 400 or 422, by JSON pointer into the body that was sent. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
  /** The rule in the reader's language, where the server has words for it. */
  title?: string;
  /** What was wrong there, said after the title: a heading that is missing. */
  value?: string;
}

/** RFC 9457 problem details, as the server sends them; `code` is stable, `title` follows Accept-Language, `detail` is English. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  instance?: string;
  traceId?: string;
  errors?: FieldProblem[];
  /** With 409: the verbs that are open now. */
  verbs?: string[];
  /** With `rows-touched`: how many records stand in the way, and the numbers of the first hundred. */
  count?: number;
  numbers?: string[];
  /** With 429, 503 and lock-outs: seconds to wait, from the Retry-After header. */
  retryAfterSeconds?: number;
}

/** The only error that the client throws: a refusal by the server, or a server that could not be reached (status 0). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

export const isProblem = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code);

/** Anything thrown, as a problem: a bug in the client is shown as such, not as a server's answer. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { title: 'Client error', status: 0, code: 'client-error', detail: error instanceof Error ? error.message : String(error) };
}

const networkProblem = (): Problem => ({ title: 'Network unreachable', status: 0, code: 'network-unreachable' });

/** A request that never got an answer; an aborted one keeps its own error, so that the caller can tell them apart. */
export function networkError(error: unknown): unknown {
  if (error instanceof Error && error.name === 'AbortError') return error;
  return new ProblemError(networkProblem());
}

/** Reads a refusal. A proxy may answer with HTML: the status then stands alone. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  let body: Partial<Problem> = {};
  if (/json/.test(response.headers.get('content-type') ?? '')) {
    body = (await response.json().catch(() => ({}))) as Partial<Problem>;
  }
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ProblemError({
    ...body,
    title: body.title ?? `HTTP ${response.status}`,
    status: response.status,
    code: body.code ?? `http-${response.status}`,
    ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
  });
}
