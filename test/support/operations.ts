import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { createServer, type ServerOptions } from '../../src/server/server.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

import { seed } from './seeded.js';

/** What a client gets for an operation. */
export interface OperationAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The operation that everything outside the project is checked against. */
export const CONTRACT = readFileSync(join(packageDirectory, 'web/playground/examples/belarus.graphql'), 'utf8');

/** The settings of a test's server. */
export function toServerOptions(graph: GraphStore, onError: (error: unknown) => void): ServerOptions {
  const schemaDirectory = join(packageDirectory, 'schema');
  const playgroundDirectory = join(packageDirectory, 'dist/playground');
  return {
    graph,
    schemaDirectory,
    exploreDirectory: join(packageDirectory, 'dist/explore'),
    playgroundDirectory,
    questionsDirectory: join(packageDirectory, 'docs/questions'),
    publicUrl: null,
    allowedOrigins: null,
    door: null,
    servesText: true,
    toTierKnowledge: () => seed.tierKnowledge,
    extractorVersion: 'none',
    onError,
  };
}

/** A server over a store, without a socket. */
export function createTestServer(graph: GraphStore, onError: (error: unknown) => void): Promise<FastifyInstance> {
  return createServer(toServerOptions(graph, onError));
}

/** Sends an operation as an HTTP request. */
export async function runOperation(
  server: FastifyInstance,
  operation: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<OperationAnswer> {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query: operation, variables } });
  const { data = null, errors = [] } = response.json<{ data?: unknown; errors?: OperationAnswer['errors'] }>();
  return { status: response.statusCode, data, errors };
}
