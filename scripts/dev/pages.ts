import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer as createVite, type ProxyOptions, type ViteDevServer } from 'vite';
import { OPENED_OPERATION } from '../../src/shared/opened-operation.js';
import type { WatchedServer } from './watched-server.js';

/** The pages with hot reload; what is not theirs is passed on to the server. */
export interface Pages {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Addresses of the server: all but the page, the playground and their modules. */
const OF_THE_SERVER = '^/(?!(?:explore|playground)/|playground(?:\\?|$)|\\?|$)';

/** Opens the pages on an HTTP server, which also carries their hot reload and the WebSocket of `/graphql`. */
export async function openPages(root: string, http: Server, server: WatchedServer): Promise<Pages> {
  const proxy = { [OF_THE_SERVER]: { target: server.address, ws: true } };
  const [explore, playground] = await Promise.all([
    openPage(join(root, 'web/explore.vite.config.js'), http, proxy),
    openPage(join(root, 'web/vite.config.js'), http, {}),
  ]);
  const answer: Pages['answer'] = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return sendPage(explore, response, '');
    if (pathname === '/playground') return sendPage(playground, response, '');
    const isModule = /^\/(?:explore|playground)\//.test(pathname);
    // The server is away for some seconds whenever its sources change.
    if (!isModule) await server.isUp();
    const opened = opensPlayground(pathname, request) ? await readOpenedOperation(server, request) : null;
    if (opened !== null) return sendPage(playground, response, opened);
    const { middlewares } = pathname.startsWith('/playground/') ? playground : explore;
    middlewares(request, response);
  };
  const close = async (): Promise<void> => {
    await Promise.all([explore.close(), playground.close()]);
  };
  return { answer, close };
}

function openPage(configFile: string, http: Server, proxy: Readonly<Record<string, ProxyOptions>>): Promise<ViteDevServer> {
  const server = { middlewareMode: { server: http }, ws: { server: http }, proxy, cors: false };
  return createVite({ configFile, appType: 'custom', server });
}

async function sendPage(vite: ViteDevServer, response: ServerResponse, more: string): Promise<void> {
  const html = await readFile(join(vite.config.root, 'index.html'), 'utf8');
  const transformed = await vite.transformIndexHtml('/index.html', html, `${vite.config.base}index.html`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(transformed.replace('</head>', () => `${more}</head>`));
}

function opensPlayground(pathname: string, { headers }: IncomingMessage): boolean {
  return /^\/[pq]\//.test(pathname) && headers.accept?.includes('text/html') === true;
}

/** Reads what the server hands the built playground, for the one with hot reload; null if it answers something else. */
async function readOpenedOperation({ address }: WatchedServer, { url, headers }: IncomingMessage): Promise<string | null> {
  const page = await fetch(`${address}${url ?? ''}`, { headers: { accept: headers.accept ?? '' } });
  const element = new RegExp(`<template id="${OPENED_OPERATION}".*?</template>`, 's').exec(await page.text());
  return element?.[0] ?? null;
}
