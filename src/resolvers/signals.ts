import { readPlacements } from '../analysis/reads/placements.js';
import { toSignals, toYearsOfSignals } from '../analysis/signals.js';
import { readStatedSignals } from '../analysis/reads/stated-signals.js';
import type { QueryResolvers } from '../generated/graphql.js';
import { InputError } from '../shared/errors.js';
import { isOneOf } from '../graph/select.js';

/** The root field that tells which signals came before downgrades. */
export const signals: Required<Pick<QueryResolvers, 'signals'>> = {
  signals: async (_root, { year }, { graph, deadline, toTierKnowledge }) => {
    const stated = await readStatedSignals(graph, deadline);
    const years = toYearsOfSignals(year, stated);
    const placements = await readPlacements(graph, isOneOf('year', years), deadline);
    if (!placements.some((placement) => placement.year === year || placement.year === year - 1))
      throw new InputError(
        `year must be one whose placements, or those of the year before, the graph holds, got ${String(year)}`,
      );
    return toSignals(year, placements, stated, toTierKnowledge());
  },
};
