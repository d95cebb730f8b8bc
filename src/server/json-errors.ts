import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** An error as GraphQL writes it, for what goes wrong outside of GraphQL. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

/** The body of an answer that is one error, with a code of the public list. */
export function toErrorBody(code: string, message: string): ErrorBody {
  return { errors: [{ message: toPublicMessage(message), extensions: { code } }] };
}

/** A message no longer than a client may see. */
export function toPublicMessage(message: string): string {
  return message.length > MAXIMUM_MESSAGE ? `${message.slice(0, MAXIMUM_MESSAGE - 1)}…` : message;
}

const MAXIMUM_MESSAGE = 300;

/** An error that the client made, told as it is. */
export function toRefusal(message: string, statusCode: 400 | 404 | 413 = 400): Error {
  return Object.assign(new Error(message), { statusCode });
}

/** Answers unknown paths, bodies that cannot be read and failures outside of GraphQL in JSON, with a code of the public list. */
export function registerJsonErrors(app: FastifyInstance, onError: (error: unknown) => void): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(toErrorBody('NOT_FOUND', `there is nothing at ${request.method} ${request.url}`)),
  );
  app.setErrorHandler((error, _request, reply) => sendError(error, reply, onError));
}

/** Answers a request that failed: in a handler, or before it came to one. */
export function sendError(error: unknown, reply: FastifyReply, onError: (error: unknown) => void): FastifyReply {
  const status = toClientStatus(error);
  if (status === null) {
    onError(error);
    return reply.code(500).send(toErrorBody('INTERNAL_SERVER_ERROR', INTERNAL_MESSAGE));
  }
  const { code, message } = REASONS.get(status) ?? {};
  const reason = message ?? (error instanceof Error ? error.message : 'the request cannot be read');
  return reply.code(status).send(toErrorBody(code ?? 'BAD_REQUEST', reason));
}

/** Answers on a socket what is no HTTP that the server understands, such as too long an address. */
export function sendClientError(error: ClientError, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = JSON.stringify(toErrorBody('BAD_REQUEST', 'the request is no HTTP that this server understands, or too long'));
    const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${String(Buffer.byteLength(body))}`;
    socket.write(`HTTP/1.1 ${status}\r\n${head}\r\nconnection: close\r\n\r\n${body}`);
  }
  socket.destroySoon();
}

type ClientError = Error & { readonly code?: string };

/** All that a client learns of what was not foreseen. */
export const INTERNAL_MESSAGE = 'something went wrong in the server';

/** Most bytes of a request's body. */
export const MAXIMUM_BODY = 100_000;

/** Where the framework's own words do not say what was expected. */
const REASONS: ReadonlyMap<number, { readonly code: string; readonly message?: string }> = new Map([
  [404, { code: 'NOT_FOUND' }],
  [413, { code: 'PAYLOAD_TOO_LARGE', message: `the body of a request has at most ${MAXIMUM_BODY.toLocaleString('en')} bytes` }],
  [415, { code: 'BAD_REQUEST', message: 'the content-type of a request with a body is application/json' }],
]);

/** The status of an error that the client made, or null. */
function toClientStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : null;
}
