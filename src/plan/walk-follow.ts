import type { NodeReference } from '../graph/contribution.js';
import { InputError } from '../shared/errors.js';
import { getNodeModel, toLinkProperties, type Model } from './model.js';

/** What a client says of what to follow or not to follow: names of the schema's types, and types of relationships. */
export interface WalkFilter {
  readonly relationships?: readonly string[] | null | undefined;
  readonly nodes?: readonly string[] | null | undefined;
}

/** What a walk takes. */
export interface WalkScope {
  readonly types: readonly string[];
  readonly labels: readonly string[];
  /** Labels among these of nodes that say nothing of how those around them are related: two reports share an edition. */
  readonly deadEnds: readonly string[];
}

/**
 * What to follow from some nodes. Without names it is all but what leads to documents and sources, unless one of them is
 * where the walk starts; nodes that join all to all are dead ends.
 * @throws InputError for a name that the model does not have
 */
export function toWalkScope(
  model: Model,
  follow: WalkFilter | null,
  avoid: WalkFilter | null,
  ends: readonly NodeReference[],
): WalkScope {
  const [allTypes, allNodes] = [readTypes(model), [...model.nodes.keys()]];
  assertNames('follow.relationships', follow?.relationships, allTypes);
  assertNames('avoid.relationships', avoid?.relationships, allTypes);
  assertNames('follow.nodes', follow?.nodes, allNodes);
  assertNames('avoid.nodes', avoid?.nodes, allNodes);
  const startsAtOrigin = ends.some(({ label }) => ORIGINS.has(label));
  const types = follow?.relationships ?? allTypes.filter((type) => startsAtOrigin || !TO_ORIGINS.has(type));
  const nodes = without(follow?.nodes ?? allNodes, avoid?.nodes);
  return {
    types: without(types, avoid?.relationships),
    labels: toLabels(model, 'nodes', nodes),
    deadEnds: follow?.nodes ? [] : nodes.filter((name) => DEAD_ENDS.has(name)),
  };
}

/**
 * The labels of some types of nodes.
 * @throws InputError for a name that the model does not have
 */
export function toLabels(model: Model, argument: string, names: readonly string[]): readonly string[] {
  assertNames(argument, names, [...model.nodes.keys()]);
  return names.map((name) => getNodeModel(model, name).label);
}

/** Labels of the nodes that a fact comes from, and the types of the relationships that lead to them. */
const ORIGINS: ReadonlySet<string> = new Set(['Document', 'Source']);
const TO_ORIGINS: ReadonlySet<string> = new Set(['FROM_DOCUMENT', 'FROM_SOURCE']);
const DEAD_ENDS: ReadonlySet<string> = new Set(['Tier', 'Report', 'Document', 'Source']);

/** The names of the facts that relationships of each type carry, in order: an engine gives its maps in none. */
export function readFactNames(model: Model): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) {
      const link = field.kind === 'relationship' && field.link !== null ? model.links.get(field.link) : undefined;
      if (field.kind !== 'relationship') continue;
      const known = names.get(field.type) ?? new Set();
      for (const name of field.facts) known.add(name);
      for (const [name] of link ? toLinkProperties(link) : []) known.add(name);
      names.set(field.type, known);
    }
  }
  return new Map([...names].map(([type, known]) => [type, [...known].sort()]));
}

function readTypes(model: Model): readonly string[] {
  const fields = [...model.nodes.values()].flatMap((node) => [...node.fields.values()]);
  return [...new Set(fields.flatMap((field) => (field.kind === 'relationship' ? [field.type] : [])))].sort();
}

function assertNames(argument: string, names: readonly string[] | null | undefined, known: readonly string[]): void {
  const wrong = names?.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  throw new InputError(`${argument} may name ${[...known].sort().join(', ')}, got "${wrong.slice(0, 80)}"`);
}

function without(names: readonly string[], left: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(names)].filter((name) => !left?.includes(name));
}
