/** What a picture of the graph is made of; an address holds all of it. */
export interface GraphView {
  /** Ids of nodes whose neighbours are shown. */
  readonly opened: readonly string[];
  /** Ids of two nodes whose shortest path is shown; null for none. */
  readonly path: readonly [string, string] | null;
  /** Types of nodes that are left out. */
  readonly hidden: readonly string[];
  /** Reports and what belongs to them are of this year alone; null for all years. */
  readonly year: number | null;
}

/** The picture of one node and what is around it. */
export function toViewOf(...opened: readonly string[]): GraphView {
  return { opened, path: null, hidden: [], year: null };
}

/** The address of a picture within the page. */
export function toGraphAddress(view: GraphView): string {
  return `/graph/${toParameters(view)}`;
}

/** The address of the overview of what is around the nodes of a picture. */
export function toOverviewAddress({ opened }: GraphView): string {
  return `/overview/${toParameters({ opened, path: null, hidden: [], year: null })}`;
}

/** The picture or the overview that an address asks for; what makes no sense in it is left out. */
export function parseGraphAddress(address: string): GraphView {
  const parameters = new URLSearchParams(address.replace(/^\/(?:graph|overview)\/?/, ''));
  const [from, to] = parameters.getAll('path');
  const year = parameters.get('year') ?? '';
  return {
    opened: [...new Set(parameters.getAll('open'))],
    path: from !== undefined && to !== undefined ? [from, to] : null,
    hidden: parameters.getAll('hide'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

function toParameters({ opened, path, hidden, year }: GraphView): string {
  const parameters = new URLSearchParams([
    ...opened.map((id) => ['open', id]),
    ...(path ?? []).map((id) => ['path', id]),
    ...hidden.map((type) => ['hide', type]),
    ...(year === null ? [] : [['year', String(year)]]),
  ]);
  return parameters.toString();
}
