import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  method: string;
  url: URL;
  /** Every header that is to be signed, `host` and `x-amz-date` left out: they are added. */
  headers: Record<string, string>;
  /** SHA-256 of the body, hexadecimal. */
  payloadSha256: string;
}

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

const SERVICE = 's3';
const ALGORITHM = 'AWS4-HMAC-SHA256';
export const EMPTY_SHA256 = createHash('sha256').digest('hex');

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** RFC 3986: everything but letters, digits and `-._~`. */
const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const canonicalPath = (pathname: string) => pathname.split('/').map((part) => encoded(decodeURIComponent(part))).join('/');

const canonicalQuery = (query: URLSearchParams) =>
  [...query].map(([name, value]) => [encoded(name), encoded(value)] as const).sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)).map((pair) => pair.join('=')).join('&');

/**
 * The headers of a request with its signature (AWS Signature Version 4, "Authenticating Requests: Using the Authorization
 * Header", payload signed as a whole), as every S3-compatible storage checks them.
 */
export function signedHeaders({ method, url, headers, payloadSha256 }: SignedRequest, { accessKeyId, secretAccessKey, region }: AwsCredentials, at: Date): Record<string, string> {
  const stamp = `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const day = stamp.slice(0, 8);
  const signed: Record<string, string> = { ...headers, host: url.host, 'x-amz-content-sha256': payloadSha256, 'x-amz-date': stamp };
  const names = Object.keys(signed).map((name) => name.toLowerCase()).sort();
  const values = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toLowerCase(), value.trim().replace(/ +/g, ' ')]));
  const canonical = [method, canonicalPath(url.pathname), canonicalQuery(url.searchParams), ...names.map((name) => `${name}:${values[name]}`), '', names.join(';'), payloadSha256].join('\n');
  const scope = `${day}/${region}/${SERVICE}/aws4_request`;
  const toSign = [ALGORITHM, stamp, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [region, SERVICE, 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
  return { ...signed, authorization: `${ALGORITHM} Credential=${accessKeyId}/${scope},SignedHeaders=${names.join(';')},Signature=${hmac(key, toSign).toString('hex')}` };
}
