import { createHash } from 'node:crypto';
import type { Contribution } from '../graph/contribution.js';
import { once } from '../shared/once.js';
import { toCodedReportContributions } from './coded-report-contribution.js';
import { toCountries, type CountryEntry } from './countries.js';
import { toCountryContribution } from './country-contribution.js';
import { COUNTRY_NAMES_FILE } from './country-names.js';
import { readCountryPackageVersion } from './country-package.js';
import type { KnownCodes } from './known-codes.js';
import { toPlacementContributions } from './placements.js';
import { readSeedFile, readSeedFolder, type SeedFile } from './seed-file.js';
import { toSources } from './sources.js';
import { readSchemes, toVocabulary, type Scheme } from './vocabulary.js';

/** What the graph is filled from before anyone ingests anything. */
export interface Seed {
  /** Changes when, and only when, the seed's files, the country package or the loader change. */
  readonly hash: string;
  /** By code. */
  readonly countries: readonly CountryEntry[];
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
    reports: readSeedFolder(directory, 'reports'),
  };
  const countries = once(() => toCountries(files.countryNames));
  return {
    hash: toHash(files),
    get countries() {
      return countries();
    },
    contributions: once(() => toContributions(files, countries())),
  };
}

/** To be raised when the same files come to give other contributions. */
const LOADER_VERSION = '1';

interface SeedFiles {
  readonly sources: SeedFile;
  readonly countryNames: SeedFile;
  readonly schemes: readonly Scheme[];
  readonly placements: SeedFile;
  readonly reports: readonly SeedFile[];
}

function toHash({ sources, countryNames, schemes, placements, reports }: SeedFiles): string {
  const hash = createHash('sha256').update(`${LOADER_VERSION} ${readCountryPackageVersion()}`);
  for (const { name, text } of [sources, countryNames, ...schemes.map(({ file }) => file), placements, ...reports]) {
    hash.update(`\n${name} ${String(text.length)}\n`).update(text);
  }
  return hash.digest('hex');
}

function toContributions(files: SeedFiles, countries: readonly CountryEntry[]): readonly Contribution[] {
  const countriesByCode = new Map(countries.map((country) => [country.iso3, country]));
  const sources = toSources(files.sources);
  const vocabulary = toVocabulary(files.schemes, new Set(countriesByCode.keys()));
  const known: KnownCodes = { countries: countriesByCode, concepts: vocabulary.codes, sources: sources.ids };
  return [
    sources.contribution,
    toCountryContribution(countries),
    ...vocabulary.contributions,
    ...toPlacementContributions(files.placements, known),
    ...toCodedReportContributions(files.reports, known),
  ];
}
