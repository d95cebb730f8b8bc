import type { SearchQuery } from '../../generated/operations.js';
import { toTypeName } from '../graph/types.js';
import { toPageOf } from '../pages-of-nodes.js';

type Node = SearchQuery['search']['edges'][number]['node'];

/** A hit as it is listed. */
export interface Hit {
  readonly type: string;
  readonly name: string;
  /** What else is said of it, null where nothing. */
  readonly detail: string | null;
  /** The address of the page that tells more, null where there is none. */
  readonly address: string | null;
}

/** A node that search found, as it is listed. */
export function toHit(node: Node): Hit {
  return { type: toTypeName(node.__typename), address: toAddress(node), ...toWords(node) };
}

function toWords(node: Node): Pick<Hit, 'name' | 'detail'> {
  switch (node.__typename) {
    case 'Recommendation':
      return { name: node.summary ?? node.text ?? node.id, detail: node.report.id };
    case 'SummaryItem':
      return { name: node.name, detail: node.report.id };
    case 'Claim':
      return { name: node.summary ?? node.evidence[0]?.quote ?? node.id, detail: node.statedBy?.id ?? node.profile?.id ?? null };
    case 'Passage':
      return { name: node.passage ?? node.id, detail: node.document.title };
    case 'LegalProvision':
    case 'LegalInstrument':
      return { name: node.name, detail: node.country.iso3 };
    default:
      return { name: 'name' in node ? node.name : node.id, detail: 'definition' in node ? node.definition : null };
  }
}

function toAddress(node: Node): string | null {
  if (node.__typename === 'LegalProvision' || node.__typename === 'LegalInstrument') return `/country/${node.country.iso3}`;
  return toPageOf(node.__typename, node.id);
}
