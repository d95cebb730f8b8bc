import type { FieldsByTypeName } from 'graphql-parse-resolve-info';
import { compareReports, type ComparedCategory, type ComparedThing, type ReportLists } from '../analysis/comparison.js';
import { readReportLists, type ReportFact } from '../analysis/reads/report-lists.js';
import type { RequestContext } from './context.js';
import type { QueryResolvers, ResolversTypes } from '../generated/graphql.js';
import { InputError } from '../shared/errors.js';
import { toFieldsOf, toRequestedField } from '../plan/requested-fields.js';
import { ORIGIN_COLUMNS, toWalkColumns, type WalkSelections } from '../plan/walk-plan.js';
import { readAskedRows } from './asked-rows.js';

/** What two country reports share and what one alone says, in one statement for both and one for what is asked of nodes. */
export const resolveCompare: NonNullable<QueryResolvers['compare']> = async (_root, given, context, info) => {
  const ids = [toReportKey('a', given.a), toReportKey('b', given.b)];
  const known = await readReportLists(context.graph, [...new Set(ids)], context.deadline);
  const categories = compareReports(getLists(known, 'a', given.a), getLists(known, 'b', given.b));
  const toFact = await readFacts(categories.flatMap(toFacts), toAskedOfFacts(toRequestedField(info).selections), context);
  return { categories: categories.map((category) => toCategory(category, toFact)) };
};

/** @throws InputError that names the argument, if that is no key of a country report */
function toReportKey(argument: string, value: string): string {
  if (/^[A-Z]{3}-\d{4}$/.test(value)) return value;
  throw new InputError(`${argument} must be the id of a country report such as BLR-2023, got "${value.slice(0, 80)}"`);
}

function getLists(known: ReadonlyMap<string, ReportLists<ReportFact>>, argument: string, id: string): ReportLists<ReportFact> {
  const lists = known.get(id);
  if (lists) return lists;
  throw new InputError(`${argument} must be the id of a country report that the graph holds; it holds none with "${id}"`);
}

/** What is asked of the nodes, documents and sources of facts, wherever they stand in the answer. */
function toAskedOfFacts(selections: readonly FieldsByTypeName[]): WalkSelections {
  const below = (type: string, names: readonly string[], of: readonly FieldsByTypeName[]): readonly FieldsByTypeName[] =>
    [...toFieldsOf([type], of).values()].filter(({ name }) => names.includes(name)).flatMap((field) => field.selections);
  const categories = below('Comparison', ['categories'], selections);
  const things = below('ComparedCategory', ['shared', 'onlyA', 'onlyB'], categories);
  const asked = toFieldsOf(['ComparedFact'], below('ComparedThing', ['a', 'b'], things));
  const evidence = toFieldsOf(['Evidence'], asked.get('evidence')?.selections ?? []);
  return {
    nodes: asked.get('node')?.selections ?? null,
    documents: evidence.get('document')?.selections ?? null,
    sources: asked.get('sources')?.selections ?? null,
  };
}

function toFacts({ shared, onlyA, onlyB }: ComparedCategory<ReportFact>): readonly ReportFact[] {
  return [...shared, ...onlyA, ...onlyB].flatMap(({ a, b }) => [...a, ...b]);
}

/** Shapes a fact; null where its node is gone meanwhile. */
type ShapeFact = (fact: ReportFact) => ResolversTypes['ComparedFact'] | null;

/** Reads what is asked of all facts in one statement, or none if it is nothing but ids. */
async function readFacts(facts: readonly ReportFact[], asked: WalkSelections, context: RequestContext): Promise<ShapeFact> {
  const find = await readAskedRows(
    context,
    toWalkColumns(context.model, asked, {
      nodes: [...new Map(facts.map(({ node }) => [node.id, node])).values()],
      documents: [...new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document)))],
      sources: [...new Set(facts.flatMap(({ sources }) => sources))],
    }),
  );
  return (fact) => {
    const node = find(fact.node.label, fact.node.id);
    return (
      node && {
        node,
        evidence: fact.evidence.map((span) => ({ span, document: find(ORIGIN_COLUMNS.documents, span.document) })),
        sources: fact.sources.flatMap((id) => find(ORIGIN_COLUMNS.sources, id) ?? []),
      }
    );
  };
}

function toCategory(category: ComparedCategory<ReportFact>, toFact: ShapeFact): ResolversTypes['ComparedCategory'] {
  const toThing = ({ key, a, b }: ComparedThing<ReportFact>): ResolversTypes['ComparedThing'] => ({
    key,
    a: a.flatMap((fact) => toFact(fact) ?? []),
    b: b.flatMap((fact) => toFact(fact) ?? []),
  });
  const { shared, onlyA, onlyB } = category;
  return { ...category, shared: shared.map(toThing), onlyA: onlyA.map(toThing), onlyB: onlyB.map(toThing) };
}
