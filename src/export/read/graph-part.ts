import type { ReadContext } from '../../plan/read-context.js';
import type { ExportAbout, ExportedGraph, ExportedNode, ExportedRelationship, ExportedSource } from '../exported-graph.js';
import type { NodeReference } from '../../graph/contribution.js';
import { toElementFacts, type ElementFacts } from '../../graph/element-facts.js';
import { joinToId } from '../../graph/elements.js';
import type { EvidenceSpan } from '../../graph/evidence.js';
import type { NodeRow, PageRow } from '../../graph/result.js';
import type { RelationshipRow } from '../../graph/topology.js';
import { planOrigins, planWholeNodes } from '../../plan/export-plan.js';
import { readFactNames } from '../../plan/walk-follow.js';
import { toNodeNames } from './node-names.js';

/** Nodes and relationships that were found, and are to leave the server as a file. */
export interface GraphPart {
  readonly nodes: readonly NodeReference[];
  /** Where an end is not among the nodes, as on a later page, it comes too. */
  readonly relationships: readonly RelationshipRow[];
}

/** Reads all that the graph holds of a part: in one statement a label, and one for documents and sources. */
export async function readExportedGraph(context: ReadContext, part: GraphPart, about: ExportAbout): Promise<ExportedGraph> {
  const { graph, model, deadline } = context;
  const references = await withEnds(part, context);
  const pages = await Promise.all(planWholeNodes(model, references).map((plan) => graph.run(plan, deadline)));
  const rows = new Map(pages.flatMap(({ page }) => toRows(page)).map((row) => [toId(row), row]));
  const names = readFactNames(model);
  const relationships = part.relationships
    .filter(({ from, to }) => rows.has(from) && rows.has(to))
    .map((row) => ({ row, facts: toElementFacts(row.properties, names.get(row.type)) }));
  const found = references.flatMap(({ id }) => rows.get(id) ?? []);
  const known = [...found.map(toNodeFacts), ...relationships.map(({ facts }) => facts)];
  const origins = await readOrigins(known, context);
  const types = new Map([...model.nodes.values()].map(({ label, type }) => [label, type]));
  const nodeNames = toNodeNames(rows, part.relationships);
  const toKnown = createShaper(origins.sources, context.servesText);
  return {
    about,
    nodes: found.map((row): ExportedNode => {
      const [id, facts] = [toId(row), toNodeFacts(row)];
      const type = types.get(row.label) ?? row.label;
      return { id, type, label: nodeNames.get(id) ?? id, ...toKnown(facts) };
    }),
    relationships: relationships.map(({ row, facts }): ExportedRelationship => ({
      id: joinToId(row).trimEnd(),
      type: row.type,
      from: row.from,
      to: row.to,
      ...toKnown(facts),
    })),
    sources: [...origins.sources.values()],
    documents: origins.documents,
  };
}

async function withEnds(
  { nodes, relationships }: GraphPart,
  { graph, deadline }: ReadContext,
): Promise<readonly NodeReference[]> {
  const known = new Set(nodes.map(({ id }) => id));
  const ends = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  const missing = [...ends].filter((id) => !known.has(id));
  return missing.length === 0 ? nodes : [...nodes, ...(await graph.topology.nodes(missing, deadline))];
}

function toNodeFacts({ fields }: NodeRow): ElementFacts {
  return toElementFacts(fields, Object.keys(fields));
}

type Known = Omit<ExportedRelationship, 'id' | 'type' | 'from' | 'to'>;

function createShaper(sources: ReadonlyMap<string, ExportedSource>, servesText: boolean): (facts: ElementFacts) => Known {
  return ({ evidence, sources: ids, ...facts }) => ({
    ...facts,
    evidence: evidence.map((span) => ({ ...toPlace(span), quote: servesText ? span.quote : null })),
    sources: ids.flatMap((id) => sources.get(id) ?? []),
  });
}

function toPlace({ document, start, end }: EvidenceSpan): Pick<EvidenceSpan, 'document' | 'start' | 'end'> {
  return { document, start, end };
}

interface Origins {
  readonly sources: ReadonlyMap<string, ExportedSource>;
  readonly documents: ExportedGraph['documents'];
}

async function readOrigins(facts: readonly ElementFacts[], { graph, deadline }: ReadContext): Promise<Origins> {
  const documents = [...new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document)))].sort();
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))].sort();
  if (documents.length + sources.length === 0) return { sources: new Map(), documents: [] };
  const { documents: documentPage, sources: sourcePage } = await graph.run(planOrigins(documents, sources), deadline);
  return {
    sources: new Map(toRows(sourcePage).map((row) => [toId(row), toSource(row)])),
    documents: toRows(documentPage).map((row) => ({
      id: toId(row),
      title: toText(row, 'title') ?? '',
      address: toText(row, 'address'),
    })),
  };
}

function toRows(page: PageRow | undefined): readonly NodeRow[] {
  return page?.rows.map(({ node }) => node) ?? [];
}

function toSource(row: NodeRow): ExportedSource {
  const { year } = row.fields;
  return {
    id: toId(row),
    name: toText(row, 'name') ?? '',
    publisher: toText(row, 'publisher'),
    licence: toText(row, 'licence'),
    year: typeof year === 'number' ? year : null,
    address: toText(row, 'address'),
  };
}

function toText({ fields }: NodeRow, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

function toId({ fields }: NodeRow): string {
  return String(fields['id']);
}
