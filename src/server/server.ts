import cors from '@fastify/cors';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { RequestContext } from '../resolvers/context.js';
import { createDeadline } from '../shared/deadline.js';
import type { GraphStore } from '../graph/store.js';
import { createVersionWatch } from './version-watch.js';
import type { TierKnowledge } from '../facts/edition-coverage.js';
import { LIMITS } from '../limits/limits.js';
import { createSchema } from '../schema/schema.js';
import { createBodyLimit, MAXIMUM_UPLOAD, toAccess, type OperatorDoor } from './access.js';
import { createCitationPlugin } from './citation-plugin.js';
import { registerCompression, varyByEncoding } from './compression.js';
import { registerExport } from './export/route.js';
import { registerHealth } from './health.js';
import { MAXIMUM_BODY, registerJsonErrors, sendClientError, sendError } from './json-errors.js';
import { createKnownOperationsPlugin } from './known-operations.js';
import { createLimitsPlugin } from './limits-plugin.js';
import { createLive, registerSockets } from './live.js';
import { registerPages } from './pages.js';
import { registerPermalinks } from './permalink-route.js';
import type { OpenInPlayground } from './playground.js';
import { toPublicError } from './public-errors.js';
import { registerQuestions } from './question-routes.js';
import { createReplay } from './replay.js';
import { registerShutdown } from './shutdown.js';
import { once } from '../shared/once.js';
import { toSha256 } from '../shared/sha256.js';

export interface ServerOptions {
  readonly graph: GraphStore;
  /** Folder of the `*.graphql` files. */
  readonly schemaDirectory: string;
  /** Folder of the built page to explore with. */
  readonly exploreDirectory: string;
  /** Folder of the built playground. */
  readonly playgroundDirectory: string;
  /** Folder of the questions that have short names. */
  readonly questionsDirectory: string;
  /** Where the server is seen from outside; null for addresses from its root. */
  readonly publicUrl: string | null;
  /** Origins whose pages may read answers; null for all. */
  readonly allowedOrigins: readonly string[] | null;
  /** The way in for documents; null where nobody may write. */
  readonly door: OperatorDoor | null;
  /** Whether answers hold words of the texts. */
  readonly servesText: boolean;
  /** How far the placements of each edition go. */
  readonly toTierKnowledge: () => readonly TierKnowledge[];
  /** Version of what takes facts from texts. */
  readonly extractorVersion: string;
  /** Takes what went wrong inside; clients see none of it. */
  readonly onError: (error: unknown) => void;
}

/** A server that answers GraphQL at `/graphql` and files at `/export`, not listening yet. Closing it does not close the store. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, allowedOrigins, onError } = options;
  const app = fastify({
    bodyLimit: MAXIMUM_BODY,
    requestTimeout: 10_000,
    return503OnClosing: false,
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
    clientErrorHandler: sendClientError,
    frameworkErrors: (error, _request, reply) => {
      sendError(error, reply, onError);
    },
  });
  app.removeContentTypeParser('text/plain');
  await app.register(cors, {
    origin: allowedOrigins === null ? '*' : [...allowedOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['Content-Disposition', 'ETag'],
    maxAge: 86_400,
  });
  varyByEncoding(app);
  registerJsonErrors(app, onError);
  registerHealth(app, graph, onError);
  await registerSockets(app, allowedOrigins);
  registerShutdown(app);
  const open = await registerPages(app, options);
  await registerCompression(app);
  await registerAnswers(app, options, open);
  return app;
}

async function registerAnswers(app: FastifyInstance, options: ServerOptions, open: OpenInPlayground): Promise<void> {
  const { graph, schemaDirectory, questionsDirectory: directory, publicUrl, servesText, door, onError } = options;
  const { toTierKnowledge, extractorVersion } = options;
  const { schema, model } = createSchema(schemaDirectory, servesText);
  const toSchemaVersion = once(() => toSha256(printSchema(lexicographicSortSchema(schema))).slice(0, 16));
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    // No answer depends on who asks: there are no cookies that another page could make use of.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    plugins: [
      createKnownOperationsPlugin(schema),
      createLimitsPlugin(schema),
      createCitationPlugin(publicUrl, onError),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => toPublicError(formatted, error, onError),
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const watch = createVersionWatch(graph, onError);
  app.addHook('onClose', () => {
    watch.close();
  });
  const toContext = (authorization: string | undefined, citedVersion: string | null): RequestContext => ({
    graph,
    model,
    deadline: createDeadline(),
    access: toAccess(authorization, door),
    servesText,
    toTierKnowledge,
    toSchemaVersion,
    extractorVersion,
    citedVersion,
    changes: watch.changes,
  });
  const graphql = {
    url: '/graphql',
    bodyLimit: MAXIMUM_UPLOAD,
    preParsing: createBodyLimit(door),
    handler: fastifyApolloHandler(apollo, {
      context: ({ headers }: FastifyRequest) => Promise.resolve(toContext(headers.authorization, null)),
    }),
  };
  const wsHandler = createLive({ schema, toContext: () => toContext(undefined, null), onError });
  app.route({ method: 'GET', ...graphql, wsHandler });
  app.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], ...graphql });
  const replay = createReplay(apollo, (citedVersion) => toContext(undefined, citedVersion));
  registerPermalinks(app, graph, replay, open, onError);
  registerQuestions(app, { directory, publicUrl }, schema, replay, open);
  registerExport(app, ({ authorization }) => toContext(authorization, null), onError);
}

/** No route has a JSON schema, and loading what compiles them would take a tenth of the start. */
function refuseSchemas(): never {
  throw new Error('routes have no JSON schema: GraphQL checks what comes in');
}
