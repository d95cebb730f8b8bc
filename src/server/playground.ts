import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { once } from '../shared/once.js';
import { OPENED_OPERATION, type OpenedOperation } from '../shared/opened-operation.js';
import { toErrorBody } from './json-errors.js';

/** Sends the page of the playground with an operation in it. */
export type OpenInPlayground = (reply: FastifyReply, opened: OpenedOperation) => FastifyReply;

/** Variables as the editor of the playground shows them. */
export function toVariablesText(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}

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
      .send(toPage().replace('</head>', () => `${toElement(opened)}</head>`));
  };
}

/** The page's rules let no script stand in it, so that it is handed texts. */
function toElement(opened: OpenedOperation): string {
  const attributes = Object.entries(opened).map(([name, value]) => ` data-${name}="${escape(String(value))}"`);
  return `<template id="${OPENED_OPERATION}"${attributes.join('')}></template>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
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
