import { z } from 'zod';

const codes = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const cited = z.object({ edges: z.array(z.object({ role: z.string(), node: z.object({ id: z.string() }) })) });
const place = z.object({ id: z.string() }).nullable();

/** What {@link REPORT_BY_LISTS} gives. */
export const reportByLists = z.object({
  id: z.string(),
  narrative: z.string(),
  placement: z.object({ tier: z.object({ id: z.string() }) }).nullable(),
  recommendations: z
    .object({
      coverage: z.string().nullable(),
      nodes: z.array(z.object({ id: z.string(), themes: codes, actors: codes, victimGroups: codes, provisions: cited })),
    })
    .nullable(),
  claims: z
    .object({
      coverage: z.string().nullable(),
      nodes: z.array(
        z.object({ id: z.string(), status: z.string(), metrics: z.array(z.string()), direction: z.string().nullable() }),
      ),
    })
    .nullable(),
  victimGroups: codes.nullable(),
  forms: codes.nullable(),
  sectors: codes.nullable(),
  roles: codes.nullable(),
  mentionedCountries: codes.nullable(),
  flows: z
    .object({
      nodes: z.array(
        z.object({ id: z.string(), from: place, to: place, fromPlace: z.string().nullable(), toPlace: z.string().nullable() }),
      ),
    })
    .nullable(),
  provisions: cited.nullable(),
  laws: codes.nullable(),
});

/** Asks for all lists of a report, which fit on one page each. */
export const REPORT_BY_LISTS = `query ($country: String!, $year: Int!) { report: countryReport(country: $country, year: $year) {
  id narrative placement { tier { id } }
  recommendations { coverage nodes { id themes(first: 30) { nodes { id } } actors(first: 30) { nodes { id } }
    victimGroups(first: 30) { nodes { id } } provisions(first: 50) { edges { role node { id } } } } }
  claims(first: 250) { coverage nodes { id status metrics direction } }
  victimGroups { nodes { id } } forms { nodes { id } } sectors { nodes { id } } roles { nodes { id } }
  mentionedCountries(first: 250) { nodes { id } } laws { nodes { id } }
  flows(first: 250) { nodes { id from { id } to { id } fromPlace toPlace } } provisions { edges { role node { id } } } } }`;

type Report = z.infer<typeof reportByLists>;

/** A thing that a report says and the id of the node that says it. */
type Said = readonly [key: string, node: string];

interface Category {
  readonly category: string;
  readonly of: (report: Report) => readonly Said[] | null;
  /** How much was read, as the list says; else as the narrative does. */
  readonly coverage?: (report: Report) => string | null | undefined;
}

const ofRecommendations =
  (toKeys: (recommendation: NonNullable<Report['recommendations']>['nodes'][number]) => readonly string[]): Category['of'] =>
  ({ recommendations }) =>
    recommendations?.nodes.flatMap((node) => toKeys(node).map((key): Said => [key, node.id])) ?? null;

const ofClaims =
  (toKeys: (claim: NonNullable<Report['claims']>['nodes'][number]) => readonly string[]): Category['of'] =>
  ({ claims }) =>
    claims?.nodes.flatMap((node) => toKeys(node).map((key): Said => [key, node.id])) ?? null;

const ofReport =
  (toKeys: (report: Report) => readonly string[] | null): Category['of'] =>
  (report) =>
    toKeys(report)?.map((key): Said => [key, report.id]) ?? null;

const toIds = (list: z.infer<typeof codes> | null): readonly string[] | null => list?.nodes.map(({ id }) => id) ?? null;
const toRoles = (list: z.infer<typeof cited> | null): readonly string[] | null =>
  list?.edges.map(({ role, node }) => `${role} ${node.id}`) ?? null;

const recommended = { coverage: ({ recommendations }: Report) => recommendations?.coverage };
const claimed = { coverage: ({ claims }: Report) => claims?.coverage };

const CATEGORIES: readonly Category[] = [
  { category: 'TIER', of: ofReport(({ placement }) => placement && [placement.tier.id]), coverage: () => 'COMPLETE' },
  { category: 'THEMES', of: ofRecommendations(({ themes }) => toIds(themes) ?? []), ...recommended },
  { category: 'ACTORS', of: ofRecommendations(({ actors }) => toIds(actors) ?? []), ...recommended },
  { category: 'RECOMMENDED_GROUPS', of: ofRecommendations(({ victimGroups }) => toIds(victimGroups) ?? []), ...recommended },
  { category: 'RECOMMENDED_LAW', of: ofRecommendations(({ provisions }) => toRoles(provisions) ?? []), ...recommended },
  { category: 'CLAIMS', of: ofClaims(({ status, metrics }) => metrics.map((metric) => `${status} ${metric}`)), ...claimed },
  {
    category: 'TRENDS',
    of: ofClaims(({ status, direction, metrics }) =>
      direction === null ? [] : metrics.map((metric) => [status, direction, metric].join(' ')),
    ),
    ...claimed,
  },
  { category: 'VICTIM_GROUPS', of: ofReport(({ victimGroups }) => toIds(victimGroups)) },
  { category: 'FORMS', of: ofReport(({ forms }) => toIds(forms)) },
  { category: 'SECTORS', of: ofReport(({ sectors }) => toIds(sectors)) },
  { category: 'ROLES', of: ofReport(({ roles }) => toIds(roles)) },
  { category: 'MENTIONED_COUNTRIES', of: ofReport(({ mentionedCountries }) => toIds(mentionedCountries)) },
  {
    category: 'FLOWS',
    of: ({ flows }) =>
      flows?.nodes.map(({ id, ...ends }): Said => [
        `${ends.from?.id ?? String(ends.fromPlace)} to ${ends.to?.id ?? String(ends.toPlace)}`,
        id,
      ]) ?? null,
  },
  { category: 'PROVISIONS', of: ofReport(({ provisions }) => toRoles(provisions)) },
  { category: 'LAWS', of: ofReport(({ laws }) => toIds(laws)) },
];

/** What two reports share and what one alone says, by trying every pair of what their lists say. */
export function compareByForce(a: Report, b: Report): readonly unknown[] {
  return CATEGORIES.map(({ category, of, coverage }) => {
    const [ofA, ofB] = [of(a), of(b)];
    const toCoverage = (report: Report): string => coverage?.(report) ?? (report.narrative === 'FULL' ? 'COMPLETE' : 'PARTIAL');
    const isListed = ofA !== null && ofB !== null;
    const keys = [...new Set([...(ofA ?? []), ...(ofB ?? [])].map(([key]) => key))].filter(() => isListed).sort();
    const things = keys.map((key) => ({ key, a: toNodes(ofA ?? [], key), b: toNodes(ofB ?? [], key) }));
    return {
      category,
      coverageA: ofA && toCoverage(a),
      coverageB: ofB && toCoverage(b),
      shared: things.filter((thing) => thing.a.length > 0 && thing.b.length > 0),
      onlyA: things.filter((thing) => thing.a.length > 0 && thing.b.length === 0),
      onlyB: things.filter((thing) => thing.a.length === 0 && thing.b.length > 0),
    };
  });
}

function toNodes(said: readonly Said[], key: string): readonly { readonly node: { readonly id: string } }[] {
  return said.filter(([each]) => each === key).map(([, id]) => ({ node: { id } }));
}
