import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';

/** Refuses a kind of operation that the schema has none of: without it, that would pass for a failure of the server. */
export function createKnownOperationsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (!operation || schema.getRootType(operation.operation) != null) return Promise.resolve();
          const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
          throw new GraphQLError(`there is no ${operation.operation} here`, { extensions });
        },
      }),
  };
}
