import type { FastifyRequest } from 'fastify';

/** Whether a page is wanted and no data: browsers that are led somewhere name HTML and no JSON, programs name neither or JSON. */
export function wantsPage({ headers: { accept = '' } }: FastifyRequest): boolean {
  return /\btext\/html\b/i.test(accept) && !/\bjson\b/i.test(accept);
}
