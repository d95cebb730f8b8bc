import { join } from 'node:path';
import { loadVocabulary } from '../../src/extraction/vocabulary.js';
import type { Knowledge } from '../../src/ingestion/contribute.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

const seedDirectory = join(packageDirectory, 'seed');

/** The product's own seed. */
export const seed = loadSeed(seedDirectory);

/** What extraction needs to know, from the product's own seed. */
export const knowledge: Knowledge = {
  vocabulary: loadVocabulary(join(seedDirectory, 'vocabulary')),
  countries: seed.countries.map(({ iso3, name, officialName, aliases, demonyms }) => ({
    iso3,
    names: [name, officialName, ...aliases],
    demonyms,
  })),
};
