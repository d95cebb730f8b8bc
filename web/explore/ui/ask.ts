import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from 'graphql-request';

/** Sends an operation to the server that the page came from. Throws what the server refused it for, or that there was no answer. */
export function ask<Data>(operation: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Data> {
  const url = new URL('/graphql', location.href).href;
  return request<Data>({ url, document: operation, variables: { ...variables }, ...(signal && { signal }) });
}

/** The answer to an operation. While another year or country loads, the last answer stays. */
export function useAnswer<Data>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  enabled = true,
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [operation, variables],
    queryFn: ({ signal }) => ask<Data>(operation, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
