import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// What Apollo Server answers a constant with when nothing is added to it: the other side of bench/constant.ts.

const server = new ApolloServer({
  typeDefs: 'type Query { constant: Int }',
  resolvers: { Query: { constant: () => 1 } },
  // So that SIGTERM ends it at once: closing in order waits for idle connections.
  stopOnTerminationSignals: false,
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
