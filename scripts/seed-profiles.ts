import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadKnowledge } from '../src/knowledge.js';
import { packageDirectory } from '../src/shared/package-directory.js';
import { toProfileFiles } from './seed/coded-profiles.js';

// Writes into the seed what the present extractor takes from profiles, and how much of that was right where readers checked it.

const program = new Command('seed:profiles')
  .description('writes seed/profiles and seed/profiles-precision.json anew')
  .option('--profiles <path>', 'JSONL of profiles', join(packageDirectory, '../shared/profiles/profiles.jsonl'))
  .option(
    '--gold <path>',
    'JSONL of what readers took from some of them',
    join(packageDirectory, '../shared/gold/profiles-gold.jsonl'),
  )
  .parse();

const { profiles, gold } = program.opts<{ readonly profiles: string; readonly gold: string }>();
const files = toProfileFiles(profiles, gold, loadKnowledge());
for (const [name, text] of files) writeFileSync(join(packageDirectory, 'seed', name), text);
console.log(`${String(files.size)} files written`);
