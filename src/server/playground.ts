import { existsSync } from 'node:fs';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { toErrorBody } from './json-errors.js';

/** Serves the built playground at `/playground`, under rules that let it load and ask nothing but this server. */
export async function registerPlayground(app: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(directory)) {
    const answer = toErrorBody('NOT_FOUND', 'the playground is not built: run npm run prepare');
    app.get('/playground', (_request, reply) => reply.code(404).send(answer));
    return;
  }
  await app.register(async (scope) => {
    await scope.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: RULES },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      // Whether a server is reached over TLS is for those to say who put it there.
      strictTransportSecurity: false,
    });
    await scope.register(files, {
      root: directory,
      prefix: '/playground/',
      cacheControl: false,
      setHeaders: (response, path) => {
        const named = /[/\\]assets[/\\][^/\\]+$/.test(path);
        response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get('/playground', (_request, reply) => reply.sendFile('index.html'));
  });
}

const RULES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  // GraphiQL's style sheet holds its fonts.
  fontSrc: ["'self'", 'data:'],
  // The editor writes style elements as it goes.
  styleSrc: ["'self'", "'unsafe-inline'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
