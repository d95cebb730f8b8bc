import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { once } from '../shared/once.js';
import { toErrorBody } from './json-errors.js';

/** A page that is built from `web/` and served with its own files. */
export interface BuiltPage {
  /** What it is called where it is not built. */
  readonly name: string;
  /** Folder of the built files. */
  readonly directory: string;
  /** The address of the page. */
  readonly address: string;
  /** The address that its files are under. */
  readonly prefix: string;
  /** Styles that it may use beside those of its own files. */
  readonly styles: readonly string[];
}

/** Sends the page with more in its head, to be kept by nobody. */
export type SendWithHead = (reply: FastifyReply, more: string) => FastifyReply;

/** Serves a page under rules that let it load and ask nothing but this server. */
export async function registerPage(app: FastifyInstance, page: BuiltPage): Promise<SendWithHead> {
  const { name, directory, address, prefix } = page;
  if (!existsSync(directory)) {
    const answer = toErrorBody('NOT_FOUND', `${name} is not built: run npm run prepare`);
    app.get(address, (_request, reply) => reply.code(404).send(answer));
    return (reply) => reply.code(404).send(answer);
  }
  const headers = toHeaders(page);
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.helmet(headers);
      done();
    });
    await scope.register(files, {
      root: directory,
      prefix,
      cacheControl: false,
      // The build has compressed what is worth it.
      preCompressed: true,
      setHeaders: (response, path) => {
        const named = /[/\\]assets[/\\][^/\\]+$/.test(path);
        response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get(address, (_request, reply) => reply.sendFile('index.html'));
  });
  const toHtml = once(() => readFileSync(join(directory, 'index.html'), 'utf8'));
  return (reply, more) => {
    reply.helmet(headers);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(toHtml().replace('</head>', () => `${more}</head>`));
  };
}

function toHeaders({ styles }: BuiltPage): FastifyHelmetOptions {
  const directives = {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    // GraphiQL's style sheet holds its fonts.
    fontSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", ...styles],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  };
  return {
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // Whether a server is reached over TLS is for those to say who put it there.
    strictTransportSecurity: false,
  };
}
