import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findCitations } from '../../src/extraction/law/citations.js';
import { toRecommendation } from '../../src/extraction/recommendations/recommendation.js';
import { toSourceText } from '../../src/extraction/vocabulary/source-text.js';
import type { Knowledge } from '../../src/ingestion/knowledge.js';
import { toRecommendationGold, type GoldText } from './gold.js';
import type { ReadText } from './read-text.js';

/** The recommendations of a file of coded facts, each read as if its summary were its text. */
export function readSummaries(id: string, file: string, { vocabulary }: Knowledge): ReadText {
  const recommendations = readRecommendations(file).map(({ ordinal, summary }) => {
    const item = { start: 0, end: summary.length };
    const source = toSourceText(summary, vocabulary);
    const citations = findCitations(source, [item]).get(item) ?? [];
    return toRecommendationGold(toRecommendation(source, item, ordinal, citations));
  });
  return { id, text: '', answer: { gold: { recommendations }, places: new Map() }, doubts: [] };
}

/** The codes of the same file as gold. A summary has other verbs than the text that its actions were read from. */
export function readSummaryGold(file: string): GoldText {
  const recommendations = readRecommendations(file).map(({ summary, ...codes }) => ({ text: summary, ...codes }));
  return { recommendations };
}

function readRecommendations(file: string): z.infer<typeof FILE>['recommendations'] {
  return FILE.parse(JSON.parse(readFileSync(file, 'utf8'))).recommendations;
}

const CODES = z.array(z.string());

const FILE = z.object({
  recommendations: z.array(
    z.object({ ordinal: z.int(), summary: z.string(), themes: CODES, actors: CODES, victimGroups: CODES }),
  ),
});
