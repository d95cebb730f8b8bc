import { readKnownRecommendations } from '../analysis/reads/known-recommendations.js';
import { toRecommendationChains } from '../analysis/recommendation-chains.js';
import type { QueryResolvers } from '../generated/graphql.js';
import { InputError } from '../shared/errors.js';
import { toFieldsOf, toRequestedField } from '../plan/requested-fields.js';
import { toCountryCode } from '../shared/country-code.js';
import { readWalkRows } from './walk-rows.js';

/** The root field that tells which recommendations recur. */
export const recurrence: Required<Pick<QueryResolvers, 'recurringRecommendations'>> = {
  recurringRecommendations: async (_root, given, context, info) => {
    const country = toCountryCode('country', given.country);
    assertMinYears(given.minYears);
    const reports = await readKnownRecommendations(context.graph, country, context.deadline);
    if (reports.length < given.minYears) return null;
    const chains = toRecommendationChains(reports, given.minYears);
    const asked = toFieldsOf(['RecommendationChain'], toRequestedField(info).selections).get('recommendations');
    const nodes = [...new Set(chains.flatMap(({ recommendations }) => recommendations))];
    const rows = await readWalkRows(
      context,
      { nodes: asked?.selections ?? null, documents: null, sources: null },
      nodes.map(toReference),
      [],
    );
    return chains.map((chain) => ({
      ...chain,
      recommendations: rows.toNodes(chain.recommendations.map(toReference)),
      links: chain.links.map(rows.toRelationship),
    }));
  },
};

/** One report repeats nothing. */
const LEAST_YEARS = 2;
const MOST_YEARS = 30;

function assertMinYears(value: number): void {
  if (value >= LEAST_YEARS && value <= MOST_YEARS) return;
  throw new InputError(`minYears must be ${String(LEAST_YEARS)} to ${String(MOST_YEARS)}, got ${String(value)}`);
}

function toReference(id: string): { readonly id: string; readonly label: string } {
  return { id, label: 'Recommendation' };
}
