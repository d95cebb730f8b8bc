import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { toNarrativeFacts } from '../../src/extraction/narrative-facts.js';
import { toProfileFacts } from '../../src/extraction/profile-facts.js';
import { InputError } from '../../src/shared/errors.js';
import type { Knowledge } from '../../src/ingestion/knowledge.js';
import { readText } from '../../src/reading/text.js';
import { readSummaries, readSummaryGold } from './summaries.js';
import { toNarrativeAnswer, toProfileAnswer, type GoldText } from './gold.js';
import type { ReadText } from './read-text.js';

/**
 * The texts of a path and their extraction: the rows of a JSONL of profiles by their `id`, a narrative, or a folder of narratives
 * or of coded facts by file name without its ending.
 */
export function readTexts(path: string, knowledge: Knowledge): readonly ReadText[] {
  if (path.endsWith('.jsonl')) return readRows(path).map((row) => readProfile(PROFILE_ROW.parse(row), knowledge));
  if (isOfSummaries(path))
    return listFiles(path, /\.json$/).map((file) => readSummaries(basename(file, '.json'), file, knowledge));
  return listFiles(path, /\.txt$/).map((file) => readNarrative(file, knowledge));
}

/**
 * The gold of a path: a JSONL of rows with `id`, or a folder of `<name>.gold.json`.
 * @throws Error where there is none
 */
export function readGold(path: string): ReadonlyMap<string, GoldText> {
  const gold = readAllGold(path);
  if (gold.size === 0) throw new Error(`${path} holds no gold: expected lines of JSON, or files <name>.gold.json`);
  return gold;
}

function readAllGold(path: string): ReadonlyMap<string, GoldText> {
  if (path.endsWith('.jsonl')) {
    return new Map(readRows(path).map((row) => [GOLD_ROW.parse(row).id, GOLD.parse(row)]));
  }
  if (isOfSummaries(path))
    return new Map(listFiles(path, /\.json$/).map((file) => [basename(file, '.json'), readSummaryGold(file)]));
  return new Map(
    listFiles(path, /\.json$/).map((file) => [
      basename(file).replace(/(?:\.gold)?\.json$/, ''),
      GOLD.parse(JSON.parse(readFileSync(file, 'utf8'))),
    ]),
  );
}

/** A folder of coded facts is told from one of texts or gold by the names of its files. */
function isOfSummaries(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).some((name) => /^[a-z]{3}-\d{4}\.json$/.test(name));
}

function readNarrative(file: string, { vocabulary, countries }: Knowledge): ReadText {
  const text = readText(readFileSync(file));
  const source = { text, fileName: basename(file), options: {} };
  return extract(basename(file, extname(file)), text, () => {
    const { facts, doubts } = toNarrativeFacts(source, vocabulary, countries);
    return { answer: toNarrativeAnswer(facts), doubts };
  });
}

function readProfile({ id, text, iso3, editions }: z.infer<typeof PROFILE_ROW>, { vocabulary, countries }: Knowledge): ReadText {
  return extract(id, text, () => {
    const { facts, doubts } = toProfileFacts({ text, country: iso3, edition: editions[0] }, vocabulary, countries);
    return { answer: toProfileAnswer(facts), doubts };
  });
}

function extract(id: string, text: string, work: () => Pick<ReadText, 'answer' | 'doubts'>): ReadText {
  try {
    return { id, text, ...work() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, text, answer: null, doubts: [`refused: ${error.message}`] };
  }
}

function listFiles(path: string, ending: RegExp): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(path, name));
}

function readRows(path: string): readonly unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}

const PROFILE_ROW = z.object({ id: z.string(), text: z.string(), iso3: z.string(), editions: z.tuple([z.int()], z.int()) });

const GOLD_ROW = z.object({ id: z.string() });

const GOLD_SCALAR = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const GOLD: z.ZodType<GoldText> = z.lazy(() =>
  z.record(z.string(), z.union([GOLD_SCALAR, z.array(z.union([GOLD_SCALAR, GOLD])).readonly()])).readonly(),
);
