/** An operation as a link carries it. */
export interface SharedOperation {
  readonly query: string;
  /** JSON, empty where there are none. */
  readonly variables: string;
}

/** What the fragment of an address asks for, or null. It never leaves the browser, and may be long. */
export function parseFragment(fragment: string): SharedOperation | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return null;
  return { query, variables: parameters.get('variables') ?? '' };
}

/** The fragment of an address that asks for an operation, empty for none. */
export function toFragment({ query, variables }: SharedOperation): string {
  if (query.trim() === '') return '';
  return `#${new URLSearchParams({ query, ...(variables.trim() !== '' && { variables }) }).toString()}`;
}
