import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './context.js';
import type { GraphStore } from './graph/store.js';
import { createSchema } from './schema.js';

export interface ServerOptions {
  readonly graph: GraphStore;
  /** Folder of the `*.graphql` files. */
  readonly schemaDirectory: string;
  /** Takes what went wrong inside; clients see none of it. */
  readonly onError: (error: unknown) => void;
}

/** A server that answers GraphQL at `/graphql`, not listening yet. Closing it does not close the store. */
export async function createServer({ graph, schemaDirectory, onError }: ServerOptions): Promise<FastifyInstance> {
  const { schema, model } = createSchema(schemaDirectory);
  const app = fastify({
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
  });
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => toPublicError(formatted, error, onError),
  });
  await apollo.start();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve({ graph, model }) }),
  });
  return app;
}

/** No route has a JSON schema, and loading what compiles them would take a tenth of the start. */
function refuseSchemas(): never {
  throw new Error('routes have no JSON schema: GraphQL checks what comes in');
}

/** Hides what was not foreseen: it may name what is nobody's business. */
function toPublicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onError: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = formatted.extensions?.['code'];
  if (code === 'STORE_UNAVAILABLE') onError(cause);
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
  onError(cause);
  const { locations, path } = formatted;
  return {
    message: 'something went wrong in the server',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
