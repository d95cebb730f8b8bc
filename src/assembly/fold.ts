import type { Contribution, DocumentKind, Properties, PropertyValue, Provenance } from '../graph/contribution.js';
import { toRelationshipId, type ElementsDraft, type NodeElement, type RelationshipElement } from '../graph/elements.js';
import { toEvidenceString } from '../graph/evidence.js';

/**
 * The sum of contributions. Where two documents state the same element, each property has the value of the document with
 * the higher authority (a narrative before a summary before a profile before a row), evidence, sources and publishers of all are kept.
 * The order of the contributions does not matter.
 */
export function fold(contributions: readonly Contribution[]): ElementsDraft {
  const nodes = new Map<string, NodeElement>();
  const relationships = new Map<string, RelationshipElement>();
  for (const { document, nodes: described, relationships: related } of [...contributions].sort(byAuthority)) {
    for (const fact of described) {
      const { label, id } = fact;
      const stated = toStated(fact, document.id, NOTHING);
      const known = nodes.get(id);
      nodes.set(id, { label, id, properties: known ? mergeProperties(known.properties, stated) : stated });
    }
    const authority = BY_AUTHORITY[document.kind];
    for (const fact of related) {
      const { type, from, to, key } = fact;
      const stated = toStated(fact, document.id, authority);
      const id = toRelationshipId(fact);
      const known = relationships.get(id);
      relationships.set(id, { type, from, to, key, properties: known ? mergeProperties(known.properties, stated) : stated });
    }
  }
  return { nodes, relationships };
}

/** Authority of each kind of document, where documents disagree; a relationship carries the highest of its documents. */
const AUTHORITY: Readonly<Record<DocumentKind, number>> = { REFERENCE: 0, ROW: 0, PROFILE: 1, SUMMARY: 2, NARRATIVE: 3 };

/** What a relationship carries that says nothing itself: most are like that, and share it. */
const BY_AUTHORITY: Readonly<Record<DocumentKind, Properties>> = {
  REFERENCE: { authority: AUTHORITY.REFERENCE },
  ROW: { authority: AUTHORITY.ROW },
  PROFILE: { authority: AUTHORITY.PROFILE },
  SUMMARY: { authority: AUTHORITY.SUMMARY },
  NARRATIVE: { authority: AUTHORITY.NARRATIVE },
};

const NOTHING: Properties = {};

function byAuthority(a: Contribution, b: Contribution): number {
  return AUTHORITY[b.document.kind] - AUTHORITY[a.document.kind] || (a.document.id < b.document.id ? -1 : 1);
}

interface Fact {
  readonly properties: Properties;
  readonly provenance?: Provenance;
}

function toStated({ properties, provenance }: Fact, document: string, more: Properties): Properties {
  if (!provenance) return isEmpty(properties) ? more : { ...properties, ...more };
  return {
    ...properties,
    ...more,
    evidence: provenance.evidence.map((span) => toEvidenceString(document, span)),
    sources: [...provenance.sources].sort(),
    method: provenance.method,
    ...(provenance.precision !== undefined && { precision: provenance.precision }),
  };
}

function isEmpty(properties: Properties): boolean {
  for (const _name in properties) return false;
  return true;
}

/** Lists that are kept of all documents that state the same. */
const KEPT_OF_ALL = ['evidence', 'sources', 'publishers'] as const;

function mergeProperties(first: Properties, second: Properties): Properties {
  const merged: Record<string, PropertyValue> = { ...second, ...first };
  for (const name of KEPT_OF_ALL) {
    if (!(name in merged)) continue;
    const both = [...new Set([...toStrings(first[name]), ...toStrings(second[name])])];
    merged[name] = name === 'evidence' ? both : both.sort();
  }
  return merged;
}

function toStrings(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
