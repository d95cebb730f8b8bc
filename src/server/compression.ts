import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Marks every answer as one that depends on the encodings that the client accepts. */
export function varyByEncoding(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    done();
  });
}

/**
 * Compresses the answers of all routes that are registered after it, from 1 kB on, for clients that accept Brotli or gzip.
 * The files of the pages are not among them: the build compresses those.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    customTypes: COMPRESSIBLE,
    brotliOptions: { params: PARAMETERS },
    globalDecompression: false,
  });
  // Fastify would count the bytes of an answer to HEAD before they are compressed.
  app.addHook('onRoute', ({ method, onSend }) => {
    if (method === 'HEAD' && Array.isArray(onSend)) onSend.reverse();
  });
}

/** What is text; archives and pictures are small as they are. */
const COMPRESSIBLE = /^text\/|[/+](?:json|xml|x-cypher-query)(?:;|$)/;

/** About as fast as gzip, and smaller. A window of 256 kB keeps the memory of each answer small. */
const PARAMETERS = {
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_LGWIN]: 18,
};
