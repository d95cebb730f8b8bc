import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { INTERNAL_MESSAGE, toPublicMessage } from './json-errors.js';

/**
 * What a client sees of an error of an operation: message, places and a code of the public list, nothing else. What was not
 * foreseen is hidden, for it may name what is nobody's business; it goes to `onError`, as does a store that is away.
 */
export function toPublicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onError: (error: unknown) => void,
): GraphQLFormattedError {
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' && PUBLIC_CODES.has(given) ? given : 'INTERNAL_SERVER_ERROR';
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'STORE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') onError(toCause(error));
  const message = code === 'INTERNAL_SERVER_ERROR' ? INTERNAL_MESSAGE : toPublicMessage(formatted.message);
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** What went wrong at first, below the errors that GraphQL makes of it. */
function toCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? toCause(error.originalError) : error;
}

const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DEADLINE_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'MUTATIONS_OFF',
  'OPERATION_RESOLUTION_FAILURE',
  'OUTDATED_DOCUMENT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'STORE_UNAVAILABLE',
  'UNAUTHENTICATED',
]);
