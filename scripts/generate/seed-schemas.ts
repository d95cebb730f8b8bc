import { z } from 'zod';
import { patternsSchema } from '../../src/extraction/vocabulary/vocabulary.js';
import { wordsSchema } from '../../src/extraction/text/words.js';
import { seedDirectory } from '../../src/programs/load-knowledge.js';
import { toCodedProfilesSchema } from '../../src/seed/coded-profile.js';
import { toCodedReportSchema } from '../../src/seed/coded-report.js';
import { toCorrectionSchema } from '../../src/seed/corrections.js';
import { countryNamesSchema } from '../../src/seed/country-names.js';
import type { KnownCodes } from '../../src/seed/known-codes.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { toPlacementCellsSchema } from '../../src/seed/placements.js';
import { precisionSchema } from '../../src/seed/precision.js';
import { sourcesSchema } from '../../src/seed/sources.js';
import { streakTiesSchema } from '../../src/seed/streak-ties.js';
import { toTierKnowledgeSchema } from '../../src/seed/tier-knowledge.js';
import { schemeSchema } from '../../src/seed/vocabulary.js';
import { once } from '../../src/shared/once.js';

/** What the files of a part of the seed are checked by: the JSON Schema in `seed/schemas`, and the title that it gets. */
interface SeedSchema {
  readonly title: string;
  readonly toSchema: (known: KnownCodes) => z.ZodType;
}

const SCHEMAS: Readonly<Record<string, SeedSchema>> = {
  corrections: { title: 'What people correct of what was taken from one document', toSchema: toCorrectionSchema },
  countries: { title: 'Names of countries that the country package lacks or has otherwise', toSchema: () => countryNamesSchema },
  patterns: { title: 'Words by which the concepts of a scheme are found in texts', toSchema: () => patternsSchema },
  placements: { title: 'A row of the table of tier placements, its cells as texts', toSchema: toPlacementCellsSchema },
  precision: { title: 'How much of what is taken from profiles was right', toSchema: () => precisionSchema },
  profiles: { title: 'What the profiles of a country say', toSchema: toCodedProfilesSchema },
  reports: { title: 'What a country narrative of the report says, as a person coded it', toSchema: toCodedReportSchema },
  sources: { title: 'Publications that facts were taken from', toSchema: () => sourcesSchema },
  streaks: { title: 'Which claims tell of the runs of years of a report', toSchema: () => streakTiesSchema },
  'tier-knowledge': { title: 'How far the table of placements goes, edition by edition', toSchema: toTierKnowledgeSchema },
  vocabulary: { title: 'A concept scheme', toSchema: () => schemeSchema },
  words: { title: 'Lists of words that the grammar needs', toSchema: () => wordsSchema },
};

const toKnown = once(() => loadSeed(seedDirectory).known);

/** The generators of the JSON Schemas of the seed's files, made of what its loader checks them by. */
export const SEED_SCHEMA_GENERATORS: Readonly<Record<string, () => Promise<string>>> = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [`seed/schemas/${name}.schema.json`, () => Promise.resolve(toText(schema))]),
);

/** What zod cannot say in JSON Schema, such as that an ordinal is the place in its list, the loader alone checks. */
function toText({ title, toSchema }: SeedSchema): string {
  const { $schema, ...schema } = z.toJSONSchema(toSchema(toKnown()), { io: 'input', reused: 'ref' });
  const text = JSON.stringify({ $schema, $comment: 'Written by npm run generate. Do not edit.', title, ...schema }, null, 2);
  return text.replace(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_list, entries: string) => `[${entries.replace(/,\s+/g, ', ')}]`);
}
