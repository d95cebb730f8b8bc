import type { Contribution, DocumentRecord, Provenance } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';
import { toReportContribution } from '../facts/report-contribution.js';
import type { ClaimFact, ConceptFact, RecommendationFacts, ReportFacts } from '../facts/report-facts.js';
import { toSha256 } from '../shared/sha256.js';
import { toCodedReportSchema, type CodedClaim, type CodedRecommendation, type CodedReport } from './coded-report.js';
import type { KnownCodes } from './known-codes.js';
import { parseSeedJson, refusal, type SeedFile } from './seed-file.js';
import { STREAK_TIES_FILE, toStreakYears, type StreakTies } from './streak-ties.js';
import { toSourceNode, type SourceEntry } from './sources.js';

/** One contribution for each file of coded facts, with a source for the narrative and one for each item of its list. */
export function toCodedReportContributions(
  files: readonly SeedFile[],
  streakTies: StreakTies,
  known: KnownCodes,
): readonly Contribution[] {
  const schema = toCodedReportSchema(known);
  const contributions = files.map((file) => {
    const report = parseSeedJson(file, schema);
    assertInPlace(report, file);
    const name = known.countries.get(report.country)?.name ?? report.country;
    const facts = toFacts(report, toStreakYears(report, streakTies));
    const contribution = toReportContribution(toDocument(report, file, name), facts);
    return { ...contribution, nodes: [...contribution.nodes, ...toSources(report, name).map(toSourceNode)] };
  });
  assertTiesFit(streakTies, new Set(files.map(toReportIdOf)));
  return contributions;
}

function assertTiesFit(streakTies: StreakTies, reports: ReadonlySet<string>): void {
  for (const report of streakTies.keys()) {
    if (!reports.has(report)) throw refusal(STREAK_TIES_FILE, `${report}: expected a report of seed/reports`);
  }
}

function toReportIdOf({ name }: SeedFile): string {
  return name.replace(/^reports\/|\.json$/g, '').toUpperCase();
}

function assertInPlace({ country, reportYear, recommendations }: CodedReport, file: SeedFile): void {
  const name = `reports/${country.toLowerCase()}-${String(reportYear)}.json`;
  if (file.name !== name) throw refusal(file.name, `expected the name seed/${name}, for its country and reportYear`);
  recommendations.forEach(({ ordinal }, index) => {
    if (ordinal === index + 1) return;
    throw refusal(file.name, `recommendations[${String(index)}].ordinal: expected ${String(index + 1)}, got ${String(ordinal)}`);
  });
}

function toDocument(report: CodedReport, file: SeedFile, name: string): DocumentRecord {
  const { country, reportYear: year, source, recommendations } = report;
  return {
    id: toSha256(file.text),
    kind: 'SUMMARY',
    origin: 'SEED',
    title: `${String(year)} Trafficking in Persons Report: ${name}, coded facts`,
    fileName: file.name,
    mediaType: 'application/json',
    partition: country,
    year,
    source: source.publisher,
    ...(source.address !== undefined && { address: source.address }),
    ...(recommendations.length > 0 && { list: { report: toReportId(country, year), size: recommendations.length } }),
  };
}

/** An empty list was not seen, which is not the same as nothing. */
function toFacts(report: CodedReport, streakYears: ReadonlyMap<number, number>): ReportFacts {
  const { country, reportYear: year, tier, statedMovement, source, streaks } = report;
  const provenance = toProvenance(source.id);
  return {
    country,
    year,
    narrative: 'SUMMARY',
    placement: tier === null ? null : { tier, statedMovement, provenance },
    recommendations: seen(report.recommendations.map((recommendation) => toRecommendationFacts(recommendation, source.id))),
    claims: seen(report.claims.map((claim, index) => toClaimFacts(claim, streakYears.get(index + 1) ?? null, provenance))),
    victimGroups: seen(toConcepts(report.victimGroups, provenance)),
    forms: seen(toConcepts(report.forms, provenance)),
    mentionedCountries: seen(report.mentionedCountries.map((iso3) => ({ iso3, as: [], provenance }))),
    consecutiveYears: null,
    provisions: null,
    sectors: null,
    roles: null,
    flows: null,
    laws: null,
    // The claims were read from the opening alone, whatever was read of the recommendations.
    coverage: { recommendations: report.complete ? 'COMPLETE' : 'PARTIAL', claims: 'PARTIAL' },
    ...(streaks.length > 0 && { streaks }),
    sources: [source.id],
  };
}

function toClaimFacts(claim: CodedClaim, streakYears: number | null, provenance: Provenance): ClaimFact {
  const { status, metrics, direction, summary } = claim;
  return { status, metrics, direction, streakYears, streakSince: null, figures: [], victimGroups: [], summary, provenance };
}

function toRecommendationFacts(item: CodedRecommendation, source: string): RecommendationFacts {
  const provenance = toProvenance(toItemSourceId(source, item.ordinal));
  return {
    ordinal: item.ordinal,
    text: null,
    summary: item.summary,
    actions: item.actions.map((action) => ({ ...action, object: null, themes: [], actors: [], victimGroups: [], provenance })),
    themes: toConcepts(item.themes, provenance),
    actors: toConcepts(item.actors, provenance),
    victimGroups: toConcepts(item.victimGroups, provenance),
    provisions: item.provisions.map((provision) => ({ ...provision, provenance })),
    provenance,
  };
}

function toConcepts(codes: readonly string[], provenance: Provenance): readonly ConceptFact[] {
  return codes.map((code) => ({ code, provenance }));
}

function seen<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

function toProvenance(source: string): Provenance {
  return { evidence: [], sources: [source], method: 'REVIEWED' };
}

function toSources(
  { source, reportYear: year, recommendations, complete }: CodedReport,
  country: string,
): readonly SourceEntry[] {
  const { id, ...publication } = source;
  const name = `${String(year)} Trafficking in Persons Report, ${country}`;
  const extent = complete ? 'The opening and all recommendations' : 'What could be read of the opening and the recommendations';
  return [
    { licence: LICENCE, ...publication, id, name, year, taken: `${extent}, as coded facts and in this project's own words` },
    ...recommendations.map(({ ordinal }) => ({
      licence: LICENCE,
      ...publication,
      id: toItemSourceId(id, ordinal),
      name: `${name}, prioritized recommendation ${String(ordinal)}`,
      year,
      taken: "What is recommended, as coded facts and in this project's own words",
    })),
  ];
}

/** Of the text that a page restates. */
const LICENCE = 'Work of the United States government, in the public domain';

function toItemSourceId(source: string, ordinal: number): string {
  return `${source}-r${String(ordinal).padStart(2, '0')}`;
}
