/** One field that was wrong: where (RFC 6901 pointer into the body, or `?name` for a parameter), which rule, in words. */
export interface FieldError {
  pointer: string;
  code: string;
  detail: string;
  /** What was wrong there, as the reader wrote or should have written it; the title in the reader's language goes before it. */
  value?: string;
}

export interface ProblemMore {
  errors?: FieldError[];
  /** The verbs that are open now, where a verb was refused by the record's state. */
  verbs?: string[];
  retryAfterSeconds?: number;
  headers?: Record<string, string>;
  [extension: string]: unknown;
}

/** A refusal, RFC 9457. `code` is stable and is what clients look up; `detail` is for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: ProblemMore = {},
  ) {
    super(`${status} ${code}: ${detail}`);
    this.name = 'Problem';
  }

  static badRequest(code: string, detail: string, errors?: FieldError[]): Problem {
    return new Problem(400, code, detail, errors ? { errors } : {});
  }

  static unauthorized(code = 'sign-in-required', detail = 'Sign in first.'): Problem {
    return new Problem(401, code, detail);
  }

  static forbidden(code = 'verb-not-granted', detail = 'None of your roles may do this.'): Problem {
    return new Problem(403, code, detail);
  }

  /** Also the answer for a record outside the caller's rows: whether it exists is not said. */
  static notFound(detail = 'There is nothing here that you may see.'): Problem {
    return new Problem(404, 'not-found', detail);
  }

  static conflict(code: string, detail: string, more: ProblemMore = {}): Problem {
    return new Problem(409, code, detail, more);
  }

  /** @param version of what is there now, given as its ETag */
  static preconditionFailed(detail = 'The record has changed since you read it.', version?: number): Problem {
    return new Problem(412, 'changed-since-read', detail, version === undefined ? {} : { headers: { etag: `"${version}"` } });
  }

  static unprocessable(code: string, detail: string, errors?: FieldError[]): Problem {
    return new Problem(422, code, detail, errors ? { errors } : {});
  }
}
