import { isDeepStrictEqual } from 'node:util';
import type { Contribution, NodeFact, RelationshipFact } from '../../graph/contribution.js';
import { toRelationshipId } from '../../graph/elements.js';

/** How many facts of a kind came and went: nodes by their label, relationships to nodes with a label by their type and that. */
export interface Difference {
  readonly kind: string;
  readonly added: number;
  readonly removed: number;
  /** Those that are there as before, and say something else. */
  readonly changed: number;
}

/** What a document says now that it did not say before, by kind; nothing for a kind that stayed as it was. */
export function toDifferences(before: Contribution, after: Contribution): readonly Difference[] {
  const [old, now] = [toFacts(before), toFacts(after)];
  const kinds = [...new Set([...old.values(), ...now.values()].map(toKind))].sort();
  return kinds.flatMap((kind) => {
    const [olds, nows] = [old, now].map((facts) => new Map([...facts].filter(([, fact]) => toKind(fact) === kind)));
    const added = [...(nows ?? [])].filter(([id]) => !olds?.has(id)).length;
    const removed = [...(olds ?? [])].filter(([id]) => !nows?.has(id)).length;
    const changed = [...(nows ?? [])].filter(([id, fact]) => olds?.has(id) && !isDeepStrictEqual(olds.get(id), fact)).length;
    return added + removed + changed > 0 ? [{ kind, added, removed, changed }] : [];
  });
}

type Fact = NodeFact | RelationshipFact;

function toFacts({ nodes, relationships }: Contribution): ReadonlyMap<string, Fact> {
  return new Map<string, Fact>([
    ...nodes.map((node): [string, Fact] => [node.id, node]),
    ...relationships.map((relationship): [string, Fact] => [toRelationshipId(relationship), relationship]),
  ]);
}

function toKind(fact: Fact): string {
  return 'type' in fact ? `${fact.type} ${fact.to.label}` : fact.label;
}
