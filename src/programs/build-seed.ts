import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedDirectory } from './load-knowledge.js';
import { BUILT_SEED_FILE, toBuiltText } from '../seed/built-seed.js';
import { loadSeed } from '../seed/load-seed.js';
import { packageDirectory } from '../shared/package-directory.js';

// Run once the programs are built: makes of the seed what their starts would else make each time.
writeFileSync(join(packageDirectory, 'dist', BUILT_SEED_FILE), toBuiltText(loadSeed(seedDirectory)));
