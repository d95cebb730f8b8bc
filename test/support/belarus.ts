import { stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';
import { CONTRACT } from './operations.js';

/** The contract operation with all claims, and with the words behind groups, forms and countries too. */
export const BELARUS = Object.entries({
  'claims(filter:{status:{in:[DID_NOT_REPORT]}})': 'claims',
  'victimGroups{nodes{code}}forms{nodes{code}}mentionedCountries{nodes{iso3}}': `
    victimGroups { nodes { code } edges { evidence { quote start end } } }
    forms { nodes { code } edges { evidence { quote start end } } }
    mentionedCountries { nodes { iso3 } edges { evidence { quote start end } } }`,
}).reduce((operation, [part, wider]) => {
  if (!operation.includes(part)) throw new Error(`The contract operation has no ${part}`);
  return operation.replace(part, wider);
}, stripIgnoredCharacters(CONTRACT));

/** What the operation must give once the real narrative of Belarus 2023 is ingested: each a sentence that holds or does not. */
export function toBelarusFindings(answer: unknown, text: string): readonly (readonly [string, boolean])[] {
  const { countryReport: report } = contractAnswer.parse(answer);
  const { recommendations, placement } = report;
  const [second, tenth] = [recommendations.nodes[1], recommendations.nodes[9]];
  const quotes = toSpans(answer).map(({ quote, start, end }) => quote === text.slice(start, end));
  const statuses = (status: string): number => report.claims.nodes.filter((claim) => claim.status === status).length;
  const streaks = report.claims.nodes.flatMap(({ streak }) => streak ?? []);
  return [
    ['the narrative is FULL', report.narrative === 'FULL'],
    ['the tier is Tier 3, and remained so', placement.tier.code === 'TIER_3' && placement.statedMovement === 'REMAINED'],
    ['the words of the movement stand at [386, 404)', equal(placement.evidence.map(toPlace), [['remained on Tier 3', 386, 404]])],
    [
      'there are ten recommendations in order',
      equal(
        recommendations.nodes.map(({ ordinal }) => ordinal),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ),
    ],
    [
      'each recommendation has the whole text of its place',
      recommendations.nodes.every(({ text: own, evidence }) => own === fold(evidence.map(({ quote }) => quote).join(' '))),
    ],
    ['no recommendation is cut', recommendations.nodes.every(({ text: own }) => /^[A-Z].*\.$/.test(own))],
    [
      'the 4th, 6th and 7th are continuing',
      equal(
        recommendations.nodes.filter(({ continuing }) => continuing).map(({ ordinal }) => ordinal),
        [4, 6, 7],
      ),
    ],
    [
      'the 4th, 6th and 7th hold a continuing action',
      [3, 5, 6].every((index) => recommendations.nodes[index]?.actions.nodes.some(({ continuing }) => continuing)),
    ],
    [
      'the 2nd enforces articles 181 and 181-1 of Belarus',
      equal(toCitations(second), [
        ['ENFORCE', 'ARTICLE', '181', 'BLR', null],
        ['ENFORCE', 'ARTICLE', '181-1', 'BLR', null],
      ]),
    ],
    [
      'their evidence lies inside [2132, 2154)',
      second?.provisions.edges.every(
        ({ evidence }) => evidence.length > 0 && evidence.every(({ start, end }) => start >= 2132 && end <= 2154),
      ) ?? false,
    ],
    ['the 10th amends and repeals six sections of the criminal code', equal(toCitations(tenth), toTenthCitations())],
    [
      'the groups are those that the text names',
      equal(codes(report.victimGroups), [
        'ASYLUM_SEEKERS',
        'CHILDREN',
        'INDIVIDUALS_IN_COMMERCIAL_SEX',
        'MIGRANTS',
        'MIGRANT_WORKERS',
        'REFUGEES',
      ]),
    ],
    ['China and Ukraine are mentioned', equal(report.mentionedCountries.nodes.map(({ iso3 }) => iso3).sort(), ['CHN', 'UKR'])],
    ['a streak of 6 years began in 2018', equal(streaks, [{ years: 6, impliedFirstYear: 2018 }])],
    ['four claims are DID_NOT_REPORT', statuses('DID_NOT_REPORT') === 4],
    [
      'two claims are DID_NOT, by "did not provide"',
      statuses('DID_NOT') === 2 &&
        report.claims.nodes
          .filter(({ status }) => status === 'DID_NOT')
          .every(({ evidence }) => evidence.some(({ quote }) => quote.includes('did not provide'))),
    ],
    ['every claim has its words', report.claims.nodes.every(({ evidence }) => evidence.length > 0)],
    [
      'every group of a recommendation has its words',
      recommendations.nodes.every(({ victimGroups }) => victimGroups.edges.every(({ evidence }) => evidence.length > 0)),
    ],
    [
      'every group, form and country of the report has its words',
      [...report.victimGroups.edges, ...report.forms.edges, ...report.mentionedCountries.edges].every(
        ({ evidence }) => evidence.length > 0,
      ),
    ],
    ['every quote is what stands in the text', quotes.length > 40 && quotes.every(Boolean)],
  ];
}

const span = z.object({ quote: z.string(), start: z.number(), end: z.number() });
const stated = z.array(z.object({ evidence: z.array(span) }));
const coded = z.object({ nodes: z.array(z.object({ code: z.string() })), edges: stated });

const contractAnswer = z.object({
  countryReport: z.object({
    narrative: z.string(),
    placement: z.object({ tier: z.object({ code: z.string() }), statedMovement: z.string().nullable(), evidence: z.array(span) }),
    recommendations: z.object({
      nodes: z.array(
        z.object({
          ordinal: z.number(),
          text: z.string(),
          continuing: z.boolean(),
          evidence: z.array(span),
          actions: z.object({ nodes: z.array(z.object({ verb: z.string(), continuing: z.boolean() })) }),
          victimGroups: z.object({ edges: z.array(z.object({ evidence: z.array(span) })) }),
          provisions: z.object({
            edges: z.array(
              z.object({
                role: z.string(),
                evidence: z.array(span),
                node: z.object({
                  kind: z.string(),
                  number: z.string(),
                  country: z.object({ iso3: z.string() }),
                  instrument: z.object({ name: z.string() }).nullable(),
                }),
              }),
            ),
          }),
        }),
      ),
    }),
    victimGroups: coded,
    forms: coded,
    mentionedCountries: z.object({ nodes: z.array(z.object({ iso3: z.string() })), edges: stated }),
    claims: z.object({
      nodes: z.array(
        z.object({
          status: z.string(),
          streak: z.object({ years: z.number(), impliedFirstYear: z.number() }).nullable(),
          evidence: z.array(span),
        }),
      ),
    }),
  }),
});

type Recommendation = z.infer<typeof contractAnswer>['countryReport']['recommendations']['nodes'][number];

function toCitations(recommendation: Recommendation | undefined): readonly (readonly (string | null)[])[] {
  return (recommendation?.provisions.edges ?? []).map(({ role, node }) => [
    role,
    node.kind,
    node.number,
    node.country.iso3,
    node.instrument?.name ?? null,
  ]);
}

function toTenthCitations(): readonly (readonly string[])[] {
  const numbers = ['193(1)', '339', '342', '367', '368', '369(2)'];
  return numbers.flatMap((number) => ['AMEND', 'REPEAL'].map((role) => [role, 'SECTION', number, 'BLR', 'criminal code']));
}

function codes({ nodes }: z.infer<typeof coded>): readonly string[] {
  return nodes.map(({ code }) => code).sort();
}

function toPlace({ quote, start, end }: z.infer<typeof span>): readonly (string | number)[] {
  return [quote, start, end];
}

/** All places in texts that an answer holds, however deep. */
function toSpans(value: unknown): readonly z.infer<typeof span>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = span.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(toSpans)];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
