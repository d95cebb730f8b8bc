import { countLabels } from '../analysis/reads/label-counts.js';
import { readEditionCoverage } from '../analysis/reads/edition-coverage.js';
import type { MetaResolvers } from '../generated/graphql.js';

/** The fields of `meta`; each reads what it needs, at most once. */
export const metaFields: MetaResolvers = {
  dataVersion: (_meta, _arguments, { graph, deadline }) => graph.version(deadline),
  schemaVersion: (_meta, _arguments, { toSchemaVersion }) => toSchemaVersion(),
  extractorVersion: (_meta, _arguments, { extractorVersion }) => extractorVersion,
  counts: async (_meta, _arguments, { graph, model, deadline }) => {
    const types = [...model.nodes.values()];
    const labels = types.map(({ label }) => label);
    const counts = await countLabels(graph, labels, deadline);
    return types.map(({ type, label }) => ({ type, count: counts.get(label) ?? 0 }));
  },
  coverage: (_meta, { year }, { graph, toTierKnowledge, deadline }) =>
    readEditionCoverage(graph, year, toTierKnowledge(), deadline),
};
