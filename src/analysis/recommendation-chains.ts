import type { ListCoverage } from '../facts/report-facts.js';
import type { RelationshipRow } from '../graph/topology.js';
import type { KnownReport } from './known-report.js';

/** A recommendation that no later report repeats, with all that it repeats. */
export interface RecommendationChain {
  /** Ids, by year and place in the list. */
  readonly recommendations: readonly string[];
  readonly links: readonly RelationshipRow[];
  /** Year of the first. */
  readonly since: number;
  /** How many years in a row up to its last have it. */
  readonly streak: number;
  /** Years between of which no recommendations are known. */
  readonly gaps: readonly number[];
  /** How the next known report, which does not repeat it, was read; null where it is in the last. */
  readonly dropped: ListCoverage | null;
}

/**
 * The chains that so many of a country's known reports or more repeat: the longest streak first, then what is in most reports,
 * then the latest. What was split is in several chains. A year of which nothing is known neither lengthens a chain nor ends it.
 */
export function toRecommendationChains(reports: readonly KnownReport[], minYears: number): readonly RecommendationChain[] {
  const links = toLinksByEnd(reports);
  const chains = reports.flatMap(({ recommendations }, last) =>
    recommendations.filter(({ repeated }) => repeated.length === 0).map(({ id }) => toChain(reports, last, toSteps(id, links))),
  );
  return chains
    .filter(({ years }) => years.length >= minYears)
    .sort((a, b) => b.chain.streak - a.chain.streak || b.years.length - a.years.length || b.last - a.last)
    .map(({ chain }) => chain);
}

type Links = ReadonlyMap<string, readonly RelationshipRow[]>;

function toLinksByEnd(reports: readonly KnownReport[]): Links {
  const links = new Map<string, RelationshipRow[]>();
  for (const link of reports.flatMap(({ recommendations }) => recommendations.flatMap(({ repeated }) => repeated))) {
    const others = links.get(link.to) ?? [];
    others.push(link);
    links.set(link.to, others);
  }
  return links;
}

/** A chain's recommendations in one report, with the links that lead to them. */
interface Step {
  readonly ids: readonly string[];
  readonly links: readonly RelationshipRow[];
}

/** From the last report back to the first. */
function toSteps(last: string, links: Links): readonly Step[] {
  const steps: Step[] = [];
  for (let ids: readonly string[] = [last]; ids.length > 0;) {
    const leading = ids.flatMap((id) => links.get(id) ?? []);
    steps.push({ ids, links: leading });
    ids = [...new Set(leading.map(({ from }) => from))];
  }
  return steps;
}

interface DatedChain {
  readonly chain: RecommendationChain;
  readonly years: readonly number[];
  readonly last: number;
}

function toChain(reports: readonly KnownReport[], last: number, steps: readonly Step[]): DatedChain {
  const years = reports.slice(last + 1 - steps.length, last + 1).map(({ year }) => year);
  const [since = 0, until = 0] = [years[0], years.at(-1)];
  const all = Array.from({ length: until - since + 1 }, (_, index) => since + index);
  const gaps = all.filter((year) => !years.includes(year));
  const inOrder = steps.toReversed();
  const chain = {
    recommendations: inOrder.flatMap(({ ids }) => [...ids].sort()),
    links: inOrder.flatMap((step) => step.links),
    since,
    streak: until - (gaps.at(-1) ?? since - 1),
    gaps,
    dropped: reports[last + 1]?.coverage ?? null,
  };
  return { chain, years, last };
}
