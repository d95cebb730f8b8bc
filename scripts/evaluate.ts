import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { loadKnowledge } from '../src/programs/load-knowledge.js';
import { toSha256 } from '../src/shared/sha256.js';
import { toMissLines, toTableLines, type Evaluated } from './evaluation/report.js';
import { compare } from './evaluation/score.js';
import { toTable } from './evaluation/table.js';
import { readGold, readTexts } from './evaluation/texts.js';

// Compares what is extracted from texts with what careful readers took from them. With --half the misses of the other half stay
// unseen, so that rules can be tuned on one half and judged by the other.

const program = new Command('evaluate')
  .description('scores the extraction of texts against gold: precision, recall and F1 a field, and what does not agree')
  .requiredOption('--texts <path>', 'a JSONL of profiles, a narrative, or a folder of narratives')
  .requiredOption('--gold <path>', 'gold of these texts: a JSONL, or a folder of <name>.gold.json')
  .addOption(
    new Option('--half <half>', 'show the misses of one half alone; the halves are told apart by a hash of the id').choices([
      '0',
      '1',
    ]),
  )
  .option('--report <file>', 'file of the report in Markdown', 'evaluation.md')
  .parse();

const options = program.opts<{
  readonly texts: string;
  readonly gold: string;
  readonly half?: string;
  readonly report: string;
}>();
const gold = readGold(options.gold);
const texts = new Map(readTexts(options.texts, loadKnowledge()).map((read) => [read.id, read]));
const evaluated = [...gold].map(([id, wanted]): Evaluated => {
  const read = texts.get(id) ?? { id, text: '', answer: null, doubts: ['there is no such text'] };
  return { read, comparisons: compare(wanted, read.answer?.gold ?? {}) };
});
const halves = ['0', '1'].map((half) => evaluated.filter(({ read }) => toHalf(read.id) === half));
const shown = options.half === undefined ? evaluated : (halves[Number(options.half)] ?? []);

const lines = [
  '# Extraction against gold',
  '',
  ...[evaluated, ...halves].flatMap((part, index) => [
    `## ${['All', 'Half 0', 'Half 1'][index] ?? ''}: ${String(part.length)} texts`,
    '',
    ...toTableLines(toTable(part.map(({ comparisons }) => comparisons))),
    '',
  ]),
  `## What does not agree${options.half === undefined ? '' : ` in half ${options.half}`}`,
  '',
  ...toMissLines(shown),
];
writeFileSync(options.report, `${lines.join('\n')}\n`);
console.log(lines.join('\n'));

function toHalf(id: string): string {
  return String(parseInt(toSha256(id).slice(0, 2), 16) % 2);
}
