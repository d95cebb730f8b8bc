import { toOwnName } from './columns.js';
import {
  toProvenance,
  type ExportedElement,
  type ExportedGraph,
  type ExportedNode,
  type ExportedRelationship,
} from '../exported-graph.js';

/**
 * The graph as statements that cypher-shell and Neo4j Browser run, also twice without effect. They merge nodes labelled
 * `TipNode`, so they belong into a database of their own, not the server's. Evidence and sources are lists of text of JSON;
 * half of a surrogate pair becomes U+FFFD.
 */
export function* toCypherScript({ about, nodes, relationships }: ExportedGraph): Generator<string> {
  yield `// ${JSON.stringify(about)}\n// For a database of its own, not that of the server.\n`;
  yield 'CREATE CONSTRAINT tip_node_id IF NOT EXISTS FOR (node:TipNode) REQUIRE node.id IS UNIQUE;\n';
  for (const [type, rows] of toBatches(nodes)) {
    yield `UNWIND [\n${rows.map(toNodeRow).join(',\n')}\n] AS row\nMERGE (node:TipNode {id: row.id})\n`;
    yield `SET node:${toIdentifier(type)}, node += row.properties;\n`;
  }
  for (const [type, rows] of toBatches(relationships)) {
    yield `UNWIND [\n${rows.map(toRelationshipRow).join(',\n')}\n] AS row\n`;
    yield 'MATCH (start:TipNode {id: row.from})\nMATCH (end:TipNode {id: row.to})\n';
    yield `MERGE (start)-[relationship:${toIdentifier(type)} {id: row.id}]->(end)\nSET relationship += row.properties;\n`;
  }
}

/** Elements of one type, not too many for one statement. */
function* toBatches<Element extends ExportedElement>(
  elements: readonly Element[],
): Generator<readonly [string, readonly Element[]]> {
  for (const type of new Set(elements.map((element) => element.type))) {
    const all = elements.filter((element) => element.type === type);
    for (let start = 0; start < all.length; start += ROWS_AT_ONCE) yield [type, all.slice(start, start + ROWS_AT_ONCE)];
  }
}

const ROWS_AT_ONCE = 200;

function toNodeRow(node: ExportedNode): string {
  const { id, label, position } = node;
  return toLiteral({ id, properties: { label, ...position, ...toProperties(node) } });
}

function toRelationshipRow(relationship: ExportedRelationship): string {
  const { id, from, to } = relationship;
  return toLiteral({ id, from, to, properties: toProperties(relationship) });
}

function toProperties(element: ExportedElement): object {
  const { method, precision, evidence, sources } = toProvenance(element);
  const own = Object.entries(element.properties).map(([name, value]) => [toOwnName(name, TAKEN), value] as const);
  const known = { method, precision, evidence: evidence.map(toJson), sources: sources.map(toJson) };
  return { ...Object.fromEntries(own), ...known };
}

const TAKEN = ['id', 'label', 'x', 'y', 'method', 'precision', 'evidence', 'sources'];

function toJson(value: object): string {
  return JSON.stringify(value);
}

function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value === 'string') return toText(value);
  if (typeof value === 'number') return toNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return `{${members.map(([name, member]) => `${toIdentifier(name)}: ${toLiteral(member)}`).join(', ')}}`;
}

/** What a whole number would overflow is a float, which has a point or an exponent without a plus. */
function toNumber(value: number): string {
  const digits = String(value).replace('e+', 'e');
  return Number.isSafeInteger(value) || /[.e]/.test(digits) ? digits : `${digits}.0`;
}

function toText(text: string): string {
  const plain = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\\"]/g, '\\$&');
  return `"${plain.replace(/\p{Cc}/gu, toEscape)}"`;
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** An escape is taken for its character before the name is read: a backslash must be one itself. */
function toIdentifier(name: string): string {
  return `\`${name.replaceAll('\\', '\\u005c').replaceAll('`', '``')}\``;
}
