import { useQuery } from '@tanstack/react-query';
import { NamesDocument, type NamesQuery } from '../../generated/operations.js';
import { ask } from './ask-server.js';

/** Names of countries, concepts and laws by their ids. */
export type Names = ReadonlyMap<string, string>;

/** All names, asked for once: null until they have come, and none where they do not come, so that codes stand in their place. */
export function useNames(): Names | null {
  const { data, isError } = useQuery({ queryKey: ['names'], queryFn: ({ signal }) => readNames(signal) });
  return data ?? (isError ? NO_NAMES : null);
}

/** Codes stand for themselves. */
export const NO_NAMES: Names = new Map();

async function readNames(signal: AbortSignal): Promise<Names> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const { countries, ...schemes }: NamesQuery = await ask(NamesDocument, { after }, signal);
    for (const { iso3, name } of countries.nodes) names.set(iso3, name);
    for (const { nodes } of Object.values(schemes))
      for (const node of nodes) names.set('id' in node ? node.id : node.code, node.name);
    after = countries.pageInfo.hasNextPage ? countries.pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}
