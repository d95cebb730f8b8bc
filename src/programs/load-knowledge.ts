import { join } from 'node:path';
import { loadVocabulary } from '../extraction/vocabulary/vocabulary.js';
import type { Knowledge } from '../ingestion/knowledge.js';
import { toCountryNames } from '../seed/countries.js';
import { loadSeed, type Seed } from '../seed/load-seed.js';
import { packageDirectory } from '../shared/package-directory.js';

/** The folder of the seed that the server ships. */
export const seedDirectory = join(packageDirectory, 'seed');

/** What extraction needs to know, without a store. */
export function loadKnowledge(): Knowledge {
  return toKnowledge(loadSeed(seedDirectory));
}

/** As {@link loadKnowledge}, of a seed that was loaded before. */
export function toKnowledge({ countries, sources, corrections }: Seed): Knowledge {
  return {
    vocabulary: loadVocabulary(join(seedDirectory, 'vocabulary')),
    countries: countries.map(toCountryNames),
    sources,
    corrections,
  };
}
