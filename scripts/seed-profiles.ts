import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadKnowledge } from '../src/programs/load-knowledge.js';
import { packageDirectory } from '../src/shared/package-directory.js';
import { toProfileFiles } from './seed/coded-profiles.js';

// Writes into the seed what the present extractor takes from profiles.

const program = new Command('seed:profiles')
  .description('writes seed/profiles anew')
  .option('--profiles <path>', 'JSONL of profiles', join(packageDirectory, '../shared/profiles/profiles.jsonl'))
  .parse();

const { profiles } = program.opts<{ readonly profiles: string }>();
const files = toProfileFiles(profiles, loadKnowledge());
for (const [name, text] of files) writeFileSync(join(packageDirectory, 'seed', name), text);
console.log(`${String(files.size)} files written`);
