import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from 'graphql-request';
import type { TypedDocumentString } from '../../generated/operations.js';

/** Sends an operation to the server that the page came from. Throws what the server refused it for, or that there was no answer. */
export function ask<Data, Variables extends object>(
  operation: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
  signal?: AbortSignal,
): Promise<Data> {
  const url = new URL('/graphql', location.href).href;
  return request<Data>({ url, document: operation.toString(), variables: { ...variables }, ...(signal && { signal }) });
}

/** The answer to an operation. While another year or country loads, the last answer stays. */
export function useAnswer<Data, Variables extends object>(
  operation: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
  enabled = true,
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
