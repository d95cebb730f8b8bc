import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { loadKnowledge } from '../src/programs/load-knowledge.js';
import type { ReadText } from './evaluation/read-text.js';
import { readTexts } from './evaluation/texts.js';

// Prints what is extracted from texts, a line of JSON each, or writes a file each into a folder. What was refused or left in
// doubt is said on the other stream.

const program = new Command('extract')
  .description('prints what is extracted from texts')
  .argument('<path>', 'a JSONL of profiles, a narrative, or a folder of narratives')
  .addOption(new Option('--as <form>', 'form of what is printed').choices(['gold']).default('gold'))
  .option('--out <folder>', 'write <name>.json for each text into this folder')
  .parse();

const [path = ''] = program.args;
const { out } = program.opts<{ readonly out?: string }>();
if (out !== undefined) mkdirSync(out, { recursive: true });
for (const read of readTexts(path, loadKnowledge())) {
  for (const doubt of read.doubts) console.error(`${read.id}: ${doubt}`);
  if (read.answer === null) process.exitCode = 1;
  else print(read, JSON.stringify({ id: read.id, ...read.answer.gold }));
}

function print({ id }: ReadText, json: string): void {
  if (out === undefined) console.log(json);
  else writeFileSync(join(out, `${id}.json`), `${json}\n`);
}
