import { assemble } from '../assembly/assembly.js';
import type { Contribution } from '../graph/contribution.js';
import { toRelationshipId, type RequiredProperties } from '../graph/elements.js';
import type { GraphStore } from '../graph/store.js';
import type { HeldDocument } from './documents.js';

/** A property that every element of a kind has, and that documents were stored without. */
export interface MissingProperty {
  readonly name: string;
  /** Label of the nodes, or type of the relationships. */
  readonly kind: string;
  readonly documents: number;
}

/**
 * Finds the required properties that documents were stored without, by an older version of the program. Each document counts by
 * itself: that another one states the same element with the property does not make up for it. Examines the first 100 documents,
 * for their contributions are read whole.
 */
export async function findMissingProperties(
  graph: GraphStore,
  documents: readonly HeldDocument[],
  required: RequiredProperties,
): Promise<readonly MissingProperty[]> {
  const contributions = await graph.readContributions(documents.slice(0, EXAMINED).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const contribution of contributions) {
    for (const missing of listMissing(contribution, required)) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }
  return [...counts].map(([missing, count]) => {
    const [kind = '', name = ''] = missing.split(' ');
    return { name, kind, documents: count };
  });
}

/** Says in one sentence what is missing, and what is done or to be done about it. */
export function toMissingLine({ name, kind, documents }: MissingProperty, remedy: string): string {
  const count =
    documents === 1 ? '1 document was' : `${documents < EXAMINED ? '' : 'at least '}${String(documents)} documents were`;
  return `${count} stored without "${name}", which every ${kind} has; ${remedy}`;
}

const EXAMINED = 100;

/** Kind and name of each required property that the document lacks, once what the program derives by itself is there. */
function listMissing(contribution: Contribution, required: RequiredProperties): ReadonlySet<string> {
  const { nodes, relationships } = assemble([contribution]);
  const elements = [
    ...contribution.nodes.map(({ id, label }) => ({ kind: label, names: required.nodes, held: nodes.get(id) })),
    ...contribution.relationships.map((fact) => ({
      kind: fact.type,
      names: required.relationships,
      held: relationships.get(toRelationshipId(fact)),
    })),
  ];
  return new Set(
    elements.flatMap(({ kind, names, held }) =>
      (names.get(kind) ?? []).filter((name) => held && !(name in held.properties)).map((name) => `${kind} ${name}`),
    ),
  );
}
