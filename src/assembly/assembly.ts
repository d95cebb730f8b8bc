import { align } from './alignment.js';
import type {
  Contribution,
  NodeFact,
  NodeReference,
  Properties,
  PropertyValue,
  RelationshipFact,
} from '../graph/contribution.js';
import { deriveCoverage } from './derive/coverage.js';
import { deriveMovements } from './derive/movements.js';
import { deriveKeys } from './derive/name-keys.js';
import type { Elements } from '../graph/elements.js';
import { fold } from './fold.js';
import { toPassageNodes } from './passages.js';
import { deriveRecurrence } from './derive/recurrence.js';
import { deriveSearchKeys } from './derive/search-keys.js';

/**
 * The part of the graph that these contributions make. What they derive from one another lies within a partition, so the
 * contributions of whole partitions give the same elements whatever else the graph holds.
 */
export function assemble(contributions: readonly Contribution[]): Elements {
  const draft = fold(align(contributions).map(withDocument));
  deriveMovements(draft);
  deriveCoverage(draft);
  deriveRecurrence(draft);
  deriveKeys(draft);
  deriveSearchKeys(draft);
  return draft;
}

/** Adds the document's own node and passages, and joins what it describes to it and to its sources: no described node stands alone. */
function withDocument(contribution: Contribution): Contribution {
  const { document } = contribution;
  const node: NodeFact = { label: 'Document', id: document.id, properties: toProperties(contribution) };
  const nodes = [...contribution.nodes, ...toPassageNodes(document)];
  const end = toReference(node);
  const links = nodes.flatMap((fact): readonly RelationshipFact[] => {
    const from = toReference(fact);
    const sources = fact.provenance?.sources ?? [];
    return [toLink('FROM_DOCUMENT', from, end), ...sources.map((id) => toLink('FROM_SOURCE', from, { label: 'Source', id }))];
  });
  return { document, nodes: [...nodes, node], relationships: [...contribution.relationships, ...links] };
}

function toReference({ label, id }: NodeReference): NodeReference {
  return { label, id };
}

function toLink(type: string, from: NodeReference, to: NodeReference): RelationshipFact {
  return { type, from, to, key: '', properties: {} };
}

function toProperties({ document }: Contribution): Properties {
  const { kind, origin, title, fileName, mediaType, partition, doubts = [], ...rest } = document;
  const { year, editions, row, source, address, text, extractor } = rest;
  const optional = {
    year,
    editions,
    row,
    source,
    address,
    text,
    extractor,
    country: /^[A-Z]{3}$/.test(partition) ? partition : undefined,
  };
  const stated = Object.entries<PropertyValue | undefined>(optional).filter(
    (entry): entry is [string, PropertyValue] => entry[1] !== undefined,
  );
  return {
    kind,
    origin,
    title,
    fileName,
    mediaType,
    partition,
    doubts,
    doubtCount: doubts.length,
    ...Object.fromEntries(stated),
  };
}
