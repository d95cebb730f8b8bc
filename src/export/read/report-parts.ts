import type { ReadContext } from '../../plan/read-context.js';
import type { NodeReference } from '../../graph/contribution.js';
import type { Predicate } from '../../graph/plan.js';
import { equals, select } from '../../graph/select.js';
import type { GraphPart } from './graph-part.js';
import { readJoinedPart } from './joined-part.js';

/** The country reports of an edition with their countries and tiers; null where the graph holds none of it. */
export async function readTiersPart(year: number, context: ReadContext): Promise<GraphPart | null> {
  const { nodes } = await readNodes('CountryReport', equals('year', year), 1_000, context);
  if (nodes.length === 0) return null;
  return readJoinedPart(context, nodes, ['HAS_REPORT', 'PLACED_ON', 'IN_EDITION'], ['Country', 'Tier', 'Report']);
}

/** Stated movements of people, with all that they are of and who states them; `total` counts those that were not read too. */
export async function readFlowsPart(
  { country, year }: { readonly country: string | null; readonly year: number | null },
  first: number,
  context: ReadContext,
): Promise<GraphPart & { readonly flows: number; readonly total: number }> {
  const all = [...(country === null ? [] : [toEndsAt(country)]), ...(year === null ? [] : [toStatedIn(year)])];
  const { nodes, total } = await readNodes('Flow', all.length === 0 ? null : { kind: 'and', all }, first, context);
  const part = await readJoinedPart(context, nodes, FLOW_TYPES, FLOW_ENDS);
  return { ...part, flows: nodes.length, total };
}

const FLOW_TYPES = ['STATES_FLOW', 'FROM', 'TO', 'OF_FORM', 'IN_SECTOR', 'OF_GROUP'];
const FLOW_ENDS = ['CountryReport', 'Profile', 'Country', 'TraffickingForm', 'Sector', 'VictimGroup'];

/** Flows that start or end in a country. */
function toEndsAt(country: string): Predicate {
  const where: Predicate = equals('id', country);
  const toEnd = (type: string): Predicate => {
    return { kind: 'exists', type, direction: 'OUT', label: 'Country', best: false, relationship: null, where };
  };
  return { kind: 'or', any: [toEnd('FROM'), toEnd('TO')] };
}

/** Flows that a report of the year states, or a profile of that edition. */
function toStatedIn(year: number): Predicate {
  const toOwner = (label: string, field: string): Predicate => {
    const where: Predicate = equals(field, year);
    return { kind: 'exists', type: 'STATES_FLOW', direction: 'IN', label, best: false, relationship: null, where };
  };
  return { kind: 'or', any: [toOwner('CountryReport', 'year'), toOwner('Profile', 'edition')] };
}

async function readNodes(
  label: string,
  where: Predicate | null,
  take: number,
  { graph, deadline }: ReadContext,
): Promise<{ readonly nodes: readonly NodeReference[]; readonly total: number }> {
  const nodesOf = select(label).field('id').first(take).count();
  const { selection } = where === null ? nodesOf : nodesOf.where(where);
  const { found } = await graph.run({ found: selection }, deadline);
  const nodes = found?.rows.map(({ node }) => ({ label, id: String(node.fields['id']) })) ?? [];
  return { nodes, total: found?.total ?? nodes.length };
}
