import { z } from 'zod';
import type { TierKnowledge } from '../facts/edition-coverage.js';
import { codeOf, conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import { parseSeedJson, refusal, type SeedFile } from './seed-file.js';

/** File of the seed that says how far the table of placements goes, edition by edition. */
export const TIER_KNOWLEDGE_FILE = 'tiers/coverage.json';

/** What is known of the lists of each edition, by year; each year stands in the file once. */
export function toTierKnowledge(file: SeedFile, known: KnownCodes): readonly TierKnowledge[] {
  const entries = parseSeedJson(file, toTierKnowledgeSchema(known));
  entries.forEach(({ year }, index) => {
    const before = entries[index - 1];
    if (before && before.year >= year) throw refusal(file.name, `${String(year)}: expected years in ascending order, each once`);
  });
  return entries;
}

/** The form of that file. */
export function toTierKnowledgeSchema(known: KnownCodes): z.ZodType<TierKnowledge[]> {
  const entry = z.strictObject({
    year: z.int().min(2001).max(2099),
    knownTiers: z.array(conceptOf(known, 'Tier')),
    whole: z.boolean(),
    missing: z.array(countryOf(known)),
    note: z.string().min(1).exactOptional(),
    sources: z.array(codeOf(known.sources, 'the id of a source of sources.json')),
  });
  return z.array(entry);
}
