import { countFacts, mergeFacts, NO_FACTS, toEvidence, toProperty, toSources, type Facts } from './facts.js';
import { createGraphDraft, type AnswerGraph, type GraphDraft } from './graph-draft.js';
import type { Shape } from './shape.js';
import { isList, isMembers, isScalar, type Members } from './values.js';

/**
 * The graph that an answer holds: what has an id is a node, the same wherever it stands, and a field that nests one in the other, also
 * through a connection, is a relationship with what stands on the edge. Relationships that the answer lists are taken as they are.
 * Evidence and sources are not nodes but what an element is known by, as in all files of the graph.
 */
export function toGraph(data: Members, shape: Shape): AnswerGraph {
  const draft = createGraphDraft();
  const { holds, ...facts } = gather(data, [], { draft, shape });
  const unowned = new Set([facts, ...holds.flatMap((each) => each.facts)]);
  return draft.toGraph([...unowned].reduce((sum, each) => sum + countFacts(each), 0));
}

interface Reading {
  readonly draft: GraphDraft;
  readonly shape: Shape;
}

/** What an object says itself, and the nodes that it holds. */
interface Gathered extends Facts {
  readonly holds: readonly Held[];
}

/** A node, with the fields that lead to it and what is said on the way. */
interface Held {
  readonly id: string;
  readonly fields: readonly string[];
  readonly facts: readonly Facts[];
}

const NOTHING: Gathered = { ...NO_FACTS, holds: [] };

function gather(object: Members, path: readonly string[], reading: Reading): Gathered {
  const parts = Object.entries(object).map(([key, value]) => gatherMember(key, value, [...path, key], reading));
  return { ...mergeFacts(parts), holds: parts.flatMap(({ holds }) => holds) };
}

function gatherMember(key: string, value: unknown, path: readonly string[], reading: Reading): Gathered {
  const field = reading.shape.get(path.join('.'))?.field ?? key;
  if ((value ?? null) === null || (field === '__typename' && isScalar(value))) return NOTHING;
  if (isMembers(value)) return below(key, field, gatherEntry(value, path, reading));
  if (!isList(value)) return { ...NOTHING, properties: { [key]: toProperty(value) } };
  const origins = toOrigins(field, value, reading.draft);
  if (origins) return { ...NOTHING, ...origins };
  const read = value.map((entry) => (isMembers(entry) ? gatherEntry(entry, path, reading) : NOTHING));
  const holds = read.flatMap(({ holds: inner, ...facts }) =>
    inner.map((each) => ({ id: each.id, fields: [field, ...each.fields], facts: [...each.facts, facts] })),
  );
  const rest = value.filter((entry, index) => read[index]?.holds.length === 0 && !isRelationship(entry, path, reading));
  return { ...NOTHING, holds, properties: rest.length > 0 || value.length === 0 ? toListProperty(key, rest) : {} };
}

/** An object of an answer: a node, a relationship, or what belongs to the node around it. */
function gatherEntry(object: Members, path: readonly string[], reading: Reading): Gathered {
  const { draft, shape } = reading;
  const { id, type, from, to, properties, ...rest } = object;
  if (isRelationship(object, path, reading)) {
    const facts = gather({ ...(isMembers(properties) && properties), ...rest }, path, reading);
    draft.addRelationship({ id, type, from, to }, facts);
    return NOTHING;
  }
  if (typeof id !== 'string') return gather(object, path, reading);
  const { holds, ...facts } = gather({ type, from, to, properties, ...rest }, path, reading);
  const place = shape.get(path.join('.'));
  const named = object['__typename'] ?? (place?.isNode ? place.type : null);
  draft.addNode(id, typeof named === 'string' ? named : null, facts);
  for (const each of holds) draft.addHeld(id, each.id, each.fields, mergeFacts(each.facts));
  return { ...NOTHING, holds: [{ id, fields: [], facts: [] }] };
}

/** What belongs to the object around it, by names that tell so. */
function below(key: string, field: string, { properties, holds, ...origins }: Gathered): Gathered {
  return {
    ...origins,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [`${key}.${name}`, value])),
    holds: holds.map((each) => ({ ...each, fields: [field, ...each.fields] })),
  };
}

/** A relationship that the answer lists names its ends. */
function isRelationship(entry: unknown, path: readonly string[], { shape }: Reading): boolean {
  if (!isMembers(entry) || typeof entry['from'] !== 'string' || typeof entry['to'] !== 'string') return false;
  return (shape.get(path.join('.'))?.type ?? 'Relationship') === 'Relationship';
}

function toOrigins(field: string, list: readonly unknown[], draft: GraphDraft): Partial<Facts> | null {
  if (field === 'sources') {
    const sources = toSources(list);
    return sources && { sources };
  }
  const places = field === 'evidence' ? toEvidence(list) : null;
  for (const [, document] of places ?? []) draft.addDocument(document);
  return places && { evidence: places.map(([evidence]) => evidence) };
}

/** A list of what has one value each is the list of these values. */
function toListProperty(key: string, list: readonly unknown[]): Facts['properties'] {
  const entries = list.map((entry) => (isMembers(entry) ? Object.entries(entry) : []));
  const [name] = entries[0]?.[0] ?? [];
  const values = entries.flatMap((members) => members.map(([, value]) => value));
  const isPlain = entries.every((members) => members.length === 1 && members[0]?.[0] === name) && values.every(isScalar);
  return name !== undefined && isPlain ? { [`${key}.${name}`]: toProperty(values) } : { [key]: toProperty(list) };
}
