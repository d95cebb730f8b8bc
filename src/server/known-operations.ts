import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../resolvers/context.js';

/** Refuses a kind of operation that is not answered by HTTP: without it, that would pass for a failure of the server. */
export function createKnownOperationsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (
            !operation ||
            (operation.operation !== OperationTypeNode.SUBSCRIPTION && schema.getRootType(operation.operation) != null)
          )
            return Promise.resolve();
          const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
          throw new GraphQLError(`there is no ${operation.operation} here${HINT[operation.operation] ?? ''}`, { extensions });
        },
      }),
  };
}

const HINT: Readonly<Record<string, string>> = {
  subscription: ': subscribe at this address over WebSocket, by the protocol graphql-transport-ws',
};
