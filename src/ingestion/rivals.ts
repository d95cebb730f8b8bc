import type { Extraction } from '../extraction/narrative.js';
import type { Contribution, DocumentKind, DocumentRecord } from '../graph/contribution.js';
import type { Predicate } from '../graph/plan.js';
import type { GraphStore } from '../graph/store.js';
import { readDocuments, type HeldDocument } from './documents.js';
import { isOneOf } from '../graph/select.js';

/** A document that says what another may not say too. */
export interface Rival {
  readonly id: string;
  /** What both of them are, for people. */
  readonly what: string;
  /** Whether the other may take its place: what the seed holds stays. */
  readonly isReplaceable: boolean;
}

/** The documents of a graph of which there may be one for each kind, country and year, as a batch of others is added. */
export interface Rivals {
  readonly get: (id: string) => { readonly origin: string } | undefined;
  readonly findOthers: (contribution: Contribution) => readonly Rival[];
  readonly add: (contribution: Contribution) => void;
  readonly delete: (id: string) => void;
}

/** Reads the documents that stand where some that are to be added want to stand, and those documents themselves. */
export async function findRivals(graph: GraphStore, extractions: readonly Extraction[]): Promise<Rivals> {
  const added = extractions.map(({ contribution }) => contribution.document);
  const documents = new Map<string, Placed>((await readPlaced(graph, added)).map((each) => [each.id, each]));
  const byKey = new Map<string, Set<string>>();
  const add = (document: Placed): void => {
    documents.set(document.id, document);
    for (const key of toKeys(document)) byKey.set(key, (byKey.get(key) ?? new Set()).add(document.id));
  };
  for (const document of documents.values()) add(document);
  return {
    get: (id) => documents.get(id),
    findOthers: (contribution) => {
      const placed = toPlaced(contribution);
      const ids = new Set(toKeys(placed).flatMap((key) => [...(byKey.get(key) ?? [])]));
      ids.delete(placed.id);
      return [...ids]
        .flatMap((id) => documents.get(id) ?? [])
        .filter((other) => !agrees(other, placed))
        .map(toRival);
    },
    add: (contribution) => {
      add(toPlaced(contribution));
    },
    delete: (id) => {
      for (const key of toKeys(documents.get(id))) byKey.get(key)?.delete(id);
      documents.delete(id);
    },
  };
}

/** A document with where it stands. */
interface Placed extends Pick<HeldDocument, 'id' | 'kind' | 'origin' | 'partition' | 'year' | 'editions'> {
  /** The tier that a row gives. */
  readonly tier?: string;
}

function toPlaced({ document, relationships }: Contribution): Placed {
  const tier = document.kind === 'ROW' ? relationships.find(({ type }) => type === 'PLACED_ON')?.to.id : undefined;
  return { ...document, ...(tier !== undefined && { tier }) };
}

async function readPlaced(graph: GraphStore, added: readonly DocumentRecord[]): Promise<readonly Placed[]> {
  const held = await readDocuments(graph, toPredicate(added));
  const wanted = new Set(added.flatMap(toKeys));
  const isRivalRow = (document: HeldDocument): boolean =>
    document.kind === 'ROW' && toKeys(document).some((key) => wanted.has(key));
  const rows = await graph.readContributions(held.filter(isRivalRow).map(({ id }) => id));
  const placed = new Map(rows.map((row) => [row.document.id, toPlaced(row)]));
  return held.map((document) => placed.get(document.id) ?? document);
}

/** Two tables that place a country on the same tier bear each other out; of texts there is one. */
function agrees(a: Placed, b: Placed): boolean {
  return a.tier !== undefined && a.tier === b.tier;
}

function toRival({ id, kind, origin, tier }: Placed): Rival {
  const what = NAMES.get(kind) ?? 'document';
  return { id, what: tier === undefined ? what : `${what} (${tier})`, isReplaceable: origin === 'INGESTED' };
}

/** The kinds of document of which there may be one for a country and year. */
const NAMES: ReadonlyMap<string, string> = new Map<DocumentKind, string>([
  ['NARRATIVE', 'narrative'],
  ['PROFILE', 'profile'],
  ['ROW', 'placement'],
]);

/** What the seed holds of a profile is no rival of its text: both say the same, and meet. */
function toKeys(document: Placed | DocumentRecord | undefined): readonly string[] {
  if (!document || !NAMES.has(document.kind) || (document.kind === 'PROFILE' && document.origin === 'SEED')) return [];
  return toYears(document).map((year) => `${document.kind} ${document.partition} ${String(year)}`);
}

/** The years of a document that keep another out: those of its editions, or its own. */
export function toYears({ year, editions }: Pick<Placed, 'year' | 'editions'>): readonly number[] {
  return editions ?? (year === undefined ? [] : [year]);
}

function toPredicate(documents: readonly DocumentRecord[]): Predicate {
  const years = distinct(documents.flatMap(toYears));
  const all: readonly Predicate[] = [
    isOneOf('kind', distinct(documents.map(({ kind }) => kind))),
    isOneOf('partition', distinct(documents.map(({ partition }) => partition))),
    {
      kind: 'or',
      any: [
        isOneOf('year', years),
        ...years.map((value): Predicate => ({ kind: 'compare', field: 'editions', operator: 'has', value })),
      ],
    },
  ];
  const own: Predicate = isOneOf(
    'id',
    documents.map(({ id }) => id),
  );
  return { kind: 'or', any: [own, { kind: 'and', all }] };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
