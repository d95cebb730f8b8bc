import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
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
  /** Origins whose pages may listen; null for all. */
  readonly allowedOrigins: readonly string[] | null;
  readonly onError: (error: unknown) => void;
}

/** Begins to answer subscriptions. */
export type AnswerLive = (options: LiveOptions) => void;

/**
 * Makes closing tell those who listen that the server ends, ahead of all that waits for their connections. What it returns
 * begins to answer subscriptions over WebSocket at `/graphql` (graphql-transport-ws), and nothing but subscriptions. At most
 * 500 clients listen, each to 10 at most.
 */
export function registerLive(app: FastifyInstance): AnswerLive {
  let isClosing = false;
  let end: (() => unknown) | null = null;
  app.addHook('preClose', async () => {
    isClosing = true;
    await end?.();
  });
  return (options) => {
    const open = once(async () => {
      const door = await openDoor(options);
      end = door.end;
      return door;
    });
    app.server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => {
        socket.destroy();
      });
      const refusal = isClosing ? '503 Service Unavailable' : findRefusal(request, options.allowedOrigins);
      if (refusal !== null) {
        refuse(socket, refusal);
        return;
      }
      open()
        .then((door) => {
          door.enter(request, socket, head);
        })
        .catch((error: unknown) => {
          options.onError(error);
          refuse(socket, '500 Internal Server Error');
        });
    });
  };
}

const MOST_CLIENTS = 500;
const MOST_OF_A_CLIENT = 10;
const MOST_BYTES = 65_536;

/** What it is made of is loaded for the first who comes. */
async function openDoor({ schema, toContext, onError }: LiveOptions): Promise<{
  readonly enter: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly end: () => unknown;
}> {
  const [{ WebSocketServer }, { useServer }] = await Promise.all([import('ws'), import('graphql-ws/use/ws')]);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const served = useServer<Record<string, never>, { socket: unknown }>(
    {
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
    },
    sockets,
  );
  return {
    enter: (request, socket, head) => {
      if (sockets.clients.size >= MOST_CLIENTS) refuse(socket, '503 Service Unavailable');
      else sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
    },
    end: () => served.dispose(),
  };
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

function findRefusal({ url = '', headers }: IncomingMessage, allowedOrigins: readonly string[] | null): string | null {
  if (url.replace(/\?.*$/, '') !== '/graphql') return '404 Not Found';
  const { origin } = headers;
  return allowedOrigins !== null && origin !== undefined && !allowedOrigins.includes(origin) ? '403 Forbidden' : null;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
