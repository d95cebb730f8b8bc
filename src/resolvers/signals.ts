import { readPlacements } from '../analysis/placements.js';
import { toSignals, toYearsOfSignals } from '../analysis/signals.js';
import { readStatedSignals } from '../analysis/stated-signals.js';
import type { QueryResolvers } from '../generated/graphql.js';

/** The root field that tells which signals came before downgrades. */
export const signals: Required<Pick<QueryResolvers, 'signals'>> = {
  signals: async (_root, { year }, { graph, deadline, toTierKnowledge }) => {
    const stated = await readStatedSignals(graph, deadline);
    const years = toYearsOfSignals(year, stated);
    const placements = await readPlacements(graph, { kind: 'compare', field: 'year', operator: 'in', value: years }, deadline);
    return toSignals(year, placements, stated, toTierKnowledge());
  },
};
