/** What two reports are compared by, in the order of an answer. */
export const COMPARISON_CATEGORIES = [
  'TIER',
  'THEMES',
  'ACTORS',
  'RECOMMENDED_GROUPS',
  'RECOMMENDED_LAW',
  'CLAIMS',
  'TRENDS',
  'VICTIM_GROUPS',
  'FORMS',
  'SECTORS',
  'ROLES',
  'MENTIONED_COUNTRIES',
  'FLOWS',
  'PROVISIONS',
  'LAWS',
] as const;
export type ComparisonCategory = (typeof COMPARISON_CATEGORIES)[number];

/** The facts of a report in each category. */
export type ReportLists<Fact> = Readonly<Record<ComparisonCategory, ReportList<Fact>>>;

/** Facts of one category, in the report's order. */
export interface ReportList<Fact> {
  /** How much of the report was read for it; null where the graph does not know the list. */
  readonly coverage: 'COMPLETE' | 'PARTIAL' | null;
  readonly facts: readonly Fact[];
}

/** A fact that states the thing with this key. */
export interface KeyedFact {
  readonly key: string;
}

/** What both reports say in one category and what one alone says, each in the order of the keys; nothing where one is not known. */
export interface ComparedCategory<Fact> {
  readonly category: ComparisonCategory;
  readonly coverageA: ReportList<Fact>['coverage'];
  readonly coverageB: ReportList<Fact>['coverage'];
  readonly shared: readonly ComparedThing<Fact>[];
  readonly onlyA: readonly ComparedThing<Fact>[];
  readonly onlyB: readonly ComparedThing<Fact>[];
}

/** A thing with the facts of either report that state it. */
export interface ComparedThing<Fact> {
  readonly key: string;
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
}

/** Compares two reports by the keys of their facts. It cannot know what their lists lack: their coverage stands beside the answer. */
export function compareReports<Fact extends KeyedFact>(
  a: ReportLists<Fact>,
  b: ReportLists<Fact>,
): readonly ComparedCategory<Fact>[] {
  return COMPARISON_CATEGORIES.map((category) => {
    const things = toThings(a[category], b[category]);
    return {
      category,
      coverageA: a[category].coverage,
      coverageB: b[category].coverage,
      shared: things.filter((thing) => thing.a.length > 0 && thing.b.length > 0),
      onlyA: things.filter((thing) => thing.b.length === 0),
      onlyB: things.filter((thing) => thing.a.length === 0),
    };
  });
}

function toThings<Fact extends KeyedFact>(a: ReportList<Fact>, b: ReportList<Fact>): readonly ComparedThing<Fact>[] {
  if (a.coverage === null || b.coverage === null) return [];
  const [ofA, ofB] = [groupByKey(a.facts), groupByKey(b.facts)];
  const keys = [...new Set([...ofA.keys(), ...ofB.keys()])].sort();
  return keys.map((key) => ({ key, a: ofA.get(key) ?? [], b: ofB.get(key) ?? [] }));
}

function groupByKey<Fact extends KeyedFact>(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.key);
    if (group) group.push(fact);
    else groups.set(fact.key, [fact]);
  }
  return groups;
}
