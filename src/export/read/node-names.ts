import type { NodeRow } from '../../graph/result.js';
import type { RelationshipRow } from '../../graph/topology.js';

/**
 * What people call nodes, by id and in at most 80 characters: the first of their name, title, summary, text and verb; of a
 * report its country and year and of a movement of people its ends, as far as these are among the nodes; else the id.
 */
export function toNodeNames(
  rows: ReadonlyMap<string, NodeRow>,
  relationships: readonly RelationshipRow[],
): ReadonlyMap<string, string> {
  const toName = (id: string): string | null => NAMING.map((name) => readText(rows.get(id), name)).find(Boolean) ?? null;
  const toEnds = (type: string): ReadonlyMap<string, string> =>
    new Map(relationships.filter((each) => each.type === type).map(({ from, to }) => [from, toName(to) ?? to]));
  const [origins, destinations] = [toEnds('FROM'), toEnds('TO')];
  const owned = relationships.filter(({ type }) => type === 'HAS_REPORT' || type === 'HAS_PROFILE');
  const countries = new Map(owned.map(({ from, to }) => [to, toName(from) ?? from]));
  const toReportName = (id: string, row: NodeRow): string | null => {
    const country = countries.get(id);
    return country === undefined ? null : `${country} ${String(row.fields[row.label === 'Profile' ? 'edition' : 'year'])}`;
  };
  const toFlowName = (id: string, row: NodeRow): string | null => {
    const from = origins.get(id) ?? readText(row, 'fromPlace');
    const to = destinations.get(id) ?? readText(row, 'toPlace');
    return from !== null || to !== null ? `${from ?? '…'} → ${to ?? '…'}` : null;
  };
  const toLabel = (id: string, row: NodeRow): string | null => {
    if (row.label === 'Flow') return toFlowName(id, row);
    return row.label === 'CountryReport' || row.label === 'Profile' ? toReportName(id, row) : toName(id);
  };
  return new Map([...rows].map(([id, row]) => [id, toShort(toLabel(id, row) ?? id)]));
}

const NAMING = ['name', 'title', 'summary', 'text', 'verb'];

function readText(row: NodeRow | undefined, name: string): string | null {
  const value = row?.fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function toShort(label: string): string {
  return label.length > MAXIMUM_LABEL ? `${label.slice(0, MAXIMUM_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : label;
}

const MAXIMUM_LABEL = 80;
