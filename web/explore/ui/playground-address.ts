/** Where the playground shows an operation with its variables, ready to run. */
export function toPlaygroundAddress(query: string, variables: unknown): string {
  return `/playground#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()}`;
}
