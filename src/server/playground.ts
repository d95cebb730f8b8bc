import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { once } from '../shared/once.js';
import { toErrorBody } from './json-errors.js';

/** What the playground is opened with. */
export interface OpenedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where an answer was cited: the version of the data then and now, null where that could not be read. */
  readonly cited: { readonly version: string; readonly present: string | null } | null;
}

/** Sends the page of the playground with an operation in it. */
export type OpenInPlayground = (reply: FastifyReply, opened: OpenedOperation) => FastifyReply;

/** Serves the built playground at `/playground`, under rules that let it load and ask nothing but this server. */
export async function registerPlayground(app: FastifyInstance, directory: string): Promise<OpenInPlayground> {
  if (!existsSync(directory)) {
    const answer = toErrorBody('NOT_FOUND', 'the playground is not built: run npm run prepare');
    app.get('/playground', (_request, reply) => reply.code(404).send(answer));
    return (reply) => reply.code(404).send(answer);
  }
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: { useDefaults: false, directives: RULES },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // Whether a server is reached over TLS is for those to say who put it there.
    strictTransportSecurity: false,
  });
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.helmet();
      done();
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
  const toPage = once(() => readFileSync(join(directory, 'index.html'), 'utf8'));
  return (reply, opened) => {
    reply.helmet();
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(toPage().replace('</head>', () => `${toDataBlock(opened)}</head>`));
  };
}

/** Scripts of a page may not be written in it; data may, which `web/playground/opened-operation.ts` reads. */
function toDataBlock(opened: OpenedOperation): string {
  const json = JSON.stringify(opened).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="opened-operation">${json}</script>`;
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
