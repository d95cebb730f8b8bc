import type { SubscriptionResolvers } from '../generated/graphql.js';

/** What is told to those who listen. */
export const subscription: SubscriptionResolvers = {
  graphChanged: {
    subscribe: (_root, _args, { changes }) => changes(),
    resolve: ([dataVersion]: readonly unknown[]) => ({ dataVersion: String(dataVersion) }),
  },
};
