import type { Contribution, NodeFact, NodeReference } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';

/**
 * Settles what a text and a summary of the same country report say side by side. Item n of the summary and item n of the
 * text are one recommendation only where both list the same number of items; else the summary's items are kept apart as
 * SummaryItem nodes (where the text lists none at all they stay). Claims of a summary give way to those of the text.
 */
export function align(contributions: readonly Contribution[]): readonly Contribution[] {
  const texts = toTextSizes(contributions);
  return contributions.map((contribution) => {
    const { kind, partition, year = 0, list } = contribution.document;
    const report = list?.report ?? toReportId(partition, year);
    const size = texts.get(report);
    if (kind !== 'SUMMARY' || size === undefined) return contribution;
    const withoutClaims = without(contribution, (node) => node.label === 'Claim');
    return !list || size === 0 || size === list.size ? withoutClaims : keepItemsApart(withoutClaims, report);
  });
}

/** How many items the text of each report lists; of several texts the one with the least id counts. */
function toTextSizes(contributions: readonly Contribution[]): ReadonlyMap<string, number> {
  const lists = contributions.flatMap(({ document }) =>
    document.kind === 'NARRATIVE' && document.list ? [{ id: document.id, ...document.list }] : [],
  );
  return new Map(lists.sort((a, b) => (a.id < b.id ? 1 : -1)).map(({ report, size }) => [report, size]));
}

function keepItemsApart(contribution: Contribution, report: string): Contribution {
  const items = contribution.nodes.filter((node) => node.label === 'Recommendation').map(toSummaryItem);
  const rest = without(contribution, (node) => node.label === 'Recommendation' || node.label === 'Action');
  return {
    ...rest,
    nodes: [...rest.nodes, ...items],
    relationships: [
      ...rest.relationships,
      ...items.map((item) => ({
        type: 'SUMMARIZES',
        from: { label: 'CountryReport', id: report },
        to: { label: item.label, id: item.id },
        key: '',
        properties: {},
      })),
    ],
  };
}

function toSummaryItem(recommendation: NodeFact): NodeFact {
  return { ...recommendation, label: 'SummaryItem', id: recommendation.id.replace(/-R(\d+)$/, '-S$1') };
}

/** Takes out the nodes of a kind with everything that hangs on them. */
function without(contribution: Contribution, isGone: (node: NodeReference) => boolean): Contribution {
  return {
    ...contribution,
    nodes: contribution.nodes.filter((node) => !isGone(node)),
    relationships: contribution.relationships.filter(({ from, to }) => !isGone(from) && !isGone(to)),
  };
}
