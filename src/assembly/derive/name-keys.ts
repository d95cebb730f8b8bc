import { foldName } from '../../shared/fold-name.js';
import type { Properties, PropertyValue } from '../../graph/contribution.js';
import type { ElementsDraft } from '../../graph/elements.js';

/**
 * Adds what nodes are compared by: names folded, so that both stores compare and order them alike, and each concept's
 * lineage, its own code with those of all broader ones. What a document gives itself stays.
 */
export function deriveKeys({ nodes, relationships }: ElementsDraft): void {
  const broader = new Map<string, string[]>();
  for (const { type, from, to } of relationships.values()) {
    if (type === 'BROADER') broader.set(from.id, [...(broader.get(from.id) ?? []), to.id]);
  }
  for (const [id, node] of nodes) {
    const folded = toFolded(node.properties);
    const lineage = CONCEPTS.has(node.label) ? [['lineage', toLineage(id, broader)] as const] : [];
    if (folded.length + lineage.length === 0) continue;
    nodes.set(id, { ...node, properties: { ...Object.fromEntries([...lineage, ...folded]), ...node.properties } });
  }
}

/** Labels whose nodes are concepts of a scheme, with broader and narrower ones. */
const CONCEPTS: ReadonlySet<string> = new Set(['VictimGroup', 'TraffickingForm', 'Sector', 'Role', 'Theme', 'Actor']);

/** Properties that are names. */
const NAMES = ['name', 'officialName', 'title', 'aliases', 'demonyms'] as const;

function toFolded(properties: Properties): readonly (readonly [string, PropertyValue])[] {
  return NAMES.flatMap((name): readonly [string, PropertyValue][] => {
    const value = properties[name];
    if (typeof value === 'string') return [[`${name}Key`, foldName(value)]];
    return Array.isArray(value) ? [[`${name}Keys`, [...new Set(value.map(String).map(foldName))].sort()]] : [];
  });
}

function toLineage(id: string, broader: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lineage = new Set([id]);
  for (const code of lineage) for (const above of broader.get(code) ?? []) lineage.add(above);
  return [...lineage].sort();
}
