import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { AroundDocument, type AroundQuery, type AroundQueryVariables } from '../../generated/operations.js';
import { ask } from '../ui/ask-server.js';

/** What lies within four hops of some nodes, up to 5,000 nodes. */
export function useOverview(from: readonly string[]): UseQueryResult<AroundQuery['subgraph']> {
  return useQuery({
    queryKey: ['overview', from],
    queryFn: ({ signal }) => readOverview(from, signal),
    enabled: from.length > 0,
  });
}

const MOST_NODES = 5_000;
/** An answer of more would be refused; what follows comes with the next page. */
const MOST_RELATIONSHIPS = 8_000;
/** Where nodes have so many relationships that more pages do not show more, it ends. */
const MOST_PAGES = 5;

async function readOverview(from: readonly string[], signal: AbortSignal): Promise<AroundQuery['subgraph']> {
  let joined = await readPage(from, MOST_NODES, null, signal);
  for (let page = 1; page < MOST_PAGES && joined.nodes.length < MOST_NODES; page++) {
    const after = joined.truncated?.nextCursor;
    if (after == null) break;
    const next = await readPage(from, MOST_NODES - joined.nodes.length, after, signal);
    joined = {
      nodes: [...joined.nodes, ...next.nodes],
      places: [...joined.places, ...next.places],
      relationships: [...joined.relationships, ...next.relationships],
      truncated: next.truncated,
    };
  }
  return joined;
}

async function readPage(
  from: readonly string[],
  limitNodes: number,
  after: string | null,
  signal: AbortSignal,
): Promise<AroundQuery['subgraph']> {
  const variables: AroundQueryVariables = { from, maxHops: 4, limitNodes, limitEdges: MOST_RELATIONSHIPS, after };
  const { subgraph: page } = await ask(AroundDocument, variables, signal);
  return page;
}
