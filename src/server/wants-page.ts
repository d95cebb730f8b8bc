import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** Whether a client would rather have a page than data, as browsers that are led somewhere; the answer then is one of two. */
export function wantsPage({ headers: { accept } }: FastifyRequest, reply: FastifyReply): boolean {
  void reply.header('vary', [reply.getHeader('vary') ?? [], 'Accept'].flat().join(', '));
  return new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) === 'text/html';
}
