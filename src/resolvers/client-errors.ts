import { GraphQLError } from 'graphql';
import { OPERATION_MILLISECONDS } from '../shared/deadline.js';
import { DeadlineError, InputError, StoreUnavailableError } from '../shared/errors.js';

/** The same resolvers, throwing what a client may see; anything unforeseen keeps its cause, which the server masks. */
export function withClientErrors<T extends object>(resolvers: T): T {
  const wrapped = Object.entries(resolvers).map(
    ([name, resolver]: [string, unknown]) => [name, withClientError(resolver)] as const,
  );
  return Object.assign({}, resolvers, Object.fromEntries(wrapped));
}

function withClientError(resolver: unknown): unknown {
  if (typeof resolver !== 'function') return resolver;
  return async (...parameters: readonly unknown[]): Promise<unknown> => {
    try {
      const value: unknown = await Reflect.apply(resolver, undefined, parameters);
      return value;
    } catch (error) {
      throw toClientError(error);
    }
  };
}

/** What a client may see of an error; anything unforeseen is its cause. */
export function toClientError(error: unknown): GraphQLError {
  if (error instanceof InputError) {
    return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
  if (error instanceof StoreUnavailableError) {
    const extensions = { code: 'STORE_UNAVAILABLE', http: { status: 503 } };
    return new GraphQLError('the store does not answer; try again later', { extensions, originalError: error });
  }
  if (error instanceof DeadlineError) {
    const extensions = { code: 'DEADLINE_EXCEEDED', http: { status: 503 } };
    const seconds = String(OPERATION_MILLISECONDS / 1000);
    return new GraphQLError(`the operation took longer than ${seconds} s; ask for less`, { extensions, originalError: error });
  }
  if (error instanceof GraphQLError) return error;
  const extensions = { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } };
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError('something went wrong', { extensions, originalError });
}
