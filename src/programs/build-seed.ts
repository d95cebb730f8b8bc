import { writeFileSync } from 'node:fs';
import { seedDirectory } from './load-knowledge.js';
import { BUILT_SEED_FILE, toBuiltText } from '../seed/built-seed.js';
import { loadSeed } from '../seed/load-seed.js';

// Run once the programs are built: makes of the seed, beside them, what their starts would else make each time.
writeFileSync(new URL(BUILT_SEED_FILE, import.meta.url), toBuiltText(loadSeed(seedDirectory)));
