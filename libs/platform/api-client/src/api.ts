import createClient, { type Client } from 'openapi-fetch';
import { queryString, type Query } from './query-string';
import { send, sendRequest } from './transport';

export interface ReadOptions {
  signal?: AbortSignal;
}

export interface WriteOptions {
  /** Give the same key again to repeat a request whose answer was lost. */
  idempotencyKey?: string;
  /** The ETag that was read; demanded on PATCH. */
  ifMatch?: string;
}

export interface Tagged<T> {
  body: T;
  etag: string | null;
}

const BASE = '/api/v1';

/** Kinds give their URL with the prefix, callers by hand without it: both mean the same endpoint. */
export const apiUrl = (path: string, query?: Query): string =>
  (path.startsWith('/api/') ? path : BASE + path) + queryString(query);

/** The address of a record's page in the client: the endpoint without its prefix. */
export const clientPath = (url: string): string => (url.startsWith(BASE) ? url.slice(BASE.length) : url);

async function bodyOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function write<T>(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  if (options.ifMatch) headers['If-Match'] = options.ifMatch;
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = JSON.stringify(body);
  return bodyOf<T>(await send(apiUrl(path), init));
}

/** A file's name from Content-Disposition; the RFC 5987 form wins, since Chinese names come in it. */
export function fileNameOf(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '');
  if (extended) return decodeURIComponent(extended[1]!);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

/** The endpoints that each kind has, and those without generated types. Every refusal is thrown as a ProblemError. */
export const api = {
  async get<T>(path: string, query?: Query, options: ReadOptions = {}): Promise<T> {
    return bodyOf<T>(await send(apiUrl(path, query), options.signal ? { signal: options.signal } : {}));
  },
  async read<T>(path: string, query?: Query, options: ReadOptions = {}): Promise<Tagged<T>> {
    const response = await send(apiUrl(path, query), options.signal ? { signal: options.signal } : {});
    return { body: await bodyOf<T>(response), etag: response.headers.get('etag') };
  },
  post: <T>(path: string, body?: unknown, options?: WriteOptions): Promise<T> => write<T>('POST', path, body ?? {}, options),
  put: <T>(path: string, body: unknown, options?: WriteOptions): Promise<T> => write<T>('PUT', path, body, options),
  patch: <T>(path: string, body: unknown, options?: WriteOptions): Promise<T> => write<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, body?: unknown, options?: WriteOptions): Promise<T> => write<T>('DELETE', path, body, options),
  /** Sends a form with a file; fields stand before the file, as streaming readers want them. */
  async upload<T>(path: string, file: File, fields: Query = {}, options: WriteOptions = {}): Promise<T> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== null) form.append(name, String(value));
    form.append('file', file, file.name);
    const headers: Record<string, string> = options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {};
    return bodyOf<T>(await send(apiUrl(path), { method: 'POST', body: form, headers }));
  },
  /** Fetches a file and hands it to the browser to save. A refusal is thrown, not saved as a file. */
  async download(path: string, query?: Query, fallbackName = 'download'): Promise<void> {
    const response = await send(apiUrl(path, query));
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = fileNameOf(response.headers.get('content-disposition')) ?? fallbackName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

/** A client typed by the generated `paths`, over the same transport; it throws ProblemError as `api` does. */
export const typedClient = <Paths extends object>(): Client<Paths> =>
  createClient<Paths>({
    baseUrl: globalThis.location?.origin ?? '',
    fetch: sendRequest,
    querySerializer: { array: { style: 'form', explode: false } },
  });
