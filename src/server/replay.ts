import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, parse } from 'graphql';
import type { RequestContext } from '../resolvers/context.js';
import { LIMITS } from '../limits/limits.js';
import { invariant } from '../shared/invariant.js';
import { toRefusal } from './json-errors.js';
import type { AskedOperation } from './operation-hash.js';

/** Answers an operation that an address stands for, just as GET /graphql does. A version that the address cites is compared. */
export type Replay = (
  request: FastifyRequest,
  reply: FastifyReply,
  operation: AskedOperation,
  citedVersion: string | null,
) => Promise<string>;

/** Who opens an address is a stranger, whatever token comes along: the context is made without one. */
export function createReplay(
  apollo: ApolloServer<RequestContext>,
  toContext: (citedVersion: string | null) => RequestContext,
): Replay {
  return async (request, reply, operation, citedVersion) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'GET', headers: toHeaders(request), search: toSearch(operation), body: undefined },
      context: () => Promise.resolve(toContext(citedVersion)),
    });
    invariant(body.kind === 'complete', 'the schema has no @defer and no @stream');
    for (const [name, value] of headers) reply.header(name, value);
    // At the same address browsers get a page.
    reply.header('cache-control', 'no-store');
    reply.code(status ?? 200);
    return body.string;
  };
}

/**
 * Lets queries through, and what is none at all: whoever executes that has the better words for it.
 * @throws an error with status 400 for a mutation
 */
export function assertQuery({ query, operationName }: AskedOperation): void {
  const kind = toKind(query, operationName);
  if (kind !== null && kind !== 'query') throw toRefusal(`an address asks queries alone, got a ${kind}`);
}

function toKind(query: string, operationName: string | null): string | null {
  try {
    return getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), operationName)?.operation ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function toHeaders({ headers }: FastifyRequest): HeaderMap {
  const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return new HeaderMap(given);
}

function toSearch({ query, variables, operationName }: AskedOperation): string {
  const parameters = { query, variables: JSON.stringify(variables), ...(operationName !== null && { operationName }) };
  return `?${new URLSearchParams(parameters).toString()}`;
}
