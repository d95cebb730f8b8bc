import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { RequestContext } from '../resolvers/context.js';
import { LIMITS } from '../limits/limits.js';
import { once } from '../shared/once.js';
import { INTERNAL_MESSAGE, toPublicMessage } from './json-errors.js';

/** What subscriptions are answered from. */
export interface LiveOptions {
  readonly schema: GraphQLSchema;
  readonly toContext: () => RequestContext;
  readonly onError: (error: unknown) => void;
}

/**
 * Takes WebSockets at `/graphql`, at most 500, from pages of the allowed origins (null for all). Closing tells those who
 * listen that the server ends, ahead of all that waits for their connections.
 */
export async function registerSockets(app: FastifyInstance, allowedOrigins: readonly string[] | null): Promise<void> {
  let isClosing = false;
  await app.register(websocket, {
    options: { maxPayload: MOST_BYTES, handleProtocols: (offered) => offered.has(PROTOCOL) && PROTOCOL },
    errorHandler: (_error, socket) => {
      socket.close(INTERNAL_ERROR);
    },
    preClose: (done) => {
      isClosing = true;
      for (const client of app.websocketServer.clients) client.close(GOING_AWAY, 'Going away');
      app.websocketServer.close(done);
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    const isSocket = request.headers.upgrade?.toLowerCase() === 'websocket';
    const isFull = isClosing || app.websocketServer.clients.size >= MOST_CLIENTS;
    if (isSocket && request.routeOptions.url !== '/graphql') void reply.code(404).send();
    else if (isSocket && !isAllowed(request, allowedOrigins)) void reply.code(403).send();
    else if (isSocket && isFull) void reply.code(503).send();
    else done();
  });
}

const PROTOCOL = 'graphql-transport-ws';
const MOST_CLIENTS = 500;
const MOST_OF_A_CLIENT = 10;
const MOST_BYTES = 65_536;
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

/**
 * Answers subscriptions over a WebSocket, and nothing but subscriptions: 10 of a client at once. What that takes is loaded
 * for the first client; until then its messages wait.
 */
export function createLive(options: LiveOptions): websocket.WebsocketHandler {
  const open = once(() => openHandler(options));
  return async function (socket, request) {
    socket.pause();
    const handle = await open();
    await handle.call(this, socket, request);
    socket.resume();
  };
}

async function openHandler({ schema, toContext, onError }: LiveOptions): Promise<websocket.WebsocketHandler> {
  const { makeHandler } = await import('graphql-ws/use/@fastify/websocket');
  return makeHandler({
    connectionInitWaitTimeout: 5_000,
    onSubscribe: ({ subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > MOST_OF_A_CLIENT)
        return [new GraphQLError(`at most ${String(MOST_OF_A_CLIENT)} subscriptions of a client at once`)];
      return toExecution(schema, toContext, payload);
    },
    onError: (_context, _id, _payload, errors) => {
      for (const error of errors) if (error.originalError) onError(error.originalError);
      return errors.map(({ message, originalError }) => ({
        message: originalError ? INTERNAL_MESSAGE : toPublicMessage(message),
      }));
    },
  });
}

function toExecution(
  schema: GraphQLSchema,
  toContext: () => RequestContext,
  { query, operationName, variables }: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  const document = parseOrError(query);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document);
  if (errors.length > 0) return errors;
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [
      new GraphQLError('over WebSocket come subscriptions alone, one in a message: send queries to /graphql by POST or GET'),
    ];
  return { schema, document, contextValue: toContext(), operationName: operationName ?? null, variableValues: variables ?? null };
}

function parseOrError(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function isAllowed({ headers: { origin } }: FastifyRequest, allowedOrigins: readonly string[] | null): boolean {
  return allowedOrigins === null || origin === undefined || allowedOrigins.includes(origin);
}
