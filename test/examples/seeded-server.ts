import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/processes.js';

/** A started server that holds the seed, as somebody has who tries an example. */
export interface SeededServer {
  readonly address: string;
  /** A folder of its own, that goes when the server ends. */
  readonly folder: string;
  /** What GraphQL answers. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Starts it on a free port. */
export async function startSeededServer(): Promise<SeededServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  const server = await startServer({ DATA_DIR: join(folder, 'documents') }, 4);
  const address = new URL(server.address).origin;
  return {
    address,
    folder,
    ask: (query, variables = {}) => ask(address, query, variables),
    end: async () => {
      await server.end('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };
}

async function ask(address: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(body));
  return body;
}
