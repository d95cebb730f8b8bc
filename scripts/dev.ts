import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/programs/config.js';
import { openPages } from './dev/pages.js';
import { startWatchedServer, toAddressInfo } from './dev/watched-server.js';

// Runs the server from its sources, restarted when they change, and both pages with hot reload, at one address.

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const { port, host } = readConfig(process.env);
  const http = createServer();
  await listen(http, port, host);
  const server = await startWatchedServer(root);
  const pages = await openPages(root, http, server);
  http.on('request', (request, response) => {
    pages.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const stop = async (): Promise<void> => {
    http.close();
    http.closeAllConnections();
    await Promise.all([pages.close(), server.stop()]);
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  if (!(await server.isUp())) console.error('The server has not started: see above. It starts again when a source changes.');
  const address = `http://${host}:${String(toAddressInfo(http.address()).port)}`;
  console.log(`Explore     ${address}/`);
  console.log(`Playground  ${address}/playground`);
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${String(port)} of ${host} is in use. Choose another with PORT=…`) : error);
    });
    http.listen(port, host, resolve);
  });
}
