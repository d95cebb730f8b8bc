import type { QueryResolvers } from '../generated/graphql.js';
import { resolvePath, resolvePaths } from './paths.js';
import { resolveSubgraph } from './subgraph.js';

/** The root fields that walk through the graph. */
export const walks: Pick<QueryResolvers, 'subgraph' | 'path' | 'paths'> = {
  subgraph: resolveSubgraph,
  path: resolvePath,
  paths: resolvePaths,
};
