import type { Contribution, DocumentRecord, Provenance } from '../graph/contribution.js';
import { toProfileContribution } from '../facts/profile-contribution.js';
import type { ConceptFact, FlowFact, PlaceFact, ProfileFacts } from '../facts/report-facts.js';
import { toSha256 } from '../shared/sha256.js';
import { isCode, toCodedProfilesSchema, type CodedFlow, type CodedProfile, type CodedProfiles } from './coded-profile.js';
import type { KnownCodes } from './known-codes.js';
import { toPrecision, type CheckedField } from './precision.js';
import { parseSeedJson, refusal, type SeedFile } from './seed-file.js';

/**
 * One contribution for each profile whose facts the seed holds. It has the same nodes and relationships as the profile's text
 * gives when it is ingested, so that the two meet; claims have their places in the text and come with it alone.
 */
export function toCodedProfileContributions(
  files: readonly SeedFile[],
  precisionFile: SeedFile,
  known: KnownCodes,
): readonly Contribution[] {
  const schema = toCodedProfilesSchema(known);
  const precision = toPrecision(precisionFile);
  return files.flatMap((file) => {
    const coded = parseSeedJson(file, schema);
    assertInPlace(coded, file);
    const toProvenance = (field: CheckedField | null): Provenance => ({
      evidence: [],
      sources: [coded.source],
      method: 'EXTRACTED',
      ...(field !== null && { precision: precision[field] }),
    });
    const name = known.countries.get(coded.country)?.name ?? coded.country;
    return coded.profiles.map((profile) => {
      const document = toDocument(coded, profile, file, name);
      const facts = toFacts(coded.country, profile, toProvenance);
      const editions = profile.editions.map((edition) => toProfileContribution(document, { ...facts, edition }));
      return {
        document,
        nodes: editions.flatMap(({ nodes }) => nodes),
        relationships: editions.flatMap(({ relationships }) => relationships),
      };
    });
  });
}

function assertInPlace({ country, profiles }: CodedProfiles, file: SeedFile): void {
  const name = `profiles/${country.toLowerCase()}.json`;
  if (file.name !== name) throw refusal(file.name, `expected the name seed/${name}, for its country`);
  const editions = profiles.flatMap((profile) => profile.editions);
  editions.forEach((edition, index) => {
    const before = editions[index - 1];
    if (before !== undefined && before >= edition)
      throw refusal(file.name, `${String(edition)}: expected editions in order, each once`);
  });
}

function toDocument({ country, extractor }: CodedProfiles, profile: CodedProfile, file: SeedFile, name: string): DocumentRecord {
  const [first = 0] = profile.editions;
  return {
    id: toSha256(`${country} ${JSON.stringify(profile)}`),
    kind: 'PROFILE',
    origin: 'SEED',
    title: `Profile of ${name}, ${toEditions(profile.editions)}, facts alone`,
    fileName: file.name,
    mediaType: 'application/json',
    partition: country,
    year: first,
    editions: profile.editions,
    extractor,
  };
}

function toEditions(editions: readonly number[]): string {
  return `edition${editions.length > 1 ? 's' : ''} ${editions.join(', ')}`;
}

function toFacts(
  country: string,
  profile: CodedProfile,
  toProvenance: (field: CheckedField | null) => Provenance,
): Omit<ProfileFacts, 'edition'> {
  const { tier, tierYear, roles, forms, victimGroups, sectors, mentionedCountries, flows, consecutiveYears } = profile;
  const unchecked = toProvenance(null);
  const toConcepts = (
    field: 'roles' | 'forms' | 'victimGroups' | 'sectors',
    codes: readonly string[],
  ): readonly ConceptFact[] => {
    const provenance = toProvenance(field);
    return codes.map((code) => ({ code, provenance }));
  };
  return {
    country,
    tier,
    tierYear,
    tierProvenance: tier === null ? unchecked : toProvenance('tier'),
    roles: toConcepts('roles', roles),
    forms: toConcepts('forms', forms),
    victimGroups: toConcepts('victimGroups', victimGroups),
    sectors: toConcepts('sectors', sectors),
    mentionedCountries: mentionedCountries.map((iso3) => ({ iso3, as: [], provenance: unchecked })),
    flows: flows.map((flow) => toFlow(flow, toProvenance(toCheckedField(flow, country)))),
    consecutiveYears: consecutiveYears.map((years) => ({ years, provenance: unchecked })),
    claims: null,
  };
}

/** Readers checked the other country of a movement: where people come from, or where they go to. */
function toCheckedField({ from, to }: CodedFlow, country: string): CheckedField | null {
  if (isCode(from) && from !== country) return 'sourceCountries';
  return isCode(to) && to !== country ? 'destinationCountries' : null;
}

function toFlow({ from, to, forms, sectors, victimGroups }: CodedFlow, provenance: Provenance): FlowFact {
  return { from: toPlace(from), to: toPlace(to), forms, sectors, victimGroups, provenance };
}

function toPlace(place: string): PlaceFact {
  return isCode(place) ? { iso3: place } : { name: place };
}
