import type { FastifyReply } from 'fastify';

/** The answer to a request that began long work: where it can be watched, in the body and as `Location`. */
export function accepted<T extends { operation: string }>(reply: FastifyReply, answer: T): T {
  void reply.header('location', answer.operation);
  return answer;
}
