import type { SearchQuery } from '../../generated/operations.js';
import { toTypeName } from '../../../src/shared/node-looks.js';
import type { Names } from '../ui/names.js';
import { toNodeName } from '../ui/node-name.js';
import { toPageOf } from '../ui/pages-of-nodes.js';

/** A node that search found. */
export type FoundNode = SearchQuery['search']['edges'][number]['node'];

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
export function toHit(node: FoundNode, names: Names): Hit {
  return { type: toTypeName(node.__typename), address: toAddress(node), ...toWords(node, names) };
}

function toWords(node: FoundNode, names: Names): Pick<Hit, 'name' | 'detail'> {
  switch (node.__typename) {
    case 'Recommendation':
      return { name: node.summary ?? node.text ?? toNodeName(node.id, names), detail: toNodeName(node.report.id, names) };
    case 'SummaryItem':
      return { name: node.name, detail: toNodeName(node.report.id, names) };
    case 'Claim':
      return {
        name: node.summary ?? node.evidence[0]?.quote ?? toNodeName(node.id, names),
        detail: toNodeName(node.statedBy?.id ?? node.profile?.id ?? node.id, names),
      };
    case 'Passage':
      return { name: node.passage ?? node.id, detail: node.document.title };
    case 'LegalProvision':
    case 'LegalInstrument':
      return { name: node.name, detail: names.get(node.country.iso3) ?? node.country.iso3 };
    default:
      return { name: 'name' in node ? node.name : node.id, detail: 'definition' in node ? node.definition : null };
  }
}

function toAddress(node: FoundNode): string | null {
  if (node.__typename === 'LegalProvision' || node.__typename === 'LegalInstrument') return `/country/${node.country.iso3}`;
  return toPageOf(node.__typename, node.id);
}
