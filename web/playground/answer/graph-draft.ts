import type { ExportedDocument, ExportedElement, ExportedGraph } from '../../../src/export/exported-graph.js';
import { mergeFacts, NO_FACTS, type Facts } from './facts.js';

/** What of an answer is a graph. */
export interface AnswerGraph extends Omit<ExportedGraph, 'about'> {
  /** How many values are in no node and no relationship: they are in the answer alone. */
  readonly leftOut: number;
}

/** A graph that is being put together. What is said twice of one element is one. */
export interface GraphDraft {
  readonly addNode: (id: string, type: string | null, facts: Facts) => void;
  /** Adds what nests one node in the other, by the fields that lead there. */
  readonly addHeld: (from: string, to: string, fields: readonly string[], facts: Facts) => void;
  /** Adds a relationship that an answer lists. */
  readonly addRelationship: (named: NamedRelationship, facts: Facts) => void;
  readonly addDocument: (document: ExportedDocument) => void;
  /** @param unowned how many values belong to nothing that was added */
  readonly toGraph: (unowned: number) => AnswerGraph;
}

/** A relationship as an answer names it. */
export interface NamedRelationship {
  readonly id: unknown;
  readonly type: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** A draft without anything in it. */
export function createGraphDraft(): GraphDraft {
  const nodes = new Map<string, { readonly type: string | null; readonly facts: Facts }>();
  const relationships = new Map<string, DraftRelationship>();
  const documents = new Map<string, ExportedDocument>();
  let conflicts = 0;
  const merge = (known: Facts | undefined, facts: Facts): Facts => {
    if (!known) return facts;
    const differs = ([name, value]: readonly [string, unknown]): boolean =>
      Object.hasOwn(known.properties, name) && JSON.stringify(known.properties[name]) !== JSON.stringify(value);
    conflicts += Object.entries(facts.properties).filter(differs).length;
    return mergeFacts([known, facts]);
  };
  const addNode: GraphDraft['addNode'] = (id, type, facts) => {
    const known = nodes.get(id);
    nodes.set(id, { type: known?.type ?? type, facts: merge(known?.facts, withPlainNames(facts)) });
  };
  const add = (key: string, id: string | null, from: string, to: string, type: string, facts: Facts): void => {
    relationships.set(key, { id, from, to, type, facts: merge(relationships.get(key)?.facts, facts) });
  };
  return {
    addNode,
    addHeld: (from, to, fields, said) => {
      const facts = withPlainNames(said);
      const type = toPlainName(fields);
      add(JSON.stringify([from, type, to, facts.properties]), null, from, to, type, facts);
    },
    addRelationship: ({ id, type, from, to }, facts) => {
      const [start, end, name] = [String(from), String(to), typeof type === 'string' ? type : UNNAMED];
      for (const each of [start, end]) addNode(each, null, NO_FACTS);
      const known = typeof id === 'string' ? id : null;
      add(JSON.stringify(known === null ? [start, name, end, facts.properties] : [known]), known, start, end, name, facts);
    },
    addDocument: (document) => documents.set(document.id, document),
    toGraph: (unowned) => {
      const drawn = [...nodes].map(([id, { type, facts }]) => ({
        id,
        type: type ?? ANY,
        label: toLabel(id, facts),
        ...toKnown(facts),
      }));
      const taken = new Set(nodes.keys());
      const joined = [...relationships.values()].map(({ id, from, to, type, facts }) => ({
        id: toFree(id ?? `${from} ${type} ${to}`, taken),
        from,
        to,
        type,
        ...toKnown(facts),
      }));
      const elements = [...drawn, ...joined];
      const used = new Set(elements.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
      return {
        nodes: drawn,
        relationships: joined,
        sources: mergeFacts(elements).sources,
        documents: [...documents.values()].filter(({ id }) => used.has(id)),
        leftOut: unowned + conflicts,
      };
    },
  };
}

interface DraftRelationship {
  /** Null where the answer gives none. */
  readonly id: string | null;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly facts: Facts;
}

/** The type of what can be of any, as the schema calls it. */
const ANY = 'Node';
const UNNAMED = 'relationship';

/** What leads through a connection, and says nothing; places are a country's own in files of the graph. */
const PLUMBING: ReadonlySet<string> = new Set(['nodes', 'edges', 'node', 'location']);

function toPlainName(fields: readonly string[]): string {
  const telling = fields.filter((field) => !PLUMBING.has(field));
  return (telling.length > 0 ? telling : fields.slice(-1)).join('.');
}

function withPlainNames(facts: Facts): Facts {
  const named = Object.entries(facts.properties).map(([name, value]) => [toPlainName(name.split('.')), value] as const);
  return { ...facts, properties: Object.fromEntries(named) };
}

/** Nodes and relationships have no id in common. */
function toFree(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id} (${String(count)})`;
  taken.add(free);
  return free;
}

/** The first of these that a node has. */
const NAMING = ['name', 'title', 'summary', 'text', 'verb'];

function toLabel(id: string, { properties }: Facts): string {
  const named = NAMING.map((name) => properties[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof named === 'string' ? named : id;
}

const METHODS = ['STATED', 'EXTRACTED', 'REVIEWED', 'DERIVED'] as const;

type Known = Pick<ExportedElement, 'properties' | 'method' | 'precision' | 'evidence' | 'sources'>;

function toKnown({ properties: { method, precision, ...properties }, evidence, sources }: Facts): Known {
  const known = METHODS.find((each) => each === method) ?? null;
  const share = typeof precision === 'number' ? precision : null;
  return {
    properties: {
      ...properties,
      ...(known === null && method !== undefined && { method }),
      ...(share === null && precision !== undefined && { precision }),
    },
    method: known,
    precision: share,
    evidence,
    sources,
  };
}
