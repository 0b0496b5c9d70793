import { describe, expect, it } from '@jest/globals';
import { EMPTY_SHA256, signedHeaders } from './aws-signature.rules.js';

/** The worked examples of the Amazon S3 API Reference, "Examples: Signature Calculations in AWS Signature Version 4". */
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
const AT = new Date('2013-05-24T00:00:00Z');
const signatureOf = (method: string, address: string, headers: Record<string, string> = {}, payloadSha256 = EMPTY_SHA256) =>
  /Signature=(\w+)$/.exec(signedHeaders({ method, url: new URL(address, 'https://examplebucket.s3.amazonaws.com'), headers, payloadSha256 }, KEYS, AT).authorization!)![1];

describe('a signature', () => {
  it.each([
    ['GET', '/test.txt', { range: 'bytes=0-9' }, EMPTY_SHA256, 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'],
    ['PUT', '/test$file.text', { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' }, '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072', '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd'],
    ['GET', '/?lifecycle', {}, EMPTY_SHA256, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['GET', '/?prefix=J&max-keys=2', {}, EMPTY_SHA256, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ] as const)('of %s %s is that of the reference', (method, address, headers, payload, signature) => {
    expect(signatureOf(method, address, headers, payload)).toBe(signature);
  });

  it('names its scope and what it signs', () => {
    const { authorization } = signedHeaders({ method: 'GET', url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'), headers: { Range: 'bytes=0-9' }, payloadSha256: EMPTY_SHA256 }, KEYS, AT);
    expect(authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/20130524\/us-east-1\/s3\/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,/);
  });

  it('changes with every part of the request', () => {
    const base = signatureOf('GET', '/a');
    for (const other of [signatureOf('PUT', '/a'), signatureOf('GET', '/b'), signatureOf('GET', '/a?x=1'), signatureOf('GET', '/a', { range: 'bytes=0-1' }), signatureOf('GET', '/a', {}, '0'.repeat(64))]) expect(other).not.toBe(base);
  });
});
