import type { FastifyReply, FastifyRequest } from 'fastify';

/** The ETags of `If-None-Match`, quotes and all; weak ones compare as strong ones do (RFC 9110, section 13.1.2). */
export function knownTags(request: FastifyRequest): string[] {
  return request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
}

/** Answers 304 where the caller has what the tag stands for. @returns whether it has: then nothing is to be sent. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  void reply.header('etag', tag);
  if (!knownTags(request).includes(tag)) return false;
  void reply.status(304);
  return true;
}
