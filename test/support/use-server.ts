import { afterAll, beforeAll } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { createServer, type ServerOptions } from '../../src/server/server.js';
import { toServerOptions } from './operations.js';

/** What the tests of a suite share: a store, and a server over it without a socket. */
export interface ServedStore {
  readonly graph: GraphStore;
  readonly server: FastifyInstance;
}

interface Settings {
  /** Returns what the server reads instead of the store, such as a store that counts reads. */
  readonly alter?: (graph: GraphStore) => GraphStore;
  /** Returns what the server is told otherwise than other servers of tests. */
  readonly options?: (graph: GraphStore) => Partial<ServerOptions>;
  /** Runs once the server is ready and before the first test. */
  readonly prepare?: (served: ServedStore) => Promise<void>;
  readonly onError?: (error: unknown) => void;
}

/**
 * Opens a store and starts a server over it before the tests of the suite, and closes both after them. `openSeeded` of a
 * store may take most of a minute on Neo4j, where the first suite that asks for the seed writes it.
 */
export function useServer(open: () => Promise<GraphStore>, settings: Settings = {}): ServedStore {
  const { alter = keep, options = () => ({}), prepare, onError = console.error } = settings;
  let graph: GraphStore | null = null;
  let server: FastifyInstance | null = null;

  beforeAll(async () => {
    graph = await open();
    server = await createServer({ ...toServerOptions(alter(graph), onError), ...options(graph) });
    await prepare?.({ graph, server });
  }, 600_000);

  afterAll(async () => {
    await server?.close();
    await graph?.close();
  });

  return {
    get graph() {
      return assertOpen(graph);
    },
    get server() {
      return assertOpen(server);
    },
  };
}

function keep(graph: GraphStore): GraphStore {
  return graph;
}

function assertOpen<T>(opened: T | null): T {
  if (opened === null) throw new Error('the store is open in tests and hooks only');
  return opened;
}
