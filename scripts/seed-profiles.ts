import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadKnowledge } from '../src/programs/load-knowledge.js';
import { packageDirectory } from '../src/shared/package-directory.js';
import { toFactsAlone, toProfileFiles } from './seed/coded-profiles.js';

// Writes into the seed what the current extractor takes from profiles. A file whose facts are unchanged keeps the version that took them.

const program = new Command('seed:profiles')
  .description('writes seed/profiles anew')
  .option('--profiles <path>', 'JSONL of profiles', join(packageDirectory, '../shared/profiles/profiles.jsonl'))
  .parse();

const { profiles } = program.opts<{ readonly profiles: string }>();
const files = toProfileFiles(profiles, loadKnowledge());
const changed = [...files].filter(([name, text]) => toFactsAlone(readIfThere(name)) !== toFactsAlone(text));
for (const [name, text] of changed) writeFileSync(toPath(name), text);
console.log(`${String(changed.length)} of ${String(files.size)} files changed`);

function toPath(name: string): string {
  return join(packageDirectory, 'seed', name);
}

function readIfThere(name: string): string {
  return existsSync(toPath(name)) ? readFileSync(toPath(name), 'utf8') : '';
}
