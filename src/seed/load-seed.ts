import { createHash } from 'node:crypto';
import { LOADER_VERSION } from '../generated/versions.js';
import type { Contribution } from '../graph/contribution.js';
import type { TierKnowledge } from '../facts/edition-coverage.js';
import { once } from '../shared/once.js';
import type { Corrections } from '../facts/corrections/correction.js';
import { toCorrections } from './corrections.js';
import { toCodedProfileContributions } from './coded-profile-contribution.js';
import { toCodedReportContributions } from './coded-report-contribution.js';
import { toCountries, type CountryEntry } from './countries.js';
import { toCountryContribution } from './country-contribution.js';
import { COUNTRY_NAMES_FILE } from './country-names.js';
import { readCountryPackageVersion } from './country-package.js';
import type { KnownCodes } from './known-codes.js';
import { toPlacementContributions } from './placements.js';
import { PRECISION_FILE } from './precision.js';
import { readSeedFile, readSeedFolder, type SeedFile } from './seed-file.js';
import { toSources, type Sources } from './sources.js';
import { STREAK_TIES_FILE, toStreakTies } from './streak-ties.js';
import { TIER_KNOWLEDGE_FILE, toTierKnowledge } from './tier-knowledge.js';
import { readSchemes, toVocabulary, type Scheme, type Vocabulary } from './vocabulary.js';

/** What the graph is filled from before anyone ingests anything. */
export interface Seed {
  /** Changes when, and only when, the seed's files, the country package or the loader change. */
  readonly hash: string;
  /** By code. */
  readonly countries: readonly CountryEntry[];
  /** How far the placements go, by year. */
  readonly tierKnowledge: readonly TierKnowledge[];
  /** What the files may refer to. */
  readonly known: KnownCodes;
  /** Publishers of the sources that tables may name, by id. */
  readonly sources: ReadonlyMap<string, string>;
  /** What people correct of what is extracted, by document. */
  readonly corrections: Corrections;
  /** @throws InputError where a file does not hold what it should */
  readonly contributions: () => readonly Contribution[];
}

/** Reads the seed's files. Nothing is made of them until it is asked for, so that the hash costs little. */
export function loadSeed(directory: string): Seed {
  const files: SeedFiles = {
    sources: readSeedFile(directory, 'sources.json'),
    countryNames: readSeedFile(directory, COUNTRY_NAMES_FILE),
    schemes: readSchemes(directory),
    placements: readSeedFile(directory, 'tiers/placements.csv'),
    tierKnowledge: readSeedFile(directory, TIER_KNOWLEDGE_FILE),
    reports: readSeedFolder(directory, 'reports'),
    streakTies: readSeedFile(directory, STREAK_TIES_FILE),
    profiles: readSeedFolder(directory, 'profiles'),
    precision: readSeedFile(directory, PRECISION_FILE),
    corrections: readSeedFolder(directory, 'corrections'),
  };
  const countries = once(() => toCountries(files.countryNames));
  const checked = once(() => toChecked(files, countries()));
  const corrections = once(() =>
    files.corrections.length === 0 ? new Map() : toCorrections(files.corrections, checked().known),
  );
  const tierKnowledge = once(() => toTierKnowledge(files.tierKnowledge, checked().known));
  return {
    hash: toHash(files),
    get countries() {
      return countries();
    },
    get tierKnowledge() {
      return tierKnowledge();
    },
    get known() {
      return checked().known;
    },
    get sources() {
      return checked().known.sources;
    },
    get corrections() {
      return corrections();
    },
    contributions: once(() => toContributions(files, countries(), checked())),
  };
}

interface SeedFiles {
  readonly sources: SeedFile;
  readonly countryNames: SeedFile;
  readonly schemes: readonly Scheme[];
  readonly placements: SeedFile;
  readonly tierKnowledge: SeedFile;
  readonly reports: readonly SeedFile[];
  readonly streakTies: SeedFile;
  readonly profiles: readonly SeedFile[];
  readonly precision: SeedFile;
  readonly corrections: readonly SeedFile[];
}

function toHash({ schemes, reports, profiles, corrections, ...single }: SeedFiles): string {
  const hash = createHash('sha256').update(`${LOADER_VERSION} ${readCountryPackageVersion()}`);
  const files = [...Object.values(single), ...schemes.map(({ file }) => file), ...reports, ...profiles, ...corrections];
  for (const { name, text } of files) {
    hash.update(`\n${name} ${String(text.length)}\n`).update(text);
  }
  return hash.digest('hex');
}

/** What other files refer to, once it is checked. */
interface Checked {
  readonly sources: Sources;
  readonly vocabulary: Vocabulary;
  readonly known: KnownCodes;
}

function toChecked({ sources: sourceFile, schemes }: SeedFiles, countries: readonly CountryEntry[]): Checked {
  const countriesByCode = new Map(countries.map((country) => [country.iso3, country]));
  const sources = toSources(sourceFile);
  const vocabulary = toVocabulary(schemes, new Set(countriesByCode.keys()));
  return { sources, vocabulary, known: { countries: countriesByCode, concepts: vocabulary.codes, sources: sources.publishers } };
}

function toContributions(
  { placements, reports, streakTies, profiles, precision }: SeedFiles,
  countries: readonly CountryEntry[],
  { sources, vocabulary, known }: Checked,
): readonly Contribution[] {
  return [
    sources.contribution,
    toCountryContribution(countries),
    ...vocabulary.contributions,
    ...toPlacementContributions(placements, known),
    ...toCodedReportContributions(reports, toStreakTies(streakTies), known),
    ...toCodedProfileContributions(profiles, precision, known),
  ];
}
