import { invariant } from '../shared/invariant.js';
import { assemble } from './assembly.js';
import type { Changes } from './changes.js';
import type { Contribution, NodeReference, Properties } from '../graph/contribution.js';
import type { NodeElement, RelationshipElement } from '../graph/elements.js';

/** The nodes and relationships that whole partitions make, by partition. */
export type BuiltGraph = ReadonlyMap<string, BuiltPartition>;

export type BuiltPartition = Pick<Changes, 'nodes' | 'relationships'>;

/**
 * A built graph as plain data that is read back several times faster than it is made. What repeats is a place in a table:
 * a node is two places (itself, its properties), a relationship five (type, start, end, key, properties).
 */
export interface BuiltTables {
  readonly words: readonly string[];
  readonly references: readonly NodeReference[];
  readonly properties: readonly Properties[];
  readonly partitions: Readonly<Record<string, { readonly nodes: readonly number[]; readonly relationships: readonly number[] }>>;
}

/** The tables of what contributions make, which must be whole partitions. */
export function toBuiltTables(contributions: readonly Contribution[]): BuiltTables {
  const [words, references, properties] = [createTable<string>(), createTable<NodeReference>(), createTable<Properties>()];
  const byPartition = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const { partition } = contribution.document;
    const others = byPartition.get(partition) ?? [];
    others.push(contribution);
    byPartition.set(partition, others);
  }
  const partitions = [...byPartition].map(([partition, own]) => {
    const elements = assemble(own);
    const nodes = [...elements.nodes.values()].flatMap(({ label, id, properties: held }) => [
      references.place({ label, id }),
      properties.place(held),
    ]);
    const relationships = [...elements.relationships.values()].flatMap(({ type, from, to, key, properties: held }) => [
      words.place(type),
      references.place({ label: from.label, id: from.id }),
      references.place({ label: to.label, id: to.id }),
      words.place(key),
      properties.place(held),
    ]);
    return [partition, { nodes, relationships }] as const;
  });
  const tables = { words: words.entries, references: references.entries, properties: properties.entries };
  return { ...tables, partitions: Object.fromEntries(partitions) };
}

/** Reads back what {@link toBuiltTables} made. */
export function toBuiltGraph({ words, references, properties, partitions }: BuiltTables): BuiltGraph {
  const built = Object.entries(partitions).map(([partition, { nodes, relationships }]): [string, BuiltPartition] => {
    const nodeElements: NodeElement[] = [];
    for (let place = 0; place < nodes.length; place += 2) {
      const { label, id } = at(references, nodes[place]);
      nodeElements.push({ label, id, properties: at(properties, nodes[place + 1]) });
    }
    const relationshipElements: RelationshipElement[] = [];
    for (let place = 0; place < relationships.length; place += 5) {
      relationshipElements.push({
        type: at(words, relationships[place]),
        from: at(references, relationships[place + 1]),
        to: at(references, relationships[place + 2]),
        key: at(words, relationships[place + 3]),
        properties: at(properties, relationships[place + 4]),
      });
    }
    return [partition, { nodes: nodeElements, relationships: relationshipElements }];
  });
  return new Map(built);
}

interface Table<T> {
  readonly entries: readonly T[];
  /** Where an entry stands; it is added at the end if it does not yet. */
  readonly place: (entry: T) => number;
}

function createTable<T>(): Table<T> {
  const entries: T[] = [];
  const places = new Map<string, number>();
  return {
    entries,
    place: (entry) => {
      const text = JSON.stringify(entry);
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, entries.length);
      return entries.push(entry) - 1;
    },
  };
}

function at<T>(entries: readonly T[], place: number | undefined): T {
  const entry = entries[place ?? -1];
  invariant(entry !== undefined, 'a table has what is placed in it');
  return entry;
}
